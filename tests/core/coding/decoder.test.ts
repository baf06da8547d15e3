import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Encoder } from "../../../scripts/coding/encoder.ts";
import { codeNumbers } from "../../../src/core/coding/code-numbers.ts";
import { contextOf, type Coder } from "../../../src/core/coding/coder.ts";
import { Decoder } from "../../../src/core/coding/decoder.ts";

/** What a decoder reads of what an encoder wrote. */
function throughBytes<T>(code: (coder: Coder) => T): T {
  const encoder = new Encoder();
  code(encoder);
  return code(new Decoder(encoder.bytes()));
}

const symbols = (values: readonly number[], contexts: readonly number[]) =>
  throughBytes((coder) => {
    const plane = coder.writes ? Uint8Array.from(values) : new Uint8Array(values.length);
    coder.symbols(plane, Uint16Array.from(contexts));
    return [...plane];
  });

describe("a decoder reads what an encoder wrote", () => {
  const alone = contextOf(0, 0);
  it.each<[name: string, values: number[], contexts: number[]]>([
    ["nothing", [], [alone]],
    ["one symbol", [3], [alone]],
    ["two", [3, 250], [alone]],
    ["the same symbol all over", Array.from({ length: 5000 }, () => 7), [alone]],
    ["a rare symbol", [...Array.from({ length: 9000 }, () => 1), 200, 1, 1], [alone]],
    ["more symbols than parts of a whole", Array.from({ length: 2000 }, (_, i) => (i * i) % 251), [alone]],
    ["each after the one before", Array.from({ length: 999 }, (_, i) => i % 64), [contextOf(5, 63)]],
    [
      "each in a context of its own",
      Array.from({ length: 50 }, (_, i) => i % 3),
      Array.from({ length: 50 }, (_, i) => contextOf(i * 19, i & 7)),
    ],
  ])("symbols: %s", (_, values, contexts) => expect(symbols(values, contexts)).toEqual(values));

  it("any symbols", () => {
    const values = fc.array(fc.tuple(fc.nat(255), fc.nat(900), fc.nat(63)), { maxLength: 300 });
    fc.assert(
      fc.property(values, (some) => {
        const contexts = some.map(([, base, before]) => contextOf(base, before));
        const given = some.map(([symbol]) => symbol);
        expect(symbols(given, contexts)).toEqual(given);
      }),
      { numRuns: 50 },
    );
  });

  it("any numbers", () => {
    const values = fc.array(fc.oneof(fc.nat(40), fc.nat(2 ** 20 - 1)), { maxLength: 100 });
    fc.assert(
      fc.property(values, (some) => {
        const read = throughBytes((coder) => {
          const numbers = coder.writes ? Uint32Array.from(some) : new Uint32Array(some.length);
          codeNumbers(coder, numbers, Uint16Array.of(alone));
          return [...numbers];
        });
        expect(read).toEqual(some);
      }),
      { numRuns: 50 },
    );
  });

  it("bits, and symbols between them", () => {
    const given = [1, 0, 5, 0xffff, 0, 0x7fff, 3];
    const read = throughBytes((coder) =>
      given.map((bits, i) => {
        coder.symbols(new Uint8Array(5), Uint16Array.of(alone));
        return [coder.bits(16, bits), coder.bits(i, 0)];
      }),
    );
    expect(read).toEqual(given.map((bits) => [bits, 0]));
  });
});

it("takes few bits for what is frequent", () => {
  const encoder = new Encoder();
  encoder.symbols(
    Uint8Array.from({ length: 8000 }, (_, i) => (i % 100 === 0 ? 1 : 0)),
    Uint16Array.of(contextOf(0, 0)),
  );
  // 0.08 bits a symbol would be 81 bytes.
  expect(encoder.bytes().length).toBeLessThan(140);
});
