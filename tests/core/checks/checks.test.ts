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

  test.each([
    ["2020", "https://a.org/wp-content/uploads/2021/03/report.pdf", []],
    ["2020", "https://a.org/wp-content/uploads/2019/03/report.pdf", ["date-conflict"]],
    ["2020", "https://a.org/2021/03/15/report/", ["date-conflict"]],
  ])("a work of %s in a folder of files %s", (year, link, expected) =>
    expect(
      codes(`Ivanova O. (${year}), The quiet border of the east, “Institute”, ${link} (16.07.2024).`)[0],
    ).toEqual(expected),
  );

  test.each([
    ["10.1080/09668136.2020.1", []],
    ["10.1017/slr.2020.1", ["doi-publisher"]],
  ])("Europe-Asia Studies with %s", (doi, expected) =>
    expect(
      codes(
        `Bohdan S. (2020), The quiet border of the east, “Europe-Asia Studies”, Vol. 72, No. 3. DOI: https://doi.org/${doi}`,
      )[0],
    ).toEqual(expected),
  );

  test.each([
    ["Kommersant", "https://www.kommersant.ru/doc/1234", []],
    ["Kommersant", "https://www.vedomosti.ru/politics/1234", ["outlet-conflict"]],
    ["Radyo Svaboda", "https://www.currenttime.tv/a/1234.html", []],
    ["TASS", "https://www.kommersant.ru/doc/1234", ["(outlet-conflict)"]],
    ["Vestnik Goroda", "https://www.kommersant.ru/doc/1234", []],
    ["Kommersant", "https://web.archive.org/web/20230101000000/https://www.kommersant.ru/doc/1", []],
  ])("%s at %s", (outlet, link, expected) =>
    expect(codes(`Zavod snova ostanovlen na remont (2023), “${outlet}”, ${link} (16.07.2024).`)[0]).toEqual(
      expected,
    ),
  );

  test.each([
    ["Zavod snova ostanovlen na remont", "/why-the-price-of-bread-rises-in-minsk", []],
    ["Zavod snova ostanovlen na remont", "/pochemu-v-minske-doroshaet-hleb-i-moloko", ["slug-conflict"]],
    ["Zavod snova ostanovlen na remont", "/remont-na-zavode-prodolzhaetsya-do-vesny", []],
    ["Завод снова остановлен на ремонт", "/zavod-snova-ostanovlen-na-remont", []],
    ["Завод снова остановлен на ремонт", "/pochemu-v-minske-doroshaet-hleb-i-moloko", ["slug-conflict"]],
    [
      "The factory of the north has stopped again",
      "/why-the-price-of-bread-rises-in-minsk",
      ["slug-conflict"],
    ],
    ["The factory of the north has stopped again", "/northern-factory-stops-for-repairs-in-may", []],
    ["The factory of the north has stopped again", "/news/1234", []],
  ])("%s at %s", (title, path, expected) =>
    expect(
      codes(`${title} (2023), “Vestnik Goroda”, 5.11.2023, https://a.org${path} (16.07.2024).`)[0],
    ).toEqual(expected),
  );

  test.each([
    ["The factory of the north has stopped again", "https://a.by/ru/news/1234", ["(language-conflict)"]],
    ["The factory of the north has stopped again", "https://eng.a.by/news/1234", []],
    ["Zavod snova ostanovlen na remont", "https://a.by/ru/news/1234", []],
    [
      "Zavod snova ostanovlen na remont",
      "https://www.nytimes.com/2023/11/05/x.html",
      ["(language-conflict)"],
    ],
    ["Zavod snova ostanovlen na remont", "https://a.org/uk/1234", []],
  ])("%s on a page of %s", (title, link, expected) =>
    expect(codes(`${title} (2023), “Vestnik Goroda”, 5.11.2023, ${link} (16.07.2024).`)[0]).toEqual(expected),
  );

  test("an access date years after all others", () => {
    const list = [1, 2, 3, 4, 5].map((n) => `Ivanova O. (2023), Zavod na remonte ${n}, “Vestnik Goroda”, ${n}.11.2023, https://a.org/${n} (1${n}.07.2024).`); // prettier-ignore
    const late =
      "Petrova O. (2023), Snova na remonte, “Vestnik Goroda”, 9.11.2023, https://a.org/9 (16.07.2042).";
    expect(codes(...list, late)[5]).toEqual(["access-date"]);
    expect(codes(...list, late.replace("2042", "2025"))[5]).toEqual([]);
  });

  test("the same work twice, and one author in two spellings", () => {
    const [first, second] = codes(
      "Levovskiy L. (2023), Dozirovka shchedrosti i terpeniya, “Vedomosti”, 6.03.2023.",
      "Lvovskiy L. (2023), Dozirovka shchedrosti i terpeniya, “Vedomosti”, 6.03.2023.",
    );
    expect(first).toEqual(["(author-spelling)"]);
    expect(second).toEqual(["duplicate", "(author-spelling)"]);
  });

  test.each([
    [
      "work",
      "Kos B. (2021), War at last and for ever, “Zerkalo”, 1.02.2021.",
      "Kos B. (2021), War at Last and for Ever, Minsk.",
    ],
    [
      "link",
      "Kos B. (2021), War at last and for ever, “Zerkalo”, 1.02.2021, https://a.by/x.",
      "Nowak A. (2020), Order and power of the north, “Vedomosti”, 1.03.2020, https://www.a.by/x/.",
    ],
    [
      "doi",
      "Kos B. (2021), War at last and for ever, “Journal of War”, 3(2). https://doi.org/10.1234/war.1",
      "Nowak A. (2020), Order and power of the north, “Journal of War”, 2(1). https://doi.org/10.1234/WAR.1",
    ],
  ])("the same %s a second time", (kind, first, second) => {
    // prettier-ignore
    const warnings = readReadingList(`${first}\n${second}`).entries[1]!.warnings;
    const [found] = warnings.filter(({ code }) => code === "duplicate");
    expect(found?.args).toEqual({ case: kind, n: 1 });
    expect(found?.message).toContain(kind === "work" ? "the same work as reference 1" : kind === "doi" ? "the same DOI as reference 1" : "the same link as reference 1"); // prettier-ignore
  });

  test("a word that may be several fires where the list has lost spaces, and nowhere else", () => {
    const doubtful = "Ivanova O. (2023), Dom nadrekoy prodan, “Vestnik Goroda”, 5.11.2023.";
    const glued =
      "Petrova O. (2023), Novyye ogranicheniya dlyaprezidenta strany, “Vestnik Goroda”, 6.11.2023.";
    const clean =
      "Petrova O. (2023), Novyye ogranicheniya dlya prezidenta strany, “Vestnik Goroda”, 6.11.2023.";
    expect(codes(doubtful, glued)[0]).toEqual(["(glued-words)"]);
    expect(codes(doubtful, clean)[0]).toEqual([]);
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
