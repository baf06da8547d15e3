import { ruleSet } from "../prefilter/index.ts";

/** Makes a rule of an expression that is tried on whole references or on names: see {@link ruleSet}. */
export const rule = ruleSet();
