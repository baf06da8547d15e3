import { describe, expect, it } from "vitest";
import { cutLines } from "../../../../src/core/list/lines/lines.ts";
import { areMarkedInText, placesOfMarks } from "../../../../src/core/list/notes/marked-notes.ts";
import { noteChain } from "../../../../src/core/list/notes/note-chain.ts";

describe("areMarkedInText", () => {
  const notes = [
    "1 B. Kos, War, London 2001, p. 7.",
    "2 A. Lis, Ład, Łódź 2010, s. 4.",
    "3 C. Grib, Idee, Wien 2011, S. 9.",
    "4 D. Sas, Order, Leeds 2014, p. 1.",
  ];
  const marked = (text: string) => {
    const lines = cutLines([text, ...notes].join("\n"));
    return areMarkedInText(
      placesOfMarks(lines),
      noteChain(lines, () => false),
    );
  };

  it.each([
    "The union1 of 1999 was, as „zakładnik”2 and others3 say, no union.4",
    "Саюз¹ 1999 г., як кажуць², не быў саюзам³.⁴",
  ])("%s", (text) => {
    expect(marked(text)).toBe(true);
  });

  it.each([
    "The union of 1999 was, as some say, no union.",
    "In 2.1 and 3.2 the 4 unions are told apart [1].",
  ])("not: %s", (text) => {
    expect(marked(text)).toBe(false);
  });
});
