import { evidenceOfLine } from "../evidence.ts";
import { endsWithThanks, isAside } from "../headings/aside.ts";
import { isGroupHeading } from "../headings/group-heading.ts";
import { headingAt } from "../headings/headings.ts";
import { areShortEntries } from "./short-lines.ts";
import { beginsBlock } from "./blocks.ts";
import { atPageEnd, behindLabel, type Line } from "./lines.ts";
import { type Label, lineLabel } from "../numbers/labels.ts";
import { labelsOf } from "../numbers/fix-labels.ts";
import type { Labels } from "../numbers/number-chain.ts";
import { cutNumbered } from "../numbers/numbered-run-in.ts";
import type { Part } from "../part.ts";
import { cutGlued, cutRunIn } from "../numbers/run-in.ts";
import { isImprint } from "./line-starts.ts";
import { GO_ON } from "../outline/units.ts";
import type { Outline } from "../outline/outline.ts";
import { linesOfNote } from "../notes/note-on-list.ts";
import { CANNOT_START, type Fixed, MUST_START } from "../segment/segment.ts";
import { lookAtLines, type LineTable } from "../segment/line-table.ts";

/** The lines of a list, ready to be cut into entries. */
export interface PreparedLines {
  /** Without headings and what belongs to the page; labels still in them. */
  lines: Line[];
  labels: Labels;
  fixed: Fixed;
  /** The lines without labels, looked at. */
  table: LineTable;
}

/**
 * Takes what is not of the list out of its part of the text, and finds numbers and bullets.
 * @param furniture the lines of the text that belong to its pages
 * @param outline what is known of the lines where a text with headings and remarks was taken apart
 */
export function prepareLines(
  all: readonly Line[],
  part: Part,
  furniture: ReadonlySet<number>,
  outline?: Outline,
): PreparedLines {
  const listed = linesOfList(all, part, furniture);
  if (outline) return prepareOutlined(listed, outline);
  const { lines, fixed } = cutNumbered(listed.lines, listed.fixed) ?? listed;
  const headed = fixed.slice();
  const labels = labelsOf(lines, fixed);
  // A list with numbers or bullets has one before its first entry; `– 2020. – 300 с.` is none.
  const runIn =
    !areItems(lines) && (labels.size === 0 || isStray(labels))
      ? (cutRunIn(lines, headed) ?? cutGlued(lines, headed))
      : undefined;
  if (labels.size === 0 && areShortEntries(lines)) fixed.fill(MUST_START);
  else if (runIn) return { ...runIn, labels: new Map(), table: lookAtLines(runIn.lines) };
  const table = lookAtLines(lines.map((line, at) => behindLabel(line, labels.get(at)?.length ?? 0)));
  return { lines, labels, fixed, table };
}

/** Of a text that was taken apart it is known where numbers, bullets and labels stand. */
function prepareOutlined({ lines, fixed }: { lines: Line[]; fixed: Fixed }, { starts, labels: known }: Outline): PreparedLines {
  const labels = new Map<number, Label>();
  lines.forEach(({ start }, at) => {
    if (starts.has(start)) fixed[at] = MUST_START;
    const label = known.get(start);
    if (label) labels.set(at, label);
  });
  const table = lookAtLines(lines.map((line, at) => behindLabel(line, labels.get(at)?.length ?? 0)));
  table.starts.forEach((start, at) => {
    if (fixed[at] === 0 && GO_ON.has(start)) fixed[at] = CANNOT_START;
  });
  return { lines, labels, fixed, table };
} // prettier-ignore

/** The lines of the list without headings and what belongs to the page. */
function linesOfList(
  all: readonly Line[],
  part: Part,
  furniture: ReadonlySet<number>,
): { lines: Line[]; fixed: Fixed } {
  const lines: Line[] = [];
  const must: number[] = [];
  let afterHeading = false;
  let pageEnds = false;
  for (let at = part.from; at < part.to; at++) {
    if (furniture.has(at)) {
      pageEnds = true;
      continue;
    }
    if (endsWithThanks(all, at, part.to)) break;
    const line = pageEnds ? atPageEnd(all[at]!) : all[at]!;
    pageEnds = false;
    if (
      line.block === "heading" ||
      isLeadIn(all, at) ||
      isAside(all, at) ||
      headingAt(all, at).length > 0 ||
      /^\p{Lu}\.?$/u.test(line.text) ||
      (at + 1 < part.to && isGroupHeading(all, at))
    ) {
      afterHeading = true;
      continue;
    }
    const note = linesOfNote(all, at, part.to, afterHeading || lines.length === 0);
    if (note) {
      at += note - 1;
      afterHeading = true;
      continue;
    }
    if (afterHeading) must.push(lines.length);
    afterHeading = false;
    lines.push(line);
  }
  const fixed = new Int8Array(lines.length + 1);
  lines.forEach(({ text }, at) => {
    if (at > 0 && (isImprint(text) || isOutletWithDay(lines[at - 1]!.text, text))) fixed[at] = CANNOT_START;
  });
  lines.forEach(({ text, indent }, at) => {
    // "@pulpervogo. “O vstreche.” Telegram": nothing goes on with a handle and a title behind it.
    const before = lines[at - 1];
    if (before && indent <= before.indent && /^@\w+(?:\.\s[“"«]|\s\((?:19|20)\d\d)/.test(text) && /[.)/\d]$/.test(before.text)) fixed[at] = MUST_START;
  }); // prettier-ignore
  lines.forEach((line, at) => {
    if (line.block === "item-goes-on" && at > 0) fixed[at] = CANNOT_START;
    if (beginsBlock(line, lines[at - 1])) fixed[at] = MUST_START;
  });
  for (const at of must) fixed[at] = MUST_START;
  return { lines, fixed };
}

/** `Less fun, but worth it:` above an item of a list. */
function isLeadIn(lines: readonly Line[], at: number): boolean {
  const { text, block } = lines[at]!;
  const next = lines[at + 1];
  if (!next || block === "item" || !text.endsWith(":") || text.length > LONGEST_LEAD_IN || lineLabel(text))
    return false;
  return (
    (next.block === "item" || lineLabel(next.text)?.kind === "bullet") &&
    evidenceOfLine(lines[at]!).reference === 0
  );
}
const LONGEST_LEAD_IN = 150;

/** `BelTA. 2022. “Title.”` + `BelTA, September 16, 2022.`, `‘Title’ (2022)` + `LRT.lt, 12 January. Available at:`: a title that ends a line has its outlet below. */
const isOutletWithDay = (before: string, text: string): boolean =>
  CLOSING.includes(before.charAt(before.length - 1)) &&
  /(?:[.?!]["”’]|[’”]\s\((?:19|20)\d\d\))$/.test(before) &&
  /^\p{Lu}[^“”"„‘«»():;,]{1,60}, (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, (?:19|20)\d\d)?[.,;]|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?(?:,? (?:19|20)\d\d)?(?:[.,;]|$))/u.test(text); // prettier-ignore

const CLOSING = '"”’)';

/** The dashes at line starts are no bullets: the first line of the list has none. */
function isStray(labels: Labels): boolean {
  return !labels.has(0) && labels.values().next().value?.kind === "bullet";
}

/** Whether most lines are known to be items of a list. */
const areItems = (lines: readonly Line[]): boolean =>
  lines.filter(({ block }) => block === "item").length * 2 > lines.length;
