/**
 * Fits the confidence of records and of their parts to references that the labeller was not trained on (a fifth of the development
 * halves, and works of the region in new combinations), says how it holds on the kept-back halves, and writes
 * src/core/parse/data/confidence.ts. Run it after train.ts. Needs ../shared; about a minute.
 */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  evidenceOf,
  scoreBy,
  type Calibration,
  type Judged,
} from "../../../src/core/parse/confidence/index.ts";
import { outletTable } from "../../../src/core/outlets/index.ts";
import { restore, withoutNotes } from "../../../src/core/parse/notes/index.ts";
import { readCut } from "../../../src/core/parse/parse-entry.ts";
import { hash } from "../list/random.ts";
import type { Labelled } from "./align.ts";
import { judge, type Verdict } from "./judge.ts";
import { region } from "./region/index.ts";
import { isForConfidence, labelledReferences } from "./sources.ts";

interface Case {
  evidence: Record<string, number>;
  verdict: Verdict;
  half: number;
}

const PARTS: readonly (readonly [Judged, keyof Verdict])[] = [["entry", "whole"], ["title", "title"], ["container", "container"], ["people", "people"], ["publication", "publication"]]; // prettier-ignore
/** Of the records that reach 0.9 so many were right. */
const SURE = 0.98;
const PENALTY = 2;
const ROUNDS = 1200;
const FEWEST_IN_A_STEP = 60;

function caseOf(reference: Labelled): Case {
  const { text } = reference;
  const entry = { n: 1, text, source: { start: 0, end: text.length }, marks: [] };
  const cut = withoutNotes(entry);
  const { record, reading } = readCut(cut);
  const evidence = evidenceOf(record, cut.entry.text, reading, outletTable());
  return { evidence, verdict: judge(reference, restore(record, entry, cut)), half: hash(text) % 2 };
}

/** Logistic regression with a penalty, by gradient steps of a fixed number: the same every time. */
function fit(cases: readonly Case[], part: keyof Verdict): Record<string, number> {
  const names = [...new Set(cases.flatMap(({ evidence }) => Object.keys(evidence)))];
  const rows = cases.map(({ evidence }) => names.map((name) => evidence[name] ?? 0));
  const weights = new Float64Array(names.length);
  const speed = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(names.length);
    rows.forEach((row, i) => {
      let score = 0;
      for (let k = 0; k < row.length; k++) score += row[k]! * weights[k]!;
      const off = Number(cases[i]!.verdict[part]) - 1 / (1 + Math.exp(-score));
      for (let k = 0; k < row.length; k++) slope[k]! += off * row[k]!;
    });
    for (let k = 0; k < names.length; k++) {
      const step = (slope[k]! - PENALTY * weights[k]!) / cases.length;
      speed[k] = 0.9 * speed[k]! + step;
      weights[k]! += speed[k]!;
    }
  }
  return Object.fromEntries(names.map((name, k) => [name, Math.round(100 * weights[k]!) / 100]).filter(([, weight]) => weight !== 0)) as Record<string, number>;
} // prettier-ignore

/** Shares of right ones that never fall while the score rises (pool adjacent violators), in steps of enough references. */
function stepsOf(scored: readonly { score: number; right: boolean }[]): [number, number][] {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  const pools: { from: number; right: number; all: number }[] = [];
  for (let i = 0; i < sorted.length; i += FEWEST_IN_A_STEP) {
    const group = sorted.slice(i, i + FEWEST_IN_A_STEP);
    pools.push({ from: group[0]!.score, right: group.filter(({ right }) => right).length, all: group.length });
    while (pools.length > 1 && pools.at(-1)!.right / pools.at(-1)!.all <= pools.at(-2)!.right / pools.at(-2)!.all) {
      const last = pools.pop()!;
      const before = pools.at(-1)!;
      before.right += last.right;
      before.all += last.all;
    }
  }
  // From where on enough are right to say so.
  let [right, all, sure] = [0, 0, Infinity];
  for (const pool of [...pools].reverse()) {
    right += pool.right;
    all += pool.all;
    if (right / all >= SURE) sure = pool.from;
  }
  return pools.map(({ from, right: r, all: n }, i) => {
    const share = (r + 1) / (n + 2);
    const said = from >= sure ? Math.max(0.9, share) : Math.min(0.89, share);
    return [i ? Math.floor(100 * from) / 100 : -100, Math.round(100 * said) / 100];
  });
} // prettier-ignore

/** Each half is scored by the weights of the other, so that the steps are not too bold. */
function calibrate(cases: readonly Case[], part: keyof Verdict): Calibration {
  const scored = [0, 1].flatMap((half) => {
    const weights = fit(cases.filter((one) => one.half !== half), part);
    return cases.filter((one) => one.half === half).map(({ evidence, verdict }) => ({ score: scoreBy(weights, evidence), right: verdict[part] }));
  });
  return { weights: fit(cases, part), steps: stepsOf(scored) };
} // prettier-ignore

export function reliability(name: string, cases: readonly Case[], calibration: Calibration): void {
  const sure = new Map<number, [right: number, all: number]>();
  for (const { evidence, verdict } of cases) {
    const score = scoreBy(calibration.weights, evidence);
    const said = calibration.steps.reduce((found, [from, share]) => (score >= from ? share : found), 0);
    const row = sure.get(said) ?? [0, 0];
    sure.set(said, [row[0] + Number(verdict.whole), row[1] + 1]);
  }
  const rows = [...sure].sort((a, b) => b[0] - a[0]);
  const high = rows.filter(([said]) => said >= 0.9).map(([, counts]) => counts);
  const sum = (k: 0 | 1) => high.reduce((all, counts) => all + counts[k], 0);
  console.log(`${name}: ${sum(1)} of ${cases.length} are ≥ 0.9 sure, of which ${((100 * sum(0)) / sum(1)).toFixed(1)} % right`);
  console.log(`  ${rows.map(([said, [right, all]]) => `${said}: ${((100 * right) / all).toFixed(0)} % of ${all}`).join(", ")}`);
} // prettier-ignore

const development = [
  ...labelledReferences("development").filter(isForConfidence),
  ...region("development", 3, 7),
].map(caseOf);
console.log(`${development.length} references to fit to`);
const tables = Object.fromEntries(
  PARTS.map(([name, part]) => [name, calibrate(development, part)]),
) as Record<Judged, Calibration>;
reliability("fitted to", development, tables.entry);
const keptBack = new Map<string, Case[]>();
for (const reference of labelledReferences("kept back")) {
  const source = reference.source.replace(/ .*/, "");
  for (const name of [source, "kept back"]) keptBack.set(name, [...(keptBack.get(name) ?? []), caseOf(reference)]);
} // prettier-ignore
for (const [name, cases] of keptBack) reliability(name, cases, tables.entry);
writeFileSync(
  resolve(import.meta.dirname, "../../../src/core/parse/data/confidence.ts"),
  `// Made by scripts/evaluate/labeller/confidence.ts; not written by hand.\nimport type { Calibration, Judged } from "../confidence/types.ts";\n\n// prettier-ignore\nexport default ${JSON.stringify(tables)} as Readonly<Record<Judged, Calibration>>;\n`,
);
