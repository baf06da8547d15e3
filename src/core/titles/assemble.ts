import { confidenceOf, shareOfSure } from "./confidence.ts";
import type { Decoding } from "./decode/decode-title.ts";
import type { Token } from "./decode/tokens.ts";
import { withCase } from "./decode/with-case.ts";
import { repairTitle } from "./repair-title.ts";
import { singleQuotes, withDoubleMarks } from "./single-quotes.ts";
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
  for (const i of slug.keys()) if (decoding.readings[i]?.latin) slug.delete(i);
  const readings = decoding.readings.map((reading, i) => slug.get(i) ?? reading);
  const { repaired, changes } = repairTitle(tokens, { ...decoding, readings }, slug);
  const quotes = singleQuotes(tokens.map(({ text }) => text).join(""));
  const pieces = tokens.map(({ text, word, start }, i) => {
    const reading = readings[i];
    if (!word)
      return withDoubleMarks(isNumero(tokens, i - 1) ? text.replace(/^\.\s*/, " ") : text, start, quotes);
    if (isNumero(tokens, i)) return "№";
    return reading && !reading.latin ? withCase(reading.words, text) : text;
  });
  const sure = shareOfSure(tokens, readings);
  const original = sure < 0.5 ? null : typeset(pieces.join(""), table.language);
  return {
    input,
    language: table.language,
    script: "Latn",
    scheme: table.scheme,
    repaired,
    original,
    confidence: Math.round(100 * confidenceOf(tokens, { ...decoding, readings }, sure)) / 100,
    changes,
  };
}

/** `No. 62`, `ot 5 maya No 62`: the sign for a number, which Cyrillic print has as №; `No 62` at the beginning may be Но. */
function isNumero(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1]?.text ?? "";
  if (!/^(?:No|Nr|no|nr)$/.test(tokens[i]?.text ?? "")) return false;
  // `2020 g. No 156`: a point before it ends an abbreviation.
  const begins =
    i === 0 || /[!?…:]\s*$/.test(tokens[i - 1]!.text) || !tokens.slice(0, i).some(({ word }) => word);
  return /^\.\s*\d/.test(after) || (/^\s\d/.test(after) && !begins && /^N/.test(tokens[i]!.text));
}
