import { describe, expect, test } from "vitest";
import { findEntries } from "../../../src/core/list/index.ts";

const texts = (source: string): string[] => findEntries(source).entries.map((entry) => entry.text);

const REFERENCES = [
  "Antonov P. (2021), Granitsy i sosedi, “Novaya Gazeta”, 3.02.2021, https://novayagazeta.ru/articles/2021/02/03/89012 (1.09.2023).",
  "Bieliński K. (2019), Polityka wschodnia po 2014 roku, “Sprawy Międzynarodowe”, Vol. 72(1), pp. 15–38.",
  "Carter L., Dunn M. (2018), The uses of ambiguity: small states between large ones, Cambridge University Press, Cambridge.",
  "Grib V. (2022), Kak izmenilas’ torgovlya s sosedyami za desyat’ let, “RBK”, 17.05.2022.",
  "Yakovleva N. (2020), Sosedi molchat, “Meduza”, 9.08.2020, https://meduza.io/feature/2020/08/09/sosedi (1.09.2023).",
];

/** Breaks a text into lines as a word processor does. */
function wrap(text: string, columns: number, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = indent + word;
    } else line += (line === "" ? "" : " ") + word;
  }
  return [...lines, line].join("\n");
}

describe("finds the same references however the list is set", () => {
  const forms: [string, string][] = [
    ["one on each line", REFERENCES.join("\n")],
    ["one on each line, Windows line ends", REFERENCES.join("\r\n")],
    ["blank lines between", REFERENCES.map((text) => wrap(text, 70)).join("\n\n")],
    ["hanging indents", REFERENCES.map((text) => wrap(text, 70, "    ")).join("\n")],
    ["wrapped, no mark of an entry", REFERENCES.map((text) => wrap(text, 70)).join("\n")],
    ["[1]", REFERENCES.map((text, i) => wrap(`[${i + 1}] ${text}`, 70)).join("\n")],
    ["1.", REFERENCES.map((text, i) => wrap(`${i + 1}. ${text}`, 70)).join("\n")],
    ["1)", REFERENCES.map((text, i) => wrap(`${i + 1}) ${text}`, 70)).join("\n")],
    ["(1)", REFERENCES.map((text, i) => wrap(`(${i + 1}) ${text}`, 70)).join("\n")],
    ["1 and a tab", REFERENCES.map((text, i) => `${i + 1}\t${text}`).join("\n")],
    ["numbers on lines of their own", REFERENCES.map((text, i) => `${i + 1}.\n${wrap(text, 70)}`).join("\n")],
    ["•", REFERENCES.map((text) => wrap(`• ${text}`, 70)).join("\n")],
    ["Markdown", "## References\n\n" + REFERENCES.map((text) => wrap(`- ${text}`, 70, "  ")).join("\n")],
  ];
  test.each(forms)("%s", (_form, source) => {
    expect(texts(source)).toEqual(REFERENCES);
  });
});

describe("one reference a line, in lists too short for habits", () => {
  const lists: Record<string, string[]> = {
    "long ones beside short ones": [
      "Belta, Prezydent podpisał ustawę o rezerwach, 12.03.2023, https://belta.by/president/view/podpisal-zakon-o-rezervakh-555111-2023/ (dostęp: 14.03.2023).",
      "Doktryna wojenna Republiki Białoruś, Mińsk 2016.",
      "Kozlov A., Sovmestnyye manevry zavershilis, „Krasnaya Zvezda”, 26.09.2023.",
      "Rozmowa z dowódcą brygady, Warszawa, 3 marca 2022 (archiwum autora).",
    ],
    "titles and bodies first": [
      "Permanent Mission of Belarus to the United Nations. “Statement on Coercive Measures in the Security Council.” 25 Nov. 2022, New York. Speech.",
      "The State of Public Opinion in Belarus after the Autumn of 2020 and What Comes after It. Chatham House, 2021.",
      "Zygar, Mikhail. All the Kremlin’s Men. PublicAffairs, 2016.",
    ],
    "with headings of parts": [
      "Newspapers and press",
      "",
      "Sanktsii protiv Minska: chto izmenitsya dlya eksporta kaliynykh udobreniy i nefteproduktov. RBK, 24 iyunya 2021. https://www.rbc.ru/economics/24/06/2021/abc",
      "Soyuznoye gosudarstvo. TASS, 2023.",
      "",
      "Books and journal articles",
      "",
      "Wilson, A. Belarus: The Last European Dictatorship. Yale University Press, 2021.",
      "Frear, M. Belarus under Lukashenka: Adaptive Authoritarianism. London: Routledge, 2019.",
    ],
  };
  test.each(Object.entries(lists))("%s", (_, lines) => {
    const references = lines.filter((line) => line.length > 30);
    expect(texts(lines.join("\n"))).toEqual(references);
    expect(texts(`Bibliografia\n\n${lines.join("\n")}\n`)).toEqual(references);
  });

  test("a single line that ends with place and year", () => {
    const line = "Doktryna wojenna Republiki Białoruś, Mińsk 2016.";
    expect(texts(line)).toEqual([line]);
  });
});

describe("finds the list inside an article", () => {
  const prose = wrap(
    "The relation between the two states has been described in many ways (Carter and Dunn 2018). This paper takes another path. We ask what the client wants, and how it gets it. The answer is not the one that the literature gives, as we will show in the second part.",
    70,
  );
  test.each([
    ["References"],
    ["6. REFERENCES"],
    ["Bibliography:"],
    ["Список литературы"],
    ["ЛИТЕРАТУРА"],
    ["Спіс выкарыстаных крыніц"],
    ["Список використаних джерел"],
    ["Bibliografia"],
    ["Literaturverzeichnis"],
    ["Références bibliographiques"],
    ["Seznam použité literatury"],
    ["Literatūra"],
    ["B I B L I O G R A F I A"],
  ])("under the heading %s", (heading) => {
    const source = `A paper\n\n${prose}\n\n${heading}\n\n${REFERENCES.join("\n")}\n\nAbout the author\n${prose}\n`;
    const found = findEntries(source);
    expect(found.entries.map((entry) => entry.text)).toEqual(REFERENCES);
    expect(found.heading).toBeTruthy();
  });

  test("without a heading", () => {
    expect(texts(`${prose}\n\n${REFERENCES.join("\n")}\n\n${prose}\n`)).toEqual(REFERENCES);
  });
});

test("says where each reference stands in the source", () => {
  const source = `References\r\n\r\n${REFERENCES.join("\r\n")}`;
  for (const { source: span, text } of findEntries(source).entries)
    expect(source.slice(span.start, span.end)).toBe(text);
});

test("keeps the number of an entry apart from its text", () => {
  const [entry] = findEntries(`[1] ${REFERENCES[0]!}\n[2] ${REFERENCES[1]!}`).entries;
  expect(entry).toMatchObject({ label: "[1]", text: REFERENCES[0] });
});

describe("bad input comes out as a warning", () => {
  test.each([
    ["", "empty-input"],
    [" \n\t\n", "empty-input"],
    ["%PDF-1.7\n1 0 obj", "binary-input"],
    ["@article{kos2021, author={Kos, Ales}, title={Rivers}, year={2021}}", "records"],
    ["TY  - JOUR\nAU  - Kos, Ales\nPY  - 2021\nER  - ", "records"],
    ['[\n {"id": "kos", "type": "book", "title": "Rivers"}]', "records"],
    ["\0\u0001\0\u0002\0\u0003ab\0", "binary-input"],
    ["The quick brown fox jumps over the lazy dog.", "no-list"],
    ["hello", "no-list"],
  ])("%j", (source, code) => {
    expect(findEntries(source)).toMatchObject({ entries: [], warnings: [{ code }] });
  });

  test("a line of ten million characters is one entry with a warning", () => {
    const found = findEntries("Smith J. (2020), " + "long title ".repeat(900_000));
    expect(found.entries).toHaveLength(1);
    expect(found.warnings.map(({ code }) => code)).toEqual(["long-line"]);
  });
});

// prettier-ignore
describe("a text without references gives a message and no record", () => {
  test.each([
    "In 2020 the protests changed the balance, and the patron was asked to pay more than before (Frear 2018, 2019). Most authors agree that the smaller partner was never as weak as it seemed.",
    "Отношения двух государств описывались в литературе по-разному. В 2020 году протесты изменили баланс, и Минск обратился за помощью к Москве (Иванов 2017).",
    "Celem artykułu jest odpowiedź na pytanie, dlaczego sojusz przetrwał kolejne kryzysy. W 2014 r. Rosja zaanektowała Krym.",
    "Dear colleagues,\nthank you for your message of 12 May 2024. The meeting will take place on Thursday in room 12.\nBest wishes\nAnna",
    "In January 2007 the price of gas doubled; by 2011 Gazprom owned all of Beltransgaz. The loans of 2015, 2016 and 2017 were tied to reforms.\n\nThis section turns to the cases.",
    "Вітаю, Ганна! Дзякуй за ліст.",
    "Thanks, Anna! See you.",
    "Добрый день, Анна!\nЖдём вас в пятницу.\nС уважением,\nЯн Лис",
    "Kind regards - Anna Kos",
    "- Buy milk\n- Call Anna Nowak\n- Book a flight to Warsaw",
    "- [ ] ask the library for scans\n- [x] email O.K.",
    "Tomato soup – 5 €\nFish and chips – 12 €\nApple pie with cream – 6 €",
    "Starter: Tomato Soup\nMain: Roast Chicken\nDessert: Apple Pie",
    "Борщ – 250 руб.\nКотлета по-киевски – 320 руб.",
    "2 eggs\n200 g flour\n1 tsp salt\n\nPreheat the oven to 180 °C.\nMix flour, sugar and butter.",
    "Zutaten: Mehl, Zucker, Eier\nZubereitung: Alles mischen.",
    'def main():\n    print("Hello World")\n\nfor (let i = 0; i < x; i++) { }',
    "SELECT name, age FROM users WHERE age > 5;",
    "Introduction",
    "Chapter 3: The Foreign Policy of Belarus",
    "Chicken Soup: Ingredients",
    "1. Introduction\n2. Methods\n3. Results\n4. Discussion",
    "Home\nAbout us\nContact\nPrivacy policy",
    "Name: Anna Kos\nPhone: 555 123\nCity: Minsk",
    "10:00 Opening – Jan Nowak\n11:00 Lecture – Anna Kos",
    "Anna Kos: Hi, are you there?\nJan Lis: Yes",
    "Photo by Anna Kos",
    "Северная Ирландия – Белфаст",
    "Roses are red, violets are blue\nSugar is sweet, and so are you",
  ])("%s", (text) => {
    const { entries, warnings } = findEntries(text);
    expect(entries).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual(["no-list"]);
  });
});

describe("works that are noted down without dates and pages, one a line", () => {
  test.each<[source: string, ...works: string[]]>([
    [
      "Ingrid Kos – Poland: The Last River (Oxford, 2020)",
      "Ingrid Kos – Poland: The Last River (Oxford, 2020)",
    ],
    ["River, dir. Vesna Kos, 2019 (film)", "River, dir. Vesna Kos, 2019 (film)"],
    ["The Long River - Anna Kos\nRoads - Marek Lis", "The Long River - Anna Kos", "Roads - Marek Lis"],
    ["The Long River, Anna Kos\nRoads, Marek Lis", "The Long River, Anna Kos", "Roads, Marek Lis"],
    ["Rivers by Anna Kos", "Rivers by Anna Kos"],
    ["• Ingrid Kos: Der lange Fluss\n• Marek Lis: Wege", "Ingrid Kos: Der lange Fluss", "Marek Lis: Wege"],
    ["- [ ] Anna Kos – Rivers\n- [x] Marek Lis – Roads", "Anna Kos – Rivers", "Marek Lis – Roads"],
    ["Чытаць:\nГанна Кос. Доўгая рака\nЯн Ліс. Шляхі", "Ганна Кос. Доўгая рака", "Ян Ліс. Шляхі"],
    ["What I read\nAnna Kos – Rivers\nMarek Lis – Roads", "Anna Kos – Rivers", "Marek Lis – Roads"],
    ["Anna Kos: The Long River\nWolny: Poles", "Anna Kos: The Long River", "Wolny: Poles"],
    ["Podcast «Голас ракі», выпуск 7: «Чужыя берагі»", "Podcast «Голас ракі», выпуск 7: «Чужыя берагі»"],
    ["Kos, Rivers\nLis, The Long Road\nWolny, Poles", "Kos, Rivers", "Lis, The Long Road", "Wolny, Poles"],
  ])("%j", (source, ...works) => expect(texts(source)).toEqual(works));
});

describe("reads every list of a text", () => {
  const prose = wrap(
    "The authors declare that they have no interests of their own in the matter. They thank the reviewers, who have read the text with care and have seen what was missing in it, and the library that let them read the papers.",
    70,
  );
  const [first, second] = [REFERENCES.slice(0, 3), REFERENCES.slice(3)];
  test.each([
    [
      "two lists with headings and prose between",
      ["Bibliografia", ...first, "Disclosure statement", prose, "References", ...second],
    ],
    ["a list of another part", ["References", ...first, "Sources", ...second]],
  ])("%s", (_what, lines) => {
    expect(texts(lines.join("\n"))).toEqual(REFERENCES);
  });

  test("a list without a heading above one that has one", () => {
    const above = [...REFERENCES, ...REFERENCES.map((text) => text.replace(/20(\d\d)/, "19$1"))];
    expect(texts([...above, "References", ...REFERENCES].join("\n"))).toEqual([...above, ...REFERENCES]);
  });

  test("the article's own line of citation above its list is not of the list", () => {
    const own =
      "Bieliński K. (2024), Two neighbours, “Sprawy Międzynarodowe”, Vol. 77(2), pp. 5–18, https://doi.org/10.1000/sm.5";
    expect(texts([own, "References", ...REFERENCES].join("\n"))).toEqual(REFERENCES);
  });

  test.each([["Notes on contributor"], ["Appendix A. List of interviews"], ["Приложение 2"]])(
    "ends before %s",
    (heading) => {
      const lines = [
        "References",
        ...REFERENCES,
        heading,
        "Interview 1. Official, Narva, 14 June 2022.",
        "Interview 2. Teacher, Narva, 3 September 2022.",
      ];
      expect(texts(lines.join("\n"))).toEqual(REFERENCES);
    },
  );

  test("the last line of a reference is no heading: Press.", () => {
    const book =
      "Carter, L. 2018. The uses of ambiguity: small states between large ones, Oxford University Press.";
    const wrapped = [
      "References",
      ...[REFERENCES[0]!, book, REFERENCES[4]!, REFERENCES[3]!].map((text) => wrap(text, 94)),
    ];
    expect(wrapped.join("\n")).toContain("\nPress.\n");
    expect(texts(wrapped.join("\n"))[1]).toMatch(/Oxford University Press\.$/);
  });
});

test("an outlet with its day below a title is no entry of its own", () => {
  const list = [
    "References", "", "Agency. 2022. “Reki: istoricheskaya pamyat’ – osnova nashego gosudarstva.”", "Agency, September 16, 2022. https://agency.example/a.",
    "Kos, Iryna. 2021. “Rivers of the East: the Long Way Home through the Border Zone.”", "Rivers, May 9, 2021. https://rivers.example/b.",
    "Lis, Max. 2017. A Mobile River: the Grand Duchy of Rivers and Beyond. Oxford: Oxford", "University Press.",
  ]; // prettier-ignore
  expect(findEntries(list.join("\n")).entries).toHaveLength(3);
});

test("a handle with a title behind it begins an entry", () => {
  const list = [
    "Works Cited", "", "Kos, Anna. Rivers of the Pripyat’. Mysl’, 2020.", "“V Grodno prostilis’ s rekoi.” Novyi chas, 2 Feb. 2019,", "   novychas.online/kultura/u-hrodne-razvitalisya.",
    "@pulpervogo. “O vstreche u reki.” Tele-", "   gram, 17 Aug. 2021, t.me/pul_1/3812.",
  ]; // prettier-ignore
  expect(findEntries(list.join("\n")).entries.map(({ text }) => text.slice(0, 11))).toEqual(["Kos, Anna. ", "“V Grodno p", "@pulpervogo"]);
}); // prettier-ignore
