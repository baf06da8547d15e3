import type { Entry } from "../../list/types.ts";
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

/** Neither a date nor a link: `[Internet]. 2021 May 3`, `[Online]. Available:` stand behind a container. */
const behindTitle =
  /^[.,]\s(?!Disponible|Consultable|Dostupn|Available|Accessed|Retrieved|Dost[ęu]p|In:?\s|W:\s|URL|Режим|Рэжым|Rezhim|Дата|Data\s|DOI|Vol|In\s|Pp?\.)(?:\p{Ll}{0,4}\p{Lu}\p{L}|\d{1,3}(?:st|nd|rd|th)\s\p{L}|(?:ibidem|transcript|edition)(?=[\s.]|$))/u;

const separator = /[.,;:/–—-]/;

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
    from = join(text, kept, note, marked);
    if (titleEnd === undefined && note.start > 12 && (endsTitle(text, notes, note) || isStandard(text, note)))
      titleEnd = kept.length;
    if (titleBySlash === undefined && note.start > 12 && isStatement(text, note)) titleBySlash = kept.length;
  }
  for (let i = from; i < text.length; i++) kept.push(i);
  const at = new Int32Array(kept);
  const moved = (place: number) => lowerBound(at, place);
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

/** `Title [Video]. Site`, `Title [Its translation] (A. Kos, Trans.). Publisher`: brackets behind a title, one or more. */
function endsTitle(text: string, notes: readonly Note[], { start, end, fields, kind }: Note): boolean {
  // "Протокол допроса Я. Лёсика, 18 января 1931 г. // Нац. архив. – Ф. 4п"
  if (kind === "archive" && text.slice(start - 4, start) === " // ") return true;
  // "Title. Subtitle (Prace OSW, nr 64). Publisher"
  const series =
    text[start] === "(" && text[end] === "." && fields?.some(({ name }) => name === "collection-title");
  if (text[start] !== "[" && !series) return false;
  let last = end;
  for (const note of notes)
    if (note.start >= last && note.start <= last + 1 && /[([]/.test(text[note.start]!)) last = note.end;
  return behindTitle.test(text.slice(last, last + 30)) && (last === end || text[last] === ".");
}

/** GOST: `Title / gl. red. I. M. Ignatenko. – Minsk`; behind ` // ` it would be that of the book. */
const isStatement = (text: string, { start }: Note): boolean =>
  text.startsWith("/ ", start) &&
  /[\p{L}\p{N}»”"')\]?!.…]\s$/u.test(text.slice(0, start)) &&
  !text.slice(0, start).includes(" // ");

/** IEEE: `Atomic Energy—Safety Codes, STB 2311-2013, Gosstandart, Minsk`: the number of a standard stands behind its title. */
const isStandard = (text: string, { kind, start }: Note): boolean =>
  kind === "standard" && /^[^“”"«„]+\p{L}, $/u.test(text.slice(0, start));

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

/**
 * Drops the marks around a note that are no longer wanted; gives where the text goes on.
 * @param marked places that are read as commas
 */
function join(
  text: string,
  kept: number[],
  { start, end, ofTitle, asComma }: Note,
  marked: Set<number>,
): number {
  const inBrackets = /[([]/.test(text[start]!);
  let after = end;
  while (after < text.length && /\s/.test(text[after]!)) after++;
  const next = text[after] ?? "";
  const last = () => text[kept.at(-1) ?? -1] ?? "";
  const spaced = () => kept.length > 0 && /\s/.test(last());
  if (asComma) {
    while (spaced() || last() === ",") kept.pop();
    marked.add(start);
    kept.push(start);
    return end;
  }
  if (inBrackets) {
    if (spaced() && (separator.test(next) || next === "") && next !== "/") while (spaced()) kept.pop();
    // "Jul. 16, 2024. [Online]. Available": one full stop is enough.
    if (next === "." && last() === ".") return after + 1;
    // "Title [Telegram] 12 July": the bracket parted them, so a comma does.
    if (spaced() && /[\p{Lu}\d]/u.test(next) && !/[.,;:?!]\s$/.test(text.slice(start - 2, start))) {
      while (spaced()) kept.pop();
      marked.add(end - 1);
      kept.push(end - 1);
      return end;
    }
    return spaced() || !kept.length ? after : end;
  }
  while (spaced()) kept.pop();
  // "Ustawa z dnia 14 czerwca 1960 r. – Kodeks rzeczny": the title goes on behind the dash.
  if (ofTitle && /[–—]/.test(next) && /\p{L}$/u.test(last())) return end;
  const before = last();
  const stop = text[end - 1] === "." ? end - 1 : -1;
  // "Справа «Кос проти України» : рішення суду від 12 січня. Вісник", "Etalon – Belarus’ / Nats. tsentr. – Minsk": the stop behind what GOST adds to a title ends the title.
  // "Закон України «Про санкції» від 14 серпня 2014 р. № 1644-VII. Відомості": so does the one behind day and number of an act.
  if (
    text[end] === "." &&
    (ofTitle ? /[”"»]/.test(before) : /[”"»’)]/.test(before) && /^\s?[:/]/.test(text.slice(start, start + 2)))
  )
    return end;
  if (before === "." || /[?!”"»’]/.test(before)) {
    // "Title. Translated by A. B, Publisher": the full stop stays, the comma goes.
    while (after < text.length && /[\s.,;:]/.test(text[after]!)) after++;
    if (after > 0 && /\s/.test(text[after - 1]!)) kept.push(after - 1);
    return after;
  }
  if (separator.test(before)) {
    let stopBefore = -1;
    // "‘Rivers’, interviewed by B. Lis for The Guardian": the comma parts what stood behind from what stands before.
    const comma = before === "," && /\sfor\s?$/.test(text.slice(start, end)) ? kept.at(-1)! : -1;
    while (separator.test(last()) || spaced()) {
      if (last() === ".") stopBefore = kept.at(-1)!;
      kept.pop();
    }
    if (next === "/") return end;
    if (separator.test(next)) {
      // ". – 2-е изд. – М. : Наука", " : в 2 т. – М. : Наука": a full stop parts what a dash would.
      const mark = stopBefore >= 0 ? stopBefore : stop;
      if (mark >= 0 && /[–—-]/.test(next)) kept.push(mark);
      return after;
    }
    if (stop >= 0) kept.push(stop);
    else if (comma >= 0) kept.push(comma);
    return end;
  }
  if (after >= text.length || !separator.test(next) || next === "/") {
    // "История / редкол.: В. А. Смолий (пред.) и др. Киев : Наук. думка": the stop of the abbreviation ends the statement, too.
    if (stop >= 0 && text[start] === "/" && /\p{Lu}/u.test(next)) kept.push(stop);
    return end;
  }
  // "люди / под ред. А. Коса. – 2-е изд. – М. : Наука": a full stop parts what a dash would.
  if (stop >= 0 && /[–—-]/.test(next)) kept.push(stop);
  return after;
}

function lowerBound(at: Int32Array, place: number): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
