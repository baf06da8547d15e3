import { ruleSet } from "../prefilter/index.ts";

/** Makes a rule of an expression that is tried on whole references: see {@link ruleSet}. */
export const rule = ruleSet();

/** The same for names, titles and other parts: many short texts, which take turns with the whole ones. */
export const partRule = ruleSet();
