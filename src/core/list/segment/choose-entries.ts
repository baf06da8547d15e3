import { evidenceOf, evidenceOfLine, hasSignOfReference, likeReference } from "../evidence.ts";
import type { Line } from "../lines/lines.ts";
import type { Label } from "../numbers/labels.ts";
import type { Labels } from "../numbers/number-chain.ts";
import type { LineTable } from "./line-table.ts";
import { orderOf, startShape } from "./segment-features.ts";

interface Judged {
  score: number;
  /** Something in it is only in references. */
  hasSign: boolean;
  /** It may stand at either end of the list, whatever its sentences look like. */
  belongs: boolean;
}

/** As long as a reference is; paragraphs are longer. */
const LENGTH_OF_REFERENCE = 450;
/** Below it sentences say little: `Committee for Statistics. Health care. Collection. Minsk; 2019.` has four. */
const LENGTH_OF_PARAGRAPH = 160;
/** Hardly a reference of some length reads more like prose than this, but four of five paragraphs with a citation or a year do. */
const PROSE = -2.5;
const LINES_READ = 40;

/**
 * The entries that belong to the list: the run of them that looks most like references. What stands above and below it and
 * looks like prose is left out; a reference whose title reads like prose is not, nor one with a number of the list.
 * @param starts the lines at which entries start
 * @param headed whether a heading stands above, so that the first one belongs to the list
 */
export function chooseEntries(
  table: LineTable,
  starts: number[],
  labels: Labels,
  headed: boolean,
): { starts: number[]; end: number } {
  const size = table.lines.length;
  const judged = starts.map((from, k) =>
    judge(table, from, starts[k + 1] ?? size, labels.has(from) || table.lines[from]!.block === "row"),
  );
  if (!judged.some(({ hasSign }) => hasSign)) return { starts: headed ? starts : [], end: size };
  if (headed) againstHabits(table, starts).forEach((loss, k) => (judged[k]!.score -= loss));
  let { from, to } = bestRun(judged, headed);
  while (from > 0 && judged[from - 1]!.belongs) from--;
  while (to < judged.length && judged[to]!.belongs) to++;
  if (starts.some((at) => isNumber(labels.get(at)))) {
    // Above the first number of a list stands nothing of it that reads like prose.
    while (!labels.has(starts[from]!) && judged[from]!.score <= 0) from++;
    // Nor below the last what nothing tells to be a reference: "I hope that this helps!"
    while (to > from + 1 && !labels.has(starts[to - 1]!) && !judged[to - 1]!.hasSign) to--;
  }
  // "What to read on Belarus:" above the first bullet or number
  if (areLabelled(starts, labels)) while (!labels.has(starts[from]!) && !judged[from]!.hasSign) from++;
  // The menu above a page's list, and what its foot says.
  if (areItems(table, starts)) {
    const isItem = (k: number) => table.lines[starts[k]!]!.block === "item";
    let [first, last] = [from, to];
    while (first < last - 1 && !judged[first]!.hasSign) first++;
    while (last > first + 1 && !isOfList(table.lines[starts[last - 1]!]!, judged[last - 1]!)) last--;
    // A menu has several items; one or two beside the others are titles with nothing else.
    if (first - from < MENU && isItem(from) && isItem(Math.max(from, first - 1))) first = from;
    if (to - last < MENU && isItem(to - 1) && isItem(Math.min(to - 1, last))) last = to;
    [from, to] = [first, last];
  }
  return { starts: starts.slice(from, to), end: starts[to] ?? size };
}

const MENU = 3;

/** Whether most entries are items of a list that the source told. */
const areItems = ({ lines }: LineTable, starts: readonly number[]): boolean =>
  starts.filter((at) => lines[at]!.block === "item").length * 2 > starts.length;

const isOfList = ({ block, text }: Line, { hasSign, score }: Judged): boolean =>
  hasSign && (block === "item" || (score > 1 && !text.startsWith("©")));

/** Whether most entries have a number or bullet. */
const areLabelled = (starts: readonly number[], labels: Labels): boolean =>
  starts.filter((at) => labels.has(at)).length * 2 > starts.length;

const isNumber = (label: Label | undefined): boolean => label !== undefined && label.kind !== "bullet";

function judge(table: LineTable, from: number, to: number, labelled: boolean): Judged {
  const first = table.lines[from]!;
  const isLine = to === from + 1;
  const text = isLine ? first.text : textOf(table.lines.slice(from, Math.min(to, from + LINES_READ)));
  const evidence = isLine ? evidenceOfLine(first) : evidenceOf(text);
  const hasSign = hasSignOfReference(text, evidence);
  return {
    score: Math.max(-4, Math.min(2, likeReference(evidence))) + 0.1,
    hasSign,
    belongs:
      labelled ||
      (hasSign &&
        text.length < LENGTH_OF_REFERENCE &&
        (text.length < LENGTH_OF_PARAGRAPH || likeReference(evidence) > PROSE)),
  };
}

const textOf = (lines: readonly Line[]): string => lines.map(({ text }) => text).join(" ");

/** From so many entries on it is known how the list begins its entries, and whether it is in alphabetical order. */
const KNOWN = 8;
const SORTED = 0.85;
const RARE = 0.05;
const OUT_OF_ORDER = 1.5;
const UNLIKE = 1;
/** The last ones of a list may well be unlike the others, but not so many. */
const TOGETHER = 4;

/**
 * How much speaks against each entry's being one of the same list: it begins as hardly one before it does, or stands out of the
 * alphabetical order. A new order (`Secondary sources`) costs two entries only.
 */
function againstHabits(table: LineTable, starts: readonly number[]): number[] {
  const shapes = new Map<number, number>();
  let pairs = 0;
  let inOrder = 0;
  const losses = starts.map((start, k) => {
    const shape = startShape(table, start);
    const seen = shapes.get(shape) ?? 0;
    shapes.set(shape, seen + 1);
    let before = 0;
    for (let j = Math.max(0, k - 3); j < k; j++) if (orderOf(table, starts[j]!, start) === 3) before++;
    if (k > 0) {
      pairs++;
      if (orderOf(table, starts[k - 1]!, start) !== 3) inOrder++;
    }
    if (k < KNOWN) return 0;
    const out = before > 1 && inOrder > SORTED * pairs;
    return (out ? OUT_OF_ORDER : 0) + (seen < RARE * k ? UNLIKE : 0);
  });
  return losses.map((loss, k) => (k > losses.length - TOGETHER ? 0 : loss));
}

function bestRun(judged: readonly Judged[], headed: boolean): { from: number; to: number } {
  let best = { sum: -Infinity, from: 0, to: 0 };
  let sum = 0;
  let from = 0;
  judged.forEach(({ score }, k) => {
    if (sum < 0 && !headed) {
      sum = 0;
      from = k;
    }
    sum += score;
    if (sum > best.sum) best = { sum, from, to: k + 1 };
  });
  return best;
}
