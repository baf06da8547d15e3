import type { Span } from "../../evidence.ts";
import { dateAt, findDates, type FoundDate } from "../dates/index.ts";
import type { Draft } from "../draft.ts";
import { locatorAtEnd } from "../locators/index.ts";
import { anySpelling } from "../spellings.ts";
import { isChannelNumber } from "./channel-number.ts";
import {
  isAnotherYear,
  isBeforeDay,
  isBehindYear,
  isPartOfBracket,
  isPartOfTitle,
  isSpanOfTitle,
  leftWords,
} from "./dates-of-title.ts";
import { media } from "./medium.ts";
import { isPadding, skipBack } from "./skip-back.ts";
import { unreadPart } from "./unread-part.ts";
import { areYears, isYearOfTitle, isYearPlace, numberOfAct } from "./years-and-pages.ts";

/** Parts that nothing can read are set aside, but not many: more of them are a sentence. */
const MOST_UNREAD = 3;

/** What was taken off the end of an entry. */
export interface Tail {
  /** Where the rest ends. */
  end: number;
  /** Volume, issue or pages were there: a periodical or a part of a book. */
  located: boolean;
}

/**
 * Takes dates, locators and notes of medium off the end of `text.slice(from, to)`, in whatever order they are printed.
 * @param yearInHead the year stands before the title, so that a date may also end the title
 */
export function readTail(draft: Draft, from: number, to: number, yearInHead = false): Tail {
  const { text } = draft;
  const dates = findDates(text.slice(from, to));
  for (const date of dates) {
    date.start += from;
    date.end += from;
  }
  let end = to;
  let located = false;
  let dated = false;
  let unread = 0;
  for (;;) {
    end = skipBack(draft, from, end);
    const note = text[end - 1] === "]" ? media.exec(text.slice(Math.max(from, end - 40), end)) : null;
    if (note) {
      draft.claim({ start: end - note[0].length, end });
      end -= note[0].length;
      continue;
    }
    const date = lastDate(dates, end);
    if (date && isBehindYear(draft, date, dated)) return { end, located };
    if (date && isBeforeDay(draft, from, date)) return { end: date.end, located };
    const plausible =
      date &&
      (date.kind !== "year" || isYearPlace(draft, date, located || dated)) &&
      !isPartOfBracket(text, date) &&
      !(
        yearInHead &&
        ((!dated && (isPartOfTitle(text, date) || isAnotherYear(draft, from, date))) ||
          isSpanOfTitle(draft, date))
      );
    // "Протокол заседания от 12 апреля 2021 г. // Архив": the title goes on with its day.
    if (date?.kind === "full" && draft.isKind("archive") && behindFrom.test(text.slice(from, date.start))) {
      draft.dates.push({ value: date.iso, span: { start: date.start, end: date.end }, kind: "full" });
      return { end: date.end + (/^\.?/.exec(text.slice(date.end))?.[0].length ?? 0), located };
    }
    if (date && plausible && date.start > from) {
      const bracketed = /[([]/.test(text[date.start - 1] ?? "") && /[)\]]/.test(text[date.end] ?? "");
      if (date.iso) {
        draft.dates.push({
          value: date.iso,
          span: { start: date.start, end: date.end },
          kind: date.kind === "year" ? "year" : "full",
        });
      }
      draft.claim({ start: date.start, end: date.end });
      end = bracketed ? date.start - 1 : date.start;
      dated = true;
      continue;
    }
    const month =
      located || end >= to - 1 || (!dated && isAllTaken(draft, end, to))
        ? monthBehindIssue(draft, from, end, located)
        : null;
    if (month) {
      draft.dates.push({ value: month.iso, span: month.span, kind: "full" });
      draft.claim(month.span);
      end = month.span.start;
      continue;
    }
    const found = locatorAtEnd(text, from, end, located || Boolean(draft.fields.DOI));
    const locator =
      found && yearInHead && !located && (areYears(found, text) || isYearOfTitle(found, text)) ? null : found;
    const channel = !located && dated && isChannelNumber(draft, locator);
    if (
      locator &&
      !channel &&
      !isNameOfHouse(text, from, locator, end) &&
      // "Views: Kos v. Belarus, Communication No. 1377/2005": the number of a case is no issue.
      !isNumberOfCase(text, from, locator.start) &&
      // "Commission Implementing Regulation (EU) 2020/1387": no volume with its issue.
      !numberOfAct.test(text.slice(Math.max(from, locator.start - 30), locator.start)) &&
      // "Komunikat nr 4, 11.02.1921": no document of an archive stands in a journal.
      !draft.isKind("archive") &&
      locator.start > from &&
      locator.values.every(({ name }) => !draft.fields[name])
    ) {
      for (const { name, value, start, end: stop } of locator.values)
        draft.set(name, { start, end: stop }, 0.95, value);
      draft.claim({ start: locator.start, end });
      // "12/1988": the issue stands before its year.
      const year = draft.dates.length
        ? null
        : /\/\s?(?<year>(?:19|20)\d\d)$/.exec(text.slice(locator.start, end));
      if (year?.groups)
        draft.dates.push({ value: year.groups["year"]!, span: { start: end - 4, end }, kind: "year" });
      located = true;
      end = locator.start;
      continue;
    }
    const pages = pagesAfterDoi(draft, from, end);
    if (pages) {
      draft.set("page", pages, 0.85, text.slice(pages.start, pages.end).replace(/[–—]/, "-"));
      located = true;
      end = pages.start;
      continue;
    }
    const label = leftWords.exec(text.slice(Math.max(from, end - 32), end));
    // "Spiegel Online", "U of Chicago P" are names.
    if (label && !/\p{L}\s(?:Online|P)$/u.test(text.slice(Math.max(from, end - 24), end))) {
      const word = label[0].replace(/^[\s,.;:]/, "");
      draft.claim({ start: end - word.length, end });
      end -= word.length;
      continue;
    }
    const before = unread < MOST_UNREAD ? unreadPart(draft, from, end, dates) : null;
    if (before !== null) {
      unread++;
      end = before;
      continue;
    }
    return { end, located };
  }
}

/** `communication No. 1377/2005`; a journal of that name has no “No.” right behind it: `Journal of Communication, 73(2)`. */
const isNumberOfCase = (text: string, from: number, at: number): boolean =>
  /^[Nn]os?\.\s\d+\//.test(text.slice(at, at + 14)) &&
  /(?:Communication|Application|Complaint|Petition)s?\s?$/i.test(text.slice(Math.max(from, at - 16), at));

const behindFrom = anySpelling(/\p{L}[»”"]?\s(?:от|ад|від|z dnia|z)\s$/u);

/** Whether nothing but links and access dates stands behind a place. */
function isAllTaken(draft: Draft, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!draft.isClaimed(i) && !isPadding(draft.text.charCodeAt(i))) return false;
  return true;
}

/** `Europe-Asia Studies, 55, 7, November, pp. 1021–44`: the month is of the year at the head. */
function monthBehindIssue({ text, dates }: Draft, from: number, end: number, located: boolean): { iso: string; span: Span } | null {
  // "Report, Centre of Rivers, Vilnius, May." ends so, too.
  const behind = located ? /(?<=\d, )\p{Lu}\p{Ll}{2,9}$/u : /(?<=[\p{L})], )\p{L}\p{Ll}{2,9}$/u;
  const month = behind.exec(text.slice(Math.max(from, end - 14), end))?.[0];
  const year = dates.find(({ value }) => /^\d{4}$/.test(value))?.value;
  const date = month && year ? dateAt(`${month} ${year}`, 0) : null;
  return date && /^\d{4}-\d\d$/.test(date.iso) ? { iso: date.iso, span: { start: end - month!.length, end } } : null;
} // prettier-ignore

/** `2004;13(1): 10.1177/0963662504042690 55-74`: a bare range behind the DOI. */
function pagesAfterDoi(draft: Draft, from: number, end: number) {
  const { text, fields } = draft;
  if (!fields.DOI || fields.page) return null;
  const range = /(?<=\s)\d{1,5}[-–—]\d{1,5}$/.exec(text.slice(Math.max(from, end - 14), end))?.[0];
  const start = end - (range?.length ?? 0);
  return range && draft.isClaimed(start - 2) ? { start, end } : null;
}

function lastDate(dates: FoundDate[], end: number): FoundDate | null {
  while (dates.length && dates.at(-1)!.start >= end) dates.pop();
  const date = dates.at(-1);
  // The full stop of an abbreviated month may be that of the sentence, too: "18 January. Available at"
  return date && (date.end === end || date.end === end + 1) ? date : null;
}

/** `Львів : Магнолія 2006, 2017`: no volume has a year for its number where a house stands behind its place. */
function isNameOfHouse(text: string, from: number, { start }: { start: number }, end: number): boolean {
  return /^\s?(?:19|20)\d\d$/.test(text.slice(start, end)) && /\s:\s«?\p{Lu}[\p{L}’'-]+\s?$/u.test(text.slice(Math.max(from, start - 40), start));
} // prettier-ignore
