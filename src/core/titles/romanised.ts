import type { Best } from "./decode/best-decoding.ts";
import { MOST_WEIGHT, sumUp } from "./decode/decode-title.ts";
import { MARKED } from "./decode/marked-tables.ts";
import { EAST_SLAVIC_ENDING, IN_POLISH_SPELLING } from "./data/foreign-words.ts";
import type { Token } from "./decode/tokens.ts";
import type { Foreign } from "./detect-foreign.ts";

/** Below this share of letters in known words a title is not taken for a romanised one. */
const MOSTLY_KNOWN = 0.5;
/** From this share of letters in words of another language on, a title is in it, whatever else it could be read as: `Kryzys`. */
const CLAIMED = 0.6;
/** Likewise where no small word or letter speaks for another language. */
const SOME_KNOWN = 0.4;
/**
 * A title that costs more than this for each letter is not a romanised one, in nats: of romanised titles half cost less than
 * 1.7 and 97 % less than 2.4, glued ones 2.7; Italian or Spanish ones read as Russian cost 3 and more.
 */
const MOST_COST = { ru: 3.1, be: 3.2, uk: 2.8 };
/**
 * A short title with a name is costly, too: `Oldrin byl zhenat tri raza`. With so many usual words it is no romanised one only
 * below this share of known letters.
 */
const FEW_WORDS = 2;
const UNCLAIMED = 0.45;
/** `Kan’ye`, `pol’zovatel’`: the sign for ь where no other language has an apostrophe, `aujourd’hui`, `can’t`. */
const SOFTENED = /\p{L}{2}[bdfgmnprvz][’ʹ](?:y[aeu]|[bcfgkmnpz])/u;
/** Letters and signs that no language writes and romanisations do: `smertʹ`, `voraha ŭ`, `t͡s`, `mìž` (Italian has ì at the end alone). */
const ROMANISED = /[ʹʺŭĭ]|[ye]`|\u0361|\uFE20|\uFE21|ì\p{L}|ïnì|^ì$/u;

/** Signs for ь and ъ and ties, which no language has. */
const SIGNS = /[ʹʺ]|\u0361/;
/** With such a sign in every word that is not known this share of known letters is enough, and no higher cost for each letter, in nats. */
const FEW_KNOWN = 0.25;
const LIKELY = 3.2;

/** Latin letters beside those that stay Cyrillic under the Belarusian table. */
const LEFT = /\p{Script=Latin}[ищъ]|[ищъ]\p{Script=Latin}/u;

/**
 * Letters of which any East Slavic title in print with háčeks has some, ы, и, й, ь, э, я, ю, ў among them, and South Slavic ones have not: such a
 * title of some letters that has none costs less for each than other romanised ones: `Opština gradi novi most preko Drine`.
 */
const HACEK = /[čšž]/iu;
const EAST_SLAVIC_LETTER =
  /y|[ʹʺ’'`]|[âûŝìïèéêëėŭĭńśźćĺł]|šč|[^lndaeiou\s]j|ij(?![aeiou])|ii|[ao]ho(?!\p{L})|[^lndaeiou\s]i[aeu]/iu;
const FEWEST_LETTERS = 20;
const MOST_WITHOUT = 2.6;

/** Words of a title that are no chance any more. */
const MANY = 5;

/** A title all of whose words are read costs no more for each letter, in nats; and so much of it may stand in words of another language. */
const PLAUSIBLE = 3.6;
const LITTLE = 0.25;
/** What one word of another language counts, and words of a title that one says little among. */
const ONE_WORD = 1;
const LOAN_AMONG = 3;
/** What one word with letters of another language counts: see detectForeign. */
const LETTER = 0.7;
/** A title of words of the list that costs so little is hardly another language: `Protest kak povsednevnost: dvor, chat, flag`. */
const ALL_KNOWN = 0.95;
const CHEAP = 2.1;

/**
 * Whether a title is romanised Russian, Belarusian or Ukrainian rather than another language in Latin letters.
 * @param best how it would be read
 * @param known words that are read as usual ones
 */
export function isRomanised(
  tokens: readonly Token[],
  best: Best,
  foreign: Foreign,
  known: ReadonlySet<string>,
): boolean {
  const words = tokens.filter(({ word }) => word).map(({ text }) => text);
  // `Reforma miascovahasamakiravannia`: what is glued is more words than one.
  const pieces = best.readings.reduce(
    (sum, reading) => sum + Math.max(0, (reading?.words.length ?? 1) - 1),
    words.length,
  );
  const unclaimed = foreign.hits === 0 && foreign.claimed === 0;
  const names = foreign.hits === 0 ? latinNames(tokens, best) : { letters: 0, known: 0, cost: 0 };
  const letters = Math.max(1, best.letters - names.letters);
  const share = (best.known - names.known) / letters;
  const cost = (best.cost - names.cost - beyond(tokens, best)) / letters;
  const read = tokens.every(({ word }, i) => !word || best.readings[i] !== null);
  if (best.table.scheme === "polish") {
    const own = words.filter((word) => IN_POLISH_SPELLING.test(word.toLowerCase())).length;
    const signed = words.length > 1 && own > 0 && share >= MOSTLY_KNOWN && cost < LIKELY;
    // No Polish title of many words has none but East Slavic ones.
    const known = words.length >= MANY && share > ALL_KNOWN && cost < CHEAP;
    return foreign.hits <= own && (signed || known);
  }
  const print = words.join(" ");
  const isSouth = print.length >= FEWEST_LETTERS && HACEK.test(print) && !EAST_SLAVIC_LETTER.test(print);
  if (isSouth && cost > MOST_WITHOUT) return false;
  // `ukhudshиlprohnoz`: letters that the table lacks stand in no other language.
  if (best.table.scheme === "ru-through-be-bgn-pcgn" && read && words.some((word) => LEFT.test(word)))
    return true;
  const likely = read && share >= FEW_KNOWN && foreign.claimed < LITTLE;
  if (likely && unclaimed && cost < LIKELY && isTelling(tokens, best)) return true;
  if (likely && cost < PLAUSIBLE && words.some((word) => ROMANISED.test(word))) return true;
  // `Pyensiynaya reforma: pohlyad ekanamistaw`: one loan that other languages have as well, among words of which none is theirs.
  const loan = foreign.hits <= ONE_WORD && share >= MOSTLY_KNOWN && words.length > LOAN_AMONG;
  if (likely && loan && cost < LIKELY && words.some(endsEastSlavic) && isTelling(tokens, best)) return true;
  if (likely && unclaimed && cost < PLAUSIBLE && words.some((word) => SOFTENED.test(word))) return true;
  if (read && share >= SOME_KNOWN && cost < PLAUSIBLE && foreign.claimed < LITTLE) {
    if (words.some((word) => SIGNS.test(word))) return true;
    // Letters of two languages may meet in one title: `bèlans`, `Koâloviča`; words of another one do not.
    if (!best.habit.plain && MARKED.has(best.table) && foreign.hits <= 2 * LETTER) return true;
  }
  if (share > ALL_KNOWN && cost < CHEAP && foreign.claimed < CLAIMED) return true;
  if (unclaimed && share >= SOME_KNOWN && words.some((word) => ROMANISED.test(word))) return true;
  if (share < (foreign.hits === 0 ? SOME_KNOWN : MOSTLY_KNOWN) || foreign.claimed >= CLAIMED) return false;
  if (foreign.hits / pieces >= (share > 0.9 ? 0.3 : 0.22)) return false;
  // Words in small letters that no table reads, beside words of another language: `three challengers`.
  const unread = tokens.filter(
    ({ text, word }, i) =>
      word && best.readings[i] === null && text.length > 2 && text === text.toLowerCase(),
  ).length;
  if (foreign.hits > 0 && unread >= 0.2 * words.length) return false;
  // `PKN Orlen i VAT: co zmieni ustawa`: beside signs of another language words that are not read say more.
  if (cost > MOST_COST[best.table.language] && foreign.language !== "und" && unread >= 1) return false;
  const usual = words.filter((word) => known.has(word) && word === word.toLowerCase()).length;
  const costly = cost > MOST_COST[best.table.language];
  // `V-Dem Dataset v12`: what is known there are pieces of one word.
  const whole = tokens.some(
    ({ word, text }, i) =>
      word && text.length > 2 && best.readings[i]?.known === true && best.readings[i].words.length === 1,
  );
  if (costly && foreign.hits > 0 && !whole) return false;
  return !costly || share >= (usual >= FEW_WORDS && unclaimed ? UNCLAIMED : 0.75);
}

/** What long words that no list has cost for the letters that do not count: see MOST_WEIGHT. */
const beyond = (tokens: readonly Token[], { readings }: Best): number =>
  tokens.reduce((sum, { text, word }, i) => {
    const reading = readings[i];
    const counted =
      !word || !reading || reading.known || reading.latin === true || text.length <= MOST_WEIGHT;
    return counted ? sum : sum + reading.cost * (1 - MOST_WEIGHT / text.length);
  }, 0);

/** Whether each word that is not known has a letter, a sign or an ending that romanised print alone has. */
const isTelling = (tokens: readonly Token[], { readings }: Best): boolean =>
  tokens.every(
    ({ text, word }, i) =>
      !word || readings[i]!.known || SIGNS.test(text) || ROMANISED.test(text) || endsEastSlavic(text),
  );

/** Adjectives with the iotated vowel that languages without -aya have as well, `piensijnaja`: among others of the list they say something. */
const ADJECTIVE = /\p{L}{2}[nkvw](?:a[ij]a|u[ij]u|yj[ae])$/u;

const endsEastSlavic = (text: string): boolean =>
  EAST_SLAVIC_ENDING.test(text.toLowerCase()) || ADJECTIVE.test(text);

/** So much of a title at least must be in other words before names in Latin letters are left out of account. */
const OWN = 0.5;

const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** What words that stay in Latin letters, or that no table reads, come to: `Kampaniya Wargaming pakidaye Minsk`, `BATE zhuliaŭ uničyju z «Young Boys»` is Belarusian by its others. */
function latinNames(tokens: readonly Token[], best: Best): { letters: number; known: number; cost: number } {
  const isName = (i: number) =>
    best.readings[i]?.latin === true || (best.readings[i] === null && CAPITAL.test(tokens[i]!.text));
  const names = tokens.map((token, i) =>
    isName(i) ? token : { text: token.text, word: false, start: token.start },
  );
  const { letters, known, cost } = sumUp(names, best.table, best.habit, [...best.readings]);
  const own = tokens.filter(
    ({ text, word }, i) => word && best.readings[i]?.known && (text === text.toLowerCase() || i === 0),
  );
  return best.letters - letters >= OWN * best.letters && own.length > 1
    ? { letters, known, cost }
    : { letters: 0, known: 0, cost: 0 };
}
