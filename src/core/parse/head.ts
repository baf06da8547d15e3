import { withoutStop, type Draft } from "./draft.ts";
import { BODY_WORDS, ET_AL } from "./data/name-words.ts";
import { dateAt } from "./dates.ts";
import { readNames, type NameShape } from "./names.ts";
import { isOutlet } from "./outlets.ts";
import { anyOf } from "./pattern.ts";
import { isOpeningQuote } from "./quotes.ts";

/** What the beginning of an entry came to: where the title may start, and how the head was built. */
export interface Head {
  end: number;
  /** A year or date in brackets stands right after the authors (or at the very start). */
  yearAfterNames: boolean;
  /** What follows that bracket: `,` (Polish), `.` (APA), nothing (Harvard). */
  mark: "," | "." | ":" | "";
}

const shapes: NameShape[] = [
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
  const bracket = firstBracketedDate(text, from);
  const outletFirst = bracket !== null && isOutlet(withoutStop(text.slice(from, bracket.open)));
  const names = outletFirst
    ? null
    : readNames(text, from, shapes, "author", (place) => namesEnd(text, from, place, bracket));
  let end = from;
  if (names) {
    draft.creators.push(...names.creators);
    draft.moreCreators = names.more;
    draft.claim({ start: from, end: names.end });
    end = names.end;
  } else if (!bracket && bodyBeforeColon(text, from)) {
    const body = bodyBeforeColon(text, from);
    draft.creators.push({
      creatorType: "author",
      name: text.slice(from, body),
      spans: [{ start: from, end: body }],
      confidence: 0.75,
    });
    draft.claim({ start: from, end: body });
    end = body;
  } else if (bracket && bracket.open > from) {
    const body = bodyBefore(text, from, bracket.open, bracket.close);
    if (body) {
      draft.creators.push({
        creatorType: "author",
        name: text.slice(from, body),
        spans: [{ start: from, end: body }],
        confidence: 0.7,
      });
      draft.claim({ start: from, end: body });
      end = body;
    }
  }
  if (names) {
    const role = /^,?\s?\(?(?:eds?\.?|hrsg\.|red\.|ред\.|рэд\.|\(red\.\))\)?[.,]?(?=\s)/iu.exec(
      text.slice(end, end + 14),
    );
    if (role) {
      for (const creator of draft.creators) creator.creatorType = "editor";
      draft.claim({ start: end, end: end + role[0].length });
      end += role[0].length;
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

/** A date in round or square brackets. */
export interface BracketedDate {
  open: number;
  close: number;
  iso: string;
  kind: "year" | "full";
}

const opener = /[([](?=[\p{L}\d])/gu;

/** The first date in brackets at or after a place. */
export function firstBracketedDate(text: string, from: number): BracketedDate | null {
  opener.lastIndex = from;
  for (let hit = opener.exec(text); hit; hit = opener.exec(text)) {
    const date = dateAt(text, hit.index + 1);
    if (!date || date.kind === "day" || isPeriod(date.iso)) continue;
    const rest = /^(?:\s?\[[^\]]{4,20}\])?\s?[)\]]/.exec(text.slice(date.end, date.end + 24));
    if (rest)
      return {
        open: hit.index,
        close: date.end + rest[0].length,
        iso: date.iso,
        kind: date.kind === "year" || date.kind === "none" ? "year" : "full",
      };
  }
  return null;
}

/** `(2000–2010)` says what a title is about; `(2021/22)` is when it came out. */
function isPeriod(iso: string): boolean {
  const [from, to] = iso.split("/").map(Number);
  return to !== undefined && from !== undefined && to - from > 1;
}

export function takeBracket(draft: Draft, { open, close, iso, kind }: BracketedDate): void {
  draft.claim({ start: open, end: close });
  if (iso) draft.dates.push({ value: iso, span: { start: open + 1, end: close - 1 }, kind });
}

const others = new RegExp(`(?:${anyOf(ET_AL)})$`, "iu");

/** Where a list of authors may end: before a bracketed date, a quotation mark, or a full stop and a title. */
function namesEnd(text: string, from: number, place: number, bracket: BracketedDate | null): boolean {
  const rest = text.slice(place, place + 40);
  if (/^[.,:]?\s?[([](?:1[5-9]|20|n\.\s?d|b\.\s?d|б\.|s\.\s?a)/iu.test(rest)) return true;
  if (/^[.,]?\s?\((?:eds?\.?|hrsg|red|ред)\b/iu.test(rest)) return true;
  if (/^[.,:]{0,2}\s(?=["“„«‘])/u.test(rest)) return /^[.,:]/.test(rest) || text[place - 1] === ".";
  if (/^,?\s(?:eds?\.|red\.|ред\.)/iu.test(rest)) return true;
  // "Plan B. Kreml’ sozdayet … (2020), “The Insider”": the year in brackets would stand right after authors.
  if (
    bracket &&
    /[\p{L}?!”"»’.]\s$/u.test(text.slice(place, bracket.open)) &&
    /^[.,]/.test(text.slice(bracket.close))
  )
    return false;
  const printed = text.slice(from, place);
  if (others.test(printed) && /^[.:]?\s["“„«]?[\p{Lu}\d]/u.test(rest)) return true;
  // "Novik Yu." as well as "Novik A."
  const hasInitial = /(?:^|[\s.-])(?:\p{Lu}|Y[aeou]|[ZCSK]h|Ts|Shch)\./u.test(printed);
  // GOST: "Шрайбман А. Почему", Vancouver: "Wilson A. Belarus", "Wilson, Andrew. Belarus: …"
  if (/\.$/.test(printed) && hasInitial && /^\s["“„«]?[\p{Lu}\d]/u.test(rest)) return true;
  if (/^[.:]\s["“„«[]?[\p{Lu}\d]/u.test(rest))
    return hasInitial || /^\p{Lu}[\p{L}'’‘ʹ-]+, /u.test(printed) || /\p{L} \p{Lu}{1,3}$/u.test(printed);
  // IEEE without quotation marks: "A. Wilson, Belarus: …"
  if (/^,\s[\p{Lu}\d]/u.test(rest)) return /^\p{Lu}\./u.test(printed);
  return false;
}

/** A body as author: `World Bank (2020) …`. What stands before the bracket may as well be a title, so it has to look like one. */
function bodyBefore(text: string, from: number, open: number, close: number): number {
  const printed = withoutStop(text.slice(from, open));
  const words = printed.split(/\s+/);
  if (words.length > 8 || isOpeningQuote(printed[0]) || /[?!:;]/.test(printed)) return 0;
  const rest = text.slice(close, close + 200);
  const quotedTitle = /^[.,:]?\s?[‘“„«"]/.test(rest);
  const titleCase = words.filter((w) => /^\p{Lu}/u.test(w)).length >= Math.ceil(words.length / 2);
  // Harvard prints the outlet in the author's place: Belta (2021) ‘Title’.
  if (quotedTitle && titleCase && !/^,\s?[“„«]/.test(rest)) return from + printed.length;
  if (BODY_WORDS.test(printed) && titleCase && /^[.,]?\s\p{Lu}[^.]{14,}/u.test(rest) && !/^,/.test(rest))
    return from + printed.length;
  return 0;
}

/** `World Health Organization: COVID-19 and …`: only names that have a word of a body in them; a title may have a colon, too. */
function bodyBeforeColon(text: string, from: number): number {
  const colon = text.indexOf(": ", from);
  if (colon < 0 || colon - from > 70) return 0;
  const printed = text.slice(from, colon);
  const words = printed.split(/\s+/);
  const bodyLike = BODY_WORDS.test(printed) && !/[?!,«»“”„"]/.test(printed);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return bodyLike &&
    words.length <= 7 &&
    capitals * 2 > words.length &&
    /^\s?[\p{Lu}\d]/u.test(text.slice(colon + 1))
    ? colon
    : 0;
}
