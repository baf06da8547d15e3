import type { ZoteroItem } from "../../core/index.ts";
import { WorkIndex, workOf, workOfItem, type Work } from "../../core/same-work/index.ts";
import { breather } from "../breathe.ts";
import { libraryOf } from "../lookup.ts";
import { printedKey, readImported } from "./imported.ts";

/** The items of a library by what they are known by; trashed ones do not count. */
export class ExistingItems {
  private readonly works = new WorkIndex<number>();
  private readonly byPrinted = new Map<string, number>();
  /** Who asks for an item mostly remembers it the next moment. */
  private asked: { item: ZoteroItem; work: Work } | null = null;

  /** Looks through a library; Zotero's windows stay alive meanwhile. */
  static async of(libraryID: number): Promise<ExistingItems> {
    await libraryOf(libraryID).waitForDataLoad("item");
    const existing = new ExistingItems();
    const items = await Zotero.Items.getAll(libraryID, true, false);
    const breathe = breather();
    const imported = await readImported(libraryID);
    for (const item of items) {
      if (item.isRegularItem()) existing.works.add(workOfLibraryItem(item), item.id);
      for (const printed of imported.get(item.key) ?? []) existing.byPrinted.set(printed, item.id);
      await breathe();
    }
    return existing;
  }

  /**
   * The item that is the same work, if there is one. Two that share a DOI or a link are two works where their titles say so:
   * chapters of one book, news under the address of a section.
   * @param printed the reference that it was read from: it finds an item that was imported from it, whatever was changed since
   */
  find(item: ZoteroItem, printed?: string): number | undefined {
    const same = printed && this.byPrinted.get(printedKey(printed));
    if (same) return same;
    const work = workOfItem(item);
    this.asked = { item, work };
    return this.works.same(work);
  }

  /** Makes a new item known, so that the next of the same list meets it. */
  remember(item: ZoteroItem, id: number): void {
    this.works.add(this.asked?.item === item ? this.asked.work : workOfItem(item), id);
  }
}

function workOfLibraryItem(item: Zotero.Item): Work {
  const field = (name: string) => String(item.getField(name as "title", false, true) ?? "");
  return workOf({
    title: field("title"),
    date: field("date"),
    url: field("url"),
    DOI: field("DOI"),
    creator: item.getCreators()[0]?.lastName ?? "",
    extra: field("extra"),
  });
}
