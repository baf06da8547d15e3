import { TABLES } from "./data/table.ts";
import { decodeTitle, habitOf, withCase } from "./decode/decode-title.ts";
import { tokenize } from "./decode/tokens.ts";
import type { NameContext, NameResult } from "./types.ts";

/** Initials that stand for one letter only; `Y.` may be Ю, Я, Е or Ё, and `S.` may be the first letter of `Shch`. */
const CLEAR_INITIAL = /^[ABDFGIK-PRTUV]$/;

/**
 * The Cyrillic form of a romanised name of a person or an outlet, under the scheme of the title beside it.
 * `uncertain` is true where the print leaves a choice: a lone initial `Y.`, a letter with two readings.
 * @example normalizeName("Shraybman A.", { language: "ru", scheme: "bgn-pcgn" }) // { original: "Шрайбман А.", uncertain: false }
 */
export function normalizeName(name: string, context: NameContext): NameResult {
  if (/\p{Script=Cyrillic}/u.test(name) && !/\p{Script=Latin}/u.test(name)) {
    return { input: name, original: name, uncertain: false };
  }
  const table =
    TABLES.find(({ scheme, language }) => scheme === context.scheme && language === context.language) ??
    TABLES.find(({ language }) => language === context.language);
  const tokens = tokenize(name.slice(0, 500));
  if (table === undefined || tokens.length === 0) return { input: name, original: null, uncertain: true };
  const { readings } = decodeTitle(tokens, table, { ...habitOf(tokens), signs: "printed" });
  let uncertain = false;
  const pieces = tokens.map(({ text, word }, i) => {
    const reading = readings[i];
    if (!word) return text;
    if (text.length === 1 && !CLEAR_INITIAL.test(text)) uncertain = true;
    if (!reading || reading.margin < 1) uncertain = true;
    return reading ? withCase([reading.words.join("")], text) : text;
  });
  return { input: name, original: pieces.join(""), uncertain };
}
