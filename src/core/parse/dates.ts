import { MONTHS } from "./data/months.ts";
import { anyOf } from "./pattern.ts";

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
  MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
);
const month = `(?:${anyOf(monthNumber.keys())})\\.?`;
const year = "(?:1[5-9]|20)\\d\\d";
const day = "(?:[0-3]?\\d)(?:st|nd|rd|th)?\\.?";
const edge = "(?<![\\p{L}\\p{N}])";
const stop = "(?![\\p{L}\\p{N}])";

/** Each form with the names of its groups; the first that matches at a place wins. */
const forms = [
  `(?<y>${year})-(?<m>[01]?\\d)-(?<d>[0-3]?\\d)`,
  `(?<d>[0-3]?\\d)[./](?<m>[01]?\\d)[./](?<y>${year})(?:\\s?(?:г\\.|r\\.))?`,
  `(?<y>${year}),? (?<M>${month}) (?<d>${day})`,
  `(?<y>${year}),? (?<d>${day}) (?<M>${month})`,
  `(?<d>${day}) (?:de )?(?<M>${month}),? (?:de )?(?<y>${year})(?:\\s?(?:г\\.|года|r\\.|roku|р\\.|г))?`,
  `(?<M>${month}) (?<d>${day}),? (?<y>${year})`,
  `(?<M>${month})[-–/](?<M2>${month}),? (?<y>${year})`,
  `(?<M>${month}),? (?<y>${year})(?:\\s?(?:г\\.|r\\.))?`,
  `(?<y>${year}),? (?<M>${month})(?:[-–/](?<M2>${month}))?`,
  `(?<d>${day}) (?<M>${month})`,
  `(?<M>${month})[-–/](?<M2>${month})`,
  `(?<M>${month}) (?<d>[0-3]?\\d)`,
  `(?<y>${year})[-–/](?<y2>(?:${year}|\\d\\d))`,
  `(?<y>${year})[a-zа-я]?(?: г\\.)?`,
  `(?<none>n\\. ?d\\.?|b\\. ?d\\.?|b\\. ?r\\.?|s\\. ?a\\.?|б\\. ?г\\.?|o\\. ?J\\.?|bez daty|no date)`,
];
/** By what they begin with, so that only those are tried that can match. */
const formsOf = (group: string) =>
  forms
    .filter((form) => form.startsWith(`(?<${group}>`))
    .map((form) => new RegExp(`${edge}${form}${stop}`, "uy"));
const beginning = { year: formsOf("y"), day: formsOf("d"), month: formsOf("M"), none: formsOf("none") };

const start = new RegExp(`${edge}[\\d\\p{L}]`, "gu");

/** All dates of a text, from left to right; what is part of a longer date is not given again. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  start.lastIndex = 0;
  for (let hit = start.exec(text); hit; hit = start.exec(text)) {
    const date = dateAt(text, hit.index);
    if (!date) continue;
    found.push(date);
    start.lastIndex = date.end;
  }
  return found;
}

const firstLetters = new Set(MONTHS.flat().map((name) => name[0]!));

/** The date that starts at a place, or `null`. */
export function dateAt(text: string, at: number): FoundDate | null {
  const first = text[at]!.toLowerCase();
  const isDigit = first >= "0" && first <= "9";
  if (!isDigit && !firstLetters.has(first) && !"nbsoб".includes(first)) return null;
  const piece = text.slice(at, at + 40);
  const lower = piece.toLowerCase();
  if (lower.length !== piece.length) return null;
  // The look-behind needs the character before.
  const window = (at ? text[at - 1]! : " ") + lower;
  for (const form of formsAt(window)) {
    form.lastIndex = 1;
    const match = form.exec(window);
    if (!match) continue;
    const date = read(match.groups!);
    if (date) return { ...date, start: at, end: at + match[0].length };
  }
  return null;
}

const firstWord = /\p{L}+|\d+/uy;
const noneWords = new Set("n b s o б no bez".split(" "));

/** The forms that may match what stands after the first character. */
function formsAt(window: string): readonly RegExp[] {
  firstWord.lastIndex = 1;
  const word = firstWord.exec(window)?.[0] ?? "";
  if (monthNumber.has(word)) return beginning.month;
  if (noneWords.has(word)) return beginning.none;
  if (!/^\d/.test(word) || word.length === 3 || word.length > 4) return [];
  return word.length === 4 ? beginning.year : beginning.day;
}

function read(groups: Record<string, string | undefined>): Pick<FoundDate, "iso" | "kind"> | null {
  const { y, y2, m, d, M, M2, none } = groups;
  if (none) return { iso: "", kind: "none" };
  const monthValue = M ? monthNumber.get(M.replace(/\.$/, "")) : m ? Number(m) : undefined;
  const dayValue = d ? Number.parseInt(d, 10) : undefined;
  if (monthValue !== undefined && (monthValue < 1 || monthValue > 12)) return null;
  if (dayValue !== undefined && (dayValue < 1 || dayValue > 31)) return null;
  const mm = monthValue ? `-${two(monthValue)}` : "";
  const dd = dayValue ? `-${two(dayValue)}` : "";
  if (!y && M2) return { iso: `-${mm}/--${two(monthNumber.get(M2.replace(/\.$/, ""))!)}`, kind: "day" };
  if (!y) return mm && dd ? { iso: `-${mm}${dd}`, kind: "day" } : null;
  if (y2) return { iso: `${y}/${y2.length === 2 ? y.slice(0, 2) + y2 : y2}`, kind: "year" };
  if (M2) return { iso: `${y}${mm}/${y}-${two(monthNumber.get(M2.replace(/\.$/, ""))!)}`, kind: "month" };
  if (dd) return { iso: `${y}${mm}${dd}`, kind: "full" };
  return mm ? { iso: y + mm, kind: "month" } : { iso: y, kind: "year" };
}

const two = (n: number) => String(n).padStart(2, "0");
