import { ABBREVIATIONS } from "../data/abbreviations.ts";
import { NAME_ENDINGS } from "../data/name-endings.ts";
import type { RomanizationTable } from "../data/table.ts";
import type { Channel } from "./arcs.ts";
import { channelOf } from "./channel.ts";
import { asCompany } from "./companies.ts";
import { decodeNew } from "./decode-new.ts";
import { decodeWhole } from "./decode-whole.ts";
import { foldLatin } from "./fold.ts";
import type { Habit } from "./habit.ts";
import { changed, listed, undotted, type Reading } from "./reading.ts";
import { MOST_GAIN } from "./restored-signs.ts";
import type { Token } from "./tokens.ts";
import { capitalize } from "./with-case.ts";
import { LONGEST_WORD, shapeOf } from "./word-shape.ts";

/** Cost of a word that no list has, besides its letters: names are capitalised and often in no list. */
const NEW_WORD = { small: 4.5, name: 2.5 };
/** Letters of a sentence's first word from which on it is rather glued than a name. */
const LONG_NAME = 9;

/** @param first whether a sentence begins with the word: its capital tells nothing */
export const newWordCost = (text: string, small: boolean, first: boolean): number =>
  small || (first && text.length > LONG_NAME) ? NEW_WORD.small : NEW_WORD.name;

/** A word of the lists this cheap is no glued print: two words and a lost space cost more. */
export const SURELY_ONE = 12;
/** A word of the lists is preferred to a new one that is a little cheaper. */
const KNOWN_FIRST = 3;
const LONGEST_ABBREVIATION = 5;
const ABBREVIATION_LETTER = 3;
const SURELY_ABBREVIATION = 14;

/**
 * Reads a word as one word under a table, or null.
 * @param limit readings that cost more are not looked for
 */
export function readToken(
  { text, word }: Token,
  first: boolean,
  table: RomanizationTable,
  habit: Habit,
  limit = Infinity,
): Reading | null {
  if (!word) return null;
  const { print, latin, abbreviation, mixed, small } = shapeOf(text);
  if (latin) return null;
  const channel = channelOf(table, habit);
  const usual = abbreviation ? ABBREVIATIONS[table.language]?.[print] : undefined;
  if (usual !== undefined) return listed(usual, 10, 5);
  const parts = mixed ? decodeParts(text, table, habit) : null;
  if (parts !== null) return parts;
  const known = knownOf(print, table, channel);
  if (known !== null && known.cost < SURELY_ONE) return known;
  const newWord = newWordCost(text, small, first);
  // A new word must be so much cheaper than one of the list that most need not be looked for; see MOST_GAIN.
  const least =
    known === null || abbreviation ? limit : Math.min(limit, known.cost - KNOWN_FIRST + MOST_GAIN);
  if (least < limit) {
    const cheap = decodeNew(print, channel, newWord, least);
    if (cheap === null || cheap.cost + KNOWN_FIRST >= known!.cost) return known;
  }
  const fresh = decodeNew(print, channel, newWord, limit);
  // What no list has gets dots only where the print has them: Аутсайдерский.
  if (fresh !== null && table.language === "ru" && !DOTTED.test(print))
    fresh.words = fresh.words.map(undotted);
  // Any letters may follow each other in an abbreviation: `VSU`.
  if (fresh !== null && abbreviation && text.length <= LONGEST_ABBREVIATION) {
    // None has a sign that print could leave out: `LNR` is ЛНР.
    fresh.words = fresh.words.map((one) => one.replaceAll("ь", ""));
    fresh.cost = Math.min(fresh.cost, ABBREVIATION_LETTER * (text.length + 1) - KNOWN_FIRST);
    if (known !== null && known.cost < SURELY_ABBREVIATION) return known;
  }
  const isFresh = known === null || (fresh !== null && fresh.cost + KNOWN_FIRST < known.cost);
  if (!isFresh) return known;
  return (
    fresh &&
    (small
      ? withNameEnding(fresh, text, table)
      : asCompany(withNameEnding(fresh, text, table), table.language))
  );
}

/** Print of ё. */
const DOTTED = /[ëёö]|[yji]o/;

/** `Metsamor` is Мецамор, `Gintsburg` Гинцбург: тс meets no vowel but in endings of verbs, and after от. */
const TS = /(?<=[аеиоуыэюя])(?<!^о)тс(?=[аеиы])|(?<=[нлр])тс(?=[бвгдзлмнр])/g;

/** `Uitson` is Уитсон, not Уицон. */
function withNameEnding(reading: Reading, text: string, table: RomanizationTable): Reading {
  if (table.language !== "ru" || foldLatin(table.letters["ц"]!) !== "ts" || text.includes("·"))
    return reading;
  const whole = reading.words[0]!.replace(TS, "ц");
  const word = shapeOf(text).small
    ? whole
    : NAME_ENDINGS.reduce((name, [wrong, right]) => name.replace(wrong, right), whole);
  return word === reading.words[0] ? reading : changed(reading, { words: [word] });
}

/** `rossiysky`, `gazovy`: newspapers write -sky for -skiy and -y for -yy. */
const CUT = /[b-df-hj-npr-tvxz]y$/;
const SHORTEST_CUT = 6;
const CUT_ENDING = 3;

/** A word of the list, which may be an adjective whose й the print leaves out. */
function knownOf(print: string, table: RomanizationTable, channel: Channel): Reading | null {
  if (print.length > LONGEST_WORD) return null;
  const known = decodeWhole(print, channel, true);
  if (known !== null || table.language !== "ru" || print.length < SHORTEST_CUT || !CUT.test(print))
    return known;
  const short = foldLatin(table.letters["й"]!);
  const whole = decodeWhole((/[kg]y$/.test(print) ? print.slice(0, -1) + "i" : print) + short, channel, true);
  return whole && changed(whole, { cost: whole.cost + CUT_ENDING });
}

/** Reads a word that tells something of the table (see isMute) as one of the list, or null. */
export function readKnown({ text }: Token, table: RomanizationTable, habit: Habit): Reading | null {
  return knownOf(shapeOf(text).print, table, channelOf(table, habit));
}

/** `BelAES`: each part from a capital on is read for itself, unless all from there on is a usual abbreviation. */
function decodeParts(text: string, table: RomanizationTable, habit: Habit): Reading | null {
  const [, begun = "", capitals = ""] = /^(\P{Lu}*\p{Lu}\p{Ll}+)(\p{Lu}{2,})$/u.exec(text) ?? [];
  const usual = ABBREVIATIONS[table.language]?.[foldLatin(capitals)];
  const parts = (usual === undefined ? text : begun)
    .split(/(?=\p{Lu})/u)
    .map((part) => decodeNew(foldLatin(part), channelOf(table, habit), 4.5));
  if (parts.some((part) => part === null)) return null;
  const words = [parts.map((part) => capitalize(part!.words[0]!)).join("") + (usual ?? "").toUpperCase()];
  return {
    words,
    splits: [],
    cost: parts.reduce((sum, part) => sum + part!.cost / 2, usual === undefined ? 0 : ABBREVIATION_LETTER),
    known: false,
    margin: 3,
    latin: false,
  };
}
