import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

// Numbers of the components in a traineddata file (tesseract, ccutil/tessdatamanager.h).
const UNICHARSET = 1;
const WORD_DAWG = 7;
const BIGRAM_DAWG = 14;
const LSTM_WORD_DAWG = 19;
const LSTM_UNICHARSET = 21;

/** The word lists of a language in Tesseract, both made from the web: forms with their capitals, and pairs of neighbours. */
export interface WebWords {
  /** Of the model of 2017. */
  words: string[];
  /** Of the older model: another text, so a form in both is no accident. */
  olderWords: string[];
  /** Frequent pairs of neighbouring words. */
  pairs: [left: string, right: string][];
}

/** Reads the lists out of the `4.0.0/*.traineddata.gz` of `@tesseract.js-data`, which has both models. */
export function webWords(file: string): WebWords {
  const data = gunzipSync(readFileSync(file));
  const offsets = Array.from({ length: data.readInt32LE(0) }, (_, i) =>
    Number(data.readBigInt64LE(4 + 8 * i)),
  );
  const component = (i: number) => {
    const end = offsets.slice(i + 1).find((offset) => offset >= 0) ?? data.length;
    return data.subarray(offsets[i], end);
  };
  const lettersOf = (i: number) =>
    component(i)
      .toString("utf8")
      .split("\n")
      .slice(1)
      .map((line) => line.split(" ", 1)[0]!);
  const [older, newer] = [lettersOf(UNICHARSET), lettersOf(LSTM_UNICHARSET)];
  return {
    words: readDawg(component(LSTM_WORD_DAWG), newer),
    olderWords: readDawg(component(WORD_DAWG), older),
    // The space between the two words is the unicharset's letter 0, called NULL.
    pairs: readDawg(component(BIGRAM_DAWG), older).map((pair) => pair.split("NULL") as [string, string]),
  };
}

/** Tesseract's squished automaton (dict/dawg.h): 64-bit edges of letter, three flags (last of node, backwards, end of word), target. */
function readDawg(dawg: Buffer, letters: string[]): string[] {
  const unicharsetSize = dawg.readInt32LE(2);
  const count = dawg.readInt32LE(6);
  const flagBit = BigInt(Math.ceil(Math.log2(unicharsetSize + 1)));
  const words: string[] = [];
  const walk = (node: number, prefix: string): void => {
    for (let i = node; i < count; i++) {
      const edge = dawg.readBigUInt64LE(10 + 8 * i);
      const flags = Number((edge >> flagBit) & 7n);
      const word = prefix + (letters[Number(edge & ((1n << flagBit) - 1n))] ?? "?");
      if (flags & 4) words.push(word);
      const next = Number(edge >> (flagBit + 3n));
      if (next !== 0) walk(next, word);
      if (flags & 1) break;
    }
  };
  walk(0, "");
  return words;
}
