import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { itemCreatorTypes, itemFields, itemTitle, toZoteroItem, type ItemParts, type ReferenceRecord } from "../../../src/core/index.ts"; // prettier-ignore
import { anyParts } from "./any-parts.ts";

const span = [{ start: 0, end: 1 }];
const field = (value: string) => ({ value, spans: span, confidence: 1 });

function parts(record: Partial<ReferenceRecord>, more: Partial<ItemParts> = {}): ItemParts {
  const empty: ReferenceRecord = {
    itemType: "journalArticle",
    typeConfidence: 1,
    creators: [],
    fields: {},
    dates: [],
    unparsed: [],
    confidence: 1,
  };
  return { text: "the text", record: { ...empty, ...record }, title: null, url: null, themes: [], ...more };
}

const fixed = new Set(["itemType", "creators", "tags", "extra"]);

describe("only what Zotero's schema allows", () => {
  test("no item of any record carries a field or a creator type that its type lacks", () => {
    fc.assert(
      fc.property(anyParts, (given) => {
        const item = toZoteroItem(given);
        const allowed = itemFields(item.itemType);
        for (const name of Object.keys(item)) if (!fixed.has(name)) expect(allowed).toContain(name);
        for (const { creatorType } of item.creators)
          expect(itemCreatorTypes(item.itemType)).toContain(creatorType);
      }),
      { numRuns: 2000 },
    );
  });

  test("every value that was read is in the item or in its Extra", () => {
    fc.assert(
      fc.property(anyParts, (given) => {
        const item = toZoteroItem(given);
        const kept = JSON.stringify(Object.values(item));
        for (const [name, value] of Object.entries(given.record.fields))
          if (name !== "URL" && value) expect(kept).toContain(JSON.stringify(value.value).slice(1, -1));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("fields by item type", () => {
  const cases: [string, Partial<ReferenceRecord>, Record<string, unknown>][] = [
    ["a container of a newspaper", { itemType: "newspaperArticle", fields: { "container-title": field("Zerkalo") } }, { publicationTitle: "Zerkalo" }],
    ["of a book section", { itemType: "bookSection", fields: { "container-title": field("Yearbook") } }, { bookTitle: "Yearbook" }],
    ["of a report with a publisher", { itemType: "report", fields: { "container-title": field("Papers"), publisher: field("OSW") } }, { institution: "OSW", seriesTitle: "Papers" }],
    ["of a document with a publisher: to Extra", { itemType: "document", fields: { "container-title": field("X"), publisher: field("Y") } }, { publisher: "Y", extra: "container-title: X" }],
    ["a thesis: its university", { itemType: "thesis", fields: { publisher: field("BSU") } }, { university: "BSU" }],
    ["a statute: its name and date", { itemType: "statute", fields: { title: field("О гражданстве"), issued: field("2002-08-01") } }, { nameOfAct: "О гражданстве", dateEnacted: "2002-08-01" }],
    ["software", { itemType: "software", fields: { publisher: field("R Core") } }, { itemType: "computerProgram", company: "R Core" }],
    ["pages of a web page: to Extra", { itemType: "webpage", fields: { page: field("3-5") } }, { extra: "page: 3-5" }],
    ["arXiv of a preprint", { itemType: "preprint", fields: { arXiv: field("2101.00001") } }, { archiveID: "arXiv:2101.00001", repository: "arXiv" }],
    ["arXiv of an article: to Extra", { fields: { arXiv: field("2101.00001") } }, { extra: "arXiv: 2101.00001" }],
    ["days of a meeting", { fields: { issued: field("2021-03-11/2021-03-13") } }, { date: "2021-03-11", extra: "issued: 2021-03-11/2021-03-13" }],
    ["a month of access is no day", { fields: { accessed: field("2024-07") } }, { accessDate: "2024-07", extra: "accessed: 2024-07" }],
    ["access in words", { fields: { accessed: field("yesterday") } }, { extra: "accessed: yesterday" }],
    ["a break cannot begin another line of Extra", { itemType: "webpage", fields: { page: field("3\nDOI: 10.1/x") } }, { extra: "page: 3 DOI: 10.1/x" }],
  ]; // prettier-ignore
  test.each(cases)("%s", (_name, record, expected) => {
    expect(toZoteroItem(parts(record))).toMatchObject(expected);
  });
});

describe("creators", () => {
  test.each([
    ["journalArticle", "author", "author"],
    ["videoRecording", "author", "creator"],
    ["computerProgram", "author", "programmer"],
    ["newspaperArticle", "editor", "contributor"],
    ["bookSection", "editor", "editor"],
  ] as const)("a %s makes of an %s a %s", (type, given, expected) => {
    const creators = [{ creatorType: given, lastName: "Götz", firstName: "E.", spans: span, confidence: 1 }];
    const itemType = type === "computerProgram" ? "software" : type;
    const [creator] = toZoteroItem(parts({ itemType, creators })).creators;
    expect(creator).toEqual({ creatorType: expected, lastName: "Götz", firstName: "E." });
  });

  test("a body has one name", () => {
    const creators = [{ creatorType: "author", name: "Chatham House", spans: span, confidence: 1 } as const];
    expect(toZoteroItem(parts({ creators })).creators).toEqual([
      { creatorType: "author", name: "Chatham House" },
    ]);
  });
});

describe("links", () => {
  const link = (input: string, url = input, doi?: string) =>
    toZoteroItem(
      parts({ fields: { URL: field(input) } }, { url: { input, url, changes: [], ...(doi && { doi }) } }),
    );

  test("a cleaned link leaves the printed one in Extra", () => {
    expect(link("https://a.by/?fbclid=x", "https://a.by/")).toMatchObject({
      url: "https://a.by/",
      extra: "printed-url: https://a.by/?fbclid=x",
    });
  });

  test.each([
    "javascript:alert(1)",
    "data:text/html,<script>",
    "JAVASCRIPT://a.by/%0aalert(1)",
    "file:///etc",
  ])("%s never becomes the link", (bad) => {
    expect(link(bad)).toMatchObject({ extra: `printed-url: ${bad}` });
    expect(link(bad)["url"]).toBeUndefined();
  });

  test("the DOI that a link carries is used where none was printed", () => {
    expect(link("https://doi.org/10.1/x", "https://doi.org/10.1/x", "10.1/x")["DOI"]).toBe("10.1/x");
  });
});

test("of a reference that could not be read the title is its text", () => {
  const item = toZoteroItem(parts({ itemType: "document", unparsed: [{ start: 0, end: 8 }] }));
  expect(itemTitle(item)).toBe("the text");
  // Of a later Zotero.
  expect(itemTitle({ ...item, itemType: "hologram" as "book", title: "Title" })).toBe("Title");
  expect(item.extra).toBeUndefined();
});

test("what found no field is kept in Extra", () => {
  const item = toZoteroItem(parts({ fields: { title: field("the") }, unparsed: [{ start: 3, end: 8 }] }));
  expect(item.extra).toBe("unparsed: text");
});

test("what a reader said behind the reference is kept in Extra", () => {
  expect(toZoteroItem({ ...parts({}), remark: "[have it]" }).extra).toBe("remark: [have it]");
});

test("tags are automatic and not repeated", () => {
  const themes = ["sanctions", "sanctions"].map((tag) => ({ tag, matches: [] }));
  expect(toZoteroItem(parts({}, { themes })).tags).toEqual([{ tag: "sanctions", type: 1 }]);
});
