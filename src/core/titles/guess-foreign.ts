import { commonest as english } from "./english-words.ts";
import { FOREIGN_SIGNS } from "./data/foreign-words.ts";
import { areKin } from "./foreign-signs.ts";
import { foreignWords } from "./foreign-words.ts";

/** Letters before one that say how likely it is, at most. */
const ORDER = 2;
/** A letter of any alphabet, where nothing else is known. */
const ANY_LETTER = 1 / 60;
/** What shorter beginnings weigh beside what was counted. */
const SMOOTHING = 3;
/** Letters of a title from which on they tell its language, and what the likeliest must be ahead of the next for each, in nats. */
const FEWEST = 10;
const LEAD = 0.25;

/** Latin is left out: its words are few, and English and French titles are full of them. */
const LANGUAGES = Object.keys(FOREIGN_SIGNS).filter((language) => language !== "la");
const BORDER = "^";

/** How often some letters stand in the words of each language, by its number; and how often anything follows them. */
type Counts = Map<string, Float32Array>;
let counts: Counts | undefined;

/** How the letters of each language follow each other, from the words by which it is known. */
function learn(): Counts {
  const learnt: Counts = new Map();
  const add = (letters: string, language: number) => {
    let row = learnt.get(letters);
    if (row === undefined) learnt.set(letters, (row = new Float32Array(LANGUAGES.length)));
    row[language]! += 1;
  };
  LANGUAGES.forEach((name, language) => {
    const all = foreignWords(name).join(" ").split(" ");
    // English has few words there: the common ones are elsewhere.
    if (name === "en") all.push(...english);
    for (const word of new Set(all)) {
      // `historiograph*` goes on.
      const text = BORDER.repeat(ORDER) + (word.endsWith("*") ? word.slice(0, -1) : word + BORDER);
      for (let i = ORDER; i < text.length; i++)
        for (let before = 0; before <= ORDER; before++) {
          add(text.slice(i - before, i + 1), language);
          add(`${text.slice(i - before, i)}>`, language);
        }
    }
  });
  return learnt;
}

/** What the letters of some words cost in each language, in nats. */
function costsOf(words: readonly string[]): Float64Array {
  counts ??= learn();
  const costs = new Float64Array(LANGUAGES.length);
  const chances = new Float64Array(LANGUAGES.length);
  for (const word of words) {
    const text = BORDER.repeat(ORDER) + word + BORDER;
    for (let i = ORDER; i < text.length; i++) {
      chances.fill(ANY_LETTER);
      for (let before = 0; before <= ORDER; before++) {
        const seen = counts.get(text.slice(i - before, i + 1));
        const all = counts.get(`${text.slice(i - before, i)}>`);
        for (let l = 0; l < chances.length; l++)
          chances[l] = ((seen?.[l] ?? 0) + SMOOTHING * chances[l]!) / ((all?.[l] ?? 0) + SMOOTHING);
      }
      for (let l = 0; l < costs.length; l++) costs[l]! -= Math.log(chances[l]!);
    }
  }
  return costs;
}

/**
 * The language of a title of which no word is known, by its letters alone, or `und`.
 * @example guessForeign(["Pescatori", "e", "confini"]) // "it"
 */
export function guessForeign(words: readonly string[]): string {
  const small = words.filter((word) => word.length === 1 || word !== word.toUpperCase());
  const text = small.map((word) => word.toLowerCase());
  const letters = text.join("").length;
  if (letters < FEWEST) return "und";
  const costs = costsOf(text);
  const marked = new Set(text.join("").match(/(?![a-z])\p{L}/gu));
  LANGUAGES.forEach((language, l) => {
    // A letter that no word of the language has: `Modernleşme`.
    const strange = [...marked].some((letter) => !counts!.get(letter)?.[l]);
    if (strange || FOREIGN_SIGNS[language]!.lacks?.test(text.join(" "))) costs[l] = Infinity;
  });
  const least = Math.min(...costs);
  if (least === Infinity) return "und";
  const best = costs.indexOf(least);
  const language = LANGUAGES[best]!;
  const second = Math.min(...costs.filter((_, l) => l !== best && !areKin(language, LANGUAGES[l]!)));
  return second - least >= LEAD * letters ? language : "und";
}
