import { classOf, isSpace, LOWER, NUMBER, UPPER } from "../character-class.ts";
import { everyMatch } from "../every-match.ts";
import type { Span } from "../evidence.ts";
import type { Entry } from "../list/types.ts";
import { LOST_SPACES, type LostSpace } from "./data/lost-spaces.ts";
import { MONTHS } from "./data/months.ts";
import type { ReferenceRecord } from "./types.ts";
import { withMovedSpans } from "./with-moved-spans.ts";

/** An entry with the spaces that its print lost between its parts, and where they were put. */
export interface SpacedEntry {
  entry: Entry;
  /** Places in `entry.text` of the spaces that were put in, rising. */
  added: readonly number[];
}

/**
 * Puts back spaces that the print lost between the parts of a reference, where the signs around leave no doubt. Words that were glued
 * inside a title are left to the titles room. `null`: none was lost.
 * @example withSpaces(entryOf("Kos, A. Reki.2022. “Voda.”Zerkalo, May30."))?.entry.text // "Kos, A. Reki. 2022. “Voda.” Zerkalo, May 30."
 */
export function withSpaces(entry: Entry): SpacedEntry | null {
  const places = lostIn(entry.text);
  if (!places.length) return null;
  const moved = (offset: number) => offset + places.filter((at) => at < offset).length;
  const pieces = [0, ...places].map((at, i) => entry.text.slice(at, places[i]));
  return {
    entry: {
      ...entry,
      text: pieces.join(" "),
      marks: entry.marks.map((mark) => ({ ...mark, start: moved(mark.start), end: moved(mark.end) })),
    },
    added: places.map((at, i) => at + i),
  };
}

/** A record of an entry that got spaces, with its spans in the text without them. */
export function withoutSpaces(record: ReferenceRecord, { added }: SpacedEntry): ReferenceRecord {
  const back = (offset: number) => offset - added.filter((at) => at < offset).length;
  return withMovedSpans(record, (span) => ({ ...span, start: back(span.start), end: back(span.end) }));
}

/** Signs as {@link LostSpace} names them, each by its number; 0 is any other. */
const SIGNS = "aA9,:.”–/&()“[№?";
const DASH = SIGNS.indexOf("–") + 1;
const OPENS = SIGNS.indexOf("“") + 1;
const CLOSES = SIGNS.indexOf("”") + 1;
const ALIKE = new Map([..."—"].map((c) => [c, DASH] as const).concat([..."„«‘"].map((c) => [c, OPENS] as const), [["»", CLOSES], ["]", SIGNS.indexOf(")") + 1]])); // prettier-ignore

/** Those of characters that were met, one more than they are; every character of every reference is asked for. */
const known = new Uint8Array(0x10000);

const signOf = (code: number): number => (known[code] ||= 1 + findSign(code)) - 1;

function findSign(code: number): number {
  const kind = classOf(code);
  if (kind & LOWER) return 1;
  if (kind & UPPER) return 2;
  if (kind & NUMBER) return 3;
  if (isSpace(code)) return 0;
  const character = String.fromCharCode(code);
  return SIGNS.indexOf(character) + 1 || (ALIKE.get(character) ?? 0);
}

const WIDTH = SIGNS.length + 1;
/** What is asked where two signs meet. */
const rules: (readonly LostSpace[] | undefined)[] = [];
for (const rule of LOST_SPACES)
  for (const [left = "", right = ""] of rule.between) {
    const pair = (SIGNS.indexOf(left) + 1) * WIDTH + SIGNS.indexOf(right) + 1;
    rules[pair] = [...(rules[pair] ?? []), rule];
  }

const months = new Set(MONTHS.flat().filter(({ length }) => length > 2));
const AROUND = 32;

function lostIn(text: string): number[] {
  const places: number[] = [];
  const inside = linksIn(text);
  let link = 0;
  if (!text) return places;
  for (let i = 1, left = signOf(text.charCodeAt(0)); i < text.length; i++) {
    const right = signOf(text.charCodeAt(i));
    const asked = left && right ? rules[left * WIDTH + right] : undefined;
    left = right;
    if (!asked) continue;
    while (link < inside.length && inside[link]!.end <= i) link++;
    if (link < inside.length && i > inside[link]!.start) continue;
    if (asked.some((rule) => isLost(text, i, rule))) places.push(i);
  }
  const others = [...besideLinks(text, inside), ...beforeBy(text), ...behindAuthors(text)];
  return others.length ? [...places, ...others].sort((a, b) => a - b) : places;
}

/** `editedby Ingrid Kofler` */
const beforeBy = (text: string): number[] =>
  text.includes("edby ")
    ? [...text.matchAll(/(?<!\p{L})(?:edited|translated|compiled|reviewed)(?=by\s)/giu)].map(
        ({ index, 0: verb }) => index + verb.length,
      )
    : [];

/** `Kos, Anna & Lis, Jan.Rivers of Polesia`, `Анна Кос.Реки Полесья`: the first stop of an entry stands behind names in full. */
const authors =
  /^\p{Lu}[\p{L}’'-]{1,24}(?:(?:,|\s[&иі])?\s(?:\p{Lu}[\p{L}’'-]{1,24}|\p{Lu}\.)){1,9}(?<=\p{Ll}{2})\.(?=\p{Lu}\p{L}{2,}[\s,:.]|[“„«]\p{Lu})/u;
function behindAuthors(text: string): number[] {
  const found = authors.exec(text)?.[0].length;
  return found ? [found] : [];
}

function isLost(text: string, at: number, { left, right, month }: LostSpace): boolean {
  const before = text.slice(Math.max(0, at - AROUND), at);
  const behind = text.slice(at, at + AROUND);
  // "^" means where the reference begins.
  if (left && !left.test(at > AROUND ? `\n${before}` : before)) return false;
  if (right && !right.test(behind)) return false;
  if (!month) return true;
  const word = (month === "left" ? /(?<!\p{L})(?<word>\p{L}{1,20})\.?(?: \d{1,2},)?$/u.exec(before) : /^(?<word>\p{L}{1,20})/u.exec(behind))?.groups!["word"]; // prettier-ignore
  return word !== undefined && months.has(word.toLowerCase());
}

/** Links, identifiers and addresses: nothing inside is touched. */
const links = /https?:\/\/\S+|www\.\S+|(?<!\d)10\.\d{4,9}\/\S+|[@%]\S+/giu;
const isLink = /[@%]|:\/\/|www\.|10\.\d/i;

const linksIn = (text: string): Span[] =>
  isLink.test(text)
    ? everyMatch(links, text).map(({ index, 0: link }) => ({ start: index, end: index + link.length }))
    : [];

/** `2024, fromhttps://…`, `…/88194(24.09.2024)`: what stands before a link, and the date of the visit behind it. */
const visit = /(?<=[\p{L}\p{N}/])\((?=\d{1,2}\.\d{1,2}\.(?:19|20)\d\d\)|accessed|дата\s|data\s|dostęp)/giu;
const besideLinks = (text: string, inside: readonly Span[]): number[] => [
  ...inside.filter(({ start }) => /[\p{L}.,)»”]$/u.test(text.slice(0, start)) && text.startsWith("http", start)).map(({ start }) => start),
  ...inside.flatMap(({ start, end }) => everyMatch(visit, text.slice(start, end)).map(({ index }) => start + index)),
]; // prettier-ignore
