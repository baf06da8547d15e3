import { monthNumber } from "../../dates/months.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

/** RePEc: `"Title," Journal of Rivers, Elsevier, vol. 30(4), pages 317-333, December.`: who publishes a journal stands behind its name. */
const house = rule(
  /(?<=,["”]\s[^,"“”]{3,90}), (?<name>\p{Lu}[^,"“”\d]{2,80})(?=, vol\. \d{1,4}(?:\([^()]{1,12}\))?, (?:pages|issue)\s)/du,
);

/** The month or season behind its pages. */
const month = rule(
  /(?<=, vol\. [\d()A-Z/-]{1,16}, pages [\w-]{1,16}), (?<name>Spring|Summer|Autumn|Fall|Winter|\p{Lu}\p{Ll}{2,8})(?=\.?(?:\s|$))/du,
);
const year = /(?<=[,(]\s?)(?:19|20)\d\d(?=\)?\. ["“])/;

export const repecNotes = finder([house, month], (text) => {
  const notes: Note[] = [];
  const by = house.exec(text);
  if (by) notes.push({ start: by.index, end: by.index + by[0].length, fields: namedFields(text, by.indices!.groups!, [["name", "publisher"]]) });
  const found = month.exec(text);
  const [from, to] = found?.indices?.groups?.["name"] ?? [];
  if (from === undefined || to === undefined) return notes;
  const number = monthNumber.get(text.slice(from, to).toLowerCase());
  const printed = year.exec(text)?.[0];
  const span = { start: from, end: to };
  if (number && printed) notes.push({ start: from - 2, end: to, fields: [{ name: "issued", value: `${printed}-${String(number).padStart(2, "0")}`, span }] });
  else notes.push({ start: from - 2, end: to, fields: [{ name: "note", value: text.slice(from, to), span }] });
  return notes;
}); // prettier-ignore
