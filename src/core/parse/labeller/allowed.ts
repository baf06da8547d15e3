import type { Span } from "../../evidence.ts";
import { LABELS, type Label } from "./labels.ts";
import type { Creator } from "../types.ts";
import type { LabelToken } from "./tokens.ts";

/** A label as one of a set: the labels that a token may have are the bits of a number. */
export const bit = (label: Label) => 1 << LABELS.indexOf(label);
export const LINK = bit("U");
export const ANY = ~LINK;

/** Allows the tokens of a stretch one label alone. */
export function allowOnly(allowed: number[], tokens: readonly LabelToken[], span: Span, name: Label): void {
  const only = bit(name);
  tokens.forEach(({ taken, start, end }, i) => {
    if (!taken && start >= span.start && end <= span.end) allowed[i] = only;
  });
}

/** Allows the names of people the label of what they did. */
export function allowCreators(
  allowed: number[],
  tokens: readonly LabelToken[],
  creators: readonly Creator[],
): void {
  for (const { creatorType, spans } of creators)
    for (const span of spans) allowOnly(allowed, tokens, span, creatorType === "author" ? "A" : "E");
}
