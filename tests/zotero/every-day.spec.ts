import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, beforeEach, describe, it } from "node:test";
import { ZoteroProcess } from "./zotero-process.ts";

const list = await readFile(
  new URL("../../addon/content/samples/slowikowski-2024.txt", import.meta.url),
  "utf8",
);

/** What an article has of what an import makes around it; runs inside Zotero. */
const around = `
  const article = Zotero.Items.getByLibraryAndKey(Zotero.Libraries.userLibraryID, args.key);
  const found = (await t.items()).filter((item) => item.isRegularItem() && item !== article);
  const notes = (await Zotero.Items.getAll(Zotero.Libraries.userLibraryID, true, false)).filter((item) => item.isNote());
  return {
    items: found.length,
    related: article.relatedItems.length,
    back: found.filter((item) => item.relatedItems.includes(article.key)).length,
    modified: article.dateModified,
    notes: notes.map((note) => note.getNote().match(/<p>/g).length),
  }`;

describe("what is done with a list every day, in a real Zotero", () => {
  let zotero: ZoteroProcess;
  const openWindow = () =>
    zotero.evaluate(`await t.choose(await t.fileMenu(), "spisok-menu-import"); await t.opened()`);
  const read = (text: string) =>
    zotero.evaluate(
      `t.change("source", args.text); await t.press("read");
       await t.until(() => t.text("summary").startsWith(args.count + " reference"), "the preview")`,
      { text, count: text.trim().split("\n").length },
    );
  const importInto = (name: string) =>
    zotero.evaluate<string>(
      `t.change("collection", "new"); t.change("collection-name", args.name); await t.press("import");
       await t.until(() => !t.field("done-view").hidden, "the end of the import", 120_000); await t.translated();
       return t.text("outcome")`,
      { name },
    );
  /** What the button says, whether it is locked, and what is said beside it. */
  const says = () =>
    zotero.evaluate<[string, boolean, string]>(
      `await t.sleep(500); await t.translated();
       const remark = t.field("import-remark");
       const plain = (text) => text.replace(/[\\u2066-\\u2069]/g, "");
       return [plain(t.text("import")), t.field("import").disabled, remark.hidden ? "" : plain(remark.textContent)]`,
    );
  const close = () =>
    zotero.evaluate(`t.window()?.close(); await t.until(() => !t.window(), "the window to close")`);

  before(async () => (zotero = await ZoteroProcess.launch()));
  beforeEach(async () => {
    await close();
    await zotero.evaluate(
      `await t.clear();
       for (const name of ["draft", "note"]) Zotero.Prefs.clear("extensions.spisok." + name, true)`,
    );
  });
  after(() => zotero?.remove());

  it("relates what it imports to the article that was selected, notes the list, and takes both back", async () => {
    const key = await zotero.evaluate<string>(
      `const article = new Zotero.Item("journalArticle");
       article.setField("title", "Russia and the regime");
       article.setField("date", "2024");
       await article.saveTx();
       await t.sleep(1100);
       const pane = Zotero.getActiveZoteroPane();
       await t.until(() => pane.collectionsView?.itemTreeView, "the main window");
       await pane.collectionsView.selectLibrary(Zotero.Libraries.userLibraryID);
       await pane.selectItem(article.id);
       return article.key`,
    );
    const state = () => zotero.evaluate<Record<string, unknown>>(around, { key });
    const before = await state();
    await openWindow();
    await read(list);
    assert.deepEqual(
      await zotero.evaluate(
        `await t.until(() => !t.field("relate-row").hidden, "the offer"); await t.translated();
         if (!t.field("note").checked) t.field("note").click();
         return [t.field("relate").checked, t.text("relate-label")]`,
      ),
      [true, "Relate to “Russia and the regime”"],
    );
    assert.match(await importInto("Its list"), /^38 items created/);
    assert.deepEqual(await state(), { ...before, items: 38, related: 38, back: 38, notes: [38] });
    await zotero.evaluate(
      `await t.press("undo"); await t.until(async () => (await t.items()).length === 1, "undo")`,
    );
    assert.deepEqual(await state(), before);
    await zotero.evaluate(`t.window().close()`);
  });

  it("finds its items again after their titles, dates and links were changed, and says what it would do with them", async () => {
    await openWindow();
    await read(list);
    await zotero.evaluate(`t.change("field-title", "Changed before the import")`);
    assert.match(await importInto("First"), /^38 items created/);
    await zotero.evaluate(
      `for (const [i, item] of (await t.items()).filter((item) => item.isRegularItem()).entries()) {
         item.setField("title", "Changed after the import " + i);
         item.setField("date", "1999");
         for (const name of ["url", "DOI"]) if (Zotero.ItemFields.isValidForType(Zotero.ItemFields.getID(name), item.itemTypeID)) item.setField(name, "");
         item.setField("extra", "");
         await item.saveTx();
       }`,
    );
    await close();
    await openWindow();
    await read(list);
    await zotero.evaluate(
      `await t.until(() => t.text("summary").includes("38 already in the library"), "all of them to be found")`,
    );
    assert.deepEqual(await says(), ["Add 38 to Collection", false, ""]);
    assert.match(await importInto("Second"), /^Nothing new, 38 already there/);
    assert.equal(await zotero.evaluate(`return t.titlesIn("Second").length`), 38);
    // All of them in the collection that is chosen: there is nothing to do.
    await close();
    await openWindow();
    await read(list);
    await zotero.evaluate(
      `t.change("collection", String(t.collection("Second").id));
       await t.until(() => t.text("summary").includes("38 already in the library"), "all of them to be found");
       await t.until(() => t.field("import").disabled, "the button")`,
    );
    assert.deepEqual(await says(), [
      "Nothing to Import",
      true,
      "38 are in the library already and stay as they are.",
    ]);
    await zotero.evaluate(
      `const [item] = await t.items();
       await Zotero.DB.executeTransaction(() => t.collection("Second").removeItem(item.id))`,
    );
    await zotero.evaluate(
      `t.change("collection", "none"); t.change("collection", String(t.collection("Second").id))`,
    );
    assert.deepEqual(await says(), ["Add 1 to Collection", false, ""]);
  });

  it("says in words that the collection was deleted meanwhile, and writes nothing", async () => {
    await zotero.evaluate(
      `globalThis.home = new Zotero.Collection({ name: "Home", libraryID: Zotero.Libraries.userLibraryID });
       await home.saveTx();
       await t.choose(await t.collectionMenu("Home"), "spisok-menu-import");
       await t.opened()`,
    );
    await read(list.split("\n").slice(0, 3).join("\n"));
    assert.match(
      await zotero.evaluate<string>(
        `await home.eraseTx(); await t.press("import");
         await t.until(() => !t.field("problem").hidden, "word of it"); await t.translated(); return t.text("problem")`,
      ),
      /The collection is not there any more/,
    );
    assert.equal(await zotero.evaluate("return t.rowsOnDisk()"), 0);
  });

  it("treats new items where the settings ask for it, but not those of its own imports, and can take it back", async () => {
    const add = (title: string, url: string) =>
      zotero.evaluate<number>(
        `const item = new Zotero.Item("newspaperArticle");
         item.setField("title", args.title);
         item.setField("url", args.url);
         return item.saveTx()`,
        { title, url },
      );
    const urlOf = (id: number) =>
      zotero.evaluate<string>(`return Zotero.Items.get(args.id).getField("url")`, { id });
    const dirty = (n: number) => `https://example.org/${n}?fbclid=IwAR${n}`;
    const early = await add("Before", dirty(1));
    await zotero.evaluate(`Zotero.Prefs.set("extensions.spisok.newItems", true, true)`);
    try {
      const late = await add("After", dirty(2));
      const clean = await add("Clean", "https://example.org/3");
      const modified = await zotero.evaluate("return Zotero.Items.get(args.clean).dateModified", { clean });
      await zotero.evaluate(
        `await t.until(() => !Zotero.Items.get(args.late).getField("url").includes("fbclid"), "the clean link")`,
        { late },
      );
      assert.equal(await urlOf(early), dirty(1));
      assert.equal(
        await zotero.evaluate("return Zotero.Items.get(args.clean).dateModified", { clean }),
        modified,
      );
      const own = await zotero.evaluate<Record<string, string>>(
        `const { created } = await Zotero.Spisok.importText(args.list, { collectionName: "Own" });
         const state = () => Object.fromEntries(created.map((key) => {
           const item = Zotero.Items.getByLibraryAndKey(Zotero.Libraries.userLibraryID, key);
           return [key, JSON.stringify(item.toJSON())];
         }));
         const before = state();
         await t.sleep(4000);
         const now = state();
         return Object.fromEntries(created.filter((key) => before[key] !== now[key]).map((key) => [before[key], now[key]]))`,
        { list },
      );
      assert.deepEqual(own, {}, "items of an import were changed again");
      // The menu of items has the way back.
      await zotero.evaluate(
        `const pane = Zotero.getActiveZoteroPane();
         await pane.collectionsView.selectLibrary(Zotero.Libraries.userLibraryID);
         await pane.selectItem(args.late);
         const menu = await t.itemMenu();
         const undo = menu.items.find(({ dataset }) => dataset.l10nId === "spisok-operations-menu-undo");
         await t.until(() => !undo.disabled, "something to undo");
         undo.doCommand();
         menu.popup.hidePopup();
         await t.until(() => Zotero.Items.get(args.late).getField("url").includes("fbclid"), "the link as it was")`,
        { late },
      );
    } finally {
      await zotero.evaluate(`Zotero.Prefs.clear("extensions.spisok.newItems", true)`);
    }
  });

  it("has its commands in the menus of items and collections, each only where it can do something", async () => {
    const menus = await zotero.evaluate<Record<string, string[]>>(
      `const make = async (type, fields) => {
         const item = new Zotero.Item(type);
         for (const [name, value] of Object.entries(fields)) item.setField(name, value);
         await item.saveTx();
         return item;
       };
       const book = await make("book", { title: "A book" });
       const note = new Zotero.Item("note");
       note.setNote("Words");
       await note.saveTx();
       const home = new Zotero.Collection({ name: "Menus", libraryID: Zotero.Libraries.userLibraryID });
       await home.saveTx();
       const pane = Zotero.getActiveZoteroPane();
       await pane.collectionsView.selectLibrary(Zotero.Libraries.userLibraryID);
       const said = async (id) => {
         // Zotero 9 shows an item a moment after it was saved.
         await t.until(async () => {
           await pane.selectItem(id);
           return pane.getSelectedItems()[0]?.id === id;
         }, "the item in the table");
         const menu = await t.itemMenu();
         menu.popup.hidePopup();
         return menu.items.map(({ label, disabled }) => label + (disabled ? " (off)" : ""));
       };
       const found = { book: await said(book.id), note: await said(note.id) };
       const { popup, items } = await t.collectionMenu("Menus");
       found.collection = items.filter(({ dataset }) => dataset.l10nId?.startsWith("spisok")).map(({ label }) => label);
       popup.hidePopup();
       return found`,
    );
    assert.deepEqual(menus["book"]!.slice(0, 4), [
      "Clean Links…",
      "Normalize Titles…",
      "Tag by Theme…",
      "Check…",
    ]);
    assert.match(menus["book"]![4]!, /^Undo Last Changes by Spisok/);
    assert.deepEqual(menus["note"], []);
    assert.deepEqual(menus["collection"], ["Import Reading List…", "Spisok"]);
  });

  it("asked the network for nothing in all this", async () => {
    assert.deepEqual(await zotero.requestsElsewhere(), []);
    // A request to another place would have been seen.
    const seen = await zotero.evaluate<string>(
      `fetch("http://example.org/elsewhere").catch(() => {});
       return t.until(() => t.requests.splice(0).filter(t.isElsewhere).map(({ url }) => url).find(Boolean), "the request")`,
    );
    assert.equal(seen, "http://example.org/elsewhere");
  });

  it("wrote no error to the console", async () =>
    assert.deepEqual(await zotero.evaluate("return t.errors()"), []));
});
