import { getPref, listPref, setListPref, setPref } from "../prefs.ts";
import { fileNameFor, isUserFile } from "./file-name.ts";
import { FileProblem, readText, settingsPath, writeText } from "./folder.ts";
import { LIMITS } from "./limits.ts";

/** Stands for what Spisok has built in where a file is named. */
export const BUILT_IN = "";

/** The files of one kind that the user keeps in Zotero's data directory; each can be used or not. */
export class UserFiles {
  /** @param kind names the folder and the settings */
  constructor(readonly kind: "codebooks" | "outlets") {}

  get folder(): string {
    return settingsPath(this.kind);
  }

  /** @throws {FileProblem} for a name that leads elsewhere */
  path(file: string): string {
    if (!isUserFile(file))
      throw new FileProblem("file-name", `"${file}" is no name of a file here`, { file });
    return PathUtils.join(this.folder, file);
  }

  /** Names of the files, in the order of the alphabet. */
  async names(): Promise<string[]> {
    const paths = await IOUtils.getChildren(this.folder, { ignoreAbsent: true });
    return paths
      .map((path) => PathUtils.filename(path))
      .filter(isUserFile)
      .sort((a, b) => a.localeCompare(b))
      .slice(0, LIMITS.files);
  }

  read(file: string): Promise<string> {
    return readText(this.path(file), LIMITS.fileBytes);
  }

  /**
   * @param file the file to write over; a new one when it is `null`
   * @param name what a new one is named after
   * @returns the name of the file
   */
  async save(file: string | null, name: string, text: string): Promise<string> {
    const size = new TextEncoder().encode(text).length;
    if (size > LIMITS.fileBytes) throw FileProblem.tooLong(file ?? name, size, LIMITS.fileBytes);
    const there = await this.names();
    if (!file && there.length >= LIMITS.files)
      throw new FileProblem("files-many", `there are ${LIMITS.files} files already`, { most: LIMITS.files });
    const target = file || fileNameFor(name, new Set(there.map((one) => one.toLowerCase())));
    await writeText(this.path(target), text);
    return target;
  }

  async remove(file: string): Promise<void> {
    await IOUtils.remove(this.path(file), { ignoreAbsent: true });
    setListPref(
      this.off,
      listPref(this.off).filter((one) => one !== file),
    );
  }

  isUsed(file: string): boolean {
    if (file === BUILT_IN)
      return this.kind !== "codebooks" || getPref<boolean>("codebooks.builtIn") !== false;
    return !listPref(this.off).includes(file);
  }

  setUsed(file: string, used: boolean): void {
    if (file === BUILT_IN) return setPref(`${this.kind}.builtIn`, used);
    const others = listPref(this.off).filter((one) => one !== file);
    setListPref(this.off, used ? others : [...others, file]);
  }

  /** What the files in use were when somebody looked: another stamp means that they are to be read again. */
  async stamp(files: readonly string[]): Promise<string> {
    const stamps = await Promise.all(
      files.map(async (file) => {
        const { size, lastModified } = await IOUtils.stat(this.path(file));
        return [file, size, lastModified];
      }),
    );
    return JSON.stringify(stamps);
  }

  private get off(): string {
    return `${this.kind}.off`;
  }
}

export const codebookFiles = new UserFiles("codebooks");
export const outletFiles = new UserFiles("outlets");
