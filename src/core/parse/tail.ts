import { charactersOf } from "../character-class.ts";
import type { Draft } from "./draft.ts";
import type { Span } from "../evidence.ts";
import { dateAt, findDates, type FoundDate } from "./dates.ts";
import { locatorAtEnd } from "./locators/index.ts";
import { outletType } from "./outlets.ts";
import { isPlace } from "./places.ts";
import { sentenceEnds } from "./sentences.ts";
import { anySpelling, anySpellingIn } from "./spellings.ts";

/** What was taken off the end of an entry. */
export interface Tail {
  /** Where the rest ends. */
  end: number;
  /** Volume, issue or pages were there: a periodical or a part of a book. */
  located: boolean;
}

const isPadding = charactersOf(/[\s.,;:()[\]–—]/);
const mediumWords =
  "online|электронный ресурс|электронны рэсурс|електронний ресурс|elektronnyy resurs|elektronnyj resurs|elektronnyi resurs|elektronnyĭ resurs|electronic resource|dokument elektroniczny|on-line|internet|текст|tekst|video|видео|film";
const media = new RegExp(anySpellingIn(`\\[(?:${mediumWords})\\]$`), "iu");
const medium = new RegExp(anySpellingIn(`^(?:${mediumWords})$`), "iu");

/** Whether a note in brackets says only how a work is published: `[Электронный ресурс]`. */
export const isMedium = (note: string): boolean => medium.test(note.trim());
const leftWords =
  /(?:^|[\s,.;:])(?:accessed|available|online|url|doi|retrieved|from|at|in print|forthcoming|dated|published|(?:online |im internet |verfügbar |abrufbar |erhältlich )?unter|disponible (?:à l[’']adresse|sur|en ligne)|consultable (?:à l[’']adresse|sur)|dostupn[éeáý] (?:z|na)|dost[eę]pn[yea] (?:w|na|pod adresem)|im internet|online-(?:publikation|dokument)|vom|z dnia|от|ad|p|pp|updated|last modified)$/iu;

/**
 * Takes dates, locators and notes of medium off the end of `text.slice(from, to)`, in whatever order they are printed.
 * @param yearInHead the year stands before the title, so that a date may also end the title
 */
export function readTail(draft: Draft, from: number, to: number, yearInHead = false): Tail {
  const { text } = draft;
  const dates = findDates(text.slice(from, to)).map((d) => ({
    ...d,
    start: d.start + from,
    end: d.end + from,
  }));
  let end = to;
  let located = false;
  let dated = false;
  for (;;) {
    end = skipBack(draft, from, end);
    const note = media.exec(text.slice(Math.max(from, end - 40), end));
    if (note) {
      draft.claim({ start: end - note[0].length, end });
      end -= note[0].length;
      continue;
    }
    const date = lastDate(dates, end);
    if (date && isBehindYear(draft, date, dated)) return { end, located };
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
    const locator = found && yearInHead && !located && areYears(found, text) ? null : found;
    const channel = !located && dated && isChannelNumber(draft, locator);
    if (
      locator &&
      !channel &&
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

/** Backwards over punctuation and over what was claimed already (links, access dates). */
function skipBack(draft: Draft, from: number, end: number): number {
  while (end > from && (isPadding(draft.text.charCodeAt(end - 1)) || draft.isClaimed(end - 1))) {
    if (
      !draft.isClaimed(end - 1) &&
      draft.text[end - 1] === ")" &&
      endsInIssue(draft.text.slice(Math.max(from, end - 16), end))
    )
      return end;
    end--;
  }
  return end;
}

/** `2004;13(1): 10.1177/0963662504042690 55-74`: a bare range behind the DOI. */
function pagesAfterDoi(draft: Draft, from: number, end: number) {
  const { text, fields } = draft;
  const range = /(?<=\s)\d{1,5}[-–—]\d{1,5}$/.exec(text.slice(Math.max(from, end - 14), end))?.[0];
  const start = end - (range?.length ?? 0);
  return range && fields.DOI && !fields.page && draft.isClaimed(start - 2) ? { start, end } : null;
}

/** `44(2)` keeps its bracket, `no. 8 (2004)` does not. */
function endsInIssue(printed: string): boolean {
  const match = /(?:\d\s?|[,;]\s?|\p{L}\s(?=\(\d{1,3}\)))\(([^()]{1,8})\)$/u.exec(printed);
  return match !== null && !/^(?:1[5-9]|20)\d\d$/.test(match[1]!);
}

function lastDate(dates: FoundDate[], end: number): FoundDate | null {
  while (dates.length && dates.at(-1)!.start >= end) dates.pop();
  const date = dates.at(-1);
  // The full stop of an abbreviated month may be that of the sentence, too: "18 January. Available at"
  return date && (date.end === end || date.end === end + 1) ? date : null;
}

/** What is numbered before the day of publication: `Kanal 24`, `Radio 107`. */
const CHANNELS =
  /(?:^|[\s.,”"»])(?:Kana[lł]|Channel|TV|Radio|Studio|Канал|Радио|Радыё|Радіо|Студия|Студыя|Студія|Telekanal|Телеканал)\s$/u;

/**
 * `Rossiia 1, February 5, 2022`, `Charter 97, August 12, 2020`: a bare number before the day of publication is one of a channel or
 * of the name of a site, not a volume.
 */
function isChannelNumber({ text, dates, outlets }: Draft, locator: ReturnType<typeof locatorAtEnd>): boolean {
  const [value, ...others] = locator?.values ?? [];
  if (value?.name !== "volume" || others.length || value.start !== locator!.start) return false;
  const before = text.slice(Math.max(0, value.start - 40), value.start);
  const name = /(?:^|[.,?!”"»]\s)(?<name>\p{Lu}[\p{L}’' -]{1,30}\s)$/u.exec(before)?.groups?.["name"];
  if (name && outletType(outlets, name + value.value)) return true;
  return (
    /\p{L}\s$/u.test(before) && dates.some(({ kind }) => kind === "full") && (value.value.length === 1 || CHANNELS.test(before))
  );
} // prettier-ignore

/** `(with changes adopted on 17 October 2004 and 27 February 2022)`: a bracket that says more than a date. */
function isPartOfBracket(text: string, { start, end }: FoundDate): boolean {
  if (!/^[)\]]/.test(text.slice(end, end + 1)) || /[([]$/.test(text.slice(0, start))) return false;
  const open = Math.max(text.lastIndexOf("(", start), text.lastIndexOf("[", start));
  return (
    open >= 0 &&
    !/[)\]]/.test(text.slice(open, start)) &&
    text.slice(open, start).trim().split(/\s+/).length > 3
  );
}

/** `доклад, ноябрь 2021 – март 2022. Б. м., 2022`: behind the end of a title the year of the book stands alone. */
function isBehindYear({ dates, form }: Draft, { kind, iso }: FoundDate, dated: boolean): boolean {
  return dated && form !== "comma" && kind === "month" && /^\d/.test(iso) && dates.at(-1)?.kind === "year";
}

/** `(2024). Human rights in Belarus: January 2024`, `(2022). Economic update: Spring 2022`: nothing parts the date from the title. */
function isPartOfTitle(text: string, { start, kind }: FoundDate): boolean {
  if (kind === "none") return false;
  if (kind === "year" && /\d/.test(text[start]!))
    return /\p{L}:\s$/u.test(text.slice(Math.max(0, start - 3), start));
  const before = text.slice(Math.max(0, start - 24), start);
  return /(?:\p{L}|\p{L}:)\s$/u.test(before) && !leftWords.test(before.trimEnd());
}

/** `(2024) Bilateral settlements with Belarus, 2015–2023`, `(2023) Programme for housing, 2023–2025`: years that begin before the one at the head or with it are those that a work is about. */
function isSpanOfTitle({ text, dates }: Draft, { start, iso, kind }: FoundDate): boolean {
  const head = dates.find(({ kind: of, value }) => of === "year" || value.length >= 4)?.value.slice(0, 4);
  return kind === "year" && /^\d{4}\/\d{4}$/.test(iso) && head !== undefined && iso.slice(0, 4) <= head && iso.slice(0, 4) < iso.slice(5) && /\p{L}[”"»’)]?,\s$/u.test(text.slice(start - 4, start));
} // prettier-ignore

/** What stands before the number of an act of the Union, or before its second half. */
const numberOfAct =
  /(?:\((?:EU|EC|EEC|UE|WE|EWG|WPZiB|CFSP|Euratom|ЕС|ЄС|EG)\)|\s(?:Decision|Directive|decyzj\p{L}|dyrektyw\p{L}))\s(?:(?:No\.?|[Nn]r\.?|№)\s?)?(?:\d{1,4}\/)?$/u;

/** `(2024). Violations of cultural rights: Belarus, 2023. https://…`, `(2021) Foreign trade, January–December 2020 [Dataset]`: another year than that at the head, where nothing but the title stands, is one that it is about. */
function isAnotherYear({ text, dates, links }: Draft, from: number, { start, end, iso, kind }: FoundDate): boolean {
  const head = dates.find(({ kind: of }) => of === "year")?.value.slice(0, 4);
  if (!head || !/^\d{4}/.test(iso) || iso.slice(0, 4) === head || iso.slice(0, 4) > head || (kind === "full" && /^\d{4}-\d\d-\d\d/.test(iso))) return false;
  const link = links.find((one) => one.start >= end)?.start ?? text.length;
  const alone = /^[.\s]*(?:(?:Available at|Retrieved from|URL):?\s?)?$/.test(text.slice(end, link));
  return alone && /\p{L}[”"»’)]?,\s$/u.test(text.slice(start - 4, start)) && !sentenceEnds(text, from + 2, start).length;
} // prettier-ignore

/** `Asylum applicants by citizenship, 2010–2021` names years, not pages, where neither a volume nor a word for pages stands before them. */
function areYears({ start, values: [only, ...others] }: NonNullable<ReturnType<typeof locatorAtEnd>>, text: string): boolean {
  return others.length === 0 && only?.name === "page" && !/\d\)?,?\s?$/.test(text.slice(0, start)) && /^(?:1[89]|20)\d\d-(?:1[89]|20)\d\d$/.test(only.value) && /^,?\s?$/.test(text.slice(start, only.start));
} // prettier-ignore

/** A bare year ends a title as often as an entry ("… presidential elections 2020"): something must set it apart. */
function isYearPlace({ text, fields }: Draft, date: FoundDate, proven: boolean): boolean {
  const before = text.slice(Math.max(0, date.start - 3), date.start);
  if (/[([]$/.test(before)) return true;
  // "International Affairs, 98(6), 1849–1872" are pages, too.
  if (/^\d{4}\/\d{4}$/.test(date.iso) && text[date.start + 4] !== "/" && /\d\)?,\s$/.test(text.slice(date.start - 4, date.start))) return false;
  // "amending Regulation (EC) No 765/2006, pp. 1–5": the year is half of a number.
  if (numberOfAct.test(text.slice(Math.max(0, date.start - 30), date.start))) return false;
  // 382(9904):1600–1607 are pages.
  if (/[\d)]\s?:\s?$/.test(before)) return false;
  // "Neriton, Warszawa 2003"
  const place = /[.,]\s(?<place>\p{Lu}[\p{L}\s–-]{2,30})\s$/u.exec(
    text.slice(Math.max(0, date.start - 40), date.start),
  )?.groups?.["place"];
  if (place && isPlace(place)) return true;
  return /[,.:;?!)»”]\s?$/.test(before.slice(-2)) || (proven && Boolean(fields.page));
} // prettier-ignore
