import { log } from "../log.ts";
import { isCodebookFile } from "./file-name.ts";
import { readText, settingsPath, writeText } from "./folder.ts";
import type { Draft } from "./host.ts";
import { LIMITS } from "./limits.ts";

const path = () => settingsPath("codebook-draft.json");

/** Keeps a codebook that is not saved yet; `null` forgets it. */
export async function keepDraft(draft: Draft | null): Promise<void> {
  if (draft) await writeText(path(), JSON.stringify(draft));
  else await IOUtils.remove(path(), { ignoreAbsent: true });
}

/** The codebook that was not saved when the window was closed. */
export async function readDraft(): Promise<Draft | null> {
  try {
    if (!(await IOUtils.exists(path()))) return null;
    const { file, text } = JSON.parse(await readText(path(), 2 * LIMITS.codebookBytes)) as Partial<Draft>;
    if (typeof text !== "string") return null;
    return { file: typeof file === "string" && isCodebookFile(file) ? file : null, text };
  } catch (error) {
    log(`the draft of a codebook could not be read: ${error}`);
    return null;
  }
}
