import type { Span } from "../evidence.ts";
import type { Mark } from "../list/types.ts";
import { trimmed, type Draft } from "./draft.ts";
import type { ReferenceRecord } from "./types.ts";

/** Set in italics for other reasons than being a title. */
const OTHER_REASONS =
  /^(?:et al|i in|ibid|idem|eadem|op\.? ?cit|loc\.? ?cit|passim|tamże|там же|ders|see|in|w|в|and|vol|no|pp?)[.:]?$/iu;
/** APA sets the volume in italics with the journal: `Post-Soviet Affairs, 37`. */
const VOLUME =
  /(?:,\s?(?:vol\.? ?)?|\svol\.? ?)\d{1,4}(?:\s?\([^()]{0,12}\))?$|\s\d{1,4}\s?\([^()]{0,12}\)$/iu;
/** Without a comma a number may end the name, too: `Annual report 2021`, `France 24`; before an issue or pages it is a volume. */
const BARE_VOLUME = /\s\d{1,4}$/u;
const BEFORE_PAGES = /^\s?(?:\(\d|:\s?\d|,\s?(?:no\.|pp?\.|\d{1,5}[-–]\d))/;
const LEAD = /^(?:in|w|в|у|dans)(?:\s?:\s|\s)/iu;
/** What stands before a field: nothing, punctuation, or the word for "in". */
const BEFORE = /(?:^|[^\p{L}\p{N}\s]\s?|(?:^|\s)(?:in|w|we|v|в|у|dans|im)\s)$/iu;
/** What stands after one: nothing, punctuation, or a number. */
const AFTER = /^\s?(?:$|[^\p{L}\s])/u;
/** A reference with more of them is set in italics for some other reason. */
const MOST = 3;

/**
 * The stretches of an entry that were set in italics because each is a field: the title of a book, the name of a journal. A
 * foreign word inside a title is none.
 */
export function italicFields(draft: Draft, marks: readonly Mark[]): Span[] {
  const { text } = draft;
  const found: Span[] = [];
  for (const { kind, start, end } of marks) {
    if (kind !== "italic" || draft.isClaimed(start)) continue;
    const span = trimmed(text, { start, end });
    span.start += LEAD.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
    const inside = text.slice(span.start, span.end);
    const bare = BEFORE_PAGES.test(text.slice(span.end, span.end + 10)) ? BARE_VOLUME.exec(inside) : null;
    const volume = (VOLUME.exec(inside) ?? bare)?.[0].length;
    if (volume) span.end = trimmed(text, { start: span.start, end: span.end - volume }).end;
    const inner = text.slice(span.start, span.end);
    if (!/\p{L}{2}/u.test(inner) || OTHER_REASONS.test(inner) || inner.length > text.length * 0.8) continue;
    if (!BEFORE.test(text.slice(Math.max(0, span.start - 6), span.start))) continue;
    if (AFTER.test(text.slice(span.end, span.end + 3))) found.push(span);
  }
  return found.length > MOST ? [] : found;
}

const letters = (text: string, { start, end }: Span) =>
  text.slice(start, end).replace(/[^\p{L}\p{N}]+/gu, "");

/** Whether each stretch in italics is the title, its series or its container. */
export function agreesWith(italics: readonly Span[], { fields }: ReferenceRecord, text: string): boolean {
  if (!italics.length) return true;
  const read = [fields.title, fields["container-title"], fields["collection-title"]].map(
    (field) => field?.spans[0] && letters(text, field.spans[0]),
  );
  return italics.every((span) => read.includes(letters(text, span)));
}
