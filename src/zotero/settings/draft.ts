import { log } from "../log.ts";
import { isUserFile } from "./file-name.ts";
import { readText, settingsPath, writeText } from "./folder.ts";
import type { Draft } from "./host.ts";
import { LIMITS } from "./limits.ts";

/** The draft of an editor: `codebook-draft.json`. */
const path = (editor: string) => settingsPath(`${editor}-draft.json`);

/** Keeps a file that is not saved yet; `null` forgets it. */
export async function keepDraft(editor: string, draft: Draft | null): Promise<void> {
  if (draft) await writeText(path(editor), JSON.stringify(draft));
  else await IOUtils.remove(path(editor), { ignoreAbsent: true });
}

/** What was not saved when the window was closed. */
export async function readDraft(editor: string): Promise<Draft | null> {
  try {
    if (!(await IOUtils.exists(path(editor)))) return null;
    const { file, text } = JSON.parse(await readText(path(editor), 2 * LIMITS.fileBytes)) as Partial<Draft>;
    if (typeof text !== "string") return null;
    return { file: typeof file === "string" && isUserFile(file) ? file : null, text };
  } catch (error) {
    log(`the draft of a file could not be read: ${error}`);
    return null;
  }
}
