import { readFileSync, writeFileSync } from "node:fs";
import { TABLES, type RomanizationTable } from "../../../src/core/titles/data/table.ts";
import { decodeTitle, type Decoding } from "../../../src/core/titles/decode/decode-title.ts";
import { habitOf } from "../../../src/core/titles/decode/habit.ts";
import { companyOf, isLatin } from "../../../src/core/titles/decode/keep-latin.ts";
import { latinEvidence, type LatinEvidence } from "../../../src/core/titles/decode/latin-evidence.ts";
import { tokenize, type Token } from "../../../src/core/titles/decode/tokens.ts";
import { lexiconOf } from "../../../src/core/titles/lexicon/lexicon.ts";
import { romanizeWith } from "../../../src/core/titles/romanize.ts";
import type { Scheme } from "../../../src/core/index.ts";
import { glueWords, withoutSigns } from "./damage.ts";
import { maximise, recordOf, type Row } from "./logistic.ts";

/**
 * Fits what each sign of latin-evidence.ts says for a word staying in Latin letters, and writes
 * `src/core/titles/data/latin-weights.ts`: Cyrillic lines in which names stand in Latin letters, one a line in the file that
 * SPISOK_LATIN_LINES names, and the lines with an even number of `../shared/titles`, which have none, romanised by some schemes.
 * Only the weights come from those lines; no word does.
 *
 *     SPISOK_LATIN_LINES=lines.txt npx tsx scripts/evaluate/titles/fit-latin.ts
 */
const DATA = "../shared/titles";
const SCHEMES: readonly Scheme[] = ["bgn-pcgn", "iso9", "icao", "gost-7.79-b", "ascii", "ala-lc"];

const read = (file: string) => readFileSync(file, "utf8").trim().split("\n");
const developed = ["ru-headlines.txt", "ru-news-lines.txt"]
  .flatMap((name) => read(`${DATA}/${name}`))
  .filter((_, i) => i % 2 === 0);
const mixed = read(process.env["SPISOK_LATIN_LINES"]!);

/** A word to learn from: its signs, and whether the original has it in Latin letters. */
interface Word {
  tokens: readonly Token[];
  decoding: Decoding;
  at: number;
  signs: LatinEvidence;
  right: boolean;
}

function wordsOf(original: string, print: string, table: RomanizationTable): Word[] {
  const tokens = tokenize(print);
  const printed = habitOf(tokens);
  const habit = printed.signs === "unknown" ? ({ ...printed, signs: "none" } as const) : printed;
  const decoding = decodeTitle(tokens, table, habit);
  const lexicon = lexiconOf(table.language);
  const title = { lexicon, language: table.language, readings: decoding.readings };
  const before = tokenize(original).filter(({ word }) => word);
  const words = tokens.flatMap(({ word }, i) => (word ? [i] : []));
  // Glued print has no names to learn from, but shows what is none.
  const known = before.length === words.length;
  if (!known && /[A-Za-z]/.test(original)) return [];
  return words.flatMap((at, n) => {
    const reading = decoding.readings[at]!;
    const signs = reading === null ? null : latinEvidence(tokens, at, reading, title);
    if (signs === null || signs.has("certain")) return [];
    return [{ tokens, decoding, at, signs, right: known && /^[A-Za-z]+$/.test(before[n]!.text) }];
  });
}

const table = (scheme: Scheme) => TABLES.find((one) => one.scheme === scheme && one.language === "ru")!;
const noDots = (line: string) => line.replaceAll("ё", "е").replaceAll("Ё", "Е");
const glue = glueWords();
const words = [...SCHEMES.map(table), withoutSigns(table("bgn-pcgn"))].flatMap((one) => [
  ...[...mixed, ...developed].flatMap((line) => wordsOf(line, romanizeWith(one, noDots(line)), one)),
  ...developed.flatMap((line) => wordsOf(line, glue(romanizeWith(one, noDots(line))), one)),
]);
/** A title in a scheme is the same title in another. */
const chances = (weights: Readonly<Record<string, number>>) =>
  new Map(
    words.map(({ decoding, at, signs }) => {
      const sum = Object.entries(recordOf(signs)).reduce(
        (all, [name, value]) => all + (weights[name] ?? 0) * value,
        0,
      );
      return [`${ids.get(decoding)!} ${at}`, 1 / (1 + Math.exp(-sum))];
    }),
  );
const ids = new Map<Decoding, number>();
for (const { decoding } of words) if (!ids.has(decoding)) ids.set(decoding, ids.size);
const alone = chances(maximise(words.map(({ signs, right }): Row => ({ signs: recordOf(signs), right }))));
const rows = words.map(({ tokens, decoding, at, signs, right }): Row => {
  const stays = (other: number) =>
    isLatin(tokens, decoding, other) || (alone.get(`${ids.get(decoding)!} ${other}`) ?? 0) > 0.75;
  const company = companyOf(signs, tokens, at, stays);
  return { signs: { ...recordOf(signs), ...(company && { [company.name]: company.value }) }, right };
});
const weights = maximise(rows);
console.log(`${rows.length} words, ${rows.filter(({ right }) => right).length} in Latin letters`);
writeFileSync(
  "src/core/titles/data/latin-weights.ts",
  `// Written by scripts/evaluate/titles/fit-latin.ts: see there.

/** What each sign says for a word staying in Latin letters. */
export const LATIN_WEIGHTS: Readonly<Record<string, number>> = ${JSON.stringify(weights, null, 2)};
`,
);
