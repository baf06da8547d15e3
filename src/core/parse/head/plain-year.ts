import { anyOf } from "../../any-of.ts";
import { isInCapitals } from "../capital-names.ts";
import { BODY_WORDS, CONJUNCTIONS } from "../data/name-words.ts";
import { dateAt } from "../dates/index.ts";
import { isGivenName } from "../names/index.ts";
import { isPlace } from "../places.ts";
import { isSlavicBody } from "../slavic-body.ts";
import type { BracketedDate } from "./bracketed-date.ts";

/** So far from the beginning the year is looked for: behind the names of twenty authors in full. */
const LONGEST = 730;

const plain =
  /^[^“”"„«»()]{3,700}?(?:\s\((?!Ed|Hrsg|Hg|Red|Trans)\p{Lu}[^()\d.]{1,30}\))?[.,]\s(?<year>(?:1[5-9]|20)\d\d[a-z]?(?=[.,:]\s)|n\.d\.(?=\s)|(?:Forthcoming|In press)(?=\.\s))(?=[.,:]?\s[\p{Lu}“„«"‘\d])/du;
/** Behind `———.`: `2021b. “Title.”`; behind `[B.a.],`: `1933, Tytuł` */
const alone = /^(?<year>(?:1[5-9]|20)\d\d[a-z]?|n\.d)(?:\.|,(?=\s\p{Lu}))(?=\s[\p{Lu}“„«"‘])/u;

const role = "(?:\\s[([](?:[Hh]rsg|[Hh]gg?|[Hh]rg|[Ee]ds?)\\.?[)\\]])?";
/** `Meier, Karl, 2004:`, `Meier, Karl/Huber, Eva (Hg.) 2004a:`, `Amt für Statistik, 2004:`: no title has a colon right behind that. */
const german = new RegExp(
  `^(?:\\p{Lu}[\\p{L}\\p{M}’'-]*(?:\\s\\p{Lu}[\\p{L}\\p{M}’'-]+)?, \\p{Lu}[^“”"„«»():?!]{0,180}?|[^“”"„«»():?!]{3,120}?(?=[,(]|\\s[[(]))${role},?\\s?(?<year>(?:1[5-9]|20)\\d\\d[a-z]?(?=:))`,
  "du",
);

/** `Mark Lis, The Crises of 1956: New Findings`: what a small word goes on with is no year of the head. */
const GOES_ON =
  /\s(?:of|in|on|after|since|before|until|from|to|the|and|von|im|seit|nach|w|z|do|po|od|v|i)\s$/;
/** What both need; without it they would search in vain for each length of the names. */
const yearAndColon = /(?:1[5-9]|20)\d\d[a-z]?:/;
const yearAndStop = /[.,]\s(?:(?:1[5-9]|20)\d\d[a-z]?[.,:]|n\.d\.|Forthcoming\.|In press\.)\s/;

/**
 * Taylor & Francis and Elsevier: `Kos, A. and Lis, B., 2020. Title`, `Kos, A., Lis, B., 2020a. “Title”`, `Vot Tak, 2024. Title`; Polish
 * geographers: `KOS A., LIS B., 2020, Tytuł`.
 */
const comma =
  /^(?<names>\p{Lu}[^“”"„«»()[\]?!:;/\d]{1,700}?),\s(?<year>(?:1[5-9]|20)\d\d[a-z]?(?=(?<mark>[.,])\s[\p{Lu}“„«"‘[])|n\.d\.(?=\s\p{Lu}))/du;
const yearAndComma = /,\s(?:(?:1[5-9]|20)\d\d[a-z]?[.,]|n\.d\.)\s/;
const initialLast = /(?:\s|^)(?:\p{Lu}\p{Ll}?\.[\s-]?)+(?:,? (?:et al|i in|и др)\.)?$/u;

/** RePEc: `Anna Kos & Julia B. Lis & Paul Mur, 2009. "Title,"`; its first name can be turned round. */
const joinedPeople =
  /^\p{Lu}[\p{L}’'-]+,?(?: \p{Lu}(?:\.|[\p{L}’'-]+)){1,3}(?: & \p{Lu}(?:\.|[\p{L}’'-]+)(?: \p{Lu}(?:\.|[\p{L}’'-]+)){1,3}){1,20}\.?$/u;

/** ISO 690: `KOS, M. and LIS, Susan, 1970. Title`: each surname is in capitals. */
const areInCapitals = (names: string): boolean => {
  const parts = names.split(PARTS);
  return parts.length > 1 && parts.length % 2 === 0 && parts.every((part, i) => (i % 2 ? /^\p{Lu}(?:\.|\p{Ll})/u.test(part) : isInCapitals(part)));
}; // prettier-ignore
const PARTS = new RegExp(`,\\s(?:(?:${anyOf(CONJUNCTIONS)})\\s)?|\\s(?:${anyOf(CONJUNCTIONS)})\\s`, "u");

/** A year between commas behind names or a body. */
export function commaYear(text: string, from: number): BracketedDate | null {
  const beginning = text.slice(from, from + LONGEST);
  const match = yearAndComma.test(beginning) ? comma.exec(beginning) : null;
  if (!match || text.includes(" // ", from)) return null;
  const names = match.groups!["names"]!;
  const [start, end] = match.indices!.groups!["year"]!;
  const words = names.split(/\s+/).length;
  // "Реки Полесья и люди. М., 1967. С. 39": behind the end of a sentence the letter is a town.
  if (/\p{Ll}{2}[”"»]?\.\s(?:\p{Lu}|\p{Lu}\p{Ll}|СПб)\.$/u.test(names)) return null;
  const people = initialLast.test(names) || joinedPeople.test(names) || areInCapitals(names) || /^\p{Lu}[\p{L}’'-]+ \p{Lu}\p{Ll}+(?:, \p{Lu}[\p{L}’'-]+ \p{Lu}\p{Ll}+)*$/u.test(names);
  // "Lis, 2012, “Rivers of Slovenia”": a surname alone before a title in quotation marks.
  const alone = words === 1 && /^,\s[“„«"‘]/.test(text.slice(from + end, from + end + 3));
  if (!people && !alone && (words > 9 || names.includes(". ") || (match.groups!["mark"] === "," && !isBodyBeforeTitle(names, text.slice(from + end, from + end + 80))))) return null;
  // "Volumina Legum, 1859, t. 2": behind authors a title would stand.
  if (volumeBehind.test(text.slice(from + end, from + end + 12))) return null;
  // "Статистический ежегодник, 2021. Минск": what a place follows is no name.
  if (!people && isPlace(/^[.,]\s(?<place>[^.,:]{2,40})/.exec(text.slice(from + end))?.groups?.["place"] ?? "")) return null;
  const year = match.groups!["year"]!;
  return { open: from + start, close: from + end, iso: /^\d/.test(year) ? year.slice(0, 4) : "", kind: "year" };
} // prettier-ignore

export const volumeBehind = /^,\s(?:t|cz|vol|z|kn|ser|т|ч|кн|вып)\.\s(?:\d|[IVX])/u;

/** `Belorusskaja Pravoslavnaja Cerkov', 2023, Zajavlenie Sinoda po povodu archivov, Telegram`: a body, and a title behind its year. */
const isBodyBeforeTitle = (name: string, behind: string): boolean =>
  /^,\s\p{Lu}[^\s,„“"«]+\s[^,„“"«]{3,},\s\p{Lu}/u.test(behind) &&
  (/^\p{Lu}[\p{L}’'ʹ-]*(?:\s\p{Lu}[\p{L}’'ʹ-]*){2,6}$/u.test(name) ||
    (name.includes(" ") && !/[,–—]/.test(name) && (BODY_WORDS.test(name) || isSlavicBody(name))));

/** Australian Harvard: `Kos, A & Lis, BT 2021, ‘Title’, Journal`, `Freedom House 2022, ‘Title’`: the year stands bare behind names or a body. */
const bare =
  /^(?<names>\p{Lu}[^“”"„«»‘()[\]?!:;/\d]{1,200}?)\s(?<year>(?:1[89]|20)\d\d[a-z]?(?=,\s(?<quote>[‘“"])?[\p{L}\d[“‘"«]))/du;
const bareYear = /\s(?:1[89]|20)\d\d[a-z]?,\s/;

function yearWithoutMark(text: string, from: number): BracketedDate | null {
  const beginning = text.slice(from, from + 230);
  const match = bareYear.test(beginning) ? bare.exec(beginning) : null;
  if (!match || text.includes(" // ", from)) return null;
  const { names = "", year = "", quote } = match.groups!;
  const people = /^\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]+)?,\s\p{Lu}{1,3}(?:(?:,|\s&|\sand|,\sand)\s\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]+)?,\s\p{Lu}{1,3}){0,20}(?:\set\sal\.)?$/u.test(names);
  const body = quote !== undefined && !/[,.]/.test(names) && names.split(/\s+/).length <= 9;
  if (!people && !body) return null;
  const [start, end] = match.indices!.groups!["year"]!;
  return { open: from + start, close: from + end, iso: year.slice(0, 4), kind: "year" };
} // prettier-ignore

/** `Czyż, Feliks 1993. „Tytuł”, Rozprawy`, `Kos, Anna and Jan Lis 2008. Rivers. Warszawa: PWN`: linguists print the year bare behind names in full. */
const bareStop =
  /^(?<names>\p{Lu}[\p{L}’'-]+, \p{Lu}\p{Ll}[\p{L}-]*(?:\s\p{Lu}\.?[\p{L}-]*){0,2}(?:(?:,|,? and|,? &| i| und| et| a|;|\s?\/)\s?\p{Lu}[\p{L}’'-]+,?\s\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*)?){0,4})\s(?<year>(?:1[5-9]|20)\d\d[a-z]?)(?=\.\s[„“"«‘\p{Lu}])/du;
const bareYearAndStop = /\p{L}\s(?:1[5-9]|20)\d\d[a-z]?\.\s/u;

function yearBehindFullNames(text: string, from: number): BracketedDate | null {
  const beginning = text.slice(from, from + 160);
  const match = bareYearAndStop.test(beginning) ? bareStop.exec(beginning) : null;
  const { names = "", year = "" } = match?.groups ?? {};
  if (!match || isPlace(names)) return null;
  // "Belstat, Labour Force Survey 2021. Minsk": without quotation marks the given name must be known.
  const given = /, (?<given>\p{Lu}\p{Ll}[\p{L}-]*)/u.exec(names)?.groups?.["given"] ?? "";
  const [start, end] = match.indices!.groups!["year"]!;
  if (!/^\.\s[„“"«‘]/.test(beginning.slice(end, end + 3)) && !isGivenName(given)) return null;
  return { open: from + start, close: from + end, iso: year.slice(0, 4), kind: "year" };
}

/** `Kos, Anna and Jan Lis (eds.) 2001. Rivers of Europe`: behind the mark of editors no comma stands. */
const behindRole =
  /^\p{Lu}[^“”"„«»()]{3,160}?\s\((?:[Ee]ds?|[Hh]rsg|[Hh]gg?|[Rr]ed)\.?\)[.,]?\s(?<year>(?:1[5-9]|20)\d\d[a-z]?)(?=[.,:]\s)/du;

function yearBehindRole(text: string, from: number): BracketedDate | null {
  const match = behindRole.exec(text.slice(from, from + 200));
  const [start, end] = match?.indices?.groups?.["year"] ?? [0, 0];
  return (
    match && { open: from + start, close: from + end, iso: match.groups!["year"]!.slice(0, 4), kind: "year" }
  );
}

/** Chicago author–date prints the year without brackets: `Kos, Anna. 2021. “Title.”` */
export function plainYear(text: string, from: number): BracketedDate | null {
  const first = from > 0 && alone.exec(text.slice(from, from + 12));
  if (first) return { open: from, close: from + first[0].length, iso: first[0].slice(0, 4).replace(/\D.*/, ""), kind: "year" };
  const beginning = text.slice(from, from + 230);
  const colon = yearAndColon.test(beginning) ? german.exec(beginning) : null;
  // "Освіта в Україні, 2026: збірник. – Київ: Держстат, 2026": the year of the book stands behind who published it.
  const ofTitle = colon && /[.)»]\s(?:[–—]\s)?\p{Lu}[^.:/]{1,30}\.?\s?:\s?[^:/]{3,90},\s(?:1[5-9]|20)\d\d/u.test(text.slice(from + colon[0].length));
  if (colon && !ofTitle && !colon[0].includes(" //") && !GOES_ON.test(colon[0].slice(0, -4))) {
    const [start, end] = colon.indices!.groups!["year"]!;
    return { open: from + start, close: from + end, iso: text.slice(from + start, from + start + 4), kind: "year" };
  }
  const between = commaYear(text, from);
  if (between) return between;
  const unmarked = yearWithoutMark(text, from);
  if (unmarked) return unmarked;
  const behindNames = yearBehindFullNames(text, from) ?? yearBehindRole(text, from);
  if (behindNames) return behindNames;
  const whole = text.slice(from, from + LONGEST);
  const match = yearAndStop.test(whole) ? plain.exec(whole) : null;
  if (!match) return null;
  const [start, end] = match.indices!.groups!["year"]!;
  const before = text.slice(from, from + start);
  // A title that ends in a year, a place before a year: "Minsk, 2019. 120 p."
  if (before.includes(" //")) return null;
  // "Estonia. Aliens Act. 9 Dec. 2009.": the year of a month.
  const month = /\p{Lu}\p{Ll}{2,8}\.?\s$/u.exec(before);
  if (month && (dateAt(text, from + month.index)?.iso.length ?? 0) > 4) return null;
  // MLA: "Kos, Anna. The Slow River. 2021. U of Tartu, PhD dissertation.": a title stands before the year.
  if (/^\p{Lu}[\p{L}’'-]+, \p{Lu}[^.,&]*\p{Ll}{2}\.\s\p{Lu}/u.test(before)) return null;
  const people = /(?:\p{Lu}[\p{L}’'-]{0,30}(?:\.\p{Ll}{2,6}){0,2}\d{0,3}|No\. \d{1,4}|\p{L}, (?:eds?|dirs?|directors?|editors?|trans|translators?|comps?|compilers?|hosts?|prods?|producers?)|[\p{L}\d]\s\(\p{Lu}[^()\d.]{1,30}\)|\p{Lu}\.\s(?:и др|і інш|ды інш|та ін|et al|i in)|\p{L}\.?\s(?:a kol|et al|i in|i wsp))[.,]{1,2}\s$/u.test(before) && !/[?!:]/.test(before);
  // "Tsentr religiyevedcheskikh issledovaniy. 2022. “Obrashcheniye.”": between a name and a title in quotation marks stands the year.
  const named = /^\p{Lu}[^.,:;?!“”"«»()\d]{3,90}\.\s$/u.test(before) && before.split(" ").length <= 10 && /^\.\s[“"]/.test(text.slice(from + end, from + end + 3));
  if (!named && (!people || /\.\s\p{Lu}\p{Ll}{2,}\s\p{Ll}/u.test(before) || (before.match(/\s\p{Ll}{4,}/gu)?.length ?? 0) > 3 || /,\s$/.test(before))) return null;
  const year = text.slice(from + start, from + end);
  return { open: from + start, close: from + end, iso: /^\d/.test(year) ? year.slice(0, 4) : "", kind: "year" };
} // prettier-ignore
