import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseText } from "./entry-of.ts";

const pieces = fc.constantFrom(
  "Ivanova O.", "(2023)", ", ", ". ", "“", "”", "‘", "’", " // ", "https://a.by/b", "10.1000/x", "Vol. 3(4)", "С. 12–34", "in: ", "(eds.)",
  "Minsk", "5.11.2023", "et al.", "и др.", "[", "]", "(", ")", "—", "\u0000", "\u202E", "<script>", "Жук", "x".repeat(50), "1", "\uD800",
); // prettier-ignore

describe("any text", () => {
  test("is read without an error, with spans inside the text and every letter accounted for", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: "grapheme" })), { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        const record = parseText(text);
        const spans = [
          ...Object.values(record.fields).flatMap((field) => field.spans),
          ...record.creators.flatMap((creator) => creator.spans),
          ...record.unparsed,
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThanOrEqual(end);
        }
        expect(record.confidence).toBeGreaterThanOrEqual(0);
        expect(record.confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    "a".repeat(1_000_000),
    "(".repeat(5000),
    "A. ".repeat(1900),
    "“".repeat(5000),
    ", in: ".repeat(900),
    "1 ".repeat(2900),
  ])("hostile text %#: in time", (text) => {
    const started = performance.now();
    parseText(text);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
