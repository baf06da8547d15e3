import { classOf, isHalf, LETTER, NUMBER } from "../../character-class.ts";
import { formsAt, isDigit } from "./forms-at.ts";
import { BARE_YEAR } from "./forms.ts";
import { isoOf } from "./iso-of.ts";
import { mayBeginDate } from "./months.ts";
import { printedLength, withMonths } from "./with-months.ts";

/** A date as it stands in a text. */
export interface FoundDate {
  start: number;
  end: number;
  /** ISO 8601 at the printed precision; empty for "no date". */
  iso: string;
  /** `day` without a year (`18 January`, `February–May`): it stands elsewhere; `iso` is `--01-18`, `--02/--05`. */
  kind: "full" | "month" | "year" | "day" | "none";
}

const pageWord = /(?<![\p{L}\p{N}])(?:pp?|s|ss|с|стр|str|S|С|no|nr|№|art|vol)\.?\s?$/iu;

/** All dates of a text, from left to right; what is part of a longer date is not given again. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  let at = 0;
  while (at < text.length) {
    if (!(classOf(text.charCodeAt(at)) & (LETTER | NUMBER))) {
      at++;
      continue;
    }
    const date = mayBegin(text, at)
      ? (dateAt(text, at) ?? copyrightAt(text, at) ?? dayInNumbers(text, at))
      : null;
    if (date) {
      // "pp. 1646–1670" are pages.
      if (date.kind !== "year" || !pageWord.test(text.slice(Math.max(0, at - 6), at))) found.push(date);
      at = date.end;
    } else while (at < text.length && classOf(text.charCodeAt(at)) & (LETTER | NUMBER)) at++;
  }
  return found;
}

/** Most words are told apart by their first two letters. */
function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigit(code) || code === COPYRIGHT || mayBeginDate(text, at);
}
const COPYRIGHT = "c".charCodeAt(0);

/** NLM: `Minsk: The Ministry; c2021`, `Warsaw: BYMEDSOL; c2020-2023` */
function copyrightAt(text: string, at: number): FoundDate | null {
  if (text.charCodeAt(at) !== COPYRIGHT || !/[;,:]\s\[?$/.test(text.slice(Math.max(0, at - 3), at)))
    return null;
  const match = /^c((?:1[89]|20)\d\d)(?:[-–]((?:19|20)\d\d)?)?(?![\p{L}\p{N}])/u.exec(
    text.slice(at, at + 12),
  );
  if (!match) return null;
  const iso = match[2] ? `${match[1]}/${match[2]}` : match[1]!;
  return { start: at, end: at + match[0].length, iso, kind: "year" };
}

/** Polish, where the year stands behind the author: `„Rzeczpospolita”, 24.05, s. 4`; with its nought it is no number of a volume. */
function dayInNumbers(text: string, at: number): FoundDate | null {
  if (
    text.charCodeAt(at - 1) !== SPACE ||
    text.charCodeAt(at - 2) !== COMMA ||
    !/[\p{L}\d”"»]/u.test(text[at - 3] ?? "")
  )
    return null;
  const match = /^(?<d>[0-3]?\d)\.(?<m>0[1-9]|1[0-2])(?=,\s|\s?[[(]|\.?\s?$)/.exec(text.slice(at, at + 8));
  const date = match && isoOf(match.groups!);
  return date && placed(date, at, match[0].length);
}

/** The date that starts at a place, or `null`. */
export function dateAt(text: string, at: number): FoundDate | null {
  if (at > 0 && classOf(text.charCodeAt(at - 1)) & (LETTER | NUMBER)) return null;
  const candidates = formsAt(text, at);
  if (!candidates.length) return null;
  if (candidates === BARE_YEAR && standsAlone(text, at))
    return { iso: text.slice(at, at + 4), kind: "year", start: at, end: at + 4 };
  const piece = text.slice(at, at + 40);
  const lower = piece.toLowerCase();
  if (lower.length !== piece.length) return null;
  const { text: window, lengths } = withMonths(lower);
  const dashed = DASH.test(window);
  for (const form of candidates) {
    if (form.months > lengths.length || (form.dashed && !dashed)) continue;
    form.expression.lastIndex = 0;
    const match = form.expression.exec(window);
    const date = match && isoOf(match.groups!);
    if (date) return placed(date, at, printedLength(match[0], lengths));
  }
  return null;
}

/** Field by field: a spread of objects of several shapes was a sixth of the time of all dates. */
const placed = ({ iso, kind }: Pick<FoundDate, "iso" | "kind">, start: number, length: number): FoundDate => ({
  iso, kind, start, end: start + length,
}); // prettier-ignore

/** Most dates are bare years; with nothing but a sign around them there is nothing more to read. */
function standsAlone(text: string, at: number): boolean {
  const [before, behind] = [text.charCodeAt(at - 1), text.charCodeAt(at + 4)];
  if (classOf(before) & (LETTER | NUMBER) || classOf(behind) & (LETTER | NUMBER) || isHalf(behind))
    return false;
  // "2021 г." goes on; what changes its length in small letters is left to the expressions.
  const odd = text.indexOf("İ", at);
  return behind !== SPACE && (odd < 0 || odd >= at + 40);
}

const DASH = /[-–]/;
const SPACE = 0x20;
const COMMA = 0x2c;
