import { arePeople } from "../are-people.ts";
import type { Draft } from "../draft.ts";
import {
  partedInTwo,
  readInFull,
  readJoined,
  readNames,
  turnedBySite,
  type FoundNames,
  type NameShape,
} from "../names/index.ts";
import type { BracketedDate } from "./bracketed-date.ts";
import { isBeforeTitle, namesEnd, withoutTitle } from "./names-end/index.ts";
import { areNoAuthors } from "./no-author.ts";

const shapes: NameShape[] = [
  "SURNAME given",
  "surname initials",
  "surname, initials",
  "initials surname",
  "surname NR",
  "surname, given",
  "given surname",
];

/** The people whose names an entry begins with, if there are any. */
export function firstNames(draft: Draft, from: number, bracket: BracketedDate | null): FoundNames | null {
  const { text } = draft;
  const endsAt = draft.hasDatedImprint() ? isBeforeTitle : namesEnd;
  const all =
    readJoined(text, from, isOfSsrn(draft) ? 1 : undefined) ??
    readInFull(text, from) ??
    readNames(text, from, shapes, "author", (place, people) =>
      endsAt({ text, from, place, people, bracket }),
    );
  const found = all && turnedBySite(partedInTwo(withoutTitle(all, text), text), text);
  return found && !areNoAuthors(draft, found, bracket, from) && arePeople(found, text, draft.outlets)
    ? found
    : null;
}

/** SSRN prints each name turned round, a lone one, too: `Kos, Anna, Red Rivers (May 1, 2020). Available at SSRN:` */
const isOfSsrn = ({ notes }: Draft): boolean =>
  notes.some(({ fields }) => fields?.some(({ name, value }) => name === "source" && value === "SSRN"));
