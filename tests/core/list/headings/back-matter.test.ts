import { describe, expect, it } from "vitest";
import { findEntries } from "../../../../src/core/list/index.ts";

const LATIN = [
  "Adamczyk, P. (2019). Order and loyalty. Journal of Peace, 12(3), 44–61.",
  "Bielski, K. (2021). The price of gas. London: Routledge.",
  "Dorn, H. (2018). Macht und Ordnung. Berlin: Nomos.",
  "Kos, B. (2020). Law after the war. https://kos.example/law",
  "Zuber, T. (2017). Small states. Oxford: Oxford University Press.",
];
const CYRILLIC = [
  "Алексеев А. А. Порядок и право // Вестник права. 2019. № 3. С. 44–61.",
  "Борисов Б. Б. Цена газа. М.: Наука, 2021. 210 с.",
  "Власов В. В. Малые государства : дис. … канд. ист. наук. Минск, 2017. 180 с.",
  "Яковлев Я. Я. Право после войны. СПб.: Питер, 2020. 352 с.",
];
const texts = (source: string): string[] => findEntries(source).entries.map(({ text }) => text);

describe("what stands behind a list is no entry, nor the end of one", () => {
  it.each([
    "Autorennotiz: Anna Nowak ist wissenschaftliche Mitarbeiterin am Institut für Osteuropa.",
    "Anna Nowak is a research fellow at the Institute for Peace and teaches at the university.",
    "Prof. Dr. Anna Nowak\nInstitut für Osteuropa\nBeethovenstraße 15\n04107 Leipzig",
    "Anna Nowak\nUniversity of Calgary\nE-mail: nowak@calgary.example",
    "Received 12 May 2020; accepted 3 June 2020",
    "This article is licensed under a Creative Commons Attribution 4.0 licence.",
    "How to cite: Nowak, A. (2020). Patrons and clients. Journal of Order, 1(1), 3–19.",
    "Appendix A: Questions of the interviews\n1. How long have you lived here?",
    "The Author\nAnna Nowak is a student of several states.",
    "Abb.1: Zahl der Staaten nach ihrer Größe am Ende des Jahres 1975",
    "Author: Anna Nowak\nTitle: Patrons and clients\nEditor: Bruno Kos\nISSN: 1605-8003",
  ])("%s", (behind) => {
    expect(texts(`References\n${LATIN.join("\n")}\n${behind}`)).toEqual(LATIN);
  });

  it.each([
    "Иванов Иван Иванович – доктор исторических наук, профессор кафедры истории.",
    "Сведения об авторе: Иванов Иван Иванович, доцент БГУ.",
    "Статья поступила в редакцию 12.03.2020.",
    "Для цитирования: Иванов И. И. Порядок и право // Вестник. 2020. № 1. С. 3–19.",
    "Рис. 1. Число государств по годам",
    "© Иванов И. И., 2020",
  ])("%s", (behind) => {
    expect(texts(`Список литературы\n${CYRILLIC.join("\n")}\n${behind}`)).toEqual(CYRILLIC);
  });
});

describe("the list goes on behind a line that begins so", () => {
  it.each([
    ["numbers", (n: number) => `${n + 1}. `],
    ["order", () => ""],
  ])("by its %s", (_, mark) => {
    const odd = "Dr. Dobson, A. Letters from Minsk. Contact: Oxford Books, books@oxford.example";
    const list = [...LATIN.slice(0, 2), odd, ...LATIN.slice(2)];
    expect(texts(`References\n${list.map((text, n) => mark(n) + text).join("\n")}`)).toEqual(list);
  });

  it("a thesis is no note about its author", () => {
    const list = [
      ...CYRILLIC.slice(0, 2),
      "Гринь Г. Г., кандидат исторических наук. Народ и власть : автореф. дис. Минск, 2018.",
    ];
    expect(texts(`Литература\n${list.join("\n")}`)).toEqual(list);
  });
});

it("titles of a series behind the list, which begin in another way and out of its order, are left out", () => {
  const names = [
    "Adam",
    "Bart",
    "Cole",
    "Dorn",
    "Egan",
    "Ford",
    "Gray",
    "Hull",
    "Irwin",
    "Jones",
    "Kane",
    "Wolf",
  ];
  const list = names.map((name, n) => `${name}, A. (${2000 + n}). Order and power. London: Routledge.`);
  const series = ["Horst Klein", "Dieter Maas", "Anna Berg", "Zoe Ruf", "Carl Lenz", "Eva Thon", "Bernd Ott", "Uwe Hahn"].map(
    (name, n) => `${name}: Wettbewerb im Wandel. Berlin, edition sigma ${1990 + n}.`,
  ); // prettier-ignore
  expect(
    texts(
      `References\n${list.join("\n")}\n${series.join("\n")}\nOrder form\nName of the customer\nStreet and town\n`,
    ).slice(0, 12),
  ).toEqual(list);
});
