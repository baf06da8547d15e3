import { countBefore } from "../../count-before.ts";
import { evidenceOfLine } from "../evidence.ts";
import type { Line } from "../lines/lines.ts";
import type { NoteNumber } from "./note-chain.ts";
import { ENOUGH } from "../signs/characters.ts";

/** `reforms3,`, `Union State.12`, `„zakładnika”15.`, `сяброў¹²`: the number of a note behind a word or sentence of the text. */
const MARK = /(?<=[\p{Ll}.,;:!?)\]”»“"’…])(?:(\d{1,3})(?![\d\p{L}])|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))/gu;
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** So many lines above a note its number stands in the text. */
const LINES_OF_PAGE = 90;
const FEWEST = 4;
const SHARE = 0.6;

const valueOf = (plain: string | undefined, raised = ""): number =>
  Number(plain ?? [...raised].map((digit) => RAISED.indexOf(digit)).join(""));

/** In which lines each number stands behind a word, from the first line on. */
export type Places = ReadonlyMap<number, readonly number[]>;

export function placesOfMarks(lines: readonly Line[]): Places {
  const places = new Map<number, number[]>();
  lines.forEach((line, at) => {
    // The expression looks at every letter of a line, and lists have few such numbers.
    if (!evidenceOfLine(line).mayMark && line.text.length <= ENOUGH) return;
    for (const [, plain, raised] of line.text.matchAll(MARK)) {
      const value = valueOf(plain, raised);
      const same = places.get(value);
      if (same) same.push(at);
      else places.set(value, [at]);
    }
  });
  return places;
}

/** Whether so many of the numbers at line starts stand in the text above that they may be those of notes. */
export function mayBeMarked(places: Places, numbers: readonly NoteNumber[]): boolean {
  let marked = 0;
  for (const { line, label } of numbers) if ((places.get(label.value)?.[0] ?? line) < line) marked++;
  return marked >= FEWEST;
}

/**
 * Whether the numbers of most notes stand in the text above them, behind a word: then they are notes, however much of a reference
 * the text between them shows (years, names).
 */
export function areMarkedInText(places: Places, chain: readonly NoteNumber[]): boolean {
  if (chain.length < FEWEST) return false;
  const marked = chain.filter(({ line, label }) => {
    const known = places.get(label.value) ?? [];
    // In the order of the lines.
    const last = known[countBefore(known, line) - 1];
    return last !== undefined && last >= line - LINES_OF_PAGE;
  });
  return marked.length >= FEWEST && marked.length >= SHARE * chain.length;
}

/** Whether the numbers of most notes stand in the text above the first of them, one behind the other: notes at the end of an article. */
export function areMarkedInOrder(places: Places, chain: readonly NoteNumber[]): boolean {
  if (chain.length < FEWEST) return false;
  const end = chain[0]!.line;
  let from = 0;
  const marked = chain.filter(({ label }) => {
    const at = places.get(label.value)?.find((place) => place >= from);
    if (at === undefined || at >= end) return false;
    from = at;
    return true;
  });
  return marked.length >= FEWEST && marked.length >= SHARE * chain.length;
}

/** The line of the text below a note in which the number of the next one stands; nothing where none does. */
export function textBelow(places: Places, { line, label }: NoteNumber, next: NoteNumber | undefined): number | undefined {
  if (next?.label.value !== label.value + 1) return undefined;
  const isInside = (place: number): boolean => place > line && place < next.line;
  // A number in the note itself (`22,5`) may be the same by chance; hardly two in a row.
  const sure = places.get(next.label.value + 1)?.some(isInside) ?? false;
  return sure ? places.get(next.label.value)?.find(isInside) : undefined;
} // prettier-ignore
