import { beforeEach, describe, expect, test } from "vitest";
import type { ZoteroItem } from "../../../src/core/index.ts";
import type { ImportExtras } from "../../../src/zotero/window/host.ts";
import { importItems } from "../../../src/zotero/writing/import-items.ts";
import { undoImport } from "../../../src/zotero/writing/undo.ts";
import { installFake, type FakeItem, type FakeZotero } from "../fake-zotero.ts";

const there: ZoteroItem = {
  itemType: "newspaperArticle",
  title: "War at last",
  creators: [],
  date: "2021",
  url: "https://a.by/war",
  publicationTitle: "Zerkalo",
  extra: "my own words",
  tags: [{ tag: "mine" }],
};
const here: ZoteroItem = {
  ...there,
  creators: [{ creatorType: "author", lastName: "Kos", firstName: "B." }],
  date: "2021-02-01",
  publicationTitle: "Vedomosti",
  language: "en",
  extra: "original-title: Война",
  tags: [{ tag: "sanctions", type: 1 }],
};

const shown = (item: FakeItem) => ({
  ...item.fields,
  creators: item.creators.map(({ lastName }) => lastName).join(),
  tags: item.tags.map(({ tag, type }) => `${tag} ${type ?? 0}`).join(),
});
const before = { title: "War at last", date: "2021", url: "https://a.by/war", publicationTitle: "Zerkalo", extra: "my own words", creators: "", tags: "mine 0" }; // prettier-ignore
const tagged = { ...before, tags: "mine 0,sanctions 1" };
const filled = { ...tagged, creators: "Kos", language: "en", extra: "my own words\noriginal-title: Война" };

describe("what a reference says, taken over into the item that the library has", () => {
  let fake: FakeZotero;
  let item: FakeItem;
  beforeEach(async () => {
    fake = installFake();
    await importItems([there], { libraryID: 1 });
    [item] = fake.items.values() as unknown as [FakeItem];
  });
  const again = (update?: ImportExtras["update"], items = [here]) =>
    importItems(items, { libraryID: 1 }, update && { update });

  test.each<[string, ImportExtras["update"] | undefined, object]>([
    ["nothing where nobody asks for it", undefined, before],
    ["nothing where all are left as they are", { filling: "leave", choices: [null] }, before],
    ["tags, as automatic ones", { filling: "tags", choices: [null] }, tagged],
    ["tags and empty fields; nothing is written over", { filling: "fill", choices: [null] }, filled],
    [
      "one field that was ticked",
      { filling: "leave", choices: [{ date: { take: true, there: "2021" } }] },
      { ...before, date: "2021-02-01" },
    ],
    [
      "all but one that was not",
      { filling: "fill", choices: [{ language: { take: false, there: "" } }] },
      { ...filled, language: undefined },
    ],
    [
      "not what stands there no more as it was shown",
      { filling: "leave", choices: [{ date: { take: true, there: "2020" } }] },
      before,
    ],
  ])("%s", async (_name, update, wanted) => {
    const modified = item.dateModified;
    const { created, linked, updated, items, undoToken } = await again(update);
    expect(shown(item)).toEqual(
      Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined)),
    );
    const changes = wanted !== before;
    expect([created, linked, updated]).toEqual([[], [item.key], changes ? [item.key] : []]);
    expect(items).toEqual([{ key: item.key, created: false, ...(changes && { updated: true }) }]);
    expect(item.dateModified > modified).toBe(changes);
    expect(await undoImport(undoToken)).toEqual({ trashed: 0 });
    const { language = "", ...rest } = shown(item) as { language?: string };
    expect([language, rest]).toEqual(["", before]);
  });

  test("what was changed by hand since is left when it is undone", async () => {
    const { undoToken } = await again({ filling: "fill", choices: [null] });
    await fake.Zotero.DB.executeTransaction(async () => {
      item.setField("language", "be");
      item.setCreators([{ creatorType: "author", name: "OSW" }]);
      await item.save();
    });
    await undoImport(undoToken);
    expect(item.fields).toMatchObject({ language: "be", extra: "my own words", date: "2021" });
    expect(item.creators).toEqual([{ creatorType: "author", name: "OSW" }]);
    expect(item.tags.map(({ tag }) => tag)).toEqual(["mine"]);
  });

  test("a failure leaves the item as it was, in memory, too", async () => {
    fake.options.failAt = fake.saves + 1;
    const other: ZoteroItem = { itemType: "book", title: "Another one", creators: [], tags: [] };
    await expect(again({ filling: "fill", choices: [null, null] }, [here, other])).rejects.toThrow(
      "disk full",
    );
    expect(shown(item)).toEqual(before);
  });

  test("of two references of a new work, the first counts", async () => {
    const fresh = {
      ...here,
      title: "Peace at last",
      url: "https://a.by/peace",
      language: "",
      date: "2020-01-01",
    };
    const { created, updated } = await again({ filling: "fill", choices: [null, null] }, [
      fresh,
      { ...fresh, language: "en" },
    ]);
    expect([created.length, updated.length]).toEqual([1, 0]);
  });
});
