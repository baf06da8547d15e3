import { isCompany, isProduct, isTelegramChannel } from "../bodies-like-people.ts";
import type { Draft } from "../draft.ts";
import { isGivenName, type FoundNames } from "../names/index.ts";
import { hostType } from "../outlets.ts";
import type { BracketedDate } from "./bracketed-date.ts";
import { isFilm } from "./body-forms/before-bracket.ts";

/** Whether what looks like names at the beginning of an entry is nobody's: a party, a channel, a company, or the title itself. */
export function areNoAuthors(
  draft: Draft,
  found: FoundNames,
  bracket: BracketedDate | null,
  from: number,
): boolean {
  return (
    isParty(draft, bracket, from) ||
    isChannel(draft, found) ||
    isTelegramChannel(found, draft) ||
    isCompany(found, draft) ||
    isProduct(found, draft) ||
    // "About Rivers (ang.). River Institute. [dostęp 2012-04-24]": all of it is the title.
    (draft.titleEnd !== null && found.end >= draft.titleEnd && !draft.notes[0]?.fields) ||
    isEntry(draft.text, found, bracket) ||
    // "Rzeki Polesia (2021), reż. A. Kos [film]": who made it stands behind the year, and nothing else that could be the title.
    (bracket !== null && found.shape === "given surname" && isFilm(draft, bracket))
  );
}

/** `A.K. v River Department (2021) Administrative case No. 12`: a party, no author. */
const isParty = (draft: Draft, bracket: BracketedDate | null, from: number): boolean =>
  bracket !== null && draft.isKind("case") && /\sv\.?\s\p{Lu}/u.test(draft.text.slice(from, bracket.open));

/** "Tsagaan Sar. (n.d.). In Encyclopaedia of the Steppe": nothing stands between the date and the book, so this is the title. */
const isEntry = (text: string, { shape }: FoundNames, bracket: BracketedDate | null): boolean =>
  bracket !== null &&
  (shape === "given surname" || shape === "surname NR") &&
  inBook.test(text.slice(bracket.close, bracket.close + 9));

/** Polish: `Unia lubelska (2002), [w:] Encyklopedia historii Polski` */
const inBook = /^(?:\.?\s(?:In|W|В|У):?|,\s(?:\[(?:w|in):?\]:?|w:|in:))\s[\p{Lu}„“"]/u;

/** "Pul Pervogo. “Title.” Telegram": a list turns its first name round, so what stands before a post is the name of a channel. */
function isChannel(draft: Draft, { shape, creators, end }: FoundNames): boolean {
  // "Belsat TV. Zabytaja Chatyń. (Mar. 22, 2023). [Online Video]": the station, nobody's initials.
  if (
    shape === "surname NR" &&
    creators.length === 1 &&
    draft.isKind("video") &&
    /\sTV$/.test(draft.text.slice(0, end))
  )
    return true;
  if (shape !== "given surname" || creators.length > 1 || isGivenName(creators[0]!.firstName ?? ""))
    return false;
  const { text, fields } = draft;
  if (draft.isKind("post")) return true;
  return (
    /^\.?\s(?:(?:19|20)\d\d\.\s)?(?:[“"«]|\(\d)/.test(text.slice(end, end + 10)) &&
    /^(?:forumPost|videoRecording)$/.test(hostType(draft.outlets, fields.URL?.value ?? "") ?? "")
  );
}
