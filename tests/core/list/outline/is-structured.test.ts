import { expect, test } from "vitest";
import { cutLines } from "../../../../src/core/list/lines/lines.ts";
import { isInSections } from "../../../../src/core/list/outline/is-structured.ts";

const books = [
  "Kos, A. (2021). Order and power of the north and of all the lands that lie between two seas. Minsk: Belarus.",
  "Nowak, B. (2019). War at last and for ever in the towns along the river and beyond. Warszawa: PWN.",
];
const pages = [
  "BelTA, Zavod snova na remonte i ne budet rabotat do oseni etogo goda, 5.11.2023, https://belta.by/a/zavod",
  "Novak, C. (2020). Tariffs for gas and for oil and how they were made in the east. https://a.by/x",
];
const sections = ["Legal acts", ...books, "Press articles", ...pages, "Internet sources", ...pages];
const paragraph = `${"The relation between the two states has been described in many ways. ".repeat(4)}`;
const broken = sections.flatMap((line) => line.match(/.{1,24}(?:\s|$)/g)!.map((piece) => piece.trim()));

test.each<[string, readonly string[], boolean]>([
  ["a list in sections", sections, true],
  ["with its title above", ["Bibliography of the thesis", "Jan Kos", ...sections], true],
  ["an article with such a list", [paragraph, paragraph, ...sections], false],
  ["a list that is broken into lines", broken, false],
  ["two sections", sections.slice(0, 6), false],
])("%s", (_name, lines, expected) => {
  // prettier-ignore
  expect(isInSections(cutLines(lines.join("\n")))).toBe(expected);
});
