import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

// Numbers of the components in a traineddata file (tesseract, ccutil/tessdatamanager.h).
const WORD_DAWG = 19;
const UNICHARSET = 21;

/** The word list inside a gzipped `*.traineddata` of Tesseract: its LSTM word automaton, read with the character set beside it. */
export function tesseractWords(file: string): string[] {
  const data = gunzipSync(readFileSync(file));
  const offsets = Array.from({ length: data.readInt32LE(0) }, (_, i) =>
    Number(data.readBigInt64LE(4 + 8 * i)),
  );
  const component = (i: number) => {
    const end = offsets.slice(i + 1).find((offset) => offset >= 0) ?? data.length;
    return data.subarray(offsets[i], end);
  };
  const letters = component(UNICHARSET)
    .toString("utf8")
    .split("\n")
    .slice(1)
    .map((line) => line.split(" ", 1)[0]!);
  return readDawg(component(WORD_DAWG), letters);
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
