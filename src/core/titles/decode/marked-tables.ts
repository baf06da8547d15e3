import { TABLES, type RomanizationTable } from "../data/table.ts";
import { foldLatin, stripMarks } from "./fold.ts";
import type { Token } from "./tokens.ts";

/** The tables whose letters have diacritics; that of ë is mostly left out in any. */
export const MARKED: ReadonlySet<RomanizationTable> = new Set(
  TABLES.filter(({ letters }) =>
    Object.entries(letters).some(
      ([letter, to]) => letter !== "ё" && stripMarks(foldLatin(to)) !== foldLatin(to),
    ),
  ),
);

/** Marked letters that tell the tables apart: `ì`, `ê` and `ï` are in no Russian one. Editions differ in the mark on э. */
const TELLING = /[ìïêâûŝčšžĭŭĺńśźćłż]/g;

/** The marked letters of a title, each once. */
export const markedLetters = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.flatMap(({ text, word }) => (word ? (foldLatin(text).match(TELLING) ?? []) : [])));

const written = new Map<RomanizationTable, string>();
/** What one letter that a table lacks says against it, and all together at most, in nats. */
const LACKING = 3;
const MOST = 9;

/** What speaks against a table that it has not all marked letters of a title. */
export function lackOf(table: RomanizationTable, marked: ReadonlySet<string>): number {
  if (marked.size === 0) return 0;
  let letters = written.get(table);
  if (letters === undefined) {
    const after = Object.values(table.after ?? {}).map(({ to }) => to);
    const also = Object.values(table.also ?? {}).flat();
    written.set(table, (letters = foldLatin([...Object.values(table.letters), ...after, ...also].join(" "))));
  }
  let lacking = 0;
  for (const letter of marked) if (!letters.includes(letter)) lacking++;
  return Math.min(MOST, LACKING * lacking);
}
