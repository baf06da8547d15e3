import type { CitedWork } from "./cited-in-note.ts";
import { closedWork } from "./closed-work.ts";
import { isWork } from "./is-work.ts";
import { piecesOf } from "./pieces/note-pieces.ts";

/**
 * The works that a note of an article cites, without what the note says about them: a comment before `vgl.` or `см.`, sentences behind a
 * work. None for a note that is only comment.
 *
 * @example
 * worksInNote("The law was changed twice. See Anna Nowak, The State, London 2021, p. 5. It is still in force today.").map(({ text }) => text)
 * // ["Anna Nowak, The State, London 2021, p. 5."]
 */
export function worksInNote(note: string): CitedWork[] {
  const pieces = piecesOf(note);
  return pieces.flatMap(({ from, start, led }, k): CitedWork[] => {
    const next = pieces[k + 1];
    const text = closedWork(note.slice(start, next?.from ?? note.length), !next, next !== undefined && next.from < next.start);
    return isWork(text, led) ? [{ from, leadIn: note.slice(from, start).trim(), start, text }] : [];
  });
} // prettier-ignore
