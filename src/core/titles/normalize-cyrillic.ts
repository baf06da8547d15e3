import { otherCyrillic } from "./other-cyrillic.ts";
import { outletLanguage } from "./outlet-language.ts";
import { cyrillicLanguage, hasDottedI, mendLookAlikes, mendStrays } from "./read-cyrillic.ts";
import { repairCyrillic } from "./repair-cyrillic.ts";
import type { TitleContext, TitleResult } from "./types.ts";
import { untouched } from "./untouched.ts";

/** Reads a title in Cyrillic letters: its language, and repair of the print. */
export function normalizeCyrillic(input: string, context: TitleContext): TitleResult {
  const other = otherCyrillic(input);
  if (other !== null) return { ...untouched(input, other, true), original: input };
  const mended = mendLookAlikes(input, hasDottedI(input));
  const language = cyrillicLanguage(mended.text, outletLanguage(context)?.languages);
  const strays = mendStrays(mended.text, language);
  const { text, changes } = repairCyrillic(strays.text, language, context.list?.whole);
  return {
    input,
    language,
    script: "Cyrl",
    scheme: null,
    repaired: text,
    original: text,
    confidence: 0.99,
    changes: [...mended.changes, ...strays.changes, ...changes],
  };
}
