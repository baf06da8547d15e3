import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { ZoteroProcess } from "./zotero-process.ts";

const LIST = [
  "Kos B. (2021), War of the fences, “Zerkalo”, 1.02.2021, https://a.example/1?fbclid=x.",
  "Nowak A. (2022), Songs of the north, “Zerkalo”, 2.02.2022.",
  "Ivanova O. (2023), The turned factory, “Zerkalo”, 3.02.2023.",
].join("\n");

/** Groups made on this computer, as a sync would make them: one that can be written to and one that cannot. */
const MAKE_GROUPS = `
  const made = {};
  for (const [id, name, editable] of [[7001, "Seminar", true], [7002, "Archive <b>", false]]) {
    const group = new Zotero.Group();
    Object.assign(group, { id, name, description: "", editable, filesEditable: editable, version: 1 });
    await group.saveTx();
    made[id] = group.libraryID;
  }
  return made`;

describe("group libraries and nested collections in a real Zotero", () => {
  let zotero: ZoteroProcess;
  let seminar: number;
  let archive: number;

  const open = (text = LIST) =>
    zotero.evaluate(
      `t.window()?.close(); await t.until(() => !t.window(), "the window to close");
       Zotero.Prefs.clear("extensions.spisok.draft", true);
       await t.choose(await t.fileMenu(), "spisok-menu-import"); await t.opened();
       t.change("source", args.text); await t.press("read");
       await t.until(() => !t.field("preview-view").hidden && !t.field("import").disabled, "the preview"); await t.translated()`,
      { text },
    );
  const finish = () =>
    zotero.evaluate<string>(
      `await t.press("import");
       await t.until(() => !t.field("done-view").hidden || !t.field("problem").hidden, "the end of the import"); await t.translated();
       return t.text("outcome") || t.text("problem")`,
    );
  const titlesOf = (library: number) =>
    zotero.evaluate<string[]>(
      `return (await Zotero.Items.getAll(args.library, true, false)).filter((item) => item.isRegularItem()).map((item) => item.getField("title")).sort()`,
      { library },
    );

  before(async () => {
    zotero = await ZoteroProcess.launch();
    console.log(`# Zotero ${await zotero.evaluate("return Zotero.version")}`);
    const made = await zotero.evaluate<Record<string, number>>(MAKE_GROUPS);
    seminar = made["7001"]!;
    archive = made["7002"]!;
  });
  after(() => zotero?.remove());

  it("says where the items go when it is opened from a read-only group", async () => {
    await zotero.evaluate(
      `await Zotero.getActiveZoteroPane().collectionsView.selectLibrary(args.archive); await t.sleep(500)`,
      { archive },
    );
    await open();
    const found = await zotero.evaluate<[string, boolean, string]>(
      `const said = t.field("library-elsewhere");
       return [t.field("library").value, said.hidden, said.textContent.replace(/[\\u2066-\\u2069]/g, "")]`,
    );
    assert.deepEqual(found, ["1", false, "“Archive <b>” is read-only, so the items go here"]);
    await zotero.evaluate(`await Zotero.getActiveZoteroPane().collectionsView.selectLibrary(1)`);
  });

  it("offers groups, and those that are read-only cannot be chosen", async () => {
    await open();
    const options = await zotero.evaluate<[string, boolean][]>(
      `return [...t.field("library").options].map((one) => [one.textContent.replace(/[\\u2066-\\u2069]/g, ""), one.disabled])`,
    );
    assert.equal(options.length, 3);
    assert.deepEqual(
      options.find(([name]) => name === "Seminar"),
      ["Seminar", false],
    );
    const [name, disabled] = options.find(([name]) => name.startsWith("Archive <b>"))!;
    assert.notEqual(name, "Archive <b>");
    assert.equal(disabled, true);
  });

  it("imports into a group, finds the items there again and only there, and undoes it", async () => {
    await open();
    await zotero.evaluate(
      `t.change("library", String(args.seminar)); t.change("collection", "new"); t.change("collection-name", "In the group")`,
      { seminar },
    );
    assert.match(await finish(), /^3 items created/);
    assert.equal((await titlesOf(seminar)).length, 3);
    assert.equal((await titlesOf(1)).length, 0);
    await open();
    const known = (library: number) =>
      zotero.evaluate<number>(
        `t.change("library", String(args.library));
         await t.sleep(500);
         return t.window().document.querySelectorAll("#rows .sign.known").length`,
        { library },
      );
    assert.equal(await known(1), 0);
    assert.equal(await known(seminar), 3);
    await zotero.evaluate(`t.change("collection", "new"); t.change("collection-name", "Once more")`);
    assert.match(await finish(), /^Nothing new, 3 |^3 items/);
    await zotero.evaluate(`await t.press("undo"); await t.sleep(500)`);
    assert.equal((await titlesOf(seminar)).length, 3);
  });

  it("writes nothing into a library that became read-only while the window was open", async () => {
    await open("Petrova O. (2020), A new title, “Zerkalo”, 4.02.2020.");
    await zotero.evaluate(
      `t.change("library", String(args.seminar));
       const group = Zotero.Groups.get(7001); group.editable = false; await group.saveTx()`,
      { seminar },
    );
    assert.match(await finish(), /read-only/);
    assert.equal((await titlesOf(seminar)).length, 3);
  });

  it("changes nothing in items of a read-only library", async () => {
    const outcome = await zotero.evaluate<{
      before: string[];
      after: string[];
      offered: boolean;
      changed: unknown;
    }>(
      `const items = (await Zotero.Items.getAll(args.seminar, true, false)).filter((item) => item.isRegularItem());
       const state = () => items.map((item) => JSON.stringify(item.toJSON()));
       const before = state();
       const pane = Zotero.getActiveZoteroPane();
       await pane.collectionsView.selectLibrary(args.seminar);
       await t.until(() => pane.itemsView.rowCount >= 3, "the items");
       await pane.itemsView.selectItems(items.map(({ id }) => id));
       const window = Zotero.getMainWindow();
       const popup = window.document.getElementById("zotero-itemmenu");
       const at = { screenX: window.screenX + 500, screenY: window.screenY + 200 };
       const shown = await t.openMenu(popup, () => pane.onItemsContextMenuOpen(at));
       const menu = shown.find((one) => one.localName === "menu" && /spisok/i.test(one.dataset.l10nId ?? one.id));
       let clean = null;
       if (menu) {
         menu.openMenu(true);
         await t.until(() => menu.querySelectorAll("menuitem").length > 3, "the submenu");
         clean = [...menu.querySelectorAll("menuitem")].find((one) => one.dataset.l10nId === "spisok-operations-menu-links");
       }
       const offered = Boolean(clean && !clean.disabled && !clean.hidden);
       popup.hidePopup();
       return { before, after: state(), offered }`,
      { seminar },
    );
    assert.equal(outcome.offered, false, "cleaning links is offered for items that cannot be changed");
    assert.deepEqual(outcome.after, outcome.before);
    await zotero.evaluate(
      `const group = Zotero.Groups.get(7001); group.editable = true; await group.saveTx()`,
    );
    assert.ok(archive > 0);
  });

  it("imports into a collection inside another, existing or new, and shows the tree", async () => {
    const ids = await zotero.evaluate<{ outer: number; inner: number }>(
      `const libraryID = Zotero.Libraries.userLibraryID;
       const outer = new Zotero.Collection({ name: "Outer", libraryID }); await outer.saveTx();
       const inner = new Zotero.Collection({ name: "Inner", libraryID, parentID: outer.id }); await inner.saveTx();
       return { outer: outer.id, inner: inner.id }`,
    );
    await open();
    const shown = await zotero.evaluate<string[]>(
      `t.change("library", "1"); return [...t.field("collection").options].slice(2).map((one) => one.textContent)`,
    );
    assert.deepEqual(shown, ["Outer", "\u2003Inner"]);
    await zotero.evaluate(`t.change("collection", String(args.inner))`, ids);
    assert.match(await finish(), /^3 items created/);
    await open(`${LIST}\nPetrova O. (2020), A new title, “Zerkalo”, 4.02.2020.`);
    await zotero.evaluate(
      `t.change("library", "1"); t.change("collection", "new"); t.change("collection-name", "Deepest"); t.change("collection-parent", String(args.inner))`,
      ids,
    );
    assert.match(await finish(), /^1 item created, 3 /);
    const found = await zotero.evaluate<{ parent: string; inner: number; deepest: number }>(
      `const deepest = t.collection("Deepest");
       return { parent: Zotero.Collections.get(deepest.parentID).name, inner: t.titlesIn("Inner").length, deepest: t.titlesIn("Deepest").length }`,
    );
    assert.deepEqual(found, { parent: "Inner", inner: 3, deepest: 4 });
    await zotero.evaluate(
      `await t.press("undo"); await t.until(() => !t.collection("Deepest"), "the collection to go")`,
    );
    assert.equal(await zotero.evaluate(`return t.titlesIn("Inner").length`), 3);
    assert.deepEqual(await zotero.evaluate("return t.errors()"), []);
  });
});
