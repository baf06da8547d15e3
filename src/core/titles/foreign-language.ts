import { ANY, areKin, hasLetters, hasMarks, NAME, SIGNS } from "./foreign-signs.ts";
import { isLacking, isOwn, isPaired, isSure, type Seen } from "./foreign-evidence.ts";

/** What a word or letters of a language count. */
export const WEIGHT = { word: 1, other: 1.5, shared: 0.8, letters: 0.7, marks: 0.7, usual: 0.35 };
/** What the best language must be ahead of the second to be named. */
const LEAD = 0.3;

/** The language that most words and letters speak for, or `und`. */
export function languageOf(seen: Seen): string {
  const { words, small, isWord, lists, english } = seen;
  const marked = small.map(hasMarks);
  const telling = small.flatMap((word, i) =>
    isWord[i] && (lists[i]!.length > 0 || english[i] || ANY.test(word) || (i > 0 && NAME.test(words[i]!)))
      ? [i]
      : [],
  );
  const best = { language: "und", score: 0 };
  let second = 0;
  for (const signs of SIGNS) {
    if (isLacking(seen, signs)) continue;
    let score = isPaired(seen, signs) ? 2 * WEIGHT.word : 0;
    for (const i of telling) {
      const word = small[i]!;
      if (isOwn(seen, i, signs, isSure(seen, i, signs))) score += WEIGHT.word;
      else if (lists[i]!.includes(signs.shared)) score += WEIGHT.shared;
      else if (hasLetters(word, signs)) score += WEIGHT.letters;
      else if ((marked[i]! || !signs.marksMarked) && signs.marks?.test(word)) score += WEIGHT.marks;
      else if (signs.usual?.test(word)) score += WEIGHT.usual;
    }
    if (score > best.score) {
      if (!areKin(best.language, signs.language)) second = best.score;
      best.language = signs.language;
      best.score = score;
    } else if (score > second && !areKin(best.language, signs.language)) second = score;
  }
  const clear = best.score >= WEIGHT.letters && best.score >= second + LEAD;
  return clear ? best.language : "und";
}
