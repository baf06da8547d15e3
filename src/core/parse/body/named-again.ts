import type { Draft } from "../draft.ts";
import { readNames } from "../names/index.ts";
import { allAuthors } from "../notes/contributors/responsibility.ts";

/** `Кос А. Б. Реки Полесья. А. Б. Кос, В. Г. Лис // …`: the statement of who wrote it behind a full stop. Returns where the title ends. */
export function namedAgain(draft: Draft, start: number, slashes: number): number {
  const { text, creators } = draft;
  const first = creators[0]?.lastName;
  const at = first ? (behindStop.exec(text.slice(start, slashes))?.index ?? -1) : -1;
  if (at < 0) return slashes;
  const names = readNames(text, start + at, ["initials surname", "surname initials"], "author", (place) => place === slashes);
  if (!names || names.creators[0]?.lastName !== first) return slashes;
  creators.splice(0, creators.length, ...allAuthors(creators, names.creators));
  draft.claim({ start: start + at, end: slashes });
  return start + at;
} // prettier-ignore

const behindStop =
  /(?<=[\p{Ll}\d»”)][.?!]\s)(?:(?:\p{Lu}\p{Ll}?\.\s?){1,3}\p{Lu}[\p{L}’'-]+|\p{Lu}[\p{L}’'-]+\s(?:\p{Lu}\p{Ll}?\.\s?){1,3})(?:,\s[\p{L}’'. ,-]{4,120})?$/u;
