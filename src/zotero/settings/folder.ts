/** Where codebooks and link rules are kept: files in Zotero's data directory, easy to share, and out of every version's way. */
export function settingsPath(...names: string[]): string {
  return PathUtils.join(Zotero.DataDirectory.dir, "spisok", ...names);
}

/** Something is wrong with a file; the message is for people. */
export class FileProblem extends Error {}

/**
 * The text of a file, if it is not too long.
 * @throws {FileProblem} for a file that is too long or no text
 */
export async function readText(path: string, mostBytes: number): Promise<string> {
  const { size = 0, type } = await IOUtils.stat(path);
  const name = PathUtils.filename(path);
  if (type !== "regular") throw new FileProblem(`${name} is no file`);
  if (size > mostBytes)
    throw new FileProblem(`${name} has ${size} bytes; more than ${mostBytes} are not read`);
  const bytes = await IOUtils.read(path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new FileProblem(`${name} is no text in UTF-8; save it as UTF-8 and try again`);
  }
}

/** Writes a file as a whole: whoever reads it meanwhile sees the old text or the new one. */
export async function writeText(path: string, text: string): Promise<void> {
  await IOUtils.makeDirectory(PathUtils.parent(path)!, { createAncestors: true, ignoreExisting: true });
  await IOUtils.writeUTF8(path, text, { tmpPath: `${path}.tmp` });
}
