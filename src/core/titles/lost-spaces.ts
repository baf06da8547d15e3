import { COMBINING_FORMS } from "./data/combining-forms.ts";
import { readToken, type Decoding } from "./decode/decode-title.ts";
import type { Reading } from "./decode/reading.ts";
import type { Token } from "./decode/tokens.ts";
import { putSpace, type SpacingEdit } from "./spacing-edit.ts";

/** A word that costs less is one that titles use, in nats; names are rarer. */
const USUAL = 13;
const COMMON = 8;

/** Spaces that are missing before a capital letter (`slovaMakrona`) or beside a mark (`«Chalavyek»yashche`). */
export function lostSpaces(tokens: readonly Token[], decoding: Decoding): SpacingEdit[] {
  return tokens.flatMap((token, i) =>
    token.word ? withinWord(token, decoding) : besideMark(tokens, i, decoding),
  );
}

function withinWord({ text, start }: Token, { table, habit }: Decoding): SpacingEdit[] {
  const [, left, right] = /^(\p{Lu}?[\p{Ll}\p{M}’'ʹ]*)(\p{Lu}[\p{L}\p{M}’'ʹ”]*)$/u.exec(text) ?? [];
  if (!left || !right || /\p{Ll}\p{Lu}/u.test(right)) return [];
  const read = (word: string) => readToken({ text: word, word: true, start: 0 }, false, table, habit);
  const [first, second] = [read(left), read(right)];
  if (!isUsual(first, USUAL) || COMBINING_FORMS.has(first.words[0]!)) return [];
  const capital = /^\p{Lu}/u.test(left);
  const name = right === right.toUpperCase() ? right.length > 1 : right.length > 3;
  // `MakDonalds`, `BelAES`: two capitals are mostly a name, unless both halves are words of some length.
  const apart = capital
    ? left.length === 1
      ? /^\p{Lu}\p{Ll}/u.test(right) &&
        first.cost < COMMON &&
        second?.known === true &&
        right.length > 4 &&
        !BRANDS.has(text.toLowerCase())
      : left.length > 3 && right.length > 3 && isUsual(second, USUAL)
    : isUsual(second, USUAL) ||
      (/^[svkouzw]$/.test(left) && right.length > 4) ||
      (left.length > 1 && isUsual(first, COMMON + left.length / 2) && name);
  if (!apart) return [];
  const change = { from: text, to: `${left} ${right}`, why: "a capital letter begins another word" };
  return [putSpace(start + left.length, change)];
}

/** Names that look like a preposition and a word. */
const BRANDS: ReadonlySet<string> = new Set(["vkontakte", "вконтакте"]);

const isUsual = (reading: Reading | null | undefined, most: number): reading is Reading =>
  Boolean(reading?.known) && reading!.words.length === 1 && reading!.cost < most;

/** Marks after which, and before which, a space belongs. */
const CLOSES = /^(?:[»”)\]]?[,;:!?…]|[»)\]][,;:!?…]?)$/;
const OPENS = /^[«„([]$/;
const DASH = /^(?: [–—]|[–—] )$/;

function besideMark(tokens: readonly Token[], i: number, { readings }: Decoding): SpacingEdit[] {
  const [left, mark, right] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (!left?.word || !right?.word) return [];
  const known = (at: number) => isUsual(readings[at], USUAL);
  const said = (to: string, why: string) => ({ from: left.text + mark.text + right.text, to, why });
  if (DASH.test(mark.text)) {
    const dash = ` ${mark.text.trim()} `;
    const change = said(left.text + dash + right.text, "a space is missing beside the dash");
    return [putSpace(mark.start, change, mark.start + mark.text.length, dash)];
  }
  const ends = /^\.$/.test(mark.text) && known(i - 1) && left.text.length > 3 && isSentenceStart(right.text);
  if (((CLOSES.test(mark.text) && known(i + 1)) || ends) && left.text.length > 1 && right.text.length > 1) {
    const change = said(`${left.text}${mark.text} ${right.text}`, "a space is missing after the mark");
    return [putSpace(right.start, change)];
  }
  if (OPENS.test(mark.text) && known(i - 1) && left.text.length > 1 && right.text.length > 3) {
    const change = said(`${left.text} ${mark.text}${right.text}`, "a space is missing before the mark");
    return [putSpace(mark.start, change)];
  }
  return [];
}

/** `Gazeta.ru` is a name, `Rossii.Chto` the end of a sentence. */
const isSentenceStart = (text: string) => /^\p{Lu}\p{Ll}{2}/u.test(text);
