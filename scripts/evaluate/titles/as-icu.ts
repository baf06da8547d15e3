import type { RomanizationTable } from "../../../src/core/titles/data/table.ts";
import { romanizeWith } from "../../../src/core/titles/romanize.ts";

/**
 * A text as ICU's transforms Russian-Latin/BGN and Belarusian-Latin/BGN write it, which see more of BGN/PCGN than our tables: dots
 * that part letters (`det·skiy`, `m·er`, `K·HB`), ʹ and ʺ for the signs, and capitals for a letter of several unless a
 * small Latin letter follows (`YA`, `CHиslo`). The same as `uconv -x` gives on all lines of `../shared/titles`.
 * @param table BGN/PCGN for Russian, for Belarusian, or the Belarusian one applied to Russian
 */
export function asIcu(table: RomanizationTable, text: string): string {
  const parted =
    table.scheme === "bgn-pcgn"
      ? text.replace(/(?<=т)с|(?<=ш)ч|(?<=[бвгджзклмнпрстфхцчшщъ])э|(?<=[ый])[ауыэ]/gi, "·$&")
      : text.replace(/(?<=т)с|(?<=[кзсц])г/gi, "·$&");
  return romanizeWith(table, parted)
    .replace(/(?<=\p{L})’/gu, "ʹ")
    .replace(/(?<=\p{L})”(?=[\p{L}·])/gu, "ʺ")
    .replace(/\b(?:[ZKCS]h|Ts|Shch|Y[aeouë])(?![\p{Script=Latin}·])/gu, (letter) => letter.toUpperCase());
}
