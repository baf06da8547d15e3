import { log } from "./log.ts";
import { getPref, setPref } from "./prefs.ts";
import { readText, settingsPath, writeText } from "./settings/folder.ts";

/** So many characters go into a setting; a longer text would make every write of all settings slow, and gets a file. */
const MOST_IN_SETTING = 200_000;
const MOST_BYTES = 100_000_000;

const path = () => settingsPath("import-text.txt");

/** The text that the file holds, once it is known. */
let long: string | null = null;

/** The text that stood in the import window when it was closed; empty where none did. */
export async function keptDraft(): Promise<string> {
  const short = getPref<string>("draft");
  if (short || long !== null) return short || (long ?? "");
  let found = "";
  try {
    if (await IOUtils.exists(path())) found = await readText(path(), MOST_BYTES);
  } catch (error) {
    log(`the text of the window could not be read: ${error}`);
  }
  return (long ??= found);
}

/** Keeps it beyond the end of Zotero. */
export function keepDraft(text: string): void {
  const isLong = text.length > MOST_IN_SETTING;
  setPref("draft", isLong ? "" : text);
  const [before, now] = [long, isLong ? text : ""];
  long = now;
  if (before === now) return;
  const done = now ? writeText(path(), now) : IOUtils.remove(path(), { ignoreAbsent: true });
  done.catch((error: unknown) => log(`the text of the window could not be kept: ${error}`));
}
