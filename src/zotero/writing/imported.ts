import { log } from "../log.ts";

/** References that were imported, as printed, and the items that they became: `[key of the item, key of the reference]`. */
type Pairs = [item: string, printed: string][];

/** Older ones are forgotten. */
const MOST = 50_000;

const file = () => PathUtils.join(Zotero.DataDirectory.dir, "spisok", "imported.json");

/**
 * A short key for a reference as printed: letters and digits alone count, so that other line ends, spaces and quotation marks make
 * no other reference of it.
 */
export function printedKey(text: string): string {
  const folded = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
  // Two 32-bit FNV-1a sums with different beginnings: 64 bits, for texts that nobody chooses to collide.
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

/** For each item of a library the references that it was imported from. */
export async function readImported(libraryID: number): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const [item, printed] of (await readAll())[libraryID] ?? [])
    found.set(item, [...(found.get(item) ?? []), printed]);
  return found;
}

/** Remembers what references became, so that they are found again however their items are changed. */
export async function rememberImported(
  libraryID: number,
  pairs: readonly (readonly [item: string, text: string])[],
): Promise<void> {
  if (!pairs.length) return;
  try {
    const all = await readAll();
    const fresh = pairs.map(([item, text]): Pairs[number] => [item, printedKey(text)]);
    const again = new Set(fresh.map(([item, printed]) => `${item} ${printed}`));
    const kept = (all[libraryID] ?? []).filter(([item, printed]) => !again.has(`${item} ${printed}`));
    all[libraryID] = [...kept, ...fresh].slice(-MOST);
    await IOUtils.makeDirectory(PathUtils.parent(file())!, { createAncestors: true, ignoreExisting: true });
    await IOUtils.writeUTF8(file(), JSON.stringify(all), { tmpPath: `${file()}.tmp` });
  } catch (error) {
    // The items are written; that a changed one may not be found again is no reason to say that the import failed.
    log(`what was imported could not be remembered: ${error}`);
  }
}

async function readAll(): Promise<Record<number, Pairs>> {
  try {
    const all = JSON.parse(await IOUtils.readUTF8(file())) as unknown;
    return typeof all === "object" && all !== null ? (all as Record<number, Pairs>) : {};
  } catch {
    return {};
  }
}
