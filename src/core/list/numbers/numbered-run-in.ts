import { everyMatch } from "../../every-match.ts";
import { charactersOf, isHalf } from "../../character-class.ts";
import type { Line } from "../lines/lines.ts";
import type { Border } from "./run-in-borders.ts";
import { type CutLines, cutAt } from "./run-in.ts";
import type { Fixed } from "../segment/segment.ts";

/** With the blank before it: what stands before that is looked at behind, since to look back from every place takes long. */
const NUMBER =
  /(?:^| )(?:\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3})([.)]))(?= ?["“„«—_]?[\p{L}—_])(?! ?(?:https?:|www\.))/gu;
const isBefore = charactersOf(/[.)\]”»"’/\d\p{L}]/u);
/** `vol. 2. Title`, `no. 3)`: a number that a word before it needs is no label. */
const NEEDED =
  /(?:^|[\s.(])(?:vol|no|nr|pt|ch|bd|t|т|ч|вып|вип|кн|№|n|p|pp|s|с|ст|art|fig|ed|part|chapter|volume|number)\.? $/iu;
/** `(1) 1. Kos A.`: an entry that is numbered twice begins with the first number. */
const LABEL_ALONE = /^\s*(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)]?) $/u;
const SHORTEST = 25;
const FEWEST = 3;
/** One number inside a line, after two at line starts, is as soon a day: `August 3. Available at`. */
const FEWEST_INSIDE = 2;

interface Link {
  line: number;
  at: number;
  place: number;
  before: Link | undefined;
  length: number;
}

/** Whether the blank at a place stands behind a word or what may end an entry. */
function isBehind(text: string, blank: number): boolean {
  const code = text.charCodeAt(blank - 1);
  return isHalf(code) ? /\p{L}$/u.test(text.slice(0, blank)) : isBefore(code);
}

/**
 * Cuts the lines of a numbered list whose references run on: `[1] Kos A. … [2] Lis B. …`, `1. Kos A. … 2. Lis B. …`. Nothing
 * when its numbers stand at line starts, or do not count on without a gap.
 *
 * @example cutNumbered(lines, fixed)?.lines.map((line) => line.text) // ["[1] Kos A. …", "[2] Lis B. …", …]
 */
export function cutNumbered(lines: readonly Line[], fixed: Fixed): CutLines | undefined {
  const chains = new Map<string, Map<number, Link>>();
  let best: Link | undefined;
  let place = 0;
  lines.forEach(({ text }, line) => {
    for (const match of everyMatch(NUMBER, text)) {
      const [whole, square, round, plain, mark] = match;
      const at = whole.startsWith(" ") ? match.index + 1 : 0;
      const kind = square ? "[" : round ? "(" : mark!;
      const value = Number(square ?? round ?? plain);
      const before = chains.get(kind)?.get(value - 1);
      if (value !== 1 && (!before || place + at - before.place < SHORTEST)) continue;
      if (at > 0 && !isBehind(text, at - 1)) continue;
      const printed = text.slice(Math.max(0, at - 12), at);
      if (NEEDED.test(printed) || LABEL_ALONE.test(printed)) continue;
      const chain = chains.get(kind) ?? new Map<number, Link>();
      chains.set(kind, chain);
      const link = { line, at, place: place + at, before, length: (before?.length ?? 0) + 1 };
      // The first of one number that goes on from the one before; a later one may stand in a title.
      if (!chain.has(value)) chain.set(value, link);
      if (!best || link.length > best.length) best = link;
    }
    place += text.length + 1;
  });
  const borders: Border[] = [];
  for (let link = best; link; link = link.before) borders.push({ line: link.line, at: link.at, sure: true });
  borders.reverse();
  const inside = borders.filter(({ at }) => at > 0).length;
  if (borders.length < FEWEST || inside < FEWEST_INSIDE || inside * 2 < borders.length - 1) return undefined;
  return cutAt(lines, borders, fixed, 0);
} // prettier-ignore
