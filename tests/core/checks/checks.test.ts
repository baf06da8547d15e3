import { describe, expect, test } from "vitest";
import { readReadingList } from "../../../src/core/index.ts";
import { urlDate } from "../../../src/core/checks/url-date.ts";

const codes = (...lines: string[]) =>
  readReadingList(lines.join("\n")).entries.map(({ warnings }) =>
    warnings.map(({ code, severity }) => (severity === "info" ? `(${code})` : code)),
  );

const one = (rest: string) =>
  codes(`Ivanova O. (2023), Zavod snova ostanovlen na remont, “Vedomosti”, ${rest}`)[0];

describe("checks", () => {
  test.each([
    ["5.11.2023.", []],
    ["5.11.2022.", ["date-conflict"]],
    ["5.11.2023, https://a.by/2023/11/05/x (16.07.2024).", []],
    ["5.11.2023, https://a.by/2023/11/06/x (16.07.2024).", []],
    ["5.11.2023, https://a.by/2023/12/05/x (16.07.2024).", ["date-conflict"]],
    ["5.11.2023, https://a.by/zavod-2023-10-05/ (16.07.2024).", ["date-conflict"]],
    ["5.11.2023, https://a.by/x (4.11.2023).", ["access-date"]],
    ["31.11.2023.", ["impossible-date"]],
  ])("%s", (rest, expected) => expect(one(rest)).toEqual(expected));

  test("a DOI with an ISBN in it under a journal", () => {
    const [chapter, article] = codes(
      "Bohdan S. (2020), The quiet border of the east, “Russian Analytical Digest”, No. 257. DOI: https://doi.org/10.4324/9780367810412-13",
      "Bohdan S. (2020), The loud border of the west, “Russian Analytical Digest”, No. 257. DOI: https://doi.org/10.1515/auk-2022-2023",
    );
    expect(chapter).toEqual(["doi-kind"]);
    expect(article).toEqual([]);
  });

  test.each([
    ["Russia lends $1.4 trillion", "russia-lends-14-bln", ["amount-conflict"]],
    ["Russia lends $1.4 billion", "russia-lends-14-bln", []],
    ["Russia lends $14 billion", "russia-lends-14-bln", []],
    ["Russia lends $16–18 billion", "na-16-18-bln", []],
  ])("%s against %s", (title, slug, expected) =>
    expect(codes(`${title} (2022), “Reuters”, 15.10.2022, https://a.org/${slug}/ (16.07.2024).`)[0]).toEqual(
      expected,
    ),
  );

  test("the same work twice, and one author in two spellings", () => {
    const [first, second] = codes(
      "Levovskiy L. (2023), Dozirovka shchedrosti i terpeniya, “Vedomosti”, 6.03.2023.",
      "Lvovskiy L. (2023), Dozirovka shchedrosti i terpeniya, “Vedomosti”, 6.03.2023.",
    );
    expect(first).toEqual(["(author-spelling)"]);
    expect(second).toEqual(["duplicate", "(author-spelling)"]);
  });
});

test.each([
  ["https://a.com/news/2020/9/18/how", "2020-09-18"],
  ["https://a.com/2022/02/24/", "2022-02-24"],
  ["https://a.com/x-2022-11-15/", "2022-11-15"],
  ["https://ria.ru/20220224/x-1.html", "2022-02-24"],
  ["https://a.com/world/2022/jan/18/x", "2022-01-18"],
  ["https://www.rbc.ru/politics/17/02/2022/620", "2022-02-17"],
  ["https://a.com/articles/7529", undefined],
  ["https://a.com/view-486657-2022/", undefined],
])("the date in %s", (url, iso) => expect(urlDate(url)?.iso).toBe(iso));
