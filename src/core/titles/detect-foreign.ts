import { FOREIGN_WORDS } from "./data/foreign-words.ts";

const LETTERS: readonly [string, RegExp][] = [
  ["pl", /[ąęśźżóńć]/giu],
  ["cs", /[řěůíáéýť]/giu],
  ["de", /[äöüß]/giu],
  ["lt", /[ėųįūą]/giu],
  ["fr", /[éèêçàœ]/giu],
];
const SETS = Object.entries(FOREIGN_WORDS).map(
  ([language, words]) => [language, new Set(words.split(" "))] as const,
);

/** Which Latin-script language a title looks like by its small words and letters, and how many of its words say so. */
export function detectForeign(words: readonly string[]): { language: string; hits: number } {
  let best = { language: "und", hits: 0 };
  const text = words.join(" ");
  for (const [language, set] of SETS) {
    const small = words.filter((word) => set.has(word.toLowerCase())).length;
    const letters = lettersOf(language, text);
    const hits = small + Math.min(2, letters) * 0.7;
    if (hits > best.hits) best = { language, hits };
  }
  return best;
}

function lettersOf(language: string, text: string): number {
  // Łacinka has ć, ń and ś as Polish has them, but ŭ, č, š and ž beside them.
  if (language === "pl" && /[ŭčšž]/iu.test(text)) return 0;
  const letters = LETTERS.find(([name]) => name === language)?.[1];
  return letters === undefined ? 0 : (text.match(letters)?.length ?? 0);
}
