import assert from "node:assert/strict";
import { mkdir, readFile } from "node:fs/promises";
import { after, before, beforeEach, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { sleep, ZoteroProcess } from "./zotero-process.ts";

const artifacts = fileURLToPath(new URL("../../artifacts/zotero", import.meta.url));
const list = await readFile(
  new URL("../../addon/content/samples/slowikowski-2024.txt", import.meta.url),
  "utf8",
);

const numbered = Array.from(
  { length: 600 },
  (_, n) =>
    `Smith, J. (${1950 + (n % 70)}). The history of place number ${n} and its people. London: Routledge.`,
).join("\n");

describe("the import window in a real Zotero", () => {
  let zotero: ZoteroProcess;
  let version: string;
  const shot = (name: string) =>
    zotero.evaluate("await t.translated(); await t.shot(t.window(), args.path)", {
      path: `${artifacts}/${name}-${version}.png`,
    });
  const openFromFileMenu = () =>
    zotero.evaluate<string>(
      `const label = await t.choose(await t.fileMenu(), "spisok-menu-import"); await t.opened(); return label`,
    );
  const read = (text: string) =>
    zotero.evaluate(
      `t.change("source", args.text); await t.press("read");
       await t.until(() => t.text("summary").startsWith(args.count + " references"), "the preview")`,
      { text, count: text.trim().split("\n").length },
    );
  const press = (id: string) => zotero.evaluate("await t.press(args.id)", { id });
  const finished = () =>
    zotero.evaluate<string>(
      `await t.until(() => !t.field("done-view").hidden, "the end of the import", 120_000); await t.translated();
       return t.text("outcome")`,
    );
  const close = () =>
    zotero.evaluate(`t.window()?.close(); await t.until(() => !t.window(), "the window to close")`);

  before(async () => {
    await mkdir(artifacts, { recursive: true });
    zotero = await ZoteroProcess.launch();
    version = await zotero.evaluate<string>("return Zotero.version");
  });
  beforeEach(async () => {
    await close();
    await zotero.evaluate(
      `await t.clear(); for (const name of ["draft", "language"]) Zotero.Prefs.clear("extensions.spisok." + name, true)`,
    );
  });
  after(() => zotero?.remove());

  it("opens from the File menu, reads the sample and imports it into a new collection", async () => {
    assert.equal(await openFromFileMenu(), "Import Reading List…");
    await shot("1-paste");
    await press("use-sample");
    await zotero.evaluate(`await t.until(() => t.field("source").value.length > 1000, "the sample")`);
    await press("read");
    await zotero.evaluate(
      `await t.until(() => t.field("reading-text").dataset.l10nId === "spisok-loading", "word of the dictionaries", 20_000)`,
    );
    await zotero.evaluate(
      `await t.until(() => t.text("summary").startsWith("38 references"), "38 rows");
       if (t.field("reading-text").dataset.l10nId !== "spisok-reading") throw new Error("it still says that it loads")`,
    );
    await shot("2-preview");
    await zotero.evaluate(`t.change("collection", "new"); t.change("collection-name", "From the window")`);
    await press("import");
    assert.match(await finished(), /38 items created/);
    await shot("3-done");
    assert.equal((await zotero.evaluate<string[]>(`return t.titlesIn("From the window")`)).length, 38);
    await press("undo");
    await zotero.evaluate(`await t.until(async () => !(await t.items()).length, "the items to go")`);
    await shot("4-undone");
  });

  it("stands in the File menu where Zotero imports, and looks as what is there", async () => {
    const found = await zotero.evaluate<{ ids: string[]; iconic: number }>(
      `const { popup, items } = await t.fileMenu();
       const ids = items.map((item) => item.dataset.l10nId === "spisok-menu-import" ? "spisok" : item.id);
       const iconic = items.filter((item) => item.classList.contains("menuitem-iconic")).length;
       popup.hidePopup();
       return { ids, iconic }`,
    );
    const at = found.ids.indexOf("spisok");
    assert.deepEqual(found.ids.slice(at - 1, at + 2), ["menu_import", "spisok", "menu_importFromClipboard"]);
    assert.equal(found.iconic, 0);
  });

  it("calls types, fields and roles as the language of its windows does", async () => {
    const names = async (language: string) => {
      await zotero.evaluate(`Zotero.Prefs.set("extensions.spisok.language", args.language, true)`, {
        language,
      });
      await openFromFileMenu();
      await zotero.evaluate(
        `t.change("source", "Kos, B. (Ed.). (2021). War at last. Minsk: Nauka.");
         await t.press("read"); await t.until(() => t.field("field-creators") && t.window().document.querySelector("#rows .authors"), "the preview")`,
      );
      return zotero.evaluate<string[]>(
        `return [t.field("field-type").selectedOptions[0].textContent, t.field("field-creators").value,
           t.window().document.querySelector("#rows .authors").textContent]`,
      );
    };
    const russian = await names("ru-RU");
    await close();
    // In English again, which the other tests read, whatever came of it.
    const english = await names("zotero");
    assert.deepEqual(russian, ["Книга", "Редактор: Kos, B.", "Kos B. (Редактор)"]);
    assert.deepEqual(english, ["Book", "Editor: Kos, B.", "Kos B. (Editor)"]);
  });

  it("fills what an item of the library lacks, writes over what was ticked, and takes that back", async () => {
    const text =
      "Kos, B. (2021). War at last and for ever. Minsk: Nauka.\nNowak, A. (2020). Order and power in the east. Minsk: Nauka. [have it]";
    await zotero.evaluate(
      `await Zotero.Spisok.importText(args.text, { collectionName: "Earlier" });
       for (const item of await t.items()) {
         item.setField("publisher", "");
         item.setField("place", "Minsk: Nauka");
         item.setField("extra", "my own words");
         await item.saveTx();
       }`,
      { text },
    );
    await openFromFileMenu();
    await read(text);
    const state = () =>
      zotero.evaluate<string[]>(
        `return (await t.items()).map((item) => ["place", "publisher", "extra"].map((name) => item.getField(name)).join("|")).sort()`,
      );
    await zotero.evaluate(
      `await t.until(() => t.field("known-fields") && !t.field("filling-row").hidden, "what differs");
       t.change("filling", "fill");
       const rows = [...t.window().document.querySelectorAll("#rows tr:not(.space)")];
       rows[1].click();
       await t.until(() => t.field("place").textContent.includes("2") && t.field("take-place"), "the second one");
       t.field("take-place").click();
       t.change("collection", "none");
       await t.until(() => t.text("import").replace(/[\u2066-\u2069]/g, "") === "Update 2", "the button");`,
    );
    await shot("5-known");
    await press("import");
    const outcome = (await finished()).replace(/[\u2066-\u2069]/g, "");
    assert.equal(outcome, "Nothing new, 2 already there, 2 of them updated");
    await shot("6-updated");
    const before = ["Minsk: Nauka||my own words", "Minsk: Nauka||my own words"];
    assert.deepEqual(await state(), [
      "Minsk: Nauka|Nauka|my own words",
      "Minsk|Nauka|my own words\nremark: [have it]",
    ]);
    await press("undo");
    await zotero.evaluate(`await t.until(() => t.field("undo").disabled, "undo")`);
    assert.deepEqual(await state(), before);
  });

  it("shows what was imported in the main window", async () => {
    await openFromFileMenu();
    await read(list);
    await zotero.evaluate(`t.change("collection", "new"); t.change("collection-name", "Shown")`);
    await press("import");
    await finished();
    await press("show");
    const shown = await zotero.evaluate<{ name: string; rows: number }>(
      `const pane = Zotero.getActiveZoteroPane();
       await t.until(() => pane.itemsView?.rowCount === 38, "the items in the main window");
       const row = pane.collectionsView.getRow(pane.collectionsView.selection.focused);
       return { name: row.getName(), rows: pane.itemsView.rowCount }`,
    );
    assert.deepEqual(shown, { name: "Shown", rows: 38 });
    await zotero.evaluate("await t.shot(Zotero.getMainWindow(), args.path)", {
      path: `${artifacts}/5-shown-${version}.png`,
    });
  });

  it("opens from the context menu of a collection, with that collection chosen", async () => {
    const { id, label } = await zotero.evaluate<{ id: number; label: string }>(
      `const collection = new Zotero.Collection({ name: "Belarus", libraryID: Zotero.Libraries.userLibraryID });
       await collection.saveTx();
       const label = await t.choose(await t.collectionMenu("Belarus"), "spisok-menu-import");
       await t.opened();
       return { label, id: collection.id }`,
    );
    assert.equal(label, "Import Reading List…");
    await read(list.split("\n").slice(0, 5).join("\n"));
    assert.equal(await zotero.evaluate(`return t.field("collection").value`), String(id));
    await press("import");
    assert.match(await finished(), /5 items created/);
    assert.equal((await zotero.evaluate<string[]>(`return t.titlesIn("Belarus")`)).length, 5);
  });

  it("goes to the collection from whose menu it is called, also where it is open already", async () => {
    const ids = await zotero.evaluate<number[]>(
      `const ids = [];
       for (const name of ["Belarus", "Russia"]) {
         const collection = new Zotero.Collection({ name, libraryID: Zotero.Libraries.userLibraryID });
         ids.push(await collection.saveTx());
       }
       await t.choose(await t.collectionMenu("Belarus"), "spisok-menu-import");
       await t.opened();
       return ids`,
    );
    await read(list.split("\n").slice(0, 5).join("\n"));
    const chosen = () => zotero.evaluate<string>(`return t.field("collection").value`);
    assert.equal(await chosen(), String(ids[0]));
    await zotero.evaluate(`await t.choose(await t.collectionMenu("Russia"), "spisok-menu-import")`);
    await zotero.evaluate(
      `await t.until(() => t.field("collection").value === args.id, "the other collection")`,
      { id: String(ids[1]) },
    );
    assert.equal(await zotero.evaluate("return t.windows().length"), 1);
    await openFromFileMenu();
    assert.equal(await chosen(), String(ids[1]));
  });

  it("shows what the library has already, and links it", async () => {
    await zotero.evaluate(`await Zotero.Spisok.importText(args.text, { collectionName: "First" })`, {
      text: list.split("\n").slice(0, 3).join("\n"),
    });
    await openFromFileMenu();
    await read(list);
    assert.match(await zotero.evaluate<string>(`await t.translated(); return t.text("summary")`), /\b3\b/);
    await zotero.evaluate(`t.change("collection", "new"); t.change("collection-name", "Second")`);
    await press("import");
    assert.match(await finished(), /^35 items created, 3 /);
    assert.equal((await zotero.evaluate<string[]>(`return t.titlesIn("Second")`)).length, 38);
  });

  it("imports to the end when its window is closed in the middle, says so, and can undo it", async () => {
    await openFromFileMenu();
    await read(numbered);
    await zotero.evaluate(`t.change("collection", "new"); t.change("collection-name", "Closed")`);
    await press("import");
    await zotero.evaluate(
      `await t.until(() => t.field("importing").value > 20, "the first items");
       t.window().close(); await t.until(() => !t.window(), "the window to close")`,
    );
    const told = await zotero.evaluate<string>(
      `const text = () => [...Services.wm.getEnumerator(null)]
         .map((one) => one.document.getElementById("zotero-progress-text-box")?.textContent ?? "").join("");
       return t.until(() => /created/.test(text()) && text(), "word of its end", 60_000)`,
    );
    assert.match(told, /600 items created/);
    assert.equal((await zotero.evaluate<string[]>(`return t.titlesIn("Closed")`)).length, 600);
    await openFromFileMenu();
    const again = await zotero.evaluate<{ text: string; paste: boolean; undo: boolean }>(
      `return { text: t.field("source").value, paste: !t.field("paste-view").hidden, undo: !t.field("last-import").hidden }`,
    );
    assert.deepEqual(again, { text: "", paste: true, undo: true });
    await press("undo-last");
    await zotero.evaluate(`await t.until(async () => !(await t.items()).length, "the items to go")`);
    assert.deepEqual(await zotero.evaluate("return t.errors()"), []);
  });

  it("asks when it is closed in the middle; told to stop, it leaves nothing behind", async () => {
    const importing = async (answer: string) => {
      await openFromFileMenu();
      await zotero.evaluate(`if (t.field("preview-view").hidden) return; t.field("back").click()`);
      await read(numbered);
      await zotero.evaluate(`t.change("collection", "new"); t.change("collection-name", "Asked")`);
      await press("import");
      return zotero.evaluate<string[]>(
        `await t.until(() => t.field("importing").value > 20, "the first items");
         t.pressKey(t.window(), "w", "KeyW", "Control");
         const button = await t.until(() => t.dialogButton(args.answer), "the question");
         const labels = ["accept", "cancel", "extra1"].map((name) => t.dialogButton(name).label);
         button.click();
         return labels`,
        { answer },
      );
    };
    assert.deepEqual(await importing("accept"), ["Stop the Import", "Keep the Window Open", "Let It Finish"]);
    await zotero.evaluate(`await t.until(() => !t.window(), "the window to close")`);
    assert.equal(await zotero.evaluate("return t.rowsOnDisk()"), 0);
    assert.equal(await zotero.evaluate(`return t.collection("Asked") === undefined`), true);
    // It opens again with the list.
    await importing("cancel");
    assert.match(await finished(), /^600 items created/);
    assert.deepEqual(await zotero.evaluate("return t.errors()"), []);
  });

  it("opens by its key, which stands in the menu and can be another one, or none", async () => {
    const open = (letter: string) =>
      zotero.evaluate(
        `const window = Zotero.getMainWindow();
         window.focus();
         t.pressKey(window, args.letter, "Key" + args.letter, "Control", "Shift");
         await t.opened()`,
        { letter },
      );
    const shown = () =>
      zotero.evaluate<string>(
        `const { popup, items } = await t.fileMenu();
         const found = items.find(({ dataset }) => dataset.l10nId === "spisok-menu-import");
         await t.sleep(100);
         const text = found.querySelector(".menu-accel")?.value ?? "";
         popup.hidePopup();
         return text`,
      );
    const setLetter = (letter: string) =>
      zotero.evaluate(
        `Zotero.Prefs.set("extensions.spisok.shortcut", args.letter, true); Zotero.Spisok.settings.shortcutChanged()`,
        { letter },
      );
    await open("B");
    assert.equal(await shown(), "Ctrl+Shift+B");
    await close();
    await setLetter("J");
    await open("J");
    assert.equal(await shown(), "Ctrl+Shift+J");
    await setLetter("");
    assert.equal(await shown(), "");
    await setLetter("B");
  });

  it("leaves nothing behind when the import is cancelled", async () => {
    await openFromFileMenu();
    await read(numbered);
    await zotero.evaluate(`t.change("collection", "new"); t.change("collection-name", "Cancelled")`);
    await press("import");
    await zotero.evaluate(
      `await t.until(() => t.field("importing").value > 20, "the first items"); t.field("cancel").click();
       await t.until(() => !t.field("problem").hidden, "word that it was stopped")`,
    );
    assert.equal(await zotero.evaluate("return t.rowsOnDisk()"), 0);
    assert.equal(await zotero.evaluate(`return t.collection("Cancelled") === undefined`), true);
    await press("import");
    assert.match(await finished(), /^600 items created/);
    assert.equal((await zotero.evaluate<string[]>(`return t.titlesIn("Cancelled")`)).length, 600);
    assert.deepEqual(await zotero.evaluate("return t.errors()"), []);
  });

  it("reads 2,000 references and imports them at once, while the window stays alive", async () => {
    const text = Array.from(
      { length: 2000 },
      (_, n) =>
        `Smith${String.fromCharCode(97 + (n % 26))}, J., & Novak, P. (${1950 + (n % 70)}). The history of place number ${n} and its people. Journal of Places, ${n % 40}(2), ${n}–${n + 9}. https://doi.org/10.1234/places.${n}`,
    ).join("\n");
    // How long the window keeps its user waiting, by a timer that should go off every few milliseconds.
    const watched = (script: string) =>
      zotero.evaluate<{ ms: number; longest: number; steps: number }>(
        `const window = t.window();
         let last = window.performance.now(), longest = 0;
         const seen = new Set();
         const timer = window.setInterval(() => {
           const now = window.performance.now();
           longest = Math.max(longest, now - last);
           last = now;
           seen.add(t.field("importing").value);
         }, 5);
         const start = Cu.now();
         ${script}
         window.clearInterval(timer);
         return { ms: Math.round(Cu.now() - start), longest: Math.round(longest), steps: seen.size }`,
        { text },
      );
    await openFromFileMenu();
    const reading = await watched(
      `t.change("source", args.text); await t.press("read");
       await t.until(() => /^2,000 references/.test(t.text("summary")), "2,000 rows", 600_000);`,
    );
    await zotero.evaluate(`t.change("collection", "new"); t.change("collection-name", "Many")`);
    const writing = await watched(
      `await t.press("import"); await t.until(() => !t.field("done-view").hidden || !t.field("problem").hidden, "the end", 900_000);`,
    );
    assert.match(await finished(), /^2,000 items created/);
    for (const [name, { ms, longest }] of Object.entries({ reading, writing }))
      console.log(`# 2,000 references, ${name}: ${ms} ms, longest pause ${longest} ms`);
    assert.ok(writing.steps > 20, `only ${writing.steps} states of progress`);
    assert.equal((await zotero.evaluate<string[]>(`return t.titlesIn("Many")`)).length, 2000);
    await press("undo");
    await zotero.evaluate(`await t.until(async () => !(await t.items()).length, "the items to go", 300_000)`);
    assert.deepEqual(await zotero.evaluate("return t.errors()"), []);
  });

  it("keeps a list that was pasted when the window is closed by accident", async () => {
    await openFromFileMenu();
    await zotero.evaluate(`t.change("source", "A list that is not read yet. 2020.")`);
    await close();
    await openFromFileMenu();
    assert.equal(
      await zotero.evaluate(`return t.field("source").value`),
      "A list that is not read yet. 2020.",
    );
  });

  it("keeps a long one, too, also when Zotero itself is ended", async () => {
    const long = "A list that is not read yet. 2020.\n".repeat(10_000);
    await openFromFileMenu();
    await zotero.evaluate(`t.change("source", args.long)`, { long });
    await zotero.stop();
    await zotero.start();
    await openFromFileMenu();
    assert.equal(await zotero.evaluate(`return t.field("source").value`), long);
    await zotero.evaluate(`t.change("source", "")`);
    await close();
    await openFromFileMenu();
    assert.equal(await zotero.evaluate(`return t.field("source").value`), "");
  });

  it("keeps the references and what was changed in them when Zotero itself is ended", async () => {
    await openFromFileMenu();
    await read(list.split("\n").slice(0, 4).join("\n"));
    await zotero.evaluate(
      `t.window().document.querySelectorAll("#rows tr:not(.space)")[1].click();
       t.change("field-title", "Mended by hand");
       t.window().document.querySelectorAll("#rows tr:not(.space) input")[3].click()`,
    );
    await zotero.stop();
    await zotero.start();
    await openFromFileMenu();
    const found = await zotero.evaluate<Record<string, unknown>>(
      `await t.until(() => !t.field("preview-view").hidden, "the preview");
       await t.until(() => t.window().document.querySelectorAll("#rows tr:not(.space)").length === 4, "the rows");
       const rows = [...t.window().document.querySelectorAll("#rows tr:not(.space)")];
       return { mended: rows[1].querySelector(".shown").textContent, chosen: rows.map((row) => row.querySelector("input").checked) }`,
    );
    assert.deepEqual(found, { mended: "Mended by hand", chosen: [true, true, true, false] });
    await zotero.evaluate(`t.change("collection", "new"); t.change("collection-name", "After the restart")`);
    await press("import");
    assert.match(await finished(), /^3 items created/);
    await zotero.stop();
    await zotero.start();
    await openFromFileMenu();
    assert.equal(await zotero.evaluate(`return t.field("preview-view").hidden`), true);
    assert.match(
      await zotero.evaluate<string>(`await t.translated(); return t.text("last-import-text")`),
      /^Last import: [^\n\r3\u2028\u2029]*3.* new items in .*After the restart/,
    );
    await press("undo-last");
    await zotero.evaluate(`await t.until(async () => !(await t.items()).length, "the items to go")`);
  });

  it("loses no more than some seconds of work when Zotero is killed", async () => {
    await openFromFileMenu();
    await read(list.split("\n").slice(0, 4).join("\n"));
    await zotero.evaluate(
      `t.window().document.querySelectorAll("#rows tr:not(.space)")[1].click();
       t.change("field-title", "Mended before the end");
       const file = PathUtils.join(Zotero.DataDirectory.dir, "spisok", "import-window.txt");
       await t.until(async () => (await IOUtils.exists(file)) && (await IOUtils.readUTF8(file)).includes("Mended before the end"), "what is kept")`,
    );
    zotero.kill();
    await sleep(1000);
    await zotero.start();
    await openFromFileMenu();
    assert.match(
      await zotero.evaluate<string>(
        `await t.until(() => t.window().document.querySelectorAll("#rows tr:not(.space)").length === 4, "the rows");
         const text = t.text("rows"); await t.press("back"); return text`,
      ),
      /Mended before the end/,
    );
  });

  it("opens as large as it was closed", async () => {
    await openFromFileMenu();
    await zotero.evaluate(
      `t.window().resizeTo(1000, 700); await t.until(() => t.window().outerWidth === 1000, "the size")`,
    );
    const size = `return [t.window().innerWidth, t.window().innerHeight]`;
    const closed = await zotero.evaluate(size);
    await close();
    await openFromFileMenu();
    assert.deepEqual(await zotero.evaluate(size), closed);
  });

  it("is opened once only", async () => {
    await openFromFileMenu();
    await openFromFileMenu();
    assert.equal(await zotero.evaluate("return t.windows().length"), 1);
  });
});
