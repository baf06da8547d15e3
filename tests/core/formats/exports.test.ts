import { readFileSync } from "node:fs";
import { Cite } from "@citation-js/core";
import { describe, expect, test } from "vitest";
import { readReadingList, toCslJson, toJson, toMarkdown } from "../../../src/core/index.ts";
import {
  looksLikeReadingList,
  registerPlugin,
  toBibtex,
  toRis,
} from "../../../src/core/formats/citation-js/index.ts";

const sample = readFileSync("addon/content/samples/slowikowski-2024.txt", "utf8");
const list = readReadingList(sample);
const odd = readReadingList(
  [
    "Левченко И. (2021), Станет ли Лукашенко инструментом агрессии, “Belarus Security Blog”, 8.12.2021, https://bsblog.info/a_b%20c (16.07.2024).",
    "Götz E. (2023), Takeover: 50% & {curly $x_1$ #tag <script>alert(1)</script> [x](y) Case, “Problems of Post-Communism”, Vol. 71(3), pp. 12–34.",
    "Samorukov M. (2021), A first title of some length, “Outlet”, 10.11.2021, https://example.org/one (17.07.2024).",
    "Samorukov M. (2021), A second title of some length, “Outlet”, 11.11.2021, https://example.org/two (17.07.2024).",
  ].join("\n"),
);

describe("RIS", () => {
  const records = toRis(list)
    .split("\nER  - \n")
    .filter((record) => record.trim());

  test("has a record for each reference, with a type, its whole link on one line, its authors, its day and its outlet", () => {
    expect(records).toHaveLength(38);
    for (const [index, record] of records.entries()) {
      const { item, record: { fields } } = list.entries[index]!; // prettier-ignore
      const lines = record.trim().split("\n");
      expect(lines[0]).toMatch(/^TY {2}- [A-Z]+$/);
      for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- \S/);
      if (item["url"]) expect(lines).toContain(`UR  - ${String(item["url"])}`);
      for (const { lastName, firstName } of item.creators.filter(
        ({ creatorType }) => creatorType === "author",
      ))
        expect(lines).toContain(`AU  - ${lastName}, ${firstName}`);
      const [year, month, day] = (fields.issued?.value ?? "").split("/")[0]!.split("-");
      expect(lines).toContain(`DA  - ${year}/${month ?? ""}/${day ?? ""}/`);
      const outlet = fields["container-title"]?.value;
      if (outlet) expect(record).toContain(outlet);
    }
  });

  test("is read back by citation-js with the same titles", () => {
    const back = new Cite(toRis(list)).data.map(({ title }) => title);
    expect(back).toEqual(list.entries.map((entry) => toCslJson(entry)["title"]));
  });

  test("has pages in two tags", () => {
    expect(toRis(odd)).toContain("SP  - 12\nEP  - 34\n");
  });

  test.each([
    [
      "Wilson A., Belarus: The Last Dictatorship, Yale University Press, New Haven 2021, 352 pp.",
      "SP  - 352\n",
    ],
    [
      "Wilson A., Belarus: The Last Dictatorship, Yale University Press, New Haven 2021, pp. 12–40.",
      "SP  - 12\nEP  - 40\n",
    ],
  ])("has the pages of a book where others look for them: %s", (text, expected) => {
    expect(toRis(readReadingList(text))).toContain(expected);
    expect(toRis(readReadingList(text))).not.toContain("SE  - ");
  });
});

describe("BibTeX", () => {
  const bibtex = toBibtex(odd);

  test("keeps Cyrillic letters", () => {
    expect(bibtex).toContain("Станет ли Лукашенко инструментом агрессии");
  });

  test("escapes what TeX would take for commands, but not in links", () => {
    expect(bibtex).toContain("50\\% \\& \\textbraceleft{}curly \\$x\\_1\\$ \\#tag");
    expect(bibtex).toContain("url = {https://bsblog.info/a_b%20c}");
  });

  test("has balanced braces", () => {
    const depth = [...bibtex].reduce((open, sign) => open + (sign === "{" ? 1 : sign === "}" ? -1 : 0), 0);
    expect(depth).toBe(0);
  });

  test("has a key for each reference, no two alike", () => {
    const keys = toBibtex(list).match(/^@\w+\{[^,]+,$/gm)!;
    expect(new Set(keys).size).toBe(38);
    expect(bibtex).toMatch(/\{Samorukov2021,.*\{Samorukov2021a,/s);
  });

  test("of an empty list is empty", () => {
    expect(toBibtex({ entries: [], warnings: [] })).toBe("");
  });

  const kinds = toBibtex(
    readReadingList(
      [
        "References",
        "Belka, K. (2019). The last chapter. In M. Novak (Ed.), A book of chapters (pp. 12–30). Oxford University Press.",
        "Davydava, M. (2021). The end of a regime [Doctoral dissertation, University of Warsaw].",
        "Kos, A. (2020). Borders of a union [Master’s thesis, University of Gdańsk].",
        "Rudnik, A. (2022, November 10–13). Faces in the metro [Paper presentation]. 54th ASEEES Annual Convention, Chicago, IL.",
        "Sanktsii zablokirovali belorusskiy eksport. (2021, December 8). Nasha Niva. Retrieved July 16, 2024, from https://nashaniva.com/1",
      ].join("\n"),
    ),
  );

  test.each([
    ["@incollection{Belka2019,", "booktitle = {A book of chapters}"],
    ["@phdthesis{Davydava2021,", "school = {University of Warsaw}"],
    ["@mastersthesis{Kos2020,", "langid = {english}"],
    ["@inproceedings{Rudnik2022,", "booktitle = {54th ASEEES Annual Convention}"],
    ["@inproceedings{Rudnik2022,", "date = {2022-11-10/2022-11-13}"],
    ["@article{Sanktsii2021,", "urldate = {2024-07-16}"],
    ["@article{Sanktsii2021,", "origtitle = {Санкции заблокировали белорусский экспорт}"],
    ["@article{Sanktsii2021,", "keywords = {sanctions}"],
  ])("%s has %s", (head, field) => {
    const entry = kinds.split(/^(?=@)/m).find((one) => one.startsWith(head));
    expect(entry).toContain(`\t${field},\n`);
  });
});

describe("CSL-JSON", () => {
  test.each([
    [8, { type: "article-journal", volume: "44", issue: "2", DOI: "10.1515/auk-2022-2023" }],
    [11, { type: "article-newspaper", issued: { "date-parts": [[2022, 5, 16]] } }],
    [
      33,
      {
        issued: {
          "date-parts": [
            [2022, 2],
            [2022, 5],
          ],
        },
      },
    ],
  ])("reference %i of the sample", (n, expected) => {
    expect(toCslJson(list.entries[n - 1]!)).toMatchObject(expected);
  });
});

describe("Markdown", () => {
  const markdown = toMarkdown(odd);

  test("escapes markup of titles", () => {
    expect(markdown).toContain("\\<script\\>");
    expect(markdown).toContain("\\[x\\](y)");
    expect(markdown).not.toMatch(/[^\\]<script/);
  });

  test("has a numbered paragraph for each reference", () => {
    expect(markdown.match(/^\d+\. /gm)).toHaveLength(4);
  });

  test.each([
    [
      "Götz E. (2023), Takeover by Stealth, “Problems of Post-Communism”, Vol. 71(3), pp. 12–34.",
      "Götz, E. **Takeover by Stealth**. _Problems of Post-Communism_ 71(3), 12–34. 2023",
    ],
    [
      "Śleszyński W. (ed.), Borderlands of Memory, Routledge, London 2022.",
      "Śleszyński, W. (ed.). **Borderlands of Memory**. _Routledge_, London. 2022",
    ],
  ])("of %s", (text, expected) => {
    expect(toMarkdown(readReadingList(text))).toContain(`1. ${expected}\n`);
  });
});

test("JSON accounts for every reference with the members of the contract", () => {
  const { entries } = toJson(list) as { entries: Record<string, unknown>[] };
  expect(entries).toHaveLength(38);
  for (const entry of entries) {
    expect(Object.keys(entry).slice(0, 8)).toEqual(["n", "text", "item", "title", "url", "themes", "warnings", "confidence"]); // prettier-ignore
    expect(entry["title"]).toHaveProperty("printed");
  }
  expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
});

describe("citation-js reads a list", () => {
  registerPlugin();

  test("new Cite(text) has its references", () => {
    const { data } = new Cite(sample);
    expect(data).toHaveLength(38);
    expect(data[7]).toMatchObject({ type: "article-journal", "container-title": "Analyse & Kritik" });
  });

  test.each([
    ["a DOI", "10.1080/10758216.2023.2224570"],
    ["a DOI link", "https://doi.org/10.1080/10758216.2023.2224570"],
    ["a link", "https://example.org/2022/a-b-c"],
    ["JSON", '[{"id": "a", "title": "The Belarusian Revolution, 2022"}]'],
    ["a JavaScript object", "{title: 'The Belarusian Revolution', issued: 2022}"],
    ["BibTeX", "@article{a, title = {The Belarusian Revolution}, year = 2022}"],
    [
      "BibTeX after a comment",
      "% made in 2022\n@article{a, title = {The Belarusian Revolution}, year = 2022}",
    ],
    ["RIS", "TY  - JOUR\nTI  - The Belarusian Revolution\nPY  - 2022\nER  - "],
    ["an ISBN", "978-0-367-81041-2"],
    ["a Wikidata id", "Q21972834"],
    ["nothing", ""],
    ["words", "The Belarusian Revolution"],
  ])("%s is left to others", (_name, text) => {
    expect(looksLikeReadingList(text)).toBe(false);
  });

  test.each([
    [
      "numbered in brackets",
      "[1] Moshes A. (2022), The Belarusian Revolution, “Demokratizatsiya”, Vol. 30(4).",
    ],
    [
      "Cyrillic",
      "1. Левченко И. Беларуская угроза. Станет ли Лукашенко инструментом // Наше мнение. 2021. № 3.",
    ],
  ])("%s is one", (_name, text) => {
    expect(looksLikeReadingList(text)).toBe(true);
  });
});
