import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, beforeEach, describe, it } from "node:test";
import { readReadingList, type ZoteroItem } from "../../src/core/index.ts";
import { ZoteroProcess } from "./zotero-process.ts";

/** What the add-on's own import says about itself. */
interface Summary {
  created: string[];
  linked: string[];
  collection: { key: string; name: string };
  undoToken: string;
}

interface Watched {
  value: Summary;
  notices: { event: string; type: string; count: number }[];
  transactions: number;
}

const list = new URL("../../addon/content/samples/slowikowski-2024.txt", import.meta.url);

describe("a reading list in a real Zotero", () => {
  let zotero: ZoteroProcess;
  let text: string;

  const importList = (name: string) =>
    zotero.evaluate<Summary>(
      "return await Zotero.Spisok.importText(args.text, { collectionName: args.name })",
      { text, name },
    );
  const titlesIn = (name: string) => zotero.evaluate<string[]>("return t.titlesIn(args.name)", { name });
  const count = () => zotero.evaluate<number>("return (await t.items()).length");

  before(async () => {
    text = await readFile(list, "utf8");
    zotero = await ZoteroProcess.launch();
    console.log(`# Zotero ${await zotero.evaluate("return Zotero.version")}`);
  });
  beforeEach(() => zotero.evaluate("await t.clear()"));
  after(() => zotero?.remove());

  it("creates the 38 items in one transaction, with one notice of each kind", async () => {
    const { value, notices, transactions } = await zotero.evaluate<Watched>(
      `return t.watched(() => Zotero.Spisok.importText(args.text, { collectionName: "Reading list" }))`,
      { text },
    );
    assert.equal(value.created.length, 38);
    assert.equal((await titlesIn("Reading list")).length, 38);
    assert.equal(transactions, 1);
    const added = notices.filter(({ event }) => event === "add");
    assert.deepEqual(added.map(({ type }) => type).sort(), [
      "collection",
      "collection-item",
      "item",
      "item-tag",
    ]);
    assert.deepEqual(
      added.filter(({ type }) => type === "item").map((notice) => notice.count),
      [38],
    );
  });

  it("gives every item the type, creators, fields and tags that the reader found", async () => {
    const { created } = await importList("Reading list");
    const items = await zotero.evaluate<ZoteroItem[]>(
      "return args.created.map((key) => Zotero.Items.getByLibraryAndKey(Zotero.Libraries.userLibraryID, key).toJSON())",
      { created },
    );
    const { entries } = readReadingList(text);
    assert.equal(entries.length, 38);
    for (const [i, { item: wanted }] of entries.entries()) {
      const item = items[i]!;
      for (const [field, value] of Object.entries(wanted)) {
        if (field === "tags" || field === "creators" || field === "collections") continue;
        assert.equal(sameDate(item[field]), sameDate(value), `${field} of reference ${i + 1}`);
      }
      assert.deepEqual(
        item.creators.map(plain),
        wanted.creators.map(plain),
        `creators of reference ${i + 1}`,
      );
      const byName = (a: { tag: string }, b: { tag: string }) => (a.tag < b.tag ? -1 : 1);
      assert.deepEqual(
        [...item.tags].sort(byName),
        [...wanted.tags].sort(byName),
        `tags of reference ${i + 1}`,
      );
    }
    assert.ok(items.some(({ tags }) => tags.some(({ tag, type }) => tag === "sanctions" && type === 1)));
    assert.ok(items.every(({ url }) => !String(url).includes("fbclid")));
    assert.ok(items.some(({ extra }) => /^printed-url: .*fbclid/m.test(extra ?? "")));
  });

  it("leaves Extra as it is written, and puts a field there that this Zotero does not know", async () => {
    const item = {
      itemType: "book",
      title: "Songs",
      creators: [],
      tags: [],
      extra: "original-title: Песні\nEdition: 2",
      fieldOfTomorrow: "x",
    };
    const extra = (given: object) =>
      zotero.evaluate<string>(
        `const { created } = await Zotero.Spisok.importItems([args.given], {});
         return Zotero.Items.getByLibraryAndKey(Zotero.Libraries.userLibraryID, created[0]).getField("extra")`,
        { given },
      );
    const { fieldOfTomorrow, ...known } = item;
    const other = { ...known, title: "Known", extra: "original-title: Вядомыя\nEdition: 2" };
    assert.equal(await extra(other), other.extra);
    assert.match(await extra(item), new RegExp(`^field ?of ?tomorrow: ${fieldOfTomorrow}$`, "im"));
  });

  it("creates nothing when the same list is imported again, and puts the items into the other collection", async () => {
    const first = await importList("Reading list");
    const before = await zotero.evaluate("return (await t.items()).map((item) => item.dateModified)");
    const again = await importList("Second list");
    assert.equal(again.created.length, 0);
    assert.deepEqual(again.linked, first.created);
    assert.equal((await titlesIn("Second list")).length, 38);
    assert.equal((await titlesIn("Reading list")).length, 38);
    assert.equal(await count(), 38);
    assert.deepEqual(
      await zotero.evaluate("return (await t.items()).map((item) => item.dateModified)"),
      before,
    );
  });

  it("puts what an import created into the trash when it is undone", async () => {
    const { undoToken } = await importList("Reading list");
    await zotero.evaluate("await Zotero.Spisok.undo(args.undoToken)", { undoToken });
    assert.equal(await count(), 0);
    assert.equal(await zotero.evaluate(`return t.collection("Reading list") === undefined`), true);
    const inTrash = await zotero.evaluate("return (await Zotero.Items.getDeleted(1, true)).length");
    assert.equal(inTrash, 38);
  });

  it("leaves items where they were before an import that is undone", async () => {
    await importList("Reading list");
    const { undoToken } = await importList("Reading list");
    await zotero.evaluate("await Zotero.Spisok.undo(args.undoToken)", { undoToken });
    assert.equal(await count(), 38);
    assert.equal((await titlesIn("Reading list")).length, 38);
  });

  it("still has everything after a restart, and can undo then", async () => {
    const { undoToken } = await importList("Reading list");
    await zotero.stop();
    await zotero.start();
    assert.equal((await titlesIn("Reading list")).length, 38);
    await zotero.evaluate("await Zotero.Spisok.undo(args.undoToken)", { undoToken });
    assert.equal(await count(), 0);
  });

  it("undoes one import after another, in the window, also those before a restart", async () => {
    const lines = text.split("\n");
    for (const [name, from] of [
      ["One", 0],
      ["Two", 3],
      ["Three", 6],
    ] as const)
      await zotero.evaluate(`await Zotero.Spisok.importText(args.part, { collectionName: args.name })`, {
        part: lines.slice(from, from + 3).join("\n"),
        name,
      });
    await zotero.stop();
    await zotero.start();
    const offers: string[] = [];
    for (const left of [6, 3, 0])
      offers.push(
        await zotero.evaluate<string>(
          `await t.choose(await t.fileMenu(), "spisok-menu-import"); await t.opened();
           const offer = t.text("last-import-text");
           await t.press("undo-last");
           await t.until(async () => (await t.items()).length === args.left, "the undo");
           await t.until(() => t.field("undo-last").hidden, "the end of it");
           t.window().close(); await t.until(() => !t.window(), "the window to close");
           return offer`,
          { left },
        ),
      );
    assert.deepEqual(
      offers.map((offer) => offer.replace(/[\u2068\u2069]/g, "")),
      ["Three", "Two", "One"].map((name) => `Last import: 3 new items in “${name}”`),
    );
    assert.equal(await zotero.evaluate("return Zotero.Spisok && t.collection('One') === undefined"), true);
  });

  it("leaves nothing behind when an item in the middle cannot be saved, and can import the same list then", async () => {
    const items = readReadingList(text).entries.map(({ item }) => item);
    const broken = items.map((item, i) => (i === 30 ? { ...item, itemType: "nothing" } : item));
    const tagsBefore = await zotero.evaluate<string[]>("return t.tagsOnDisk()");
    assert.ok(!tagsBefore.includes("sanctions"), "the tags of the list are to be new ones");
    const error = await zotero.evaluate<string>(
      `return Zotero.Spisok.importItems(args.broken, { collectionName: "Broken" }).then(() => "", String)`,
      { broken },
    );
    assert.match(error, /item type/);
    assert.equal(await count(), 0);
    assert.equal(await zotero.evaluate("return t.rowsOnDisk()"), 0);
    assert.deepEqual(await zotero.evaluate("return t.tagsOnDisk()"), tagsBefore);
    assert.equal(await zotero.evaluate(`return t.collection("Broken") === undefined`), true);
    assert.equal((await importList("Reading list")).created.length, 38, "the same list after the failure");
    assert.ok((await zotero.evaluate<string[]>("return t.tagsOnDisk()")).includes("sanctions"));
    assert.equal((await importList("Reading list")).created.length, 0);
  });

  it("leaves items that it met, and their collection, as they were when it fails", async () => {
    const items = readReadingList(text).entries.map(({ item }) => item);
    const state = () =>
      zotero.evaluate(
        `const home = t.collection("Home");
         return { inside: home.getChildItems().length, ids: home.getChildItems(true).length,
           of: (await t.items()).map((item) => [item.getCollections().length, item.hasChanged()]) }`,
      );
    await zotero.evaluate(`await Zotero.Spisok.importItems(args.items, { collectionName: "Other" })`, {
      items: items.slice(0, 5),
    });
    await zotero.evaluate(
      `await new Zotero.Collection({ name: "Home", libraryID: Zotero.Libraries.userLibraryID }).saveTx()`,
    );
    const before = await state();
    const broken = [...items.slice(0, 5), { ...items[5]!, itemType: "nothing" }];
    await zotero.evaluate(
      `await Zotero.Spisok.importItems(args.broken, { collectionName: "Home" }).then(() => { throw new Error("it went through") }, () => {})`,
      { broken },
    );
    // What the failed one wanted to tell the collection after its commit must not come with the next commit.
    await zotero.evaluate("await Zotero.DB.executeTransaction(async () => {})");
    assert.deepEqual(await state(), before);
    const { linked } = await importList("Home");
    assert.equal(linked.length, 5);
    assert.equal((await titlesIn("Home")).length, 38);
  });

  it("goes through while Zotero tidies up authors that no item has", async () => {
    await importList("Reading list");
    const outcome = await zotero.evaluate<Summary>(
      `await Zotero.Items.erase(await Zotero.Items.getAll(Zotero.Libraries.userLibraryID, true, true, true));
       let begun = 0;
       const { save } = Zotero.Item.prototype;
       let tidied;
       Zotero.Item.prototype.save = function (...rest) {
         if (++begun === 3) tidied = Zotero.purgeDataObjects();
         return save.apply(this, rest);
       };
       try {
         return await Zotero.Spisok.importText(args.text, { collectionName: "Again" });
       } finally {
         Zotero.Item.prototype.save = save;
         await tidied;
       }`,
      { text },
    );
    assert.equal(outcome.created.length, 38);
  });

  it("undoes an import into a new collection that has items of before, too", async () => {
    await zotero.evaluate(`await Zotero.Spisok.importText(args.text, { collectionName: "First" })`, {
      text: text.split("\n").slice(0, 3).join("\n"),
    });
    const { undoToken, linked } = await importList("Second");
    assert.equal(linked.length, 3);
    await zotero.evaluate("await Zotero.Spisok.undo(args.undoToken)", { undoToken });
    assert.equal(await count(), 3);
    assert.equal((await titlesIn("First")).length, 3);
    assert.equal(await zotero.evaluate(`return t.collection("Second") === undefined`), true);
  });

  it("leaves nothing behind when it is killed in the middle of writing", async () => {
    const items = Array.from({ length: 1000 }, (_, n) => ({
      itemType: "newspaperArticle",
      title: `Article ${n}`,
      creators: [],
      tags: [{ tag: "sanctions", type: 1 }],
      url: `https://example.org/articles/${n}`,
    }));
    const saved = await zotero.evaluate<number>(
      `let saved = 0;
       const { save } = Zotero.Item.prototype;
       Zotero.Item.prototype.save = function (...rest) { saved++; return save.apply(this, rest) };
       Zotero.Spisok.importItems(args.items, { collectionName: "Killed" });
       await t.until(() => saved >= 200, "200 items");
       if (!Zotero.DB.inTransaction()) throw new Error("it is over already");
       return saved`,
      { items },
    );
    zotero.kill();
    assert.ok(saved < 1000, `${saved} were written before it could be killed`);
    await zotero.start();
    assert.equal(await count(), 0);
    assert.equal(await zotero.evaluate("return t.rowsOnDisk()"), 0);
    assert.equal(await zotero.evaluate(`return t.collection("Killed") === undefined`), true);
    assert.equal(
      await zotero.evaluate("return (await Zotero.DB.valueQueryAsync('PRAGMA integrity_check'))"),
      "ok",
    );
  });
});

/** Zotero keeps an access date as `2024-01-10`, or with a time when it has one. */
const sameDate = (value: unknown) => String(value ?? "").replace(/T00:00:00Z$/, "");

const plain = (creator: object) =>
  Object.fromEntries(Object.entries(creator).filter(([, value]) => value !== "" && value !== undefined));
