import { foldTitle } from "./fold-title.ts";

/** Of all sequences of three letters in two titles this part must stand in both: chapters of one book share less. */
const ENOUGH = 0.5;

/**
 * Whether two works that share a DOI or a link can be one by their titles. Titles in different scripts say nothing against it:
 * a list has `Stanet li Lukashenko`, the library «Станет ли Лукашенко».
 * @param one the titles of a work: as shown, as printed, in the original
 * @example titlesAgree(["The Media in Belarus"], ["The Judiciary in Belarus"]) // false
 */
export function titlesAgree(one: readonly string[], other: readonly string[]): boolean {
  let compared = false;
  for (const a of one.map(foldTitle))
    for (const b of other.map(foldTitle)) {
      if (!a || !b || isCyrillic(a) !== isCyrillic(b)) continue;
      // "Belarus: the birth of a nation | iSANS"
      if (a.includes(b) || b.includes(a) || likeness(a, b) >= ENOUGH) return true;
      compared = true;
    }
  return !compared;
}

const isCyrillic = (text: string) => /\p{Script=Cyrillic}/u.test(text);

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
