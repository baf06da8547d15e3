import { log } from "../log.ts";
import { settingsPath, writeText } from "../settings/folder.ts";
import type { UpdateRecord } from "./update-item.ts";

interface Kept {
  /** Of the import that made them. */
  token: string;
  updates: UpdateRecord[];
}

/** As many as there are imports that can be undone, as long as they are not longer than this, in characters. */
const MOST = 10;
const LONGEST = 8_000_000;

const path = () => settingsPath("import-updates.json");

/** Keeps what an import changed in items that were there before, beside the settings' files: texts are too long for a setting. */
export async function keepUpdates(token: string, updates: readonly UpdateRecord[]): Promise<void> {
  try {
    let room = LONGEST;
    const texts: string[] = [];
    for (const one of [{ token, updates }, ...(await all())].slice(0, MOST)) {
      const text = JSON.stringify(one);
      // The last one is kept however long it is.
      if (texts.length && text.length > room) break;
      room -= text.length;
      texts.push(text);
    }
    await writeText(path(), `[${texts.join(",\n")}]`);
  } catch (error) {
    // The items are written; that they cannot be changed back is no reason to say that the import failed.
    log(`what was changed could not be kept: ${error}`);
  }
}

/** What an import changed; nothing where it changed nothing, or that is not known any more. */
export async function keptUpdates(token: string): Promise<UpdateRecord[]> {
  return (await all()).find((one) => one.token === token)?.updates ?? [];
}

async function all(): Promise<Kept[]> {
  try {
    const kept = JSON.parse(await IOUtils.readUTF8(path())) as unknown;
    return Array.isArray(kept) ? (kept as Kept[]) : [];
  } catch {
    return [];
  }
}
