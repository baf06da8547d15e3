import { OF_WORKS } from "../data/brackets.ts";
import { isDatedText } from "../notes/work-marks.ts";

/** The last brackets of a text, and what closes it. */
const LAST = / ?([([])([^()[\]]{2,120})[)\]][.!]?$/u;
const CLOSED = /[.)\]”»"“’/\d!?…\p{L}]$/u;
/** Links, dates, numbers of parts and pages: `(nr 3, s. 4)`, `(chap. 2)`. */
const OF_FIELD = /\d{3}|https?:|[:/]|\.\p{Ll}|(?<!\p{L})\p{L}{1,7}\.? ?\d/u;
/** `!!!`, `??` */
const SIGNS = /^[!?*+]+$/;
/** Words that only tell where they begin the brackets: `(in Russian)`, but `(found in Oslo)`. */
const first = OF_WORKS.filter((word) => word.endsWith(" ")).map((word) => ` ${word}`);
const stems = OF_WORKS.filter((word) => !word.endsWith(" ")).map((word) => ` ${word}`);
const isOfWork = (inner: string): boolean => {
  const words = ` ${inner.toLowerCase().replace(/[^\p{L}.-]+/gu, " ")} `;
  return first.some((word) => words.startsWith(word)) || stems.some((stem) => words.includes(stem));
};

/** Where a bracket at the end of a reference begins that a reader wrote, and how sure that is. */
export interface BracketRemark {
  at: number;
  /** Nothing else can be meant; what is less plain counts beside plain ones of the list. */
  isPlain: boolean;
}

/**
 * Remark in brackets behind a reference: `[have it]`, `(very good!)`, `(!!!)`.
 *
 * @example bracketRemark("Kos A., Rivers, Lublin 2001 (very good!)") // { at: 27, isPlain: true }
 */
export function bracketRemark(text: string): BracketRemark | undefined {
  const found = LAST.exec(text);
  if (!found) return undefined;
  const [, sign, inner = ""] = found;
  const before = text.slice(0, found.index);
  if (!CLOSED.test(before)) return undefined;
  if (SIGNS.test(inner)) return { at: found.index, isPlain: true };
  if (!/^\p{Ll}/u.test(inner) || OF_FIELD.test(inner)) return undefined;
  const isCalled = /[!?]$/.test(inner);
  const words = inner.split(" ").length;
  // `[pdf]`, `[online, free]`: what a file is says something of the work, unless the others are remarks, too.
  if (isOfWork(inner)) return sign === "[" && words < 3 ? { at: found.index, isPlain: false } : undefined;
  const isPlain = isDatedText(before) && (isCalled || (words > 1 && !/\p{Lu}/u.test(inner)));
  // `(dekoder)` is an outlet
  return isPlain || words > 1 || sign === "[" ? { at: found.index, isPlain } : undefined;
}
