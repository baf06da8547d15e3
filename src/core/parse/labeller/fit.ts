import type { ReferenceRecord } from "../types.ts";
import { allowCreators, allowOnly, ANY, bit, LINK } from "./allowed.ts";
import type { Labelling } from "./label.ts";
import type { Label } from "./labels.ts";
import { bestPath } from "./viterbi.ts";

const NEITHER_TITLE_NOR_CONTAINER = ANY & ~bit("T") & ~bit("C") & ~bit("S");

const OF_FIELD = {
  title: "T",
  "container-title": "C",
  publisher: "P",
  "publisher-place": "W",
  "collection-title": "S",
} as const;

/**
 * How well the fields of a record fit, by the same model: their score, never more than that of the labelling, and how many words
 * have another label.
 */
export function fitOf(
  { tokens, isText, lattice, labels, allowed: before, score }: Labelling,
  record: ReferenceRecord,
): { score: number; differ: number } {
  const allowed = tokens.map(({ taken }, i) =>
    taken ? LINK : isText[i] ? NEITHER_TITLE_NOR_CONTAINER : ANY,
  );
  for (const [field, name] of Object.entries(OF_FIELD) as [keyof typeof OF_FIELD, Label][])
    for (const span of record.fields[field]?.spans ?? []) allowOnly(allowed, tokens, span, name);
  allowCreators(allowed, tokens, record.creators);
  // Where the fields leave the best labels as they are, these are the best of the fewer ones, too.
  if (allowed.every((mask, i) => (mask & ~before[i]!) === 0 && (mask >> labels[i]!) & 1))
    return { score, differ: 0 };
  const path = bestPath(lattice, allowed);
  let differ = 0;
  for (let i = 0; i < labels.length; i++) if (isText[i] && labels[i] !== path.labels[i]) differ++;
  return { score: path.score, differ };
}
