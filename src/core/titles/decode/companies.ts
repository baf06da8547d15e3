import { COMPANY, LAST_PART } from "../data/companies.ts";
import { SMALL_WORDS } from "../data/small-words.ts";
import { ADJECTIVE_ENDINGS } from "../data/split-forms.ts";
import type { CyrillicLanguage } from "../lexicon/lexicon.ts";
import { changed, type Reading } from "./reading.ts";

/** Roots that begin with э, where print writes е and э alike: `Belenergo` is Белэнерго. */
const WITH_E = /(?<=\p{L})е(?=нерг[оа]|лектр|коном|кспорт|кспо$)/gu;
/** ь that print leaves out: `Promsvyazbank`, `Belaruskali`. */
const WITH_SIGN = /(?<=связ)(?=банк)|(?<=^беларус)(?=кал[иі]|банк)/gu;
/** й that the English forms of such names leave out: `Uralkali` is Уралкалий. */
const WITH_SHORT_I = /(?<=\p{L}кал[иі])$/u;

/** Letters of such a name at least. */
const SHORTEST = 6;

/** What a company's name costs at most, in nats. */
const COST = 13;

/** A name that no list has is one of the language all the same, if it is made of the parts of companies' names. */
export function asCompany(reading: Reading, language: CyrillicLanguage): Reading {
  if (reading.words[0]!.length < SHORTEST) return reading;
  const word = reading.words[0]!.replace(WITH_E, "э").replace(WITH_SIGN, "ь");
  if (COMPANY[language].test(word))
    return changed(reading, {
      words: [word.replace(WITH_SHORT_I, "й")],
      known: true,
      cost: Math.min(reading.cost, COST),
    });
  return word === reading.words[0] ? reading : changed(reading, { words: [word] });
}

/** Letters of what stands before the end of a name where a sentence begins, at most: `Opisaniefonda` is glued. */
const SHORT = 6;

/**
 * `Moldova gaz`, `Privat bank`, `Sber market`: a name with such an end is one word, unless an adjective is before it.
 * @param small in small letters it is no name
 * @param first a capital that begins a sentence shows no name
 */
export function isCutCompany(
  { words }: Reading,
  small: boolean,
  first: boolean,
  language: CyrillicLanguage,
): boolean {
  const before = words.at(-2);
  if (small || before === undefined || words.length > 3 || SMALL_WORDS.has(before)) return false;
  // "Belaruska li": the whole is one, wherever it was cut.
  if (COMPANY[language].test(words.join(""))) return true;
  if (!LAST_PART[language].test(words.at(-1)!)) return false;
  // `Obʺëmėksporta`: a title hardly begins with a name in the genitive.
  if (first) return words.length === 2 && before.length <= SHORT && !/[^ил]а$/.test(words.at(-1)!);
  return before.length <= SHORT || !ADJECTIVE_ENDINGS[language].test(before);
}
