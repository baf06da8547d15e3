import { ToldError } from "../told-error.ts";

/** Where codebooks, outlets and link rules are kept: files in Zotero's data directory, easy to share, and out of every version's way. */
export function settingsPath(...names: string[]): string {
  return PathUtils.join(Zotero.DataDirectory.dir, "spisok", ...names);
}

/** Something is wrong with a file. */
export class FileProblem extends ToldError {
  static tooLong(file: string, size: number, most: number): FileProblem {
    const message = `${file} has ${size} bytes; more than ${most} are not read`;
    return new FileProblem("file-long", message, { file, size, most });
  }
}

/**
 * The text of a file, if it is not too long.
 * @throws {FileProblem} for a file that is too long or no text
 */
export async function readText(path: string, mostBytes: number): Promise<string> {
  const { size = 0, type } = await IOUtils.stat(path);
  const file = PathUtils.filename(path);
  if (type !== "regular") throw new FileProblem("file-none", `${file} is no file`, { file });
  if (size > mostBytes) throw FileProblem.tooLong(file, size, mostBytes);
  const bytes = await IOUtils.read(path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const message = `${file} is no text in UTF-8; save it as UTF-8 and try again`;
    throw new FileProblem("file-encoding", message, { file });
  }
}

/** Writes a file as a whole: whoever reads it meanwhile sees the old text or the new one. */
export async function writeText(path: string, text: string): Promise<void> {
  await IOUtils.makeDirectory(PathUtils.parent(path)!, { createAncestors: true, ignoreExisting: true });
  await IOUtils.writeUTF8(path, text, { tmpPath: `${path}.tmp` });
}
