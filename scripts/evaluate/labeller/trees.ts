import { scoresBy, type Tree } from "../../../src/core/parse/confidence/index.ts";

/** How many trees, how deep, how much of each is taken, and how little one may part: more trees or deeper ones learn by heart. */
const TREES = 120;
const DEPTH = 3;
const SHARE = 0.1;
const FEWEST = 25;
const PENALTY = 3;
const LEAST_GAIN = 2;
/** Where a question may part the values of an evidence. */
const QUANTILES = [0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95];

/** A question to one evidence, with the cases of the rarer answer. */
interface Question {
  evidence: number;
  above: number;
  rarer: Int32Array;
}

/**
 * Boosted trees: each is fitted to what those before it leave unexplained, by the slope and the curve of the logistic loss.
 * The same rows give the same trees.
 * @param rows the evidence of each case
 */
export function fitTrees(rows: readonly ArrayLike<number>[], right: readonly boolean[]): Tree[] {
  const questions = questionsOf(rows);
  const share = right.filter(Boolean).length / right.length;
  const start = rounded(Math.log(share / (1 - share)));
  const scores = new Float64Array(rows.length).fill(start);
  const slope = new Float64Array(rows.length);
  const curve = new Float64Array(rows.length);
  const trees: Tree[] = [start];
  for (let n = 0; n < TREES; n++) {
    for (let i = 0; i < rows.length; i++) {
      const said = 1 / (1 + Math.exp(-scores[i]!));
      slope[i] = Number(right[i]) - said;
      curve[i] = said * (1 - said);
    }
    const tree = grow(questions, rows, slope, curve);
    scoresBy([tree], rows).forEach((score, i) => (scores[i]! += score));
    trees.push(tree);
  }
  return trees;
}

/** One tree, all nodes of a level at once: node 1 is the root, 2n and 2n + 1 follow n. */
function grow(
  questions: readonly Question[],
  rows: readonly ArrayLike<number>[],
  slope: Float64Array,
  curve: Float64Array,
): Tree {
  const nodeOf = new Uint8Array(rows.length).fill(1);
  const asked: (Question | undefined)[] = [];
  for (let first = 1; first < 1 << DEPTH; first *= 2) {
    const level = bestOfLevel(questions, nodeOf, first, slope, curve);
    for (let node = first; node < 2 * first; node++) asked[node] = level[node - first];
    for (let i = 0; i < rows.length; i++) {
      const question = asked[nodeOf[i]!];
      if (question && nodeOf[i]! >= first)
        nodeOf[i] = 2 * nodeOf[i]! + Number(rows[i]![question.evidence]! > question.above);
    }
  }
  const slopes = new Float64Array(2 << DEPTH);
  const curves = new Float64Array(2 << DEPTH);
  for (let i = 0; i < rows.length; i++) {
    slopes[nodeOf[i]!]! += slope[i]!;
    curves[nodeOf[i]!]! += curve[i]!;
  }
  const treeOf = (node: number): Tree => {
    const question = asked[node];
    if (question) return [question.evidence, question.above, treeOf(2 * node), treeOf(2 * node + 1)];
    return rounded((SHARE * slopes[node]!) / (curves[node]! + PENALTY));
  };
  return treeOf(1);
}

/** For each node of a level the question that explains most; none where too few cases or too little is explained. */
function bestOfLevel(
  questions: readonly Question[],
  nodeOf: Uint8Array,
  first: number,
  slope: Float64Array,
  curve: Float64Array,
): (Question | undefined)[] {
  // Of each node: cases, slopes, curves.
  const sums = () => [new Float64Array(first), new Float64Array(first), new Float64Array(first)] as const;
  const all = sums();
  const part = sums();
  const count = (to: typeof all, i: number) => {
    const node = nodeOf[i]! - first;
    if (node < 0) return;
    to[0][node]!++;
    to[1][node]! += slope[i]!;
    to[2][node]! += curve[i]!;
  };
  for (let i = 0; i < nodeOf.length; i++) count(all, i);
  const best: (Question | undefined)[] = new Array<undefined>(first).fill(undefined);
  const most = new Float64Array(first).fill(LEAST_GAIN);
  const gainOf = (slopes: number, curves: number) => (slopes * slopes) / (curves + PENALTY);
  for (const question of questions) {
    for (const sum of part) sum.fill(0);
    const { rarer } = question;
    for (let r = 0; r < rarer.length; r++) count(part, rarer[r]!);
    for (let node = 0; node < first; node++) {
      const [cases, slopes, curves] = [part[0][node]!, part[1][node]!, part[2][node]!];
      if (cases < FEWEST || all[0][node]! - cases < FEWEST) continue;
      const others = gainOf(all[1][node]! - slopes, all[2][node]! - curves);
      const gain = gainOf(slopes, curves) + others - gainOf(all[1][node]!, all[2][node]!);
      if (gain > most[node]!) {
        most[node] = gain;
        best[node] = question;
      }
    }
  }
  return best;
}

function questionsOf(rows: readonly ArrayLike<number>[]): Question[] {
  const questions: Question[] = [];
  for (let evidence = 0; evidence < rows[0]!.length; evidence++) {
    const sorted = Float64Array.from(rows, (row) => row[evidence]!).sort();
    const values = QUANTILES.map(
      (q) => Math.floor(1000 * sorted[Math.floor(q * (sorted.length - 1))]!) / 1000,
    );
    // What is rarely so has the same value at all of these places.
    for (const above of new Set([0, ...values])) {
      const answers = rows.map((row) => row[evidence]! > above);
      const yes = answers.filter(Boolean).length;
      if (yes < FEWEST || rows.length - yes < FEWEST) continue;
      const isYes = yes * 2 < rows.length;
      const rarer = Int32Array.from(answers.flatMap((answer, i) => (answer === isYes ? [i] : [])));
      questions.push({ evidence, above, rarer });
    }
  }
  return questions;
}

const rounded = (value: number) => Math.round(1000 * value) / 1000;
