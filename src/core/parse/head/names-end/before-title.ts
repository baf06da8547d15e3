import { anyOf } from "../../../any-of.ts";
import { CONJUNCTIONS, ET_AL } from "../../data/name-words.ts";
import { isEnglish } from "../../../titles/detect-english.ts";
import { mayBeGivenName } from "../../names/index.ts";
import type { EndForm } from "./form.ts";

/** `Kos, Anna. “Title”`, `Kos A. «Название»` */
export const inQuotes: EndForm = ({ rest, stopped }) =>
  /^[.,:]{0,2}\s(?=["“„«»‘])/u.test(rest) ? /^[.,:]/.test(rest) || stopped : null;

/** `Kos A. et al. Title`, `Kos A., Lis B., et al., Title` */
export const behindOthers: EndForm = ({ printed, rest }) =>
  (OTHERS.test(printed) && /^[.,:]?\s["“„«]?[\p{Lu}\d]/u.test(rest)) || null;
const OTHERS = new RegExp(`(?:${anyOf(ET_AL)})\\]?$`, "iu");

/**
 * GOST: `Шрайбман А. Почему`, Vancouver: `Wilson A. Belarus`, `Wilson, Andrew. Belarus: …`;
 * `Magocsi, Paul R. Ukraine: An Illustrated History`: a surname that stands first does not follow.
 */
export const behindInitial: EndForm = ({ printed, rest }) => {
  if (!printed.endsWith(".") || !hasInitial(printed) || !/^\s["“„«[]?[\p{Lu}\d]/u.test(rest)) return null;
  return (TURNED.test(printed) && /^\s[^\s:(]+:/u.test(rest)) || !surnameFollows(printed, rest);
};
const TURNED = /^\p{Lu}[\p{L}’'ʹ-]+,\s[^,]+$/u;

/** `Svoboda, J., Řeky a lidé, Praha 2001`: a small letter behind the next word shows that it is no surname; `Kos, A., Lis et al.` has one, too. English ones the trained model knows better. */
export const beforeSmallWord: EndForm = ({ text, place, printed, rest }) =>
  (TURNED_INITIAL.test(printed) && SMALL_BEHIND.test(rest) && !NAME_AND.test(rest) && BY_COMMA.test(text.slice(place, place + 200)) && !isEnglish(SMALL_BEHIND.exec(rest)!.groups!["word"]!.toLowerCase())) || null; // prettier-ignore
const SMALL_BEHIND = /^,\s(?<word>\p{Lu}[\p{L}’'-]*)\s\p{Ll}/u;
/** Behind the title stands a comma, too. */
const BY_COMMA = /^,\s[^.,]{8,180},\s/;
const TURNED_INITIAL = /^\p{Lu}[\p{L}’'ʹ-]+,\s(?:\p{Lu}\p{Ll}?\.[\s-]?){1,3}$/u;
const NAME_AND = new RegExp(
  `^,\\s["“‘]?\\p{Lu}[\\p{L}’'-]*\\s(?:${anyOf(ET_AL)}|(?<=(?:De|Van|Von|Di|Da|Du|La|El|Al)\\s)|(?:${anyOf(CONJUNCTIONS)})\\s["“‘]?\\p{Lu})`,
  "u",
);

/** A title of GOST can begin with a small letter: `Кос А. дорога без конца // Неман`, `Кос А.В., Лис Я. дорога без конца // Неман` */
export const inSmallLetters: EndForm = ({ text, place, printed, rest }) =>
  (ONE_OF_GOST.test(printed) && SMALL_WORD.test(rest) && text.includes(" // ", place)) || null;
const ONE_OF_GOST = /^(?:\p{Lu}[\p{L}’'ʹ-]+(?:\s?\p{Lu}\p{Ll}?\.){1,2}(?:,\s(?=\p{Lu})|$)){1,9}$/u;
const SMALL_WORD = new RegExp(`^\\s(?!(?:${anyOf(CONJUNCTIONS)})\\s)\\p{Ll}`, "u");

/** GOST that lost the stop: `А. Б. Кос, А. П. Лис Анализ лесов // Неман`: a small letter behind the word shows that it is of the title. */
export const withoutStop: EndForm = ({ text, place, printed, rest }) =>
  (/^\p{Lu}\.[^()]*[\u0400-\u04FF]$/u.test(printed) &&
    /^\s\p{Lu}\p{L}{2,}(?:\s|:\s)(?!и\s|і\s|та\s)\p{Ll}/u.test(rest) &&
    text.includes(" // ", place)) ||
  null;

/** Springer: `Kos, A., Lis, B.: Rivers. Routledge, London (2019). https://doi.org/…`: a colon behind an initial parts names from the title. */
export const behindColon: EndForm = ({ rest, people, stopped }) =>
  (people.length > 0 && stopped && /^:\s["“„«[]?[\p{Lu}\d]/u.test(rest)) || null;

/** `Kos, Anna. Title`, `Kos A: Title`, `Kos AB. Title` */
export const behindStop: EndForm = ({ printed, rest }) => {
  if (!/^[.:]\s["“„«[]?[\p{Lu}\d]/u.test(rest)) return null;
  // "Thomas M. Kos: Das Phänomen", "Thomas M. Kos, “Title,”", but "Kos, Paul R. Ukraine: A History"
  const mark = /,\s[»“"‘]/.test(rest) || (!TURNED.test(printed) && /^\.\s[\p{L}’'-]+:\s/u.test(rest));
  if (rest.startsWith(".") && mark && surnameFollows(`${printed}.`, rest.slice(1))) return false;
  return (
    hasInitial(printed) ||
    /^\p{Lu}[\p{L}'’‘ʹ-]+, /u.test(printed) ||
    /\p{L} (?:\p{Lu}|Y[aeou]|[ZCSKT]h|Ts|I[aeu]){1,3}$/u.test(printed)
  );
};

/** IEEE without quotation marks: `A. Wilson, Belarus: …`, Polish footnotes: `Wilson A., Belarus, Warszawa 2019` */
export const behindComma: EndForm = ({ printed, rest, bracket }) =>
  /^,\s[\p{Lu}\d]/u.test(rest)
    ? /^\p{Lu}\./u.test(printed) ||
      (!bracket && LAST_OF_POLISH.test(printed.slice(printed.lastIndexOf(", ") + 1).trim()))
    : null;
const LAST_OF_POLISH = /^\p{Lu}[\p{L}’'ʹ-]+\s\p{Lu}[^,]{0,8}\.$/u;

/** `Novik Yu.`, `Novik Ju.` as well as `Novik A.` */
const hasInitial = (printed: string): boolean => INITIAL.test(printed);
const INITIAL = /(?:^|[\s.-])(?:\p{Lu}|[YJ][aeou]|I[aeu]|[ZCSKTP]h|Ts|Shch|Dzh?|Cz|Sz|Д[жз])\./u;

/** `Henry G. | Overman (2003)`, `Paul J.J. | Welfens, Eastern`: the initials stand between given name and surname. */
function surnameFollows(printed: string, rest: string): boolean {
  const mark = SURNAME.exec(rest)?.groups!["mark"];
  const before = GIVEN.exec(printed)?.groups?.["first"];
  return mark !== undefined && before !== undefined && (/[(»]/.test(mark) || mayBeGivenName(before));
}
const SURNAME = new RegExp(
  `^\\s\\p{Lu}[\\p{L}’'-]+(?<mark>\\s\\((?:1[5-9]|20)\\d\\d|,\\s»|\\s?[/,:]|\\.\\s|\\s(?:${anyOf(CONJUNCTIONS)})\\s)`,
  "u",
);
const GIVEN = /(?<!\p{L})(?<first>\p{L}{2,30})\s(?:\p{Lu}\.[\s-]?)+$/u;
