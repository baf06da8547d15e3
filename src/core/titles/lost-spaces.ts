import { beforeCapital } from "./before-capital.ts";
import { afterQuotation, besideMark } from "./beside-mark.ts";
import { LATIN_WORDS } from "./data/latin-words.ts";
import type { Decoding } from "./decode/decode-title.ts";
import type { Token } from "./decode/tokens.ts";
import type { SpacingEdit } from "./spacing-edit.ts";

/** Spaces that are missing before a capital letter (`slovaMakrona`) or beside a mark (`«Chalavyek»yashche`). */
export function lostSpaces(tokens: readonly Token[], decoding: Decoding): SpacingEdit[] {
  return tokens.flatMap(({ text, word }, i) => {
    if (!word) return besideMark(tokens, i, decoding);
    if (LATIN_WORDS.has(text.toLowerCase())) return [];
    return afterQuotation(tokens, i, decoding) ?? beforeCapital(tokens, i, decoding);
  });
}
