import { COMBINING_FORMS } from "../data/combining-forms.ts";
import { ALPHABET } from "../lexicon/alphabet.ts";
import { CLASS_COSTS } from "../lexicon/class-costs.ts";
import type { Channel } from "./arcs.ts";
import { decodeNew, newBeginnings } from "./decode-new.ts";
import { firstHalvesOf } from "./first-halves.ts";
import { isNoBeginning, isPiece } from "./glue-pieces.ts";
import { keptGluedOf } from "./kept-readings.ts";
import { latticeOf } from "./lattice.ts";
import { layPrint } from "./print.ts";
import { isHard, undotted, type Reading } from "./reading.ts";
import { bounds, path, walkList } from "./walk-list.ts";

/** How glued print is read. */
export interface Glue {
  /** Words of one letter that may be glued to the end of another. */
  endings: string;
  /** A hyphen follows, so that the last word may be the first half of a compound: `byvshego vitse-`. */
  open?: boolean;
  /** Cost of a lost space. */
  split: number;
  /** Cost of a word that no list has, besides its letters. */
  newWord: number;
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
/** Ways to cut the print that are given at most, spellings of each, and beginnings of a kind that are kept at a place. */
const MOST_CUTS = 6;
const MOST_SPELLINGS = 2;
/** What a spelling may cost more than another one of the same pieces, in nats: `biezpatreby` is no безь патрэбы. */
const DEARER = 4;
const MOST_BEGINNINGS = 3;
/** What the letters of a word may cost, and what a reading may cost above the best one, in nats. */
const LETTERS = 12;
const WINDOW = 8;

/** A noun of three letters that is rarer than others is a piece behind a verb alone, its object or subject: `zavershayut sev`; in nats. */
const SHORT_OBJECT = 14.5;
const FINITE: Readonly<Record<Channel["language"], RegExp>> = {
  ru: /\p{L}{4}(?:[уюаяеи]т(?:ся)?|[аеиыуя]л[аио]?(?:сь)?)$/u,
  be: /\p{L}{4}(?:[уюаяеі]ць|[уюаяе]цца|[аеіыуя](?:ў|л[аоі])(?:ся)?)$/u,
  uk: /\p{L}{4}(?:[уюаяи]ть(?:ся)?|[аеиіуя](?:в|л[аои])(?:ся)?)$/u,
};

/** Reads a folded word (see foldLatin) as several words of the list, one of them new: the cheapest ways, cheapest first. */
export function decodeGlued(text: string, channel: Channel, glue: Glue): readonly Reading[] {
  const { endings, open, split, newWord, limit } = glue;
  const kept = keptGluedOf(text);
  for (const one of kept)
    if (
      one.channel === channel.number &&
      one.limit === limit &&
      one.open === open &&
      one.newWord === newWord &&
      one.split === split &&
      one.endings === endings
    )
      return one.readings;
  const readings = cutUp(text, channel, glue);
  kept.push({ endings, open, split, newWord, limit, channel: channel.number, readings });
  return readings;
}

function cutUp(text: string, channel: Channel, glue: Glue): Reading[] {
  const { language, lexicon } = channel;
  let most = glue.limit ?? Infinity;
  const news = newBeginnings(text, channel, glue.newWord, SHORTEST_NEW, most - glue.split);
  const print = layPrint(text);
  const { length } = print;
  const lattice = latticeOf(print, channel);
  const halves = firstHalvesOf(lexicon, language, true);
  const more = glue.split + Math.min(CLASS_COSTS[0]!, glue.newWord);
  const at: Beginning[][] = [];
  for (let i = 0; i < length; i++) at.push([]);
  const ends: Beginning[] = [];
  at[0]!.push({ cost: 0, words: "", splits: [], fresh: false });
  for (let i = 0; i < length; i++) {
    const begun = news[i];
    if (begun !== undefined) keep(at[i]!, { cost: begun.cost, words: begun.word, splits: [], fresh: true });
    const from = at[i]!;
    if (from.length === 0) continue;
    const space = i > 0 ? glue.split : 0;
    const least = space + cheapest(from).cost;
    bounds.letters = LETTERS;
    bounds.word = most - least;
    walkList(print, i, lattice, lexicon, halves, (to, letters, spelled, number, compound) => {
      const last = to === length;
      const rarity = CLASS_COSTS[lexicon.classes[number]!]!;
      if (last && i === 0) return;
      // Where the print goes on, another word must follow.
      if (spelled + rarity + (last ? 0 : more) > bounds.word) return;
      const word = wordOf(letters);
      if (channel.others.has(word)) return;
      const half = last && glue.open === true && word.length > 2 && COMBINING_FORMS[language].has(word);
      const piece = half || isPiece(word, compound ? -1 : number, rarity, last, glue.endings, channel);
      if (!piece && !(last && word.length === 3 && rarity < SHORT_OBJECT)) return;
      for (const before of from) {
        if (!piece && (before.fresh || !FINITE[language].test(before.words))) continue;
        const cost = before.cost + space + spelled + rarity;
        if (cost > most) continue;
        const next: Beginning = {
          cost,
          words: i === 0 ? word : `${before.words} ${word}`,
          splits: i === 0 ? before.splits : [...before.splits, i],
          fresh: before.fresh,
        };
        if (!last) keep(at[to]!, next);
        else {
          ends.push(next);
          if (cost + WINDOW < most) bounds.word = (most = cost + WINDOW) - least;
        }
      }
    });
  }
  for (const { begun, at: i } of beginningsOfNew(at)) {
    const rest = decodeNew(text, channel, glue.newWord, most - begun.cost - glue.split, i);
    if (rest === null || isNoBeginning(rest.words[0]!)) continue;
    ends.push({
      cost: begun.cost + glue.split + rest.cost,
      words: `${begun.words} ${rest.words[0]!}`,
      splits: [...begun.splits, i],
      fresh: true,
    });
  }
  return toReadings(ends, language);
}

function wordOf(letters: number): string {
  let word = "";
  for (let i = 0; i < letters; i++) word += ALPHABET[path[i]! - 1]!;
  return word;
}

/** The cheapest beginnings of a kind are kept at a place. */
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
  if (count < MOST_BEGINNINGS) all.push(one);
  else if (one.cost < all[dearest]!.cost) all[dearest] = one;
}

function cheapest(all: readonly Beginning[]): Beginning {
  let least = all[0]!;
  for (const one of all) if (one.cost < least.cost) least = one;
  return least;
}

/** The cheapest places where a last, new word may begin. */
function beginningsOfNew(at: readonly Beginning[][]): { begun: Beginning; at: number }[] {
  const starts: { begun: Beginning; at: number }[] = [];
  for (let i = 1; i <= at.length - SHORTEST_NEW; i++) {
    let begun: Beginning | null = null;
    for (const one of at[i]!) if (!one.fresh && (begun === null || one.cost < begun.cost)) begun = one;
    if (begun !== null) starts.push({ begun, at: i });
  }
  return starts.sort((a, b) => a.begun.cost - b.begun.cost).slice(0, MOST_NEW);
}

/** The cheapest ways to cut the print, each with at most two spellings of its words. */
function toReadings(ends: Beginning[], language: Channel["language"]): Reading[] {
  // Of two spellings as frequent Russian has rather е: `zavershayutsev`.
  const hard = language === "ru" ? -1 : 1;
  ends.sort((a, b) => a.cost - b.cost || hard * (Number(isHard(b.words)) - Number(isHard(a.words))));
  const seen = new Set<string>();
  const cuts = new Map<string, { spellings: number; least: number }>();
  const readings: Reading[] = [];
  for (const { words, splits, cost, fresh } of ends) {
    const text = undotted(words);
    const cut = splits.join();
    const { spellings, least } = cuts.get(cut) ?? { spellings: 0, least: cost };
    if (seen.has(text) || spellings === MOST_SPELLINGS || (spellings === 0 && cuts.size === MOST_CUTS))
      continue;
    seen.add(text);
    if (cost > least + DEARER) continue;
    cuts.set(cut, { spellings: spellings + 1, least });
    readings.push({
      words: words.split(" "),
      splits: [...splits],
      cost,
      known: !fresh,
      margin: 20,
      latin: false,
    });
  }
  readings.forEach((reading, i) => {
    const next = readings[i + 1];
    if (next !== undefined) reading.margin = Math.min(20, next.cost - reading.cost);
  });
  return readings;
}
