import { describe, expect, test } from "vitest";
import { planEdits, type PlanOptions } from "../../../src/zotero/operations/plan.ts";
import { planPortion } from "../../../src/zotero/operations/plan-portion.ts";
import type { EditKind, ItemSnapshot, Operation } from "../../../src/zotero/operations/types.ts";
import { snapshot } from "./items.ts";

/** `kind: from → to`, with `?` after a change that is not sure. */
const shown = (item: ItemSnapshot, operation: Operation, options: PlanOptions = {}) =>
  planEdits(item, operation, options).map(
    ({ kind, from, to, sure }) => `${kind}: ${from && `${from} → `}${to}${sure ? "" : " ?"}`,
  );

describe("cleaning links", () => {
  const link = (url: string, extra = "") => snapshot({ fields: { url }, extra });
  test.each([
    ["https://www.svaboda.org/a/1.html?fbclid=IwAR0", "https://www.svaboda.org/a/1.html"],
    ["https://www.google.com/url?q=https%3A%2F%2Fa.by%2Fx&sa=U", "https://a.by/x"],
  ])("%s becomes %s", (from, to) => {
    const [edit] = planEdits(link(from), "links");
    expect(edit).toMatchObject({ kind: "url", from, to, sure: true, keep: ["printed-url", from] });
  });

  test.each([
    ["a clean link", "https://a.by/x?id=7"],
    ["an archived page", "https://web.archive.org/web/2020/https://a.by/x?fbclid=1"],
    ["no web link", "javascript:alert(1)"],
    ["a link in words", "see the journal's page"],
    ["nothing", ""],
  ])("leaves %s", (_name, url) => expect(planEdits(link(url), "links")).toEqual([]));

  test("follows the rules of the user", () => {
    const urlRules = { strip: [], off: [], exempt: ["a.by"] };
    expect(planEdits(link("https://a.by/x?fbclid=1"), "links", { urlRules })).toEqual([]);
  });
});

describe("lines for Cite Non-English", () => {
  const item = (extra = "") => snapshot({ title: "Novyye ogranicheniya dlya prezidenta Belarusi", extra });

  test("come with the title where they are wanted, and only then", () => {
    expect(planEdits(item(), "titles").some(({ kind }) => kind === "cne")).toBe(false);
    const edit = planEdits(item(), "titles", { cne: true }).find(({ kind }) => kind === "cne");
    expect(edit).toMatchObject({ from: "", sure: true });
    expect(edit!.to.split("\n")).toEqual([
      "cne-original-language: ru-RU",
      "cne-title-original: Новые ограничения для президента Беларуси",
      "cne-title-romanized: Novyye ogranicheniya dlya prezidenta Belarusi",
    ]);
  });

  test("that are there already stay", () => {
    const there = "cne-original-language: ru-RU\ncne-title-original: Мой перевод";
    const edit = planEdits(item(there), "titles", { cne: true }).find(({ kind }) => kind === "cne");
    expect(edit!.to).toBe("cne-title-romanized: Novyye ogranicheniya dlya prezidenta Belarusi");
  });
});

describe("normalising titles", () => {
  const glued = "Novyye ogranicheniya dlyaprezidenta Belarusi";
  const mended = "Novyye ogranicheniya dlya prezidenta Belarusi";
  const cyrillic = "Новые ограничения для президента Беларуси";

  test("mends, tells the language, adds the original", () =>
    expect(shown(snapshot({ title: glued }), "titles")).toEqual([
      `title: ${glued} → ${mended}`,
      `original-title: ${cyrillic}`,
      "language: ru-Latn",
    ]));

  test("keeps the title as it was in Extra", () =>
    expect(planEdits(snapshot({ title: glued }), "titles")[0]!.keep).toEqual(["printed-title", glued]));

  test.each<[string, PlanOptions, string]>([
    [mended, { scheme: "iso9" }, "Novye ograničeniâ dlâ prezidenta Belarusi"],
    [mended, { title: "original" }, cyrillic],
    [cyrillic, { scheme: "bgn-pcgn" }, mended],
  ])("%s with %j becomes %s", (title, options, to) => {
    const edits = planEdits(snapshot({ title }), "titles", options);
    expect(edits.find(({ kind }) => kind === "title")).toMatchObject({ from: title, to });
  });

  test("a Cyrillic title that is romanised stays as the original", () => {
    const [edit] = planEdits(snapshot({ title: cyrillic }), "titles", { scheme: "bgn-pcgn" });
    expect(edit!.keep).toEqual(["original-title", cyrillic]);
  });

  test("the language follows the script only if the title does", () => {
    const item = snapshot({ title: mended, fields: { language: "ru-Latn" } });
    const edits = planEdits(item, "titles", { title: "original" });
    expect(edits.find(({ kind }) => kind === "language")).toMatchObject({ to: "ru", needs: "title" });
  });

  test.each<[string, Partial<ItemSnapshot>, string[]]>([
    ["a corrected original counts", { title: mended, extra: `original-title: ${cyrillic.replace("Новые", "Иные")}` }, ["language: ru-Latn"]], // prettier-ignore
    ["a type without a language", { title: cyrillic, hasLanguage: false }, []],
    ["a region is no other language", { title: cyrillic, fields: { language: "ru-RU" } }, []],
    ["a translated title", { title: "Five myths about the Belarusian state", fields: { language: "ru" }, extra: "original-title: Пять мифов" }, []], // prettier-ignore
    ["an English title", { title: "Five myths about the Belarusian state" }, ["language: en"]],
    ["formatting", { title: "Rezhim <i>ustoyal</i> v Minske", fields: { language: "ru-Latn" } }, ["original-title: Режим устоял в Минске"]], // prettier-ignore
    ["two words are not sure", { title: "Rezhim ustoyal" }, ["original-title: Режим устоял ?", "language: ru-Latn ?"]], // prettier-ignore
    ["no title", { title: "  " }, []],
  ])("%s", (_name, parts, expected) => {
    expect(shown(snapshot(parts), "titles")).toEqual(expected);
  });

  test("another time there is nothing to do", () => {
    for (const scheme of ["keep", "bgn-pcgn", "ala-lc", "iso9"] as const) {
      const first = done(snapshot({ title: glued }), { scheme });
      expect(shown(first, "titles", { scheme }), scheme).toEqual([]);
    }
  });

  /** The item with all changes in it. */
  function done(item: ItemSnapshot, options: PlanOptions): ItemSnapshot {
    const edits = planEdits(item, "titles", options);
    const to = (kind: EditKind) => edits.find((edit) => edit.kind === kind)?.to;
    return {
      ...item,
      title: to("title") ?? item.title,
      fields: { language: to("language") ?? "" },
      extra: `original-title: ${to("original-title")}`,
    };
  }
});

describe("tagging", () => {
  test("gives the tags of an import, with the words that earned them", () => {
    const title = "Golovchenko: sanktsii zablokirovali eksport";
    expect(planEdits(snapshot({ title }), "themes")).toEqual([
      { kind: "tag", from: "", to: "sanctions", words: expect.stringContaining("sanktsii"), sure: true },
    ]);
  });
  test("leaves tags that are there, of whichever type", () =>
    expect(planEdits(snapshot({ title: "The sanctions", tags: ["sanctions"] }), "themes")).toEqual([]));
});

describe("checking", () => {
  const items = [
    snapshot({ id: 11, title: "A title of some length", date: "2020", fields: { url: "https://a.by/2023/09/18/x" } }),
    snapshot({ id: 12, title: "Nothing is wrong with this one", date: "2021", fields: { publicationTitle: "Kommersant" } }),
    snapshot({ id: 13, title: "A title of some length", date: "2020", fields: { publicationTitle: "Journal" } }),
  ]; // prettier-ignore

  test("compares the items with each other, whichever portion they came in", () => {
    const ask = (some: ItemSnapshot[], last: boolean) =>
      planPortion({ operation: "check", options: {}, items: some, last }).found;
    expect(ask(items.slice(0, 2), false)).toEqual([]);
    const found = ask(items.slice(2), true);
    expect(found.map(({ id, remarks }) => [id, remarks.map(({ code }) => code)])).toEqual([
      [11, ["date-conflict"]],
      [13, ["duplicate-item"]],
    ]);
    // Items have no numbers in Zotero.
    expect(found[1]!.remarks[0]).toMatchObject({
      message: "This is the same work as “A title of some length”. Keep one of them.",
      args: { case: "work", title: "A title of some length" },
    });
    expect(found.every(({ edits }) => edits.length === 0)).toBe(true);
  });

  const flawed = [
    snapshot({
      id: 21,
      title: "Novyye ogranicheniya dlyaprezidenta Belarusi",
      fields: { url: "https://www.svaboda.org/a/31245.html?fbclid=IwAR0x" },
      date: "2021",
    }),
    snapshot({
      id: 22,
      title: "Rezhim ustoyal i ne izmenilsya",
      fields: { publicationTitle: "Kommersant" },
      date: "2021",
    }),
  ];
  const kinds = (options: PlanOptions) =>
    planPortion({ operation: "check", options, items: flawed, last: true }).found.map(({ id, edits }) => [
      id,
      edits.map(({ kind }) => kind),
    ]);

  test("proposes what mends an item, and not what would only be another way to write it", () => {
    expect(kinds({ scheme: "iso9", title: "original" })).toEqual([
      [21, ["url", "title", "original-title", "language"]],
    ]);
    const [found] = planPortion({ operation: "check", options: {}, items: flawed, last: true }).found;
    expect(found!.edits.map(({ to }) => to).slice(0, 2)).toEqual([
      "https://www.svaboda.org/a/31245.html",
      "Novyye ogranicheniya dlya prezidenta Belarusi",
    ]);
  });

  test("tells how to mend glued words only where it does not propose that itself", () => {
    const said = (options: PlanOptions) =>
      planPortion({ operation: "check", options, items: flawed, last: true }).found[0]!.remarks.filter(
        ({ code }) => code === "glued-words-item",
      );
    expect(said({}).map(({ args, message }) => [args!["mend"], message])).toEqual([
      ["proposed", '"dlyaprezidenta" may be several words glued together: "dlya prezidenta".'],
    ]);
    expect(said({ mend: false }).map(({ args, message }) => [args!["mend"], message])).toEqual([
      [
        "open",
        '"dlyaprezidenta" may be several words glued together: "dlya prezidenta". If the page spells it so, correct the title.',
      ],
    ]);
  });

  test("proposes nothing where nothing can be written", () =>
    expect(kinds({ mend: false })).toEqual([[21, []]]));

  test("answers for some items at a time, until none is left", () => {
    const many = Array.from({ length: 45 }, (_, i) => snapshot({ ...items[0]!, id: 100 + i }));
    const answers = [planPortion({ operation: "check", options: {}, items: many, last: true })];
    while (answers.at(-1)!.left)
      answers.push(planPortion({ operation: "check", options: {}, items: [], last: true }));
    expect(answers.map(({ left }) => left)).toEqual([25, 5, 0]);
    expect(answers.flatMap(({ found }) => found.map(({ id }) => id))).toEqual(many.map(({ id }) => id));
  });

  test("starts anew for the next plan", () => {
    const all = () => planPortion({ operation: "check", options: {}, items, last: true }).found;
    expect(all()).toEqual(all());
  });
});

test("keeps nothing as it was printed where the settings say so, but the original", () => {
  const keeps = (item: ItemSnapshot, operation: Operation, options: PlanOptions) =>
    planEdits(item, operation, { ...options, provenance: false }).map(({ keep }) => keep);
  expect(keeps(snapshot({ fields: { url: "https://a.by/x?fbclid=1" } }), "links", {})).toEqual([undefined]);
  expect(
    keeps(snapshot({ title: "Режим устоял", hasLanguage: false }), "titles", { scheme: "iso9" }),
  ).toEqual([["original-title", "Режим устоял"]]);
});
