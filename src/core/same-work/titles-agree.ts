import { skeleton } from "../word-keys.ts";
import { foldTitle } from "./fold-title.ts";

/** Of all sequences of three letters in two titles this part must stand in both: chapters of one book share less. */
const ENOUGH = 0.5;

/** The same of what romanisations of one title share, whatever their schemes: `Ŝodennik Âcenûka`, `Shchodennyk Yatsenyuka`. */
const ENOUGH_ROMANISED = 0.7;

/**
 * Whether two works that share a DOI or a link can be one by their titles. Titles in different scripts say nothing against it:
 * a list has `Stanet li Lukashenko`, the library «Станет ли Лукашенко».
 * @param one the titles of a work: as shown, as printed, in the original
 * @example titlesAgree(["The Media in Belarus"], ["The Judiciary in Belarus"]) // false
 */
export function titlesAgree(one: readonly string[], other: readonly string[]): boolean {
  let compared = false;
  for (const title of one)
    for (const another of other) {
      const [a, b] = [foldTitle(title), foldTitle(another)];
      if (!a || !b || isCyrillic(a) !== isCyrillic(b)) continue;
      // "Belarus: the birth of a nation | iSANS"
      if (a.includes(b) || b.includes(a)) return true;
      if (!numbersDiffer(title, another) && areLike(title, another)) return true;
      compared = true;
    }
  return !compared;
}

const isCyrillic = (text: string) => /\p{Script=Cyrillic}/u.test(text);

const areLike = (one: string, other: string) =>
  likeness(foldTitle(one), foldTitle(other)) >= ENOUGH ||
  likeness(skeleton(one), skeleton(other)) >= ENOUGH_ROMANISED;

/** Whether each has a number that the other lacks: "Human rights in 2019" and "in 2020", part 1 and part 2. */
function numbersDiffer(one: string, other: string): boolean {
  const [ofOne, ofOther] = [numbers(one), numbers(other)];
  return ofOne.some((n) => !ofOther.includes(n)) && ofOther.some((n) => !ofOne.includes(n));
}

const numbers = (title: string): readonly string[] => title.match(/\d+/g) ?? [];

/** Sørensen–Dice coefficient of the sequences of three letters, 0 to 1. */
function likeness(a: string, b: string): number {
  const [ofA, ofB] = [threes(a), threes(b)];
  let shared = 0;
  for (const three of ofA) if (ofB.has(three)) shared++;
  return (2 * shared) / (ofA.size + ofB.size || 1);
}

function threes(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 0; i + 3 <= text.length; i++) found.add(text.slice(i, i + 3));
  return found;
}
