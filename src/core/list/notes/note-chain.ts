import { type Evidence, evidenceOf, evidenceOfLine, hasSignOfReference, likeReference } from "../evidence.ts";
import { headingAt } from "../headings/headings.ts";
import { type Label, lineLabel } from "../numbers/labels.ts";
import { isRepeatLedIn, leadInLength, leadWord, leadWordsIn } from "./lead-in.ts";
import { behindLabel, type Line } from "../lines/lines.ts";
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

/** Whether a note that begins like this cites a work. `evidence`: where that of the text is known, where to ask for it. */
function citesWork(text: string, evidenceHere: () => Evidence = () => evidenceOf(text)): boolean {
  if (leadInLength(text) > 0 || repeatedPart(text) === "work" || isRepeatLedIn(text)) return true;
  if (isShortReference(text.slice(0, 190))) return true;
  const evidence = evidenceHere();
  if (!hasSignOfReference(text, evidence)) return false;
  return likeReference(evidence) > 0 || !leadWordsIn(text).next().done;
}

const FEWEST_HEADS = 3;
/** So many numbers stand one below the other. */
const HIGHEST_STACK = 40;

/** `Zob. A. Kos`, `Ibid., 5`, `vgl. ebenda`: a work is led to here, or repeated. */
export const isLedOrRepeated = (text: string): boolean =>
  leadInLength(text) > 0 || repeatedPart(text) === "work" || isRepeatLedIn(text) || leadWord(text) !== "";
const beginsWithWork = (text: string): boolean => isLedOrRepeated(text) || startsLikeWork(text);

/** A bracket, a digit or a raised one begins a line. */
export const mayBeginNote = (text: string): boolean => NUMBERED.test(text);
const NUMBERED = /^(?:[[(]?\d{1,3}(?!\d)|[⁰¹²³⁴⁵⁶⁷⁸⁹])/u;

/** The numbers at line starts that may be those of notes. */
export interface NoteNumbers {
  /** Whether works are cited behind them is not looked at yet. */
  numbers: NoteNumber[];
  /** All lines that begin with a number, heads and feet of pages too. */
  labelled: ReadonlySet<number>;
}

export function noteNumbers(lines: readonly Line[]): NoteNumbers {
  const found: NoteNumber[] = [];
  lines.forEach(({ text }, line) => {
    if (!mayBeginNote(text)) return;
    const label = noteLabel(text);
    if (label) found.push({ line, label, alone: label.length === text.length, cites: false });
  });
  // `2 | 01 | 2015 www.institut.de`: the head or foot of a page.
  const shapes = found.map(({ line, alone }) => (alone ? "" : lines[line]!.text.replace(/\d+/g, "#")));
  const counts = new Map<string, number>();
  for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const isHead = ({ line, label, alone }: NoteNumber, k: number): boolean => {
    if (alone || counts.get(shapes[k]!)! < FEWEST_HEADS) return false;
    const rest = lines[line]!.text.slice(label.length);
    return repeatedPart(rest) === undefined && !isShortReference(rest) && !isRepeatLedIn(rest) && leadInLength(rest) === 0;
  };
  return { numbers: found.filter((number, k) => !isHead(number, k)), labelled: new Set(found.map(({ line }) => line)) };
} // prettier-ignore

/** Says of each number whether works are cited behind it. */
function lookForWorks(lines: readonly Line[], { numbers, labelled }: NoteNumbers): void {
  const isAlone = new Set(numbers.filter(({ alone }) => alone).map(({ line }) => line));
  for (const number of numbers) {
    let from = number.line;
    while (number.alone && isAlone.has(from) && from < number.line + HIGHEST_STACK) from++;
    // The number of a page stands above its head.
    if (number.alone && (from >= lines.length || headingAt(lines, from).length > 0)) continue;
    const line = lines[from];
    const first = line && behindLabel(line, number.alone ? 0 : number.label.length);
    let read = first?.text ?? "";
    for (let at = from + 1; at < from + LINES_READ && at < lines.length && read.length < ENOUGH; at++) {
      if (labelled.has(at)) break;
      read += ` ${lines[at]!.text}`;
    }
    // A lone number is as soon that of a page, with its text below: only a work right there makes it one of a note.
    const lone = number.alone && from === number.line + 1 && !isAlone.has(number.line - 1);
    const evidence = first?.text === read ? () => evidenceOfLine(first) : undefined;
    number.cites = citesWork(read, evidence) && (!lone || beginsWithWork(read));
  }
} // prettier-ignore

/**
 * The numbers that count the notes of an article through all its pages, `1`, `2` | `3`, `4` | …, or anew on each page. Of the numbers
 * that stand at line starts (years, pages, sections, cells of tables) those are taken that count on and have cited works behind them.
 * @param isEdge whether a line belongs to the page and not to its text
 */
export function noteChain(
  lines: readonly Line[],
  isEdge: (line: number) => boolean,
  found: NoteNumbers = noteNumbers(lines),
): NoteNumber[] {
  lookForWorks(lines, found);
  const last = new Map<string, Map<number, Link>>();
  const best = new Map<string, Link>();
  let edge = -1;
  let seen = 0;
  let most: Link | undefined;
  for (const number of found.numbers) {
    for (; seen <= number.line; seen++)
      if ((isEdge(seen) && seen !== number.line) || lines[seen]!.newPage) edge = seen;
    const { kind, value } = number.label;
    const link: Link = { ...number, score: value <= 2 ? 0 : -HOLE * Math.min(value, 6), before: undefined };
    const goOn = (before: Link | undefined, price: number): void => {
      if (!before || before.score - price <= link.score) return;
      link.before = before;
      link.score = before.score - price;
    };
    const ofKind = last.get(kind) ?? new Map<number, Link>();
    last.set(kind, ofKind);
    for (let hole = 0; hole <= LARGEST_HOLE; hole++) goOn(ofKind.get(value - 1 - hole), hole * HOLE);
    const end = best.get(kind);
    if (value === 1 && end) goOn(end, edge > end.line ? ANEW_ON_PAGE : ANEW);
    link.score += number.cites ? 1 : UNCITING;
    const same = ofKind.get(value);
    if (!same || link.score > same.score) ofKind.set(value, link);
    if (!end || link.score > end.score) best.set(kind, link);
    if (!most || link.score > most.score) most = link;
    if (isEdge(number.line)) edge = number.line;
  }
  const chain: NoteNumber[] = [];
  for (let link = most; link; link = link.before) chain.push(link);
  return chain.reverse();
} // prettier-ignore
