import { expect, it } from "vitest";
import { cutLines } from "../../../../src/core/list/lines/lines.ts";
import { isAddress, isGreeting, isSignOff, isThanks } from "../../../../src/core/list/outline/greeting.ts";

it.each([
  ["Hi Marta,", true],
  ["Dear all", true],
  ["Cześć Aniu!", true],
  ["Добрый день, Анна Петровна!", true],
  ["Sehr geehrte Frau Dr. Kos,", true],
  ["Dear, John. 2020. Rivers.", false],
  ["Hidden Rivers,", false],
  ["Дорогая моя столица. М., 1999.", false],
])("%s", (text, is) => expect(isGreeting(text)).toBe(is));

it.each([
  ["Drodzy,\n\nprzesyłam lektury na grudzień.", true],
  ["Moi drodzy,\n\nprzesyłam lektury.", true],
  ["Jan Kos,\n\nUniwersytet w Lublinie", false],
  ["Rivers,\n\nKos, A. 2020. Minsk: Belarus.", false],
  ["Rivers,\nlakes and fens", false],
])("%s", (text, is) => {
  const [first, second] = cutLines(text);
  expect(isAddress(first!.text, second)).toBe(is);
});

it.each([
  ["Best wishes,", true],
  ["Serdecznie pozdrawiam", true],
  ["З павагай,", true],
  ["Best Practices of Rivers", false],
])("%s", (text, is) => expect(isSignOff(text)).toBe(is));

it.each([
  ["Thank you! Дзякуй за ўвагу!", true],
  ["Serdecznie pozdrawiam", true],
  ["Love, Death and Rivers", false],
  ["Best Practices of Rivers, 2001", false],
])("%s", (text, is) => expect(isThanks(text)).toBe(is));
