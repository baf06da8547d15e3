import { log } from "./log.ts";
import { readText, settingsPath, writeText } from "./settings/folder.ts";

/** A session of some 20,000 references; what is larger is not worth the wait at the next opening. */
const MOST_BYTES = 100_000_000;

const path = () => settingsPath("import-window.txt");

let kept: string | null = null;
/** One write after the other: the last one stays. */
let writing: Promise<unknown> = Promise.resolve();

/** What was in the import window when it was closed, as the window wrote it; empty where nothing was, or another version wrote it. */
export async function keptSession(version: string): Promise<string> {
  if (kept !== null) return kept;
  let found = "";
  try {
    const text = (await IOUtils.exists(path())) ? await readText(path(), MOST_BYTES) : "";
    if (text.startsWith(`${version}\n`)) found = text.slice(version.length + 1);
  } catch (error) {
    log(`what was in the window could not be read: ${error}`);
  }
  return (kept ??= found);
}

/** Keeps it, in a file: it outlives the end of Zotero. */
export function keepSession(version: string, session: string): void {
  kept = session;
  writing = writing
    .then(() =>
      session ? writeText(path(), `${version}\n${session}`) : IOUtils.remove(path(), { ignoreAbsent: true }),
    )
    .catch((error: unknown) => log(`what is in the window could not be kept: ${error}`));
}
