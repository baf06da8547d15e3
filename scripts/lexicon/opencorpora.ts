import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDoubleArray } from "./double-array.ts";

/** One way to take a word form: its lemma (a key, not a word) and its grammemes, as `NOUN,inan,femn sing,nomn`. */
export interface Analysis {
  lemma: string;
  tag: string;
}

const SEPARATOR = 1;
/** Prefixes of comparatives, by their numbers in the paradigms. */
const PREFIXES = ["", "по", "наи"];

/**
 * Word forms of OpenCorpora with their analyses, lower case, with ё, from the double-array automaton of the npm
 * package `az`: cp1251 keys that end at byte 1, then four bytes for paradigm and place in it (pymorphy2's format).
 */
export function* openCorporaForms(folder: string): Generator<[form: string, analyses: Analysis[]]> {
  const paradigms = readParadigms(folder);
  const { step } = readDoubleArray(readFileSync(join(folder, "words.dawg")));
  const decoder = new TextDecoder("windows-1251");
  const key = new Uint8Array(256);
  function* walk(node: number, depth: number): Generator<[string, Analysis[]]> {
    for (let byte = SEPARATOR; byte < 256; byte++) {
      const next = step(node, byte);
      if (next < 0) continue;
      if (byte === SEPARATOR) {
        const form = decoder.decode(key.subarray(0, depth));
        const analyses: Analysis[] = [];
        values(next, [], analyses, form);
        yield [form, analyses];
      } else {
        key[depth] = byte;
        yield* walk(next, depth + 1);
      }
    }
  }
  function values(node: number, bytes: readonly number[], into: Analysis[], form: string): void {
    if (bytes.length === 4) {
      const [a, b, c, d] = bytes as [number, number, number, number];
      into.push(paradigms(form, ((a ^ 1) << 6) + (b >> 1), ((c ^ 1) << 6) + (d >> 1)));
      return;
    }
    for (let byte = 1; byte < 256; byte++) {
      const next = step(node, byte);
      if (next >= 0) values(next, [...bytes, byte], into, form);
    }
  }
  yield* walk(0, 0);
}

/** A paradigm holds for each of its n forms the number of its suffix, then of its tag, then of its prefix. */
function readParadigms(folder: string): (form: string, paradigm: number, place: number) => Analysis {
  const json = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8")) as string[];
  const suffixes = json("suffixes.json");
  const tags = json("gramtab-opencorpora-int.json");
  const data = readFileSync(join(folder, "paradigms.array"));
  const starts: number[] = [];
  for (let i = 0, at = 2; i < data.readUInt16LE(0); i++) {
    starts.push(at);
    at += 2 + 2 * data.readUInt16LE(at);
  }
  return (form, paradigm, place) => {
    const start = starts[paradigm]!;
    const n = data.readUInt16LE(start) / 3;
    const entry = (column: number) => data.readUInt16LE(start + 2 + 2 * (column * n + place));
    const stem = form.slice(PREFIXES[entry(2)]!.length, form.length - suffixes[entry(0)]!.length);
    return { lemma: paradigm + stem, tag: tags[entry(1)]! };
  };
}
