import type { Form } from "../draft.ts";
import type { Note } from "../notes/types.ts";
import type { ReferenceRecord } from "../types.ts";

/** How a record came about. */
export interface Reading {
  form: Form;
  by: "grammar" | "model";
  /** What was cut out of the text before. */
  notes: readonly Note[];
  /** How much better the trained model likes its own labels than the grammars' record; absent where it was not asked. */
  apart?: number;
  /** How sure the model is of its labels. */
  gaps?: Gaps;
  /** Words to which record and model give different parts; absent where the model was not asked. */
  differ?: number;
}

/** A record with the text that it was read from and how that was done. */
export interface ReadRecord {
  record: ReferenceRecord;
  text: string;
  reading: Reading;
}

/** By how much the model's labels win over others: of all words, and of those that belong to one part. */
export interface Gaps {
  all: number;
  title: number;
  container: number;
  people: number;
  publication: number;
  /** How many words another label comes close to. */
  close: number;
}

/** What is judged: the whole record, and the parts that no sign of their own shows. */
export type Judged = "entry" | "title" | "container" | "people" | "publication";

/** A leaf, what is added to the score; or a question: the evidence, by its number, above what, and where to go on if not and if so. */
export type Tree = number | readonly [evidence: number, above: number, ifNot: Tree, ifSo: Tree];

/** Trees whose leaves add up to a score, and what scores came to on references that the trees were not fitted to. */
export interface Calibration {
  trees: readonly Tree[];
  /** Rising scores with the confidence there; between two of them it rises evenly. */
  steps: readonly (readonly [score: number, confidence: number])[];
}

export interface Calibrations extends Readonly<Record<Judged, Calibration>> {
  /** Names of the evidence that the trees ask for. */
  evidence: readonly string[];
}
