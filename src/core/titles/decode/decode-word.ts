import { ALPHABET } from "../lexicon/alphabet.ts";
import { follow, type Lexicon } from "../lexicon/lexicon.ts";
import { LOOK_ALIKES } from "../data/look-alikes.ts";
import { COMBINING_FORMS } from "../data/combining-forms.ts";
import { SMALL_WORDS } from "../data/small-words.ts";
import type { Arc, Channel } from "./channel.ts";

/** A reading of one printed word: one Cyrillic word, or several where the print glued them. */
export interface Reading {
  words: string[];
  /** Where in the print each word but the first begins. */
  splits: number[];
  cost: number;
  known: boolean;
  /** Cost of the second-best reading minus this one's. */
  margin: number;
}

interface State {
  node: number;
  /** Place in the classes of the word list so far. */
  place: number;
  previous: number;
  cost: number;
  back: State | null;
  codes: readonly number[];
  /** A word begins here, after the print's place of this number. */
  begins: number;
}

const SPLIT = 4.5;
const BEAM = 45;
const NEW_WORD = 9;
const SOFTENED = ALPHABET.indexOf("л") + 1;
const SOFT_SIGN = ALPHABET.indexOf("ь") + 1;
const wordCost = (rarity: number) => 4 + 0.75 * rarity;

/** Reads a folded word (see foldLatin) against the word list: the cheapest path through letters and words, or null. */
export function decodeKnown(print: string, channel: Channel, lexicon: Lexicon, split = true): Reading | null {
  const at: State[][] = Array.from({ length: print.length + 1 }, () => []);
  const plain = print.replace(/[а-яёіў]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
  const ends: State[] = [];
  at[0]!.push({ node: lexicon.root, place: 0, previous: 0, cost: 0, back: null, codes: [], begins: 0 });
  const silent = channel.get("") ?? [];
  for (let i = 0; i <= print.length; i++) {
    const states = at[i]!;
    const least = states.reduce((min, { cost }) => Math.min(min, cost), Infinity);
    const spelled = channel.get(print[i] ?? "\n") ?? [];
    const alike = plain[i] === print[i] ? [] : (channel.get(plain[i]!) ?? []);
    for (let s = 0; s < states.length; s++) {
      const state = states[s]!;
      if (state.cost > least + BEAM) continue;
      if (print.length > 2) for (const arc of silent) step(state, arc, i, i, 0);
      for (const arc of spelled)
        if (print.startsWith(arc.latin, i)) step(state, arc, i, i + arc.latin.length, 0);
      for (const arc of alike)
        if (plain.startsWith(arc.latin, i)) step(state, arc, i, i + arc.latin.length, 1);
    }
  }
  function step(from: State, arc: Arc, i: number, to: number, extra: number): void {
    const before = from.previous === 0 ? "^" : ALPHABET[from.previous - 1]!;
    if (arc.after !== undefined && !arc.after.includes(before)) return;
    if (arc.notAfter?.includes(before)) return;
    let { node, place } = from;
    let final = false;
    let word = 0;
    for (const code of arc.codes) {
      const edge = follow(lexicon, node, code);
      if (edge < 0) return;
      place += lexicon.skipped[edge]!;
      word = place;
      final = (lexicon.edges[edge]! & 64) !== 0;
      if (final) place++;
      node = lexicon.targets[edge]!;
    }
    const cost = from.cost + arc.cost + extra;
    const previous = arc.codes.at(-1)!;
    const next: State = { node, place, previous, cost, back: from, codes: arc.codes, begins: -1 };
    if (to > i || previous !== from.previous) put(at[to]!, next);
    if (!final || (!split && to < print.length)) return;
    const rarity = lexicon.classes[word]!;
    const piece = pieceOf(next);
    const whole =
      cost +
      wordCost(rarity) +
      (piece.later || to < print.length ? pieceCost(piece.word, rarity, to === print.length) : 0);
    if (whole === Infinity) return;
    if (to === print.length) ends.push({ ...next, cost: whole });
    else {
      put(at[to]!, {
        node: lexicon.root,
        place: 0,
        previous: 0,
        cost: whole + SPLIT,
        back: next,
        codes: [],
        begins: to,
      });
    }
  }
  ends.sort((a, b) => a.cost - b.cost);
  const best = ends[0];
  if (best === undefined) return null;
  const reading = trace(best);
  const text = reading.words.join(" ");
  const other = ends.find(
    (end) => trace(end).words.join(" ").replaceAll("ё", "е") !== text.replaceAll("ё", "е"),
  );
  return {
    ...reading,
    cost: best.cost,
    known: true,
    margin: other === undefined ? 20 : other.cost - best.cost,
  };
}

/** The word that ends here, and whether the print goes on from another one. */
function pieceOf(end: State): { word: string; later: boolean } {
  let word = "";
  for (let state: State | null = end; state !== null; state = state.back) {
    if (state.begins > 0) return { word, later: true };
    word = state.codes.map((code) => ALPHABET[code - 1]!).join("") + word;
  }
  return { word, later: false };
}

/**
 * What a piece of glued print costs besides its word. Short pieces that are no words of their own, rare ones and first
 * halves of compounds are rather parts of a longer word: `гос` in `госизмене`, `карана` in `каранавірус`.
 */
function pieceCost(word: string, rarity: number, last: boolean): number {
  if (COMBINING_FORMS.has(word)) return Infinity;
  // Prepositions get glued to the word before them; а, у and і are endings of names as well.
  if (word.length === 1 && last) return /^[вско]$/.test(word) ? 4 : Infinity;
  if (word.length <= 3) return !SMALL_WORDS.has(word) ? Infinity : last ? 3 : 0;
  return rarity < 11 ? 0 : word.length <= 5 ? 8 : word.length <= 7 ? 4 : 0;
}

/** Keeps the cheaper of two states that stand for the same prefix. */
function put(states: State[], state: State): void {
  for (let i = 0; i < states.length; i++) {
    const other = states[i]!;
    if (other.node !== state.node || other.place !== state.place || other.previous !== state.previous)
      continue;
    if (state.cost < other.cost) Object.assign(other, state);
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
    } else codes.unshift(...state.codes);
  }
  const text = codes.map((code) => (code === 0 ? " " : ALPHABET[code - 1]!)).join("");
  return { words: text.split(" "), splits };
}

/** Reads a word that no list has, a name as a rule, by the letters that follow each other in the language. */
export function decodeNew(print: string, channel: Channel, lexicon: Lexicon): Reading | null {
  interface Guess {
    a: number;
    b: number;
    cost: number;
    text: string;
  }
  const n = ALPHABET.length + 1;
  const plain = print.replace(/[а-яёіў]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
  const at: Guess[][] = Array.from({ length: print.length + 1 }, () => []);
  // A sign that the print lacks is not invented in a name: `Slyunkin` stays Слюнкин.
  const silent = channel.get("") ?? [];
  at[0]!.push({ a: 0, b: 0, cost: NEW_WORD, text: "" });
  for (let i = 0; i < print.length; i++) {
    const guesses = at[i]!;
    guesses.sort((x, y) => x.cost - y.cost);
    const arcs = [
      ...(channel.get(print[i]!) ?? []),
      ...(plain[i] === print[i] ? [] : (channel.get(plain[i]!) ?? [])),
    ];
    const steps = guesses.slice(0, 8);
    // In names of a text without signs only ль before a consonant is restored: `Shol’ts` there is `Sholts`.
    for (const guess of [...steps]) {
      if (guess.b !== SOFTENED || !/[bcdfghjkmnp-tvwxz]/.test(print[i]!)) continue;
      for (const arc of silent) if (arc.cost < 1 && arc.codes[0] === SOFT_SIGN) go(guess, arc, steps);
    }
    for (const guess of steps) {
      for (const arc of arcs) {
        if (print.startsWith(arc.latin, i) || plain.startsWith(arc.latin, i))
          go(guess, arc, at[i + arc.latin.length]!);
      }
    }
  }
  function go(guess: Guess, arc: Arc, into: Guess[]): void {
    const before = guess.b === 0 ? "^" : ALPHABET[guess.b - 1]!;
    if ((arc.after !== undefined && !arc.after.includes(before)) || arc.notAfter?.includes(before)) return;
    let { a, b, cost, text } = guess;
    for (const code of arc.codes) {
      cost += lexicon.letters[(a * n + b) * n + code]! / 4;
      text += ALPHABET[code - 1]!;
      a = b;
      b = code;
    }
    into.push({ a, b, cost: cost + arc.cost, text });
  }
  const ends = at[print.length]!.map((guess) => ({
    ...guess,
    cost: guess.cost + lexicon.letters[(guess.a * n + guess.b) * n]! / 4,
  }));
  ends.sort((x, y) => x.cost - y.cost);
  const best = ends[0];
  if (best === undefined) return null;
  const other = ends.find(({ text }) => text !== best.text);
  return {
    words: [best.text],
    splits: [],
    cost: best.cost,
    known: false,
    margin: other === undefined ? 20 : other.cost - best.cost,
  };
}
