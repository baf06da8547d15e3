import type { Gaps } from "../confidence/types.ts";
import type { Labelling } from "./label.ts";
import { LABELS, type Label } from "./labels.ts";
import { gapsAt } from "./viterbi.ts";

/** Another label comes close to that of a word when it would cost less. */
const CLOSE = 8;
const PARTS: Readonly<Partial<Record<Label, "title" | "container" | "people" | "publication">>> = { T: "title", C: "container", A: "people", E: "people", P: "publication", W: "publication", S: "publication" }; // prettier-ignore

/** How sure the model is of its labels: of all words, and of those of each part; see {@link gapsAt}. */
export function gapsOf(labelling: Labelling): Gaps {
  const { lattice, allowed, isText, labels } = labelling;
  const found: Gaps = { all: Infinity, title: Infinity, container: Infinity, people: Infinity, publication: Infinity, close: 0 }; // prettier-ignore
  const gaps = gapsAt(lattice, labelling, allowed);
  for (let i = 0; i < gaps.length; i++) {
    if (!isText[i]) continue;
    const gap = gaps[i]!;
    if (gap < found.all) found.all = gap;
    const part = PARTS[LABELS[labels[i]!]!];
    if (part && gap < found[part]) found[part] = gap;
    if (gap < CLOSE) found.close++;
  }
  return found;
}
