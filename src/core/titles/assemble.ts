import type { Decoding } from "./decode/decode-title.ts";
import { foldLatin } from "./decode/fold.ts";
import type { Token } from "./decode/tokens.ts";
import { withCase } from "./decode/with-case.ts";
import { repairTitle } from "./repair-title.ts";
import { isEnglish } from "./detect-english.ts";
import type { Reading } from "./decode/reading.ts";
import { readSlug } from "./slug.ts";
import type { TitleContext, TitleResult } from "./types.ts";
import { typeset } from "./typography.ts";

/** Puts a title that was read together: repaired print, Cyrillic original, how sure both are. */
export function assemble(
  input: string,
  tokens: Token[],
  decoding: Decoding,
  context: TitleContext,
): TitleResult {
  const { table } = decoding;
  const slug = readSlug(tokens, decoding, context.url);
  const readings = decoding.readings.map((reading, i) => slug.get(i) ?? reading);
  const { repaired, changes } = repairTitle(tokens, { ...decoding, readings }, slug);
  const pieces = tokens.map(({ text, word }, i) => {
    const reading = readings[i];
    return word && reading && !staysLatin(tokens, readings, i) ? withCase(reading.words, text) : text;
  });
  const sure = confidenceOf(tokens, readings);
  const original = sure < 0.5 ? null : typeset(pieces.join(""), table.language);
  return {
    input,
    language: table.language,
    script: "Latn",
    scheme: table.scheme,
    repaired,
    original,
    confidence: Math.round(100 * sure) / 100,
    changes,
  };
}

/**
 * `Naked Science`, `Open Source`: words beside each other that no list of the language has and English has are a name that print
 * leaves in Latin letters; one by itself may be a name in the language: `Mask`.
 */
function staysLatin(tokens: readonly Token[], readings: readonly (Reading | null)[], i: number): boolean {
  const english = (at: number) => {
    const { text, word } = tokens[at] ?? { text: "", word: false };
    const reading = readings[at];
    return (
      word &&
      !reading?.known &&
      text.length > 3 &&
      /^\p{Lu}?\p{Ll}+$/u.test(text) &&
      isEnglish(text.toLowerCase())
    );
  };
  const beside = (step: number) => tokens[i + step]?.text === " " && english(i + 2 * step);
  return english(i) && (beside(1) || beside(-1));
}

/** The share of the letters that are read surely: known words by their margin, others a little less. */
function confidenceOf(tokens: readonly Token[], readings: Decoding["readings"]): number {
  let sure = 0;
  let all = 0;
  tokens.forEach(({ text, word }, i) => {
    if (!word) return;
    const reading = readings[i];
    const length = foldLatin(text).length;
    all += length;
    if (reading)
      sure += length * (1 - Math.exp(-Math.max(reading.margin, 0.1) - 0.7)) * (reading.known ? 1 : 0.85);
    else sure += length * 0.7;
  });
  return all === 0 ? 0 : sure / all;
}
