import { backMatter } from "./back-matter.ts";
import { cutLines, type Line } from "./lines.ts";
import { prepareLines, type PreparedLines } from "./prepare-lines.ts";
import { bareHeading } from "./headings.ts";
import { countWords, type WordCounts } from "./join-hyphen.ts";
import { chooseEntries } from "./choose-entries.ts";
import { citedWorks } from "./cited-in-note.ts";
import { joinLines } from "./join-lines.ts";
import type { Labels } from "./number-chain.ts";
import { originOf } from "./offset-map.ts";
import { openInlineHeading } from "./inline-heading.ts";
import { pageFurniture } from "./page-furniture.ts";
import { findParts, type Part } from "./part.ts";
import { repairCharacters, type RepairedText } from "./repair-characters.ts";
import { linkRepeats } from "./repeats.ts";
import { segment } from "./segment.ts";
import type { LineTable } from "./segment-features.ts";
import { marksInOrder } from "./marks-of-entry.ts";
import type { Entry, EntryList, Mark } from "./types.ts";
import { longLine, noList, unreadable } from "./warnings.ts";

/** How the source text is to be read. */
export interface ListOptions {
  /** Italics and links of the source, where it had any: {@link MarkedTextBuilder} makes them of HTML. */
  marks?: readonly Mark[];
}

/**
 * Finds the reading list in a text and splits it into its references.
 *
 * Goes in: any text, a bare list or a whole article around one, one reference a line or wrapped, numbered, bulleted,
 * with hanging indents or blank lines between, run on in one paragraph (with numbers or without, as the text layer of a PDF has
 * them), or with nothing but the look of the references. Comes out: every
 * reference on one line with its place in the source. Never throws; what stands in the way is said in `warnings`
 * (`empty-input`, `binary-input`, `no-list`, `long-line`).
 *
 * @example
 * findEntries("References\n[1] A. Nowak, Inter-\nnational order, 2020.\n[2] B. Kos, War, 2021.").entries.map((e) => e.text)
 * // ["A. Nowak, International order, 2020.", "B. Kos, War, 2021."]
 */
export function findEntries(source: string, { marks = [] }: ListOptions = {}): EntryList {
  const refusal = unreadable(source);
  if (refusal) return { entries: [], warnings: [refusal] };
  const repaired = repairCharacters(source);
  const { all, parts } = findLists(cutLines(repaired.text));
  const entries: Entry[] = [];
  const furniture = pageFurniture(all);
  for (const part of parts) {
    const { lines, labels, table, starts } = splitLines(all, part, furniture);
    if (lines.length === 0) continue;
    const chosen = chooseEntries(table, starts, labels, part.heading !== undefined);
    buildEntries(entries, repaired, lines, labels, table, chosen.starts, chosen.end, marks);
  }
  linkRepeats(entries);
  const list: EntryList = { entries, warnings: entries.length === 0 ? [noList()] : [] };
  const heading = parts.find((part) => part.heading !== undefined)?.heading;
  if (heading !== undefined) list.heading = bareHeading(all[heading]!.text);
  for (const entry of entries) {
    const warning = longLine(entry.n, entry.text.length);
    if (warning) list.warnings.push(warning);
  }
  return list;
}

/** The parts of the text where its lists are; a heading inside a line makes a line of its own when there is no other. */
function findLists(lines: readonly Line[]): { all: readonly Line[]; parts: Part[] } {
  const parts = findParts(lines);
  const opened = parts[0]!.heading === undefined && parts.length === 1 ? openInlineHeading(lines) : undefined;
  return opened ? { all: opened, parts: findParts(opened) } : { all: lines, parts };
}

/** The lines of one part and where entries start in them, up to what comes behind the list. */
function splitLines(
  all: readonly Line[],
  part: Part,
  furniture: ReadonlySet<number>,
): PreparedLines & { starts: number[] } {
  const prepared = prepareLines(all, part, furniture);
  const starts = segment(prepared.table, prepared.fixed);
  const end = backMatter(prepared.table, starts, prepared.labels);
  if (end === undefined) return { ...prepared, starts };
  const at = prepared.lines[end]!.start;
  const shorter = prepareLines(all, { ...part, to: all.findIndex((line) => line.start >= at) }, furniture);
  return { ...shorter, starts: segment(shorter.table, shorter.fixed) };
}

/** Puts the references of one part behind those of the parts before. */
function buildEntries(
  entries: Entry[],
  repaired: RepairedText,
  lines: readonly Line[],
  labels: Labels,
  table: LineTable,
  starts: readonly number[],
  end: number,
  marks: readonly Mark[],
): void {
  const { layout } = table;
  const index = new Map(lines.map((line, at) => [line, at]));
  const isFull = (line: Line): boolean => layout.lengths[index.get(line)!]! > layout.width * 0.95;
  const words: WordCounts = lines.some((line) => /[-\u00AD]$/.test(line.text))
    ? countWords(lines.map((line) => line.text))
    : new Map();
  const marksOf = marksInOrder(marks);
  starts.forEach((from, k) => {
    const to = starts[k + 1] ?? end;
    const label = labels.get(from);
    const { text: joined, map } = joinLines(lines.slice(from, to), label?.length ?? 0, isFull, words);
    const blank = joined.length - joined.trimStart().length;
    const origin = (at: number): number => originOf(repaired.map, originOf(map, blank + at));
    const works = citedWorks(joined.trim());
    works.forEach(({ from: begin, leadIn, start, text }, k) => {
      if (text === "") return;
      // The first work of a note has its number, the last its end.
      const source = {
        start: k === 0 ? originOf(repaired.map, lines[from]!.start) : origin(begin),
        end:
          k < works.length - 1
            ? origin(start + text.length - 1) + 1
            : originOf(repaired.map, lines[to - 1]!.end - 1) + 1,
      };
      const before = [k === 0 ? label?.text : undefined, leadIn].filter(Boolean).join(" ");
      const skipped = blank + start;
      entries.push({
        n: entries.length + 1,
        text,
        source,
        ...(before && { label: before }),
        marks: marks.length ? marksOf(source, { text, joined: map, repaired: repaired.map, skipped }) : [],
      });
    });
  });
}
