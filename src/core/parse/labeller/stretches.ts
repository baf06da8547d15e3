import type { Span } from "../../evidence.ts";
import type { Labelling } from "./label.ts";
import { LABELS, type Label } from "./labels.ts";

/** Neighbouring tokens with one label. */
export interface Stretch extends Span {
  label: Label;
}

export function stretchesOf({ tokens, labels }: Labelling): Stretch[] {
  const stretches: Stretch[] = [];
  tokens.forEach(({ start, end }, i) => {
    const name = LABELS[labels[i]!]!;
    const last = stretches.at(-1);
    if (last?.label === name) last.end = end;
    else stretches.push({ label: name, start, end });
  });
  return stretches;
}
