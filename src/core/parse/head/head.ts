import { arePeople } from "../are-people.ts";
import { isCompany, isProduct, isTelegramChannel } from "../bodies-like-people.ts";
import { bodyScore } from "../body-author.ts";
import { withoutStop, type Draft } from "../draft.ts";
import {
  isGivenName,
  partedInTwo,
  readInFull,
  readJoined,
  readNames,
  turnedBySite,
  type FoundNames,
  type NameShape,
} from "../names/index.ts";
import { hostType, isOutlet } from "../outlets.ts";
import { firstBracketedDate, takeBracket, type BracketedDate } from "./bracketed-date.ts";
import { plainYear } from "./plain-year.ts";
import { bodiesIn } from "./bodies.ts";
import { bodyBeforeColon } from "./body-before-colon.ts";
import { CHANNEL } from "./body-before-date.ts";
import { bodyFirst } from "./body-first.ts";
import { isBeforeTitle, namesEnd, withoutTitle } from "./names-end/index.ts";
import { isFilm } from "./body-forms/before-bracket.ts";
import { roleAt } from "./role.ts";

/** What the beginning of an entry came to: where the title may start, and how the head was built. */
export interface Head {
  end: number;
  /** A year or date in brackets stands right after the authors (or at the very start). */
  yearAfterNames: boolean;
  /** What follows that bracket: `,` (Polish), `.` (APA), nothing (Harvard). */
  mark: "," | "." | ":" | "";
}

const shapes: NameShape[] = [
  "SURNAME given",
  "surname initials",
  "surname, initials",
  "initials surname",
  "surname NR",
  "surname, given",
  "given surname",
];

/** Reads the authors and the bracketed year after them. */
export function readHead(draft: Draft, from: number): Head {
  const { text } = draft;
  // "———, ed. 2023. After the Streets"
  const repeated = from > 3 && /^[—–―_]/.test(text) ? roleAt(text, from - 2) : null;
  if (repeated) {
    draft.repeatedAs = repeated.type;
    draft.claim({ start: from, end: repeated.end });
    from = repeated.end + (/^\s/.exec(text.slice(repeated.end))?.[0].length ?? 0);
  }
  const date = plainYear(text, from) ?? firstBracketedDate(text, from, draft.links);
  // "Речь на совещании (1951 г.) // Избранное": the title of a GOST reference ends in it.
  const bracket = date && /^\s?\/\//.test(text.slice(date.close, date.close + 3)) ? null : date;
  const outletFirst =
    bracket !== null && isOutlet(draft.outlets, withoutStop(text.slice(from, bracket.open)));
  const endsAt = draft.hasDatedImprint() ? isBeforeTitle : namesEnd;
  const all = outletFirst
    ? null
    : (readJoined(text, from, isOfSsrn(draft) ? 1 : undefined) ??
      readInFull(text, from) ??
      readNames(text, from, shapes, "author", (place, people) =>
        endsAt({ text, from, place, people, bracket }),
      ));
  const found = all && turnedBySite(partedInTwo(withoutTitle(all, text), text), text);
  const names =
    found &&
    !isParty(draft, bracket, from) &&
    !isChannel(draft, found) &&
    !isTelegramChannel(found, draft) &&
    !isCompany(found, draft) &&
    !isProduct(found, draft) &&
    // "About Rivers (ang.). River Institute. [dostęp 2012-04-24]": all of it is the title.
    !(draft.titleEnd !== null && found.end >= draft.titleEnd && !draft.notes[0]?.fields) &&
    !isEntry(text, found, bracket) &&
    // "Rzeki Polesia (2021), reż. A. Kos [film]": who made it stands behind the year, and nothing else that could be the title.
    !(bracket && found.shape === "given surname" && isFilm(draft, bracket)) &&
    arePeople(found, text, draft.outlets)
      ? found
      : null;
  let end = from;
  if (names) {
    draft.creators.push(...names.creators);
    draft.moreCreators = names.more;
    draft.claim({ start: from, end: names.end });
    end = names.end;
  } else if (!bracket && bodyBeforeColon(text, from)) {
    const body = bodyBeforeColon(text, from);
    if (/[”“»]$/.test(text.slice(from, body))) draft.form = "marked";
    draft.creators.push({
      creatorType: "author",
      name: text.slice(from, body),
      spans: [{ start: from, end: body }],
      confidence: 0.75,
    });
    draft.claim({ start: from, end: body });
    end = body;
  } else {
    const body = bodyFirst(draft, from, bracket);
    if (body) {
      const confidence =
        bodyScore(draft.outlets, text.slice(from, body), draft.fields.URL?.value) >= 2.5 ||
        /^[.,]\s[“"]/.test(text.slice(body, body + 3))
          ? 0.95
          : 0.8;
      // "OECD et al. (2020)"
      const others = / et al\.?$/.exec(text.slice(from, body))?.[0].length ?? 0;
      if (others) draft.moreCreators = true;
      for (const span of bodiesIn(text, from, body - others))
        draft.creators.push({
          creatorType: "author",
          name: nameOf(text.slice(span.start, span.end)),
          spans: [span],
          confidence,
        });
      draft.claim({ start: from, end: body });
      end = body;
    }
  }
  if (draft.creators.length) {
    const role = roleAt(text, end);
    if (role) {
      for (const creator of draft.creators) creator.creatorType = role.type;
      draft.claim({ start: end, end: role.end });
      end = role.end;
    }
  }
  const gap = /^[\s.,:]*/.exec(text.slice(end, end + 6))![0].length;
  if (bracket && bracket.open === end + gap && (names || draft.creators.length || bracket.open === from)) {
    takeBracket(draft, bracket);
    const after = text[bracket.close] ?? "";
    return {
      end: bracket.close,
      yearAfterNames: true,
      mark: after === "," || after === "." || after === ":" ? after : "",
    };
  }
  return { end: names || draft.creators.length ? end + gap : end, yearAfterNames: false, mark: "" };
}

/** SSRN prints each name turned round, a lone one, too: `Kos, Anna, Red Rivers (May 1, 2020). Available at SSRN:` */
const isOfSsrn = ({ notes }: Draft): boolean =>
  notes.some(({ fields }) => fields?.some(({ name, value }) => name === "source" && value === "SSRN"));

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

/** `Kanał „Ukraińskie Historie”` has the name that stands in quotation marks. */
const nameOf = (printed: string): string =>
  CHANNEL.test(printed) ? printed.replace(/^[^„“«"]+[„“«"]|[”“»"]$/gu, "") : printed.replace(/^\[|\]$/g, "");
