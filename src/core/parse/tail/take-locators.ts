import type { Draft } from "../draft.ts";
import { locatorAtEnd } from "../locators/index.ts";
import { isChannelNumber } from "./channel-number.ts";
import type { Step, Walk } from "./walk.ts";
import { areYears, isYearOfTitle, numberOfAct } from "./years-and-pages.ts";

/** `…, 55(2), 31–48`: volume, issue and pages. */
export const takeLocator: Step = (walk) => {
  const { draft, end } = walk;
  const locator = locatorOf(walk);
  if (!locator) return null;
  for (const { name, value, start, end: stop } of locator.values)
    draft.set(name, { start, end: stop }, 0.95, value);
  draft.claim({ start: locator.start, end });
  // "12/1988": the issue stands before its year.
  const year = draft.dates.length
    ? null
    : /\/\s?(?<year>(?:19|20)\d\d)$/.exec(draft.text.slice(locator.start, end));
  if (year?.groups)
    draft.dates.push({ value: year.groups["year"]!, span: { start: end - 4, end }, kind: "year" });
  walk.located = true;
  walk.end = locator.start;
  return "taken";
};

/** What counts at the end of the rest, unless it is the number of something else than a volume. */
function locatorOf({ draft, from, end, located, dated, yearInHead }: Walk) {
  const { text } = draft;
  const found = locatorAtEnd(text, from, end, located || Boolean(draft.fields.DOI));
  const ofTitle = yearInHead && !located && found && (areYears(found, text) || isYearOfTitle(found, text));
  const locator = ofTitle ? null : found;
  if (!located && dated && isChannelNumber(draft, locator)) return null;
  if (!locator || isNameOfHouse(text, from, locator, end)) return null;
  // "Views: Kos v. Belarus, Communication No. 1377/2005": the number of a case is no issue.
  if (isNumberOfCase(text, from, locator.start)) return null;
  // "Commission Implementing Regulation (EU) 2020/1387": no volume with its issue.
  if (numberOfAct.test(text.slice(Math.max(from, locator.start - 30), locator.start))) return null;
  // "Komunikat nr 4, 11.02.1921": no document of an archive stands in a journal.
  if (draft.isKind("archive") || locator.start <= from) return null;
  return locator.values.every(({ name }) => !draft.fields[name]) ? locator : null;
}

/** `communication No. 1377/2005`; a journal of that name has no “No.” right behind it: `Journal of Communication, 73(2)`. */
const isNumberOfCase = (text: string, from: number, at: number): boolean =>
  /^[Nn]os?\.\s\d+\//.test(text.slice(at, at + 14)) &&
  /(?:Communication|Application|Complaint|Petition)s?\s?$/i.test(text.slice(Math.max(from, at - 16), at));

/** `Львів : Магнолія 2006, 2017`: no volume has a year for its number where a house stands behind its place. */
function isNameOfHouse(text: string, from: number, { start }: { start: number }, end: number): boolean {
  return /^\s?(?:19|20)\d\d$/.test(text.slice(start, end)) && /\s:\s«?\p{Lu}[\p{L}’'-]+\s?$/u.test(text.slice(Math.max(from, start - 40), start));
} // prettier-ignore

/** `2004;13(1): 10.1177/0963662504042690 55-74`: a bare range behind the DOI. */
export const takePagesAfterDoi: Step = (walk) => {
  const { draft } = walk;
  const pages = pagesAfterDoi(draft, walk.from, walk.end);
  if (!pages) return null;
  draft.set("page", pages, 0.85, draft.text.slice(pages.start, pages.end).replace(/[–—]/, "-"));
  walk.located = true;
  walk.end = pages.start;
  return "taken";
};

function pagesAfterDoi(draft: Draft, from: number, end: number) {
  const { text, fields } = draft;
  if (!fields.DOI || fields.page) return null;
  const range = /(?<=\s)\d{1,5}[-–—]\d{1,5}$/.exec(text.slice(Math.max(from, end - 14), end))?.[0];
  const start = end - (range?.length ?? 0);
  return range && draft.isClaimed(start - 2) ? { start, end } : null;
}
