import type { Label } from "../numbers/labels.ts";
import { leadInLength, leadWord } from "./lead-in.ts";
import { lineStart, WORK_STARTS } from "../lines/line-starts.ts";
import type { Line } from "../lines/lines.ts";
import type { NoteNumber } from "./note-chain.ts";
import { repeatedPart } from "../repeats.ts";

/** The notes that were taken so far: their lines, where each begins, and their numbers. */
export interface Taken {
  lines: Line[];
  starts: number[];
  labels: Map<number, Label>;
}

const ENDED = /[.!?)\]”»"\d/]$/u;

function takeNote(notes: Taken, lines: readonly Line[], label: Label | undefined): void {
  if (lines.length === 0) return;
  if (label) notes.labels.set(notes.lines.length, label);
  notes.starts.push(notes.lines.length);
  notes.lines.push(...lines);
}

/** A line in a note that another begins at, whose number was lost. */
const SURE = 2.5;

/** Takes a note, and those behind it whose numbers were lost. `whole`: the next number stands right below. */
export function takeHoled(notes: Taken, lines: readonly Line[], label: Label, missing: number, whole: boolean): void {
  const width = Math.max(...lines.map(({ text }) => text.length));
  const begins = missing < 1 ? [] : lines
    .map((line, at) => ({ at, score: at === 0 ? -1 : beginScore(line.text, lines[at - 1]!.text, width) }))
    .filter(({ score }) => score > (whole ? SURE / 2 : SURE))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, missing)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  takeNote(notes, lines.slice(0, begins[0]), label);
  begins.forEach((at, k) => takeNote(notes, lines.slice(at, begins[k + 1]), undefined));
} // prettier-ignore

/** Parts the notes below a stack of numbers, as many as there are numbers. */
export function takeStack(notes: Taken, lines: readonly Line[], numbers: readonly NoteNumber[]): void {
  const width = Math.max(...lines.map(({ text }) => text.length));
  const scored = lines
    .map((line, at) => ({ at, score: at === 0 ? Infinity : beginScore(line.text, lines[at - 1]!.text, width) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, numbers.length)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  scored.forEach((at, k) => {
    const { label } = numbers[k]!;
    takeNote(notes, lines.slice(at, scored[k + 1]), scored.length === numbers.length ? { ...label, length: 0 } : undefined);
  });
} // prettier-ignore

/** How much a line looks like the first of a note, by its words and the end of the line above. */
function beginScore(text: string, before: string, width: number): number {
  let score = /[.!?]$/.test(before) ? 1.5 : ENDED.test(before) ? 0.3 : -2;
  if (before.length < width * 0.8) score += 2 * (1 - before.length / width) + 0.6;
  if (leadInLength(text) > 0 || leadWord(text) !== "") score += 3;
  else if (repeatedPart(text) === "work") score += 2.5;
  else if (WORK_STARTS.has(lineStart(text))) score += 0.5;
  if (!/^["“„«]?\p{Lu}/u.test(text)) score -= 4;
  return score;
} // prettier-ignore
