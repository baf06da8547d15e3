import { kindsOfLine } from "../headings/headings.ts";
import type { Line } from "../lines/lines.ts";
import type { Label } from "../numbers/labels.ts";
import { labelsIn } from "./labels.ts";
import { areLabelled, isKept } from "./is-kept.ts";
import { greetingAt, isInSections, isStructured } from "./is-structured.ts";
import { type Kind, kindOf } from "./judge.ts";
import { isEditable, isLabelLine, isSession } from "./section-heading.ts";
import { isShortHeading } from "./short-heading.ts";
import { fullLine, unitsIn, type Unit } from "./units.ts";
import { isAnnotated } from "./annotated.ts";
import { withoutOtherColumns } from "./table.ts";

/** The lines of a structured text that its references are in, and what is known of them. */
export interface Outline {
  /** Without headings, head matter, descriptions and remarks. */
  lines: readonly Line[];
  /** Bullets and labels, by where their lines start in the text. */
  labels: ReadonlyMap<number, Label>;
  /** Where the lines start that must begin an entry. */
  starts: ReadonlySet<number>;
  /** Something may be said behind the references. */
  hasRemarks: boolean;
}

/**
 * Takes a syllabus, a letter or a page of a wiki apart into its references and what stands around them; nothing for a text
 * that has none of their marks.
 */
export function outlineOf(all: readonly Line[]): Outline | undefined {
  const { lines: read, isTable } = withoutOtherColumns(all);
  const full = fullLine(read);
  const greeting = greetingAt(read);
  const isChat = read.some(({ block }) => block === "message");
  const hasRemarks = isTable || greeting >= 0 || isChat || isStructured(read);
  const annotated = !hasRemarks && isAnnotated(read, full);
  if (!hasRemarks && !annotated && !(full === 0 && isInSections(read))) return undefined;
  const lines = read.slice(greeting + 1);
  const isHead = lines.map((_, at) => isHeading(lines, at));
  const labels = labelsIn(lines, full > 0);
  const outline = {
    lines: [] as Line[],
    labels: new Map<number, Label>(),
    starts: new Set<number>(),
    hasRemarks,
  };
  let isBehind = false;
  for (let from = 0; from < lines.length;) {
    let to = from + 1;
    if (isHead[from]) isBehind ||= announces(lines[from]!);
    else {
      while (to < lines.length && !isHead[to]) to++;
      isBehind = addSection(
        outline,
        lines,
        unitsIn(lines, from, to, labels, full),
        full,
        annotated || greeting >= 0 || isChat,
        isBehind,
      );
    }
    from = to;
  }
  return outline;
}

/** Whether references follow below a line: `Required:`, `Archival sources`. */
const announces = (line: Line): boolean =>
  isLabelLine(line.text) || kindsOfLine(line).some((kind) => kind !== "end");

/** Adds the references of a section; gives whether a clear one was found up to its end. `isBehind`: one was found before. */
function addSection(
  { lines: kept, labels, starts }: { lines: Line[]; labels: Map<number, Label>; starts: Set<number> },
  lines: readonly Line[],
  units: readonly Unit[],
  full: number,
  isStrict: boolean,
  isBehind: boolean,
): boolean {
  const kinds = units.map((unit) => kindOfUnit(unit, lines[unit.from]!));
  const hasClear = kinds.includes("clear");
  // Head matter: what a course is called, when it meets, how it is graded.
  if (!hasClear && !isBehind) return false;
  const strict = isStrict || areLabelled(units, kinds);
  let first = isBehind ? 0 : kinds.indexOf("clear");
  // Items above the first clear one are of the same list.
  while (first > 0 && units[first]!.label && units[first - 1]!.label) first--;
  let mustStart = true;
  units.forEach((unit, k) => {
    const { from, to, label } = unit;
    if (k < first || !isKept(units, kinds, k, strict)) {
      mustStart = true;
      return;
    }
    const { start } = lines[from]!;
    if (label) labels.set(start, label);
    // Where each line is a paragraph or a message, one behind a clear reference is another.
    if (mustStart || label || (full === 0 && kinds[k - 1] === "clear")) starts.add(start);
    mustStart = false;
    for (let at = from; at < to; at++) kept.push(lines[at]!);
  });
  return hasClear || isBehind;
}

/** An item with words that are a link is a reference, whatever is said in it: `[Title](https://…) - Kos. A weekly podcast.` */
function kindOfUnit({ text, label }: Unit, { linked }: Line): Kind {
  const kind = kindOf(text);
  return linked && label && kind !== "clear" ? "unsure" : kind;
}

function isHeading(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  const { text } = line;
  if (
    line.block === "heading" ||
    isSession(text) ||
    isLabelLine(text) ||
    isEditable(text) ||
    kindsOfLine(line).length > 0
  )
    return true;
  return isShortHeading(lines, at);
}
