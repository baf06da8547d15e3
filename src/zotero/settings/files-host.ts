import { keepDraft, readDraft } from "./draft.ts";
import { readText, writeText } from "./folder.ts";
import type { Added, FilesHost } from "./host.ts";
import { LIMITS } from "./limits.ts";
import { pickFile, pickPlace } from "./pickers.ts";
import type { Problem } from "./problems.ts";
import { BUILT_IN, type UserFiles } from "./user-files.ts";

/**
 * The settings pane's way to the files of one kind.
 * @param name what a new file and the draft are called
 */
export function filesHost<Report extends { problems: Problem[] }>(
  files: UserFiles,
  name: string,
  { builtIn, check }: Pick<FilesHost<Report>, "builtIn" | "check">,
): FilesHost<Report> {
  /** Copies a chosen file into the folder, where it is right. */
  async function add(): Promise<Added | null> {
    const path = await pickFile();
    if (!path) return null;
    const text = await readText(path, LIMITS.fileBytes);
    const { problems } = await check(text);
    const [problem] = problems;
    if (problem) return { refused: PathUtils.filename(path), problem };
    const stem = PathUtils.filename(path).replace(/\.[^.]*$/, "");
    return { file: await files.save(null, stem, text) };
  }
  return {
    list: async () =>
      [BUILT_IN, ...(await files.names())].map((file) => ({ file, used: files.isUsed(file) })),
    read: (file) => files.read(file),
    builtIn,
    check,
    save: (file, called, text) => files.save(file, called, text),
    keepDraft: (draft) => keepDraft(name, draft),
    draft: () => readDraft(name),
    use: (file, used) => files.setUsed(file, used),
    remove: (file) => files.remove(file),
    add,
    async export(file, text) {
      const path = await pickPlace(file || `${name}.yaml`);
      if (path) await writeText(path, text);
    },
    async showFolder() {
      await IOUtils.makeDirectory(files.folder, { createAncestors: true, ignoreExisting: true });
      await (Zotero.File as unknown as { reveal(path: string): Promise<void> }).reveal(files.folder);
    },
  };
}
