import { costOf, harden, softened } from "./belarusian-soft-signs.ts";
import { SPELLING } from "./belarusian-spellings.ts";

/** Consonants after which Taraškievica has э in loans and the official orthography е; short words are too often other ones. */
const LOAN = /(?<=[бвмпзсфнлкг])[еэ]/g;
const SHORTEST = 6;

/** What a loan says by its э or е, where print tells the two apart and the lists have both: `газэта`, `газета`. */
export function loanSpelling(word: string): number {
  if (word.length < SHORTEST) return 0;
  for (const { index, 0: letter } of word.matchAll(LOAN)) {
    const to = letter === "е" ? "э" : "е";
    const difference = costOf(word.slice(0, index) + to + word.slice(index + 1)) - costOf(word);
    if (letter === "е" ? difference < Infinity : difference <= 1)
      return letter === "е" ? SPELLING : -SPELLING;
  }
  return 0;
}

/** A loan as the orthography spells it, where the lists have it so: `камэры` or `камеры`; no с is soft before пэ, `праспэкт`. */
export function withLoans(word: string, soft: boolean, rarer: number): string {
  if (word.length < SHORTEST) return word;
  let [best, bare] = [word, harden(word)];
  const to = soft ? "э" : "е";
  const take = (changed: string) => {
    const other = soft ? softened(changed) : changed;
    if (costOf(other) < costOf(best) + rarer) [best, bare] = [other, changed];
  };
  for (const { index, 0: letter } of bare.matchAll(LOAN))
    if (letter !== to) take(bare.slice(0, index) + to + bare.slice(index + 1));
  // `пэрспэктывы`: neither of its letters is changed alone.
  if (best === word) take(bare.replace(LOAN, to));
  return best;
}
