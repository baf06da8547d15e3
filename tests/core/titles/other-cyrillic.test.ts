import { expect, test } from "vitest";
import { normalizeTitle } from "../../../src/core/index.ts";
import { otherCyrillic } from "../../../src/core/titles/other-cyrillic.ts";

test.each([
  ["bg", "Политическата криза в България"],
  ["bg", "Първите избори след промените"],
  ["bg", "Защо Русия няма стратегия"],
  ["bg", "Между Изтока и Запада: пътят на България"],
  ["sr", "Дејтонски споразум и његове последице"],
  ["sr", "Ћирилица у Србији"],
  ["mk", "Ќе има ли избори во Северна Македонија"],
])("%s: %s", (language, title) => {
  expect(normalizeTitle(title)).toMatchObject({ language, repaired: title, original: title, changes: [] });
});

test.each([
  "Вѣстникъ Европы и его читатели",
  "Коммерсантъ-Власть о Беларуси",
  "Объём торговли и въезд иностранцев",
  "Зъезд беларусаў свету",
  "Размова са Скарынам",
  "Чаму няма грошай",
  "Коли ще буде мова",
  "Тези про Шевченка",
  "З’їзд українських письменників",
])("%s is in none of them", (title) => expect(otherCyrillic(title)).toBeNull());
