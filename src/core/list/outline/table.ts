import { evidenceOf } from "../evidence.ts";
import { type Line, linePiece } from "../lines/lines.ts";

/** What the first cell of a row in a course's plan is: a number, a date, a word with a number. */
const FIRST = /^(?:\p{L}{1,14}\.? )?(?:\d{1,2}|[IVX]{1,5})(?:[./]\d{1,2})?(?:\P{L}|$).{0,30}$/u;
const CLEAR = 3;
const FEWEST = 3;
const SHARE = 0.6;

interface Cell {
  from: number;
  to: number;
}

function cellsOf(text: string): Cell[] {
  const cells: Cell[] = [];
  for (let from = 0; from <= text.length;) {
    const tab = text.indexOf("\t", from);
    const to = tab < 0 ? text.length : tab;
    cells.push({ from, to });
    from = to + 1;
  }
  return cells;
} // prettier-ignore

/** `24.05.` · `no class` */
const isEmptyRow = (text: string): boolean => {
  const tab = text.indexOf("\t");
  return tab > 0 && FIRST.test(text.slice(0, tab)) && evidenceOf(text.slice(tab)).reference < 2;
};

/**
 * The plan of a course as a table, `2 (26.04.)` · `Between the empires` · `Kappeler, Andreas: …`: of its rows only the column with the
 * references; the lines as they are where there is no such table.
 */
export function withoutOtherColumns(lines: readonly Line[]): { lines: readonly Line[]; isTable: boolean } {
  const rows = new Map<number, Cell[]>();
  lines.forEach(({ text }, at) => {
    if (!text.includes("\t")) return;
    const cells = cellsOf(text);
    if (cells.length > 2) rows.set(at, cells);
  });
  if (rows.size < FEWEST) return { lines, isTable: false };
  const texts = [...rows].map(([at, cells]) => cells.map(({ from, to }) => lines[at]!.text.slice(from, to).trim()));
  const columns = Math.max(...texts.map(({ length }) => length));
  const clear = Array.from({ length: columns }, (_, c) => texts.filter((row) => evidenceOf(row[c] ?? "").reference >= CLEAR).length);
  const best = clear.indexOf(Math.max(...clear));
  const planned = texts.filter((row) => FIRST.test(row[0]!)).length;
  if (best < 1 || clear[best]! < FEWEST || planned < SHARE * rows.size) return { lines, isTable: false };
  const kept = lines.flatMap((line, at) => {
    const cells = rows.get(at);
    if (!cells) return isEmptyRow(line.text) ? [] : [line];
    const cell = cells[best];
    return cell && /\p{L}/u.test(line.text.slice(cell.from, cell.to)) ? [{ ...linePiece(line, cell.from, cell.to), gap: 1 }] : [];
  });
  return { lines: kept, isTable: true };
} // prettier-ignore
