import { ALPHABET } from "../lexicon/alphabet.ts";
import { CLASS_COSTS } from "../lexicon/class-costs.ts";
import { follow } from "../lexicon/lexicon.ts";
import { COMBINING_FORMS } from "../data/combining-forms.ts";
import { SMALL_WORDS } from "../data/small-words.ts";
import type { Channel } from "./arcs.ts";
import { decodeNew, newBeginnings } from "./decode-new.ts";
import { isSpelled, layPrint } from "./print.ts";
import type { Reading } from "./reading.ts";

/** A path through the print and the word list. */
interface State {
  node: number;
  /** Place in the classes of the word list so far. */
  place: number;
  previous: number;
  cost: number;
  back: State | null;
  codes: ArrayLike<number>;
  /** A word begins here, after the print's place of this number. */
  begins: number;
  /** One of the words is in no list. */
  fresh: boolean;
}

/** How glued print is read. */
export interface Glue {
  /** Cost of a lost space. */
  split: number;
  /** Cost of a word that no list has, besides its letters. */
  newWord: number;
  /** Caution with rare words as pieces: lists from the web have fragments, too. */
  rare: number;
  /** What a lone letter costs as the last piece; letters that are not named here are none. */
  single: Readonly<Record<string, number>>;
  /** The print is read as several words, however cheap it is as one. */
  several?: boolean;
}

const BEAM = 24;
/** Cost of a compound that no list has, besides its second half: `госизмена`. */
const COMPOUND = 6;
/** Letters of a new word beside others in glued print. */
const SHORTEST_NEW = 5;

/** Reads a folded word (see foldLatin) as several words of the list, one of them new, if that is worth its cost; or as one. */
export function decodeGlued(text: string, channel: Channel, glue: Glue): Reading | null {
  const { lexicon, starts, codes, codesAt, latin, latinAt, costs, before, allowed } = channel;
  const print = layPrint(text);
  const { length } = print;
  const at: State[][] = Array.from({ length: length + 1 }, () => []);
  const ends: State[] = [];
  const root = (cost: number, back: State | null, begins: number, fresh: boolean): State => ({
    node: lexicon.root,
    place: 0,
    previous: 0,
    cost,
    back,
    codes: [],
    begins,
    fresh,
  });
  at[0]!.push(root(0, null, -1, false));
  const beginnings = newBeginnings(text, channel, glue.newWord, SHORTEST_NEW);
  for (let i = 0; i <= length; i++) {
    const states = at[i]!;
    const begun = beginnings[i];
    if (begun && i < length) {
      const word = { ...root(begun.cost, at[0]![0]!, -1, true), codes: begun.codes };
      put(states, root(begun.cost + glue.split, word, i, true));
    }
    let most = Infinity;
    for (const { cost } of states) if (cost + BEAM < most) most = cost + BEAM;
    for (let s = 0; s < states.length; s++) {
      const state = states[s]!;
      if (state.cost > most) continue;
      if (length > 2) step(state, 0, false, i);
      if (i === length) continue;
      if (print.numbers[i]! > 0) step(state, print.numbers[i]!, false, i);
      if (print.alike[i]! > 0) step(state, print.alike[i]!, true, i);
    }
  }
  endNew();
  return best(ends);

  function step(from: State, number: number, alike: boolean, i: number): void {
    if (number + 1 >= starts.length) return;
    arcs: for (let arc = starts[number]!; arc < starts[number + 1]!; arc++) {
      if (allowed[before[arc]! + from.previous] === 0) continue;
      const [begin, stop] = [latinAt[arc]!, latinAt[arc + 1]!];
      if (!isSpelled(print, alike, i, latin, begin, stop)) continue;
      const to = i + stop - begin;
      let { node, place } = from;
      let final = false;
      let word = 0;
      for (let c = codesAt[arc]!; c < codesAt[arc + 1]!; c++) {
        const edge = follow(lexicon, node, codes[c]!);
        if (edge < 0) continue arcs;
        place += lexicon.skipped[edge]!;
        word = place;
        final = (lexicon.edges[edge]! & 64) !== 0;
        if (final) place++;
        node = lexicon.targets[edge]!;
      }
      const next: State = {
        node,
        place,
        previous: codes[codesAt[arc + 1]! - 1]!,
        cost: from.cost + costs[arc]! + (alike ? 1 : 0),
        back: from,
        codes: codes.subarray(codesAt[arc], codesAt[arc + 1]),
        begins: -1,
        fresh: from.fresh,
      };
      put(at[to]!, next);
      if (final) end(next, lexicon.classes[word]!, to);
    }
  }

  function end(last: State, rarity: number, to: number): void {
    const atEnd = to === length;
    const { word, later, compound } = pieceOf(last);
    // A compound begins with its first half, which is no word for itself.
    if (
      !atEnd &&
      !compound &&
      !NOT.test(word) &&
      COMBINING_FORMS.has(word.replaceAll("ё", "е")) &&
      to >= 2 &&
      length - to > 3
    )
      put(at[to]!, { ...root(last.cost + COMPOUND, last, -1, last.fresh), previous: last.previous });
    const whole = last.cost + CLASS_COSTS[rarity]!;
    if (!later && atEnd) return glue.several ? undefined : void ends.push({ ...last, cost: whole });
    const more = pieceCost(word, rarity, later, atEnd, glue);
    if (more === Infinity) return;
    if (atEnd) ends.push({ ...last, cost: whole + more });
    else put(at[to]!, root(whole + more + glue.split, { ...last, cost: whole + more }, to, last.fresh));
  }

  /** The last word may be new, too. */
  function endNew(): void {
    const begun: State[] = [];
    for (let i = 1; i <= length - SHORTEST_NEW; i++)
      for (const state of at[i]!) if (state.begins === i && !state.fresh) begun.push(state);
    begun.sort((a, b) => a.cost - b.cost);
    for (const start of begun.slice(0, 4)) {
      const rest = decodeNew(text, channel, glue.newWord, Infinity, start.begins);
      if (rest === null || ENDING.test(rest.words[0]!)) continue;
      const codes = Array.from(rest.words[0]!, (letter) => ALPHABET.indexOf(letter) + 1);
      ends.push({ ...root(start.cost + rest.cost, start, -1, true), codes });
    }
  }
}

function best(ends: State[]): Reading | null {
  let least: State | undefined;
  for (const end of ends)
    if (least === undefined || end.cost < least.cost || (end.cost === least.cost && isHard(end))) least = end;
  if (least === undefined) return null;
  const reading = trace(least);
  const text = undotted(reading.words);
  let second = Infinity;
  for (const end of ends)
    if (end.cost < second && end !== least && undotted(trace(end).words) !== text) second = end.cost;
  return { ...reading, cost: least.cost, known: !least.fresh, margin: Math.min(20, second - least.cost) };
}

/** Of two spellings as frequent the one with э after a consonant is meant: `Devid` is Дэвид. Short ones are too many. */
function isHard(end: State): boolean {
  const word = trace(end).words.join(" ");
  return word.length > 4 && /[бвгджзклмнпрстфхцчшщ]э/.test(word);
}
const undotted = (words: readonly string[]) => words.join(" ").replaceAll("ё", "е");

/** The word that ends here, whether the print goes on from another one, and whether a first half of a compound is in it. */
function pieceOf(end: State): { word: string; later: boolean; compound: boolean } {
  let word = "";
  let compound = false;
  for (let state: State | null = end; state !== null; state = state.back) {
    if (state.begins > 0) return { word, later: true, compound };
    if (state.codes.length === 0 && state.previous > 0) compound = true;
    for (let i = state.codes.length - 1; i >= 0; i--) word = ALPHABET[state.codes[i]! - 1]! + word;
  }
  return { word, later: false, compound };
}

/**
 * What a piece of glued print costs besides its word. Short pieces that are no words of their own and first halves of
 * compounds are rather parts of a longer word: `гос` in `госизмене`, `карана` in `каранавірус`.
 */
function pieceCost(
  word: string,
  rarity: number,
  later: boolean,
  last: boolean,
  { rare, single }: Glue,
): number {
  if (COMBINING_FORMS.has(word) && !NOT.test(word)) return Infinity;
  // Prepositions get glued to the word before them; а, у and і are endings of names as well.
  if (word.length === 1) return last ? (single[word] ?? Infinity) : later ? 2 : 0;
  if (SUFFIX.test(word)) return Infinity;
  const cost = CLASS_COSTS[rarity]!;
  if (word.length <= 3 && !SMALL_WORDS.has(word)) return word.length === 3 && cost < 11.5 ? 1 : Infinity;
  return cost < RARE ? 0 : Math.max(RARE_PIECE, rare);
}
/** Suffixes that the lists have as words. */
const SUFFIX =
  /^(?:н?[оа]сь?ц[ьію]|н?[оа]ст[ьию]|из?аци[яиюй]|ств[оауе]м?|ник|ников|чик|ский|ского|ской|ских)$/;
/** What no word begins with: ends of derived words, `belorus-izacii`, and words without a vowel. */
const ENDING = /^(?:з?ац|из(?:ац|иров)|ист|изм|ск|ств|ник|ност|[^аеёиоуыэюяіїє]+$)/;
/** A first half like others where a word is one, a word where print is glued. */
const NOT = /^н[ея]$/;
/** From this class on words are rarely what print was glued of: `берг` in `Veksel’berg`. */
const RARE = 13;
const RARE_PIECE = 2;

/** Keeps the cheaper of two states that stand for the same prefix. */
function put(states: State[], state: State): void {
  for (let i = 0; i < states.length; i++) {
    const other = states[i]!;
    if (other.node !== state.node || other.place !== state.place || other.previous !== state.previous)
      continue;
    if (state.cost < other.cost) states[i] = state;
    return;
  }
  states.push(state);
}

function trace(end: State): { words: string[]; splits: number[] } {
  const codes: number[] = [];
  const splits: number[] = [];
  for (let state: State | null = end; state !== null; state = state.back) {
    if (state.begins > 0) {
      splits.unshift(state.begins);
      codes.unshift(0);
    } else codes.unshift(...Array.from(state.codes));
  }
  const text = codes.map((code) => (code === 0 ? " " : ALPHABET[code - 1]!)).join("");
  return { words: text.split(" "), splits };
}
