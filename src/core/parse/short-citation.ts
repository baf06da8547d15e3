import type { Entry } from "../list/types.ts";
import { fieldOf } from "./field-of.ts";
import { readNames, type NameShape } from "./names/index.ts";
import type { Creator, ReferenceRecord } from "./types.ts";

/** Latin, English, Polish, Russian, Belarusian, Ukrainian, German, Czech, as a list prints it that names the work elsewhere. */
const mark =
  /(?:^|[\s,(])(?<mark>(?:op|loc)\.\s?cit\.?|ibid(?:em)?\.?|dz\.\s?cyt\.?|cyt\.\s?wyd\.?|tamże\.?|указ\.\s?соч\.?|там же\.?|там жа\.?|тамсама\.?|там само\.?|цыт\.\s?тв\.?|тв\.\s?цит\.?|цит\.\s?соч\.?|зазнач\.\s?(?:праця|тв)\.?|ukaz\.\s?soch\.?|tam zhe\.?|ebd\.?|ebenda\.?|a\.\s?a\.\s?O\.?|tamtéž\.?)(?![\p{L}\d])/diu;
const page =
  /^[\s,.;:]*(?:(?:pp?|ss?|стр|с|S|С)\.?\s?)?(?<page>\d{1,4}(?:\s?[-–—]\s?\d{1,4})?(?:,\s\d{1,4}(?:[-–—]\d{1,4})?)*(?:\s?ff?\.)?)[\s.;)]*$/du;
const shapes: readonly NameShape[] = ["surname initials", "surname, initials", "initials surname", "surname, given", "given surname"]; // prettier-ignore
const isSurname = /^\p{Lu}[\p{L}’'ʹ-]+$/u;
const between = /,?\s(?:and|i|и|und|&)\s|,\s/u;

/** Whether a text names no work but says that it was named before. A year or a link is one of a whole reference. */
const isShort = (text: string): boolean =>
  text.length < 160 && !/https?:|(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.test(text) && mark.test(text);

/**
 * What a short citation says whose work the list does not have: `Nowak, op. cit., s. 15`, `Tamże, s. 5`. It has no title of its own,
 * so that none is made up of its mark; who wrote it and the page are kept.
 * @returns nothing when the text is no such citation
 */
export function shortCitation({ text }: Entry): ReferenceRecord | undefined {
  const match = isShort(text) ? mark.exec(text) : null;
  if (!match) return undefined;
  const [start, end] = match.indices!.groups!["mark"]!;
  const found = page.exec(text.slice(end));
  const [from, to] = found?.indices?.groups?.["page"] ?? [];
  const rest = from === undefined ? end : text.length;
  const fields: ReferenceRecord["fields"] = {
    note: fieldOf(text.slice(start, end), start, end),
  };
  if (from !== undefined && to !== undefined)
    fields.page = fieldOf(found!.groups!["page"]!.replace(/\s?[–—]\s?/g, "-"), end + from, end + to);
  const { creators, named } = authorsOf(text, start);
  const unparsed = [
    { start: named, end: start },
    { start: rest, end: text.length },
  ].filter((span) => /[\p{L}\d]/u.test(text.slice(span.start, span.end)));
  return {
    itemType: "document",
    typeConfidence: 0.3,
    creators,
    fields,
    dates: [],
    unparsed,
    confidence: 0.05,
  };
}

/** Names that stand before the mark, and where they end; words of a title behind them stay what they are. */
function authorsOf(text: string, mark: number): { creators: Creator[]; named: number } {
  let last = mark;
  while (last > 0 && /[\s,.(]/.test(text[last - 1]!)) last--;
  const before = text.slice(0, last);
  const stop = /\p{Lu}$/u.test(before) && text[before.length] === "." ? before.length + 1 : before.length;
  const found = readNames(text, 0, shapes, "author", (place) => /^[,.:]?\s?$/.test(text.slice(place, Math.max(place, stop))) || /^[.,]\s[\p{Lu}„“«]/u.test(text.slice(place, place + 3)));
  if (found && found.end <= stop + 1) return { creators: found.creators, named: found.end };
  if (!before.split(between).every((name) => isSurname.test(name))) return { creators: [], named: 0 };
  const creators: Creator[] = [...before.matchAll(/\p{Lu}[\p{L}’'ʹ-]+/gu)].map((name) => ({
    creatorType: "author",
    lastName: name[0],
    spans: [{ start: name.index, end: name.index + name[0].length }],
    confidence: 0.7,
  }));
  return { creators, named: before.length };
} // prettier-ignore
