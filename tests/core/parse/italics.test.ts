import { describe, expect, test } from "vitest";
import type { Mark } from "../../../src/core/index.ts";
import { parseEntry } from "../../../src/core/index.ts";

/** `*italics*` and `[text](address)` as an entry with marks. */
function entryWith(markdown: string) {
  const marks: Mark[] = [];
  let text = "";
  for (const [piece, italic, linked, href] of markdown.matchAll(
    /\*([^*]+)\*|\[([^[\]]+)\]\((h[^()]+)\)|[^*[]+|[*[]/g,
  )) {
    const start = text.length;
    text += italic ?? linked ?? piece;
    if (italic) marks.push({ kind: "italic", start, end: text.length });
    if (href) marks.push({ kind: "link", start, end: text.length, href });
  }
  return { n: 1, text, source: { start: 0, end: text.length }, marks };
}

// prettier-ignore
describe("italics say where a title or container begins and ends", () => {
  test.each([
    // Without them the sentence ends cut the title.
    ["Marek, T. (2019). A study of rivers. *Hydrology. Plains and Banks*, 12, 3–9.", { title: "A study of rivers", "container-title": "Hydrology. Plains and Banks" }],
    ["Marek, Tomas (2019). *Rivers. Their Banks. A Study of Plains*. Nowhere Press.", { title: "Rivers. Their Banks. A Study of Plains" }],
    ["Marek, T. (2019). Rivers and banks. *Water Letters, 12*(3), 3–9.", { title: "Rivers and banks", "container-title": "Water Letters", volume: "12", issue: "3" }],
    // A number ends a title or a name as well as it counts volumes.
    ["Rivers Bank. (2022). *Annual report 2021*. https://rivers.example/annual_report_2021.pdf", { title: "Annual report 2021", volume: undefined }],
    ["Marek, Tomas. *Stadtplanung an Flüssen nach 1945*. Industrielle Welt 74. Cologne: Böhlau, 2008.", { title: "Stadtplanung an Flüssen nach 1945", "collection-title": "Industrielle Welt" }],
    ["Marek, Tomas. “Rivers and Banks.” *Water Letters 12*, no. 3 (2019): 3–9.", { title: "Rivers and Banks", "container-title": "Water Letters", volume: "12" }],
    // In a title they set off a foreign word.
    ["Marek, T. (2019). The *siloviki* and their rivers. *Water Letters*, 12(3), 3–9.", { title: "The siloviki and their rivers", "container-title": "Water Letters" }],
    ["Marek, T., Olsen, K. *et al.* (2019). Rivers and banks. *Water Letters*, 12(3), 3–9.", { title: "Rivers and banks", "container-title": "Water Letters" }],
  ])("%s", (text, expected) => {
    const { fields } = parseEntry(entryWith(text));
    const found = Object.fromEntries(Object.keys(expected).map((name) => [name, fields[name as "title"]?.value]));
    expect(found).toEqual(expected);
  });
});

// prettier-ignore
describe("links carry an address that is not printed", () => {
  test.each([
    ["Kos B. (2021), [War and Peace](https://example.org/war), “Outlet”, 5.11.2021.", { URL: "https://example.org/war", title: "War and Peace" }],
    ["Kos B. (2021), War, “Outlet”, 5.11.2021, https://example.org/printed [here](https://example.org/other).", { URL: "https://example.org/printed" }],
    ["Marek, T. (2019). Rivers. *Water Letters*, 12(3), 3–9. [Crossref](https://doi.org/10.1234/abc) [Google Scholar](https://scholar.google.com/scholar?q=x)", { DOI: "10.1234/abc", URL: undefined, title: "Rivers", page: "3-9" }],
    ["Kos B. (2021), War, “Outlet”, 5.11.2021, [https://example.org/a/very/lo…](https://example.org/a/very/long/path)", { URL: "https://example.org/a/very/long/path" }],
    ["Kos B. (2021), [War](mailto:kos@example.org), “Outlet”, 5.11.2021.", { URL: undefined }],
  ])("%s", (text, expected) => {
    const { fields, unparsed } = parseEntry(entryWith(text));
    for (const [name, value] of Object.entries(expected)) expect([name, fields[name as "title"]?.value]).toEqual([name, value]);
    expect(unparsed.filter(({ start, end }) => /Scholar|Crossref/.test(text.slice(start, end)))).toEqual([]);
  });
});
