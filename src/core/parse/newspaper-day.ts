import type { Entry } from "../list/types.ts";
import { fieldOf } from "./field-of.ts";
import { findDates } from "./dates.ts";
import { isOutlet } from "./outlets.ts";
import type { OutletTable } from "../outlets/types.ts";
import type { ReferenceRecord } from "./types.ts";

/** `FAZ vom 28. 10. 1995, S. 3.`, `«Звязда» ад 3 мая 1994 г., с. 2`, `“Izvestiia”, May 12, 1991, p. 4` */
const issue =
  /^[“„«"]?(?<name>[\p{Lu}\p{N}][\p{L}\p{N} .’'&-]{1,48}?)[”“»"]?(?<from>,?\s(?:vom|from|of|z dnia|z|от|ад|від|ot|ad|vid|dated)\s|,\s)(?<date>.{8,24}?)(?:\s(?:г|р)\.)?(?:,\s(?:pp?|[SsСс]|str|стр)\.\s?(?<page>[A-Z]?\d{1,3}(?:[-–]\d{1,3})?))?[.;)\s]*$/du;

/**
 * An issue of a newspaper, by its name and day: it has no title of its own.
 * @returns nothing when the text is no such reference
 * @example newspaperDay({ text: "FAZ vom 28. 10. 1995, S. 3.", … }, outlets) // container-title FAZ, issued 1995-10-28, page 3
 */
export function newspaperDay({ text }: Entry, outlets: OutletTable): ReferenceRecord | undefined {
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
