// Learns the weights of src/core/list/data/segment-weights.ts from the development halves of the sources:
// `npx tsx scripts/evaluate/list/train.ts`. Needs ../shared; takes about two minutes; gives the same file each time.
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { cutLines } from "../../../src/core/list/lines/lines.ts";
import { originOf } from "../../../src/core/list/lines/offset-map.ts";
import { pageFurniture } from "../../../src/core/list/pages/page-furniture.ts";
import { findParts } from "../../../src/core/list/part.ts";
import { prepareLines } from "../../../src/core/list/lines/prepare-lines.ts";
import { repairCharacters } from "../../../src/core/list/repair-characters.ts";
import { bestStarts, type Fixed, habitsOf } from "../../../src/core/list/segment/segment.ts";
import { weightsText } from "../../../src/core/list/segment/read-weights.ts";
import { weightTables } from "../../../src/core/list/segment/scorers.ts";
import {
  entryFeatures,
  type Habits,
  startFeatures,
} from "../../../src/core/list/segment/segment-features.ts";
import type { LineTable } from "../../../src/core/list/segment/line-table.ts";
import { hash, randomFrom } from "./random.ts";
import { type Marker, render } from "./render.ts";
import { settingWith } from "./settings.ts";
import { type SourceList, sourceLists } from "./sources.ts";

type Weights = Record<string, number>;

interface Example {
  table: LineTable;
  fixed: Fixed;
  gold: number[];
  /** Asks for a margin: wrong starts look better by this in training, right ones worse. */
  bonus: Float64Array;
  habits?: Habits;
}

const MARGIN = 1;
const EPOCHS = 10;
const PER_LIST: readonly Marker[] = [
  "none",
  "none",
  "none",
  "none",
  "hanging",
  "hanging",
  "blank",
  "blank",
  "one-per-line",
];

function example(list: SourceList, marker: Marker, k: number): Example | undefined {
  const random = randomFrom(hash(`${list.name} ${marker} ${k} train`));
  // Lists of any length: the habits of a short one are less sure.
  const size = random.chance(0.5)
    ? list.entries.length
    : random.between(3, Math.min(25, list.entries.length));
  const from = random.between(0, list.entries.length - size);
  const setting = { ...settingWith(marker, random), prose: false };
  const { source, entries } = render(list.entries.slice(from, from + size), setting, random);
  const repaired = repairCharacters(source);
  const all = cutLines(repaired.text);
  const { table, fixed, lines, labels } = prepareLines(all, findParts(all)[0]!, pageFurniture(all));
  if (labels.size > 0) return undefined;
  const at = new Map(lines.map((line, i) => [originOf(repaired.map, line.start), i]));
  const gold = entries.map(({ start }) => at.get(start));
  if (gold.some((start) => start === undefined) || gold[0] !== 0) return undefined;
  const bonus = new Float64Array(lines.length).fill(MARGIN);
  for (const start of gold) bonus[start!] = -MARGIN;
  return { table, fixed, gold: gold as number[], bonus };
}

function add(into: Weights, example: Example, starts: readonly number[], by: number): void {
  starts.forEach((from, k) => {
    const to = starts[k + 1] ?? example.table.lines.length;
    for (const [name, value] of entryFeatures(example.table, from, to, example.habits))
      into[name] = (into[name] ?? 0) + by * value;
    if (from > 0)
      for (const [name, value] of startFeatures(example.table, from, example.habits))
        into[name] = (into[name] ?? 0) + by * value;
  });
}

/** Averaged structured perceptron with margin (Collins 2002; Taskar et al. 2003). */
function train(examples: readonly Example[], start: Weights): Weights {
  const weights: Weights = { ...start };
  const sum: Weights = {};
  const random = randomFrom(1);
  let steps = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let wrong = 0;
    for (const example of random.shuffle(examples)) {
      const found = bestStarts(
        example.table,
        weightTables(weights),
        example.habits,
        example.fixed,
        example.bonus,
      );
      const delta: Weights = {};
      if (found.join() !== example.gold.join()) {
        wrong++;
        add(delta, example, example.gold, 1);
        add(delta, example, found, -1);
        // A long list counts as much as its mistakes, but no single one more than a few.
        const size = Math.sqrt(Object.values(delta).reduce((a, b) => a + b * b, 0));
        const rate = size > 0 ? Math.min(0.1, 2 / size) : 0;
        for (const [name, value] of Object.entries(delta)) {
          weights[name] = (weights[name] ?? 0) + rate * value;
          sum[name] = (sum[name] ?? 0) + steps * rate * value;
        }
      }
      steps++;
    }
    console.log(`  pass ${epoch + 1}: ${wrong} of ${examples.length} lists not yet right with margin`);
  }
  const names = new Set([...Object.keys(weights), ...Object.keys(sum)]);
  return Object.fromEntries(
    [...names].sort().map((name) => [name, (weights[name] ?? 0) - (sum[name] ?? 0) / steps]),
  );
}

const lists: SourceList[] = process.env["LIST_SOURCES"]
  ? (JSON.parse((await import("node:fs")).readFileSync(process.env["LIST_SOURCES"], "utf8")) as SourceList[])
  : sourceLists(3);
const examples = lists
  .filter(({ half }) => half === "development")
  .flatMap((list) => PER_LIST.map((marker, k) => example(list, marker, k)))
  .filter((found) => found !== undefined);
console.log(`${examples.length} lists`);
const first = train(examples, {});
for (const one of examples)
  one.habits = habitsOf(one.table, bestStarts(one.table, weightTables(first), undefined, one.fixed));
const second = train(examples, first);
writeFileSync(
  resolve(import.meta.dirname, "../../../src/core/list/data/segment-weights.ts"),
  `// Made by scripts/evaluate/list/train.ts from the development halves of its sources (see NOTICE); not written by hand.\n` +
    "/** What speaks for and against a start, an entry: in any list, and when the habits of the list are known. `readWeights` says how to read it. */\n" +
    `// prettier-ignore\nexport const WEIGHTS = \`${weightsText(first, second)}\`;\n`,
);
