import type { ZoteroItem } from "../../core/index.ts";
import { breather } from "../breathe.ts";
import { libraryOf } from "../lookup.ts";
import { matchKeys } from "./match-keys.ts";
import { printedKey, readImported } from "./imported.ts";

/** The items of a library by their match keys; trashed ones do not count. */
export class ExistingItems {
  private readonly byKey = new Map<string, number>();
  private readonly byPrinted = new Map<string, number>();
  /** Who asks for an item mostly remembers it the next moment. */
  private asked: { item: ZoteroItem; keys: string[] } | null = null;

  /** Looks through a library; Zotero's windows stay alive meanwhile. */
  static async of(libraryID: number): Promise<ExistingItems> {
    await libraryOf(libraryID).waitForDataLoad("item");
    const existing = new ExistingItems();
    const items = await Zotero.Items.getAll(libraryID, true, false);
    const breathe = breather();
    const imported = await readImported(libraryID);
    for (const item of items) {
      if (item.isRegularItem()) existing.add(item);
      for (const printed of imported.get(item.key) ?? []) existing.byPrinted.set(printed, item.id);
      await breathe();
    }
    return existing;
  }

  private add(item: Zotero.Item): void {
    const field = (name: string) => String(item.getField(name as "title", false, true) ?? "");
    const comparable = {
      title: field("title"),
      date: field("date"),
      url: field("url"),
      DOI: field("DOI"),
      extra: field("extra"),
    };
    for (const key of matchKeys(comparable)) if (!this.byKey.has(key)) this.byKey.set(key, item.id);
  }

  /**
   * The item that is the same work, if there is one.
   * @param printed the reference that it was read from: it finds an item that was imported from it, whatever was changed since
   */
  find(item: ZoteroItem, printed?: string): number | undefined {
    const same = printed && this.byPrinted.get(printedKey(printed));
    if (same) return same;
    this.asked = { item, keys: keysOf(item) };
    for (const key of this.asked.keys) {
      const id = this.byKey.get(key);
      if (id !== undefined) return id;
    }
    return undefined;
  }

  /** Makes a new item known, so that the next of the same list meets it. */
  remember(item: ZoteroItem, id: number): void {
    const keys = this.asked?.item === item ? this.asked.keys : keysOf(item);
    for (const key of keys) if (!this.byKey.has(key)) this.byKey.set(key, id);
  }
}

function keysOf(item: ZoteroItem): string[] {
  const text = (name: string) => String(item[name] ?? "");
  const title = item.title ?? text("nameOfAct") ?? text("caseName");
  return matchKeys({
    title: title || text("nameOfAct") || text("caseName"),
    date: text("date") || text("dateEnacted"),
    url: text("url"),
    DOI: text("DOI"),
    extra: text("extra"),
  });
}
