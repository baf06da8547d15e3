import type { RomanizationTable } from "../../../src/core/titles/data/table.ts";

/** A table whose signs for ь, ъ and the apostrophe are left out; what stands after them is romanised as before. */
export function withoutSigns(table: RomanizationTable): RomanizationTable {
  const letters = Object.entries(table.letters).map(([letter, to]) => [
    letter,
    /[ьъ']/.test(letter) ? "" : to,
  ]);
  return { ...table, letters: Object.fromEntries(letters) as Record<string, string> };
}

/** Deletes every tenth space or so between a letter and a small letter, the same ones each time. */
export function glueWords(): (line: string) => string {
  let seed = 7;
  return (line) =>
    line.replace(/(?<=\p{L}) (?=\p{Ll})/gu, () => {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
      return seed / 0x7fffffff < 0.1 ? "" : " ";
    });
}

/** Fewest insertions, deletions and exchanges of letters that make one text of the other. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
