import { ALPHABET } from "../../../src/core/titles/lexicon/alphabet.ts";
import { CLASS_COSTS } from "../../../src/core/titles/lexicon/class-costs.ts";
import { lexiconOf } from "../../../src/core/titles/lexicon/lexicon.ts";

/** The share of the families that are left out, and what the commonest form of one costs at least, in nats. The Russian list lacks few. */
const SHARE = { ru: 0, be: 0.06 };
const LEAST = 11;
/** The class of what is left out: dearer than any word that is read by its letters. */
const NO_WORD = CLASS_COSTS.length;
(CLASS_COSTS as number[]).push(80);

const ENDINGS: Readonly<Record<"ru" | "be", RegExp>> = {
  ru: /(?:[ыи]ми|[ое]го|[ое]му|[аяы]?ми|[аяы]х|[аяыое]м|[ое][вй]|[ыи][йея]|[ыи]х|[ую]ю|[ая]я|[ое]е|л[аои]?|т[ьи]|[еиюяуа]т|[еи]шь|[аеёиоуыэюяьй])$/,
  be: /(?:[ыі]мі|[ая]га|[ая]му|[аяы]?мі|[аяы]х|[аяыое]м|[ая]й|[аяое]ў|[ыі]я|[ую]ю|[ая]я|[ая]е|л[аоі]|[уюая]?ць?|ў|[аеёіоуыэюяьй])$/,
};

/** What the forms of a word have in common, or nearly. */
function stemOf(word: string, language: "ru" | "be"): string {
  let stem = word.replace(/(?:с[ья]|цца)$/, "").replace(ENDINGS[language], "");
  if (stem.length > 4) stem = stem.replace(/[аеёиоуыэюяьйі]$/, "").replace(/нн?$/, "");
  return stem.length < 3 ? word : stem.slice(0, 9);
}

interface Families {
  /** The classes of the whole list, and the family of each of its words. */
  classes: Uint8Array;
  of: number[];
  stems: string[];
  /** What the commonest form of each family costs. */
  least: number[];
}
const known = new Map<"ru" | "be", Families>();

function familiesOf(language: "ru" | "be"): Families {
  const families = known.get(language);
  if (families !== undefined) return families;
  const { edges, root, classes } = lexiconOf(language);
  const [of, stems, least]: [number[], string[], number[]] = [[], [], []];
  const numbers = new Map<string, number>();
  const walk = (node: number, begun: string) => {
    for (let edge = 2 * node - 2; ; edge += 2) {
      const word = begun + ALPHABET[(edges[edge]! & 63) - 1]!;
      if ((edges[edge]! & 64) !== 0) {
        const stem = stemOf(word, language);
        let number = numbers.get(stem);
        if (number === undefined) {
          numbers.set(stem, (number = stems.push(stem) - 1));
          least.push(Infinity);
        }
        least[number] = Math.min(least[number]!, CLASS_COSTS[classes[of.length]!]!);
        of.push(number);
      }
      if (edges[edge]! >>> 8 > 0) walk(edges[edge]! >>> 8, word);
      if ((edges[edge]! & 128) !== 0) break;
    }
  };
  walk(root, "");
  const made = { classes: Uint8Array.from(classes), of, stems, least };
  known.set(language, made);
  return made;
}

/**
 * Leaves some families of rare words out of a list, others each time: a word that a title has and no list is one in none of its forms.
 * Readings that were kept before are to be forgotten.
 */
export function leaveOut(language: "ru" | "be", chance: () => number): void {
  if (SHARE[language] === 0) return;
  const { classes, of, stems, least } = familiesOf(language);
  const out = stems.map((stem, i) => chance() < SHARE[language] && stem.length > 3 && least[i]! >= LEAST);
  lexiconOf(language).classes = Uint8Array.from(classes, (one, i) => (out[of[i]!] ? NO_WORD : one));
}

/** The whole list again. */
export function leaveNothingOut(language: "ru" | "be"): void {
  if (SHARE[language] > 0) lexiconOf(language).classes = familiesOf(language).classes;
}
