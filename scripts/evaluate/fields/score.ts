import { acceptable, wordsOf } from "./normalise.ts";
import { FIELDS, type Field, type GoldReference, type Values } from "./types.ts";

/** Right, read though something else or nothing was marked, marked but not read as such. */
interface Count {
  right: number;
  wrong: number;
  missed: number;
}

export interface Scores {
  references: number;
  /** References with every field right. */
  whole: number;
  fields: Record<Field, Count>;
  words: Count;
}

const none = (): Count => ({ right: 0, wrong: 0, missed: 0 });

export const f1 = ({ right, wrong, missed }: Count): number =>
  (200 * right) / Math.max(1, 2 * right + wrong + missed);

export const total = (counts: readonly Count[]): Count =>
  counts.reduce((sum, { right, wrong, missed }) => ({ right: sum.right + right, wrong: sum.wrong + wrong, missed: sum.missed + missed }), none()); // prettier-ignore

/** The fields of a reference that were read wrongly. */
export function wrongFields({ gold, open = [] }: GoldReference, read: Values): Field[] {
  return FIELDS.filter((field) => {
    if (open.includes(field)) return false;
    const wanted = acceptable(field, gold[field] ?? []);
    const [have = ""] = acceptableOne(field, read[field] ?? []);
    return wanted.size ? !wanted.has(have) : have !== "";
  });
}

/** A reading gives one value: several stretches of a field are taken together. */
const acceptableOne = (field: Field, values: readonly string[]): string[] =>
  [...acceptable(field, values)].slice(-1);

function countWords(words: Count, wanted: readonly string[], have: readonly string[]): void {
  const left = [...wanted];
  for (const word of have) {
    const at = left.indexOf(word);
    if (at < 0) words.wrong++;
    else {
      words.right++;
      left.splice(at, 1);
    }
  }
  words.missed += left.length;
}

/** Counts what was read of each reference, in the same order. */
export function score(references: readonly GoldReference[], read: readonly Values[]): Scores {
  const fields = Object.fromEntries(FIELDS.map((field) => [field, none()])) as Record<Field, Count>;
  const scores: Scores = { references: references.length, whole: 0, fields, words: none() };
  references.forEach((reference, i) => {
    const values = read[i] ?? {};
    const wrong = wrongFields(reference, values);
    if (!wrong.length) scores.whole++;
    for (const field of FIELDS) {
      if (reference.open?.includes(field)) continue;
      const wanted = acceptable(field, reference.gold[field] ?? []).size > 0;
      const have = acceptable(field, values[field] ?? []).size > 0;
      if (wanted && !wrong.includes(field)) fields[field].right++;
      else {
        if (have) fields[field].wrong++;
        if (wanted) fields[field].missed++;
      }
      countWords(
        scores.words,
        wordsOf(field, reference.gold[field] ?? []),
        wordsOf(field, values[field] ?? []),
      );
    }
  });
  return scores;
}
