import type { Clause } from "./need.ts";

/**
 * What rules need, by the place where they are made: a call, and the rules that it made in their order. Builds put here what they
 * read from the expressions (scripts/bundle/rule-needs.ts); nothing is known in advance where the sources run as they are.
 */
export const knownNeeds: Readonly<Record<string, readonly (readonly Clause[])[]>> = {};
