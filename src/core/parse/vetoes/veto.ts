import type { Draft } from "../draft.ts";
import type { Span } from "../../evidence.ts";
import type { Field } from "../types.ts";

/**
 * A fault for which a reading of the trained model is not taken, though the model likes it better.
 * @param model what the model reads
 * @param grammar what the grammars read of the same reference
 */
export type Veto = (model: Draft, grammar: Draft) => boolean;

/** Where a field begins and ends in the text. */
export const extentOf = ({ spans }: Field): Span => ({ start: spans[0]!.start, end: spans.at(-1)!.end });
