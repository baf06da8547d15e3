import { readFileSync, writeFileSync } from "node:fs";
import zopfli from "@gfx/zopfli";
import {
  ABBREVIATION,
  BORDER,
  classIn,
  COMMA,
  LATIN,
  NUMBER,
} from "../../../src/core/titles/decode/neighbours.ts";
import { ALPHABET } from "../../../src/core/titles/lexicon/alphabet.ts";
import { lexiconOf } from "../../../src/core/titles/lexicon/lexicon.ts";
import { webFile } from "../../lexicon/sources.ts";
import { webWords } from "../../lexicon/tesseract.ts";

/**
 * Counts which words stand beside each other, by classes of words, and writes `src/core/titles/data/neighbours.ts`: of the lines with an
 * even number of `../shared/titles`, of further ones in the files that SPISOK_RUSSIAN_LINES and SPISOK_BELARUSIAN_LINES name, and of the
 * pairs of words in Tesseract's Belarusian list. Only numbers come from the lines: classes are the commonest words of the lists, and endings.
 *
 *     SPISOK_RUSSIAN_LINES=ru.txt SPISOK_BELARUSIAN_LINES=be.txt npx tsx scripts/evaluate/titles/fit-neighbours.ts
 */
const DATA = "../shared/titles";
/** So many of the commonest words are classes of their own, and endings that so great a share of words has. */
const WORDS = 150;
const SHARE = 1 / 350;
/** Pairs of classes are counted so often more; those that chance alone would bring together less often say nothing. */
const SMOOTH = 2;
const LEAST = 3;
const STEP = 0.75;

const read = (file: string) => readFileSync(file, "utf8").trim().split("\n");
const developed = (name: string) => read(`${DATA}/${name}`).filter((_, i) => i % 2 === 0);
const further = (name: string) => (process.env[name] === undefined ? [] : read(process.env[name]));

const WORD = /[\p{Script=Cyrillic}'’ʼ]+|\d[\d.,:]*|\p{Script=Latin}+|[.!?…:;,()—–]|(?<= )-(?= )/gu;
interface Piece {
  /** One of the signs of neighbours.ts, or nothing. */
  sign?: string;
  word: string;
  name: boolean;
}

/** A line as words and signs, with the border at both ends; parts beside a hyphen are words for themselves. */
function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [sign(BORDER)];
  for (const [text] of line.matchAll(WORD)) {
    if (/^[.!?…:;]/.test(text)) pieces.push(sign(BORDER));
    else if (/^[,()—–-]/.test(text)) pieces.push(sign(COMMA));
    else if (/^\d/.test(text)) pieces.push(sign(NUMBER));
    else if (/^\p{Script=Latin}/u.test(text)) pieces.push(sign(LATIN));
    else if (text.length > 1 && text === text.toUpperCase()) pieces.push(sign(ABBREVIATION));
    else {
      const name = /^\p{Lu}/u.test(text) && pieces.at(-1)!.sign !== BORDER;
      pieces.push({ word: text.toLowerCase().replaceAll(/[’ʼ]/g, "'"), name });
    }
  }
  pieces.push(sign(BORDER));
  return pieces;
}
const sign = (one: string): Piece => ({ sign: one, word: one, name: false });

/** The commonest words of a list. */
function commonest(language: "ru" | "be"): string[] {
  const { edges, root, classes } = lexiconOf(language);
  const words: [word: string, rarity: number][] = [];
  const walk = (node: number, begun: string) => {
    for (let edge = 2 * node - 2; ; edge += 2) {
      const word = begun + ALPHABET[(edges[edge]! & 63) - 1]!;
      if ((edges[edge]! & 64) !== 0) words.push([word, classes[words.length]!]);
      if (edges[edge]! >>> 8 > 0) walk(edges[edge]! >>> 8, word);
      if ((edges[edge]! & 128) !== 0) break;
    }
  };
  walk(root, "");
  words.sort(([, a], [, b]) => a - b);
  return words.slice(0, WORDS).map(([word]) => word.replaceAll("ё", "е"));
}

function endingsOf(lines: readonly Piece[][], words: ReadonlySet<string>): string[] {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { word, sign } of lines.flat()) {
    if (sign !== undefined || words.has(word)) continue;
    all++;
    for (let length = 1; length <= 4 && length < word.length; length++) {
      const ending = `-${word.slice(-length).replaceAll("ё", "е")}`;
      counts.set(ending, (counts.get(ending) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count > SHARE * all).map(([ending]) => ending);
}

async function fit(
  language: "ru" | "be",
  lines: readonly Piece[][],
): Promise<{ classes: string; likings: string }> {
  const words = new Set(commonest(language));
  const known = new Set([...words, ...endingsOf(lines, words)]);
  const places = new Map<string, number>();
  const classOf = ({ word, name, sign }: Piece) => {
    const one = sign ?? classIn((other) => known.has(other), word, name);
    if (!places.has(one)) places.set(one, places.size);
    return places.get(one)!;
  };
  const rows = lines.map((line) => line.map(classOf));
  const n = places.size;
  const [counts, before, after] = [new Float64Array(n * n), new Float64Array(n), new Float64Array(n)];
  let all = 0;
  for (const row of rows)
    for (let i = 1; i < row.length; i++) {
      const [a, b] = [row[i - 1]!, row[i]!];
      counts[a * n + b]!++;
      before[a]!++;
      after[b]!++;
      all++;
    }
  const bytes = new Uint8Array((n * n + 1) >> 1).fill(0x88);
  for (let a = 0; a < n; a++)
    for (let b = 0; b < n; b++) {
      const [seen, chance] = [counts[a * n + b]!, (before[a]! * after[b]!) / all];
      const steps = Math.log((seen + SMOOTH) / (chance + SMOOTH)) / STEP;
      if (chance < LEAST && seen < LEAST * 2) continue;
      const i = a * n + b;
      const value = Math.max(-8, Math.min(7, Math.round(steps))) + 8;
      bytes[i >> 1] = i & 1 ? (bytes[i >> 1]! & 15) | (value << 4) : (bytes[i >> 1]! & 240) | value;
    }
  const packed = await zopfli.deflateAsync(bytes, { numiterations: 15 });
  console.log(`${language}: ${n} classes, ${all} pairs, ${packed.length} bytes`);
  return { classes: [...places.keys()].join(" "), likings: Buffer.from(packed).toString("base64") };
}

const ru = [
  ...developed("ru-headlines.txt"),
  ...developed("ru-news-lines.txt"),
  ...further("SPISOK_RUSSIAN_LINES"),
];
const be = [...developed("be-lines.txt"), ...further("SPISOK_BELARUSIAN_LINES")];
const pairs = webWords(webFile("bel")).pairs.map((pair) =>
  pair.map((word) => ({ word: word.toLowerCase(), name: /^\p{Lu}/u.test(word) })),
);
const found = {
  ru: await fit("ru", ru.map(piecesOf)),
  be: await fit("be", [...be.map(piecesOf), ...pairs]),
};
writeFileSync(
  "src/core/titles/data/neighbours.ts",
  `// Written by scripts/evaluate/titles/fit-neighbours.ts: see there.

/** Classes of words, and how those of each like to stand before those of each: see decode/neighbours.ts. Ukrainian goes by Belarusian. */
export const NEIGHBOURS: Readonly<Record<"ru" | "be", { classes: string; likings: string }>> = ${JSON.stringify(found, null, 2)};
`,
);
