import { describe, expect, it } from "vitest";
import { headsBetween } from "../../../../src/core/list/pages/heads-between.ts";
import { cutLines } from "../../../../src/core/list/lines/lines.ts";

const page = Array.from({ length: 10 }, (_, k) => `line of the text and its ${"x".repeat(k + 1)}`);

describe("headsBetween", () => {
  const text = (head: string) =>
    cutLines(["114 ANNA KOS", ...page, head, ...page, "116 ANNA KOS"].join("\n"));
  const known = new Set([0, 22]);

  it("finds the one line with the number between", () => {
    expect(headsBetween(text("Order and Its Friends 115"), known)).toEqual([11]);
  });

  it.each(["Order and Its Friends", "B. Kos, War, Łódź 2010, s. 115.", "Order and Its Friends 118"])(
    "not %s",
    (line) => {
      expect(headsBetween(text(line), known)).toEqual([]);
    },
  );
});
