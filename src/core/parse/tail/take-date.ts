import type { FoundDate } from "../dates/index.ts";
import { anySpelling } from "../spellings.ts";
import {
  isAnotherYear,
  isBeforeDay,
  isBehindYear,
  isPartOfBracket,
  isPartOfTitle,
  isSpanOfTitle,
} from "./dates-of-title.ts";
import type { Step, Walk } from "./walk.ts";
import { isYearPlace } from "./years-and-pages.ts";

/** `…, 12 May 2021`, `… (2021)`: a date, if it is that of the work and no part of its title. */
export const takeDate: Step = (walk) => {
  const { draft, from } = walk;
  const { text } = draft;
  const date = lastDate(walk.dates, walk.end);
  if (!date) return null;
  // "Management Science 49 (11) (2003) 1580–1596": pages behind the year.
  if (
    /^\d{4}[-–]\d{4}$/.test(text.slice(date.start, date.end)) &&
    /[\d)]\s\((?:1[89]|20)\d\d\)\s$/.test(text.slice(0, date.start))
  )
    return null;
  // "in A. Kos, ed., Stalin and Europe, 1928–1953 (Oxford: Clarendon Press, 2014)": the imprint has the year.
  if (date.kind === "year" && date.iso.includes("/") && draft.isDatedByNote()) return "title";
  if (isBehindYear(draft, date, walk.dated)) return "title";
  if (isBeforeDay(draft, from, date)) {
    walk.end = date.end;
    return "title";
  }
  // "Протокол заседания от 12 апреля 2021 г. // Архив": the title goes on with its day.
  if (date.kind === "full" && draft.isKind("archive") && behindFrom.test(text.slice(from, date.start))) {
    draft.dates.push({ value: date.iso, span: { start: date.start, end: date.end }, kind: "full" });
    walk.end = date.end + (/^\.?/.exec(text.slice(date.end))?.[0].length ?? 0);
    return "title";
  }
  if (date.start <= from || !isPlausible(walk, date)) return null;
  const bracketed = /[([]/.test(text[date.start - 1] ?? "") && /[)\]]/.test(text[date.end] ?? "");
  if (date.iso) {
    draft.dates.push({
      value: date.iso,
      span: { start: date.start, end: date.end },
      kind: date.kind === "year" ? "year" : "full",
    });
  }
  draft.claim({ start: date.start, end: date.end });
  walk.end = bracketed ? date.start - 1 : date.start;
  walk.dated = true;
  return "taken";
};

function isPlausible({ draft, from, yearInHead, located, dated }: Walk, date: FoundDate): boolean {
  if (date.kind === "year" && !isYearPlace(draft, date, located || dated)) return false;
  if (isPartOfBracket(draft.text, date)) return false;
  if (!yearInHead) return true;
  const another = !dated && (isPartOfTitle(draft.text, date) || isAnotherYear(draft, from, date));
  return !another && !isSpanOfTitle(draft, date);
}

const behindFrom = anySpelling(/\p{L}[»”"]?\s(?:от|ад|від|z dnia|z)\s$/u);

function lastDate(dates: FoundDate[], end: number): FoundDate | null {
  while (dates.length && dates.at(-1)!.start >= end) dates.pop();
  const date = dates.at(-1);
  // The full stop of an abbreviated month may be that of the sentence, too: "18 January. Available at"
  return date && (date.end === end || date.end === end + 1) ? date : null;
}
