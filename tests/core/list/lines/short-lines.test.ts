import { expect, it } from "vitest";
import { cutLines } from "../../../../src/core/list/lines/lines.ts";
import { areShortEntries } from "../../../../src/core/list/lines/short-lines.ts";

it.each([
  ["Kos, Rivers\nLis, The Long Road\nWolny, Poles", true],
  ["Anna Kos, Rivers\nJan Lis: The Long Road", true],
  ["Kos, Anna,\nLis, Jan: The Long Road", false],
  ["Kos, Anna\nThe Long River\nWarszawa 2020", false],
  ["Kos, Anna and\nLis, Jan. The Long Road", false],
  ["Kos, Rivers", false],
  [`Kos, Anna. ${"Rivers and roads ".repeat(4)}\nLis, The Long Road`, false],
])("%j", (text, are) => expect(areShortEntries(cutLines(text))).toBe(are));
