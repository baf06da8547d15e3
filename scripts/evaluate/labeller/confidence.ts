/**
 * Fits the confidence of records and of their parts to references that the labeller was not trained on (a fifth of the development
 * halves, works of the region in new combinations, and made-up styles that are not among those of the training), says how it holds on the kept-back halves, and writes
 * src/core/parse/data/confidence.ts. Run it after train.ts, and when lists of others were added (tests/fixtures/lists), before a rule is
 * written for them: later they are read better than lists will be that nobody has seen, and vouch for too much. Needs ../shared; some
 * minutes.
 */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  confidencesBy,
  EVIDENCE_BY_NAME,
  evidenceOf,
  scoresBy,
  type Calibration,
  type Judged,
  type Tree,
} from "../../../src/core/parse/confidence/index.ts";
import { outletTable } from "../../../src/core/outlets/index.ts";
import { restore, withoutNotes } from "../../../src/core/parse/notes/index.ts";
import { mendEntry } from "../../../src/core/parse/mend-entry.ts";
import { readCuts } from "../../../src/core/parse/read-cut.ts";
import type { ReferenceRecord } from "../../../src/core/parse/types.ts";
import { findEntries, type Entry } from "../../../src/core/list/index.ts";
import { hash } from "../list/random.ts";
import { compare, isOutcomeRight, type Compared } from "../nine-forms/compare.ts";
import { goldLists } from "../nine-forms/gold.ts";
import { isRight, pairs } from "../nine-forms.ts";
import type { Labelled } from "./align.ts";
import { variedForms } from "./compose.ts";
import { judge, type Verdict } from "./judge.ts";
import { region } from "./region/index.ts";
import { isForConfidence, labelledReferences } from "./sources.ts";
import { fitTrees } from "./trees.ts";

interface Case {
  evidence: ArrayLike<number>;
  verdict: Verdict;
  half: number;
  /** What kind of references it is one of. */
  group: string;
}

const PARTS: readonly (readonly [Judged, keyof Verdict])[] = [["entry", "whole"], ["title", "title"], ["container", "container"], ["people", "people"], ["publication", "publication"]]; // prettier-ignore
const NAMES = [...EVIDENCE_BY_NAME.keys()];
/** Of the references that reach 0.9 so many were right; some more than promised, since lists of other people are harder. */
const SURE = 0.985;
/** And so many of each group of forms, so that those which are read best do not vouch for the others. */
const SURE_IN_GROUP = 0.975;
const FEWEST_IN_A_STEP = 60;

/** Reads an entry, with what speaks for and against the reading. */
function readingOf(entry: Entry): { record: ReferenceRecord; evidence: ArrayLike<number> } {
  const mended = mendEntry(entry);
  const cuts = withoutNotes([mended.entry]);
  const read = readCuts(cuts, [], outletTable());
  const [evidence] = evidenceOf(read, outletTable(), NAMES) as [Float64Array];
  return { record: mended.asPrinted(restore(read[0]!.record, mended.entry, cuts[0]!)), evidence };
}

function caseOf(reference: Labelled): Case {
  const { text } = reference;
  const { record, evidence } = readingOf({ n: 1, text, source: { start: 0, end: text.length }, marks: [] });
  return { evidence, verdict: judge(reference, record), half: hash(text) % 2, group: reference.source.replace(/ .*/, "") }; // prettier-ignore
}

/** References of lists that others wrote, with everything that is compared of them. */
function casesOfOthers(sets: string): Case[] {
  return goldLists(sets).flatMap((list) => {
    const entries = findEntries(list.text).entries;
    return pairs(list).flatMap(([gold, read]) => {
      const entry = entries.find(({ n }) => n === read?.n);
      if (!read || !entry) return [];
      const outcomes = compare(gold, read);
      const fine = (...names: Compared[]) => names.every((name) => isOutcomeRight(outcomes[name]));
      const verdict = { whole: isRight(outcomes), title: fine("title"), container: fine("container"), people: fine("creators"), publication: fine("container", "place") };
      return [{ evidence: readingOf(entry).evidence, verdict, half: hash(entry.text) % 2, group: "others" }];
    });
  });
} // prettier-ignore

interface Scored {
  group: string;
  score: number;
  right: boolean;
}

/** From which score on at least so many are right, taken together. */
function scoreOfShare(rising: readonly Scored[], wanted: number): number {
  let right = 0;
  let from = Infinity;
  for (let i = rising.length - 1, all = 1; i >= 0; i--, all++) {
    right += Number(rising[i]!.right);
    if (all >= FEWEST_IN_A_STEP && right / all >= wanted) from = rising[i]!.score;
  }
  return from;
}

/** Shares of right ones that never fall while the score rises (pool adjacent violators), in groups of enough references. */
function pools(rising: readonly Scored[]): (readonly [score: number, share: number])[] {
  const found: { score: number; right: number; all: number }[] = [];
  for (let i = 0; i < rising.length; i += FEWEST_IN_A_STEP) {
    const group = rising.slice(i, i + FEWEST_IN_A_STEP);
    found.push({ score: group.reduce((sum, { score }) => sum + score, 0), right: group.filter(({ right }) => right).length, all: group.length });
    while (found.length > 1 && found.at(-1)!.right / found.at(-1)!.all <= found.at(-2)!.right / found.at(-2)!.all) {
      const last = found.pop()!;
      const before = found.at(-1)!;
      before.score += last.score;
      before.right += last.right;
      before.all += last.all;
    }
  }
  return found.map(({ score, right, all }) => [score / all, (right + 1) / (all + 2)]);
} // prettier-ignore

/** Rising scores with what they come to; 0.9 is where {@link SURE} of all from there on are right. */
function stepsOf(scored: readonly Scored[]): [number, number][] {
  const rising = [...scored].sort((a, b) => a.score - b.score);
  const ofGroup = [...new Set(scored.map(({ group }) => group))].map((wanted) => rising.filter(({ group }) => group === wanted)).filter(({ length }) => length > 4 * FEWEST_IN_A_STEP);
  const sure = Math.max(scoreOfShare(rising, SURE), ...ofGroup.map((some) => scoreOfShare(some, SURE_IN_GROUP)).filter(Number.isFinite));
  const steps: [number, number][] = [
    ...pools(rising.filter(({ score }) => score < sure)).map(([at, share]) => [at, Math.min(0.88, share)] as const),
    ...(sure < Infinity ? [[sure - 0.001, 0.89], [sure, 0.9]] as const : []),
    ...pools(rising.filter(({ score }) => score >= sure)).map(([at, share]) => [at, Math.max(0.9, share)] as const),
  ].map(([at, share]) => [Math.round(1000 * at) / 1000, Math.round(1000 * share) / 1000]);
  // Shares are rounded off by how many they are of, so one may fall again.
  let most = 0;
  return steps.filter(([at], i) => i === 0 || at > steps[i - 1]![0]).map(([at, share]) => [at, (most = Math.max(most, share))]);
} // prettier-ignore

const rightOf = (cases: readonly Case[], part: keyof Verdict) => cases.map(({ verdict }) => verdict[part]);

/** Each half is scored by the trees of the other, so that the steps are not too bold. */
function calibrate(cases: readonly Case[], part: keyof Verdict): Calibration {
  const fit = (some: readonly Case[]) => fitTrees(some.map(({ evidence }) => evidence), rightOf(some, part));
  const scored = [0, 1].flatMap((half) => {
    const trees = fit(cases.filter((one) => one.half !== half));
    const those = cases.filter((one) => one.half === half);
    const scores = scoresBy(trees, those.map(({ evidence }) => evidence));
    return those.map(({ verdict, group }, i) => ({ group, score: scores[i]!, right: verdict[part] }));
  });
  return { trees: fit(cases), steps: stepsOf(scored) };
} // prettier-ignore

/** How often a right one is said to be surer than a wrong one. */
function areaUnderCurve(said: readonly number[], right: readonly boolean[]): number {
  const order = said.map((value, i) => ({ value, right: right[i]! })).sort((a, b) => a.value - b.value);
  let [area, wrong] = [0, 0];
  for (let i = 0; i < order.length;) {
    let [good, bad] = [0, 0];
    const { value } = order[i]!;
    for (; i < order.length && order[i]!.value === value; i++)
      if (order[i]!.right) good++;
      else bad++;
    area += good * (wrong + bad / 2);
    wrong += bad;
  }
  return area / Math.max(1, wrong * (order.length - wrong));
}

function reliability(name: string, cases: readonly Case[], part: keyof Verdict, calibration: Calibration): void {
  const said = confidencesBy(calibration, cases.map(({ evidence }) => evidence));
  const right = rightOf(cases, part);
  const share = (from: number, to: number) => {
    const of = right.filter((_, i) => said[i]! >= from && said[i]! < to);
    return of.length ? `${((100 * of.filter(Boolean).length) / of.length).toFixed(1)} % of ${of.length}` : "none";
  };
  console.log(`${name}: ${cases.length}, area under the curve ${areaUnderCurve(said, right).toFixed(3)}, right of those ≥ 0.9: ${share(0.9, 2)}`);
  console.log(`  ${Array.from({ length: 10 }, (_, i) => `${(i / 10).toFixed(1)}: ${share(i / 10, i === 9 ? 2 : (i + 1) / 10)}`).join(", ")}`);
} // prettier-ignore

/** The trees with numbers for the evidence that they ask for, and its names. */
function withNames(
  tables: Record<Judged, Calibration>,
): Record<Judged, Calibration> & { evidence: string[] } {
  const evidence: string[] = [];
  const numbered = (tree: Tree): Tree => {
    if (typeof tree === "number") return tree;
    const [asked, above, ifNot, ifSo] = tree;
    const name = NAMES[asked]!;
    if (!evidence.includes(name)) evidence.push(name);
    return [evidence.indexOf(name), above, numbered(ifNot), numbered(ifSo)];
  };
  const table = (part: Judged): Calibration => ({ ...tables[part], trees: tables[part].trees.map(numbered) });
  const all = { entry: table("entry"), title: table("title"), container: table("container"), people: table("people"), publication: table("publication") }; // prettier-ignore
  return { evidence, ...all };
}

const development = [
  // Made-up styles count only where the labeller was not trained on the same ones.
  ...labelledReferences("development").filter(
    (one) => isForConfidence(one) && !one.source.startsWith("varied"),
  ),
  ...region("development", 6, 7),
  ...variedForms(200, 2),
].map(caseOf);
development.push(...casesOfOthers("looked-at"));
console.log(`${development.length} references to fit to`);
const tables = Object.fromEntries(
  PARTS.map(([name, part]) => [name, calibrate(development, part)]),
) as Record<Judged, Calibration>;
writeFileSync(
  resolve(import.meta.dirname, "../../../src/core/parse/data/confidence.ts"),
  `// Made by scripts/evaluate/labeller/confidence.ts; not written by hand.\nimport type { Calibrations } from "../confidence/types.ts";\n\n// prettier-ignore\nexport default ${JSON.stringify(withNames(tables))} as unknown as Calibrations;\n`,
);
reliability("fitted to", development, "whole", tables.entry);
const keptBack = labelledReferences("kept back").map((reference) => ({ ...caseOf(reference), source: reference.source.replace(/ .*/, "") })); // prettier-ignore
for (const [name, part] of PARTS) reliability(`kept back, ${name}`, keptBack, part, tables[name]);
for (const source of new Set(keptBack.map((one) => one.source)))
  reliability(source, keptBack.filter((one) => one.source === source), "whole", tables.entry); // prettier-ignore
reliability("lists of others, kept back", casesOfOthers("kept-back"), "whole", tables.entry);
