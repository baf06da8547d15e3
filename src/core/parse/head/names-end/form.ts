import type { Creator } from "../../types.ts";
import type { BracketedDate } from "../bracketed-date.ts";

/** A place behind names where the authors may end. */
export interface NamesEnd {
  readonly text: string;
  /** Where the names begin. */
  readonly from: number;
  readonly place: number;
  /** The names up to there. */
  readonly people: readonly Creator[];
  readonly bracket: BracketedDate | null;
}

/** The same with what the forms look at. */
export interface SeenEnd extends NamesEnd {
  /** What is printed before the place, and how what stands behind it begins. */
  readonly printed: string;
  readonly rest: string;
  /** A full stop closes the names. */
  readonly stopped: boolean;
}

/** What a form says: whether the authors end at a place; `null` where it has nothing to say of it. */
export type Verdict = boolean | null;

/** One way in which styles end their authors. */
export type EndForm = (at: SeenEnd) => Verdict;

/** A form that what stands behind the names tells by itself, wherever it does. */
export const before =
  (expression: RegExp): EndForm =>
  ({ rest }) =>
    expression.test(rest) || null;
