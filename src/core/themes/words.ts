import type { Span } from "../evidence.ts";
import { isCyrillic, plainKey, skeleton } from "../word-keys.ts";

/** A word of a text, with the keys that patterns are compared with. */
export interface Word extends Span {
  plain: string;
  /** Only of words that can be Russian, Belarusian or Ukrainian: Cyrillic ones, and Latin ones of a romanised text. */
  skeleton: string | null;
  cyrillic: boolean;
}

const word = /[\p{L}\p{M}\p{N}]+(?:['’ʼʹʺ]+[\p{L}\p{M}]+)*/gu;

/** Words that only English, Polish or German texts have: with one of them Latin words are no romanised Russian. */
const foreign =
  /^(?:the|of|and|for|with|from|is|are|was|how|what|why|will|after|into|its|their|between|against|under|has|have|been|who|about|than|russias|putins|belaruss|się|jest|oraz|przez|dla|wobec|przed|und|der|die|das|mit|für|von|des|les|dans|sur|pour)$/;
/** Not ć, ł, ń, ś and ź, which Belarusian Łacinka has as well: "Sankcyi suprać Bielarusi". */
const foreignLetters = /[ąężößüäñœç]/i;

/**
 * The words of a text, in order.
 * @param romanised whether its Latin words are romanised Cyrillic ones; where that is not known, its small words tell
 */
export function wordsOf(text: string, romanised = looksRomanised(text)): Word[] {
  const found = [...text.matchAll(word)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    plain: plainKey(match[0]),
    cyrillic: isCyrillic(match[0]),
    text: match[0],
  }));
  return found.map(({ text: printed, ...rest }) => ({
    ...rest,
    skeleton: rest.cyrillic || romanised ? skeleton(printed) : null,
  }));
}

function looksRomanised(text: string): boolean {
  return !(text.match(word) ?? []).some(
    (printed) =>
      !isCyrillic(printed) &&
      (foreign.test(printed.toLowerCase().replace(/['’]/g, "")) || foreignLetters.test(printed)),
  );
}
