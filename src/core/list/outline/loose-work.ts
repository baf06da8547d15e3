import { CREDITS, DIRECTED_BY, MEDIA_LABELS } from "../data/outline-words.ts";
import { anyOf } from "../../any-of.ts";
import { hasVerb } from "../notes/work-marks.ts";
import { isGreeting, isSignOff } from "./greeting.ts";
import { arePeople, mayBePerson } from "./person.ts";

// A work that is noted down in no style: somebody and a title, in either order, and little besides.

const LONGEST = 220;
const BETWEEN = [": ", " – ", " — ", " - ", ", ", ". ", " | "];
/** What stands before the name of somebody behind a title. */
const BEFORE_NAME = [" – ", " — ", " - ", " by ", " von ", " autorstwa ", " ("];
const MEDIA = new Set(MEDIA_LABELS);
const OPENING = /^["“„«‘]?[\p{Lu}\d]/u;
/** `Stalin’s War`: German has a verb like it. */
const CAPITALISED = /(?<!\p{L})\p{Lu}[\p{L}’']*/gu;
const QUOTED = /["“„«»][^"“”„«»]{2,200}["”“»«]/u;
const YEAR_AT_END = /[([, ](?:1[5-9]|20)\d\d[)\]]?\.?(?: [([][^()[\]]{2,30}[)\]])?$/u;
/** `The Long River by Anna Kos (Minsk)` */
const LAST_BRACKET = / \([^()]{2,40}\)$/u;
const DIRECTED = new RegExp(`(?:^|[,.(\\s])(?:${anyOf(DIRECTED_BY)})[.:]? ?\\p{Lu}\\p{L}+ \\p{Lu}`, "u");
const CREDIT = new RegExp(`^(?:(?:${anyOf(CREDITS)})(?: and \\p{Ll}+)?|\\p{L}+ed)$`, "iu");
/** Prices, times, telephones, addresses of mail, signs of programs. */
const OF_OTHER =
  /[{}=<>@#$€£₽;]|\(\)|\d{1,2}:\d\d|\d \d{3,} \d|^\d|(?<!\p{L})(?:zł|руб|грн|USD|EUR|Tel|tel|kg|ml)(?!\p{L})/u;

/** `strong`: a work. `among`: one if another line is like it. `weak`: words with a sign between them, which may be one beside strong ones. */
export type Looseness = "strong" | "among" | "weak" | "none";

/**
 * How much a line looks like a work that somebody noted down without dates and pages.
 *
 * @example loosenessOf("The Long River - Anna Kos") // "strong"
 */
export function loosenessOf(line: string): Looseness {
  const text = line.trim();
  if (text.length > LONGEST || !OPENING.test(text) || OF_OTHER.test(text) || /[:!,]$/.test(text)) return "none";
  if (hasVerb(text.replace(CAPITALISED, ""))) return "none";
  if (isOfMedium(text) || DIRECTED.test(text)) return "strong";
  const isDated = YEAR_AT_END.test(text);
  const bare = text.replace(/\.$/, "");
  if (beginsWithName(text, isDated || QUOTED.test(text)) || endsWithName(bare, BEFORE_NAME) || endsWithName(bare.replace(LAST_BRACKET, ""), BEFORE_NAME)) return "strong";
  if (endsWithName(bare, [", "])) return "among";
  return BETWEEN.some((sign) => partsNames(text, sign)) ? "weak" : "none";
} // prettier-ignore

/** `Podcast «Голас», выпуск 7` */
function isOfMedium(text: string): boolean {
  const quote = text.search(/["“„«]/u);
  if (quote <= 0 || !QUOTED.test(text)) return false;
  const words = text.slice(0, quote).trimEnd().replace(/[:,–—-]$/u, "").toLowerCase();
  return MEDIA.has(words) || MEDIA.has(words.split(" ", 1)[0]!);
} // prettier-ignore

/** `Anna Kos: The Long River`, `Anna Kos „Długa rzeka”`; with a year or a quotation mark the name need not be a known one. */
function beginsWithName(text: string, isMarked: boolean): boolean {
  const isName = isMarked ? (name: string): boolean => mayBePerson(name) || arePeople(name) : arePeople;
  const quote = text.search(/ ["“„«]/u);
  if (quote > 0 && QUOTED.test(text.slice(quote)) && isName(text.slice(0, quote))) return true;
  return BETWEEN.some((sign) => {
    const at = text.indexOf(sign);
    const title = text.slice(at + sign.length);
    return at > 0 && OPENING.test(title) && isName(text.slice(0, at)) && !isGreeting(`${title},`);
  });
}

/** `The Long River - Anna Kos`, `The Long River (Anna Kos)` */
function endsWithName(text: string, before: readonly string[]): boolean {
  return before.some((sign) => {
    const at = text.lastIndexOf(sign);
    const isBracket = sign === " (";
    if (at < 2 || isBracket !== text.endsWith(")")) return false;
    const name = text.slice(at + sign.length, isBracket ? -1 : undefined);
    return arePeople(name) && !CREDIT.test(text.slice(0, at)) && !isSignOff(text.slice(0, at));
  });
}

/** `Snyder - Bloodlands` */
function partsNames(text: string, sign: string): boolean {
  const at = text.indexOf(sign);
  if (at <= 0 || !OPENING.test(text.slice(at + sign.length))) return false;
  const words = text.slice(0, at).split(" ");
  return words.length < 4 && words.every((word) => /^\p{Lu}/u.test(word));
}
