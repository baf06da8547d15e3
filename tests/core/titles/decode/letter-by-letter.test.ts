import { describe, expect, test } from "vitest";
import { normalizeTitle, romanize, type Scheme } from "../../../../src/core/index.ts";

/** Words that the lists lack, beside words that they have with other letters. */
const TITLES: Readonly<Record<"ru" | "be", readonly string[]>> = {
  ru: [
    "Письмо садовничего о подстриженных аллеях",
    "Сюжеты древнечувашской вышивки: каталог",
    "Жизнь и быт зюздинцев в прошлом столетии",
    "Чебурахнулась ли экономика: щедрые прогнозы",
    "Они боятся не того, чего боюсь я",
  ],
  be: [
    "Паход эвакуявалых бежанцаў: шлях на ўсход",
    "Шчырая размова пра жыццё ў мястэчку Жупраны",
    "Гішторыя аднаго здзічэлага саду",
  ],
};

describe("a title in a scheme of one letter for one is read letter by letter", () => {
  describe.each(["iso9", "ala-lc", "gost-7.79-b", "scholarly"] satisfies Scheme[])("%s", (scheme) => {
    test.each(TITLES.ru)("%s", (title) =>
      expect(normalizeTitle(romanize(title, "ru", scheme)).original).toBe(title),
    );
  });
  describe.each(["iso9", "be-ala-lc", "gost-7.79-b", "scholarly"] satisfies Scheme[])("%s", (scheme) => {
    test.each(TITLES.be)("%s", (title) =>
      expect(normalizeTitle(romanize(title, "be", scheme)).original).toBe(title),
    );
  });
});

describe("a name keeps its letters where the title has no sign for ь", () => {
  test.each([
    ["Sud prodlil arest Sadovničego eŝe na mesâc", "Суд продлил арест Садовничего ещё на месяц"],
    ["Polnomochiya Sadovnichego v MGU eshhe ne prodleny", "Полномочия Садовничего в МГУ ещё не продлены"],
    ["Obshhestvo i vlast: chto dumaet Ulyanov", "Общество и власть: что думает Ульянов"],
    ["Učenyj iz Keŝa posetil Milton", "Учёный из Кеща посетил Милтон"],
    ["Kazan gotovitsâ: ŝedroe leto v Norilske", "Казань готовится: щедрое лето в Норильске"],
  ])("%s", (title, original) => expect(normalizeTitle(title).original).toBe(original));
});
