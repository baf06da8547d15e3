import type { ItemSnapshot } from "../../../src/zotero/operations/types.ts";
import type { FakeItem, FakeZotero } from "../fake-zotero.ts";

/** An item as an operation sees it. */
export function snapshot(parts: Partial<ItemSnapshot> = {}): ItemSnapshot {
  return {
    id: 1,
    itemType: "newspaperArticle",
    title: "",
    creators: [],
    fields: {},
    hasLanguage: true,
    date: "",
    extra: "",
    tags: [],
    ...parts,
  };
}

/** Puts an item into a library, as if it had always been there. */
export async function existing(
  fake: FakeZotero,
  json: Record<string, unknown>,
  libraryID = 1,
): Promise<FakeItem> {
  const { Item, DB, Libraries } = fake.Zotero;
  const item = new Item(String(json["itemType"] ?? "newspaperArticle"));
  item.libraryID = libraryID;
  item.fromJSON({ itemType: "newspaperArticle", ...json });
  const library = Libraries.get(libraryID) as { editable: boolean };
  const { editable } = library;
  library.editable = true;
  await DB.executeTransaction(() => item.save({}));
  library.editable = editable;
  fake.notices.length = 0;
  fake.undoSteps.length = 0;
  return item;
}
