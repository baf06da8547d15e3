import { isGivenName, mayBeGivenName } from "../../given-names/index.ts";
import { isInCapitals } from "../capital-names.ts";
import { isOfBody } from "./is-of-body.ts";
import type { NameShape } from "./shapes.ts";

/** What was read in the shape of a name. */
export interface Printed {
  whole: string;
  first: string;
  last: string;
  /** What stands behind it. */
  behind: string;
  /** A conjunction before it says that it is a name. */
  listed: boolean;
}

/** Whether what has the shape of a name is none, or one of another shape. */
export const isNoName = (shape: NameShape, printed: Printed): boolean =>
  vetoes[shape]?.some((veto) => veto(printed)) ?? false;

type Veto = (printed: Printed) => boolean;

/** `Anna M. Kos, „Dawny układ”`: the one word behind the initial is the surname. */
const isGivenBeforeSurname: Veto = ({ last, behind }) =>
  (mayBeGivenName(last) || (!/\s/.test(last) && nameBeforeEnglish.test(behind))) &&
  nameBeforeQuote.test(behind);

/** `Maciej M. Lis, Algorytmy`: behind a given name and one initial a word stands alone before a comma. */
const isGivenBeforeWord: Veto = ({ last, first, behind }) =>
  isGivenName(last) && /^\p{Lu}\.?$/u.test(first) && /^\.?\s\p{Lu}\p{Ll}[\p{L}’-]*,\s\p{Lu}/u.test(behind);

const vetoes: Partial<Record<NameShape, readonly Veto[]>> = {
  "surname, given": [
    // "Brodacki Jan, Nowik Hanna": two people.
    ({ last, first }) =>
      /\s/.test(last) &&
      // "LORENZO CUESTA, José": what alone is in capitals is one surname.
      !(isInCapitals(last) && /^\p{Lu}[\p{Ll}.]/u.test(first)) &&
      (isGivenName(last.slice(last.lastIndexOf(" ") + 1)) || isGivenName(last.slice(0, last.indexOf(" ")))),
    // "Haval Ahmad, Emma Tavish & Kenneth Lis": three people, as the last of them shows.
    ({ last, first, behind }) => twoWords.test(last) && twoWords.test(first) && oneMore.test(behind),
    // "TOWNSEND, L. und ROZARIO, N.": an initial is no given name.
    ({ first, behind }) => /(?:^|\s)\p{Lu}$/u.test(first) && behind.startsWith("."),
  ],
  "surname NR": [
    // "edited by Ales Kos, BDU, 2001": who publishes is shortened, too.
    ({ whole, last }) => /\s/.test(last) && /,\s\p{Lu}{3,}$/u.test(whole),
    // "Директор ПВТ: «…»", "Istoriya Belorusskoi SSR : v 5 t.": capitals behind words are an abbreviation.
    ({ last, first, behind }) => isAbbreviation(last, first, behind),
    isGivenBeforeSurname,
    isGivenBeforeWord,
    // "Michael A. E. Lis": another initial follows.
    ({ last, behind }) => mayBeGivenName(last) && /^\.\s?\p{Lu}\./u.test(behind),
    // "KOWALSKI JAN": a given name is no initials.
    ({ first }) => isGivenName(first),
  ],
  "surname initials": [
    // "Выступление Президента А. Г. Лукашенко на параде": whom the title names.
    ({ last, behind }) => wordsOfTitle.test(last) && /^\s\p{Lu}\p{Ll}+\s\p{Ll}/u.test(behind),
    isGivenBeforeSurname,
    isGivenBeforeWord,
  ],
  "given surname": [
    // "and Anna Fischer": behind other names even the name of a publisher is one of a person.
    ({ whole, listed }) => !listed && isOfBody(whole),
    // "Сидоров П. П. Записки": two initials stand behind a surname; what follows them is the title.
    ({ first }) => surnameWithInitials.test(first),
  ],
};

const twoWords = /^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$/u;

const oneMore = /^,? (?:&|and|et|und) \p{Lu}[\p{L}’'-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+[,.]/u;

/** `Jesse L. Byock, “Order,”`: a comma before English marks parts a name from the title. */
const nameBeforeEnglish = /^\.? \p{Lu}[\p{L}’-]+, (?:["“‘]|«\s)\p{Lu}/u;

/** One word with a capital, and a title in quotation marks behind it. */
const nameBeforeQuote = /^\.? \p{Lu}[\p{L}’-]+[,.:] ["“„«'‘]\s?\p{Lu}/u;

/** Two words in Cyrillic, or a noun in Latin letters: `Vystuplenie Prezidenta`. */
const wordsOfTitle =
  /^(?:[\u0400-\u04FF’'-]{4,}\s[\u0400-\u04FF’'-]+|\p{L}+(?:nie|nnie|tsiya|tsiia|ost['’ʹ]?)\s\p{L}+)$/u;

/** Capitals behind words that are no initials: by the script, or by what stands behind them. */
function isAbbreviation(last: string, first: string, behind: string): boolean {
  const cyrillic = /[\u0400-\u04FF]/.test(last);
  if (!cyrillic && !/\s/.test(last)) return false;
  // "Выступление Президента А. Г. Лукашенко": the second initial is printed with its stop, so that the first is, too.
  if (/^\.\s?\p{Lu}\./u.test(behind)) return true;
  if (cyrillic) return /^\p{Lu}{3}$/u.test(first) || /^\s?:\s/.test(behind);
  // Behind an author stands a title, and not at once a place with who publishes there.
  return /^\p{Lu}{3}$/u.test(first) && /^(?:\s:\s|\s\/|\.\s(?:[–—]\s)?\p{Lu}[\p{L}.-]*\s:\s)/u.test(behind);
}

const surnameWithInitials = /^[\u0400-\u04FF’'-]{3,}\s\p{Lu}\.\s?\p{Lu}\.$/u;
