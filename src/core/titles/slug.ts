import { channelOf } from "./decode/channel.ts";
import type { Decoding } from "./decode/decode-title.ts";
import { decodeWhole } from "./decode/decode-whole.ts";
import type { Reading } from "./decode/reading.ts";
import { foldLatin } from "./decode/fold.ts";
import type { Token } from "./decode/tokens.ts";

/** Words that the link spells apart or whole where the print has them glued or with letters lost, by token. */
export function readSlug(
  tokens: readonly Token[],
  decoding: Decoding,
  url: string | undefined,
): Map<number, Reading> {
  const found = new Map<number, Reading>();
  const words = slugWords(url);
  if (words.length < 2) return found;
  const { table, habit } = decoding;
  const channel = channelOf(table, { ...habit, plain: true, signs: "unknown", loose: true });
  tokens.forEach(({ text, word }, i) => {
    const reading = decoding.readings[i];
    if (!word || text.length < 4 || (reading?.known && reading.words.length === 1 && reading.cost < 12))
      return;
    const best = closestRun(words, skeleton(text));
    // A word that the link has as it is needs no mending: "s rukovodstvom" is as near to "rukovodstvom" as that itself.
    if (!best || (best.run.length === 1 && reading?.known)) return;
    const parts = best.run.map((part) => decodeWhole(part, channel, true));
    if (parts.some((part) => part === null)) return;
    found.set(i, {
      words: parts.flatMap((part) => part!.words),
      splits: [],
      cost: 0,
      known: true,
      margin: 5,
    });
  });
  return found;
}

/** The one to three neighbouring words of the link that together are nearest to a printed word; fewer words win. */
function closestRun(words: readonly string[], print: string): { run: string[]; distance: number } | null {
  const allowed = print.length >= 9 ? 2 : 0;
  let best: { run: string[]; distance: number } | null = null;
  for (let count = 1; count <= 3; count++) {
    for (let at = 0; at + count <= words.length; at++) {
      const run = words.slice(at, at + count);
      const other = skeleton(run.join(""));
      if (Math.abs(other.length - print.length) > 2) continue;
      const far = distance(print, other);
      if (far <= allowed && (!best || far < best.distance)) best = { run, distance: far };
    }
  }
  return best;
}

function slugWords(url: string | undefined): string[] {
  if (url === undefined) return [];
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, "").split(/[?#]/, 1)[0]!;
  return path
    .toLowerCase()
    .split(/[^a-z']+/)
    .filter((word) => word.length > 0);
}

/** What the ways to romanise a word have in common. */
const skeleton = (word: string) =>
  foldLatin(word)
    .replace(/['"·yij]/g, "")
    .replace(/shch|shh/g, "w")
    .replace(/kh/g, "h")
    .replace(/ts|cz/g, "c")
    .replace(/x/g, "h")
    .replace(/w/g, "shch");

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
