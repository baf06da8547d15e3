import { ALPHABET } from "../lexicon/alphabet.ts";
import { CLASS_COSTS } from "../lexicon/class-costs.ts";
import type { Channel } from "./arcs.ts";
import { decodeNew, newBeginnings } from "./decode-new.ts";
import { firstHalvesOf } from "./first-halves.ts";
import { isNoBeginning, pieceCost, type PieceCosts } from "./glue-pieces.ts";
import { layPrint } from "./print.ts";
import { isHard, undotted, type Reading } from "./reading.ts";
import { bounds, path, walkList } from "./walk-list.ts";

/** How glued print is read. */
export interface Glue extends PieceCosts {
  /** Cost of a lost space. */
  split: number;
  /** Cost of a word that no list has, besides its letters. */
  newWord: number;
  /** The print is read as several words, however cheap it is as one. */
  several?: boolean;
  /** Readings that cost more are not looked for. */
  limit?: number;
}

/** The print up to some place, read as whole words. */
interface Beginning {
  cost: number;
  words: string;
  splits: readonly number[];
  /** One of the words is in no list. */
  fresh: boolean;
}

/** Letters of a new word beside others in glued print. */
const SHORTEST_NEW = 5;
/** From so many beginnings on the last word may be new. */
const MOST_NEW = 4;
/** What the letters of a word may cost, and what a reading may cost above the best one, in nats. */
const LETTERS = 12;
const WINDOW = 8;

/** Reads a folded word (see foldLatin) as several words of the list, one of them new, if that is worth its cost; or as one. */
export function decodeGlued(text: string, channel: Channel, glue: Glue): Reading | null {
  const { lexicon } = channel;
  let most = glue.limit ?? Infinity;
  const news = newBeginnings(text, channel, glue.newWord, SHORTEST_NEW, most - glue.split);
  const print = layPrint(text);
  const { length } = print;
  const halves = firstHalvesOf(lexicon, true);
  const at: Beginning[][] = Array.from({ length }, () => []);
  const ends: Beginning[] = [];
  at[0]!.push({ cost: 0, words: "", splits: [], fresh: false });
  for (let i = 0; i < length; i++) {
    const begun = news[i];
    if (begun !== undefined) keep(at[i]!, { cost: begun.cost, words: begun.word, splits: [], fresh: true });
    const from = at[i]!;
    if (from.length === 0) continue;
    const space = i > 0 ? glue.split : 0;
    const least = space + Math.min(...from.map(({ cost }) => cost));
    bounds.letters = LETTERS;
    bounds.word = most - least;
    walkList(print, i, channel, halves, (to, letters, spelled, number, compound) => {
      const last = to === length;
      const rarity = CLASS_COSTS[lexicon.classes[number]!]!;
      const whole = last && i === 0;
      if (whole && glue.several) return;
      if (spelled + rarity > bounds.word) return;
      const word = wordOf(letters);
      const more = whole ? 0 : pieceCost(word, compound ? -1 : number, rarity, i > 0, last, glue, lexicon);
      if (more === Infinity) return;
      for (const before of from) {
        const cost = before.cost + space + spelled + rarity + more;
        if (cost > most) continue;
        const next =
          i === 0
            ? { ...before, cost, words: word }
            : { cost, words: `${before.words} ${word}`, splits: [...before.splits, i], fresh: before.fresh };
        if (!last) keep(at[to]!, next);
        else {
          ends.push(next);
          if (cost + WINDOW < most) bounds.word = (most = cost + WINDOW) - least;
        }
      }
    });
  }
  for (const start of beginningsOfNew(at)) {
    const i = start.at;
    const rest = decodeNew(text, channel, glue.newWord, most - start.cost - glue.split, i);
    if (rest === null || isNoBeginning(rest.words[0]!)) continue;
    const words = `${start.words} ${rest.words[0]!}`;
    ends.push({
      cost: start.cost + glue.split + rest.cost,
      words,
      splits: [...start.splits, i],
      fresh: true,
    });
  }
  return toReading(ends);
}

function wordOf(letters: number): string {
  let word = "";
  for (let i = 0; i < letters; i++) word += ALPHABET[path[i]! - 1]!;
  return word;
}

/** Two beginnings of a kind are kept at a place: the best and, for the margin, the second. */
function keep(all: Beginning[], one: Beginning): void {
  let dearest = -1;
  let count = 0;
  for (let k = 0; k < all.length; k++) {
    const other = all[k]!;
    if (other.fresh !== one.fresh) continue;
    if (undotted(other.words) === undotted(one.words)) {
      if (one.cost < other.cost) all[k] = one;
      return;
    }
    count++;
    if (dearest < 0 || other.cost > all[dearest]!.cost) dearest = k;
  }
  if (count < 2) all.push(one);
  else if (one.cost < all[dearest]!.cost) all[dearest] = one;
}

/** The cheapest places where a last, new word may begin. */
function beginningsOfNew(at: readonly Beginning[][]): (Beginning & { at: number })[] {
  const starts: (Beginning & { at: number })[] = [];
  for (let i = 1; i <= at.length - SHORTEST_NEW; i++) {
    const known = at[i]!.filter(({ fresh }) => !fresh);
    if (known.length === 0) continue;
    starts.push({ ...known.reduce((a, b) => (b.cost < a.cost ? b : a)), at: i });
  }
  return starts.sort((a, b) => a.cost - b.cost).slice(0, MOST_NEW);
}

function toReading(ends: readonly Beginning[]): Reading | null {
  let least = ends[0];
  if (least === undefined) return null;
  for (const end of ends)
    if (end.cost < least.cost || (end.cost === least.cost && isHard(end.words) && !isHard(least.words)))
      least = end;
  const text = undotted(least.words);
  let second = Infinity;
  for (const end of ends)
    if (end.cost < second && end !== least && undotted(end.words) !== text) second = end.cost;
  return {
    words: least.words.split(" "),
    splits: [...least.splits],
    cost: least.cost,
    known: !least.fresh,
    margin: Math.min(20, second - least.cost),
  };
}
