import type { Best } from "./decode/best-decoding.ts";
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
/** Letters and signs that no language writes and romanisations do: `smertʹ`, `voraha ŭ`, `t͡s`, `mìž` (Italian has ì at the end alone). */
const ROMANISED = /[ʹʺŭĭ]|\u0361|\uFE20|\uFE21|ì\p{L}|ïnì|^ì$/u;

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
  const share = best.known / Math.max(1, best.letters);
  const unclaimed = foreign.hits === 0 && foreign.claimed === 0;
  if (unclaimed && share >= SOME_KNOWN && words.some((word) => ROMANISED.test(word))) return true;
  if (share < (foreign.hits === 0 ? SOME_KNOWN : MOSTLY_KNOWN) || foreign.claimed >= CLAIMED) return false;
  if (foreign.hits / words.length >= (share > 0.9 ? 0.3 : 0.22)) return false;
  // Words in small letters that no table reads, beside words of another language: `three challengers`.
  const unread = tokens.filter(
    ({ text, word }, i) =>
      word && best.readings[i] === null && text.length > 2 && text === text.toLowerCase(),
  ).length;
  if (foreign.hits > 0 && unread >= 0.2 * words.length) return false;
  const usual = words.filter((word) => known.has(word) && word === word.toLowerCase()).length;
  const costly = best.cost / Math.max(1, best.letters) > MOST_COST[best.table.language];
  return !costly || share >= (usual >= FEW_WORDS && unclaimed ? UNCLAIMED : 0.75);
}
