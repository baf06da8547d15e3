import type { Line } from "./lines/lines.ts";
import { lineStart, NAME_STARTS, type LineStart } from "./lines/line-starts.ts";
import { ENOUGH } from "./signs/characters.ts";
import { type Signs, signsOf } from "./signs/signs.ts";

const LINK =
  /https?:|www\.|\bdoi\b|\b10\.\d{4,9}\/|\.(?:com|org|net|ru|by|ua|pl|de|eu)\b|[a-z\d]\.[a-z]{2,6}\/[\w@]/i;
const CITATION =
  /\((?:[^()\d]{2,60}[ ,]{1,2}(?:1[89]|20)\d\d[^()]{0,20}|see [^()]{1,60}|por\. [^()]{1,60})\)|\[\d{1,3}(?:[,–-] ?\d{1,3})*\](?=[ ,.])|\[\d{1,3}, [cсp]\. ?\d+/gi;
const OF_LINK = 3;
/** What a line of a list begins with when its author stands first. */
export const NAMES: ReadonlySet<LineStart> = new Set<LineStart>([...NAME_STARTS, "repeat"]);

/** What speaks for a text being a reference, and for its being running prose; 0 where nothing does. */
export interface Evidence {
  reference: number;
  prose: number;
  start: LineStart;
  /** {@link Signs.mayLink} */
  mayLink: boolean;
  /** {@link Signs.mayMark} */
  mayMark: boolean;
  /** {@link Signs.yearAt} */
  yearAt: number;
}

/**
 * What speaks for a text being a reference (a year, a link, names, pages, words of the field), and for its being prose (sentences,
 * citations in brackets, many small words).
 */
export function evidenceOf(text: string): Evidence {
  const head = text.slice(0, ENOUGH);
  const signs = signsOf(head);
  const start = lineStart(head);
  return {
    reference: marksOfReference(head, signs, start),
    prose: marksOfProse(head, signs),
    start,
    mayLink: signs.mayLink,
    mayMark: signs.mayMark,
    yearAt: signs.yearAt,
  };
}

/** {@link evidenceOf} a line, worked out once. */
export function evidenceOfLine(line: Line): Evidence {
  return (line.evidence ??= line.linked ? withLink(evidenceOf(line.text)) : evidenceOf(line.text));
}

/** A link that the source set behind words is one like those that are printed. */
const withLink = (evidence: Evidence): Evidence =>
  evidence.mayLink ? evidence : { ...evidence, reference: evidence.reference + OF_LINK };

function marksOfReference(head: string, signs: Signs, start: LineStart): number {
  let marks = 0;
  if (signs.year) marks += 2;
  if (signs.yearMarked) marks += 1;
  if (signs.pages) marks += 1;
  if (signs.mayLink && LINK.test(head)) marks += OF_LINK;
  if (NAMES.has(start)) marks += 2;
  if (signs.ofField) marks += 1;
  return marks;
}

function marksOfProse(head: string, { words, small, breaks, mayCite }: Signs): number {
  let marks = Math.min(6, 1.5 * breaks);
  if (mayCite) marks += Math.min(6, 2 * (head.match(CITATION) ?? []).length);
  if (words > 12 && small / words > 0.3) marks += 2;
  if (words > 40 && small / words > 0.24) marks += 2;
  if (words > 70) marks += 1;
  if (words > 120) marks += 2;
  return marks;
}

/**
 * How likely a text is a reference rather than prose: above 0 a reference, below 0 prose; near 0 nothing tells.
 */
export function likeReference({ reference, prose }: Evidence): number {
  if (reference === 0) return prose > 0 ? -prose - 1 : 0;
  return reference - prose * 1.2;
}

const CITED_YEAR = /\([^()\d:]{2,60}[ ,]{1,2}(?:1[89]|20)\d\d[^()]{0,20}\)/g;
/** A year that punctuation sets apart, as that of a publication is; of `In 2020 the protests` none does. */
const YEAR_APART =
  /(?:[([,.;:/–—"”»-]\s?|^)(?:1[5-9]|20)\d\d[a-zа-я]?(?:\s?[гr]\.)?(?=\s?(?:[)\],.;:–—/]|$))/u;

/** `Doktryna wojenna, Mińsk 2016.`: a place and a year after a comma end a reference of some styles; sentences end so seldom. */
const ENDS_WITH_PLACE = /[,.:] \p{Lu}\p{L}+(?:[ –-]\p{Lu}\p{L}+){0,3} (?:1[5-9]|20)\d\d\.?$/u;
const SHORT = 300;

/** `Вітаю, Ганна! Дзякуй за ліст` */
const HAILED = /^\p{L}+, \p{L}+[!?]/u;

/** Whether anything in a text is only in references: a name, a link, pages, a year apart. Prose has years, too. */
export function hasSignOfReference(text: string, { reference, prose, start }: Evidence): boolean {
  if (reference === 0 || (start === "surname-comma-name" && HAILED.test(text))) return false;
  if (reference > 2 || NAMES.has(start) || start === "quote") return true;
  if (prose === 0 && text.length < SHORT && ENDS_WITH_PLACE.test(text)) return true;
  return YEAR_APART.test(text.slice(0, ENOUGH).replace(CITED_YEAR, ""));
}
