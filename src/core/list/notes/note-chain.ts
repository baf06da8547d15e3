import { evidenceOf, hasSignOfReference, likeReference } from "../evidence.ts";
import { headingAt } from "../headings/headings.ts";
import { type Label, lineLabel } from "../numbers/labels.ts";
import { isRepeatLedIn, leadInLength, leadWord, leadWordsIn } from "./lead-in.ts";
import type { Line } from "../lines/lines.ts";
import { isShortReference, repeatedPart } from "../repeats.ts";
import { startsLikeWork } from "./work-marks.ts";

/** A number at the start of a line that may be that of a note, or one that has the line to itself. */
export interface NoteNumber {
  line: number;
  label: Label;
  /** Nothing else stands on the line: the note is one of those below. */
  alone: boolean;
  /** A work is cited behind it. */
  cites: boolean;
}

interface Link extends NoteNumber {
  score: number;
  before: Link | undefined;
}

/** `12Vgl. Müller`, `3 ebenda`, `4 vgl. ebenda`: shapes that number no entry of a list. */
const GLUED = /^(\d{1,3})(?=\p{Lu}(?:\p{Ll}|\.|\p{Lu}| \p{Lu})|["“„«‘])/u;
const BEFORE_SMALL = /^(\d{1,3})[.)]? (?=\p{Ll})/u;
/** `22 June 2021, vol 813`, `21. března 2006`, `3. 2006, s. 7`: the rest of a date at the start of a line. */
const OF_DATE =
  /^\d{1,2}\.? (?:(?:\p{Ll}{3,12}\.?|(?:Jan|Feb|Mar|Mär|Apr|Ma[iy]|Jun|Jul|Aug|Sep|O[ck]t|Nov|De[cz])\p{Ll}*\.?|\d{1,2}\.) (?:1[89]|20)\d\d(?!\p{L})|(?:1[89]|20)\d\d[,.)])/u;
/** The highest number of a note; years are no numbers of notes. */
const HIGHEST = 999;
const LINES_READ = 4;
const ENOUGH = 160;
/** Notes that only comment are between the others, so that a number without a work is worth little. */
const UNCITING = 0.05;
/** So many numbers of notes may be missing, because they or their page were lost. */
const LARGEST_HOLE = 12;
const HOLE = 0.12;
/** Counting from 1 again: at a new page, and where none is seen to begin. */
const ANEW_ON_PAGE = 0.3;
const ANEW = 1.5;

/** The label of a note that a line begins with. */
function noteLabel(text: string): Label | undefined {
  if (OF_DATE.test(text)) return undefined;
  const label = lineLabel(text);
  if (label) return label.kind !== "bullet" && label.value <= HIGHEST ? label : undefined;
  const glued = GLUED.exec(text);
  if (glued) return { text: glued[1]!, kind: "n", value: Number(glued[1]), length: glued[1]!.length };
  const small = BEFORE_SMALL.exec(text);
  if (!small) return undefined;
  const rest = text.slice(small[0].length);
  if (repeatedPart(rest) === undefined && leadInLength(rest) === 0 && !isRepeatLedIn(rest)) return undefined;
  return { text: small[0].trimEnd(), kind: /[.)]/.exec(small[0]) ? "n." : "n", value: Number(small[1]), length: small[0].length };
} // prettier-ignore

/** Whether a note that begins like this cites a work. */
export function citesWork(text: string): boolean {
  if (leadInLength(text) > 0 || repeatedPart(text) === "work" || isRepeatLedIn(text)) return true;
  if (isShortReference(text.slice(0, 190))) return true;
  const evidence = evidenceOf(text);
  if (!hasSignOfReference(text, evidence)) return false;
  return likeReference(evidence) > 0 || !leadWordsIn(text).next().done;
}

const FEWEST_HEADS = 3;
/** So many numbers stand one below the other. */
const HIGHEST_STACK = 40;

const beginsWithWork = (text: string): boolean =>
  leadInLength(text) > 0 || repeatedPart(text) === "work" || isRepeatLedIn(text) || leadWord(text) !== "" ||
  startsLikeWork(text); // prettier-ignore

/** A bracket, a digit or a raised one begins a line. */
export const mayBeginNote = (text: string): boolean => NUMBERED.test(text);
const NUMBERED = /^(?:[[(]?\d{1,3}(?!\d)|[⁰¹²³⁴⁵⁶⁷⁸⁹])/u;

function numbersOf(lines: readonly Line[]): NoteNumber[] {
  const found: NoteNumber[] = [];
  lines.forEach(({ text }, line) => {
    if (!mayBeginNote(text)) return;
    const label = noteLabel(text);
    if (label) found.push({ line, label, alone: label.length === text.length, cites: false });
  });
  // `2 | 01 | 2015 www.institut.de`: the head or foot of a page.
  const shapes = new Map<string, number>();
  const shapeOf = (line: number): string => lines[line]!.text.replace(/\d+/g, "#");
  for (const { line, alone } of found) if (!alone) shapes.set(shapeOf(line), (shapes.get(shapeOf(line)) ?? 0) + 1);
  const isHead = ({ line, label, alone }: NoteNumber): boolean => {
    if (alone || shapes.get(shapeOf(line))! < FEWEST_HEADS) return false;
    const rest = lines[line]!.text.slice(label.length);
    return repeatedPart(rest) === undefined && !isShortReference(rest) && !isRepeatLedIn(rest) && leadInLength(rest) === 0;
  };
  const isAlone = new Set(found.filter(({ alone }) => alone).map(({ line }) => line));
  const labelled = new Set(found.map(({ line }) => line));
  const numbers = found.filter((number) => !isHead(number));
  for (const number of numbers) {
    let from = number.line;
    while (number.alone && isAlone.has(from) && from < number.line + HIGHEST_STACK) from++;
    // The number of a page stands above its head.
    if (number.alone && (from >= lines.length || headingAt(lines, from).length > 0)) continue;
    let read = lines[from]?.text.slice(number.alone ? 0 : number.label.length) ?? "";
    for (let at = from + 1; at < from + LINES_READ && at < lines.length && read.length < ENOUGH; at++) {
      if (labelled.has(at)) break;
      read += ` ${lines[at]!.text}`;
    }
    // A lone number is as soon that of a page, with its text below: only a work right there makes it one of a note.
    const lone = number.alone && from === number.line + 1 && !isAlone.has(number.line - 1);
    number.cites = citesWork(read) && (!lone || beginsWithWork(read));
  }
  return numbers;
} // prettier-ignore

/**
 * The numbers that count the notes of an article through all its pages, `1`, `2` | `3`, `4` | …, or anew on each page. Of the numbers
 * that stand at line starts (years, pages, sections, cells of tables) those are taken that count on and have cited works behind them.
 * @param isEdge whether a line belongs to the page and not to its text
 */
export function noteChain(lines: readonly Line[], isEdge: (line: number) => boolean): NoteNumber[] {
  const numbers = numbersOf(lines);
  const last = new Map<string, Link>();
  const best = new Map<string, Link>();
  let edge = -1;
  let seen = 0;
  let most: Link | undefined;
  for (const number of numbers) {
    for (; seen <= number.line; seen++)
      if ((isEdge(seen) && seen !== number.line) || lines[seen]!.newPage) edge = seen;
    const { kind, value } = number.label;
    const link: Link = { ...number, score: value <= 2 ? 0 : -HOLE * Math.min(value, 6), before: undefined };
    const goOn = (before: Link | undefined, price: number): void => {
      if (!before || before.score - price <= link.score) return;
      link.before = before;
      link.score = before.score - price;
    };
    for (let hole = 0; hole <= LARGEST_HOLE; hole++) goOn(last.get(`${kind} ${value - 1 - hole}`), hole * HOLE);
    const end = best.get(kind);
    if (value === 1 && end) goOn(end, edge > end.line ? ANEW_ON_PAGE : ANEW);
    link.score += number.cites ? 1 : UNCITING;
    const key = `${kind} ${value}`;
    if (!last.has(key) || link.score > last.get(key)!.score) last.set(key, link);
    if (!end || link.score > end.score) best.set(kind, link);
    if (!most || link.score > most.score) most = link;
    if (isEdge(number.line)) edge = number.line;
  }
  const chain: NoteNumber[] = [];
  for (let link = most; link; link = link.before) chain.unshift(link);
  return chain;
} // prettier-ignore
