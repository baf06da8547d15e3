import { isSpace } from "../../character-class.ts";
import { sortKey } from "./sort-key.ts";
import { evidenceOfLine } from "../evidence.ts";
import { linkGoesOn } from "../lines/join-url.ts";
import { judgeLayout, type Layout, proportionalWidth } from "../lines/layout.ts";
import { lineEnd, type LineEnd } from "../lines/line-ends.ts";
import type { LineStart } from "../lines/line-starts.ts";
import type { Line } from "../lines/lines.ts";
import type { YearPlace } from "./line-kinds.ts";

/** What the segmentation looks at, for every line of the list. */
export interface LineTable {
  lines: readonly Line[];
  layout: Layout;
  starts: LineStart[];
  ends: LineEnd[];
  years: YearPlace[];
  /** The rank of the line's start in the alphabetical order; 0 where it has no letters. */
  ranks: Int32Array;
  /** Room that was left in the line before for the first word of this one, as a share of the width. */
  slack: Float64Array;
  /** The link at the end of the line before goes on in this one. */
  linked: boolean[];
  /** Sums over all lines before, one longer than the lines. */
  yearsBefore: Int32Array;
  urlsBefore: Int32Array;
  lettersBefore: Int32Array;
}

const YEAR = /(?<![\d/.–-])(?:1[5-9]|20)\d\d(?![\d/])/;

const URL = /https?:|www\.|doi:|10\.\d{4,9}\//gi;

/** Of the year that stands at a place. */
function yearPlace(text: string, at: number): YearPlace {
  if (at < 0) return "none";
  const before = text.charAt(at - 1);
  return before === "(" || before === "[" ? "bracket" : at < 60 ? "near" : "far";
}

/** How much of a line is looked at. */
const HEAD_OF_LINE = 400;
const PART_OF_LINE = 2000;

/** Where the first year stands in so much of a line; -1 for none. The evidence knows where it stands in the whole. */
function yearIn(line: Line, part: number): number {
  const { yearAt } = evidenceOfLine(line);
  if (line.text.length <= part || (yearAt >= 0 && yearAt < part - 4)) return yearAt;
  return line.text.slice(0, part).search(YEAR);
}

const linksIn = (line: Line): number =>
  evidenceOfLine(line).mayLink ? (line.text.slice(0, PART_OF_LINE).match(URL)?.length ?? 0) : 0;

/** The first word of a text and a blank behind it. */
function firstWord(text: string): string {
  let end = 0;
  while (end < text.length && end < 80 && !isSpace(text.charCodeAt(end))) end++;
  return `${text.slice(0, end)} `;
}

/** The ranks of the lines by their {@link sortKey}, so that two of them are compared as numbers. */
function ranksOf(lines: readonly Line[]): Int32Array {
  const keys = lines.map(({ text }) => sortKey(text));
  const ranks = new Map([...new Set(keys).add("")].sort().map((key, rank) => [key, rank]));
  return Int32Array.from(keys, (key) => ranks.get(key)!);
}

/** Looks at every line once. */
export function lookAtLines(lines: readonly Line[]): LineTable {
  const starts = lines.map((line) => evidenceOfLine(line).start);
  const layout = judgeLayout(lines, starts);
  const size = lines.length;
  const table: LineTable = {
    lines,
    layout,
    starts,
    ends: [],
    years: [],
    ranks: ranksOf(lines),
    linked: [],
    slack: new Float64Array(size),
    yearsBefore: new Int32Array(size + 1),
    urlsBefore: new Int32Array(size + 1),
    lettersBefore: new Int32Array(size + 1),
  };
  const columns = layout.columns;
  let inUrl = false;
  lines.forEach((line, i) => {
    const { text } = line;
    const end = lineEnd(text, inUrl);
    const wasInUrl = inUrl;
    inUrl = end === "url" || (end === "hyphen" && /(?:https?:|www\.)\S*$/.test(text.slice(-120)));
    table.ends.push(end);
    const before = i > 0 ? lines[i - 1]!.text : "";
    const room = i > 0 ? layout.lengths[i - 1]! > layout.width * 0.95 : false;
    table.linked.push(
      // A blank line ends a link; the edge of a page (a gap below 0) does not.
      before !== "" &&
        lines[i]!.gap <= 0 &&
        linkGoesOn(wasInUrl && !before.includes(" ") ? `https://${before}` : before, text, room),
    );
    table.years.push(yearPlace(text, yearIn(line, HEAD_OF_LINE)));
    const token = firstWord(text);
    const need = columns ? token.length : proportionalWidth(token);
    table.slack[i] = i === 0 ? 1 : (layout.width - layout.lengths[i - 1]! - need) / Math.max(1, layout.width);
    table.yearsBefore[i + 1] = table.yearsBefore[i]! + (yearIn(line, PART_OF_LINE) < 0 ? 0 : 1);
    table.urlsBefore[i + 1] = table.urlsBefore[i]! + linksIn(line);
    table.lettersBefore[i + 1] = table.lettersBefore[i]! + text.length;
  });
  return table;
}
