import { bytes } from "../bytes.ts";
import { charactersOf, classOf, LETTER, NUMBER } from "../character-class.ts";
import type { Span } from "../evidence.ts";
import { outletTable } from "../outlets/outlet-table.ts";
import type { OutletTable } from "../outlets/types.ts";
import type { Note, NoteKind } from "./notes/types.ts";
import type { Creator, CreatorType, Field, FieldName, PrintedDate } from "./types.ts";

/** `marked`: by signs that only this form has; `comma`: Polish author–year, whose fields only commas part. */
export type Form = "plain" | "comma" | "marked";

/** A record while it is read: fields, and a mask of the characters that already belong to something. */
export class Draft {
  readonly fields: Partial<Record<FieldName, Field>> = {};
  readonly creators: Creator[] = [];
  readonly dates: PrintedDate[] = [];
  moreCreators = false;
  /** What the people did whom dashes repeat: `———, ed. 2023.` */
  repeatedAs: CreatorType | null = null;
  /** How surely the form of the entry was recognised by its own signs: ` // `, a quoted outlet, a year in brackets after the title. */
  form: Form = "plain";
  /** What shows by its own sign where the title begins: quotation marks around it, a year in brackets before it. */
  titleSign: "quotes" | "year" | null = null;
  /** Where a bracket that was cut out says that the title ends. */
  titleEnd: number | null = null;
  /** Where the slash before a statement of responsibility that was cut out ends it. */
  titleBySlash: number | null = null;
  /** Links and access dates with their words: no name of anything has one inside. */
  links: readonly Span[] = [];
  /** What stood on the other side of a link from the name that was read. */
  private readonly besideLinks: Span[] = [];
  private readonly taken: Uint8Array;

  /**
   * @param notes what was cut out of the text before (see notes/)
   * @param outlets the newspapers, sites and journals that are known
   */
  constructor(
    readonly text: string,
    readonly notes: readonly Note[] = [],
    readonly outlets: OutletTable = outletTable(),
  ) {
    this.taken = bytes(text.length);
  }

  /** Another one with the same fields and characters taken; what is read into one does not show in the other. */
  copy(): Draft {
    const copy = new Draft(this.text, this.notes, this.outlets);
    copy.taken.set(this.taken);
    Object.assign(copy.fields, this.fields);
    copy.links = this.links;
    return copy;
  }

  /** Whether a note said that the work is of a kind. */
  isKind(kind: NoteKind): boolean {
    return this.notes.length > 0 && this.notes.some((note) => note.kind === kind);
  }

  /** Whether the imprint was cut out with its year: `Kos, Ales, Borders (Minsk: Belarus, 2011)` */
  hasDatedImprint(): boolean {
    return this.notes.some(
      ({ kind, fields }) => kind === "imprint" && fields?.some(({ name }) => name === "issued"),
    );
  }

  /** Whether an imprint that was cut out of a part of a book had its year. */
  isDatedByNote(): boolean {
    return this.notes.some(({ fields }) => ["publisher", "issued"].every((name) => fields?.some((field) => field.name === name)));
  } // prettier-ignore

  /** Whether editors stood in a note: `edited by …`. */
  get editorsNoted(): boolean {
    return this.notes.some(({ creators }) => creators?.some(({ creatorType }) => creatorType === "editor"));
  }

  claim(span: Span): void {
    this.taken.fill(1, span.start, span.end);
  }

  isClaimed(at: number): boolean {
    return at >= 0 && at < this.taken.length && this.taken[at] === 1;
  }

  /** Sets a field from a stretch of the text, once: what is printed first counts. Outer punctuation is left out. */
  set(name: FieldName, span: Span, confidence: number, value?: string): boolean {
    if (value === undefined && this.links.length) span = this.besideLink(span);
    const inner = value === undefined ? withBracket(this.text, trimmed(this.text, span)) : span;
    const content = value ?? this.text.slice(inner.start, inner.end);
    if (!content || this.fields[name]) return false;
    this.fields[name] = { value: content, spans: [inner], confidence };
    this.claim(span);
    this.claim(inner);
    return true;
  }

  /** The longest part of a stretch that no link cuts: `Doroga v nikuda. https://… Rossiyskaya gazeta`. */
  private besideLink(span: Span): Span {
    const inside = this.links.filter(({ start, end }) => start < span.end && end > span.start);
    if (!inside.length) return span;
    const parts: Span[] = [];
    let from = span.start;
    for (const { start, end } of inside) {
      if (start > from) parts.push({ start: from, end: start });
      from = Math.max(from, end);
    }
    if (from < span.end) parts.push({ start: from, end: span.end });
    const longest = parts.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a), { start: from, end: from });
    this.besideLinks.push(...parts.filter((part) => part !== longest));
    return longest;
  } // prettier-ignore

  /** What belongs to no field: stretches with a letter or a digit in them. */
  unparsed(): Span[] {
    const spans: Span[] = [];
    let start = -1;
    for (let i = 0; i <= this.text.length; i++) {
      if (i < this.text.length && !this.taken[i]) {
        if (start < 0) start = i;
      } else if (start >= 0) {
        const span = trimmed(this.text, { start, end: i });
        if (saysSomething(this.text, span)) spans.push(span);
        start = -1;
      }
    }
    for (const part of this.besideLinks) {
      const span = trimmed(this.text, part);
      const isLeft = !spans.some(({ start, end }) => start < span.end && end > span.start);
      if (isLeft && saysSomething(this.text, span)) spans.push(span);
    }
    return this.besideLinks.length ? spans.sort((a, b) => a.start - b.start) : spans;
  }
}

function saysSomething(text: string, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) if (classOf(text.charCodeAt(i)) & (LETTER | NUMBER)) return true;
  // Letters beyond the basic plane
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

const isOuterStart = charactersOf(/[\s.,;:–—/\u2000-\u200B-]/);
/** An opening bracket at an end, too: what was in it is another field, as in `Influence (July 2003)`. */
const isOuterEnd = charactersOf(/[\s,;:([–—/\u2000-\u200B-]/);
const isStop = charactersOf(/[\s.,]/);

/** The text of a span without white space, commas and full stops at its end. */
export function withoutStop(text: string): string {
  let end = text.length;
  while (end > 0 && isStop(text.charCodeAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The span without white space and punctuation around it; a full stop after an abbreviation or initial stays. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && isOuterStart(text.charCodeAt(start))) start++;
  // "(Yale University Press, 2011)": a bracket that closes behind the field is around several.
  if (text[start] === "(" && !text.slice(start, end).includes(")")) start++;
  while (end > start && (isOuterEnd(text.charCodeAt(end - 1)) || isFullStop(text, start, end))) end--;
  return { start, end };
}

/** `МГИМО (университет)`, `Mount Pleasant (MI)`: the bracket that ends a name is no punctuation around it. */
function withBracket(text: string, { start, end }: Span): Span {
  if (text[end] !== ")") return { start, end };
  // "(2021/2741(RSP))": as many close as open.
  let open = 0;
  for (let i = start + 1; i < end; i++) open += text[i] === "(" ? 1 : text[i] === ")" ? -1 : 0;
  return { start, end: open === 1 ? end + 1 : end };
}

function isFullStop(text: string, start: number, end: number): boolean {
  if (text[end - 1] !== ".") return false;
  // "Inc.", "U.S.", "Ph.D.", "po 2015 r." and an ellipsis keep theirs.
  return !/(?:\.\p{L}\.|\d\s(?:rr?|гг?|рр?|gg?|вв?|ст)\.|\b(?:Inc|Ltd|Co|Jr|Sr|др|etc)\.|\.\.\.|\s\p{Lu}\.)$/u.test(
    text.slice(Math.max(start, end - 8), end),
  );
}
