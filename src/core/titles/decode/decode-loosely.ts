import { EXONYMS } from "../data/exonyms.ts";
import { LATIN_NAMES } from "../data/latin-names.ts";
import type { Channel } from "./arcs.ts";
import { channelOf } from "./channel.ts";
import { asCompany } from "./companies.ts";
import { decodeNew } from "./decode-new.ts";
import { MOST_WEIGHT, type Decoding } from "./decode-title.ts";
import { decodeWhole } from "./decode-whole.ts";
import { foldLatin } from "./fold.ts";
import { listed, type Reading } from "./reading.ts";
import { startsSentence } from "./sentence-start.ts";
import { isStrictH, SINGLE_H } from "./strict-h.ts";
import type { Token } from "./tokens.ts";
import { LONGEST_WORD, shapeOf } from "./word-shape.ts";

/** What a word of the lists must be cheaper by to be read by letters that the table does not have, in nats. */
const OTHER_LETTERS = 9;

/** `Belarus’fil’ma`, `Aŭdziajuka`: signs and letters that no other language has, so that what no list has is a name of this one. */
const OWN_LETTERS = /[bdfglmnprstvzc][’'ʹ](?=[bcdfgkmnprstvz]|$)|[ŭśźćń]/iu;
const NEW_NAME = 2.5;

function ofOwnLetters(text: string, channel: Channel): Reading | null {
  if (!OWN_LETTERS.test(text) || /[^\p{L}\p{M}’'ʹ]/u.test(text)) return null;
  const fresh = decodeNew(foldLatin(text), channel, NEW_NAME);
  return fresh && asCompany(fresh, channel.language);
}

/** Reads the words that the strict table could not, with the tables of the whole language and common slips. */
export function decodeLoosely(tokens: readonly Token[], strict: Decoding): Decoding {
  const { table } = strict;
  const channel = channelOf(table, { ...strict.habit, loose: true });
  const readings = strict.readings.map((reading, i) => {
    const { text, word } = tokens[i]!;
    if (
      !word ||
      reading?.known ||
      reading?.latin ||
      shapeOf(text).latin ||
      text.length > LONGEST_WORD ||
      text.length < 3
    )
      return reading;
    // `Honda`, under a table whose х is kh.
    if (reading === null && /^\p{Lu}/u.test(text) && LATIN_NAMES.has(text.toLowerCase())) return reading;
    // An abbreviation is read by any letters of the strict table; `CZRU` in a title in BGN/PCGN has none.
    if (text === text.toUpperCase() && reading !== null) return reading;
    if (table.language === "uk" && !/\p{Script=Cyrillic}/u.test(text)) return reading;
    const exonym = EXONYMS[table.language]?.[foldLatin(text).replace(/'$/, "")];
    if (exonym !== undefined) return listed(exonym, 10, 3);
    // `u hodzie`, in print that has g for г: another table's h is no reading of it.
    if (reading !== null && isStrictH(table) && SINGLE_H.test(text)) return reading;
    const loose =
      decodeWhole(foldLatin(text), channel, false) ?? (reading === null ? ofOwnLetters(text, channel) : null);
    // `Chto`: a word that the language has not is none of its own.
    const strange = reading !== null && channel.others.has(reading.words.join(" "));
    // What the table's own letters spell is mostly meant, `kotrye` is a misprint of котрые, but for the ending of `nalogovy`.
    const small = shapeOf(text).small || startsSentence(tokens, i);
    const margin = strange || (small && /[^iy]y$/.test(text)) ? 0 : OTHER_LETTERS;
    return loose !== null && (reading === null || loose.cost + margin < reading.cost) ? loose : reading;
  });
  let known = 0;
  readings.forEach((reading, i) => {
    if (reading?.known) known += Math.min(foldLatin(tokens[i]!.text).length, MOST_WEIGHT);
  });
  return { ...strict, readings, known };
}
