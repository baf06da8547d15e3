import type { Line } from "../lines/lines.ts";
import type { Border } from "./run-in-borders.ts";
import { type CutLines, cutAt } from "./run-in.ts";
import type { Fixed } from "../segment/segment.ts";

const NUMBER =
  /(?<=^|[.)\]”»"’/\d\p{L}] )(?:\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3})([.)]))(?= ?["“„«—_]?[\p{L}—_])(?! ?(?:https?:|www\.))/gu;
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
    if (/[\])\d][.)]? ?\D/.test(text))
      for (const match of text.matchAll(NUMBER)) {
        const [, square, round, plain, mark] = match;
        const kind = square ? "[" : round ? "(" : mark!;
        const value = Number(square ?? round ?? plain);
        const printed = text.slice(Math.max(0, match.index - 12), match.index);
        if (NEEDED.test(printed) || LABEL_ALONE.test(printed)) continue;
        const chain = chains.get(kind) ?? new Map<number, Link>();
        chains.set(kind, chain);
        const before = chain.get(value - 1);
        if (value !== 1 && (!before || place + match.index - before.place < SHORTEST)) continue;
        const link = { line, at: match.index, place: place + match.index, before, length: (before?.length ?? 0) + 1 };
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
