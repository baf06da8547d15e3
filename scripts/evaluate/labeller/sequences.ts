import { draftWithLinks } from "../../../src/core/parse/take-links.ts";
import { featuresOf } from "../../../src/core/parse/labeller/features.ts";
import { LABELS, type Label } from "../../../src/core/parse/labeller/labels.ts";
import { tokensOf } from "../../../src/core/parse/labeller/tokens.ts";
import { withoutNotes, type CutEntry } from "../../../src/core/parse/notes/index.ts";
import type { Labelled } from "./align.ts";

/** A reference as the trainer sees it: features, and for each token the labels that it may have as a bit mask. */
export interface Sequence {
  source: string;
  features: { single: Int32Array[]; border: Int32Array[] };
  allowed: Int32Array;
}

const bit = (label: Label) => 1 << LABELS.indexOf(label);
/** What text can be that no known value covers. */
const OPEN = (["A", "E", "D", "L", "P", "W", "N", "S"] as const).reduce(
  (mask, label) => mask | bit(label),
  0,
);

export function sequenceOf({ text, labels, source }: Labelled): Sequence {
  const [cut] = withoutNotes([{ n: 1, text, source: { start: 0, end: text.length }, marks: [] }]) as [
    CutEntry,
  ];
  const draft = draftWithLinks(cut.entry, cut.notes);
  const tokens = tokensOf(draft);
  const allowed = Int32Array.from(tokens, ({ start, taken }) => {
    const label = labels[cut.at[start]!];
    return taken ? bit("U") : label ? bit(label === "U" ? "N" : label) : OPEN;
  });
  const { single, border } = featuresOf(tokens);
  const packed = (lists: typeof single) => lists.map((list) => Int32Array.from(list));
  return { source, features: { single: packed(single), border: packed(border) }, allowed };
}
