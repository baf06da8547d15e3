import { arePeople } from "../are-people.ts";
import { isTelegramChannel } from "../bodies-like-people.ts";
import { EDITOR_MARKS } from "../data/editor-words.ts";
import { type Draft, withoutStop } from "../draft.ts";
import { type NameShape, partedInTwo, readNames, turnedBySite } from "../names/index.ts";
import { anyOf } from "../../any-of.ts";
import type { CreatorType } from "../types.ts";

const shapes: NameShape[] = ["SURNAME given", "surname initials", "surname, initials", "initials surname", "surname NR", "surname, given", "given surname"]; // prettier-ignore

export const inWord = /^[\s,.;:]*(?:\[(?:in|w|v|у|в|dans)\s?:?\]:?\s?|(?:in|w|v|у|в|dans|im)\s?:?\s)(?=\S)/iu;

const marks = `\\(?(?:${anyOf(EDITOR_MARKS)})\\)?`;

const marksFirst = new RegExp(`^${marks}:?\\s`, "iu");

const marksLast = new RegExp(`[\\s,(]+${marks}[\\s.,:)]*$`, "iu");

/** Persons in any of the usual forms, else a body. */
export function labelledNames(draft: Draft, from: number, to: number, creatorType: CreatorType): void {
  const { text } = draft;
  let start = from;
  let type = creatorType;
  start += inWord.exec(text.slice(start, to))?.[0].length ?? 0;
  start += marksFirst.exec(text.slice(start, to))?.[0].length ?? 0;
  let end = to;
  const last = marksLast.exec(text.slice(start, end));
  if (last) {
    end = start + last.index;
    if (!draft.fields["container-title"]) type = "editor";
  }
  while (end > start && /[\s,:;([]/.test(text[end - 1]!)) end--;
  // "Bennett, Brian M" without the stop that belongs to the initial
  if (text[end] === "." && /(?:^|[\s.-])\p{Lu}\p{Ll}?$/u.test(text.slice(start, end))) end++;
  const stop = (place: number) => /^[.,:;\s]*$/.test(text.slice(place, end)) && place <= end;
  const read = readNames(text, start, shapes, type, stop);
  const people = read && turnedBySite(partedInTwo(read, text), text);
  const found =
    people && !isTelegramChannel(people, draft) && arePeople(people, text, draft.outlets) ? people : null;
  draft.claim({ start: from, end: to });
  if (found) {
    draft.creators.push(...found.creators.map((creator) => ({ ...creator, confidence: 0.85 })));
    draft.moreCreators ||= found.more;
    return;
  }
  const name = withoutStop(text.slice(start, end)).replace(/^[\s([]+/, "");
  if (/\p{L}{2}/u.test(name) && name.length < 120)
    draft.creators.push({ creatorType: type, name, spans: [{ start, end }], confidence: 0.6 });
}
