import type { RomanizationTable } from "./data/table.ts";
import type { Channel } from "./decode/arcs.ts";
import { channelOf } from "./decode/channel.ts";
import type { Decoding } from "./decode/decode-title.ts";
import { decodeWhole } from "./decode/decode-whole.ts";
import { foldLatin, stripMarks } from "./decode/fold.ts";
import type { Reading } from "./decode/reading.ts";
import type { Token } from "./decode/tokens.ts";
import { romanizeWith } from "./romanize.ts";

/** What the link says of a word that the print has glued, with letters lost or in doubtful letters. */
export interface SlugReading extends Reading {
  /** Letters are lost, so that the print is written anew: `strategheskiye`. Otherwise it is cut at most. */
  rewritten: boolean;
}

/** Words that the link spells apart or whole where the print has them glued or with letters lost, by token. */
export function readSlug(
  tokens: readonly Token[],
  decoding: Decoding,
  url: string | undefined,
): Map<number, SlugReading> {
  const found = new Map<number, SlugReading>();
  const words = slugWords(url);
  if (words.length < 2) return found;
  const { table, habit } = decoding;
  const channel = channelOf(table, { ...habit, plain: true, signs: "unknown", loose: true });
  tokens.forEach(({ text, word }, i) => {
    const reading = decoding.readings[i];
    if (!word || text.length < 4 || (reading?.known && reading.words.length === 1 && reading.cost < 12))
      return;
    for (const run of nearestRuns(words, skeleton(text))) {
      // A word that the link has as it is needs no mending: "s rukovodstvom" is as near to "rukovodstvom" as that itself.
      if (run.words.length === 1 && reading?.known) return;
      // Links shorten words, too: `bilorus_zaliznychnyky` for biloruski zaliznychnyky.
      if (run.distance > 0 && reading?.known && reading.words.length > 1) return;
      const said = readRun(run, text, table, channel);
      if (said === null) continue;
      found.set(i, said);
      return;
    }
  });
  return found;
}

function readRun(
  { words, distance }: Run,
  text: string,
  table: RomanizationTable,
  channel: Channel,
): SlugReading | null {
  const parts = words.map((part) => decodeWhole(part, channel, true));
  if (parts.some((part) => part === null)) return null;
  const said = { words: parts.flatMap((part) => part!.words), cost: 0, known: true, margin: 5 };
  const splits = placesOf(said.words, text, table);
  if (splits !== null) return { ...said, splits, rewritten: false };
  // The link is written in letters of its own: where none is lost the print has its reasons.
  return distance === 0 ? null : { ...said, splits: [], rewritten: true };
}

/** Where the words of the link begin in the folded print; null where the print has other letters. */
function placesOf(words: readonly string[], text: string, table: RomanizationTable): number[] | null {
  const print = foldLatin(text);
  const places: number[] = [];
  let at = 0;
  for (const [n, word] of words.entries()) {
    const written = bare(romanizeWith(table, word));
    const from = at;
    const ends = [];
    for (let to = from + 1; to <= print.length; to++)
      if (bare(print.slice(from, to)) === written) ends.push(to);
    // A sign at the end belongs to the word before it.
    const end = n === words.length - 1 ? print.length : ends.at(-1);
    if (end === undefined || !ends.includes(end)) return null;
    if (n > 0) places.push(from);
    at = end;
  }
  return places;
}

/** A word without what print leaves out or varies in: signs, marks, y before e, the second letter of -yy. */
const bare = (word: string) =>
  stripMarks(foldLatin(word))
    .replace(/['"·`]/g, "")
    .replace(/[yij](?=[eo])|(?<=[iy])y$/g, "")
    .replace(/[yij](?=[au])/g, "y");

interface Run {
  words: string[];
  distance: number;
}

/** Runs of one to three words of the link that together are like a printed word, the nearest first; of two as near the shorter. */
function nearestRuns(words: readonly string[], print: string): Run[] {
  const allowed = print.length >= 9 ? 2 : 0;
  const runs: Run[] = [];
  for (let count = 1; count <= 3; count++) {
    for (let at = 0; at + count <= words.length; at++) {
      const run = words.slice(at, at + count);
      const other = skeleton(run.join(""));
      if (Math.abs(other.length - print.length) > 2) continue;
      const far = distance(print, other);
      if (far <= allowed) runs.push({ words: run, distance: far });
    }
  }
  // A word that the link has in other letters has lost none: no longer run says otherwise.
  const exact = runs.filter(({ distance }) => distance === 0);
  return exact.length > 0 ? exact : runs.sort((a, b) => a.distance - b.distance);
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
