import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, it } from "node:test";
import { wordFile } from "../addon/documents/word-file.ts";
import type { Gecko } from "./marionette.ts";
import { artifacts, geckoVersion, openGecko, picture, THEMES } from "./open-gecko.ts";

const sample = await readFile(
  new URL("../../addon/content/samples/slowikowski-2024.txt", import.meta.url),
  "utf8",
);

for (const theme of THEMES) {
  describe(`the import window, ${theme}`, () => {
    let gecko: Gecko;
    /** Runs code beside the helpers of in-gecko.js, which live as long as the browser. */
    const run = <T>(body: string, ...args: unknown[]) =>
      gecko.run<T>(`const t = globalThis.spisokTest; ${body}`, ...args);

    before(async () => {
      gecko = await openGecko(
        theme,
        ["in-gecko.js"],
        "globalThis.spisokTest = createTest(addonURL, testURL, ...given)",
        sample,
      );
    });
    after(() => gecko?.stop());

    it("loads its script where only Zotero's list of globals is there", async () => {
      const found = await run<{ names: string[]; menus: string[]; endpoints: string[]; left: string[] }>(
        "return t.sandbox()",
      );
      assert.deepEqual(found.names.sort(), ["mainWindowClosed", "mainWindowOpened", "shutdown", "startup"]);
      assert.deepEqual(found.menus, ["main/menubar/file", "main/library/collection", "main/library/item"]);
      assert.deepEqual(found.endpoints, ["/spisok/status", "/spisok/import"]);
      assert.deepEqual(found.left, [], "something was left after shutdown");
    });

    for (const locale of ["ru-RU", "pl-PL", "be", "uk-UA", "en-US"]) {
      it(`has all its texts in ${locale}`, async () => {
        await run("t.setLocale(args[0]); await t.open()", locale);
        assert.deepEqual(await run("return t.untranslated()"), []);
        assert.equal(await run("return t.window().document.documentElement.lang"), locale);
        await run(
          `return t.shot(args[0])`,
          `${artifacts}/import-1-paste-${locale}-${theme}-${geckoVersion}.png`,
        );
        for (const view of ["paste-view", "preview-view", "done-view"]) {
          const keys = await run<string[]>("return t.accessKeys(args[0])", view);
          assert.ok(keys.length > 8 && keys.every((key) => key.length === 1), keys.join());
          assert.equal(new Set(keys).size, keys.length, `twice in ${view}: ${keys.join()}`);
        }
        if (locale !== "en-US") await run("t.close()");
      });
    }

    it("reads the sample in its worker and shows 38 rows", async () => {
      await run(
        `t.click("use-sample"); await t.until(() => t.field("source").value.length > 1000, "the sample")`,
      );
      await run(
        `t.click("read"); await t.until(() => t.count() === 38 && !t.field("import").disabled, "38 rows")`,
      );
      await run(`await t.until(() => t.text("summary").startsWith("38 references"), "the summary")`);
      await run(`return t.shot(args[0])`, `${artifacts}/import-2-preview-${theme}-${geckoVersion}.png`);
    });

    it("shows the printed text and marks where a field came from", async () => {
      await run(`(await t.row(22)).click(); t.field("field-date").focus()`);
      const shown = await run<{ marked: string[]; notes: string[] }>(
        `await t.translated(); return { marked: [...t.all("#printed mark")].map((m) => m.textContent), notes: [...t.all("#notes li")].map((li) => li.textContent) }`,
      );
      assert.deepEqual(shown.marked, ["12.09.2023"]);
      // `…/economics/7792.html?c`: the parameter is struck out, not the first c of the link.
      const struck = await run<string[]>(
        `(await t.row(5)).click();
         const found = [...t.all("#printed del")].map((del) => del.previousSibling.textContent.slice(-5) + "|" + del.textContent);
         (await t.row(22)).click();
         t.field("field-date").focus();
         return found`,
      );
      assert.deepEqual(struck.slice(-1), ["html?|c"]);
      assert.ok(
        shown.notes.some((note) => note.includes("2020")),
        shown.notes.join("\n"),
      );
      await run(`return t.shot(args[0])`, picture("import", theme));
    });

    it("lets a field be changed, and a reference be skipped", async () => {
      await run(
        `const f = t.field("field-title"); f.value = "<b>Changed</b>"; f.dispatchEvent(new (t.window().Event)("change"))`,
      );
      assert.match(await run<string>("return (await t.row(22)).textContent"), /<b>Changed<\/b>/);
      assert.equal(await run("return t.all('#rows b').length"), 0);
      await run(`(await t.row(0)).querySelector("input").click()`);
      assert.equal(await run(`return (await t.row(0)).classList.contains("skipped")`), true);
    });

    it("names every control for those who cannot see it", async () => {
      assert.deepEqual(await run("return t.nameless()"), []);
      type Accessible = { role: string; name: string; id: string };
      const found = await run<Accessible[]>("return t.accessibles()");
      const roleOf = (id: string) => found.find((one) => one.id === id)?.role;
      const roles = ["summary", "table", "printed", "field-type", "field-title", "import", "details"].map(
        roleOf,
      );
      assert.deepEqual(roles, ["statusbar", "grid", "entry", "combobox", "entry", "pushbutton", "form"]);
      // What is said of a row by its signs is said in words, too.
      assert.ok(found.some(({ role, name }) => role === "graphic" && name === "Has warnings"));
    });

    it("has colours that can be read, and shows which control has the focus", async () => {
      assert.deepEqual(await run("return t.pale()"), []);
      assert.deepEqual(await run(`return t.unseenFocus("back")`), []);
    });

    it("is gone through by the tab key in the order of the page", async () => {
      const order = await run<string[]>(`return t.tabOrder("back")`);
      const known =
        "back choose-shown filter filter-tag filter-type table sort-number printed join undo-edit field-type field-title field-creators field-date field-container field-url open-link field-tags field-extra field-more library collection collection-name collection-parent relate note import scheme title-form tagging codebook".split(
          " ",
        );
      const ids = order.filter((id) => known.includes(id));
      assert.deepEqual(ids, known, order.join(" "));
    });

    it("goes through the table with the keyboard, and Space skips", async () => {
      const found = await run<{ selected: string[]; skipped: boolean[]; focus: string; active: string }>(`
        t.field("table").focus();
        const selected = [];
        for (const key of ["Home", "ArrowDown", "PageDown", "ArrowUp", "End"]) {
          t.key(key);
          selected.push(t.all("#rows tr.selected")[0].getAttribute("aria-rowindex"));
        }
        const skipped = [];
        for (let i = 0; i < 2; i++) {
          t.key(" ");
          skipped.push(t.all("#rows tr.selected")[0].classList.contains("skipped"));
        }
        return { selected, skipped, focus: t.window().document.activeElement.id, active: t.field("table").getAttribute("aria-activedescendant") }`);
      const numbers = found.selected.map(Number);
      assert.equal(numbers[0], 2);
      assert.equal(numbers[1], 3);
      assert.ok(numbers[2]! > 5 && numbers[3] === numbers[2]! - 1, numbers.join(" "));
      assert.equal(numbers[4], 39);
      assert.deepEqual(found.skipped, [true, false]);
      assert.equal(found.focus, "table");
      assert.match(found.active, /^row-\d+$/);
    });

    it("is sorted by the names of its columns, with the mouse and with the keyboard", async () => {
      const found = await run<Record<string, unknown>>(`
        const head = (name) => t.all("th." + name)[0];
        const button = (name) => head(name).querySelector("button");
        const cells = async (name) => {
          await t.pause(150);
          return t.rows().map((row) => row.querySelector("." + name).textContent);
        };
        const sorts = () => [...t.all("th[aria-sort]")].map((th) => th.className + " " + th.getAttribute("aria-sort"));
        // One with authors: the selected row stays in sight.
        (await t.row(0)).click();
        const listed = await cells("title");
        const first = sorts();
        button("date").click();
        const up = [sorts(), await cells("date")];
        button("date").click();
        const down = [sorts(), await cells("date")];
        button("date").click();
        const again = [sorts(), await cells("title")];
        button("number").focus();
        const way = [];
        for (let i = 0; i < 5; i++) {
          t.key("ArrowRight");
          way.push(t.window().document.activeElement.parentElement.className);
        }
        t.key("ArrowLeft");
        t.window().document.activeElement.click();
        const byKey = [sorts(), await cells("authors")];
        const stops = t.all("th button:not([tabindex='-1'])").length;
        button("number").click();
        await cells("title");
        return { listed, first, up, down, again, way, byKey, stops }`);
      const sorted = (texts: string[]) =>
        texts.every((one, i) => !i || texts[i - 1]!.localeCompare(one) <= 0);
      const [up, down, again, byKey] = ["up", "down", "again", "byKey"].map(
        (name) => found[name] as [string[], string[]],
      );
      assert.deepEqual(found["first"], ["number ascending"]);
      assert.deepEqual(up![0], ["date ascending"]);
      assert.ok(up![1].length > 8 && sorted(up![1]), up![1].join());
      assert.deepEqual(down![0], ["date descending"]);
      assert.ok(sorted([...down![1]].reverse()) && down![1][0]! > up![1][0]!, down![1].join());
      assert.deepEqual(again, [["number ascending"], found["listed"]]);
      assert.deepEqual(found["way"], ["check", "state", "type", "authors", "title"]);
      assert.deepEqual(byKey![0], ["authors ascending"]);
      assert.ok(sorted(byKey![1]) && byKey![1][0], byKey![1].join());
      assert.equal(found["stops"], 1, "the names are one stop of the tab key");
    });

    it("lets the columns be made wider and narrower, and keeps that", async () => {
      const found = await run<Record<string, number[] | string | boolean>>(`
        const th = (name) => t.all("th." + name)[0];
        const widths = () => ["authors", "title", "container", "date", "tags"].map((name) => Math.round(th(name).getBoundingClientRect().width));
        const before = widths();
        const drag = (name, by) => {
          const edge = th(name).querySelector(".edge");
          const { x, y } = edge.getBoundingClientRect();
          const send = (type, at) => edge.dispatchEvent(new (t.window().PointerEvent)(type, { clientX: at, clientY: y, pointerId: 1, bubbles: true }));
          edge.setPointerCapture = () => {};
          send("pointerdown", x);
          send("pointermove", x + by / 2);
          send("pointermove", x + by);
          send("lostpointercapture", x + by);
        };
        drag("title", 40);
        const wider = widths();
        drag("authors", -5000);
        const least = widths();
        drag("authors", 5000);
        const most = widths();
        const sorted = t.all("th.number")[0].getAttribute("aria-sort");
        t.all("th.tags button")[0].focus();
        t.key("ArrowRight", { shiftKey: true });
        const byKey = widths();
        const kept = t.columnWidths();
        t.window().close();
        await t.pause(200);
        await t.open("import.xhtml", t.host({ session: t.session() }));
        await t.until(() => t.count() === 38, "the list again");
        const again = widths();
        for (const name of ["authors", "title", "container", "date"])
          th(name).querySelector(".edge").dispatchEvent(new (t.window().MouseEvent)("dblclick", { bubbles: true }));
        const reset = widths();
        return { before, wider, least, most, byKey, again, reset, kept, sorted }`);
      const [before, wider, least, most, byKey, again, reset] = [
        "before",
        "wider",
        "least",
        "most",
        "byKey",
        "again",
        "reset",
      ].map((name) => found[name] as number[]);
      const near = (a: number, b: number, what: string) =>
        assert.ok(Math.abs(a - b) <= 1, `${what}: ${a} ${b}`);
      const [authors, title, container] = before as [number, number, number];
      assert.ok(title > 2 * container, `the title has ${title} pixels, ${container} the publication`);
      near(wider![1]!, title + 40, "the title");
      near(wider![2]!, container - 40, "the publication");
      near(wider![0]!, authors, "the authors");
      near(least![0]!, 39, "the authors, at least");
      near(most![1]!, 9 * 13, "the title, at least");
      near(byKey![4]!, most![4]! + 13, "the tags, by the keyboard");
      near(byKey![3]!, most![3]! - 13, "the date beside them");
      for (const [i, width] of again!.entries()) near(width, byKey![i]!, "after the window was closed");
      for (const [i, width] of reset!.entries()) near(width, before![i]!, "after double clicks");
      assert.equal(found["sorted"], "ascending");
      assert.match(found["kept"] as string, /^\{"/);
      await run(`(await t.row(22)).click()`);
    });

    it("filters", async () => {
      await run(
        `const f = t.field("filter"); f.value = "warnings"; f.dispatchEvent(new (t.window().Event)("change"))`,
      );
      const rows = await run<number>("return t.count()");
      assert.ok(rows >= 4 && rows < 20, String(rows));
      const choose = `const choose = (id, value) => { const f = t.field(id); f.value = value; f.dispatchEvent(new (t.window().Event)("change")); }; const tag = (row) => [...row.querySelectorAll(".tag")].map((one) => one.textContent);`;
      const tags = await run<string[][]>(
        `${choose} choose("filter", "all"); choose("filter-tag", "sanctions"); return t.rows().map(tag)`,
      );
      assert.ok(tags.length > 0 && tags.every((one) => one.includes("sanctions")), JSON.stringify(tags));
      const types = await run<string[]>(
        `${choose} choose("filter-tag", ""); choose("filter-type", "journalArticle"); const found = t.rows().map((row) => row.querySelector(".type [role=img]").getAttribute("aria-label")); choose("filter-type", ""); return found`,
      );
      assert.ok(types.length > 0 && types.every((one) => one === "Journal Article"), types.join());
      assert.equal(await run("return t.count()"), 38);
      const none = await run<{ hidden: boolean; details: boolean }>(
        `${choose} choose("filter", "unreadable"); const found = { hidden: t.field("empty").hidden, details: t.field("details").hidden }; choose("filter", "all"); return found`,
      );
      assert.deepEqual(none, { hidden: false, details: true });
      assert.equal(await run(`return t.field("empty").hidden`), true);
    });

    it("skips and takes back all that the filters leave, and says how many these are", async () => {
      const found = await run<Record<string, unknown>>(`
        const choose = (id, value) => { const f = t.field(id); f.value = value; f.dispatchEvent(new (t.window().Event)("change")); };
        const said = async () => { await t.pause(400); await t.translated(); return t.text("summary"); };
        const box = () => { const { checked, indeterminate, disabled } = t.field("choose-shown"); return { checked, indeterminate, disabled }; };
        await said();
        const some = box();
        choose("filter-tag", "sanctions");
        const shown = t.count();
        const before = t.rows().filter((row) => row.querySelector("input").checked).length;
        t.click("choose-shown");
        const skipped = [await said(), t.rows().every((row) => row.classList.contains("skipped"))];
        t.click("choose-shown");
        const again = [await said(), t.rows().some((row) => row.classList.contains("skipped")), box().checked];
        choose("filter", "unreadable");
        await said();
        const none = box();
        choose("filter", "all");
        choose("filter-tag", "");
        await said();
        return { some, shown, before, skipped, again, none }`);
      const { shown } = found as { shown: number };
      assert.deepEqual(found["some"], { checked: false, indeterminate: true, disabled: false });
      assert.equal(found["before"], shown);
      assert.match(
        String((found["skipped"] as unknown[])[0]),
        new RegExp(`^38 references, ${shown} shown, .*, ${shown + 1} skipped$`),
      );
      assert.equal((found["skipped"] as unknown[])[1], true);
      assert.match(String((found["again"] as unknown[])[0]), /, 1 skipped$/);
      assert.deepEqual((found["again"] as unknown[]).slice(1), [false, true]);
      assert.deepEqual(found["none"], { checked: false, indeterminate: false, disabled: true });
    });

    it("names the reference that is joined where another one stands below", async () => {
      const found = await run<string[]>(`
        const said = async () => { await t.pause(200); await t.translated(); return t.text("join").replace(/[\u2066-\u2069]/g, ""); };
        const sort = () => t.all("th.title button")[0].click();
        (await t.row(2)).click();
        const listed = await said();
        const number = () => t.all("#rows tr.selected")[0].querySelector(".number").textContent;
        sort();
        const sorted = [await said(), number()];
        sort(); sort();
        return [listed, ...sorted, await said()]`);
      const [listed, sorted, number, again] = found;
      assert.equal(listed, "Join with Next");
      assert.equal(sorted, `Join with No. ${Number(number) + 1}`);
      assert.equal(again, listed);
      await run(`(await t.row(22)).click()`);
    });

    it("shows which item of the library is the same work", async () => {
      const shown = await run<string[]>(`
        const rows = async () => { for (let i = 0; i < 38; i++) { const row = await t.row(i); if (row.querySelector(".sign.known")) return row; } };
        (await rows()).click();
        await t.until(() => t.all("#notes li.known button")[0], "its note");
        t.all("#notes li.known button")[0].click();
        const found = [...t.shownItems()];
        t.shownItems().length = 0;
        (await t.row(22)).click();
        return found`);
      assert.deepEqual(shown, ["KEY00002"]);
    });

    it("imports what is chosen, says what came of it, and undoes it", async () => {
      await run(`t.click("import"); await t.until(() => !t.field("done-view").hidden, "the end")`);
      const asked = await run<{ titles: string[]; to: object }>("return t.imported()");
      assert.equal(asked.titles.length, 37);
      assert.ok(asked.titles.includes("<b>Changed</b>"));
      assert.match(await run<string>(`await t.translated(); return t.text("outcome")`), /^37 items created/);
      const asked2 = await run<{ to: object; extras: { relatedTo: string; printed: string[] } }>(
        "return t.imported()",
      );
      assert.deepEqual(asked2.to, { libraryID: 1, collectionName: "Słowikowski 2024" });
      assert.equal(asked2.extras.relatedTo, "ARTICLE0");
      assert.equal(asked2.extras.printed.length, 37);
      await run(`t.all("#report-lines button")[1].click()`);
      assert.deepEqual(await run("return t.shownItems()"), ["KEY1"]);
      await run(`return t.shot(args[0])`, `${artifacts}/import-4-done-${theme}-${geckoVersion}.png`);
      const tops = await run<number[]>(
        `const range = t.window().document.createRange();
         return [...t.all("#report-lines tr:not(.space)")[0].querySelectorAll("button, .what span:last-child")].map((text) => {
           range.selectNodeContents(text);
           return Math.round(range.getBoundingClientRect().bottom);
         })`,
      );
      assert.equal(tops.length, 2);
      assert.equal(tops[0], tops[1], "title and words are on two base lines");
      await run(`t.click("undo"); await t.until(() => t.field("undo").disabled, "undo")`);
      assert.equal(await run("return t.undone()"), "token");
      const struck = `return t.window().getComputedStyle(t.all("#report-lines .what span:last-child")[0]).textDecorationLine`;
      assert.equal(await run(struck), "line-through");
    });

    it("splits, joins and takes that back, reading again what changed", async () => {
      const titles = `const titles = () => t.rows().map((row) => row.querySelector(".shown").textContent); const count = (n) => t.until(() => t.count() === n, n + " rows");`;
      const found = await run<Record<string, string[] | boolean>>(`
        ${titles}
        t.click("another");
        t.field("source").value = "References\\nKos B. (2021), War at last, “Zerkalo”, 1.02.2021.\\nNowak A. (2020), Order and power, “Vedomosti”, 1.03.2020. Ivanova O. (2023), Zavod i voyna, “Vedomosti”, 5.11.2023, https://a.by/x.\\nMoshes A. (2022), A Title <img src=x onerror=hurt()>, “Outlet”, 5.11.2022.\\n";
        t.click("read");
        await t.until(() => t.count() === 3 && !t.field("import").disabled, "three rows");
        (await t.row(1)).click();
        const before = t.field("split").disabled;
        const printed = t.field("printed");
        // The details of a row come after the row.
        const shown = (words) => t.until(() => printed.textContent.includes(words), words);
        await shown("Ivanova");
        printed.focus();
        t.window().getSelection().collapse(printed.firstChild, printed.textContent.indexOf("Ivanova"));
        await t.until(() => !t.field("split").disabled, "the button");
        t.click("split"); await count(4);
        const split = titles();
        t.click("join"); await count(3);
        t.click("undo-edit"); await count(4);
        t.click("undo-edit"); await count(3);
        const undone = titles();
        await shown("Ivanova");
        printed.focus();
        t.window().getSelection().collapse(printed.firstChild, printed.textContent.indexOf("Ivanova"));
        t.window().document.execCommand("insertText", false, "typed");
        const typed = printed.textContent.includes("typed");
        t.key("Enter"); await count(4);
        const byKey = titles();
        (await t.row(0)).click();
        await shown("War at last");
        printed.focus();
        t.window().getSelection().collapse(printed.lastChild, printed.lastChild.length);
        t.key("Delete"); await count(3);
        const joined = titles();
        t.field("table").focus();
        t.pressWithCtrl("z", "KeyZ"); await count(4);
        return { before, split, undone, typed, byKey, joined }`);
      assert.equal(found["before"], true);
      assert.deepEqual((found["split"] as string[]).slice(0, 3), [
        "War at last",
        "Order and power",
        "Zavod i voyna",
      ]);
      assert.equal((found["undone"] as string[]).length, 3);
      assert.equal(found["typed"], false);
      assert.deepEqual(found["byKey"], found["split"]);
      assert.equal((found["joined"] as string[]).length, 3);
      assert.equal(await run(`return t.all("#preview-view img").length`), 0);
      await run(`return t.shot(args[0])`, `${artifacts}/import-5-split-${theme}-${geckoVersion}.png`);
    });

    it("changes the type, adds fields and opens only links of the web", async () => {
      const found = await run<Record<string, string>>(`
        const set = (id, value) => { const f = t.field(id); f.value = value; f.dispatchEvent(new (t.window().Event)("change")); };
        (await t.row(0)).click();
        set("field-type", "book");
        const extra = t.field("field-extra").value;
        const focus = t.window().document.activeElement.id;
        set("field-more", "place");
        const added = t.window().document.activeElement.id;
        set("field-place", "Minsk");
        set("field-type", "newspaperArticle");
        const back = t.field("field-container").value;
        set("field-url", "javascript:hurt()"); t.click("open-link");
        set("field-url", "https://a.by/y"); t.click("open-link");
        return { extra, focus, added, back, place: t.field("field-place").value }`);
      assert.deepEqual(found, {
        extra: "publicationTitle: Zerkalo",
        focus: "field-type",
        added: "field-place",
        back: "Zerkalo",
        place: "Minsk",
      });
      assert.deepEqual(await run("return t.links()"), ["https://a.by/y"]);
    });

    it("has everything again when it was closed by accident", async () => {
      const found = await run<{ titles: string[]; place: string; focus: string }>(`
        const titles = () => t.rows().map((row) => row.querySelector(".shown").textContent);
        t.field("field-place").focus();
        t.pressWithCtrl("w", "KeyW");
        await t.until(() => t.window().closed, "the window to close by Ctrl+W");
        await t.pause(200);
        await t.open("import.xhtml", t.host({ session: t.session() }));
        await t.until(() => t.count() === 4, "four rows");
        (await t.row(0)).click();
        return { titles: titles(), place: t.field("field-place").value }`);
      assert.equal(found.titles[2], "Zavod i voyna");
      assert.equal(found.place, "Minsk");
    });

    it("has its choices again, too: how it was read and where it was to go", async () => {
      const found = await run<Record<string, unknown>[]>(`
        const set = (id, value) => { const f = t.field(id); f.value = value; for (const type of ["input", "change"]) f.dispatchEvent(new (t.window().Event)(type, { bubbles: true })); };
        const ids = ["scheme", "title-form", "tagging", "codebook", "library", "collection", "collection-name", "collection-parent", "note"];
        const state = () => Object.fromEntries(ids.map((id) => [id, t.field(id).type === "checkbox" ? t.field(id).checked : t.field(id).value]));
        const before = t.session();
        await t.pause(100);
        const opened = state();
        // The codebook is not changed together with what is read again.
        set("scheme", "iso9");
        await t.until(() => !t.field("import").disabled, "another scheme");
        set("codebook", "seminar.yaml");
        await t.until(() => !t.field("import").disabled, "another codebook");
        set("title-form", "original");
        await t.until(() => !t.field("import").disabled, "another form");
        set("collection", "new"); set("collection-name", "Mine"); set("collection-parent", "8");
        t.click("note");
        const chosen = state();
        t.window().close();
        await t.pause(200);
        await t.open("import.xhtml", t.host({ session: t.session() }));
        await t.until(() => t.count() === 4, "four rows");
        const again = state();
        set("library", "3");
        set("collection", "none");
        t.window().close();
        await t.pause(200);
        await t.open("import.xhtml", t.host({ session: t.session() }));
        await t.until(() => t.count() === 4, "four rows");
        const elsewhere = state();
        await t.open("import.xhtml", t.host({ session: before }));
        await t.until(() => t.count() === 4, "four rows");
        const last = state();
        t.window().close();
        await t.pause(200);
        return [opened, chosen, again, elsewhere, last]`);
      const [opened, chosen, again, elsewhere, before] = found;
      assert.deepEqual(again, chosen);
      const { scheme, codebook, note } = again!;
      assert.deepEqual([scheme, codebook, note], ["iso9", "seminar.yaml", true]);
      assert.deepEqual([again!["collection-name"], again!["collection-parent"]], ["Mine", "8"]);
      assert.deepEqual([elsewhere!["library"], elsewhere!["collection"]], ["3", "none"]);
      assert.deepEqual(before, opened);
    });

    it("has its text field whole in a new window after one that opened with references", async () => {
      // The first opening in a language is the one that Gecko keeps.
      const heights = await run<number[]>(`
        t.setLocale("uk-UA");
        t.setLocale("en-US");
        const session = t.session();
        await t.open("import.xhtml", t.host({ session }));
        await t.until(() => t.count() === 4, "four rows");
        t.window().close();
        await t.open();
        const heights = ["source", "source-box"].map((id) => Math.round(t.field(id).getBoundingClientRect().height));
        await t.open("import.xhtml", t.host({ session }));
        await t.until(() => t.count() === 4, "four rows");
        t.window().close();
        await t.pause(200);
        return heights`);
      assert.equal(heights[0], heights[1]);
    });

    it("is stopped by Escape while it imports, and closed by it after that", async () => {
      const found = await run<{ stopped: boolean; open: boolean; count: number; imported: unknown }>(`
        let stop = null;
        const importItems = (items, to, extras, onProgress, isCancelled) =>
          new Promise((resolve, reject) => (stop = () => isCancelled() && reject(new Error("stopped"))));
        const session = t.session();
        await t.open("import.xhtml", t.host({ session, importItems }));
        await t.until(() => t.count() === 4, "four rows");
        t.click("import");
        t.key("Escape");
        stop();
        await t.until(() => t.field("cancel").hidden, "the end of the import");
        await t.translated();
        const problem = t.text("problem");
        const open = !t.window().closed;
        t.key("Escape");
        await t.until(() => t.window().closed, "the window to close");
        await t.open("import.xhtml", t.host({ session: t.session() }));
        await t.until(() => t.count() === 4, "four rows again");
        return { stopped: /was stopped/.test(problem), open, count: t.count() }`);
      assert.deepEqual(found, { stopped: true, open: true, count: 4 });
    });

    it("asks before it is closed in the middle of an import", async () => {
      const closing = async (answer: number) =>
        run<Record<string, unknown>>(
          `let stop = null, asked = [], cancelled = false;
           const importItems = (items, to, extras, onProgress, isCancelled) =>
             new Promise((resolve, reject) => (stop = () => ((cancelled = isCancelled()) ? reject(new Error("stopped")) : null)));
           const ask = (...given) => { asked.push(JSON.parse(JSON.stringify(given))); t.window().setTimeout(() => stop?.(), 50); return args[0]; };
           const session = t.session();
           await t.open("import.xhtml", t.host({ session, importItems, ask }));
           await t.until(() => t.count() === 4, "four rows");
           t.click("import");
           const frame = t.window().dispatchEvent(new (t.window().Event)("close", { cancelable: true }));
           await t.until(() => asked.length, "the question");
           await t.pause(300);
           const closed = t.window().closed;
           const importing = !closed && !t.field("cancel").hidden;
           if (!closed) t.window().close();
           await t.pause(200);
           await t.open("import.xhtml", t.host({ session: t.session() }));
           await t.until(() => t.count() === 4, "four rows again");
           return { asked: asked[0], times: asked.length, frame, closed, importing, cancelled }`,
          answer,
        );
      const stopped = await closing(0);
      assert.deepEqual(stopped["asked"], [
        "The import is not finished. If you stop it, nothing of it is left in your library. You can also close the window and let it finish.",
        ["Stop the Import", "Keep the Window Open", "Let It Finish"],
      ]);
      delete stopped["asked"];
      assert.deepEqual(stopped, { times: 1, frame: false, closed: true, importing: false, cancelled: true });
      const { closed, importing, cancelled } = await closing(1);
      assert.deepEqual([closed, importing, cancelled], [false, true, false]);
      const finished = await closing(2);
      assert.deepEqual([finished["closed"], finished["cancelled"]], [true, false]);
    });

    it("reads again with another scheme, and keeps what was changed", async () => {
      const found = await run<{ titles: string[]; place: string }>(`
        const titles = () => t.rows().map((row) => row.querySelector(".shown").textContent);
        const scheme = t.field("scheme"); scheme.value = "ala-lc"; scheme.dispatchEvent(new (t.window().Event)("change"));
        await t.until(() => titles().some((title) => /voĭna/.test(title)), "another scheme");
        (await t.row(0)).click();
        return { titles: titles(), place: t.field("field-place").value }`);
      assert.equal(found.titles[2], "Zavod i voĭna");
      assert.equal(found.place, "Minsk");
    });

    it("finds out again what is in the list twice when references are split", async () => {
      const found = await run<{ signs: (string | null)[]; notes: string[]; after: (string | null)[] }>(`
        const signs = () => t.rows().map((row) => row.querySelector(".sign").className.replace("sign ", ""));
        const list = "Kos B. (2021), War at last and for ever, “Zerkalo”, 1.02.2021.";
        await t.open("import.xhtml", t.host());
        t.field("source").value = [list, "Nowak A., Order and power, “Vedomosti”, 1.03.2020, and " + list].join("\\n");
        t.click("read");
        await t.until(() => t.count() === 2 && !t.field("import").disabled, "two rows");
        (await t.row(1)).click();
        const printed = t.field("printed");
        printed.focus();
        t.window().getSelection().collapse(printed.firstChild, printed.textContent.indexOf("Kos"));
        await t.until(() => !t.field("split").disabled, "the button");
        t.click("split");
        await t.until(() => t.count() === 3 && signs()[2] === "twice", "the twin");
        const found = { signs: signs() };
        (await t.row(2)).click();
        await t.until(() => t.all("#notes li.warning")[0]?.textContent, "its note");
        found.notes = [...t.all("#notes li.warning")].map((li) => li.textContent.replace(/[\u2066-\u2069]/g, ""));
        t.click("undo-edit");
        await t.until(() => t.count() === 2 && signs().every((sign) => sign === "new"), "no twin");
        return found`);
      assert.deepEqual(found.signs, ["new", "new", "twice"]);
      assert.deepEqual(found.notes, ["This is the same work as reference 1. Import one of them."]);
    });

    it("offers to relate the items only to what the list can have come from", async () => {
      const relate = async (article: object | null) =>
        run<{ hidden: boolean; checked: boolean }>(
          `await t.open("import.xhtml", t.host({ article: args[0] }));
           t.field("source").value = "Belarusian PM calls the price a secret (2023), “Interfax”, 6.04.2023.\\nKos B. (2021), War at last, “Zerkalo”, 1.02.2021.";
           t.click("read");
           await t.until(() => t.count() === 2 && !t.field("import").disabled, "two rows");
           await t.until(() => t.rows()[0].querySelector(".sign.known"), "what is known");
           return { hidden: t.field("relate-row").hidden, checked: t.field("relate").checked }`,
          article,
        );
      const article = { key: "ARTICLE0", title: "Russia and the regime", libraryID: 1, year: 2024 };
      assert.deepEqual(await relate(article), { hidden: false, checked: true });
      const hostile = "<b>Russia</b> &amp; the <img src=x onerror=hurt()> regime";
      await relate({ ...article, title: hostile });
      assert.deepEqual(
        await run(
          `await t.translated(); return [t.text("relate-label").replace(/[\\u2066-\\u2069]/g, ""), t.all("#relate-label :not(u)").length]`,
        ),
        [`Relate to “${hostile}”`, 0],
      );
      // Older than what it would have to cite.
      assert.deepEqual(await relate({ ...article, year: 2019 }), { hidden: false, checked: false });
      assert.deepEqual(await relate({ ...article, year: 2019, certain: true }), {
        hidden: false,
        checked: true,
      });
      // One of the list itself, an item of another library, none at all.
      assert.equal((await relate({ ...article, key: "KEY00002" })).hidden, true);
      assert.equal((await relate({ ...article, libraryID: 3 })).hidden, true);
      assert.equal((await relate(null)).hidden, true);
    });

    it("counts references that became one item, imports nothing where nothing is ticked, and forgets the name", async () => {
      const found = await run<Record<string, unknown>>(`
        const collections = [{ id: 7, name: "Belarus", level: 0 }];
        const libraries = () => [{ id: 1, name: "My Library", editable: true, collections: [...collections] }];
        const importItems = async (items) => ({
          created: ["A", "B"], linked: [], updated: [], collection: null, libraryID: 1, undoToken: "token",
          items: items.map((_item, i) => ({ key: i === 1 ? "B" : "A", created: i < 2 })),
        });
        await t.open("import.xhtml", t.host({ libraries, importItems }));
        const text = "Kos B. (2021), War at last and for ever, “Zerkalo”, 1.02.2021.\\n";
        const read = async () => {
          t.field("source").value = text + text.replace("War", "Peace") + text;
          t.click("read");
          await t.until(() => t.count() === 3 && !t.field("import").disabled, "three rows");
        };
        await read();
        t.field("collection-name").value = "Mine";
        t.field("collection-name").dispatchEvent(new (t.window().Event)("input"));
        t.click("choose-shown");
        t.click("import");
        await t.until(() => !t.field("problem").hidden, "a word");
        await t.translated();
        const nothing = t.text("problem");
        t.click("choose-shown");
        t.click("import");
        await t.until(() => !t.field("done-view").hidden, "the report");
        await t.translated();
        // Lines are written after the sums, and translated after that.
        const lines = () => [...t.all("#report-lines .what")].map((one) => one.textContent.trim());
        await t.until(() => lines().length === 3 && lines().every(Boolean), "its lines");
        const report = [t.text("outcome"), t.text("outcome-twice"), lines()];
        collections.push({ id: 9, name: "New", level: 0 });
        t.click("another");
        await read();
        return { nothing, report, name: t.field("collection-name").value, collections: [...t.field("collection").options].map(({ value }) => value) }`);
      assert.equal(found["nothing"], "No reference is ticked, so there is nothing to import.");
      assert.deepEqual(found["report"], [
        "2 items created",
        "1 reference became the same item as one before it",
        ["created", "created", "twice in the list"],
      ]);
      assert.notEqual(found["name"], "Mine");
      assert.deepEqual(found["collections"], ["new", "none", "7", "9"]);
    });

    it("says which library it takes where the one that is selected is read-only, until another is chosen", async () => {
      const found = await run<Record<string, unknown>>(`
        const named = (id, name, editable) => ({ id, name, editable, collections: [] });
        const libraries = () => [named(1, "My Library", true), named(2, "Archive", false), named(3, "Seminar", true)];
        await t.open("import.xhtml", t.host({ libraries, destination: { libraryID: 2, collectionID: null } }));
        t.field("source").value = "Kos B. (2021), War at last and for ever, “Zerkalo”, 1.02.2021.";
        t.click("read");
        await t.until(() => t.count() === 1 && !t.field("import").disabled, "a row");
        await t.translated();
        const said = t.field("library-elsewhere");
        const found = { library: t.field("library").value, text: said.hidden ? "" : said.textContent.replace(/[\u2066-\u2069]/g, "") };
        t.field("library").value = "3";
        t.field("library").dispatchEvent(new (t.window().Event)("change"));
        return { ...found, after: said.hidden }`);
      assert.deepEqual(found, {
        library: "1",
        text: "“Archive” is read-only, so the items go here",
        after: true,
      });
    });

    it("says before and after an import that changes in references that the library has are not written", async () => {
      const found = await run<Record<string, unknown>>(`
        const findExisting = async (items) => items.map((item) => (item.title.startsWith("War") ? "A" : null));
        const importItems = async (items) => ({
          created: ["B"], linked: ["A"], updated: [], collection: null, libraryID: 1, undoToken: "token",
          items: [{ key: "A", created: false }, { key: "B", created: true }],
        });
        await t.open("import.xhtml", t.host({ findExisting, importItems }));
        const text = "Kos B. (2021), War at last and for ever, “Zerkalo”, 1.02.2021.\\n";
        t.field("source").value = text + text.replace("War", "Peace");
        t.click("read");
        await t.until(() => t.count() === 2 && !t.field("import").disabled, "two rows");
        await t.until(() => t.all("#notes li.known").length === 1, "the note");
        await t.translated();
        const note = () => t.all("#notes li.known span")[1].textContent;
        const sign = () => t.all("#rows .sign.known")[0].title;
        const before = note();
        const change = async () => {
          t.field("field-date").value = "2022";
          t.field("field-date").dispatchEvent(new (t.window().Event)("change"));
          // It is looked for again, and its note written anew.
          await t.pause(400);
          await t.until(() => t.all("#notes li.known").length, "the note");
          await t.translated();
        };
        await change();
        const after = [note(), sign()];
        t.window().document.getElementById("undo-edit").click();
        await t.translated();
        const undone = note();
        await change();
        t.click("import");
        await t.until(() => !t.field("done-view").hidden, "the report");
        const lines = () => [...t.all("#report-lines .what")].map((one) => one.textContent.trim());
        await t.until(() => lines().length === 2 && lines().every(Boolean), "its lines");
        await t.translated();
        return { before, after, undone, said: t.text("outcome-unwritten"), lines: lines() }`);
      const known =
        "Already in the library. The item there stays as it is: tick below what is to be written into it";
      assert.deepEqual(found, {
        before: "Already in the library; it is not created again",
        after: [known, known],
        undone: "Already in the library; it is not created again",
        said: "What you changed in 1 reference was not written: its item was there already",
        lines: ["was already there, unchanged", "created"],
      });
    });

    it("proposes what it is not sure of, with a button that does it", async () => {
      const found = await run<Record<string, unknown>>(`
        const host = t.host();
        const read = host.read;
        host.read = (text, options, hooks) =>
          read(text, options, { ...hooks, onEntries(entries) {
            for (const { title } of entries) title.changes = [{ field: "title", from: "ofthe", to: "of the", why: "", confidence: 0.7, applied: false }];
            hooks.onEntries(entries);
          } });
        await t.open("import.xhtml", host);
        t.field("source").value = "Kos B. (2021), Songs ofthe North, “Zerkalo”, 1.02.2021.";
        t.click("read");
        await t.until(() => t.count() === 1 && !t.field("import").disabled, "a row");
        await t.translated();
        const button = t.all("#notes button")[0];
        const note = button.parentElement.textContent.replace(/[\u2066-\u2069]/g, "");
        button.click();
        await t.translated();
        const found = { note, title: t.field("field-title").value, focus: t.window().document.activeElement.id, left: t.all("#notes button").length };
        t.click("undo-edit");
        await t.translated();
        return { ...found, undone: t.field("field-title").value, again: t.all("#notes button").length }`);
      assert.deepEqual(found, {
        note: "Perhaps: ofthe → of theAccept",
        title: "Songs of the North",
        focus: "field-title",
        left: 0,
        undone: "Songs ofthe North",
        again: 1,
      });
    });

    it("says what is wrong in the language of the interface", async () => {
      const found = await run<{ note: string; problem: string }>(`
        t.setLocale("uk-UA");
        await t.open("import.xhtml", t.host());
        t.field("source").value = "%PDF-1.4 binary";
        t.click("read");
        await t.until(() => !t.field("problem").hidden, "a problem");
        await t.translated();
        const problem = t.text("problem");
        t.field("source").value = "Kos B. (2023), War at last, “Zerkalo”, 5.11.2022.";
        t.click("read");
        await t.until(() => t.count() === 1 && !t.field("import").disabled, "a row");
        await t.translated();
        const [note] = [...t.all("#notes li.warning")].map((li) => li.textContent.replace(/[\u2066-\u2069]/g, ""));
        t.setLocale("en-US");
        return { note, problem }`);
      assert.match(found.problem, /^Це файл PDF, а не текст/);
      assert.match(found.note, /^У дужках стоїть 2023 рік, а надруковано дату 2022-11-05/);
    });

    it("reads Word documents and Markdown in a worker", async () => {
      const word = wordFile(["Kos B. (2021), *War*, Minsk.", "[Zavod](https://a.by/x)"]);
      const html = await run<string[]>(
        `const read = (kind, text) => new Promise((resolve, reject) => {
           const worker = new ChromeWorker("chrome://spisok/content/documents.js", { type: "module" });
           worker.onmessage = ({ data }) => { worker.terminate(); resolve(data.html ?? data.error); };
           worker.onerror = (event) => reject(new Error(event.message));
           worker.postMessage({ kind, bytes: Uint8Array.from(atob(text), (c) => c.charCodeAt(0)) });
         });
         return Promise.all([read("docx", args[0]), read("markdown", args[1]), read("docx", args[1])])`,
        Buffer.from(word).toString("base64"),
        Buffer.from("Kos, *War*.\nNowak").toString("base64"),
      );
      assert.deepEqual(html, [
        '<p>Kos B. (2021), <em>War</em>, Minsk.</p><p><a href="https://a.by/x">Zavod</a></p>',
        "<p>Kos, <em>War</em>.<br>Nowak</p>\n",
        "this is not a Word document (.docx)",
      ]);
    });

    for (const [name, size, width, locale] of [
      ["150 %", 1.5, 1280, "be"],
      ["200 %", 2, 1280, "pl-PL"],
      ["narrow", 1, 600, "ru-RU"],
      ["narrow at 200 %", 2, 600, "uk-UA"],
      ["right to left", 1, 1280, "en-US"],
    ] as const)
      it(`stays whole and can be read: ${name}`, async () => {
        const found = await run<Record<string, string[] | number>>(
          `t.setLocale(args[2]);
           await t.open("import.xhtml", t.host(), "width=" + args[1] + ",height=820");
           await t.setFontSize(args[0]);
           const outside = t.clipped();
           const right = args[3] === "right to left";
           t.window().document.body.dir = right ? "rtl" : "";
           t.field("source").value = right ? "لوكاشينكو (2022), مقال عن بيلاروسيا والحرب, “الجزيرة”, 5.11.2022, https://a.org/x?fbclid=1 (16.07.2024).\\nKos B. (2023), War at last, “Zerkalo”, 5.11.2022." : t.sample;
           t.click("read");
           await t.until(() => t.count() > 1 && !t.field("import").disabled, "rows");
           await t.translated();
           const title = t.all("#rows td.title .shown")[0].getBoundingClientRect();
           const button = t.field("import").getBoundingClientRect();
           return { outside: [...outside, ...t.clipped()], pale: t.pale(), rows: t.rows().length, width: title.width, below: button.bottom - t.window().innerHeight }`,
          size,
          width,
          locale,
          name,
        );
        assert.deepEqual(found["outside"], []);
        assert.deepEqual(found["pale"], []);
        if (width === 1280) assert.ok((found["below"] as number) <= 0, "Import is out of sight");
        assert.ok((found["rows"] as number) > 1 && (found["width"] as number) > 120, JSON.stringify(found));
        await run(
          `return t.shot(args[0])`,
          `${artifacts}/import-6-${name.replace(/\W+/g, "-")}-${theme}-${geckoVersion}.png`,
        );
      });

    it("offers to undo the last import, which may have been made before a restart", async () => {
      const found = await run<Record<string, unknown>>(`
        t.setLocale("en-US");
        await t.open("import.xhtml", t.host({ lastImport: () => ({ token: "earlier", items: 37, collection: "<b>Press</b>" }) }));
        await t.until(() => t.text("last-import-text"), "the offer");
        const offer = t.text("last-import-text").replace(/[\u2066-\u2069]/g, "");
        const clipped = t.clipped();
        t.click("undo-last");
        await t.until(() => t.field("undo-last").hidden, "the undo");
        await t.translated();
        return { offer, clipped, undone: t.undone(), said: t.text("last-import-text"), bold: t.all("#last-import b").length }`);
      assert.deepEqual(found, {
        offer: "Last import: 37 new items in “<b>Press</b>”",
        clipped: [],
        undone: "earlier",
        said: "37 items moved to the trash",
        bold: 0,
      });
    });

    it("stops a reading when it is told to", async () => {
      await run(`
        t.setLocale("en-US");
        await t.open();
        t.field("source").value = t.sample.trim().concat("\\n").repeat(20);
        t.click("read");
        await t.until(() => t.count() > 10, "rows");
        t.click("stop-reading");
        await t.pause(300)`);
      const [count, hidden] = await run<[number, boolean]>(
        `const count = t.count(); await t.pause(300); return [t.count() === count ? count : -1, t.field("reading-row").hidden]`,
      );
      assert.ok(count > 10 && count < 760, String(count));
      assert.equal(hidden, true);
    });

    it("says so when there is nothing to read", async () => {
      await run(
        `t.click("back"); t.field("source").value = " "; t.field("source").dispatchEvent(new (t.window().Event)("input", { bubbles: true })); t.click("read"); await t.until(() => !t.field("problem").hidden, "a message")`,
      );
      // The message stands below the text and hides none of it.
      await run(
        `const bottom = (id) => t.field(id).getBoundingClientRect().bottom; await t.until(() => Math.abs(bottom("source") - bottom("source-box")) <= 1, "the whole field")`,
      );
    });

    it("goes the whole way by Alt and the letters that are underlined", async () => {
      await run(`await t.open(); t.pressWithAlt("use-sample")`);
      await run(`await t.until(() => t.field("source").value.length > 1000, "the sample")`);
      await run(`t.pressWithAlt("source")`);
      assert.equal(await run("return t.window().document.activeElement.id"), "source");
      await run(`t.pressWithAlt("read")`);
      await run(`await t.until(() => t.count() === 38 && !t.field("import").disabled, "38 rows")`);
      await run(`t.pressWithAlt("filter")`);
      assert.equal(await run("return t.window().document.activeElement.id"), "filter");
      const before = await run("return t.field('note').checked");
      await run(`t.pressWithAlt("note")`);
      assert.notEqual(await run("return t.field('note').checked"), before);
      // What the button says changes, and its letter is in it.
      await run(`await t.translated(); t.pressWithAlt("import")`);
      await run(`await t.until(() => !t.field("done-view").hidden, "the end"); await t.translated()`);
      await run(`t.pressWithAlt("another")`);
      assert.equal(await run("return t.field('paste-view').hidden"), false);
    });

    it("takes a web page that is dropped as text, and runs nothing of it", async () => {
      const text = await run<string>(`
        const data = new (t.window().DataTransfer)();
        data.setData("text/html", "<p>Ivanova O. (2023), <i>Zavod</i>, <a href='https://a.by/x'>here</a></p><script>window.hurt = 1</script><p>Second</p>");
        t.field("source").dispatchEvent(new (t.window().DragEvent)("drop", { dataTransfer: data, cancelable: true }));
        await t.until(() => t.field("source").value.includes("Second"), "the dropped text");
        return t.field("source").value`);
      assert.equal(text, "Ivanova O. (2023), Zavod, here\nSecond");
      assert.equal(await run("return t.window().hurt ?? null"), null);
    });

    it("reads italics and links of what was pasted, also of a line that was edited, and after a split", async () => {
      const found = await run<Record<string, unknown>>(
        `const asked = [];
         const host = t.host();
         const read = host.read;
         host.read = (text, options, hooks) => {
           asked.push(JSON.parse(JSON.stringify({ text, marks: options.marks ?? null })));
           return read(text, options, hooks);
         };
         await t.open("import.xhtml", host);
         const field = t.field("source");
         const data = new (t.window().DataTransfer)();
         data.setData("text/html", args[0]);
         const paste = new (t.window().Event)("paste", { cancelable: true, bubbles: true });
         Object.defineProperty(paste, "clipboardData", { value: data });
         field.dispatchEvent(paste);
         const pasted = field.value;
         field.value = field.value.replace("Kos B.", "Kos Barbara").replace(/^/, "References\\n");
         t.click("read");
         await t.until(() => t.count() === 2 && !t.field("import").disabled, "two rows");
         const marks = asked[0].marks.map(({ kind, start, end, href = "" }) => [kind, asked[0].text.slice(start, end), href]);
         return { pasted, marks }`,
        "<p>Kos B. (2021). <i>War of the fences</i>. Minsk: Nauka.</p><p>Nowak A. (2022). <a href='https://a.by/x'>Songs of the north</a>. <em>Zerkalo</em>.</p>",
      );
      assert.equal(
        found["pasted"],
        "Kos B. (2021). War of the fences. Minsk: Nauka.\nNowak A. (2022). Songs of the north. Zerkalo.",
      );
      assert.deepEqual(found["marks"], [
        ["italic", "War of the fences", ""],
        ["link", "Songs of the north", "https://a.by/x"],
        ["italic", "Zerkalo", ""],
      ]);
    });

    for (const [width, height] of [
      [1300, 820],
      [1000, 700],
      [900, 640],
      [800, 600],
      [640, 480],
    ] as const)
      it(`keeps the way to the import in sight, and names whole, at ${width} × ${height}`, async () => {
        const found = await run<Record<string, unknown>>(
          `t.setLocale("en-US");
           await t.open("import.xhtml", t.host(), "width=" + args[0] + ",height=" + args[1]);
           t.field("source").value = t.sample;
           t.click("read");
           await t.until(() => t.count() === 38 && !t.field("import").disabled, "38 rows");
           await t.translated();
           const [win, range] = [t.window(), t.window().document.createRange()];
           const inSight = (id) => {
             const { left, top, width, height } = t.field(id).getBoundingClientRect();
             return t.field(id) === win.document.elementFromPoint(left + width / 2, top + height / 2);
           };
           const lines = (word, cell) => {
             const text = cell.querySelector("div").firstChild;
             range.setStart(text, text.data.indexOf(word));
             range.setEnd(text, text.data.indexOf(word) + word.length);
             return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
           };
           const name = lines("Alekseyeva", (await t.row(0)).querySelector(".authors"));
           const last = ["Home", "End"].map((key) => {
             t.field("table").focus();
             t.key(key);
             const selected = t.all("#rows tr.selected")[0].getBoundingClientRect();
             const box = t.field("table-box").getBoundingClientRect();
             return selected.top >= box.top && selected.bottom <= box.bottom + 1 && box.top < win.innerHeight;
           });
           return { inSight: inSight("import"), name, last, clipped: t.clipped(), scrolls: win.document.body.scrollHeight - win.innerHeight }`,
          width,
          height,
        );
        const { scrolls, ...others } = found;
        assert.deepEqual(others, { inSight: true, name: 1, last: [true, true], clipped: [] });
        if (height >= 600) assert.equal(scrolls, 0, "the window scrolls as a whole");
      });

    it("has fields as high as what stands in them, also while somebody types", async () => {
      const found = await run<Record<string, number[]>>(`
        await t.open();
        t.field("source").value = "Kos B. (2021), War at last and for ever, “Zerkalo”, 1.02.2021, https://a.by/x.";
        t.click("read");
        await t.until(() => t.count() === 1 && !t.field("import").disabled, "a row");
        await t.until(() => t.field("field-extra"), "its fields");
        const lines = (id) => {
          const field = t.field(id);
          const line = parseFloat(t.window().getComputedStyle(field).lineHeight);
          return [Math.round((field.clientHeight - 6) / line), field.scrollHeight - field.clientHeight];
        };
        const type = (id, text) => {
          t.field(id).value = text;
          t.field(id).dispatchEvent(new (t.window().Event)("input", { bubbles: true }));
          return lines(id);
        };
        return {
          before: lines("field-title"),
          link: lines("field-url"),
          long: type("field-title", "War at last and for ever, and what comes of it. ".repeat(9).trim()),
          extra: type("field-extra", "a: 1\\nb: 2\\nc: 3\\nd: 4\\ne: 5"),
          longest: type("field-extra", "a: 1\\n".repeat(40)),
          shorter: type("field-extra", "a: 1"),
        }`);
      assert.deepEqual(found["before"], [2, 0]);
      assert.deepEqual(found["link"], [1, 0]);
      assert.ok(found["long"]![0]! > 7 && found["long"]![1]! <= 0, JSON.stringify(found));
      assert.deepEqual(found["extra"], [5, 0]);
      assert.ok(found["longest"]![0]! <= 12 && found["longest"]![1]! > 100, JSON.stringify(found));
      assert.deepEqual(found["shorter"], [2, 0]);
    });

    it("says who is no author, in the table and in the field, in the words of the program", async () => {
      const found = await run<Record<string, unknown>>(`
        await t.open();
        t.field("source").value = "Kos, B., & Nowak, A. (Eds.). (2021). War at last and for ever. Minsk: Nauka.";
        t.click("read");
        await t.until(() => t.count() === 1 && !t.field("import").disabled, "a row");
        await t.until(() => t.field("field-creators"), "its fields");
        const cell = () => t.all("#rows .authors")[0].textContent;
        const before = [cell(), t.field("field-creators").value];
        const set = (value) => { const f = t.field("field-creators"); f.value = value; f.dispatchEvent(new (t.window().Event)("change")); };
        set("Kos, B.\\neditor: Nowak, A.");
        await t.until(() => !cell().startsWith("Kos B. (Editor)"), "the row again");
        return { before, after: cell(), how: t.field("field-creators").title.replace(/[\u2066-\u2069]/g, "") }`);
      assert.deepEqual(found["before"], [
        "Kos B. (Editor), Nowak A. (Editor)",
        "Editor: Kos, B.\nEditor: Nowak, A.",
      ]);
      assert.equal(found["after"], "Kos B., Nowak A. (Editor)");
      assert.match(String(found["how"]), /“Editor: Surname, First name”/);
    });

    it("says that dictionaries are loaded before there is anything to see", async () => {
      const found = await run<unknown[]>(`
        let hooks, end;
        const read = (_text, _options, given) => {
          hooks = given;
          return { list: new Promise((resolve) => (end = resolve)), stop() {} };
        };
        await t.open("import.xhtml", t.host({ read }));
        t.field("source").value = "Kos B. (2021), War at last.";
        t.click("read");
        const said = async () => { await t.translated(); return [t.text("reading-text"), t.field("reading").hasAttribute("value")]; };
        hooks.onLoading();
        const loading = await said();
        const nameless = await t.nameless();
        hooks.onStep({ done: 1, total: 2 });
        const reading = await said();
        t.click("stop-reading");
        return [loading, reading, nameless, t.field("reading-row").hidden]`);
      assert.deepEqual(found, [["Loading dictionaries…", false], ["Reading the list…", true], [], true]);
    });

    it("says on the button what it would do with what the library has", async () => {
      const found = await run<Record<string, unknown>>(`
        let there = ["A"];
        const findExisting = async (items) => items.map((item) => ({ War: "A", Peace: "B" })[item.title.split(" ")[0]] ?? null);
        await t.open("import.xhtml", t.host({ findExisting, itemsIn: () => there, article: null }));
        t.field("source").value = ["War", "Peace", "Order"].map((title, i) => "Kos B. (202" + i + "), " + title + " at last and for ever, “Zerkalo”, 1.02.202" + i + ".").join("\\n");
        t.click("read");
        await t.until(() => t.count() === 3 && !t.field("import").disabled, "three rows");
        await t.until(() => t.all("#rows .sign.known").length === 2, "what is known");
        const said = async () => {
          await t.pause(400); await t.translated();
          const plain = (id) => t.text(id).replace(/[\u2066-\u2069]/g, "");
          return [plain("import"), t.field("import-remark").hidden ? "" : plain("import-remark"), t.field("import").disabled];
        };
        const choose = (value) => { const f = t.field("collection"); f.value = value; f.dispatchEvent(new (t.window().Event)("change")); };
        const some = await said();
        choose("none");
        const left = await said();
        (await t.row(2)).querySelector("input").click();
        const nothing = await said();
        choose("7");
        const one = await said();
        there = ["A", "B"];
        choose("7");
        const none = await said();
        t.click("note");
        const noted = await said();
        t.click("note");
        choose("new");
        return { some, left, nothing, one, none, noted, all: await said() }`);
      const left = "2 are in the library already and stay as they are.";
      assert.deepEqual(found, {
        some: ["Import", "2 are in the library already and are only added to the collection.", false],
        left: ["Import", left, false],
        nothing: ["Nothing to Import", left, true],
        one: ["Add 1 to Collection", "", false],
        none: ["Nothing to Import", left, true],
        noted: ["Import", left, false],
        all: ["Add 2 to Collection", "", false],
      });
    });

    it("shows side by side what the library has, and takes over what is ticked", async () => {
      const found = await run<Record<string, unknown>>(
        `
        const findExisting = async (items) => items.map((item) => (item.title.startsWith("War") ? "A" : null));
        const differences = [
          { field: "date", kind: "replaces", there: "2020", here: "2021-02-01" },
          { field: "language", kind: "adds", there: "", here: "en" },
          { field: "extra", kind: "adds", there: "my own words", here: "remark: [have it]" },
          { field: "tags", kind: "tags", there: "mine", here: "sanctions" },
        ];
        const compare = async (items, keys) => items.map((_item, i) => (keys[i] ? differences : []));
        let extras = null, choices = null;
        const importItems = async (items, to, given) => {
          extras = given;
          return { created: ["B"], linked: ["A"], updated: ["A"], collection: null, libraryID: 1, undoToken: "token",
            items: [{ key: "A", created: false, updated: true }, { key: "B", created: true }] };
        };
        const saveChoices = (given) => (choices = given);
        await t.open("import.xhtml", t.host({ findExisting, compare, importItems, saveChoices, article: null }));
        const plain = (text) => text.replace(/[\u2066-\u2069]/g, "").trim();
        const set = async (id, value) => { const f = t.field(id); f.value = value; f.dispatchEvent(new (t.window().Event)("change", { bubbles: true })); await t.pause(400); await t.translated(); };
        const text = "Kos B. (2021), War at last and for ever, “Zerkalo”, 1.02.2021.\\n";
        t.field("source").value = text.replace("War", "Peace");
        t.click("read");
        await t.until(() => t.count() === 1 && !t.field("import").disabled, "a row");
        await t.pause(400);
        const hidden = t.field("filling-row").hidden;
        t.click("back");
        t.field("source").value = text + text.replace("War", "Peace");
        t.click("read");
        await t.until(() => t.count() === 2 && !t.field("import").disabled && t.field("known-fields"), "two rows");
        await t.pause(400); await t.translated();
        const table = () => [...t.all("#known-fields tr")].map((tr) => [...tr.children].map((one) => plain(one.textContent)));
        const ticked = () => [...t.all("#known-fields input")].filter((box) => box.checked).map((box) => box.id.slice(5)).join();
        const said = () => [ticked(), plain(t.text("import")), t.field("import-remark").hidden ? "" : plain(t.text("import-remark"))];
        const cells = table();
        const described = t.field("take-extra").getAttribute("aria-describedby").split(" ").map((id) => plain(t.text(id)));
        const none = said();
        await set("filling", "fill");
        const filled = said();
        await t.shot(args[0]);
        t.click("take-date"); await t.pause(400); await t.translated();
        t.click("take-language"); await t.pause(400); await t.translated();
        const chosen = [...said(), t.window().document.activeElement.id, plain(t.all("#notes li.known span")[1].textContent)];
        await set("filling", "leave");
        const one = said();
        (await t.row(1)).querySelector("input").click();
        await set("collection", "none");
        const alone = said();
        const nameless = await t.nameless();
        // What was ticked is there again in a window that was closed by accident.
        t.window().close();
        await t.pause(200);
        await t.open("import.xhtml", t.host({ session: t.session(), findExisting, compare, importItems, saveChoices, article: null }));
        (await t.row(0)).click();
        await t.until(() => t.field("known-fields"), "the reference");
        await t.pause(400); await t.translated();
        const again = said();
        t.click("import");
        await t.until(() => !t.field("done-view").hidden, "the report");
        await t.translated();
        return { hidden, cells, described, none, filled, chosen, one, alone, nameless, again, update: extras.update, kept: choices.filling, outcome: plain(t.text("outcome")) }`,
        `${artifacts}/import-7-known-${theme}-${geckoVersion}.png`,
      );
      const sum = "1 item of the library is updated.";
      assert.deepEqual(found, {
        hidden: true,
        cells: [
          ["In the library", "In this list"],
          ...[["Date"], ["2020", "2021-02-01"], ["Language"], ["nothing", "en"]],
          ...[["Extra"], ["my own words", "+ remark: [have it]"], ["Tags"], ["mine", "+ sanctions"]],
        ],
        described: ["my own words", "+ remark: [have it]"],
        none: ["", "Import", "1 is in the library already and is only added to the collection."],
        filled: ["language,extra,tags", "Import", sum],
        chosen: [
          ...["date,extra,tags", "Import", sum],
          ...["take-language", "Already in the library; it gets what is ticked below"],
        ],
        one: ["date", "Import", sum],
        // The other reference is selected.
        alone: ["", "Update 1", ""],
        nameless: [],
        again: ["date", "Update 1", ""],
        update: {
          filling: "leave",
          choices: [{ date: { take: true, there: "2020" }, language: { take: false, there: "" } }],
        },
        kept: "leave",
        outcome: "1 item created, 1 already there, 1 of them updated",
      });
    });

    it("goes to what is selected in Zotero now, not to where a closed window was to go, and says so", async () => {
      const found = await run<Record<string, unknown>>(
        `
        const plain = (id) => t.text(id).replace(/[\u2066-\u2069]/g, "");
        const place = () => [t.field("library").value, t.field("collection").value, t.field("collection-name").value];
        const said = async () => { await t.translated(); return t.field("kept").hidden ? [] : ["kept-count", "kept-place", "kept-back"].filter((id) => !t.field(id).hidden).map(plain); };
        const set = (id, value) => { const f = t.field(id); f.value = value; for (const type of ["input", "change"]) f.dispatchEvent(new (t.window().Event)(type, { bubbles: true })); };
        const close = async () => { t.window().close(); await t.pause(200); return t.session(); };
        const open = async (session, destination) => {
          const host = t.host({ session, destination });
          await t.open("import.xhtml", host);
          await t.until(() => t.count() === 1, "the reference");
          return host;
        };
        await t.open("import.xhtml", t.host({ destination: { libraryID: 1, collectionID: 8 } }));
        t.field("source").value = "Kos B. (2021), War at last and for ever, “Zerkalo”, 1.02.2021.";
        t.click("read");
        await t.until(() => t.count() === 1 && !t.field("import").disabled, "a row");
        const first = [place()[1], ...(await said())];
        set("collection", "new"); set("collection-name", "Mine");
        const session = await close();
        await open(session, { libraryID: 1, collectionID: 8 });
        const same = [place(), await said()];
        await open(session, { libraryID: 3, collectionID: null });
        const other = [place(), await said()];
        await t.shot(args[0]);
        t.click("kept-back");
        const back = [place(), await said()];
        await open(session, { libraryID: 1, collectionID: 7 });
        const inside = [place(), await said()];
        set("library", "3");
        const chosen = await said();
        // The open window is asked for once more, from another library.
        const host = await open(session, { libraryID: 1, collectionID: 8 });
        host.destination = { libraryID: 3, collectionID: null };
        t.window().dispatchEvent(new (t.window().Event)("SpisokDestination"));
        const again = [place(), await said()];
        return { first, same, other, back, inside, chosen, again }`,
        `${artifacts}/import-6-kept-${theme}-${geckoVersion}.png`,
      );
      const kept = "1 reference was kept from when this window was closed.";
      const goes = (now: string) =>
        `Another place is selected in Zotero now: the list goes to “${now}”, no longer to “My Library › Mine”.`;
      assert.deepEqual(found, {
        first: ["8"],
        same: [["1", "new", "Mine"], [kept]],
        other: [
          ["3", "new", "Mine"],
          [kept, goes("Minsk › Mine"), "Change Back"],
        ],
        back: [["1", "new", "Mine"], []],
        inside: [
          ["1", "7", "Mine"],
          [kept, goes("My Library › Belarus"), "Change Back"],
        ],
        chosen: [],
        again: [
          ["3", "new", "Mine"],
          [goes("Minsk › Mine"), "Change Back"],
        ],
      });
    });

    it("keeps what a reader says behind a reference when that is split, joined or read again", async () => {
      const found = await run<Record<string, unknown>>(`
        const remarks = async () => {
          const found = [];
          for (let i = 0; i < t.count(); i++) {
            (await t.row(i)).click();
            await t.until(() => t.text("place").includes(String(i + 1)), "its details");
            await t.pause(150);
            await t.translated();
            const note = [...t.all("#notes li")].map((li) => li.textContent.replace(/[\u2066-\u2069]/g, "")).find((text) => text.startsWith("Noted"));
            found.push([t.field("field-extra").value, note ?? ""]);
          }
          return found;
        };
        await t.open();
        t.field("source").value = "References\\nKos B. (2021), War at last, “Zerkalo”, 1.02.2021. Nowak A. (2020), Order and power, “Vedomosti”, 1.03.2020. [have it]\\nMoshes A. (2022), A title of its own, “Outlet”, 5.11.2022.\\n";
        t.click("read");
        await t.until(() => t.count() === 2 && !t.field("import").disabled, "two rows");
        const before = await remarks();
        (await t.row(0)).click();
        const printed = t.field("printed");
        await t.until(() => printed.textContent.includes("Nowak"), "the text");
        printed.focus();
        t.window().getSelection().collapse(printed.firstChild, printed.textContent.indexOf("Nowak"));
        await t.until(() => !t.field("split").disabled, "the button");
        t.click("split");
        await t.until(() => t.count() === 3, "three rows");
        const split = await remarks();
        const scheme = t.field("scheme"); scheme.value = "iso9"; scheme.dispatchEvent(new (t.window().Event)("change"));
        await t.pause(100);
        await t.until(() => !t.field("import").disabled, "another scheme");
        const again = await remarks();
        (await t.row(1)).click();
        await t.until(() => printed.textContent.includes("Nowak"), "the text");
        t.click("join");
        await t.until(() => t.count() === 2, "two rows");
        return { before, split, again, joined: await remarks() }`);
      const has = ["remark: [have it]", "Noted behind it, kept in Extra: [have it]"];
      const none = ["", ""];
      assert.deepEqual(found, {
        before: [has, none],
        split: [none, has, none],
        again: [none, has, none],
        joined: [none, has],
      });
    });

    it("says in the chosen language why a command of the menus failed", async () => {
      const said = [];
      for (const language of ["zotero", "be"])
        said.push(await run<string>("return t.failedCommand(args[0])", language));
      assert.match(said[0]!, /^This did not work: .*This cannot be undone any more/);
      assert.match(said[1]!, /^Не атрымалася: .*Гэта ўжо нельга адмяніць/);
    });

    it("works with the add-on's own host: reader, files, clipboard, library", async () => {
      const found = await run<Record<string, unknown>>(
        `t.close();
         const { Spisok, prefs, launched } = await t.openFromMenu();
         t.click("use-sample");
         await t.until(() => t.field("source").value.length > 1000, "the sample");
         t.click("read");
         await t.until(() => t.count() === 38 && !t.field("import").disabled, "38 rows");
         const article = t.text("relate-label");
         const types = [...t.field("field-type").options].map((one) => one.textContent);
         const collections = [...t.field("collection").options].map((one) => one.value);
         t.click("open-link");
         t.click("back");
         const drop = async (name, text) => {
           const data = new (t.window().DataTransfer)();
           const file = new (t.window().File)([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))], name);
           data.items.add(file);
           t.field("source").value = "";
           t.field("source").dispatchEvent(new (t.window().DragEvent)("drop", { dataTransfer: data, cancelable: true }));
           await t.until(() => t.field("source").value || !t.field("problem").hidden, name);
           return t.field("source").value || t.text("problem");
         };
         const files = [await drop("a.docx", args[0]), await drop("a.md", args[1]), await drop("a.txt", args[2]), await drop("b.docx", args[1])];
         const helper = Cc["@mozilla.org/widget/clipboardhelper;1"].getService(Ci.nsIClipboardHelper);
         helper.copyString("Copied");
         t.field("source").value = "";
         t.click("from-clipboard");
         await t.until(() => t.field("source").value, "the clipboard");
         const copied = t.field("source").value;
         t.window().close();
         await t.pause(200);
         const draft = prefs.get("draft");
         Spisok.shutdown(4);
         return { article, types, collections, files, copied, draft, launched: launched.length }`,
        Buffer.from(wordFile(["Kos B. (2021), *War*, Minsk.", "[Zavod](https://a.by/x)"])).toString("base64"),
        Buffer.from("1. Kos, *War*.\n2. Nowak").toString("base64"),
        // "Завод" in Windows-1251.
        Buffer.from([0xc7, 0xe0, 0xe2, 0xee, 0xe4]).toString("base64"),
      );
      assert.match(found["article"] as string, /An article/);
      assert.ok((found["types"] as string[]).includes("type book"), String(found["types"]));
      assert.ok(!(found["types"] as string[]).includes("type note"));
      assert.deepEqual(found["collections"], ["new", "none", "5"]);
      const [word, markdown, text, broken] = found["files"] as string[];
      assert.equal(word, "Kos B. (2021), War, Minsk.\nZavod");
      assert.equal(markdown, "Kos, War.\nNowak");
      assert.equal(text, "Завод");
      assert.match(broken!, /not a Word document/);
      assert.equal(found["copied"], "Copied");
      assert.equal(found["draft"], "Copied");
      assert.equal(found["launched"], 1);
    });

    it("wrote no error to the console", async () => {
      assert.deepEqual(await run("return t.errors()"), []);
    });
  });
}
