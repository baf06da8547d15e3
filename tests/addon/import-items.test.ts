import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { readReadingList, type ZoteroItem } from "../../src/core/index.ts";
import { importItems } from "../../src/zotero/writing/import-items.ts";
import { keptImports, lastImport, rememberImport, undoImport } from "../../src/zotero/writing/undo.ts";
import { installFake, type FakeItem, type FakeZotero } from "./fake-zotero.ts";

const list = readReadingList(
  readFileSync(new URL("../fixtures/reading-list/slowikowski-2024.txt", import.meta.url), "utf8"),
);
const items = list.entries.map(({ item }) => item);

describe("importing a list", () => {
  let fake: FakeZotero;
  beforeEach(() => (fake = installFake()));

  test("writes every item into a new collection, with one notice", async () => {
    const outcome = await importItems(items, { libraryID: 1, collectionName: "List" });
    expect(outcome.created).toHaveLength(38);
    expect(outcome.collection?.name).toBe("List");
    expect(fake.notices).toHaveLength(1);
    const [collection] = fake.collections.values();
    expect(collection!.getChildItems()).toHaveLength(38);
    expect([...fake.items.values()].flatMap((item) => item.getTags()).every((tag) => tag["type"] === 1)).toBe(
      true,
    );
  });

  test("creates nothing the second time, but fills the other collection", async () => {
    await importItems(items, { libraryID: 1, collectionName: "List" });
    const dates = [...fake.items.values()].map(({ dateModified }) => dateModified);
    const again = await importItems(items, { libraryID: 1, collectionName: "Other" });
    expect(again.created).toEqual([]);
    expect(again.linked).toHaveLength(38);
    expect(fake.items.size).toBe(38);
    expect([...fake.items.values()].map(({ dateModified }) => dateModified)).toEqual(dates);
    const other = [...fake.collections.values()].find(({ name }) => name === "Other");
    expect(other!.getChildItems()).toHaveLength(38);
  });

  test("leaves nothing behind when it fails in the middle", async () => {
    fake = installFake({ failAt: 20 });
    await expect(importItems(items, { libraryID: 1, collectionName: "List" })).rejects.toThrow("disk full");
    expect(fake.items.size).toBe(0);
    expect(fake.collections.size).toBe(0);
    expect(fake.notices).toEqual([]);
  });

  test("leaves nothing behind when it is stopped", async () => {
    const stopped = importItems(
      items,
      { libraryID: 1, collectionName: "List" },
      { isCancelled: () => fake.items.size === 10 },
    );
    await expect(stopped).rejects.toThrow("stopped");
    expect(fake.items.size).toBe(0);
  });

  test("is undone: new items to the trash, linked ones out of the collection, the empty collection away", async () => {
    const known: ZoteroItem = {
      itemType: "webpage",
      title: "Known",
      creators: [],
      tags: [],
      url: "https://a.by/known",
    };
    await importItems([known], { libraryID: 1 });
    const outcome = await importItems([...items, known], { libraryID: 1, collectionName: "List" });
    expect(outcome.linked).toHaveLength(1);
    expect(await undoImport(outcome.undoToken)).toEqual({ trashed: 38 });
    const left = [...fake.items.values()].filter(({ deleted }) => !deleted);
    expect(left.map((item) => item.getField("title"))).toEqual(["Known"]);
    expect(left[0]!.collections.size).toBe(0);
    expect([...fake.collections.values()].every(({ deleted }) => deleted)).toBe(true);
    await expect(undoImport(outcome.undoToken)).rejects.toThrow("cannot be undone");
  });

  test("can be undone one after another, the last first", async () => {
    const [first, second, third] = [
      await importItems(items.slice(0, 3), { libraryID: 1, collectionName: "First" }),
      await importItems(items.slice(2, 7), { libraryID: 1, collectionName: "Second" }),
      await importItems(items.slice(7, 9), { libraryID: 1, collectionName: "Third" }),
    ];
    await expect(undoImport(second.undoToken)).rejects.toThrow("another one was made since");
    expect(await undoImport(third.undoToken)).toEqual({ trashed: 2 });
    expect(await undoImport(second.undoToken)).toEqual({ trashed: 4 });
    const left = [...fake.items.values()].filter(({ deleted }) => !deleted);
    expect(left.map(({ key }) => key)).toEqual(first.created);
    expect(await undoImport(first.undoToken)).toEqual({ trashed: 3 });
    expect([...fake.collections.values()].every(({ deleted }) => deleted)).toBe(true);
    expect(lastImport()).toBeNull();
  });

  test("that were deleted by hand meanwhile are passed over", async () => {
    const first = await importItems(items.slice(0, 3), { libraryID: 1 });
    const second = await importItems(items.slice(3, 5), { libraryID: 1 });
    for (const item of fake.items.values()) if (second.created.includes(item.key)) item.deleted = true;
    expect(lastImport()?.token).toBe(first.undoToken);
    // One that found all of its items in their place has nothing to undo, and says so.
    const nothing = await importItems(items.slice(0, 3), { libraryID: 1 });
    expect(await undoImport(nothing.undoToken)).toEqual({ trashed: 0 });
    expect(await undoImport(first.undoToken)).toEqual({ trashed: 3 });
    expect(lastImport()).toBeNull();
  });

  test("are kept for undo ten at most, and none beyond 5,000 items", () => {
    const record = (created: string[]) =>
      rememberImport({ created, linked: [], collection: null, collectionCreated: false, libraryID: 1 });
    for (let n = 0; n < 12; n++) record([`KEY${n}`]);
    expect(keptImports().map(({ created }) => created[0])).toEqual(
      Array.from({ length: 10 }, (_, n) => `KEY${11 - n}`),
    );
    record(Array.from({ length: 4_995 }, (_, n) => `BIG${n}`));
    record(["AFTER"]);
    expect(keptImports().map(({ created }) => created.length)).toEqual([1, 4_995, 1, 1, 1, 1, 1]);
    record(["LATER"]);
    expect(keptImports()).toHaveLength(7);
  });

  test("undone leaves items in the collection that they were in before", async () => {
    await importItems(items.slice(0, 3), { libraryID: 1, collectionName: "List" });
    const again = await importItems(items.slice(0, 5), { libraryID: 1, collectionName: "List" });
    expect(again.linked).toHaveLength(3);
    expect(await undoImport(again.undoToken)).toEqual({ trashed: 2 });
    const [collection] = fake.collections.values();
    expect(collection!.getChildItems()).toHaveLength(3);
  });

  test.each([
    [2, "read-only"],
    [9, "no library 9"],
  ])("refuses library %i", async (libraryID, message) => {
    await expect(importItems(items, { libraryID })).rejects.toThrow(message);
  });

  test("refuses a collection of another library", async () => {
    await importItems([], { libraryID: 3, collectionName: "Theirs" });
    const [theirs] = fake.collections.values();
    await expect(importItems(items, { libraryID: 1, collectionID: theirs!.id })).rejects.toThrow(
      "not in this library",
    );
  });
});

describe.each([8, 9, 10] as const)("after a failure in Zotero %i", (version) => {
  const book = (title: string): ZoteroItem => ({
    itemType: "book",
    title,
    creators: [{ creatorType: "author", firstName: "Anna", lastName: title }],
    tags: [{ tag: `about ${title}`, type: 1 }],
  });
  const books = ["Brest", "Vitebsk", "Gomel", "Grodno"].map(book);
  const titlesIn = (fake: FakeZotero, name: string) =>
    [...fake.collections.values()]
      .find((one) => one.name === name)!
      .getChildItems()
      .map((item) => (item as FakeItem).getField("title"));

  test.each(["disk full", "stopped"])("(%s) the same list can be imported at once", async (reason) => {
    const fake = installFake({ version, ...(reason === "disk full" && { failAt: 2 }) });
    const hooks = { isCancelled: () => reason === "stopped" && fake.items.size === 2 };
    await expect(importItems(books, { libraryID: 1, collectionName: "List" }, hooks)).rejects.toThrow(reason);
    expect([...fake.tags.rows]).toEqual([]);
    fake.options.failAt = Infinity;
    const { created } = await importItems(books, { libraryID: 1, collectionName: "List" });
    expect(created).toHaveLength(4);
    expect([...fake.tags.rows.values()]).toEqual(books.map(({ title }) => `about ${title}`));
  });

  test("memory has items, collections and relations as the library has them", async () => {
    const fake = installFake({ version });
    const { created } = await importItems(books.slice(0, 2), { libraryID: 1 });
    await importItems([book("Minsk")], { libraryID: 1, collectionName: "List" });
    fake.options.failAt = fake.saves + 3;
    const again = importItems(books, { libraryID: 1, collectionName: "List" }, { relatedTo: created[0]! });
    await expect(again).rejects.toThrow("disk full");
    expect(titlesIn(fake, "List")).toEqual(["Minsk"]);
    const known = [...fake.items.values()].filter(({ key }) => created.includes(key));
    expect(known.map(({ collections, related }) => collections.size + related.size)).toEqual([0, 0]);
    fake.options.failAt = Infinity;
    await importItems([book("Mogilev")], { libraryID: 1 });
    expect(titlesIn(fake, "List")).toEqual(["Minsk"]);
  });

  test("Zotero may tidy up authors that no item has while items are written", async () => {
    const fake = installFake({ version });
    await importItems(books, { libraryID: 1 });
    fake.items.clear();
    fake.prefs.set("purge.creators", true);
    fake.options.tidyAt = fake.saves + 2;
    const { created } = await importItems(books, { libraryID: 1 });
    expect(created).toHaveLength(4);
  });
});

describe("what goes with the items", () => {
  const book = (title: string): ZoteroItem => ({ itemType: "book", title, creators: [], tags: [] });
  let fake: FakeZotero;
  let article: string;
  const itemOf = (key: string) => [...fake.items.values()].find((item) => item.key === key)!;
  beforeEach(async () => {
    fake = installFake();
    const { created } = await importItems([book("The article")], { libraryID: 1 });
    article = created[0]!;
  });

  test("items are related to the article both ways, and undo takes that back", async () => {
    const { created, undoToken } = await importItems(
      [book("One book"), book("The article")],
      { libraryID: 1, collectionName: "List" },
      { relatedTo: article },
    );
    expect(fake.notices).toHaveLength(2);
    expect([...itemOf(created[0]!).related]).toEqual([itemOf(article)]);
    expect([...itemOf(article).related]).toEqual([itemOf(created[0]!)]);
    await undoImport(undoToken);
    expect(itemOf(article).related.size + itemOf(created[0]!).related.size).toBe(0);
    expect(itemOf(article).deleted).toBe(false);
  });

  test("a relation that was there before stays after undo", async () => {
    const first = await importItems([book("One book")], { libraryID: 1 }, { relatedTo: article });
    const again = await importItems([book("One book")], { libraryID: 1 }, { relatedTo: article });
    await undoImport(again.undoToken);
    expect(itemOf(article).related.has(itemOf(first.created[0]!))).toBe(true);
  });

  test("a note has the list as text, never as markup, and goes with undo", async () => {
    const outcome = await importItems(
      [book("One book")],
      { libraryID: 1, collectionName: "List" },
      { note: "A <b>bold</b> & first\nSecond" },
    );
    const note = [...fake.items.values()].find(({ itemType }) => itemType === "note")!;
    expect(note.note).toBe("<p>A &lt;b&gt;bold&lt;/b&gt; &amp; first</p>\n<p>Second</p>");
    expect(note.collections.size).toBe(1);
    expect(outcome.created).toHaveLength(1);
    expect(await undoImport(outcome.undoToken)).toEqual({ trashed: 1 });
    expect(note.deleted).toBe(true);
  });

  test("a new collection can stand in another one; the same name elsewhere is another collection", async () => {
    await importItems([], { libraryID: 1, collectionName: "Outer" });
    await importItems([], { libraryID: 1, collectionName: "Inner" });
    const outer = [...fake.collections.values()].find(({ name }) => name === "Outer")!;
    const to = { libraryID: 1, collectionName: "Inner", parentID: outer.id };
    const first = await importItems([], to);
    expect((await importItems([], to)).collection).toEqual(first.collection);
    const inner = [...fake.collections.values()].filter(({ name }) => name === "Inner");
    expect(inner.map(({ parentID }) => parentID)).toEqual([false, outer.id]);
  });

  test("an item is found by its printed reference, whatever was changed in it", async () => {
    const printed = ["Kos B., War “at last”, Minsk 2021."];
    const { created } = await importItems([book("War at last")], { libraryID: 1 }, { printed });
    Object.assign(itemOf(created[0]!).fields, { title: "Something else", date: "1999" });
    const other = ["Kos B., War «at last»,\nMinsk 2021."];
    const again = await importItems([book("War at last")], { libraryID: 1 }, { printed: other });
    expect(again.items).toEqual([{ key: created[0], created: false }]);
    itemOf(created[0]!).deleted = true;
    expect((await importItems([book("War at last")], { libraryID: 1 }, { printed })).linked).toEqual([]);
  });
});

describe("the same work", () => {
  const item = (extra: Partial<ZoteroItem>): ZoteroItem => ({
    itemType: "journalArticle",
    title: "A title of some length",
    creators: [],
    tags: [],
    ...extra,
  });
  test.each([
    ["by DOI", item({ DOI: "10.1/ABC" }), item({ title: "A title of some", DOI: "10.1/abc" })],
    ["by DOI in Extra", item({ DOI: "10.1/abc" }), item({ title: "", extra: "DOI: 10.1/abc" })],
    [
      "by link",
      item({ url: "http://www.a.by/x/" }),
      item({ title: "Назва пэўнай даўжыні", url: "https://a.by/x" }),
    ],
    [
      "by title and year",
      item({ date: "2020-05-01", title: "Russia’s «game»: ёлка" }),
      item({ date: "2020", title: "Russia's “game”: елка" }),
    ],
    [
      "by the printed title",
      item({ date: "2020", title: "Stanetli Lukashenko" }),
      item({ date: "2020", title: "Stanet li Lukashenko", extra: "printed-title: Stanetli Lukashenko" }),
    ],
  ])("%s", async (_name, first, second) => {
    installFake();
    await importItems([first], { libraryID: 1 });
    expect((await importItems([second], { libraryID: 1 })).created).toEqual([]);
  });

  test.each([
    ["DOI", { DOI: "10.1/abc" }],
    ["link", { url: "https://a.by/x" }],
  ])("two that share only a %s are two, of one list and of the library", async (_name, shared) => {
    installFake();
    const chapters = ["The Media in Belarus", "The Judiciary in Belarus"].map((title) =>
      item({ title, ...shared }),
    );
    expect((await importItems(chapters, { libraryID: 1 })).created).toHaveLength(2);
    const again = await importItems(chapters, { libraryID: 1 });
    expect(again.created).toEqual([]);
    expect(new Set(again.linked).size).toBe(2);
    const third = await importItems([item({ title: "Farms and forests", ...shared })], { libraryID: 1 });
    expect(third.created).toHaveLength(1);
  });

  test("another year is another work, a trashed one is none", async () => {
    const fake = installFake();
    const { undoToken } = await importItems([item({ date: "2020" })], { libraryID: 1 });
    expect((await importItems([item({ date: "2021" })], { libraryID: 1 })).created).toHaveLength(1);
    await expect(undoImport(undoToken)).rejects.toThrow();
    for (const one of fake.items.values()) one.deleted = true;
    expect((await importItems([item({ date: "2020" })], { libraryID: 1 })).created).toHaveLength(1);
  });
});
