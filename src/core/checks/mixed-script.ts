import type { Check } from "./types.ts";

const words = /[\p{L}\p{M}]+/gu;
const isMixed = (word: string) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word);
const mixedWord = (text: string) => text.match(words)?.find(isMixed);

/** Letters of two scripts in one word: `Mиnиstrov`. */
export const mixedScript: Check = {
  code: "mixed-script",
  run({ record, title, changes = [] }) {
    const names = changes.map(({ field, from, to }) => ({
      code: "mixed-script",
      severity: "info" as const,
      message: `“${from}” was printed with Latin and Cyrillic letters in one word; it was mended to “${to}”.`,
      fields: [field],
    }));
    const printed = record.fields.title?.value ?? "";
    const word = mixedWord(printed);
    if (!word) return names;
    const mended = title !== null && !mixedWord(title.repaired);
    return [
      ...names,
      {
        code: "mixed-script",
        severity: mended ? "info" : "warning",
        message: mended
          ? `The title was printed with Latin and Cyrillic letters in one word (${word}); it was mended.`
          : `The title has Latin and Cyrillic letters in one word (${word}), so a search will not find it. Correct the word.`,
        args: { case: mended ? "mended" : "printed", word },
        fields: ["title"],
      },
    ];
  },
};
