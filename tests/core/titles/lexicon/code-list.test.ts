import { expect, it } from "vitest";
import { Encoder } from "../../../../scripts/coding/encoder.ts";
import { buildAutomaton } from "../../../../scripts/lexicon/automaton.ts";
import { Decoder } from "../../../../src/core/coding/decoder.ts";
import { ALPHABET } from "../../../../src/core/titles/lexicon/alphabet.ts";
import { codeList, type PackedList } from "../../../../src/core/titles/lexicon/code-list.ts";

/** Sorted forms, each with endings, so that nodes have several parents. */
const FORMS = ["бор", "вор", "дом", "дым", "сом"].flatMap((stem) =>
  ["", "а", "ам", "ами", "у"].map((end) => stem + end),
);

const N = (ALPHABET.length + 1) ** 3;
const list = (
  letters: (at: number) => number,
  classes: (at: number) => number,
  words = FORMS,
): PackedList => ({
  letters: Uint8Array.from({ length: N }, (_, i) => letters(i)),
  ...buildAutomaton(words, ALPHABET),
  classes: Uint8Array.from(words, (_, i) => classes(i)),
});

it.each<[name: string, PackedList]>([
  [
    "one word",
    list(
      () => 15,
      () => 0,
      ["я"],
    ),
  ],
  [
    "endings that words share",
    list(
      () => 15,
      (i) => i % 24,
    ),
  ],
  [
    "costs of all kinds, large ones first",
    list(
      (i) => (i * 7919) % 256,
      () => 23,
    ),
  ],
  [
    "costs after a letter that are less than after none",
    list(
      (i) => 200 - (i % 40) - (i % 1600 === 0 ? 90 : 0),
      () => 5,
    ),
  ],
  [
    "long runs of one class",
    list(
      () => 15,
      (i) => (i < 20 ? 3 : 4),
    ),
  ],
])("a word list comes out of its bytes as it went in: %s", (_, given) => {
  const encoder = new Encoder();
  codeList(encoder, structuredClone(given));
  expect(codeList(new Decoder(encoder.bytes()))).toEqual(given);
});
