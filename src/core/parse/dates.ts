import { charactersOf, classOf, isHalf, LETTER, NUMBER } from "../character-class.ts";
import { MONTHS, SEASONS } from "./data/months.ts";
import { anyOf } from "./pattern.ts";
import { anySpellingIn, spellingsOf } from "./spellings.ts";

/** A date as it stands in a text. */
export interface FoundDate {
  start: number;
  end: number;
  /** ISO 8601 at the printed precision; empty for "no date". */
  iso: string;
  /** `day` without a year (`18 January`, `February–May`): it stands elsewhere; `iso` is `--01-18`, `--02/--05`. */
  kind: "full" | "month" | "year" | "day" | "none";
}

const monthNumber = new Map<string, number>(
  MONTHS.flatMap((names, i) =>
    names.flatMap(spellingsOf).map((name) => [name.toLowerCase(), i + 1] as const),
  ),
);
/** Lists print the sign of `yanvar’`, `fevral'` in ways that no table has. */
const SIGN = "['’ʹʺ′`ʼ´]";
const month = `(?:${anyOf(monthNumber.keys())})${SIGN}?\\.?`;
const signEnd = new RegExp(`(?:${SIGN}?\\.|${SIGN})$`);
const monthOf = (printed: string): number | undefined =>
  monthNumber.get(printed) ?? monthNumber.get(printed.replace(signEnd, ""));
const year = "(?:1[5-9]|20)\\d\\d";
/** `2021 г.`, `2021 hoda`, `2021 r.` */
const ofYear = `(?:\\s?${anySpellingIn("(?:г\\.|года|р\\.|року|рока|г(?=[,;\\s)]|$))")}|\\s?(?:r\\.|roku))?`;
const day = "(?:[0-3]?\\d)(?:st|nd|rd|th|er)?\\.?";
const edge = "(?<![\\p{L}\\p{N}])";
const stop = "(?![\\p{L}\\p{N}])";

type Beginning = "year" | "day" | "month" | "none" | "season";

/**
 * Each form with the names of its groups, and the signs that may stand behind its first number or word (any where none are named);
 * the first that matches at a place wins.
 */
const forms: readonly (readonly [begins: Beginning, signs: string, pattern: string])[] = [
  ["year", "-", `(?<y>${year})-(?<m>[01]?\\d)-(?<d>[0-3]?\\d)`],
  ["day", "./", `(?<d>[0-3]?\\d)[./](?<m>[01]?\\d)[./](?<y>${year})${ofYear}`],
  // Across two months: "29 November – 2 December 2021", "November 29–December 2, 2021", "29.11.–2.12.2021", NLM "2021 Nov 29-Dec 2"
  ["day", " .snrte", `(?<d>[0-3]?\\d) (?<M>${month})(?: (?<y0>${year}))? ?[-–] ?(?<d2>[0-3]?\\d) (?<M2>${month}),? (?<y>${year})${ofYear}`],
  ["day", ".", `(?<d>[0-3]?\\d)\\.(?<m>[01]?\\d)\\.? ?[-–] ?(?<d2>[0-3]?\\d)\\.(?<m2>[01]?\\d)\\.(?<y>${year})${ofYear}`],
  ["month", " .", `(?<M>${month}) (?<d>[0-3]?\\d)(?:, (?<y0>${year}))? ?[-–] ?(?<M2>${month}) (?<d2>[0-3]?\\d), (?<y>${year})`],
  ["year", ", abcdefgh", `(?<y>${year})[a-h]?,? (?<M>${month}) (?<d>[0-3]?\\d) ?[-–] ?(?<M2>${month}) (?<d2>[0-3]?\\d)`],
  // Czech, Slovak and German: "21. 2. 2019", "26.10. 1995"
  ["day", ".", `(?<d>[0-3]?\\d)\\. ?(?<m>[01]?\\d)\\. ?(?<y>${year})`],
  ["day", "-–", `(?<d>[0-3]?\\d)[-–](?<d2>[0-3]?\\d) (?<M>${month}),?(?: (?<y>${year})${ofYear})?`],
  ["month", " .", `(?<M>${month}) (?<d>[0-3]?\\d)[-–](?<d2>[0-3]?\\d), (?<y>${year})`],
  ["year", ", abcdefgh", `(?<y>${year})[a-h]?,? (?<M>${month}) (?<d>[0-3]?\\d)[-–](?<d2>[0-3]?\\d)`],
  // Across the end of a month: "September 30–October 2, 2022", "(2022, September 30–October 2)", "30 Sept.–2 Oct. 2022"
  ["month", " .", `(?<M>${month}) (?<d>[0-3]?\\d) ?[-–] ?(?<M2>${month}) (?<d2>[0-3]?\\d), (?<y>${year})`],
  ["year", ", abcdefgh", `(?<y>${year})[a-h]?,? (?<M>${month}) (?<d>[0-3]?\\d) ?[-–] ?(?<M2>${month}) (?<d2>[0-3]?\\d)`],
  ["day", " .", `(?<d>[0-3]?\\d)\\.? (?<M>${month}) ?[-–] ?(?<d2>[0-3]?\\d)\\.? (?<M2>${month})(?:,? (?<y>${year})${ofYear})?`],
  ["day", "-–", `(?<d>[0-3]?\\d)[-–](?<d2>[0-3]?\\d)\\.(?<m>[01]?\\d)\\.(?<y>${year})${ofYear}`],
  ["day", " .", `(?<d>[0-3]?\\d)[ .] ?(?<R>[ivx]{1,4})[ .] ?(?<y>${year})${ofYear}`],
  // "[Accessed: 9-Apr-2024]"
  ["day", "-", `(?<d>[0-3]?\\d)-(?<M>${month})-(?<y>${year})`],
  // Lithuanian: "2021 m. liepos 23 d."
  ["year", " ", `(?<y>${year}) m\\. (?<M>${month})(?: (?<d>[0-3]?\\d) d\\.?)?`],
  // "…for 2021–2023, Nov. 4, 2021": the year behind is the one of the day.
  ["year", ", abcdefgh", `(?<y>${year})[a-h]?,? (?<M>${month}) (?<d>${day})(?!,? ${year})`],
  ["year", ", abcdefgh", `(?<y>${year})[a-h]?,? (?<d>${day}) (?<M>${month})`],
  ["day", " .snrte", `(?<d>${day}) (?:de )?(?<M>${month}),? (?:de )?(?<y>${year})${ofYear}`],
  ["month", " .", `(?<M>${month}) (?<d>${day}),? (?<y>${year})`],
  ["month", "-–/.", `(?<M>${month})[-–/](?<M2>${month}),? (?<y>${year})`],
  // "November 2020–January 2021"
  ["month", " .", `(?<M>${month}) (?<y0>${year}) ?[-–] ?(?<M2>${month}) (?<y>${year})`],
  ["month", " .,", `(?<M>${month}),? (?<y>${year})${ofYear}`],
  ["year", ", abcdefgh", `(?<y>${year})[a-h]?,? (?<M>${month})(?! ${day},? ${year})(?:[-–/](?<M2>${month}))?`],
  // "(2021, Spring)"
  ["year", ", abcdefgh", `(?<y>${year})[a-h]?,? (?:${anyOf(SEASONS)})`],
  ["day", " .snrte", `(?<d>${day}) (?<M>${month})`],
  ["month", "-–/.", `(?<M>${month})[-–/](?<M2>${month})`],
  ["month", " .", `(?<M>${month}) (?<d>[0-3]?\\d)`],
  ["year", "-–/", `(?<y>${year})[-–/](?<y2>(?:${year}|\\d\\d))`],
  ["year", "", `(?<y>${year})[a-zа-я]?(?: г\\.)?`],
  ["season", "", `(?<season>(?:${anyOf(SEASONS)})(?:[-–/](?:${anyOf(SEASONS)}))?),? (?<y>${year})(?:[-–/]\\d{2,4})?`],
  ["none", "", `(?<none>n\\. ?d\\.?(?:-[a-z])?|in press|im erscheinen|im druck|in vorbereitung|w druku|в печати|forthcoming|undated|b\\. ?d\\.?|b\\. ?r\\.?|s\\. ?a\\.?|б\\. ?г\\.?|o\\. ?j\\.?|bez daty|no date)`],
]; // prettier-ignore
const expressions = forms.map(([, , pattern]) => new RegExp(`${edge}${pattern}${stop}`, "uy"));

/** The forms that can match where a date begins so, with a sign behind; worked out once for each sign. */
function formsWith(begins: Beginning, sign: string): readonly RegExp[] {
  const bySign = formsBySign[begins];
  const key = ALL_SIGNS.includes(sign) ? sign : "";
  return (bySign[key] ??= expressions.filter(
    (_, i) => forms[i]![0] === begins && (forms[i]![1] === "" || (key !== "" && forms[i]![1].includes(key))),
  ));
}
const ALL_SIGNS = [...new Set(forms.map(([, signs]) => signs).join(""))].join("");
const formsBySign: Record<Beginning, Record<string, readonly RegExp[]>> = { year: {}, day: {}, month: {}, none: {}, season: {} }; // prettier-ignore

const pageWord = /(?<![\p{L}\p{N}])(?:pp?|s|ss|с|стр|str|S|С|no|nr|№|art|vol)\.?\s?$/iu;

/** All dates of a text, from left to right; what is part of a longer date is not given again. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  let at = 0;
  while (at < text.length) {
    if (!(classOf(text.charCodeAt(at)) & (LETTER | NUMBER))) {
      at++;
      continue;
    }
    const date =
      at > 0 && classOf(text.charCodeAt(at - 1)) & (LETTER | NUMBER)
        ? null
        : (dateAt(text, at) ?? copyrightAt(text, at));
    if (date) {
      // "pp. 1646–1670" are pages.
      if (date.kind !== "year" || !pageWord.test(text.slice(Math.max(0, at - 6), at))) found.push(date);
      at = date.end;
    } else while (at < text.length && classOf(text.charCodeAt(at)) & (LETTER | NUMBER)) at++;
  }
  return found;
}

/** NLM: `Minsk: The Ministry; c2021`, `Warsaw: BYMEDSOL; c2020-2023` */
function copyrightAt(text: string, at: number): FoundDate | null {
  if (text[at] !== "c" || !/[;,:]\s\[?$/.test(text.slice(Math.max(0, at - 3), at))) return null;
  const match = /^c((?:1[89]|20)\d\d)(?:[-–]((?:19|20)\d\d)?)?(?![\p{L}\p{N}])/u.exec(
    text.slice(at, at + 12),
  );
  if (!match) return null;
  const iso = match[2] ? `${match[1]}/${match[2]}` : match[1]!;
  return { start: at, end: at + match[0].length, iso, kind: "year" };
}

/** The date that starts at a place, or `null`. */
export function dateAt(text: string, at: number): FoundDate | null {
  const candidates = formsAt(text, at);
  if (!candidates.length) return null;
  if (candidates === formsBySign.year[""] && standsAlone(text, at))
    return { iso: text.slice(at, at + 4), kind: "year", start: at, end: at + 4 };
  const piece = text.slice(at, at + 40);
  const lower = piece.toLowerCase();
  if (lower.length !== piece.length) return null;
  // The look-behind needs the character before.
  const window = (at ? text[at - 1]! : " ") + lower;
  for (const form of candidates) {
    form.lastIndex = 1;
    const match = form.exec(window);
    if (!match) continue;
    const date = read(match.groups!);
    if (date) return { ...date, start: at, end: at + match[0].length };
  }
  return null;
}

/** Most dates are bare years; with nothing but a sign around them there is nothing more to read. */
function standsAlone(text: string, at: number): boolean {
  const [before, behind] = [text.charCodeAt(at - 1), text.charCodeAt(at + 4)];
  if (classOf(before) & (LETTER | NUMBER) || classOf(behind) & (LETTER | NUMBER) || isHalf(behind))
    return false;
  // "2021 г." goes on; what changes its length in small letters is left to the expressions.
  const odd = text.indexOf("İ", at);
  return behind !== SPACE && (odd < 0 || odd >= at + 40);
}
const SPACE = 0x20;

const noneWords = new Set("n b s o б no bez in im w в forthcoming undated".split(" "));
const seasons = new Set(SEASONS);
const LONGEST_WORD = Math.max(...[...monthNumber.keys(), ...SEASONS].map((name) => name.length));
const firstLetters = new Set(
  [...monthNumber.keys(), ...noneWords, ...SEASONS].flatMap((name) => [
    name.charCodeAt(0),
    name.toUpperCase().charCodeAt(0),
  ]),
);
const isSign = charactersOf(new RegExp(SIGN));
const NONE: readonly RegExp[] = [];
const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** `2020, May`, `2020, 5 May`: a year before anything else stands alone. */
function goesOnBehindYear(text: string, end: number): boolean {
  const space = text[end] === "," ? end + 1 : end;
  if (text[space] !== " ") return false;
  let day = space + 1;
  if (text.startsWith("m. ", day)) return isMonthAt(text, day + 3);
  if (!isDigit(text.charCodeAt(day)))
    return (
      isMonthAt(text, day) ||
      seasons.has(/^\p{L}{3,12}/u.exec(text.slice(day, day + 12))?.[0].toLowerCase() ?? "")
    );
  while (isDigit(text.charCodeAt(day))) day++;
  return isMonthBehind(text, day);
}

/** `5 May`, `5th May`, `5.05.`, `5 XI`: other numbers are none of days. */
function goesOnBehindDay(text: string, end: number): boolean {
  return /^(?:\.\d|\. \d\d?\. ?\d|[ .] ?[ivx])/i.test(text.slice(end, end + 7)) || isMonthBehind(text, end);
}

/** `n.d.`, `in press`, `no date`: a letter or a small word alone says nothing. */
function goesOnBehindNone(text: string, end: number, word: string): boolean {
  if (word.length === 1) return text[end] === ".";
  return word.length > 3 || /^ (?:press|dat|ersc|druc|druk|vorb|печа)/i.test(text.slice(end, end + 6));
}

const behindDay = /(?:st|nd|rd|th|er)?\.? (?:de )?/iy;

function isMonthBehind(text: string, end: number): boolean {
  behindDay.lastIndex = end;
  return behindDay.test(text) && isMonthAt(text, behindDay.lastIndex);
}

function isMonthAt(text: string, at: number): boolean {
  if (!firstLetters.has(text.charCodeAt(at))) return false;
  let end = at;
  while (end - at <= LONGEST_WORD && classOf(text.charCodeAt(end)) & LETTER) end++;
  return monthBeginnings.has(text.slice(at, end).toLowerCase());
}

/** Months up to their first mark: `mai͡a`, `berezen'`. */
const monthBeginnings = new Set([...monthNumber.keys()].map((name) => /^\p{L}*/u.exec(name)![0]));

/** The forms that may match at a place, by the number or word that stands there and the sign behind it. */
function formsAt(text: string, at: number): readonly RegExp[] {
  const first = text.charCodeAt(at);
  let end = at;
  if (isDigit(first)) {
    while (isDigit(text.charCodeAt(end))) end++;
    const length = end - at;
    const sign = (text[end] ?? "").toLowerCase();
    if (length === 4) {
      if (!/^(?:1[5-9]|20)/.test(text.slice(at, at + 2))) return NONE;
      return formsWith("year", ", ".includes(sign) && !goesOnBehindYear(text, end) ? "" : sign);
    }
    if (length > 2 || (length === 2 && first > 0x33)) return NONE;
    return " .snrte".includes(sign) && !goesOnBehindDay(text, end) ? NONE : formsWith("day", sign);
  }
  if (!firstLetters.has(first)) return NONE;
  while (end - at <= LONGEST_WORD && classOf(text.charCodeAt(end)) & LETTER) end++;
  if (end - at > LONGEST_WORD) return NONE;
  const word = text.slice(at, end).toLowerCase();
  if (monthNumber.has(word)) {
    const sign = text[end] ?? "";
    return formsWith("month", (isSign(text.charCodeAt(end)) ? text[end + 1] : sign) ?? "");
  }
  if (seasons.has(word)) return formsWith("season", "");
  return noneWords.has(word) && goesOnBehindNone(text, end, word) ? formsWith("none", "") : NONE;
}

function read(groups: Record<string, string | undefined>): Pick<FoundDate, "iso" | "kind"> | null {
  const { y, y0, y2, m, m2, d, d2, M, M2, R, none, season } = groups;
  if (none) return { iso: "", kind: "none" };
  if (season && y) return { iso: y, kind: "year" };
  const monthValue =
    R !== undefined
      ? ROMAN.indexOf(R) + 1
      : M
        ? monthOf(M)
        : m
          ? Number(m)
          : undefined;
  const dayValue = d ? Number.parseInt(d, 10) : undefined;
  if (monthValue !== undefined && (monthValue < 1 || monthValue > 12)) return null;
  if (dayValue !== undefined && (dayValue < 1 || dayValue > 31)) return null;
  const lastMonth = M2 ? monthOf(M2) : m2 ? Number(m2) : undefined;
  if (d2 && lastMonth) return acrossMonths([y0 ?? y!, monthValue!, dayValue!], [y!, lastMonth, Number(d2)]);
  const mm = monthValue ? `-${two(monthValue)}` : "";
  const dd = dayValue ? `-${two(dayValue)}` : "";
  // "12–14 мая 2016", "3–9 июня": days that follow each other
  const across = M2 && d2 ? monthOf(M2) : undefined;
  if (across && dayValue && Number(d2) >= 1 && Number(d2) <= 31 && across > (monthValue ?? 12)) {
    const end = `-${two(across)}-${two(Number(d2))}`;
    return y ? { iso: `${y}${mm}${dd}/${y}${end}`, kind: "full" } : { iso: `-${mm}${dd}/-${end}`, kind: "day" };
  }
  const last = d2 && dayValue && Number(d2) > dayValue && Number(d2) <= 31 ? `${mm}-${two(Number(d2))}` : "";
  if (d2 && !last) return null;
  if (last) return y ? { iso: `${y}${mm}${dd}/${y}${last}`, kind: "full" } : { iso: `-${mm}${dd}/-${last}`, kind: "day" };
  if (!y && M2) return { iso: `-${mm}/--${two(monthOf(M2)!)}`, kind: "day" };
  if (!y) return mm && dd ? { iso: `-${mm}${dd}`, kind: "day" } : null;
  if (y2) return { iso: `${y}/${y2.length === 2 ? y.slice(0, 2) + y2 : y2}`, kind: "year" };
  if (M2) return { iso: `${y0 ?? y}${mm}/${y}-${two(monthOf(M2)!)}`, kind: "month" };
  if (dd) return { iso: `${y}${mm}${dd}`, kind: "full" };
  return mm ? { iso: y + mm, kind: "month" } : { iso: y, kind: "year" };
} // prettier-ignore

/** `29 November – 2 December 2021`, `December 30, 2021–January 2, 2022` */
function acrossMonths(from: readonly [string, number, number], to: readonly [string, number, number]): Pick<FoundDate, "iso" | "kind"> | null {
  const [first, last] = [from, to].map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`) as [string, string];
  return to[1] <= 12 && to[2] >= 1 && to[2] <= 31 && first < last ? { iso: `${first}/${last}`, kind: "full" } : null;
} // prettier-ignore

/** Months as Polish prints them: `5 XI 2021`. */
const ROMAN = "i ii iii iv v vi vii viii ix x xi xii".split(" ");
const two = (n: number) => String(n).padStart(2, "0");
