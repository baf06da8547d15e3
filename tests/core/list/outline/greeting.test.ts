import { expect, it } from "vitest";
import { isGreeting } from "../../../../src/core/list/outline/greeting.ts";

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
