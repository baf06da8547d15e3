import type { Form } from "../draft.ts";

/** How a record came about. */
export interface Reading {
  form: Form;
  by: "grammar" | "model";
  /** How much better the trained model likes its own labels than the grammars' record; absent where it was not asked. */
  apart?: number;
  /** How sure the model is of its labels. */
  gap?: number;
}

/** What is judged: the whole record, and the parts that no sign of their own shows. */
export type Judged = "entry" | "title" | "container" | "people" | "publication";

/** Weights of a logistic model by the name of the evidence, and what its scores came to on references that it was fitted to. */
export interface Calibration {
  weights: Readonly<Record<string, number>>;
  /** Rising scores, each with the confidence from there on. */
  steps: readonly (readonly [score: number, confidence: number])[];
}
