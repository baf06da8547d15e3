import type { Note } from "../types.ts";
import { archiveNotes } from "./archive.ts";
import { polishArchiveNotes } from "./polish-archive.ts";

/** Polish archives have a form of their own: what is one of these is not read as another. */
export function papersInArchives(text: string): readonly Note[] {
  const polish = polishArchiveNotes(text);
  return polish.length ? polish : archiveNotes(text);
}
