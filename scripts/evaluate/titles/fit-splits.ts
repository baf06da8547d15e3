import { readFileSync, writeFileSync } from "node:fs";
import { TABLES, type RomanizationTable } from "../../../src/core/titles/data/table.ts";
import { channelOf } from "../../../src/core/titles/decode/channel.ts";
import { decodeGlued } from "../../../src/core/titles/decode/decode-glued.ts";
import {
  decodeTitle,
  habitOf,
  newWordCost,
  startsSentence,
} from "../../../src/core/titles/decode/decode-title.ts";
import { foldLatin } from "../../../src/core/titles/decode/fold.ts";
import { isOdd, splitEvidence } from "../../../src/core/titles/decode/split-evidence.ts";
import { DEARER, glueOf, isDoubtful, isOneWord } from "../../../src/core/titles/decode/split-words.ts";
import { tokenize } from "../../../src/core/titles/decode/tokens.ts";
import { shapeOf } from "../../../src/core/titles/decode/word-shape.ts";
import { romanizeWith } from "../../../src/core/titles/romanize.ts";
import type { Scheme } from "../../../src/core/index.ts";
import { maximise, type Row } from "./logistic.ts";

/**
 * Fits what each sign of split-evidence.ts says for print being glued, and writes `src/core/titles/data/split-weights.ts`: the lines with
 * an even number of `../shared/titles`, romanised by some schemes, whole and with some of their spaces deleted. Only the weights come
 * from those lines; no word does.
 *
 *     npx tsx scripts/evaluate/titles/fit-splits.ts
 */
const DATA = "../shared/titles";
const SCHEMES: Readonly<Record<"ru" | "be", readonly Scheme[]>> = {
  ru: ["bgn-pcgn", "ala-lc", "icao"],
  be: ["be-bgn-pcgn-1979", "be-national-2007"],
};
/** Shares of the spaces that are deleted; most print is whole. */
const DELETED = [0, 0, 0.1, 0.1, 0.2, 0.3];

const developed = (...names: string[]) =>
  names
    .flatMap((name) => readFileSync(`${DATA}/${name}`, "utf8").trim().split("\n"))
    .filter((_, i) => i % 2 === 0);

/** A title with some of its spaces deleted, and where. */
function glue(print: string, share: number, chance: () => number): { text: string; cuts: Set<number> } {
  let text = "";
  const cuts = new Set<number>();
  for (let i = 0; i < print.length; i++) {
    const between = print[i] === " " && /[\p{L}’ʹ']$/u.test(text) && /\p{Ll}/u.test(print[i + 1] ?? "");
    if (between && chance() < share) cuts.add(text.length);
    else text += print[i]!;
  }
  return { text, cuts };
}

function rowsOf(print: string, table: RomanizationTable, cuts: ReadonlySet<number>): Row[] {
  const tokens = tokenize(print);
  const printed = habitOf(tokens);
  const habit = printed.signs === "unknown" ? ({ ...printed, signs: "none" } as const) : printed;
  const whole = decodeTitle(tokens, table, habit);
  const { language } = table;
  const channel = channelOf(table, habit);
  return tokens.flatMap((token, at) => {
    const { text, start } = token;
    if (!isDoubtful(token, whole.readings[at]!)) return [];
    const first = startsSentence(tokens, at);
    const { print, small } = shapeOf(text);
    const split = decodeGlued(print, channel, {
      ...glueOf(text, language),
      newWord: newWordCost(text, small, first),
      several: true,
      limit: (whole.readings[at]?.cost ?? Infinity) + DEARER,
    });
    if (split === null || split.words.length < 2 || isOneWord(split, language, channel.lexicon)) return [];
    const true_ = [...cuts].filter((cut) => cut > start && cut < start + text.length);
    const places = true_.map((cut) => foldLatin(text.slice(0, cut - start)).length);
    const right = places.length > 0 && places.join() === split.splits.join();
    const place = { tokens, readings: whole.readings, at, first, language };
    if (isOdd(split, place)) return [];
    const evidence = splitEvidence(split, place);
    if (cuts.size > places.length) evidence["company"] = 1;
    return [{ signs: evidence, right }];
  });
}

function fit(language: "ru" | "be", lines: readonly string[]): Record<string, number> {
  let seed = 1;
  const chance = () => (seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff) / 0x7fffffff;
  const rows = SCHEMES[language].flatMap((scheme) => {
    const table = TABLES.find((one) => one.scheme === scheme)!;
    return DELETED.flatMap((share) =>
      lines.flatMap((line) => {
        const print = romanizeWith(
          table,
          language === "ru" ? line.replaceAll("ё", "е").replaceAll("Ё", "Е") : line,
        );
        const { text, cuts } = glue(print, share, chance);
        return rowsOf(text, table, cuts);
      }),
    );
  });
  const weights = maximise(rows);
  console.log(`${language}: ${rows.length} rows, ${rows.filter(({ right }) => right).length} right`);
  return weights;
}

const weights = {
  ru: fit("ru", developed("ru-headlines.txt", "ru-news-lines.txt")),
  be: fit("be", developed("be-lines.txt")),
};
writeFileSync(
  "src/core/titles/data/split-weights.ts",
  `// Written by scripts/evaluate/titles/fit-splits.ts: see there.

/** What each sign says for print being glued, by language; Ukrainian goes by those of Belarusian. */
export const SPLIT_WEIGHTS: Readonly<Record<"ru" | "be", Readonly<Record<string, number>>>> = ${JSON.stringify(weights, null, 2)};
`,
);
