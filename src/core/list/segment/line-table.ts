import { classOf, LETTER, NUMBER } from "../../character-class.ts";
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

const YEAR = /(?<![\d/.–-])(?:1[5-9]|20)\d\d(?![\d/])/g;

const URL = /https?:|www\.|doi:|10\.\d{4,9}\//gi;

function yearPlace(text: string): YearPlace {
  YEAR.lastIndex = 0;
  const match = YEAR.exec(text.slice(0, 400));
  if (!match) return "none";
  if (/[([]/.test(text.charAt(match.index - 1))) return "bracket";
  return match.index < 60 ? "near" : "far";
}

function count(text: string, expression: RegExp): number {
  return text.slice(0, 2000).match(expression)?.length ?? 0;
}

const FIRST_TOKEN = /^\S+/;

const KEY = 14;

/** Letters of a text's start, for the alphabetical order. */
export function sortKey(text: string): string {
  const head = text.slice(0, 40);
  return plainKey(head) ?? decomposedKey(head);
}

/** The key of a text of plain Latin letters, which most are; nothing for any other. */
function plainKey(head: string): string | undefined {
  let key = "";
  for (let at = 0; at < head.length && key.length < KEY; at++) {
    const code = head.charCodeAt(at);
    if (code > 0x7f) return undefined;
    if (code === 0x20 ? key !== "" : classOf(code) & (LETTER | NUMBER)) key += head.charAt(at);
  }
  return key.toLowerCase();
}

function decomposedKey(head: string): string {
  return head
    .normalize("NFD")
    .replace(/[^\p{L}\d ]/gu, "")
    .trimStart()
    .toLowerCase()
    .slice(0, KEY);
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
  lines.forEach(({ text }, i) => {
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
    table.years.push(yearPlace(text));
    const token = (FIRST_TOKEN.exec(text.slice(0, 80))?.[0] ?? "") + " ";
    const need = columns ? token.length : proportionalWidth(token);
    table.slack[i] = i === 0 ? 1 : (layout.width - layout.lengths[i - 1]! - need) / Math.max(1, layout.width);
    table.yearsBefore[i + 1] = table.yearsBefore[i]! + Math.min(1, count(text, YEAR));
    table.urlsBefore[i + 1] = table.urlsBefore[i]! + count(text, URL);
    table.lettersBefore[i + 1] = table.lettersBefore[i]! + text.length;
  });
  return table;
}
