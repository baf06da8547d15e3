import type { Mark, MarkedText, ReadEntry } from "../../core/index.ts";

/** A line that came with marks, in offsets of the line. */
interface Line {
  text: string;
  marks: Mark[];
}

/**
 * Italics and links of what was put into a text field, which itself holds plain text only. They go by lines: a line keeps its marks
 * wherever it is moved; one that was edited keeps those whose words are still there once.
 */
export class MarkedLines {
  #lines: Line[] = [];

  /** Forgets what was there before. */
  clear(): void {
    this.#lines = [];
  }

  /** Remembers the marks of a text that is put into the field. */
  add({ text, marks = [] }: { text: string; marks?: readonly Mark[] | undefined }): void {
    if (marks.length === 0) return;
    const sorted = [...marks].sort((a, b) => a.start - b.start);
    let next = 0;
    for (const { start, end, line } of linesOf(text)) {
      const own: Mark[] = [];
      for (; next < sorted.length && sorted[next]!.start < end; next++) {
        const mark = sorted[next]!;
        if (mark.start >= start && mark.end <= end) own.push(moved(mark, -start));
      }
      this.#lines.push({ text: line, marks: own });
    }
  }

  /** The marks of the text as it stands in the field now. */
  marksOf(text: string): Mark[] {
    if (this.#lines.length === 0) return [];
    const places = new Map<string, number[]>();
    this.#lines.forEach(({ text: line }, i) => {
      const same = places.get(line);
      if (same) same.push(i);
      else places.set(line, [i]);
    });
    const now = [...linesOf(text)];
    const found = now.map(({ line }) => places.get(line)?.shift());
    const behind = indexBehind(found, this.#lines.length);
    let next = 0;
    return now.flatMap(({ start, line }, i) => {
      const same = found[i];
      if (same !== undefined) {
        next = same + 1;
        return this.#lines[same]!.marks.map((mark) => moved(mark, start));
      }
      // An edited line: one of those that stood between its neighbours.
      for (let at = next; at < behind[i]!; at++) {
        const there = stillThere(this.#lines[at]!, line);
        if (there.length === 0) continue;
        next = at + 1;
        return there.map((mark) => moved(mark, start));
      }
      return [];
    });
  }
}

/** For each line the remembered one that the next known line is. */
function indexBehind(found: readonly (number | undefined)[], end: number): number[] {
  const behind: number[] = [];
  let known = end;
  for (let i = found.length - 1; i >= 0; i--) behind[i] = known = found[i] ?? known;
  return behind;
}

/** What an edit leaves: at least half of the line, before and behind it. */
function isEdited(old: string, line: string): boolean {
  let before = 0;
  while (before < old.length && old[before] === line[before]) before++;
  let behind = 0;
  while (behind < old.length - before && old.at(-1 - behind) === line.at(-1 - behind)) behind++;
  return 2 * (before + behind) >= old.length;
}

function stillThere({ text, marks }: Line, line: string): Mark[] {
  if (marks.length === 0 || !isEdited(text, line)) return [];
  return marks.flatMap((mark) => {
    const words = text.slice(mark.start, mark.end);
    const start = line.indexOf(words);
    const once = start >= 0 && line.indexOf(words, start + 1) < 0;
    return once ? [{ ...mark, start, end: start + words.length }] : [];
  });
}

/** A mark in a text that begins so much further on. */
export const moved = (mark: Mark, by: number): Mark => ({
  ...mark,
  start: mark.start + by,
  end: mark.end + by,
});

/** A reference as it was read, to be read again. */
export const markedEntry = ({ text, entry: { marks, remark } }: ReadEntry): MarkedText => ({
  text,
  marks,
  ...(remark && { remark }),
});

/** A piece of a marked text, without white space around it. What a reader says behind the text stands behind its last piece. */
export function slice({ text, marks, remark }: MarkedText, from: number, to: number): MarkedText {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  const end = from + piece.trimEnd().length;
  return {
    text: piece.trim(),
    marks: marks.filter((mark) => mark.start >= start && mark.end <= end).map((mark) => moved(mark, -start)),
    ...(remark && to >= text.length && { remark }),
  };
}

/** Two marked texts with a space between them; what a reader says behind each of them stands behind both. */
export function join(a: MarkedText, b: MarkedText): MarkedText {
  const remark = [a.remark, b.remark].filter(Boolean).join(" ");
  return {
    text: `${a.text} ${b.text}`,
    marks: [...a.marks, ...b.marks.map((mark) => moved(mark, a.text.length + 1))],
    ...(remark && { remark }),
  };
}

function* linesOf(text: string): Generator<{ start: number; end: number; line: string }> {
  for (let start = 0; start <= text.length;) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    yield { start, end, line: text.slice(start, end) };
    start = end + 1;
  }
}
