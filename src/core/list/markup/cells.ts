import { type Column, COLUMN_WORDS } from "../data/column-words.ts";
import type { Markup } from "./types.ts";

const COLUMNS = new Map(
  Object.entries(COLUMN_WORDS).flatMap(([column, words]) => words.map((word) => [word, column as Column])),
);
/** A row with so many names of columns is the head of a table. */
const FEWEST = 3;
/** So far down it stands: the name of the table may be above it. */
const REACH = 6;

/** The columns that a line names; nothing where it is no head of a table with titles. */
function columnsOf(line: string): (Column | undefined)[] | undefined {
  if (!line.includes("\t")) return undefined;
  const columns = line.split("\t").map((cell) => COLUMNS.get(cell.trim().toLowerCase()));
  return columns.includes("title") && columns.filter(Boolean).length >= FEWEST ? columns : undefined;
}

/**
 * Rows of a spreadsheet, a reference each, below the names of their columns; each cell is marked with what it has, and what is said beside
 * the reference goes, with the head.
 * @example cells("Author\tTitle\tYear\nKos\tWar\t2021").marks[1] // { kind: "cell", column: "author", start: 18, end: 21 }
 */
export function cells(source: string): Markup {
  const found: Markup = { edits: [], marks: [] };
  if (!source.includes("\t")) return found;
  let columns: (Column | undefined)[] | undefined;
  let start = 0;
  source.split("\n").forEach((line, n) => {
    if (columns) addRow(found, columns, line.replace(/\r$/, ""), start);
    else if (n < REACH && (columns = columnsOf(line)))
      found.edits.push({ start: isName(source.slice(0, start)) ? 0 : start, end: start + line.length });
    start += line.length + 1;
  });
  return found;
}

/** What stands above the head is what the table is called. */
const isName = (above: string): boolean => above.length < LONGEST_NAME && !/\d{4}|:\/\//.test(above);
const LONGEST_NAME = 200;

/** Fields without text go with the tab before them. */
function addRow({ edits, marks }: Markup, columns: readonly (Column | undefined)[], line: string, start: number): void {
  if (!line.includes("\t")) return;
  marks.push({ kind: "row", start, end: start + line.length });
  let at = 0;
  let isFirst = true;
  line.split("\t").forEach((cell, c) => {
    const end = at + cell.length;
    const column = columns[c] ?? "other";
    const isLeft = column !== "other" && cell.trim() !== "";
    const tab = c > 0 ? 1 : 0;
    if (!isLeft) edits.push({ start: start + at - tab, end: start + end });
    else if (isFirst && tab) edits.push({ start: start + at - 1, end: start + at });
    if (isLeft) marks.push({ kind: "cell", column, start: start + at, end: start + end });
    isFirst &&= !isLeft;
    at = end + 1;
  });
} // prettier-ignore
