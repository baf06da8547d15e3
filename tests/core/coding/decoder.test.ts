import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Encoder } from "../../../scripts/coding/encoder.ts";
import { manyBits, number, SIZES, type Coder } from "../../../src/core/coding/coder.ts";
import { Decoder } from "../../../src/core/coding/decoder.ts";

/** What a decoder reads of what an encoder wrote. */
function throughBytes(values: readonly number[], code: (coder: Coder, value: number) => number): number[] {
  const encoder = new Encoder();
  values.forEach((value) => code(encoder, value));
  const decoder = new Decoder(encoder.bytes());
  return values.map(() => code(decoder, 0));
}

/** Symbols, each in the context of the one before. */
function symbolsOf(size: number): (coder: Coder, value: number) => number {
  const models = new Map<Coder, [model: ReturnType<Coder["model"]>, last: number]>();
  return (coder, value) => {
    const [model, last] = models.get(coder) ?? [coder.model(size, size), 0];
    const symbol = coder.symbol(model, last, value);
    models.set(coder, [model, symbol]);
    return symbol;
  };
}

describe("a decoder reads what an encoder wrote", () => {
  const rows: [name: string, values: number[], code: (coder: Coder, value: number) => number][] = [
    ["nothing", [], symbolsOf(4)],
    ["one symbol", [3], symbolsOf(4)],
    ["the same symbol all over", Array.from({ length: 5000 }, () => 7), symbolsOf(256)],
    ["a rare symbol", [...Array.from({ length: 9000 }, () => 1), 200, 1, 1], symbolsOf(256)],
    ["bits", [0, 1, 0x3fff, 5], (coder, value) => coder.bits(14, value)],
    ["many bits", [0, 1, 0xfffffff, 123456789], (coder, value) => manyBits(coder, 28, value)],
  ];
  it.each(rows)("%s", (_, values, code) => expect(throughBytes(values, code)).toEqual(values));

  it("any symbols", () => {
    const values = fc.array(fc.nat(9), { maxLength: 300 });
    fc.assert(
      fc.property(values, (some) => {
        expect(throughBytes(some, symbolsOf(10))).toEqual(some);
      }),
      { numRuns: 50 },
    );
  });

  it("any numbers", () => {
    const values = fc.array(fc.oneof(fc.nat(9), fc.nat(2 ** 28)), { maxLength: 100 });
    fc.assert(
      fc.property(values, (some) => {
        const models = new Map<Coder, ReturnType<Coder["model"]>>();
        const code = (coder: Coder, value: number) => {
          const sizes = models.get(coder) ?? coder.model(SIZES);
          models.set(coder, sizes);
          return number(coder, sizes, 0, value);
        };
        expect(throughBytes(some, code)).toEqual(some);
      }),
      { numRuns: 50 },
    );
  });
});

it("takes few bits for what is frequent", () => {
  const encoder = new Encoder();
  const model = encoder.model(2);
  for (let i = 0; i < 8000; i++) encoder.symbol(model, 0, i % 100 === 0 ? 1 : 0);
  // 0.08 bits a symbol would be 81 bytes.
  expect(encoder.bytes().length).toBeLessThan(140);
});

it("does not write a symbol that is none of its alphabet", () => {
  const encoder = new Encoder();
  expect(() => encoder.symbol(encoder.model(4), 0, 4)).toThrow("4 in context 0");
});
