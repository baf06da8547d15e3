import { isEnglish } from "../detect-english.ts";
import type { Decoding } from "./decode-title.ts";
import { changed, type Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** What ends a part of a title: a bracket, a quotation mark, a stop before a space. */
const BORDER = /[()[\]«»“”„":;?!–—/]|\.\s*$|\.\s(?!\d)/;
const FEWEST = 2;
const LONG = 4;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/**
 * Parts of a title in brackets, or after a stop, all of whose words are English and some none of the language stay in English: `Itogi goda. Annual
 * report 2021`, `O merakh … (Resolution No. 218, July 9, 1974)`.
 */
export function keepEnglishParts(tokens: readonly Token[], decoding: Decoding): Decoding {
  const { readings } = decoding;
  const kept = [...readings];
  let part: number[] = [];
  let found = false;
  const end = () => {
    if (isEnglishPart(part, tokens, readings)) {
      found = true;
      for (const i of part)
        if (kept[i]) kept[i] = changed(kept[i], { words: [tokens[i]!.text], splits: [], latin: true });
    }
    part = [];
  };
  tokens.forEach(({ text, word }, i) => {
    if (word) part.push(i);
    else if (BORDER.test(text) && !isNumber(tokens, i)) end();
  });
  end();
  return found ? { ...decoding, readings: kept } : decoding;
}

/** `No. 218` */
const isNumber = (tokens: readonly Token[], i: number): boolean =>
  /^No$/i.test(tokens[i - 1]?.text ?? "") && /^\.\s*\d/.test(tokens[i]!.text);

function isEnglishPart(
  part: readonly number[],
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): boolean {
  if (part.length < FEWEST) return false;
  const words = part.map((i) => tokens[i]!.text.toLowerCase());
  return (
    words.every((word) => MONTH.test(word) || isEnglish(word)) &&
    part.some((i, n) => words[n]!.length >= LONG && readings[i]?.known !== true)
  );
}
