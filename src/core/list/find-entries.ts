import { cutLines, type Line } from "./lines.ts";
import { likeReference, marksOfReference } from "./evidence.ts";
import { bareHeading, headingKinds } from "./headings.ts";
import { countWords, type WordCounts } from "./join-hyphen.ts";
import { joinLines } from "./join-lines.ts";
import { bullets, type Labels, numberChain } from "./number-chain.ts";
import { originOf } from "./offset-map.ts";
import { pageFurniture } from "./page-furniture.ts";
import { findPart, type Part } from "./part.ts";
import { repairCharacters, type RepairedText } from "./repair-characters.ts";
import { linkRepeats } from "./repeats.ts";
import { CANNOT_START, type Fixed, MUST_START, segment } from "./segment.ts";
import { lookAtLines, type LineTable } from "./segment-features.ts";
import type { Entry, EntryList } from "./types.ts";
import { longLine, noList, unreadable } from "./warnings.ts";

/** How the source text is to be read. */
export interface ListOptions {
  /** `text` (default) or `html`, as the clipboard gives it. */
  format?: "text" | "html";
}

/**
 * Finds the reading list in a text and splits it into its references.
 *
 * Goes in: any text, a bare list or a whole article around one, one reference a line or wrapped, numbered, bulleted,
 * with hanging indents or blank lines between, or with nothing but the look of the references. Comes out: every
 * reference on one line with its place in the source. Never throws; what stands in the way is said in `warnings`
 * (`empty-input`, `binary-input`, `no-list`, `long-line`).
 *
 * @example
 * findEntries("References\n[1] A. Nowak, Inter-\nnational order, 2020.\n[2] B. Kos, War, 2021.").entries.map((e) => e.text)
 * // ["A. Nowak, International order, 2020.", "B. Kos, War, 2021."]
 */
export function findEntries(source: string, _options: ListOptions = {}): EntryList {
  const refusal = unreadable(source);
  if (refusal) return { entries: [], warnings: [refusal] };
  const repaired = repairCharacters(source);
  const all = cutLines(repaired.text);
  const part = findPart(all);
  const furniture = pageFurniture(all);
  const { lines, fixed } = linesOfList(all, part, furniture);
  if (lines.length === 0) return { entries: [], warnings: [noList()] };
  const labels = labelsOf(lines, fixed);
  const table = lookAtLines(lines.map((line, at) => withoutLabel(line, labels.get(at)?.length)));
  const starts = segment(table, fixed);
  const chosen = chooseEntries(table, starts, part.heading !== undefined);
  const { entries } = buildEntries(repaired, lines, labels, table, chosen.starts, chosen.end);
  linkRepeats(entries);
  const list: EntryList = { entries, warnings: entries.length === 0 ? [noList()] : [] };
  if (part.heading !== undefined) list.heading = bareHeading(all[part.heading]!.text);
  for (const entry of entries) {
    const warning = longLine(entry.n, entry.text.length);
    if (warning) list.warnings.push(warning);
  }
  return list;
}

/** The lines of the list without headings and what belongs to the page. */
function linesOfList(
  all: readonly Line[],
  part: Part,
  furniture: ReadonlySet<number>,
): { lines: Line[]; fixed: Fixed } {
  const lines: Line[] = [];
  const must: number[] = [];
  let afterHeading = false;
  for (let at = part.from; at < part.to; at++) {
    if (furniture.has(at)) continue;
    const line = all[at]!;
    if (headingKinds(line.text).length > 0 || /^\p{L}\.?$/u.test(line.text)) {
      afterHeading = true;
      continue;
    }
    if (afterHeading) must.push(lines.length);
    afterHeading = false;
    lines.push(line);
  }
  const fixed = new Int8Array(lines.length + 1);
  for (const at of must) fixed[at] = MUST_START;
  return { lines, fixed };
}

/** Numbers or bullets of the list; the lines between them cannot start an entry. */
function labelsOf(lines: readonly Line[], fixed: Fixed): Labels {
  const numbers = numberChain(lines);
  const labels = numbers.size > 0 ? numbers : bullets(lines);
  let last: number | undefined;
  for (let at = 0; at < lines.length; at++) {
    const label = labels.get(at);
    if (label) {
      fixed[at] = MUST_START;
      // Where numbers are missing, the entries between are looked for as in a list without numbers.
      const hole = last === undefined ? 0 : label.value - labels.get(last)!.value;
      if (last !== undefined && hole <= 1)
        for (let between = last + 1; between < at; between++)
          if (fixed[between] !== MUST_START) fixed[between] = CANNOT_START;
      last = at;
    }
  }
  return labels;
}

function withoutLabel(line: Line, length: number | undefined): Line {
  if (length === undefined) return line;
  const text = line.text.slice(length);
  return text === "" ? line : { ...line, text, indent: line.indent + length };
}

/** The entries that belong to the list: the run of them that looks most like references. */
function chooseEntries(
  table: LineTable,
  starts: number[],
  headed: boolean,
): { starts: number[]; end: number } {
  const size = table.lines.length;
  const scores = starts.map((from, k) => {
    const to = starts[k + 1] ?? size;
    const text = table.lines
      .slice(from, Math.min(to, from + 40))
      .map((line) => line.text)
      .join(" ");
    const score = likeReference(text);
    return { score: Math.max(-4, Math.min(2, score)) + 0.1, marks: marksOfReference(text) };
  });
  if (!scores.some(({ marks }) => marks > 0)) return { starts: headed ? starts : [], end: size };
  let best = { sum: -Infinity, from: 0, to: 0 };
  let sum = 0;
  let from = 0;
  scores.forEach(({ score }, k) => {
    if (sum < 0 && !headed) {
      sum = 0;
      from = k;
    }
    sum += score;
    if (sum > best.sum) best = { sum, from, to: k + 1 };
  });
  return { starts: starts.slice(best.from, best.to), end: starts[best.to] ?? size };
}

function buildEntries(
  repaired: RepairedText,
  lines: readonly Line[],
  labels: Labels,
  table: LineTable,
  starts: readonly number[],
  end: number,
): { entries: Entry[] } {
  const { layout } = table;
  const index = new Map(lines.map((line, at) => [line, at]));
  const isFull = (line: Line): boolean => layout.lengths[index.get(line)!]! > layout.width * 0.95;
  const words: WordCounts = lines.some((line) => /[-\u00AD]$/.test(line.text))
    ? countWords(lines.map((line) => line.text))
    : new Map();
  const entries: Entry[] = [];
  starts.forEach((from, k) => {
    const to = starts[k + 1] ?? end;
    const label = labels.get(from);
    const { text } = joinLines(lines.slice(from, to), label?.length ?? 0, isFull, words);
    if (text.trim() === "") return;
    const source = {
      start: originOf(repaired.map, lines[from]!.start),
      end: originOf(repaired.map, lines[to - 1]!.end - 1) + 1,
    };
    entries.push({
      n: entries.length + 1,
      text: text.trim(),
      source,
      ...(label && { label: label.text }),
      marks: [],
    });
  });
  return { entries };
}
