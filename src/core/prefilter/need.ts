import { classOf, LETTER } from "../character-class.ts";

/** Of these texts at least one stands in whatever matches; each is folded. */
export type Clause = readonly string[];

/** What a part of an expression needs in the text that it matches. */
export interface Need {
  /** All texts that it can match, where they are few. */
  exact: Clause | null;
  /** Each of these holds besides, wherever it matches. */
  clauses: readonly Clause[];
}

/** Anything may stand there. */
export const ANYTHING: Need = { exact: null, clauses: [] };
/** Nothing needs to stand there. */
export const NOTHING: Need = { exact: [""], clauses: [] };

const MOST_TEXTS = 64;
const LONGEST = 24;

/** How telling a text is: what every reference has in it (spaces, digits, full stops) says next to nothing. */
function strength(text: string): number {
  let telling = 0;
  let last = 0;
  for (let i = 0; i < text.length; i++)
    if (!" .,0".includes(text[i]!)) {
      telling++;
      last = text.charCodeAt(i);
    }
  if (telling === 1 && classOf(last) & LETTER) return 0.1 * text.length;
  return telling && telling + 0.2 * (text.length - telling);
}

/** As telling as the least of its texts. */
const weight = (clause: Clause) => clause.reduce((least, text) => Math.min(least, strength(text)), Infinity);
const LEAST = 0.25;

/** Clauses that tell something, the most telling ones first. */
export function telling(clauses: readonly Clause[], most: number): Clause[] {
  return clauses
    .map((clause) => [weight(clause), clause] as const)
    .filter(([value]) => value > LEAST)
    .sort(([a, first], [b, second]) => b - a || first.length - second.length)
    .slice(0, most)
    .map(([, clause]) => clause);
}

/** What holds of a need as a whole. */
export const clausesOf = ({ exact, clauses }: Need): readonly Clause[] =>
  exact ? [...clauses, exact] : clauses;

/** One part behind the other. */
export function inSequence(parts: readonly Need[]): Need {
  const clauses: Clause[] = [];
  let texts: Clause = [""];
  let exact = true;
  for (const part of parts) {
    const fits = part.exact && texts.length * part.exact.length <= MOST_TEXTS && texts.every(({ length }) => length <= LONGEST);
    for (const clause of part.clauses) clauses.push(clause);
    if (fits) {
      const { exact: next } = part;
      const [first = ""] = next!;
      // Most parts are one letter.
      if (next!.length === 1) texts = first ? texts.map((text) => text + first) : texts;
      else texts = [...new Set(texts.flatMap((text) => next!.map((more) => text + more)))];
      continue;
    }
    exact = false;
    clauses.push(texts);
    texts = part.exact ?? [""];
  }
  return exact ? { exact: texts, clauses } : { exact: null, clauses: [...clauses, texts] };
} // prettier-ignore

/** One part or another. */
export function inAlternation(parts: readonly Need[]): Need {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const best = parts.map((part) => telling(clausesOf(part), 1)[0]);
  const clauses = best.every((clause) => clause !== undefined) ? [[...new Set(best.flat())]] : [];
  if (!parts.every(({ exact }) => exact)) return { exact: null, clauses };
  // What stands around one of them may tell more than itself: `Version \d|(?<=Data[^.]*\s)v\d`.
  const around = parts.some((part) => part.clauses.length) ? clauses : [];
  return { exact: [...new Set(parts.flatMap(({ exact }) => exact!))], clauses: around };
}

/** A part that stands there some times. */
export function repeated(part: Need, least: number, most: number): Need {
  const times = (n: number) => inSequence(Array.from({ length: n }, () => part));
  if (part.exact && most <= 4 && part.exact.length ** most <= 16)
    return inAlternation(Array.from({ length: most - least + 1 }, (_, i) => times(least + i)));
  if (least === 0) return part.exact && most === 1 ? inAlternation([NOTHING, part]) : ANYTHING;
  const needed = Math.min(least, 4);
  return inSequence(needed === most ? [times(needed)] : [times(needed), ANYTHING]);
}
