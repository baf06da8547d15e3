import { MAY_BE_DASH, REPEAT_DASHES, REPEAT_MARKS } from "./data/repeats.ts";
import type { Entry } from "./types.ts";

// Longest first, so that `op. cit` wins over `op`.
const WORDS = REPEAT_MARKS.flatMap(({ what, words }) => words.map((word) => ({ what, word }))).sort(
  (a, b) => b.word.length - a.word.length,
);
/** By their first letter: hardly an entry begins with one. */
const byFirst = new Map<string, typeof WORDS>();
for (const one of WORDS) byFirst.set(one.word[0]!, [...(byFirst.get(one.word[0]!) ?? []), one]);

/**
 * What an entry says again of the one before, if it begins with a mark of repetition.
 *
 * @example repeatedPart("Там же. С. 15.") // "work"
 * @example repeatedPart("——— (2022), Dozirovka") // "creators"
 */
export function repeatedPart(text: string): "creators" | "work" | undefined {
  const first = text.charAt(0);
  if (MAY_BE_DASH.includes(first) && REPEAT_DASHES.test(text.slice(0, 40))) return "creators";
  const words = byFirst.get(first.toLowerCase());
  if (!words) return undefined;
  const head = text.slice(0, 40).toLowerCase();
  const found = words.find(
    ({ word }) => head.startsWith(word) && !/^[\p{L}\d]/u.test(head.slice(word.length)),
  );
  if (!found) return undefined;
  // `Id` and `Idem` can be names and titles: a full stop, a comma or a bracket must follow short ones.
  if (found.word.length <= 3 && !/^[.,:]/.test(head.slice(found.word.length))) return undefined;
  return found.what;
}

// Of a work that was cited before only the name, perhaps the first words of the title, and one of these are printed.
const SHORT =
  /[([](?:wie |see |siehe |zob\. )?(?:Anm|Fn|nn?|note|przyp|прим|сн)\.? ?\d{1,3}[)\]]|(?:^|[\s,(])(?:op\. ?cit|loc\. ?cit|dz\. ?cyt|cyt\. ?wyd|указ\. ?соч|тв\. ?цит|цит\. ?соч|зазнач\. ?(?:праця|тв)|цыт\. ?тв|a\. ?a\. ?O|art\. cit|c\. d\.|min\. veik|nurod\. veik|вказ\. ?пр(?:аця)?|згад\. ?тв)(?!\p{L})/iu;
const OF_FULL = /https?:|\b(?:1[5-9]|20)\d\d\b/;

/**
 * Whether a text names a work that was cited in full before.
 *
 * @example isShortReference("K. Nowak, Ład…, op. cit., s. 12") // true
 */
export function isShortReference(text: string): boolean {
  return text.length < 200 && !OF_FULL.test(text) && SHORT.test(text);
}

const SURNAMES = /\p{L}[\p{L}’'-]{2,}/gu;
const HEAD = 80;

/**
 * Where the last entry stands that begins with the name that a short reference begins with, of those that have a word of its title the
 * last. `heads`: the starts of the entries before, empty for those that are short themselves.
 */
function citedBefore(text: string, heads: readonly string[]): number {
  const [name, word] = text.slice(0, HEAD).toLowerCase().match(SURNAMES) ?? [];
  if (name === undefined) return -1;
  const withTitle =
    word === undefined ? -1 : heads.findLastIndex((head) => head.includes(name) && head.includes(word));
  return withTitle >= 0 ? withTitle : heads.findLastIndex((head) => head.includes(name));
}

/** Says for each entry which earlier entry it repeats. Chains lead to the entry that printed the creators or the work. */
export function linkRepeats(entries: readonly Entry[]): void {
  let previous: Entry | undefined;
  // Empty for those that are short themselves. Most lists have no short one, and need none of them.
  const heads: string[] = [];
  const isShort: boolean[] = [];
  const headsBefore = (end: number): readonly string[] => {
    for (let k = heads.length; k < end; k++) heads.push(isShort[k] ? "" : entries[k]!.text.slice(0, HEAD).toLowerCase());
    return heads;
  };
  entries.forEach((entry, k) => {
    const short = isShortReference(entry.text);
    const marked = repeatedPart(entry.text);
    const what = marked ?? (short ? "work" : undefined);
    const cited = short ? entries[citedBefore(entry.text, headsBefore(k))] : undefined;
    // `Ibid., p. 5` is the work of the entry before, `Nowak, op. cit.` that of the last one that begins with Nowak, if there is one.
    const target = cited ?? (short && !marked ? undefined : previous);
    if (what && target)
      entry.repeats = {
        n:
          target.repeats && (what === "creators" || target.repeats.what === "work")
            ? target.repeats.n
            : target.n,
        what,
      };
    isShort.push(short);
    previous = entry;
  });
} // prettier-ignore
