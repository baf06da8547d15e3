import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import { ZoteroProcess } from "./zotero-process.ts";

interface Outcome {
  /** What the window says is wrong; empty where it read the text. */
  problem: string;
  rows: number;
  ms: number;
  /** How long the window kept its user waiting at most. */
  longest: number;
}

/** Files that are dropped: their bytes are made inside Zotero. */
const FILES: [name: string, file: string, bytes: string, wanted: RegExp | number][] = [
  ["51 MB", "long.txt", `new Uint8Array(51_000_000).fill(97)`, /51,?000,?000 bytes/],
  ["20 MB of text", "long.txt", `new Uint8Array(20_000_000).fill(97)`, /20,?000,?000/],
  [
    "a PDF",
    "list.txt",
    `new TextEncoder().encode("%PDF-1.7\\n" + "\\u0000\\u0001 obj ".repeat(2000))`,
    /PDF/,
  ],
  [
    "bytes of chance",
    "list.txt",
    `Uint8Array.from({ length: 300_000 }, (_, n) => (n * 7919 + (n >> 3) * 104729) % 256)`,
    /./,
  ],
  [
    "a Word document that is none",
    "list.docx",
    `Uint8Array.from({ length: 50_000 }, (_, n) => n % 256)`,
    /Word/,
  ],
  [
    "one line of 5 MB",
    "list.txt",
    `new TextEncoder().encode("Zavod, Zerkalo and more of it, 2023, ".repeat(140_000))`,
    1,
  ],
  // Read for minutes, so that the reading has to be stopped.
  [
    "100,000 works in one line",
    "list.txt",
    `new TextEncoder().encode("Ivanova O. (2023), Zavod, “Zerkalo”, 1.02.2023; ".repeat(100_000))`,
    /./,
  ],
  ["nothing", "list.txt", `new Uint8Array(0)`, /./],
  [
    "a page nested 20,000 deep",
    "list.html",
    `new TextEncoder().encode("<div>".repeat(20_000) + "<p>Kos B. (2021), War at last, “Zerkalo”, 1.02.2021.</p>")`,
    1,
  ],
];

const MARKUP = `<b>Bold</b> & <img src=x onerror="Zotero.hurt=1"> </textarea><script>Zotero.hurt=1</script>`;
/** A reference each: NUL, a lone half of a pair, the direction turned around, markup, a link that is none. */
const LINES = [
  "Kos B. (2021), War of the \u0000 fences, “Zerkalo”, 1.02.2021.",
  "Nowak A. (2022), Songs \uD800 of the north, “Zerkalo”, 2.02.2022.",
  "Ivanova O. (2023), The \u202Ednuora denrut\u202C factory, “Zerkalo”, 3.02.2023.",
  `Petrova O. (2020), ${MARKUP}, “Zerkalo”, 4.02.2020.`,
  "Sidorov S. (2019), Click here, “Zerkalo”, 5.02.2019, javascript:Zotero.hurt=1 (16.07.2024).",
];

describe("hostile material in a real Zotero", () => {
  let zotero: ZoteroProcess;
  before(async () => {
    zotero = await ZoteroProcess.launch();
    console.log(`# Zotero ${await zotero.evaluate("return Zotero.version")}`);
  });
  beforeEach(() =>
    zotero.evaluate(`t.window()?.close(); await t.until(() => !t.window(), "the window to close"); await t.clear();
      Zotero.Prefs.clear("extensions.spisok.draft", true);
      await t.choose(await t.fileMenu(), "spisok-menu-import"); await t.opened()`),
  );
  after(() => zotero?.remove());

  for (const [name, file, bytes, wanted] of FILES)
    it(`says what it can of ${name}, and the window stays alive`, async () => {
      const { problem, rows, ms, longest } = await zotero.evaluate<Outcome>(
        `const window = t.window();
         const bytes = ${bytes};
         let last = window.performance.now(), longest = 0;
         const timer = window.setInterval(() => { const now = window.performance.now(); longest = Math.max(longest, now - last); last = now; }, 5);
         const start = Cu.now();
         const data = new window.DataTransfer();
         data.items.add(new window.File([bytes], args.file));
         const source = t.field("source");
         source.value = "";
         source.dispatchEvent(new window.DragEvent("drop", { dataTransfer: data, cancelable: true }));
         const wrong = () => !t.field("problem").hidden;
         await t.until(() => source.value || wrong() || !bytes.length, "the text", 120_000);
         if (!wrong()) {
           await t.press("read");
           const ended = () => wrong() || (!t.field("preview-view").hidden && !t.field("import").disabled);
           await t.until(() => ended() || t.field("table").getAttribute("aria-rowcount") > 1000, "an outcome, or many rows", 240_000);
           if (!ended()) await t.press("stop-reading");
           await t.until(ended, "an outcome");
         }
         await t.translated();
         window.clearInterval(timer);
         const rows = t.field("preview-view").hidden ? 0 : Number(t.field("table").getAttribute("aria-rowcount")) - 1;
         return { problem: wrong() ? t.text("problem") : "", rows, ms: Math.round(Cu.now() - start), longest: Math.round(longest) }`,
        { file },
      );
      console.log(`# ${name}: ${problem || `${rows} references`} (${ms} ms, longest pause ${longest} ms)`);
      if (typeof wanted === "number") assert.equal(rows, wanted);
      else if (!rows) assert.match(problem, wanted);
      assert.ok(longest < 8000, `the window waited ${longest} ms`);
      assert.deepEqual(await zotero.evaluate("return t.errors()"), []);
    });

  it("imports NULs, half characters, turned directions, markup and scripts as text, and runs nothing", async () => {
    const outcome = await zotero.evaluate<string>(
      `t.change("source", args.text); await t.press("read");
       await t.until(() => !t.field("preview-view").hidden && !t.field("import").disabled, "the preview");
       await t.translated();
       const rows = [...t.window().document.querySelectorAll("#rows tr:not(.space)")];
       for (const row of rows) { row.click(); await t.sleep(50); }
       t.change("collection", "new"); t.change("collection-name", args.markup);
       t.field("note").checked = true;
       await t.press("import");
       await t.until(() => !t.field("done-view").hidden || !t.field("problem").hidden, "the end of the import", 120_000);
       await t.translated();
       return t.text("outcome") || t.text("problem")`,
      { text: LINES.join("\n"), markup: MARKUP },
    );
    assert.match(outcome, /^5 items created/);
    const found = await zotero.evaluate<Record<string, unknown>>(
      `const [home] = Zotero.Collections.getByLibrary(Zotero.Libraries.userLibraryID, true);
       const children = home.getChildItems();
       const note = children.find((item) => item.isNote()).getNote();
       const page = new (t.window().DOMParser)().parseFromString(note, "text/html");
       await t.until(() => t.window().document.querySelectorAll("#report-lines tr").length >= 5, "the report");
       return {
         name: home.name, hurt: Zotero.hurt ?? null,
         titles: children.filter((item) => item.isRegularItem()).map((item) => item.getField("title")),
         urls: children.filter((item) => item.isRegularItem()).map((item) => item.getField("url")).filter(Boolean),
         scripts: page.querySelectorAll("script, img").length,
         inWindow: t.window().document.querySelectorAll("#report-lines img, #report-lines b, #printed img").length,
         shown: t.text("report-lines").includes("\\u202E"),
         whole: await Zotero.DB.valueQueryAsync("PRAGMA integrity_check"),
       }`,
    );
    assert.equal(found["name"], MARKUP);
    assert.equal(found["hurt"], null);
    assert.ok(
      (found["titles"] as string[]).some((title) => title.includes("<img src=x")),
      String(found["titles"]),
    );
    assert.ok(
      (found["urls"] as string[]).every((url) => /^https?:/.test(url)),
      String(found["urls"]),
    );
    assert.deepEqual(
      [found["scripts"], found["inWindow"], found["shown"], found["whole"]],
      [0, 0, false, "ok"],
    );
    await zotero.stop();
    await zotero.start();
    const after = await zotero.evaluate<string[]>(
      `return (await t.items()).filter((item) => item.isRegularItem()).map((item) => item.getField("title"))`,
    );
    assert.deepEqual([...after].sort(), [...(found["titles"] as string[])].sort());
    // The same list again: every item is found, however odd its title.
    const again = await zotero.evaluate<{ created: string[]; linked: string[] }>(
      "return Zotero.Spisok.importText(args.text, { collectionName: 'Again' })",
      { text: LINES.join("\n") },
    );
    assert.deepEqual([again.created.length, again.linked.length], [0, 5]);
  });
});
