import type { Entry } from "../../list/types.ts";
import { cutNotes, type CutEntry } from "./cut.ts";
import { FINDERS } from "./finders/index.ts";
import { ownNumber } from "./own-number.ts";

/**
 * Finds the notes of entries and cuts them out.
 *
 * Each kind is looked for in all of the entries before the next kind, so that its expressions stay in the processor's cache: entry by
 * entry it takes twice the time.
 */
export function withoutNotes(entries: readonly Entry[]): CutEntry[] {
  const found = entries.map(ownNumber);
  for (const find of FINDERS)
    for (let i = 0; i < entries.length; i++) for (const note of find(entries[i]!.text)) found[i]!.push(note);
  return entries.map((entry, i) => cutNotes(entry, found[i]!));
}
