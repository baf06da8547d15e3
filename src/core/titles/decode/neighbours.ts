import { inflated } from "../../inflate.ts";
import { NEIGHBOURS } from "../data/neighbours.ts";
import type { CyrillicLanguage } from "../lexicon/lexicon.ts";
import { startsSentence } from "./sentence-start.ts";
import type { Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";
import { shapeOf } from "./word-shape.ts";

/** How words stand beside each other: words in classes by what they are or end in, and for each pair of classes how they like it. */
interface Neighbours {
  classes: ReadonlyMap<string, number>;
  likings: Int8Array;
}

/** Steps of a liking in a nat. */
const STEP = 0.75;
/** The longest ending that makes a class. */
const LONGEST = 4;
/** What stands for the beginning or the end of a sentence, a comma or a dash, a number, a word in Latin letters, an abbreviation. */
export const BORDER = "^";
export const COMMA = ",";
export const NUMBER = "#";
export const LATIN = "L";
export const ABBREVIATION = "A";
/** What stands before the ending of a word, and before the last letter of a name. */
const ENDING = "-";
const NAME = "N";

const unpacked = new Map<CyrillicLanguage, Neighbours>();

function neighboursOf(language: CyrillicLanguage): Neighbours {
  let known = unpacked.get(language);
  if (known === undefined) {
    const { classes, likings } = NEIGHBOURS[language === "ru" ? "ru" : "be"];
    const names = classes.split(" ");
    known = {
      classes: new Map(names.map((name, i) => [name, i])),
      likings: unpack(inflated(likings), names.length ** 2),
    };
    unpacked.set(language, known);
  }
  return known;
}

/** Two likings stand in a byte, each with 8 added. */
function unpack(bytes: Uint8Array, count: number): Int8Array {
  const likings = new Int8Array(count);
  for (let i = 0; i < count; i++) likings[i] = ((bytes[i >> 1]! >> (4 * (i & 1))) & 15) - 8;
  return likings;
}

/** The class of a lower-case word by the names of classes; of a name by its last letter. */
export function classIn(has: (name: string) => boolean, word: string, name: boolean): string {
  const plain = word.replaceAll("ё", "е");
  if (!name && has(plain)) return plain;
  if (name) return NAME + plain.slice(-1);
  for (let length = Math.min(LONGEST, plain.length - 1); length > 0; length--) {
    const ending = ENDING + plain.slice(-length);
    if (has(ending)) return ending;
  }
  return ENDING;
}

/** The class of a lower-case word, or of one of the signs above; -1 if there is none. */
export function neighbourClass(language: CyrillicLanguage, word: string, name = false): number {
  const { classes } = neighboursOf(language);
  return classes.get(classIn((one) => classes.has(one), word, name)) ?? -1;
}

/** How words of one class like to stand before words of another, in nats: by how much oftener they do than by chance. */
export function liking(language: CyrillicLanguage, before: number, after: number): number {
  if (before < 0 || after < 0) return 0;
  const { classes, likings } = neighboursOf(language);
  return STEP * likings[before * classes.size + after]!;
}

/** What stands between two words, as a class of its own, or nothing. */
const SIGN = /[.!?…:;]|[,()—–]| - |\d/g;

/** The class of what stands beside a word of a title: `step` 1 behind it, -1 before it. */
export function classBeside(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
  at: number,
  step: 1 | -1,
  language: CyrillicLanguage,
): number {
  const between = tokens[at + step];
  if (between === undefined) return neighbourClass(language, BORDER);
  if (!between.word) {
    const signs = between.text.match(SIGN);
    const sign = step > 0 ? signs?.[0] : signs?.at(-1);
    if (sign !== undefined)
      return neighbourClass(language, /\d/.test(sign) ? NUMBER : /[.!?…:;]/.test(sign) ? BORDER : COMMA);
  }
  const next = between.word ? at + step : at + 2 * step;
  const token = tokens[next];
  if (token === undefined) return neighbourClass(language, BORDER);
  const reading = readings[next];
  if (reading?.latin) return neighbourClass(language, LATIN);
  if (shapeOf(token.text).abbreviation) return neighbourClass(language, ABBREVIATION);
  const word = step > 0 ? reading?.words[0] : reading?.words.at(-1);
  if (word === undefined) return -1;
  const whole = step > 0 || reading!.words.length === 1;
  return neighbourClass(language, word, whole && !shapeOf(token.text).small && !startsSentence(tokens, next));
}
