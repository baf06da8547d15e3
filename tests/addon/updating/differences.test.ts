import { describe, expect, test } from "vitest";
import type { ZoteroItem } from "../../../src/core/index.ts";
import { differences } from "../../../src/zotero/updating/differences.ts";

const kos = { creatorType: "author", lastName: "Kos", firstName: "B." };
const here: ZoteroItem = {
  itemType: "newspaperArticle",
  title: "War at last",
  creators: [kos],
  date: "2021-02-01",
  publicationTitle: "Zerkalo",
  url: "https://a.by/war",
  accessDate: "2024-07-16",
  language: "en",
  tags: [{ tag: "sanctions", type: 1 }],
  extra:
    "original-title: Война\nprinted-title: War atlast\nprinted-url: https://a.by/war?fbclid=1\nremark: [have it]",
};
const all = { ...here, extra: "original-title: Война\nremark: mine" };
const without = (...names: string[]): ZoteroItem =>
  Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name))) as ZoteroItem;
const found = (there: ZoteroItem) =>
  differences(there, here).map(({ field, kind, there: is, here: says }) => [field, kind, is, says].join("|"));

describe("in what a reference and an item of the library differ", () => {
  // prettier-ignore
  test.each<[string, ZoteroItem, string[]]>([
    ["nothing", all, []],
    ["no date", without("date"), ["date|adds||2021-02-01"]],
    ["another date", { ...all, date: "2020" }, ["date|replaces|2020|2021-02-01"]],
    ["no link, and so nobody looked at it", without("url", "accessDate"), ["url|adds||https://a.by/war", "accessDate|adds||2024-07-16", "extra|adds|original-title: Война\nremark: mine|printed-url: https://a.by/war?fbclid=1"]],
    ["looked at another day", { ...all, accessDate: "2025-01-01T10:00:00Z" }, []],
    ["the link with www", { ...all, url: "http://www.a.by/war/" }, []],
    ["other signs and letters", { ...all, title: "“War” <i>at</i> last!", publicationTitle: "ZERKALO" }, []],
    ["another title", { ...all, title: "Вайна нарэшце" }, ["title|replaces|Вайна нарэшце|War at last"]],
    ["a language with its country", { ...all, language: "en-US" }, []],
    ["another language", { ...all, language: "ru" }, ["language|replaces|ru|en"]],
    ["nobody", { ...all, creators: [] }, ["creators|adds||Kos, B."]],
    ["first names in full", { ...all, creators: [{ ...kos, firstName: "Barbara" }] }, []],
    ["more people", { ...all, creators: [kos, { creatorType: "author", name: "OSW" }] }, ["creators|replaces|Kos, B.; OSW|Kos, B."]],
    ["other tags", { ...all, tags: [{ tag: "mine" }] }, ["tags|tags|mine|sanctions"]],
    ["lines of Extra that it lacks", { ...all, extra: "my own words" }, ["extra|adds|my own words|original-title: Война\nremark: [have it]"]],
    ["another type, which has other names and lacks fields", { ...without("publicationTitle", "date"), itemType: "bookSection", bookTitle: "" }, ["date|adds||2021-02-01", "bookTitle|adds||Zerkalo"]],
    ["a type without the field", { ...without("publicationTitle"), itemType: "book" }, []],
  ])("%s", (_name, there, wanted) => {
    expect(found(there).sort()).toEqual([...wanted].sort());
  });

  test("what the reference lacks is no difference", () => {
    const bare: ZoteroItem = { itemType: "newspaperArticle", title: "War at last", creators: [], tags: [] };
    expect(differences(all, bare)).toEqual([]);
  });

  test("a reference that says more than the year", () => {
    const year = { ...here, date: "2021" };
    expect(differences(all, year).map(({ field }) => field)).toEqual([]);
  });
});
