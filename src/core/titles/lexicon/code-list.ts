import { codeLength } from "../../coding/code-numbers.ts";
import type { Coder } from "../../coding/coder.ts";
import { ALPHABET } from "./alphabet.ts";
import { codeClasses } from "./code-classes.ts";
import { codeEdges } from "./code-edges.ts";
import { codeLetters } from "./code-letters.ts";
import { codeTargets } from "./code-targets.ts";

/** A word list as scripts/lexicon makes it. */
export interface PackedList {
  /** Cost of a letter after two others. */
  letters: Uint8Array;
  /** Of each edge the letter, with bit 64 (a word ends) and bit 128 (last edge of its node), and above these what it leads to. */
  edges: Uint16Array;
  /** The numbers of the nodes that edges of the kind {@link REFERENCE} lead to: for each letter, with its bit 64, those behind it. */
  targets: Uint32Array;
  /** How many of these each letter has. */
  targetCounts: Uint32Array;
  /** Which of the targets of its letter an edge of the kind {@link REFERENCE} leads to. */
  references: Uint32Array;
  /** Class of each word, in the order of the automaton. */
  classes: Uint8Array;
}

/** An edge leads to the latest node that no edge leads to yet (a node's last edge takes first) … */
export const FRESH = 0;
/** … or to none … */
export const NOWHERE = 256;
/** … or to one that an edge leads to already. */
export const REFERENCE = 512;

/** Puts a list into a coder, or takes one out of it. */
export function codeList(coder: Coder, list?: PackedList): PackedList {
  const [edges, targets, references, words] = [
    list?.edges,
    list?.targets,
    list?.references,
    list?.classes,
  ].map((one) => codeLength(coder, one?.length ?? 0)) as [number, number, number, number];
  const coded = list ?? {
    letters: new Uint8Array((ALPHABET.length + 1) ** 3),
    edges: new Uint16Array(edges),
    targets: new Uint32Array(targets),
    targetCounts: new Uint32Array(128),
    references: new Uint32Array(references),
    // Of a length of fours: see code-classes.ts.
    classes: new Uint8Array((words + 3) & ~3).subarray(0, words),
  };
  codeLetters(coder, coded.letters);
  codeEdges(coder, coded.edges);
  codeTargets(coder, coded);
  codeClasses(coder, coded.classes);
  return coded;
}
