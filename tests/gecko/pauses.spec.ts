import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, it } from "node:test";
import type { Gecko } from "./marionette.ts";
import { openGecko } from "./open-gecko.ts";

const sample = await readFile(
  new URL("../../addon/content/samples/slowikowski-2024.txt", import.meta.url),
  "utf8",
);

/** Milliseconds of processor time between two looks, on a machine such as the one where it was set. */
const MOST = 50;

// A Gecko of its own: once a screen reader was there, Gecko itself compares the whole text in the field at each letter that is typed.
describe("the import window with thousands of references", () => {
  let gecko: Gecko;
  const run = <T>(body: string) => gecko.run<T>(`const t = globalThis.spisokTest; ${body}`);

  before(async () => {
    gecko = await openGecko(
      "light",
      ["in-gecko.js"],
      "globalThis.spisokTest = createTest(addonURL, testURL, ...given)",
      sample,
    );
    await run(`t.setLocale("en-US"); await t.open()`);
  });
  after(() => gecko?.stop());

  it("never keeps typing and scrolling waiting while it reads 2,000 references", async () => {
    const source = `t.sample.trim().split("\\n").slice(0, 20).join("\\n").concat("\\n").repeat(100)`;
    // Somebody types into the text; scrolls, goes through the rows and types into a field while it is read; then chooses filters.
    const typing = `
      t.field("source").value = ${source};
      await t.pause(300);
      const watch = t.watchPauses();
      for (const place of [1000, t.field("source").value.length]) {
        t.field("source").setSelectionRange(place, place);
        for (let n = 0; n < 10; n++) {
          t.window().document.execCommand("insertText", false, "x");
          await t.pause(30);
        }
      }
      return watch.stop()`;
    const reading = `
      const watch = t.watchPauses();
      t.click("read");
      await t.until(() => t.count() > 40, "rows");
      let drawn = 0;
      const steps = [
        (n) => (t.field("table-box").scrollTop = (n % 10) * 400),
        () => t.field("table").focus(),
        () => t.key("ArrowDown"),
        () => t.field("field-title").focus(),
        () => { const title = t.field("field-title"); title.value += "x"; title.dispatchEvent(new (t.window().Event)("change")); },
      ];
      const step = (n) => {
        steps[n % steps.length](n);
        drawn = Math.max(drawn, t.rows().length);
      };
      let n = 0;
      const timer = t.window().setInterval(() => step(n++), 40);
      await t.until(() => t.count() === 2000 && !t.field("import").disabled, "2000 rows");
      t.window().clearInterval(timer);
      return { ...watch.stop(), drawn }`;
    const filtering = `
      const watch = t.watchPauses();
      const tag = t.field("filter-tag").options[1].value;
      for (const [id, value] of [["filter", "warnings"], ["filter", "twice"], ["filter", "all"], ["filter-tag", tag], ["filter-tag", ""]]) {
        t.field(id).value = value;
        t.field(id).dispatchEvent(new (t.window().Event)("change"));
        await t.pause(100);
      }
      for (let n = 0; n < 30; n++) {
        t.field("table-box").scrollTop = n * 3000;
        await t.pause(20);
      }
      return watch.stop()`;
    // Each of them changes what the whole list says of its references.
    const splitting = `
      const watch = t.watchPauses();
      for (const n of [3, 900]) {
        const row = await t.row(n);
        row.click();
        await t.pause(100);
        const printed = t.field("printed");
        printed.focus();
        t.window().getSelection().collapse(printed.firstChild.firstChild ?? printed.firstChild, 12);
        await t.until(() => !t.field("split").disabled, "the caret");
        const count = t.count();
        t.click("split");
        await t.until(() => t.count() === count + 1, "two references");
        await t.pause(300);
        t.click("join");
        await t.until(() => t.count() === count, "one reference");
        await t.pause(300);
        for (const left of [count + 1, count]) {
          t.click("undo-edit");
          await t.until(() => t.count() === left, "what was before");
          await t.pause(300);
        }
      }
      return watch.stop()`;
    const back = `
      const watch = t.watchPauses();
      t.click("back");
      await t.pause(500);
      t.field("source").setSelectionRange(1000, 1000);
      for (let n = 0; n < 5; n++) {
        t.window().document.execCommand("insertText", false, "x");
        await t.pause(30);
      }
      return watch.stop()`;
    type Found = { longest: number; busy: number; over50: number; busiest: number[]; drawn?: number };
    const found = new Map<string, Found>();
    // Processor time counts, and the best of five: what else runs on the machine makes it longer.
    let most = MOST;
    for (let turn = 0; turn < 5; turn++) {
      most = MOST * (await run<number>(`return t.slowness()`));
      await run(`t.field("paste-view").hidden && t.click("back")`);
      for (const [name, script] of Object.entries({ typing, reading, filtering, splitting, back })) {
        const now = await run<Found>(script);
        if (now.busy < (found.get(name)?.busy ?? Infinity)) found.set(name, now);
      }
      if ([...found.values()].every(({ busy }) => busy < most)) break;
    }
    console.log(`# bound: ${Math.round(most)} ms`);
    for (const [name, { longest, busy, over50, busiest }] of found) {
      console.log(
        `# 2,000 references, ${name}: the longest pause was ${Math.round(longest)} ms, ${over50} were longer than 50 ms; busy for ${busiest.join(", ")} ms at most`,
      );
      assert.ok(busy < most, `${name}: ${busiest.join(", ")} ms`);
    }
    const drawn = found.get("reading")!.drawn!;
    assert.ok(drawn > 8 && drawn < 60, `${drawn} rows were drawn`);
  });

  it("reads the first 20,000 works of a line with 100,000, and says where it stopped", async () => {
    const found = await run<{ count: number; notes: string; busy: number }>(`
      await t.open();
      const works = Array.from({ length: 100_000 }, (_, n) => "Nowak A. (" + (1990 + (n % 30)) + "), Order and power " + (n % 1000));
      t.field("source").value = works.join("; ");
      t.field("source").dispatchEvent(new (t.window().Event)("input"));
      await t.pause(1000);
      const watch = t.watchPauses();
      t.click("read");
      await t.until(() => t.count() === 20_000 && !t.field("import").disabled, "20,000 rows");
      await t.pause(1000);
      return { ...watch.stop(), count: t.count(), notes: t.text("list-notes") }`);
    assert.match(found.notes, /^Only the first 20,000 references were read.*Order and power 999/);
    console.log(`# 100,000 works in one line: busy for ${Math.round(found.busy)} ms at most`);
    // Fifty times as long as what is bound to 50 ms, and read only once: 30 to 65 ms are usual, more where much else runs.
    assert.ok(found.busy < 4 * MOST, `${found.busy} ms`);
  });
});
