import type { FoundDate } from "../dates/index.ts";
import type { Draft } from "../draft.ts";
import type { locatorAtEnd } from "../locators/index.ts";
import { isPlace } from "../places.ts";

/** What stands before the number of an act of the Union, or before its second half; before that of one of its articles: `implementing Article 8a(1)`. */
export const numberOfAct =
  /(?:\((?:EU|EC|EEC|UE|WE|EWG|WPZiB|CFSP|Euratom|ЕС|ЄС|EG)\)|\s(?:Decision|Directive|decyzj\p{L}|dyrektyw\p{L}))\s(?:(?:No\.?|[Nn]r\.?|№)\s?)?(?:\d{1,4}\/)?$|\b(?:Article|Art\.|Artikel|art\.)\s(?:\d{1,3}[a-z]?)?$/u;

/** `Asylum applicants by citizenship, 2010–2021` names years, not pages, where neither a volume nor a word for pages stands before them. */
export function areYears({ start, values: [only, ...others] }: NonNullable<ReturnType<typeof locatorAtEnd>>, text: string): boolean {
  return others.length === 0 && only?.name === "page" && !/\d\)?,?\s?$/.test(text.slice(0, start)) && /^(?:1[89]|20)\d\d-(?:1[89]|20)\d\d$/.test(only.value) && /^,?\s?$/.test(text.slice(start, only.start));
} // prettier-ignore

/** `Women, business and the law 2021. https://doi.org/…`: behind a word of the title stands its year, not a volume that has neither issue nor pages. */
export const isYearOfTitle = ({ start, values: [only, ...others] }: NonNullable<ReturnType<typeof locatorAtEnd>>, text: string): boolean =>
  others.length === 0 && only?.name === "volume" && /^(?:19|20)\d\d$/.test(only.value) && /[\p{L}\d]\s?$/u.test(text.slice(0, start)) && start === only.start; // prettier-ignore

/** A bare year ends a title as often as an entry ("… presidential elections 2020"): something must set it apart. */
export function isYearPlace({ text, fields }: Draft, date: FoundDate, proven: boolean): boolean {
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
