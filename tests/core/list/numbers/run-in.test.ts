import { describe, expect, test } from "vitest";
import { findEntries } from "../../../../src/core/list/index.ts";

const ENGLISH = [
  "Adamski J. (2019), Neighbours by choice: trade and trust on the Bug river, “Eastern Review”, Vol. 8(2), pp. 33–57.",
  "Baltic grid operators set a date for leaving the ring (2023), “LRT”, 3.08.2023, https://www.lrt.lt/en/news/baltic-grid-date (11.01.2024).",
  "Dubina K., Orlova T. (2021), Who pays for the pipeline? Transit fees after 2011, “Energy Policy Notes”, 14.05.2021, https://energynotes.example.org/2021/transit-fees (11.01.2024).",
  "Fisher L. (2017), Small states, large promises, Palgrave Macmillan, London.",
  "Grodzki P. (2020), The customs border that nobody saw, in: Yearbook of Regional Studies 2020. Papers of the spring school, (eds.) A. Witkowski, M. Lis, Lublin.",
  "Halik: my ne budem zhdat’ resheniya soseda (2022), “Nasha Gazeta”, 9.11.2022.",
  "Ivashko V. (2018), Military exercises as a language, “Security Forum”, 21.09.2018, https://securityforum.example.net/a/5512?fbclid=IwAR0aZ9 (12.01.2024).",
  "Kaunas to sell potash through a new terminal (2021), “Reuters”, 30.03.2021.",
  "Petrenko O. (2022), Wheat, rails and war, “Foreign Trade Quarterly”, Vol. 12(4).",
];

const GOST = [
  "Адамович А. К. Торговля на границе : очерки. – Гродно : ГрГУ, 2016. – 214 с.",
  "Белый П. С., Гринько Т. А. Транзит и доверие // Вопросы региональной политики. – 2019. – № 4. – С. 12–29.",
  "Вольский И. Н. Почему закрыли терминал [Электронный ресурс] // Деловая газета. – URL: https://delovaya.example.by/news/4411 (дата обращения: 14.02.2022).",
  "Горбач Л. М. Соседи и союзники. – Минск : Энциклопедикс, 2011. – 176 с.",
  "Дашкевич Р. О. Язык учений : автореф. дис. … канд. полит. наук. – Минск, 2020. – 26 с.",
  "Зуева Н. В. Пошлины после 2014 года // Журнал международных отношений. – 2018. – Т. 6, № 2. – С. 101–118.",
  "Климович С. Д. Калий и порты [Электронный ресурс]. – URL: https://ports.example.ru/kaliy-2021 (дата обращения: 15.02.2022).",
  "Лесун Е. П. Малые государства Европы. – М. : Весь Мир, 2013. – 320 с.",
];

const POLISH = [
  "Adamczyk M., Granica bez strażników, „Polityka”, 12.03.2021, https://www.polityka.example.pl/granica-bez-straznikow (dostęp: 4.05.2022).",
  "Bartosik E., Kto zapłaci za gaz, „Rzeczpospolita”, 7.11.2019, s. 14.",
  "Czarnecka H., Wilk T., Handel po burzy, „Gazeta Wyborcza”, 22.01.2020, https://wyborcza.example.pl/7,7548,handel-po-burzy.html (dostęp: 4.05.2022).",
  "Dudek R., Sąsiedzi. Rozmowy o Wschodzie, Wydawnictwo Czarne, Wołowiec 2018.",
  "Głowacka A., Port, którego nie ma, „Tygodnik Powszechny”, nr 31, 2021, s. 22–25.",
  "Jabłoński K., Manewry na pokaz, „Polska Zbrojna”, 18.09.2017, https://polskazbrojna.example.pl/manewry-na-pokaz (dostęp: 5.05.2022).",
  "Lisowska D., Potas i polityka, „Puls Biznesu”, 2.04.2021.",
];

/** Line breaks after every so many characters, wherever a reference starts. */
function broken(text: string, columns: number): string {
  let column = 0;
  return text.replace(/[^ ]+ ?/g, (word) => {
    column += word.length;
    if (column < columns) return word;
    column = 0;
    return word.trimEnd() + "\n";
  });
}

const texts = (source: string): string[] => findEntries(source).entries.map((entry) => entry.text);

describe("splits a list whose references run on in one line", () => {
  const lists: [string, string[]][] = [
    ["English, author and date", ENGLISH],
    ["GOST", GOST],
    ["Polish press", POLISH],
  ];
  test.each(lists)("%s, one line", (_style, references) => {
    expect(texts(references.join(" "))).toEqual(references);
  });
  test.each(lists)("%s, line breaks anywhere", (_style, references) => {
    for (const columns of [110, 150, 190])
      expect(texts(broken(references.join(" "), columns))).toEqual(references);
  });
  test.each(lists)("%s, every entry where it stands in the source", (_style, references) => {
    const source = "\n  " + broken(references.join(" "), 130);
    const places = findEntries(source).entries.map(({ source: { start, end } }) => source.slice(start, end));
    expect(places.map((text) => text.replaceAll("\n", " "))).toEqual(references);
  });
});

describe("finds a heading inside a line", () => {
  const prose =
    "In this way the two states came to depend on each other, and neither of them could leave as it would have liked to.";
  test.each([
    ["References", ENGLISH],
    ["Список литературы", GOST],
    ["Bibliografia", POLISH],
  ])("%s", (heading, references) => {
    const source = `${prose} ${heading} ${references.join(" ")}`;
    for (const text of [source, broken(source, 140), `${prose} ${heading}\n${references.join("\n")}`]) {
      const list = findEntries(text);
      expect(list.heading).toBe(heading);
      expect(list.entries.map((entry) => entry.text)).toEqual(references);
    }
  });
});

test("parts two references that share one line of a list", () => {
  const lines = [...ENGLISH.slice(0, 5), `${ENGLISH[5]} ${ENGLISH[6]}`, ...ENGLISH.slice(7)];
  expect(texts(lines.join("\n"))).toEqual(ENGLISH);
});

test.each([
  ["a second year in brackets", "Kos B. (2020), War and Peace (1869), again, “Znak”, 1.02.2020."],
  ["a place and a publisher behind pages", "Kos B. (2020), War, pp. 12–30. Warsaw University Press, Warsaw."],
  [
    "editors behind the volume",
    "Kos B. (2020), War, in: Papers 2019. Proceedings, (eds.) N. Wit, O. Lis, Łódź.",
  ],
])("leaves %s in its reference", (_what, reference) => {
  const references = [...ENGLISH.slice(0, 6), reference, ...ENGLISH.slice(7)];
  expect(texts(references.join("\n"))).toEqual(references);
});

test.each([
  ["links", "https://example.org/a/ "],
  ["strokes", "/"],
  ["years", "(2020), Kos B. "],
  ["references", "Kos B. (2020), War, “Znak”, 1.02.2020. "],
  ["headings", "As it was. References Kos B. (2020), War, 1.02.2020. "],
])("time grows with the length of a text of %s, not faster", (_what, piece) => {
  const from = process.cpuUsage();
  findEntries(piece.repeat(Math.ceil(600_000 / piece.length)));
  const { user, system } = process.cpuUsage(from);
  expect((user + system) / 1000).toBeLessThan(8000);
});
