import { countBefore } from "../../count-before.ts";
import type { Entry } from "../../list/types.ts";
import { joinAround } from "./join-around.ts";
import { endsTitle, isStatement } from "./title-end.ts";
import type { Note } from "./types.ts";

/** An entry without its notes, and the way back. */
export interface CutEntry {
  entry: Entry;
  /** For each character that is left (and where nothing was cut, also beyond), where it stands in the whole text. */
  at: Int32Array;
  /** Notes that were cut, in order, none inside another. */
  notes: readonly Note[];
  /** Where the title ends in what is left: `Title [online]. Site`, `Title. Subtitle [Its translation]. Newspaper`. */
  titleEnd?: number;
  /** Where the slash before a statement of responsibility ends it. */
  titleBySlash?: number;
}

/**
 * Cuts notes out of an entry. Of the marks around a note the stronger one stays: `Title. Translated by A. B, Publisher`
 * becomes `Title. Publisher`, `Title, 2nd ed. Place` becomes `Title. Place`.
 */
export function cutNotes(entry: Entry, found: readonly Note[]): CutEntry {
  const { text } = entry;
  if (!found.length) return { entry, at: places(text.length), notes: [] };
  const notes = outermost(found);
  const kept: number[] = [];
  const marked = new Set<number>();
  let from = 0;
  let titleEnd: number | undefined;
  let titleBySlash: number | undefined;
  for (const note of notes) {
    for (let i = from; i < note.start; i++) kept.push(i);
    from = joinAround(text, kept, note, marked);
    if (titleEnd === undefined && note.start > 12 && endsTitle(text, notes, note)) titleEnd = kept.length;
    if (titleBySlash === undefined && note.start > 12 && isStatement(text, note)) titleBySlash = kept.length;
  }
  for (let i = from; i < text.length; i++) kept.push(i);
  const at = new Int32Array(kept);
  const moved = (place: number) => countBefore(at, place);
  return {
    entry: {
      ...entry,
      text: textOf(text, kept, marked),
      marks: entry.marks
        .map((mark) => ({ ...mark, start: moved(mark.start), end: moved(mark.end) }))
        .filter(({ start, end }) => end > start),
    },
    at,
    notes,
    ...(titleEnd !== undefined && { titleEnd }),
    ...(titleBySlash !== undefined && { titleBySlash }),
  };
}

/** The characters that were kept, stretch by stretch. */
function textOf(text: string, kept: readonly number[], marked: ReadonlySet<number>): string {
  let out = "";
  for (let k = 0; k < kept.length;) {
    const start = kept[k]!;
    if (marked.has(start)) {
      out += ",";
      k++;
      continue;
    }
    let end = start;
    while (k < kept.length && kept[k] === end && !(marked.size && marked.has(end))) {
      end++;
      k++;
    }
    out += text.slice(start, end);
  }
  return out;
}

/** Each place as it is, for texts of any length up to its own. */
let unmoved = new Int32Array(0);

function places(length: number): Int32Array {
  if (unmoved.length < length) unmoved = Int32Array.from({ length: 2 * length }, (_, i) => i);
  return unmoved;
}

/** Notes from left to right; one that overlaps an earlier or longer one is left out. */
function outermost(found: readonly Note[]): Note[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const notes: Note[] = [];
  for (const note of sorted) if (note.start >= (notes.at(-1)?.end ?? 0)) notes.push(note);
  return notes;
}
