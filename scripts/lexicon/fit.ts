import { readFileSync, writeFileSync } from "node:fs";
import { costOf, type Signs, type Weights } from "./rarity.ts";
import { russianWords } from "./russian.ts";
import { solve } from "./solve.ts";
import { webForms, webSigns } from "./web.ts";

/**
 * Fits the weights of the signs of frequency: a Poisson regression of how often each word form occurs in the
 * development half of the lines in `../shared/titles` (those with an even number) and in further lines, in the files that
 * SPISOK_RUSSIAN_LINES and SPISOK_BELARUSIAN_LINES name, and writes `weights.ts`.
 * Only the weights, some hundred numbers, come from those lines; no word does.
 *
 *     SPISOK_RUSSIAN_LINES=ru.txt SPISOK_BELARUSIAN_LINES=be.txt npx tsx scripts/lexicon/fit.ts
 */
const DATA = "../shared/titles";
const developed = (...names: string[]) =>
  names
    .flatMap((name) => readFileSync(`${DATA}/${name}`, "utf8").trim().split("\n"))
    .filter((_, i) => i % 2 === 0);

const further = (name: string) =>
  process.env[name] === undefined ? [] : readFileSync(process.env[name], "utf8").trim().split("\n");

interface Row {
  signs: [index: number, value: number][];
  count: number;
  weight: number;
}

/** Of the forms that the text lacks this share is enough; they count the more. */
const SAMPLED = 0.03;
/** Counts are those in a text of so many words, whatever the size of the text; so much that is unlikely counts in it. */
const SIZE = 10_000;
const MOST = 400;
const PENALTY = 1;

function fit(text: string[], forms: readonly string[], signsOf: (form: string) => Signs): Weights {
  const words = text.flatMap(
    (line) =>
      line
        .toLowerCase()
        .replaceAll(/[’ʼ]/g, "'")
        .match(/[а-яёіўґ']+/g) ?? [],
  );
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const names = new Map<string, number>();
  const indexOf = (name: string) => {
    if (!names.has(name)) names.set(name, names.size);
    return names.get(name)!;
  };
  const rows: Row[] = [];
  let seed = 1;
  for (const form of forms) {
    const count = counts.get(form) ?? 0;
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    const signs = signsOf(form);
    const share =
      count > 0 ? 1 : signs.some(([name]) => /^(?:token|web|pairs|left|right)/.test(name)) ? 0.3 : SAMPLED;
    if (seed / 0x7fffffff >= share) continue;
    rows.push({
      signs: signs.map(([name, value]) => [indexOf(name), value]),
      count: Math.min((count * SIZE) / words.length, MOST),
      weight: 1 / share,
    });
  }
  const beta = maximise(rows, names.size, (PENALTY * SIZE) / Math.max(SIZE, words.length));
  beta[0]! -= Math.log(SIZE);
  const weights = Object.fromEntries(
    [...names].map(([name, i]) => [name, Math.round(1000 * beta[i]!) / 1000]),
  );
  const listed = new Set(forms);
  const known = words.filter((word) => listed.has(word));
  const mean = known.reduce((sum, word) => sum + costOf(signsOf(word), weights), 0) / known.length;
  console.log(
    `${words.length} words, ${rows.length} rows, ${names.size} signs, mean cost ${mean.toFixed(3)} nats`,
  );
  return weights;
}

/** Newton's method with halved steps for the penalised likelihood. */
function maximise(rows: readonly Row[], size: number, penalty: number): number[] {
  let beta = new Array<number>(size).fill(0);
  beta[0] = -8;
  const rate = ({ signs }: Row, at: readonly number[]) =>
    Math.min(
      8,
      signs.reduce((sum, [i, value]) => sum + at[i]! * value, 0),
    );
  const likelihood = (at: readonly number[]) => {
    let sum = 0;
    for (const row of rows) {
      const z = rate(row, at);
      sum += row.weight * (row.count * z - Math.exp(z));
    }
    return sum - (penalty / 2) * at.slice(1).reduce((all, b) => all + b * b, 0);
  };
  let now = likelihood(beta);
  for (let round = 0; round < 60; round++) {
    const gradient = new Float64Array(size);
    const curvature = Array.from({ length: size }, () => new Float64Array(size));
    for (const row of rows) {
      const mean = Math.exp(rate(row, beta));
      for (const [i, value] of row.signs) {
        gradient[i]! += row.weight * (row.count - mean) * value;
        for (const [j, other] of row.signs) curvature[i]![j]! += row.weight * mean * value * other;
      }
    }
    for (let i = 0; i < size; i++) {
      if (i > 0) gradient[i]! -= penalty * beta[i]!;
      curvature[i]![i]! += penalty;
    }
    const step = solve(curvature, gradient);
    let next = beta;
    let then = -Infinity;
    for (let share = 1; share > 1e-4 && !(then > now); share /= 2) {
      next = beta.map((b, i) => b + share * step[i]!);
      then = likelihood(next);
    }
    if (!(then > now + 1e-3)) break;
    beta = next;
    now = then;
  }
  return beta;
}

const russian = russianWords();
const ru = fit(
  [...developed("ru-headlines.txt", "ru-news-lines.txt"), ...further("SPISOK_RUSSIAN_LINES")].map((line) =>
    line.replace(/[ёЁ]/g, "е"),
  ),
  [...russian.spellings.keys()],
  russian.signsOf,
);
const forms = webForms("bel");
const lines = [...developed("be-lines.txt"), ...further("SPISOK_BELARUSIAN_LINES")];
const web = fit(lines, [...forms.keys()], (form) => webSigns(form, forms.get(form)!));
writeFileSync(
  "scripts/lexicon/weights.ts",
  `import type { Weights } from "./rarity.ts";

// Written by fit.ts: see there.

/** Signs of frequency of Russian forms. */
export const RUSSIAN: Weights = ${JSON.stringify(ru, null, 2)};

/** Signs of frequency of forms in the web lists, fitted on Belarusian and used for Ukrainian, too. */
export const WEB: Weights = ${JSON.stringify(web, null, 2)};
`,
);
