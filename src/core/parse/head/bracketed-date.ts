import { charactersOf, isSpace } from "../../character-class.ts";
import type { Span } from "../../evidence.ts";
import { RESOLUTION_MARK, RESOLUTION_WORDS } from "../data/resolution-words.ts";
import { dateAt } from "../dates/index.ts";
import type { Draft } from "../draft.ts";
import { isPlace } from "../places.ts";

/** A date in round or square brackets. */
export interface BracketedDate {
  open: number;
  close: number;
  iso: string;
  kind: "year" | "full";
}

const plain =
  /^[^“”"„«»()]{3,200}?(?:\s\((?!Ed|Hrsg|Hg|Red|Trans)\p{Lu}[^()\d.]{1,30}\))?[.,]\s(?<year>(?:1[5-9]|20)\d\d[a-z]?(?=[.,:]\s)|n\.d\.(?=\s)|(?:Forthcoming|In press)(?=\.\s))(?=[.,:]?\s[\p{Lu}“„«"‘\d])/du;
/** Behind `———.`: `2021b. “Title.”` */
const alone = /^(?<year>(?:1[5-9]|20)\d\d[a-z]?|n\.d)\.(?=\s[\p{Lu}“„«"‘])/u;

const role = "(?:\\s[([](?:[Hh]rsg|[Hh]gg?|[Hh]rg|[Ee]ds?)\\.?[)\\]])?";
/** `Meier, Karl, 2004:`, `Meier, Karl/Huber, Eva (Hg.) 2004a:`, `Amt für Statistik, 2004:`: no title has a colon right behind that. */
const german = new RegExp(
  `^(?:\\p{Lu}[\\p{L}\\p{M}’'-]*(?:\\s\\p{Lu}[\\p{L}\\p{M}’'-]+)?, \\p{Lu}[^“”"„«»():?!]{0,180}?|[^“”"„«»():?!]{3,120}?(?=[,(]|\\s[[(]))${role},?\\s?(?<year>(?:1[5-9]|20)\\d\\d[a-z]?(?=:))`,
  "du",
);

/** What both need; without it they would search in vain for each length of the names. */
const yearAndColon = /(?:1[5-9]|20)\d\d[a-z]?:/;
const yearAndStop = /[.,]\s(?:(?:1[5-9]|20)\d\d[a-z]?[.,:]|n\.d\.|Forthcoming\.|In press\.)\s/;

/**
 * Taylor & Francis and Elsevier: `Kos, A. and Lis, B., 2020. Title`, `Kos, A., Lis, B., 2020a. “Title”`, `Vot Tak, 2024. Title`; Polish
 * geographers: `KOS A., LIS B., 2020, Tytuł`.
 */
const comma =
  /^(?<names>\p{Lu}[^“”"„«»()[\]?!:;/\d]{1,200}?),\s(?<year>(?:1[89]|20)\d\d[a-z]?(?=(?<mark>[.,])\s[\p{Lu}“„«"‘[])|n\.d\.(?=\s\p{Lu}))/du;
const yearAndComma = /,\s(?:(?:1[89]|20)\d\d[a-z]?[.,]|n\.d\.)\s/;
const initialLast = /(?:\s|^)(?:\p{Lu}\p{Ll}?\.[\s-]?)+(?:,? (?:et al|i in|и др)\.)?$/u;

/** A year between commas behind names or a body. */
export function commaYear(text: string, from: number): BracketedDate | null {
  const beginning = text.slice(from, from + 230);
  const match = yearAndComma.test(beginning) ? comma.exec(beginning) : null;
  if (!match || text.includes(" // ", from)) return null;
  const names = match.groups!["names"]!;
  const [start, end] = match.indices!.groups!["year"]!;
  const words = names.split(/\s+/).length;
  const people = initialLast.test(names) || /^\p{Lu}[\p{L}’'-]+ \p{Lu}\p{Ll}+(?:, \p{Lu}[\p{L}’'-]+ \p{Lu}\p{Ll}+)*$/u.test(names);
  if (!people && (words > 9 || names.includes(". ") || match.groups!["mark"] === ",")) return null;
  // "Статистический ежегодник, 2021. Минск": what a place follows is no name.
  if (!people && isPlace(/^[.,]\s(?<place>[^.,:]{2,40})/.exec(text.slice(from + end))?.groups?.["place"] ?? "")) return null;
  const year = match.groups!["year"]!;
  return { open: from + start, close: from + end, iso: /^\d/.test(year) ? year.slice(0, 4) : "", kind: "year" };
} // prettier-ignore

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

/** Chicago author–date prints the year without brackets: `Kos, Anna. 2021. “Title.”` */
export function plainYear(text: string, from: number): BracketedDate | null {
  const first = from > 0 && alone.exec(text.slice(from, from + 12));
  if (first) return { open: from, close: from + first[0].length, iso: first[0].slice(0, 4).replace(/\D.*/, ""), kind: "year" };
  const beginning = text.slice(from, from + 230);
  const colon = yearAndColon.test(beginning) ? german.exec(beginning) : null;
  if (colon && !colon[0].includes(" //")) {
    const [start, end] = colon.indices!.groups!["year"]!;
    return { open: from + start, close: from + end, iso: text.slice(from + start, from + start + 4), kind: "year" };
  }
  const between = commaYear(text, from);
  if (between) return between;
  const unmarked = yearWithoutMark(text, from);
  if (unmarked) return unmarked;
  const match = yearAndStop.test(beginning) ? plain.exec(beginning) : null;
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
  const people = /(?:\p{Lu}[\p{L}’'-]{0,30}(?:\.\p{Ll}{2,6}){0,2}\d{0,3}|No\. \d{1,4}|\p{L}, (?:eds?|dirs?|directors?|editors?|trans|translators?|comps?|compilers?|hosts?|prods?|producers?)|\p{L}\s\(\p{Lu}[^()\d.]{1,30}\))[.,]{1,2}\s$/u.test(before) && !/[?!:]/.test(before);
  // "Tsentr religiyevedcheskikh issledovaniy. 2022. “Obrashcheniye.”": between a name and a title in quotation marks stands the year.
  const named = /^\p{Lu}[^.,:;?!“”"«»()\d]{3,90}\.\s$/u.test(before) && before.split(" ").length <= 10 && /^\.\s[“"]/.test(text.slice(from + end, from + end + 3));
  if (!named && (!people || /\.\s\p{Lu}\p{Ll}{2,}\s\p{Ll}/u.test(before) || (before.match(/\s\p{Ll}{4,}/gu)?.length ?? 0) > 3 || /,\s$/.test(before))) return null;
  const year = text.slice(from + start, from + end);
  return { open: from + start, close: from + end, iso: /^\d/.test(year) ? year.slice(0, 4) : "", kind: "year" };
} // prettier-ignore

const NUMBERED_DOCUMENT = new RegExp(
  `(?:^|[\\s“„«"‘])(?:${RESOLUTION_WORDS}|Directive|Report|Order|Uchwała)\\s${RESOLUTION_MARK}?\\d{1,5}\\s$`,
  "u",
);
const isNumber = charactersOf(/\d/);
const opener = /[([](?=[\p{L}\d])/gu;

/** The first date in brackets at or after a place. */
export function firstBracketedDate(
  text: string,
  from: number,
  links: readonly Span[] = [],
): BracketedDate | null {
  opener.lastIndex = from;
  for (let hit = opener.exec(text); hit; hit = opener.exec(text)) {
    const { index } = hit;
    // "https://undocs.org/S/RES/1244(1999)"
    if (links.some(({ start, end }) => start < index && index < end)) continue;
    const date = dateAt(text, index + 1);
    // "Resolution 2446 (2022): Reported Cases": the year of the number of a document.
    const numbered = isNumber(text.charCodeAt(index - 2)) && isSpace(text.charCodeAt(index - 1));
    if (numbered && NUMBERED_DOCUMENT.test(text.slice(Math.max(from, index - 32), index))) continue;
    if (!date && !isNumber(text.charCodeAt(index + 1))) continue;
    // Of a reprint: "(1961/1998)", "(1855/1861/1936)"
    const reprint = /^[([](?:1[5-9]|20)\d\d(?:\/(?:1[5-9]|20)\d\d){1,2}(?=[)\]])/.exec(
      text.slice(hit.index, hit.index + 17),
    );
    if (reprint)
      return {
        open: hit.index,
        close: hit.index + reprint[0].length + 1,
        iso: reprint[0].slice(1, 5),
        kind: "year",
      };
    // "(Hosts). (2019–present). Title": a show that goes on.
    const open = /^\((?:19|20)\d\d[-–]present\)/.exec(text.slice(hit.index, hit.index + 14));
    if (open)
      return { open: hit.index, close: hit.index + open[0].length, iso: open[0].slice(1, 5), kind: "year" };
    // "Міграцыйны крызіс у дыскурсе (2021–2022)": both years in full behind a word of a title
    const years =
      date &&
      /^(?:19|20)\d\d[–-](?:19|20)\d\d$/.test(text.slice(date.start, date.end)) &&
      /(?<!\p{L})\p{Ll}{3,}\s$/u.test(text.slice(from, hit.index));
    if (
      !date ||
      date.kind === "day" ||
      years ||
      (isPeriod(date.iso) && !isBehindRole(text, hit.index, date.end))
    )
      continue;
    const rest = /^(?:\s?\[[^\]]{4,20}\])?\s?[)\]]/.exec(text.slice(date.end, date.end + 24));
    // "„Studia Medioznawcze” (w druku).": what stands last says nothing of the head.
    if (rest && date.kind === "none" && /^[.\s]*$/.test(text.slice(date.end + rest[0].length))) continue;
    if (rest)
      return {
        open: hit.index,
        close: date.end + rest[0].length,
        iso: date.iso,
        kind: date.kind === "year" || date.kind === "none" ? "year" : "full",
      };
  }
  return null;
}

/** `Kos, A. (Host). (2019–2022). Title`: what a show or an edition of several years is dated with. */
const isBehindRole = (text: string, open: number, end: number): boolean =>
  text.startsWith(").", end) && /^[^()]{3,200}(?:\p{Lu}\.\s?|\((?:Hosts?|Eds?\.|Editors?|Producers?|Executive Producers?|Creators?|Directors?|Presenters?)\)\.\s)$/u.test(text.slice(0, open)); // prettier-ignore

/** `(2000–2010)` says what a title is about; `(2021/22)` is when it came out. */
function isPeriod(iso: string): boolean {
  const [from, to] = iso.split("/").map(Number);
  return to !== undefined && from !== undefined && to - from > 1;
}

export function takeBracket(draft: Draft, { open, close, iso, kind }: BracketedDate): void {
  draft.claim({ start: open, end: close });
  // The model has not learned these words.
  if (
    /no date|bez daty|o\.\s?J|press|forthcoming|im \p{L}|druku|печати/iu.test(draft.text.slice(open, close))
  )
    draft.form = "marked";
  if (iso)
    draft.dates.push({
      value: iso,
      span: /[([]/.test(draft.text[open]!)
        ? { start: open + 1, end: close - 1 }
        : { start: open, end: close },
      kind,
    });
}
