import { SMALL_WORDS } from "./data/small-words.ts";
import type { Decoding } from "./decode/decode-title.ts";
import { isUsual, type Reading } from "./decode/reading.ts";
import type { Token } from "./decode/tokens.ts";
import { putSpace, USUAL_WORD, type SpacingEdit } from "./spacing-edit.ts";

/** Words of one letter that may follow a colon without its space: `v Deli:o chem`. */
const AFTER_COLON = /^[»”)]?:$/;

/** A mark that ends something before one that opens something: `goda:«god`. */
const BETWEEN = /^([»”)\]]?[,;:!?….])([«„“(])$/;
/** Marks after which, and before which, a space belongs. */
const CLOSES = /^(?:\.?[»”)\]]?[,;:!?…]|[»)\]][,;:!?…]?)$/;
const OPENS = /^[«„([]$/;
/** Words of one letter in small letters that stand after a quotation; `a` may be the ending of a case. */
const LETTER = /^[ivkwzŭouивкўзіоу]$/;
const DASH = /^(?: [–—]|[–—] )$/;

/** Letters at least of a word that goes on behind a mark. */
const LONG = 5;

/** Spaces that are missing beside a mark: `«Chalavyek»yashche`, `voz,i`, `Rossii.Chto`. */
export function besideMark(tokens: readonly Token[], i: number, { readings }: Decoding): SpacingEdit[] {
  const [left, mark, right] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (!left?.word || !right?.word) return [];
  const known = (at: number) => isUsual(readings[at], USUAL_WORD);
  const said = (to: string, why: string) => ({ from: left.text + mark.text + right.text, to, why });
  const [, closing, opening] = BETWEEN.exec(mark.text) ?? [];
  if (closing !== undefined && opening !== undefined) {
    const change = said(
      `${left.text}${closing} ${opening}${right.text}`,
      "a space is missing after the mark",
    );
    return [putSpace(mark.start + closing.length, change)];
  }
  if (DASH.test(mark.text)) {
    const dash = ` ${mark.text.trim()} `;
    const change = said(left.text + dash + right.text, "a space is missing beside the dash");
    return [putSpace(mark.start, change, mark.start + mark.text.length, dash)];
  }
  const ends =
    /^[»”)]?\.$/.test(mark.text) &&
    known(i - 1) &&
    left.text.length > 3 &&
    isSentenceStart(right.text, readings[i + 1]);
  // `Afrike:rasskazbyvshego`: what follows may have lost more spaces, and be no word of a list for that.
  // `voz,i`, `logaedy,otrazhavshiye`, `ADKB,SND`: no name has a comma, nor do letters follow a number's one.
  const comma =
    /^[»”)\]]?[,;]$/.test(mark.text) && (right.text.length > 1 || /^\s/.test(tokens[i + 2]?.text ?? ""));
  const next =
    known(i + 1) ||
    comma ||
    (right.text.length >= LONG && /[,;:!?]$/.test(mark.text) && readings[i - 1]?.known === true);
  // `«Spartak»i`
  const letter = /^[»”]$/.test(mark.text) && LETTER.test(right.text) && /^ /.test(tokens[i + 2]?.text ?? "");
  const colon =
    AFTER_COLON.test(mark.text) && LETTER.test(right.text) && /^ /.test(tokens[i + 2]?.text ?? "");
  const closed = CLOSES.test(mark.text) && (letter || comma || colon || (next && right.text.length > 1));
  if ((closed || (ends && right.text.length > 1)) && left.text.length > 1) {
    const change = said(`${left.text}${mark.text} ${right.text}`, "a space is missing after the mark");
    return [putSpace(right.start, change)];
  }
  // `i«Beltransgaza»`, `abyhraŭ«Junactva»`: no word ends in what opens a quotation.
  const quoted = /^[«„]$/.test(mark.text) && left.text === left.text.toLowerCase();
  const word = known(i - 1) && left.text.length > 1 && right.text.length > 3;
  if (quoted || (OPENS.test(mark.text) && word)) {
    const change = said(`${left.text} ${mark.text}${right.text}`, "a space is missing before the mark");
    return [putSpace(mark.start, change)];
  }
  return [];
}

/** `Gazeta.ru` is a name, `Rossii.Chto` and `uchitelya.Iz` the end of a sentence. */
const isSentenceStart = (text: string, reading: Reading | null | undefined) =>
  /^\p{Lu}\p{Ll}{2}/u.test(text) ||
  (/^\p{Lu}\p{Ll}?$/u.test(text) && SMALL_WORDS.has(reading?.words[0] ?? ""));

/** A mark within a word, which would be the sign for ъ. */
const WITHIN = /^([^"”]{2,})(["”])([^"”]{3,}|[ivkwzŭ])$/u;

/** `“byvalyya”udzyel’niki`: the mark closes what stands open. Null for a word without one. */
export function afterQuotation(
  tokens: readonly Token[],
  i: number,
  { readings }: Decoding,
): SpacingEdit[] | null {
  const { text, start } = tokens[i]!;
  const [, left, mark, right] = (/["”]/.test(text) && WITHIN.exec(text)) || [];
  if (left === undefined || mark === undefined || right === undefined) return null;
  const before = tokens.slice(0, i).reduce((all, token) => all + token.text, "");
  const opens =
    mark === '"' ? before.split('"').length % 2 === 0 : before.lastIndexOf("“") > before.lastIndexOf("”");
  // `“Net nikakoi ob”ektivnosti”`: in a word of the list it is the sign.
  const isSign = readings[i]?.known === true && /ъ|'/.test(readings[i].words[0]!);
  if (!opens || isSign) return [];
  const change = { from: text, to: `${left}${mark} ${right}`, why: "a space is missing after the mark" };
  return [putSpace(start + left.length + 1, change)];
}
