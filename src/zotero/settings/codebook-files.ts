import { getPref, listPref, setListPref, setPref } from "../prefs.ts";
import { fileNameFor, isCodebookFile } from "./file-name.ts";
import { FileProblem, readText, settingsPath, writeText } from "./folder.ts";
import { LIMITS } from "./limits.ts";

/** Stands for Spisok's own codebook where a file is named. */
export const BUILT_IN = "";

const folder = () => settingsPath("codebooks");

/** The path of a codebook's file. */
export function codebookPath(file: string): string {
  if (!isCodebookFile(file)) throw new FileProblem(`"${file}" is no name of a codebook`);
  return PathUtils.join(folder(), file);
}

/** Names of the files in the folder of codebooks, in the order of the alphabet. */
export async function codebookFiles(): Promise<string[]> {
  const paths = await IOUtils.getChildren(folder(), { ignoreAbsent: true });
  return paths
    .map((path) => PathUtils.filename(path))
    .filter(isCodebookFile)
    .sort((a, b) => a.localeCompare(b))
    .slice(0, LIMITS.codebooks);
}

export async function readCodebookFile(file: string): Promise<string> {
  return readText(codebookPath(file), LIMITS.codebookBytes);
}

/**
 * Saves a codebook.
 * @param file the file to write over; a new one, named after the codebook, when it is `null`
 * @returns the name of the file
 */
export async function saveCodebook(file: string | null, name: string, text: string): Promise<string> {
  if (new TextEncoder().encode(text).length > LIMITS.codebookBytes)
    throw new FileProblem(`the codebook has more than ${LIMITS.codebookBytes} bytes`);
  const there = await codebookFiles();
  if (!file && there.length >= LIMITS.codebooks)
    throw new FileProblem(`there are ${LIMITS.codebooks} codebooks already`);
  const target = file || fileNameFor(name, new Set(there.map((one) => one.toLowerCase())));
  await writeText(codebookPath(target), text);
  return target;
}

export async function removeCodebook(file: string): Promise<void> {
  await IOUtils.remove(codebookPath(file), { ignoreAbsent: true });
  setListPref(
    "codebooks.off",
    listPref("codebooks.off").filter((one) => one !== file),
  );
}

/** Whether titles are tagged by a codebook. */
export function isUsed(file: string): boolean {
  return file === BUILT_IN
    ? getPref<boolean>("codebooks.builtIn") !== false
    : !listPref("codebooks.off").includes(file);
}

export function setUsed(file: string, used: boolean): void {
  if (file === BUILT_IN) return setPref("codebooks.builtIn", used);
  const others = listPref("codebooks.off").filter((one) => one !== file);
  setListPref("codebooks.off", used ? others : [...others, file]);
}
