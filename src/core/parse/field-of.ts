import type { Field } from "./types.ts";

/** A field that stands in one place and is told by its signs, as citations print it that name no work. */
export const fieldOf = (value: string, start: number, end: number): Field => ({
  value,
  spans: [{ start, end }],
  confidence: 0.9,
});
