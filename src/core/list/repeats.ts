import { REPEAT_DASHES, REPEAT_MARKS } from "./data/repeats.ts";
import type { Entry } from "./types.ts";

// Longest first, so that `op. cit` wins over `op`.
const WORDS = REPEAT_MARKS.flatMap(({ what, words }) => words.map((word) => ({ what, word }))).sort(
  (a, b) => b.word.length - a.word.length,
);

/**
 * What an entry says again of the one before, if it begins with a mark of repetition.
 *
 * @example repeatedPart("Там же. С. 15.") // "work"
 * @example repeatedPart("——— (2022), Dozirovka") // "creators"
 */
export function repeatedPart(text: string): "creators" | "work" | undefined {
  const head = text.slice(0, 40).toLowerCase();
  if (REPEAT_DASHES.test(text.slice(0, 40))) return "creators";
  const found = WORDS.find(
    ({ word }) => head.startsWith(word) && !/^[\p{L}\d]/u.test(head.slice(word.length)),
  );
  if (!found) return undefined;
  // `Id` and `Idem` can be names and titles: a full stop, a comma or a bracket must follow short ones.
  if (found.word.length <= 3 && !/^[.,:]/.test(head.slice(found.word.length))) return undefined;
  return found.what;
}

/** Says for each entry which earlier entry it repeats. Chains lead to the entry that printed the creators or the work. */
export function linkRepeats(entries: readonly Entry[]): void {
  let previous: Entry | undefined;
  for (const entry of entries) {
    const what = repeatedPart(entry.text);
    if (what && previous) {
      const target =
        previous.repeats && (what === "creators" || previous.repeats.what === "work")
          ? previous.repeats.n
          : previous.n;
      entry.repeats = { n: target, what };
    }
    previous = entry;
  }
}
