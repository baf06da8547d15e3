import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { after, before, describe, it } from "node:test";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ZoteroProcess } from "./zotero-process.ts";

const artifacts = fileURLToPath(new URL("../../artifacts", import.meta.url));

const LIST = [
  "Ivanova, O. (2023). The regime and its clients. Journal of Things, 12(3), 45–67. https://doi.org/10.1234/abcd",
  "Petrov, P. (2021). Sanctions and the state. East Politics, 4(1), 1–20. https://doi.org/10.1234/efgh",
  "Sidorov, S. (2020). The army of the union. War and Peace, 7(2), 30–44. https://doi.org/10.1234/ijkl",
].join("\n");

/** What the scripts below have in common; they run inside Zotero. */
const common = `
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  const until = async (test, what, ms = 120_000) => {
    for (const end = Date.now() + ms; Date.now() < end; await pause(30)) if (await test()) return;
    throw new Error("waited in vain for " + what);
  };
  const main = Zotero.getMainWindow();
  const pane = Zotero.getActiveZoteroPane();
  const preview = () => [...Services.wm.getEnumerator(null)].findLast((one) => one.location.href.endsWith("operations.xhtml"));
  const field = (id) => preview().document.getElementById(id);
  const planned = () => until(() => preview()?.document.readyState === "complete" && field("progress").hidden, "the plan");
  const state = (item) => ({
    title: item.getField("title"), url: item.getField("url"), language: item.getField("language"), extra: item.getField("extra"),
    tags: item.getTags(), dateModified: item.dateModified,
  });
  const all = async () => (await Zotero.Items.getAll(Zotero.Libraries.userLibraryID, true, false)).filter((item) => item.isRegularItem()).sort((a, b) => a.id - b.id);
  const opened = async (popup, menu) => {
    // As a click does it: the popup shows, then its submenu, then a command is chosen.
    popup.openPopup(null, "after_start", 0, 0, true);
    await until(() => menu(), "the menu");
    const submenu = menu();
    submenu.openMenu(true);
    await until(() => submenu.querySelectorAll("menuitem").length > 4, "the submenu");
    return submenu;
  };
`;

interface Item {
  title: string;
  url: string;
  language: string;
  extra: string;
  tags: { tag: string; type?: number }[];
  dateModified: string;
}

/** A page with paragraphs, broken into lines as a typesetter breaks them, with some room between paragraphs. */
function pdfOf(paragraphs: readonly string[]): Buffer {
  const escaped = (line: string) => line.replace(/[()\\]/g, "\\$&").replaceAll("–", "\\226");
  const shown = paragraphs
    .map((text) => {
      const lines = text.match(/.{1,80}(?:\s|$)/g)!.map((line) => `(${escaped(line.trim())}) Tj T*`);
      return `${lines.join("\n")}\n0 -6 Td`;
    })
    .join("\n");
  const content = `BT /F1 11 Tf 14 TL 60 780 Td\n${shown}\nET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  file += `trailer\n<< /Size ${places.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}

describe("operations on items of a real Zotero", () => {
  let zotero: ZoteroProcess;
  const run = <T>(body: string) => zotero.evaluate<T>(common + body);
  const items = () => run<Item[]>("return (await all()).map(state)");

  before(async () => {
    await mkdir(artifacts, { recursive: true });
    zotero = await ZoteroProcess.launch();
    await run(`
      const texts = [
        ["Novyye ogranicheniya dlyaprezidenta Belarusi", "https://www.svaboda.org/a/1.html?fbclid=IwAR0"],
        ["Golovchenko: sanktsii zablokirovali eksport", "https://a.by/x"],
        ["The sanctions and the state", "https://a.by/y?utm_source=tg&id=1"],
      ];
      const collection = new Zotero.Collection();
      collection.name = "Press";
      await collection.saveTx();
      for (const [title, url] of texts) {
        const item = new Zotero.Item("newspaperArticle");
        item.setField("title", title);
        item.setField("url", url);
        item.setField("extra", "my own words");
        item.addTag("mine");
        item.addToCollection(collection.id);
        await item.saveTx({ skipSelect: true });
      }
      await pause(1100);
      return 0`);
  });
  after(() => zotero?.remove());

  /** Opens the context menu of the selected items or of a collection and chooses one of Spisok's commands. */
  const choose = (command: string, where: "item" | "collection" = "item") =>
    run(`
      if (${JSON.stringify(where)} === "item") {
        await pane.collectionsView.selectLibrary(Zotero.Libraries.userLibraryID);
        await pane.selectItems((await all()).map(({ id }) => id));
        await pane.buildItemContextMenu();
      } else {
        const [collection] = Zotero.Collections.getByLibrary(Zotero.Libraries.userLibraryID);
        await pane.collectionsView.selectCollection(collection.id);
        await pane.buildCollectionContextMenu();
      }
      const popup = main.document.getElementById(${JSON.stringify(`zotero-${where}menu`)});
      const submenu = await opened(popup, () => popup.querySelector('[data-l10n-id="spisok-operations-menu"]'));
      await main.document.l10n.translateFragment(submenu);
      const item = submenu.querySelector('[data-l10n-id="spisok-operations-menu-${command}"]');
      const found = { label: item.label, disabled: item.disabled };
      item.doCommand();
      popup.hidePopup();
      await pause(100);
      return found`);

  const apply = () =>
    run(
      `await planned(); field("apply").click(); await until(() => !field("done").hidden || !field("problem").hidden, "the end");
       const text = () => field(field("done").hidden ? "problem" : "outcome").textContent;
       await until(text, "what came of it"); return text()`,
    );
  const close = () => run("preview()?.close(); await until(() => !preview(), 'the closed window'); return 0");

  it("cleans the links of selected items, through the menu and the preview", async () => {
    const before = await items();
    assert.deepEqual(await choose("links"), { label: "Clean Links…", disabled: false });
    await run("await planned(); return 0");
    await run(`
      const window = preview();
      const picture = await window.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, "white");
      const canvas = new window.OffscreenCanvas(picture.width, picture.height);
      canvas.getContext("2d").drawImage(picture, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      await IOUtils.write(${JSON.stringify(artifacts)} + "/zotero-operations-" + parseInt(Zotero.version) + ".png", bytes);
      return 0`);
    assert.equal(await apply(), "2 items changed.");
    const [first, second, third] = await items();
    assert.equal(first!.url, "https://www.svaboda.org/a/1.html");
    assert.equal(first!.extra, "my own words\nprinted-url: https://www.svaboda.org/a/1.html?fbclid=IwAR0");
    assert.equal(third!.url, "https://a.by/y?id=1");
    assert.notEqual(first!.dateModified, before[0]!.dateModified);
    assert.deepEqual(second, before[1], "an item without change was saved");
  });

  it("is one step of Zotero's own history where there is one", async (t) => {
    const major = Number.parseInt(await run<string>("return Zotero.version"), 10);
    if (major < 10) return t.skip(`Zotero ${major} has no history of changes`);
    const label = await run<string>(`
      const { action, actionArgs } = Zotero.UndoHistory.getUndoAction();
      return Zotero.ftl.formatValueSync(action, actionArgs)`);
    assert.equal(label, "Clean Links");
    assert.equal(await run("return Zotero.UndoHistory.undo()"), true);
    assert.match((await items())[0]!.url, /fbclid/);
    assert.equal((await items())[0]!.extra, "my own words");
    assert.equal(await run("return Zotero.UndoHistory.redo()"), true);
  });

  it("takes it back from its own window", async () => {
    await run(
      `field("undo").click(); await until(() => field("outcome").textContent.includes("as they were"), "undo"); return 0`,
    );
    const [first] = await items();
    assert.match(first!.url, /fbclid/);
    assert.equal(first!.extra, "my own words");
    await close();
  });

  it("normalises titles", async () => {
    await choose("titles");
    await apply();
    await close();
    const [first, second] = await items();
    assert.equal(first!.title, "Novyye ogranicheniya dlya prezidenta Belarusi");
    assert.equal(first!.language, "ru-Latn");
    assert.match(first!.extra, /^my own words\nprinted-title: Novyye.*\noriginal-title: Новые ограничения/);
    assert.match(second!.extra, /original-title: Головченко: санкции/);
  });

  it("tags everything in a collection, and takes it back after a restart", async () => {
    await choose("themes", "collection");
    await apply();
    await close();
    const tagged = (await items()).map(({ tags }) => tags);
    for (const tags of tagged.slice(1))
      assert.deepEqual(
        tags.filter(({ tag }) => tag === "sanctions" || tag === "mine"),
        [{ tag: "mine" }, { tag: "sanctions", type: 1 }],
      );
    await zotero.stop();
    await zotero.start();
    await choose("undo");
    await run(
      `await until(async () => (await all()).every((item) => item.getTags().length === 1), "undo"); return 0`,
    );
  });

  it("checks, and writes nothing of what would mend the items until it is told to", async () => {
    const before = await items();
    await choose("check");
    await run("await planned(); return 0");
    assert.equal(await run(`return field("apply").hidden`), false);
    await close();
    assert.deepEqual(await items(), before);
  });

  it("opens the import window on the full text of an article's PDF, related to the article", async () => {
    const path = join(zotero.folder, "article.pdf");
    await writeFile(path, pdfOf(["Some words of the article itself.", "References", ...LIST.split("\n")]));
    const worker = await zotero.evaluate<boolean>(
      `${common}
      const article = new Zotero.Item("journalArticle");
      article.setField("title", "Russia and the regime");
      await article.saveTx({ skipSelect: true });
      const pdf = new Zotero.Item("attachment");
      pdf.parentID = article.id;
      pdf.attachmentLinkMode = Zotero.Attachments.LINK_MODE_LINKED_FILE;
      pdf.attachmentContentType = "application/pdf";
      pdf.attachmentPath = args.path;
      await pdf.saveTx({ skipSelect: true });
      // A Zotero that was built without its PDF worker has no text to give, so the getter is replaced.
      const text = await Promise.race([pdf.attachmentText.catch(() => ""), pause(20_000)]);
      if (!text) Object.defineProperty(pdf, "attachmentText", { get: async () => args.text });
      await pane.collectionsView.selectLibrary(Zotero.Libraries.userLibraryID);
      await pane.selectItems([article.id]);
      await pane.buildItemContextMenu();
      const popup = main.document.getElementById("zotero-itemmenu");
      const submenu = await opened(popup, () => popup.querySelector('[data-l10n-id="spisok-operations-menu"]'));
      const item = submenu.querySelector('[data-l10n-id="spisok-operations-menu-reading-list"]');
      if (item.hidden) throw new Error("the command is hidden");
      item.doCommand();
      popup.hidePopup();
      return Boolean(text)`,
      { path, text: `Some words of the article itself.\nReferences\n${LIST}\n` },
    );
    console.log(
      `# the text came from ${worker ? "Zotero's PDF worker" : "a getter in its place: there is no PDF worker"}`,
    );
    const shown = await run<{ article: string; rows: string }>(`
      const importing = () => [...Services.wm.getEnumerator(null)].find((one) => one.location.href.endsWith("import.xhtml"));
      await until(() => importing()?.document.getElementById("rows")?.textContent.includes("Sidorov"), "three references");
      const text = (id) => importing().document.getElementById(id).textContent;
      const found = { article: text("relate-label"), rows: text("rows") };
      importing().close();
      const article = (await all()).find((item) => item.getField("title") === "Russia and the regime");
      await Zotero.Items.trashTx([article.id]);
      return found`);
    assert.match(shown.article, /Russia and the regime/);
    for (const name of ["Ivanova", "Petrov", "Sidorov"]) assert.ok(shown.rows.includes(name), name);
  });

  it("leaves nothing behind when it is stopped, neither in the database nor in memory", async () => {
    await run(`
      await Zotero.DB.executeTransaction(async () => {
        for (let i = 0; i < 300; i++) {
          const item = new Zotero.Item("webpage");
          item.setField("title", "Polish elections " + i);
          item.setField("url", "https://a.by/" + i + "?fbclid=" + i);
          await item.save({ skipSelect: true });
        }
      });
      return 0`);
    const before = await items();
    await choose("links");
    await run(
      `await planned(); field("apply").click(); await until(() => field("progress").value > 50, "some items"); field("stop").click();
       await until(() => !field("problem").hidden, "the stop"); return 0`,
    );
    assert.deepEqual(await items(), before);
    assert.equal(
      await run(`return Zotero.DB.valueQueryAsync("SELECT COUNT(*) FROM itemData JOIN itemDataValues USING (valueID) WHERE INSTR(value, 'fbclid') > 0")`),
      301,
    ); // prettier-ignore
    assert.match(String(await apply()), /^302 items changed/);
    await close();
  });

  it("cleans the links of 5,000 selected items, with progress, a stop and one step", async () => {
    await run(`
      await t.clear();
      for (let part = 0; part < 5; part++)
        await Zotero.DB.executeTransaction(async () => {
          for (let i = part * 1000; i < (part + 1) * 1000; i++) {
            const item = new Zotero.Item("webpage");
            item.setField("title", "Item " + i);
            item.setField("url", "https://b.by/" + i + "?fbclid=" + i);
            await item.save({ skipSelect: true });
          }
        });
      await pane.collectionsView.selectLibrary(Zotero.Libraries.userLibraryID);
      await until(() => pane.itemsView.rowCount === 5000, "5,000 rows");
      return 0`);
    const tracked = async () => (await items()).filter(({ url }) => url.includes("fbclid")).length;
    await choose("links");
    // Notes what the window shows while it works, and how long it keeps the user waiting.
    const working = (end: string) => `
      await until(() => preview()?.document.readyState === "complete", "the window");
      let last = preview().performance.now(), longest = 0, seen = new Set();
      const timer = preview().setInterval(() => {
        const now = preview().performance.now();
        longest = Math.max(longest, now - last);
        last = now;
        seen.add(field("progress").value);
      }, 5);
      const start = Date.now();
      const failed = () => !field("problem").hidden;
      await until(() => ${end}, "the end", 900_000);
      preview().clearInterval(timer);
      return { ms: Date.now() - start, longest: Math.round(longest), steps: seen.size, problem: failed() ? field("problem").textContent : "" };`;
    interface Work {
      ms: number;
      longest: number;
      steps: number;
      problem: string;
    }
    const plan = await run<Work>(working(`field("progress").hidden`));
    const stop = await run<Work>(
      `field("apply").click(); await until(() => field("progress").value < 100, "the first items"); await until(() => field("progress").value > 3000, "3,000 items", 600_000); field("stop").click();` +
        working(`failed() && field("progress").hidden`),
    );
    assert.equal(await tracked(), 5000, "after the stop");
    assert.equal(await run(`return (await all()).filter((item) => item.hasChanged()).length`), 0);
    const write = await run<Work>(`field("apply").click();` + working(`!field("done").hidden || failed()`));
    assert.equal(write.problem, "");
    assert.match(
      await run<string>(
        `await until(() => field("outcome").textContent, "the outcome"); return field("outcome").textContent`,
      ),
      /^5,000 items changed/,
    );
    assert.equal(await tracked(), 0);
    for (const [name, { ms, longest, steps }] of Object.entries({ plan, stop, write })) {
      console.log(
        `# 5,000 items, ${name}: ${ms} ms, ${steps} states of progress, longest pause ${longest} ms`,
      );
      if (name !== "stop") assert.ok(steps > 20, `${name}: only ${steps} states of progress`);
    }
    await close();
  });
});
