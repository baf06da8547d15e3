import type { Rule } from "../../prefilter/index.ts";
import { rule } from "../rule.ts";
import type { Note } from "./types.ts";

/** Finds the notes of one kind in a reference. */
export type Finder = (text: string) => readonly Note[];

const NOTHING: readonly Note[] = [];

/** All that were made, in two parts: a test holds them against each other. */
export const finders: { readonly canFind: (text: string) => boolean; readonly find: Finder }[] = [];

/**
 * A finder that looks at a reference only where what one of its rules needs is there. Most find something in less than 2 % of all
 * references: what their rules need is asked for all of them at once.
 *
 * @param rules without a match of one of these it finds nothing
 */
export function finder(rules: readonly Rule[], find: Finder): Finder {
  const canFind = rule.anyOf(rules);
  finders.push({ canFind, find });
  return (text) => (canFind(text) ? find(text) : NOTHING);
}
