import type { Line } from "../lines/lines.ts";
import { isSure, signsAt } from "./border-scores.ts";
import { type Place, placesAtStarts, placesInside } from "./border-places.ts";
import { sortKey } from "../segment/sort-key.ts";

/** A place where a reference starts: character `at` of a line. */
export interface Border {
  line: number;
  at: number;
  /** The signs before and behind it would do without the rest of the list. */
  sure: boolean;
}

interface Candidate extends Border {
  /** Place in the text of all lines. */
  offset: number;
  score: number;
  /** The text from there on. */
  behind: string;
}

const YEAR = /(?<![\d/.–-])(?:1[5-9]|20)\d\d[a-z]?(?![\d/])/g;
const ANCHOR = /\((?:(?:1[5-9]|20)\d\d[a-z]?(?:, [^()]{3,20})?|n\.d\.)\)(?=[.,]| [\p{Lu}"“„«])/gu;
const LINK = /https?:|(?<!\/)www\.|10\.\d{4,9}\//g;
/** An entry is looked for among so many candidates before each. */
const REACH = 40;

/** The lines as one text, and where each begins in it. */
function flatten(lines: readonly Line[]): { text: string; from: number[] } {
  const from: number[] = [];
  let length = 0;
  for (const { text } of lines) {
    from.push(length);
    length += text.length + 1;
  }
  return { text: lines.map((line) => line.text).join(" "), from };
}

/** Belarusian and Ukrainian lists sort `І` and `Ґ` by the Russian letters. */
function orderKey(text: string): string {
  return sortKey(text).replaceAll("і", "и").replaceAll("ґ", "г");
}

function candidatesAt(text: string, from: readonly number[], places: readonly Place[]): Candidate[] {
  return places.flatMap(({ space, line }) => {
    const signs = signsAt(text, space);
    return signs ? [{ line, at: space + 1 - from[line]!, offset: space + 1, ...signs }] : [];
  });
}

/** How many of the places stand before each offset. */
function counts(text: string, what: RegExp, offsets: readonly number[]): number[] {
  const places = [...text.matchAll(what)].map((match) => match.index);
  let n = 0;
  return offsets.map((offset) => {
    while (n < places.length && places[n]! < offset) n++;
    return n;
  });
}

function lengthScore(length: number): number {
  if (length < 35) return -3;
  if (length < 60) return -1;
  return length < 450 ? 0 : length < 800 ? -1.5 : -4;
}

/**
 * The borders between the references of a text that has none at its line ends, the best by dynamic programming. None where
 * fewer than `fewest` places inside of lines, behind their first `label` characters, have clear signs of one.
 */
export function bordersIn(lines: readonly Line[], fewest = 1, label = 0): Border[] {
  const { text, from } = flatten(lines);
  const inside = placesInside(text, from);
  let sure = 0;
  for (let k = 0; k < inside.length && sure < fewest; k++) {
    const { space, line } = inside[k]!;
    if (space + 1 - from[line]! > label && isSure(text, space)) sure++;
  }
  if (sure < fewest) return [];
  const places = [...inside, ...placesAtStarts(text, from)].sort((a, b) => a.space - b.space);
  const candidates = candidatesAt(text, from, places);
  const offsets = [0, ...candidates.map(({ offset }) => offset), text.length];
  const keys = [orderKey(text), ...candidates.map(({ behind }) => orderKey(behind)), ""];
  const years = counts(text, YEAR, offsets);
  const anchors = counts(text, ANCHOR, offsets);
  const links = counts(text, LINK, offsets);
  const anchored = anchors.at(-1)! >= 3 && text.length / anchors.at(-1)! < 400;
  const scoreEntry = (a: number, b: number): number => {
    let score = lengthScore(offsets[b]! - offsets[a]!);
    if (years[b] === years[a]) score -= 2.5;
    if (links[b]! - links[a]! > 1) score -= 1.5;
    const its = anchors[b]! - anchors[a]!;
    if (anchored) score += its === 1 ? 1.5 : its === 0 ? -2 : -2.5 * (its - 1);
    return score;
  };
  const choose = (sorted: boolean): number[] => {
    const size = offsets.length;
    const best = new Float64Array(size).fill(-Infinity);
    const back = new Int32Array(size);
    best[0] = 0;
    for (let to = 1; to < size; to++)
      for (let k = to - 1; k >= Math.max(0, to - REACH); k--) {
        let total = best[k]! + scoreEntry(k, to) + (candidates[to - 1]?.score ?? 0);
        if (sorted && to < size - 1) total += keys[k]! <= keys[to]! ? 1 : -1.5;
        if (total > best[to]!) {
          best[to] = total;
          back[to] = k;
        }
      }
    const chosen: number[] = [];
    for (let at = back[size - 1]!; at > 0; at = back[at]!) chosen.push(at);
    return chosen.reverse();
  };
  let chosen = choose(false);
  const inOrder = chosen.filter((at, k) => keys[k === 0 ? 0 : chosen[k - 1]!]! <= keys[at]!).length;
  if (chosen.length >= 3 && inOrder / chosen.length > 0.75) chosen = choose(true);
  return chosen.map((at) => candidates[at - 1]!);
}
