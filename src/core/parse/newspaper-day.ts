import type { Entry } from "../list/types.ts";
import { fieldOf } from "./field-of.ts";
import { findDates } from "./dates/index.ts";
import { isOutlet } from "./outlets.ts";
import type { OutletTable } from "../outlets/types.ts";
import type { ReferenceRecord } from "./types.ts";

/** `FAZ vom 28. 10. 1995, S. 3.`, `«Звязда» ад 3 мая 1994 г., с. 2`, `“Izvestiia”, May 12, 1991, p. 4` */
const issue =
  /^[“„«"]?(?<name>[\p{Lu}\p{N}][\p{L}\p{N} .’'&-]{1,48}?)[”“»"]?(?<from>,?\s(?:vom|from|of|z dnia|z|от|ад|від|ot|ad|vid|dated)\s|,\s)(?<date>.{8,24}?)(?:\s(?:г|р)\.)?(?:,\s(?:pp?|[SsСс]|str|стр)\.\s?(?<page>[A-Z]?\d{1,3}(?:[-–]\d{1,3})?))?[.;)\s]*$/du;

/** Polish lists: `„Kurier Wileński” 1923, nr 45, s. 2.`, `„Zwiazda”, 1927, nr 61 (14 marca)`: a number instead of a day. */
const numbered =
  /^[„“](?<name>\p{Lu}[^„“”"]{2,60})”,?\s(?<date>(?:1[89]|20)\d\d)(?:\sr\.)?,\snr\s(?<issue>\d{1,4}(?:[-–/]\d{1,4})?)(?:\s\((?<day>\d{1,2}\s\p{Ll}{3,12}|\d{1,2}\.\d{1,2}\.?|\d{1,2}\s[IVX]{1,4})\))?(?:,\ss\.\s(?<page>[A-Z]?\d{1,3}(?:[-–]\d{1,3})?))?[.;\s]*$/du;

function byNumber(text: string): ReferenceRecord | undefined {
  const match = text.length > 120 ? null : numbered.exec(text);
  if (!match) return undefined;
  const at = match.indices!.groups!;
  const [year, day] = [match.groups!["date"]!, match.groups!["day"]];
  const [date] = day ? findDates(`${day} ${year}`) : [];
  const iso = date?.kind === "full" ? date.iso : year;
  const [start, end] = at[iso === year ? "date" : "day"]!;
  const fields: ReferenceRecord["fields"] = {
    "container-title": fieldOf(match.groups!["name"]!, ...at["name"]!),
    issue: fieldOf(match.groups!["issue"]!, ...at["issue"]!),
    issued: fieldOf(iso, start, end),
  };
  if (at["page"]) fields.page = fieldOf(match.groups!["page"]!.replace("–", "-"), ...at["page"]);
  return { itemType: "newspaperArticle", typeConfidence: 0.9, creators: [], fields, dates: [{ value: iso, span: { start, end }, kind: iso === year ? "year" : "full" }], unparsed: [], confidence: 0.05 };
} // prettier-ignore

/**
 * An issue of a newspaper, by its name and day: it has no title of its own.
 * @returns nothing when the text is no such reference
 * @example newspaperDay({ text: "FAZ vom 28. 10. 1995, S. 3.", … }, outlets) // container-title FAZ, issued 1995-10-28, page 3
 */
export function newspaperDay({ text }: Entry, outlets: OutletTable): ReferenceRecord | undefined {
  const counted = byNumber(text);
  if (counted) return counted;
  const match = text.length > 90 ? null : issue.exec(text);
  if (!match) return undefined;
  const at = match.indices!.groups!;
  const name = text.slice(...at["name"]!);
  // A day behind a comma ends any reference: only what is known as an outlet is one then.
  const said = /\p{L}/u.test(match.groups!["from"]!) && name.split(" ").length <= 4;
  if (!isOutlet(outlets, name) && !(said && /^(?:\p{Lu}{2,4}|DIE \p{Lu}+|DER \p{Lu}+|.*(?:[Zz]eitung|[Nn]achrichten|[Aa]nzeiger|[Pp]ost|[Rr]undschau|[Pp]ravda|[Пп]равда|[Gg]azeta|[Гг]азета))$/u.test(name))) return undefined;
  const [from, to] = at["date"]!;
  const [date, ...others] = findDates(text.slice(from, to));
  if (!date || others.length || date.kind !== "full" || date.start > 0 || date.end < to - from - 1) return undefined;
  const span = { start: from + date.start, end: from + date.end };
  const fields: ReferenceRecord["fields"] = {
    "container-title": fieldOf(name, ...at["name"]!),
    issued: fieldOf(date.iso, span.start, span.end),
  };
  if (at["page"]) fields.page = fieldOf(match.groups!["page"]!.replace("–", "-"), ...at["page"]);
  return { itemType: "newspaperArticle", typeConfidence: 0.9, creators: [], fields, dates: [{ value: date.iso, span, kind: "full" }], unparsed: [], confidence: 0.05 };
} // prettier-ignore
