import { ET_AL } from "../data/name-words.ts";
import { isInCapitals } from "../capital-names.ts";
import { isGivenName } from "../names/index.ts";
import { GIVEN_OR_SURNAMES } from "../data/given-names.ts";
import { anyOf } from "../../any-of.ts";
import type { Creator } from "../types.ts";
import type { BracketedDate } from "./bracketed-date.ts";

const others = new RegExp(`(?:${anyOf(ET_AL)})\\]?$`, "iu");

/** Where a list of authors may end: before a bracketed date, a quotation mark, or a full stop and a title. */
export function namesEnd(
  text: string,
  from: number,
  place: number,
  bracket: BracketedDate | null,
  people: readonly Creator[] = [],
  hasImprint = false,
): boolean {
  const rest = text.slice(place, place + 40);
  if (hasImprint) return isBeforeTitle(text, place, people);
  if (
    /^[.,:]?\s?[([](?:1[5-9]|20|n\.\s?d|no date\)|in press\)|im (?:erscheinen|druck)\)|w druku\)|в печати\)|forthcoming\)|b\.\s?[dr]|б\.|s\.\s?a|o\.\s?J)/iu.test(
      rest,
    )
  )
    return true;
  if (
    /^\.?\s(?:(?:1[5-9]|20)\d\d[a-z]?\.|n\.d\.|Forthcoming\.|In press\.)\s/.test(rest) &&
    (rest.startsWith(".") || text[place - 1] === ".")
  )
    return true;
  // "Meier, Karl, 2004: Titel"
  if (/^,?\s?(?:1[5-9]|20)\d\d[a-z]?:/.test(rest)) return true;
  // "Kos, A. and Lis, B., 2020. Title", "KOS A., 2020, Tytuł"
  if (bracket && /^,\s(?:(?:1[89]|20)\d\d[a-z]?[.,]|n\.d\.)\s/.test(rest) && bracket.open === place + 2)
    return true;
  // Australian: "Kos, A & Lis, BT 2020, ‘Title’"
  if (bracket?.open === place + 1 && /^\s(?:1[89]|20)\d\d[a-z]?,\s/.test(rest)) return true;
  if (
    /^[.,]?\s?[([](?:eds?\.?|editors?|hrsg|hgg?|hrg|red|oprac|opr|ред|рэд|сост|dir|reż|rež|реж|рэж)(?!\p{L})/iu.test(
      rest,
    )
  )
    return true;
  if (/^[.,:]{0,2}\s(?=["“„«»‘])/u.test(rest)) return /^[.,:]/.test(rest) || text[place - 1] === ".";
  if (/^,?\s(?:eds?\.|editors?(?:\.|\sand\stransl)|translators?\sand\s|red\.|ред\.)/iu.test(rest))
    return true;
  // "Nowak A., rec. z: Timothy Snyder", "O. Kos, private communication"
  if (
    /^,\s(?:rec\.\s(?:z|:)|\[?hasło|(?:private|personal|telephone|e-?mail|author[’']s) (?:communication|interview|conversation|correspondence)[.,]|(?:interview|conversation)\s(?:with|by)\s(?:the\s)?author[.,]|(?:(?:private|open|personal)\s)?(?:letter|e-?mail|telegram|memo(?:randum)?)\s(?:to|from)\s)/u.test(
      rest,
    )
  )
    return true;
  // "Kos, A., dir. Title", IEEE: "A. Kos, dir., Title", "A. Kos, host, “Title,” Show"
  if (
    /^,\s(?:dirs?\.|(?:directors?|hosts?|presenters?|producers?)[.,]|trans\.|translators?\.|comps?\.|реж\.),?\s/iu.test(
      rest,
    )
  )
    return true;
  // IEEE: "Svetlana Kos, Reka bez berega. (Sep. 8, 2020). [Online Video]": the day of a video stands behind its title.
  if (
    bracket &&
    people.length &&
    /^,\s\p{Lu}/u.test(rest) &&
    /^\.\s(?:Accessed|Available):?\s/.test(text.slice(bracket.close)) &&
    /^\(\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},\s(?:19|20)\d\d\)\./u.test(text.slice(bracket.open)) &&
    people.every((one) => isGivenFirst(text, one))
  )
    return true;
  // "Plan B. Kreml’ sozdayet … (2020), “The Insider”": the year in brackets would stand right after authors.
  if (
    bracket &&
    /[\p{L}?!”"»’.]\s$/u.test(text.slice(place, bracket.open)) &&
    /^[.,]/.test(text.slice(bracket.close))
  )
    return false;
  // "KOWALSKI Jan, NOWAK Anna, Tytuł": the capitals say that no more names follow; "CAMERON, J., 1989. Title" does not end so.
  if (
    people.length &&
    !text.startsWith(`${people[0]!.lastName},`, from) &&
    people.every(({ lastName }) => isInCapitals(lastName)) &&
    /^[.,:]?\s["“„«‘[]?[\p{Lu}\d]/u.test(rest)
  )
    return /^[.,:]/.test(rest) || text[place - 1] === ".";
  // "Hryckiewicz Anatol, Polacy na Białorusi": given names of the table behind their surnames.
  if (
    people.length &&
    people.every((one) => isTurned(text, one)) &&
    /^[,.:]\s["“„«‘[]?[\p{Lu}\d]/u.test(rest)
  )
    return true;
  // Notes of Chicago and OSCOLA: "Valiantsin Kos, Kod adsutnastsi: Asnovy"
  if (
    !bracket &&
    people.length &&
    people.every((one) => isGivenFirst(text, one)) &&
    /^[,:]\s["“„«‘]?\p{Lu}\p{L}*[,:]?\s/u.test(rest) &&
    !/^,\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+,/u.test(rest)
  )
    return true;
  const printed = text.slice(from, place);
  if (others.test(printed) && /^[.:]?\s["“„«]?[\p{Lu}\d]/u.test(rest)) return true;
  // "Novik Yu.", "Novik Ju." as well as "Novik A."
  const hasInitial = /(?:^|[\s.-])(?:\p{Lu}|[YJ][aeou]|I[aeu]|[ZCSKTP]h|Ts|Shch|Dzh?|Cz|Sz|Д[жз])\./u.test(
    printed,
  );
  // GOST: "Шрайбман А. Почему", Vancouver: "Wilson A. Belarus", "Wilson, Andrew. Belarus: …"
  // "Magocsi, Paul R. Ukraine: An Illustrated History": a surname that stands first does not follow.
  if (/\.$/.test(printed) && hasInitial && /^\s["“„«]?[\p{Lu}\d]/u.test(rest))
    return /^\p{Lu}[\p{L}’'ʹ-]+,\s[^,]+$/u.test(printed) && /^\s[^\s:(]+:/u.test(rest)
      ? true
      : !surnameFollows(printed, rest);
  // A title of GOST can begin with a small letter: "Кос А. дорога без конца // Неман"
  if (
    /^\p{Lu}[\p{L}’'ʹ-]+(?:\s\p{Lu}\p{Ll}?\.){1,2}$/u.test(printed) &&
    /^\s(?!(?:и|і|й|та|ды|i|and|et|und)\s)\p{Ll}/u.test(rest) &&
    text.includes(" // ", place)
  )
    return true;
  if (/^[.:]\s["“„«[]?[\p{Lu}\d]/u.test(rest))
    return (
      !(rest.startsWith(".") && /,\s»/.test(rest) && surnameFollows(`${printed}.`, rest.slice(1))) &&
      (hasInitial ||
        /^\p{Lu}[\p{L}'’‘ʹ-]+, /u.test(printed) ||
        /\p{L} (?:\p{Lu}|Y[aeou]|[ZCSKT]h|Ts|I[aeu]){1,3}$/u.test(printed))
    );
  // IEEE without quotation marks: "A. Wilson, Belarus: …", Polish footnotes: "Wilson A., Belarus, Warszawa 2019"
  if (/^,\s[\p{Lu}\d]/u.test(rest))
    return (
      /^\p{Lu}\./u.test(printed) ||
      (!bracket &&
        /^\p{Lu}[\p{L}’'ʹ-]+\s\p{Lu}[^,]{0,8}\.$/u.test(printed.slice(printed.lastIndexOf(", ") + 1).trim()))
    );
  return false;
}

/** `Henry G. | Overman (2003)`, `Paul J.J. | Welfens, Eastern`: the initials stand between given name and surname. */
function surnameFollows(printed: string, rest: string): boolean {
  const next =
    /^\s\p{Lu}[\p{L}’'-]+(?<mark>\s\((?:1[5-9]|20)\d\d|,\s»|\s?[/,:]|\.\s|\s(?:und|and|&|i|и)\s)/u.exec(rest);
  const before = /(?<!\p{L})(?<first>\p{L}{2,30})\s(?:\p{Lu}\.[\s-]?)+$/u.exec(printed)?.groups?.["first"];
  if (!next || !before) return false;
  return /[(»]/.test(next.groups!["mark"]!) || isGivenName(before) || GIVEN_OR_SURNAMES.has(before);
}

const isTurned = (text: string, { lastName, firstName, spans: [span] }: Creator): boolean =>
  lastName !== undefined &&
  firstName !== undefined &&
  text.startsWith(`${lastName} ${firstName}`, span?.start) &&
  isGivenName(firstName);

const isGivenFirst = (text: string, { lastName, firstName, spans: [span] }: Creator): boolean =>
  lastName !== undefined &&
  firstName !== undefined &&
  text.startsWith(`${firstName} ${lastName}`, span?.start) &&
  (isGivenName(firstName.split(" ")[0]!) ||
    (GIVEN_OR_SURNAMES.has(firstName.split(" ")[0]!) && /\s\p{Lu}\./u.test(firstName)));

/**
 * MHRA and Chicago, the imprint in brackets cut out: `Kos, Ales, Borders: A History`, `Kos, Ales, and Hanna Lis, eds, Borders`. A conjunction
 * or a given name says that another name follows, for the title may begin like one: `Kos, Ales, Red Rivers: A History`.
 */
function isBeforeTitle(text: string, place: number, people: readonly Creator[]): boolean {
  if (!/^(?:,| \(eds?\.?\),)\s(?:eds?\.?,\s)?["“‘']?[\p{Lu}\d]/u.test(text.slice(place, place + 16)))
    return false;
  // "Orlando Figes, Peasant Russia, Civil War: …": two words with capitals are no surname, unless a given name follows.
  const [{ lastName = "", firstName = "" } = {}] = people;
  if (/^\p{Lu}\p{L}+\s\p{Lu}/u.test(lastName) && !isGivenName(firstName.split(" ")[0]!)) return false;
  const last = text.slice(people.at(-2)?.spans[0]?.end, people.at(-1)?.spans[0]?.start);
  return (
    people.length === 1 ||
    /\s(?:and|&|und|et|i|и|і|a|y)\s$/u.test(last) ||
    people.every((one) => isGivenFirst(text, one))
  );
}
