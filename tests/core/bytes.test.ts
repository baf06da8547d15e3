import { describe, expect, it } from "vitest";
import { bytes } from "../../src/core/bytes.ts";

describe("bytes", () => {
  const counts = [0, 1, 300, 16_384, 16_385, 70_000, 16_000, 16_000, 16_000, 16_000, 16_000, 5];
  it("are as many as were asked for, all zero, and nobody else's", () => {
    const all = counts.map((count) => bytes(count));
    expect(all.map(({ length }) => length)).toEqual(counts);
    for (const [i, some] of all.entries()) {
      expect(some.every((byte) => byte === 0)).toBe(true);
      some.fill(i + 1);
    }
    for (const [i, some] of all.entries()) expect(some.every((byte) => byte === i + 1)).toBe(true);
  });
});
