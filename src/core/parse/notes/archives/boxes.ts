import { withoutStop } from "../../draft.ts";
import { isPlace, isRegionName } from "../../places.ts";
import { sentenceEnds } from "../../sentences.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";

/** Where it lies: `Box 87`, `folder 4`, `collection 36`, `Fond 78`, `RG 59`, `MS 12`. */
const call =
  /^(?:box(?:es)?|folders?|files?|collection|coll\.|fonds?|opis|opys|delo|sprava|series|reel|carton|cartons|item|inv\. no\.|RG|MSS?|record group|dossier|volume|vol\.|no\.|B\.|f\.|op\.|d\.|FCO|FO|CAB|PREM)\s?[\dA-Z][\p{L}\d./–-]{0,14}$/iu;
const SURE =
  /(?:^|[\s(])(?:box|folder|file|fonds?|collection|carton|reel|RG|record group|dossier|MSS?|FCO|FO|CAB|PREM)\s?\d/iu;
const sure = rule(SURE);
const keeps =
  /arch[iy]|librar|museum|papers|collection|university|institut|foundation|records|historical society|arxiu|bibliot/iu;
const keepsBooks = /arch[iy]v|librar/i;
/** `X Papers (Box 87, Folder 4)`, `State Archive (Fond 78, Opis 1, File 204)` */
const inRound = /^(?<name>[^()]{4,110})\s\((?<calls>[^()]{3,80})\)$/u;
const form = /\.\s(?:Typescript|Manuscript|Print|Photocopy|Microfilm|TS|MS)\.?\s?$/;

/**
 * An archive of the West behind a document, in APA, Harvard and MLA: `Letter to Z. Kos. 4 Apr. 1995. Box 87, folder 4, Kos Papers, Library of
 * Congress, Washington, DC.`, `Archive of the Free Academy, New York, collection 36, folder 8.`
 */
export const boxNotes = finder([sure], (text) => {
  if (!sure.test(text) || text.includes(" // ")) return [];
  const to = form.exec(text)?.index ?? withoutStop(text.trimEnd()).length;
  const ends = sentenceEnds(text, 0, to);
  // Harvard: "‘Telegram from the embassy’ (1991) The National Archives, Kew, FCO 28/10234."
  const year = ends.length ? null : /^.{8,200}?\((?:1[89]|20)\d\d\)[.,]?\s(?=\p{Lu})/u.exec(text);
  let start = year ? year[0].length : (ends.at(-1) ?? -1) + 1;
  if (start < 12) return [];
  let parts = partsOf(text, start, to);
  // Chicago: "May 6, 1962. Box 4, folder 11. Francis Skaryna Library, London.": where it lies is a sentence of its own.
  const shelves = ends.length > 1 ? partsOf(text, ends.at(-2)! + 1, ends.at(-1)!).map((part) => ({ ...part, end: part.end - (part.value.endsWith(".") ? 1 : 0), value: withoutStop(part.value) })) : [];
  if (shelves.length && ends.at(-2)! > 12 && shelves.every(({ value }) => call.test(value)) && keeps.test(text.slice(start, to))) {
    start = ends.at(-2)! + 1;
    parts = [...shelves, ...parts];
  }
  const calls = parts.filter(({ value }) => call.test(value) || inRound.test(value));
  if (!calls.some(({ value }) => SURE.test(value))) return [];
  const others = parts.filter((part) => !calls.includes(part));
  // The place stands last of what names no shelf.
  let town = others.length;
  while (town > 0 && (isPlace(others[town - 1]!.value) || isRegionName(others[town - 1]!.value))) town--;
  // "The National Archives, Kew": a place that nobody knows stands behind what keeps it.
  if (town === others.length && town > 1 && !keeps.test(others[town - 1]!.value) && keeps.test(others[town - 2]!.value) && /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(others[town - 1]!.value)) town--;
  const places = others.slice(town);
  // "Hoover Institution Archives, Stanford University": whose archive it is stands behind it.
  const owner = town > 1 && /universit|college/i.test(others[town - 1]!.value) && !keepsBooks.test(others[town - 1]!.value) && keepsBooks.test(others[town - 2]!.value);
  const names = others.slice(0, owner ? town - 1 : town);
  const round = calls.map(({ value }) => inRound.exec(value)).find((match) => match);
  const house = names.at(-1)?.value ?? round?.groups!["name"];
  if (!house || !keeps.test(parts.map(({ value }) => value).join(" ")) || house.length > 120) return [];
  const at = text.indexOf(house, start);
  const shelf = parts.filter((part) => !places.includes(part) && part !== names.at(-1) && !(owner && part === others[town - 1]));
  const location = shelf.map(({ value }) => (names.length ? value : value.replace(`${house} (`, "").replace(/\)$/, ""))).join(", ");
  const first = shelf[0]?.start ?? start;
  return [
    {
      start,
      end: to,
      kind: "archive",
      fields: [
        { name: "archive", value: house, span: { start: at, end: at + house.length } },
        ...(location ? [{ name: "archive_location" as const, value: location, span: { start: first, end: shelf.at(-1)!.end } }] : []),
        ...(owner ? [{ name: "note" as const, value: others[town - 1]!.value, span: { start: others[town - 1]!.start, end: others[town - 1]!.end } }] : []),
        ...(places.length ? [{ name: "publisher-place" as const, value: places.map(({ value }) => value).join(", "), span: { start: places[0]!.start, end: places.at(-1)!.end } }] : []),
      ],
    },
  ];
}); // prettier-ignore

/** What commas part outside of brackets. */
function partsOf(text: string, from: number, to: number): { start: number; end: number; value: string }[] {
  const parts: { start: number; end: number; value: string }[] = [];
  let depth = 0;
  let start = from;
  for (let i = from; i <= to; i++) {
    const c = text[i];
    if (c === "(") depth++;
    if (c === ")") depth--;
    if (i < to && (depth || c !== "," || text[i + 1] !== " ")) continue;
    const value = text.slice(start, i).trim();
    if (value)
      parts.push({
        start: text.indexOf(value, start),
        end: text.indexOf(value, start) + value.length,
        value,
      });
    start = i + 1;
  }
  return parts;
}
