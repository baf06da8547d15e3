import { LATIN_WEIGHTS } from "../data/latin-weights.ts";
import { lexiconOf } from "../lexicon/lexicon.ts";
import type { Decoding } from "./decode-title.ts";
import { latinEvidence, type LatinEvidence } from "./latin-evidence.ts";
import type { Token } from "./tokens.ts";
import { shapeOf } from "./word-shape.ts";
import { changed } from "./reading.ts";

/** From this chance on a word stays in Latin letters. */
const STAYS = 0.8;
/** A word that stays so surely speaks for its neighbours. */
const COMPANY = 0.75;
/** `Apple Pay`: what such a neighbour says of an English word against one of another language. */
const ENGLISH_COMPANY = 1.4;
/** What a rule of print says; the lines to learn from have few such cases. */
const CERTAIN = 8;
const GOVERNED = 5;
/** What it says against one in small letters that the list has, too, that it stands alone: `signal dlya Zapada`. */
const ALONE = 6;
/** Scholars print brands in their own letters more often than newspapers, which the weights come from: `Telegram`, `EPAM`. */
const BRAND = 0.8;
/** What letters say that the language has in no name. */
const STRANGE = 2.3;
/** What it says besides that no romanised print has the word: `Tesla`. */
const SURE_BRAND = 6.5;
/** What it says against a brand that a person has the name: `Genri Ford`, `doktor Mills`. */
const PERSON = 6;
/** What it says against one that it is one half of a word whose other half is none: `hip-hoppery`, `plej-off`, `Mills-Hiks`. */
const HALF = 6;

/**
 * Marks the words of a title that stay in Latin letters in the Cyrillic original: `Nord Stream`, `USAID`, `Red Wings`. What tells them
 * is weighed by logistic regression: see scripts/evaluate/titles/fit-latin.ts.
 */
export function keepLatin(tokens: readonly Token[], decoding: Decoding): Decoding {
  // A title in capitals from end to end does not show its names.
  if (!tokens.some(({ text, word }) => word && /\p{Ll}{2}/u.test(text))) return decoding;
  const { language } = decoding.table;
  const title = { lexicon: lexiconOf(language), language, readings: decoding.readings };
  const evidence = decoding.readings.map((reading, i) =>
    reading === null || reading.latin ? null : latinEvidence(tokens, i, reading, title),
  );
  if (evidence.every((signs) => signs === null)) return decoding;
  const alone = evidence.map((signs, i) =>
    signs === null ? Number(isLatin(tokens, decoding, i)) : chanceOf(signs, null),
  );
  const readings = decoding.readings.map((reading, i) => {
    const signs = evidence[i];
    if (reading === null || signs === null || signs === undefined) return reading;
    const company = companyOf(signs, tokens, i, (at) => alone[at]! > COMPANY);
    const chance = chanceOf(signs, company);
    const margin = Math.abs(Math.log(chance / (1 - chance)));
    if (chance < STAYS) return margin < reading.margin ? changed(reading, { margin }) : reading;
    return changed(reading, { words: [tokens[i]!.text], splits: [], margin, latin: true });
  });
  return { ...decoding, readings };
}

/** Whether a word stays in Latin letters in any case: a brand, or what the table cannot read. */
export function isLatin(tokens: readonly Token[], { readings }: Decoding, i: number): boolean {
  const { text, word } = tokens[i]!;
  if (!word || !/^[A-Za-z]{2,}$/.test(text)) return false;
  const { latin } = shapeOf(text);
  return readings[i]?.latin === true || (latin ? !/^[IVXLCDM]+$/.test(text) : readings[i] === null);
}

/** What the words beside it say. */
export function companyOf(
  signs: LatinEvidence,
  tokens: readonly Token[],
  i: number,
  stays: (at: number) => boolean,
): { name: "company" | "half"; value: number } | null {
  const beside = (step: 1 | -1) =>
    /^(?: |-| & |\/|['’]s )$/.test(tokens[i + step]?.text ?? "") &&
    tokens[i + 2 * step] !== undefined &&
    stays(i + 2 * step);
  if (beside(1) || beside(-1))
    return { name: "company", value: signs.has("capital-english") ? ENGLISH_COMPANY : 1 };
  return isHalf(tokens, i, 1) || isHalf(tokens, i, -1) ? { name: "half", value: 1 } : null;
}

/** Whether the other half of a word with a hyphen is of the same kind: `Google-poisk` has a brand in front of a word in small letters. */
function isHalf(tokens: readonly Token[], i: number, step: 1 | -1): boolean {
  const other = tokens[i + 2 * step];
  if (tokens[i + step]?.text !== "-" || other?.word !== true) return false;
  const { text } = tokens[i]!;
  return SMALL.test(text) ? SMALL.test(other.text) : NAME.test(text) && NAME.test(other.text);
}
const SMALL = /^\p{Ll}/u;
const NAME = /^\p{Lu}\p{Ll}/u;

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(LATIN_WEIGHTS));

function chanceOf(signs: LatinEvidence, company: ReturnType<typeof companyOf>): number {
  let sum = (signs.has("certain") ? CERTAIN : 0) - (signs.has("governed") ? GOVERNED : 0);
  if (signs.has("capital-name") || signs.has("caps-name")) sum += BRAND;
  if (signs.has("brand")) sum += SURE_BRAND;
  if (company?.name === "half") sum -= HALF;
  if (signs.has("person")) sum -= PERSON;
  if (signs.has("strange")) sum += STRANGE;
  if (signs.has("small-listed") && company?.name !== "company") sum -= ALONE;
  sum = signs.weigh(WEIGHTS, sum);
  if (company !== null) sum += (WEIGHTS.get(company.name) ?? 0) * company.value;
  return 1 / (1 + Math.exp(-sum));
}
