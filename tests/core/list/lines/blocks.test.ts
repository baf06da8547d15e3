import { describe, expect, test } from "vitest";
import { markdownText, pageText } from "../../../../src/cli/marked-page.ts";
import { findEntries } from "../../../../src/core/list/index.ts";

const entriesOf = async (html: string) => {
  const { text, marks } = await pageText(html);
  return findEntries(text, { marks }).entries;
};

describe("items of a list are entries", () => {
  test.each([
    ["short ones", "<ul><li>Borders now - ECFR</li><li><a href='https://example.org/x'>What next?</a>, Carnegie, July 2023</li><li>Kos: Trade</li></ul>",
      ["Borders now - ECFR", "What next?, Carnegie, July 2023", "Kos: Trade"]],
    ["headings between", "<h1>What to read</h1><h2>Books</h2><ul><li>Ales Kos, Borders (Yale, 2021)</li></ul><h2>Press of 2020</h2><ul><li>Borders now - ECFR, 2020</li></ul>",
      ["Ales Kos, Borders (Yale, 2021)", "Borders now - ECFR, 2020"]],
    ["lines inside an item", "<ul><li>Kos A. Borders.<br>Minsk: Belarus,<br>2021</li><li><p>Lis B. Law.</p><p>London: Routledge, 2020</p></li></ul>",
      ["Kos A. Borders. Minsk: Belarus, 2021", "Lis B. Law. London: Routledge, 2020"]],
    ["a list in a list", "<ul><li>Kos A. Borders. Minsk, 2021<ul><li>Lis B. Law. London, 2020</li></ul></li><li>Nowak C. Order. Praha, 2022</li></ul>",
      ["Kos A. Borders. Minsk, 2021", "Lis B. Law. London, 2020", "Nowak C. Order. Praha, 2022"]],
    ["a paragraph below the list", "<ol><li>Kos A. Borders. Minsk, 2021</li><li>Lis B. Law. London, 2020</li></ol><p>Nowak C. Order. Praha, 2022</p>",
      ["Kos A. Borders. Minsk, 2021", "Lis B. Law. London, 2020", "Nowak C. Order. Praha, 2022"]],
  ])("%s", async (_, html, texts) => {
    const entries = await entriesOf(html);
    expect(entries.map(({ text }) => text)).toEqual(texts);
    expect(entries.flatMap(({ marks }) => marks).every(({ kind }) => kind === "link" || kind === "italic")).toBe(true);
  }); // prettier-ignore
});

const NOTE = `# Neighbours: what to read

## Books
- Ales Kos, *Borders* (Yale, 2021)
- Bohdan Lis, Law (Routledge, 2020)

## Articles of 2023
- [What next?](https://example.org/x) - ECFR
- [Borders now](https://example.org/y)`;

describe("Markdown with headings", () => {
  const texts = [
    "Ales Kos, Borders (Yale, 2021)",
    "Bohdan Lis, Law (Routledge, 2020)",
    "What next? - ECFR",
    "Borders now",
  ];
  test("as a file", async () => {
    const { text, marks } = await markdownText(NOTE);
    expect(findEntries(text, { marks }).entries.map((entry) => entry.text)).toEqual(texts);
  });
  test("as plain text", () => {
    expect(findEntries(NOTE).entries.map((entry) => entry.text)).toEqual(texts);
  });
});
