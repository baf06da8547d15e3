/**
 * Fits the weights of core/parse/labeller to four fifths of the development halves of the labelled references, says what they come to on the
 * kept-back halves, and writes src/core/parse/data/labeller-weights.ts. Needs ../shared/parsing and ../shared/titles; some minutes.
 */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { deflateSync } from "fflate";
import { bestLabels, type Weights } from "../../../src/core/parse/labeller/viterbi.ts";
import { COUNT, fit, strongest } from "./fit.ts";
import { quantise } from "./quantise.ts";
import { sequenceOf, type Sequence } from "./sequences.ts";
import { isForConfidence, labelledReferences } from "./sources.ts";

const KEPT_FEATURES = 16000;
const KEPT_BORDERS = 500;
/** Enough to see which features have weight. */
const ROUNDS_TO_CHOOSE = 4;

function report(name: string, sequences: readonly Sequence[], weights: Weights): void {
  const groups = new Map<string, [tokens: number, right: number, all: number, whole: number]>();
  for (const { source, features, allowed } of sequences) {
    const { labels } = bestLabels(features, weights);
    const right = labels.filter((y, i) => (allowed[i]! >> y) & 1).length;
    const key = source.replace(/ .*/, "");
    const group = groups.get(key) ?? [0, 0, 0, 0];
    groups.set(key, [
      group[0] + labels.length,
      group[1] + right,
      group[2] + 1,
      group[3] + (right === labels.length ? 1 : 0),
    ]);
  }
  for (const [key, [tokens, right, all, whole]] of groups)
    console.log(
      `${name}, ${key}: ${((100 * right) / tokens).toFixed(2)} % of tokens, ${((100 * whole) / all).toFixed(1)} % of ${all} references`,
    );
}

const development = labelledReferences("development")
  .filter((reference) => !isForConfidence(reference))
  .map(sequenceOf);
const keptBack = labelledReferences("kept back").map(sequenceOf);
console.log(`${development.length} references to train on, ${keptBack.length} kept back`);
const all = fit(development, undefined, ROUNDS_TO_CHOOSE);
report("kept back, all features", keptBack, all);
// Chosen by their weights, then fitted anew without the others.
const rows = {
  single: strongest(all.rows.single, all.single, COUNT, KEPT_FEATURES),
  border: strongest(all.rows.border, all.border, COUNT * COUNT, KEPT_BORDERS),
};
console.log(
  `${all.rows.single.size} + ${all.rows.border.size} features, ${rows.single.size} + ${rows.border.size} kept`,
);
const weights = fit(development, rows);
report("development", development, weights);
report("kept back", keptBack, weights);
const small = quantise(weights);
report("kept back, 8 bits", keptBack, small.weights);
const packed = deflateSync(small.bytes, { level: 9, mtime: 0 } as never);
writeFileSync(
  resolve(import.meta.dirname, "../../../src/core/parse/data/labeller-weights.ts"),
  `// Made by scripts/evaluate/labeller/train.ts from the development halves of its sources (see NOTICE); not written by hand.\n// prettier-ignore\nexport default "${Buffer.from(packed).toString("base64")}";\n`,
);
console.log(
  `${small.weights.rows.single.size} + ${small.weights.rows.border.size} features, ${Math.round(packed.length / 1024)} kB`,
);
