import { isOfMonth, mayBeginDate, monthNameAt, monthNumber, SIGN } from "./months.ts";

/** The first of twelve characters for private use that stand for the months in {@link withMonths}. */
const FIRST = 0xe001;
const MONTHS_ALONE = `${String.fromCharCode(FIRST)}-${String.fromCharCode(FIRST + 11)}`;

/** One month, its full stop and the sign behind it, in an expression for {@link withMonths}. */
export const MONTH = `[${MONTHS_ALONE}]${SIGN}?\\.?`;
/** Where a number or word of a date ends. */
export const STOP = `(?![\\p{L}\\p{N}${MONTHS_ALONE}])`;

export const monthOf = (printed: string): number => printed.charCodeAt(0) - FIRST + 1;

/** A text in small letters with one character for each name of a month; how long the names were, in their order. */
export interface WithMonths {
  text: string;
  lengths: readonly number[];
}

/**
 * One character for each name of a month. There are 1,175 names: an expression that has all of them comes to some hundred kilobytes of
 * code, and there are forty forms; with one character for each month they are small.
 */
export function withMonths(lower: string): WithMonths {
  let text = "";
  let kept = 0;
  const lengths: number[] = [];
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (!isOfMonth(code)) {
      if (code < FIRST || code >= FIRST + 12) continue;
      // Text with such a character of its own: it is no month.
      text += `${lower.slice(kept, at)}\0`;
      kept = at + 1;
      continue;
    }
    let end = at + 1;
    while (isOfMonth(lower.charCodeAt(end))) end++;
    const name = mayBeginDate(lower, at) ? monthNameAt(lower, at, end) : undefined;
    if (name !== undefined) {
      text += lower.slice(kept, at) + String.fromCharCode(FIRST + monthNumber.get(name)! - 1);
      lengths.push(name.length);
      kept = at + name.length;
      end = Math.max(end, kept);
    }
    at = end - 1;
  }
  return { text: text + lower.slice(kept), lengths };
}

/** How long a stretch of {@link withMonths} is in the text that it was made of; nothing but the first character stands before it. */
export function printedLength(stretch: string, lengths: readonly number[]): number {
  let { length } = stretch;
  for (let i = 0, month = 0; i < stretch.length; i++) {
    const code = stretch.charCodeAt(i);
    if (code >= FIRST && code < FIRST + 12) length += lengths[month++]! - 1;
  }
  return length;
}
