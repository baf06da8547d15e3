import type { Ending } from "./genitive-endings.ts";

/** Genitives of surnames in romanised Russian, Belarusian and Ukrainian; how the scheme writes -ий is not among them. */
export const LATIN_ENDINGS: readonly Ending[] = [
  [/((?:[oe]v|[iy]n))o(?:i|y|j|ĭ)$/u, "$1a"],
  [/((?:[oe]v|[iy]n))a$/u, "$1"],
  [
    /([aeiouy](?:k|kh|g|zh|sh|ch|shch|b|v|d|z|l|m|n|p|r|s|t|f)|[rln](?:b|v|g|d|z|m|p|s|t|f|kh|ch|sh)|l['’ʹ][bvgdmnst]|st|sk|ks)a$/u,
    "$1",
  ],
];

/** What can stand in no other case: `Станкевича`, `Вардомского`. */
export const MALE_ENDINGS: readonly Ending[] = [
  [/([иіы]ч)а$/u, "$1"],
  [/([сц]к)ого$/u, "$1ий"],
  [/([сц]к)ага$/u, "$1і"],
  [/([сц]ьк)ого$/u, "$1ий"],
];
