import type { Change } from "../evidence.ts";

/** A space that the print has too many or too few, as the print around it shows. */
export interface SpacingEdit {
  /** The place in the title, and the text to stand there. */
  start: number;
  end: number;
  text: string;
  /** The words as the change shows them; `applied` where it is sure enough to be made. */
  change: Change;
}

/** A word that costs less is one that titles use, in nats; names are rarer. */
export const USUAL_WORD = 13;

/** A space put in at a place of the title, or `text` put there from `start` to `end`. */
export const putSpace = (
  start: number,
  { from, to, why }: { from: string; to: string; why: string },
  end = start,
  text = " ",
): SpacingEdit => ({
  start,
  end,
  text,
  change: { field: "title", from, to, why, confidence: 0.95, applied: true },
});
