import { withoutStop, type Draft } from "./draft.ts";
import { bodyScore } from "./body-author.ts";
import { BODY_WORDS, ET_AL } from "./data/name-words.ts";
import { arePeople, isTelegramChannel } from "./are-people.ts";
import { dateAt } from "./dates.ts";
import { shareInPath } from "./link-evidence.ts";
import { readNames, type FoundNames, type NameShape } from "./names.ts";
import type { CreatorType } from "./types.ts";
import { hostType, isOutlet, outletType } from "./outlets.ts";
import { anyOf } from "./pattern.ts";
import { isPlace } from "./places.ts";
import { isOpeningQuote, quotedAt } from "./quotes.ts";
import { sentenceEnds } from "./sentences.ts";

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
  const date = plainYear(text, from) ?? firstBracketedDate(text, from);
  // "Речь на совещании (1951 г.) // Избранное": the title of a GOST reference ends in it.
  const bracket = date && /^\s?\/\//.test(text.slice(date.close, date.close + 3)) ? null : date;
  const outletFirst =
    bracket !== null && isOutlet(draft.outlets, withoutStop(text.slice(from, bracket.open)));
  const found = outletFirst
    ? null
    : readNames(text, from, shapes, "author", (place) => namesEnd(text, from, place, bracket));
  const names =
    found &&
    !isChannel(draft, found) &&
    !isTelegramChannel(found, draft) &&
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
      draft.creators.push({
        creatorType: "author",
        name: text.slice(from, body),
        spans: [{ start: from, end: body }],
        confidence:
          bodyScore(draft.outlets, text.slice(from, body), draft.fields.URL?.value) >= 2.5 ||
          /^[.,]\s[“"]/.test(text.slice(body, body + 3))
            ? 0.95
            : 0.8,
      });
      draft.claim({ start: from, end: body });
      end = body;
    }
  }
  if (names) {
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

/** "Pul Pervogo. “Title.” Telegram": a list turns its first name round, so what stands before a post is the name of a channel. */
function isChannel(draft: Draft, { shape, creators, end }: FoundNames): boolean {
  if (shape !== "given surname" || creators.length > 1) return false;
  const { text, fields } = draft;
  if (draft.isKind("post")) return true;
  return (
    /^\.?\s(?:[“"«]|\(\d)/.test(text.slice(end, end + 4)) &&
    /^(?:forumPost|videoRecording)$/.test(hostType(draft.outlets, fields.URL?.value ?? "") ?? "")
  );
}

const ROLES: readonly (readonly [CreatorType, RegExp])[] = [
  ["editor", /^,?\s?\(?(?:eds?\.?|editors?|hrsg\.|hgg?\.|red\.(?: nauk\.)?|ред\.(?:-сост\.)?|рэд\.|сост\.|comps?\.|compilers?)\)?[.,]?(?=\s)/iu],
  ["director", /^,\s\(?(?:dirs?\.|directors?|реж\.|reż\.)\)?[.,]?(?=\s)/iu],
  ["podcaster", /^,\s\(?(?:hosts?|presenters?)\)?[.,]?(?=\s)/iu],
  ["translator", /^,\s\(?(?:trans\.|translators?|пер\.)\)?[.,]?(?=\s)/iu],
]; // prettier-ignore

/** What the people of the head did, where it is not writing: `, eds.`, `, director.`, `(Hrsg.)` */
function roleAt(text: string, at: number): { type: CreatorType; end: number } | null {
  const rest = text.slice(at, at + 18);
  if (!/^[,\s(]/.test(rest)) return null;
  for (const [type, expression] of ROLES) {
    const found = expression.exec(rest);
    if (found) return { type, end: at + found[0].length };
  }
  return null;
}

/** A date in round or square brackets. */
export interface BracketedDate {
  open: number;
  close: number;
  iso: string;
  kind: "year" | "full";
}

const plain =
  /^[^“”"„«»()]{3,200}?[.,]\s(?<year>(?:1[5-9]|20)\d\d[a-z]?(?=[.,:]\s)|n\.d\.(?=\s)|(?:Forthcoming|In press)(?=\.\s))(?=[.,:]?\s[\p{Lu}“„«"‘\d])/du;
/** Behind `———.`: `2021b. “Title.”` */
const alone = /^(?<year>(?:1[5-9]|20)\d\d[a-z]?|n\.d)\.(?=\s[\p{Lu}“„«"‘])/u;

/** Chicago author–date prints the year without brackets: `Kos, Anna. 2021. “Title.”` */
function plainYear(text: string, from: number): BracketedDate | null {
  const first = from > 0 && alone.exec(text.slice(from, from + 12));
  if (first) return { open: from, close: from + first[0].length, iso: first[0].slice(0, 4).replace(/\D.*/, ""), kind: "year" };
  const match = plain.exec(text.slice(from, from + 230));
  if (!match) return null;
  const [start, end] = match.indices!.groups!["year"]!;
  const before = text.slice(from, from + start);
  // A title that ends in a year, a place before a year: "Minsk, 2019. 120 p."
  if (before.includes(" //")) return null;
  const people = /(?:\p{Lu}[\p{L}’'-]{0,30}|No\. \d{1,4})[.,]{1,2}\s$/u.test(before) && !/[?!:]/.test(before);
  if (!people || /\.\s\p{Lu}\p{Ll}{2,}\s\p{Ll}/u.test(before) || (before.match(/\s\p{Ll}{4,}/gu)?.length ?? 0) > 3 || /,\s$/.test(before)) return null;
  const year = text.slice(from + start, from + end);
  return { open: from + start, close: from + end, iso: /^\d/.test(year) ? year.slice(0, 4) : "", kind: "year" };
} // prettier-ignore

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
  // The model has not learned these words.
  if (/no date|bez daty|o\.\s?J/i.test(draft.text.slice(open, close))) draft.form = "marked";
  if (iso)
    draft.dates.push({
      value: iso,
      span: /[([]/.test(draft.text[open]!)
        ? { start: open + 1, end: close - 1 }
        : { start: open, end: close },
      kind,
    });
}

const others = new RegExp(`(?:${anyOf(ET_AL)})\\]?$`, "iu");

/** Where a list of authors may end: before a bracketed date, a quotation mark, or a full stop and a title. */
function namesEnd(text: string, from: number, place: number, bracket: BracketedDate | null): boolean {
  const rest = text.slice(place, place + 40);
  if (
    /^[.,:]?\s?[([](?:1[5-9]|20|n\.\s?d|no date\)|in press\)|forthcoming\)|b\.\s?[dr]|б\.|s\.\s?a|o\.\s?J)/iu.test(
      rest,
    )
  )
    return true;
  if (
    /^\.?\s(?:(?:1[5-9]|20)\d\d[a-z]?\.|n\.d\.|Forthcoming\.|In press\.)\s/.test(rest) &&
    (rest.startsWith(".") || text[place - 1] === ".")
  )
    return true;
  if (/^[.,]?\s?\((?:eds?\.?|editors?|hrsg|hg|red|ред|рэд|сост|dir)(?!\p{L})/iu.test(rest)) return true;
  if (/^[.,:]{0,2}\s(?=["“„«‘])/u.test(rest)) return /^[.,:]/.test(rest) || text[place - 1] === ".";
  if (/^,?\s(?:eds?\.|editors?\.|red\.|ред\.)/iu.test(rest)) return true;
  if (/^,\s(?:dirs?\.|directors?\.|hosts?\.|trans\.|translators?\.|comps?\.|реж\.)\s/iu.test(rest))
    return true;
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
  const hasInitial = /(?:^|[\s.-])(?:\p{Lu}|Y[aeou]|[ZCSKTP]h|Ts|Shch|Dzh?|Cz|Sz|Д[жз])\./u.test(printed);
  // GOST: "Шрайбман А. Почему", Vancouver: "Wilson A. Belarus", "Wilson, Andrew. Belarus: …"
  if (/\.$/.test(printed) && hasInitial && /^\s["“„«]?[\p{Lu}\d]/u.test(rest)) return true;
  // A title of GOST can begin with a small letter: "Кос А. дорога без конца // Неман"
  if (
    /^\p{Lu}[\p{L}’'ʹ-]+(?:\s\p{Lu}\p{Ll}?\.){1,2}$/u.test(printed) &&
    /^\s(?!(?:и|і|й|та|ды|i|and|et|und)\s)\p{Ll}/u.test(rest) &&
    text.includes(" // ", place)
  )
    return true;
  if (/^[.:]\s["“„«[]?[\p{Lu}\d]/u.test(rest))
    return hasInitial || /^\p{Lu}[\p{L}'’‘ʹ-]+, /u.test(printed) || /\p{L} \p{Lu}{1,3}$/u.test(printed);
  // IEEE without quotation marks: "A. Wilson, Belarus: …", Polish footnotes: "Wilson A., Belarus, Warszawa 2019"
  if (/^,\s[\p{Lu}\d]/u.test(rest))
    return (
      /^\p{Lu}\./u.test(printed) ||
      (!bracket &&
        /^\p{Lu}[\p{L}’'ʹ-]+\s\p{Lu}[^,]{0,8}\.$/u.test(printed.slice(printed.lastIndexOf(", ") + 1).trim()))
    );
  return false;
}

/** Where the name of a body that stands first ends; 0 where none does. */
function bodyFirst(draft: Draft, from: number, bracket: BracketedDate | null): number {
  const { text } = draft;
  // "[Letter to the editors]. (1991, August 30)": a title that the list gave.
  if (isOpeningQuote(text[from]) || text[from] === "[") return 0;
  const url = draft.fields.URL?.value;
  if (bracket && bracket.open > from) {
    const printed = withoutStop(text.slice(from, bracket.open));
    const end = from + printed.length;
    if (/[.?!]\s\p{Lu}\p{Ll}{3,}\s/u.test(printed) && !BODY_WORDS.test(printed)) return 0;
    return isBodyBefore(draft, printed, bracket, url) ? end : 0;
  }
  // Chicago, MLA: "Belstat. “Title.”", IEEE: "Belstat, “Title,”"
  const quote = /^[^“”"„]{2,100}?(?<mark>[.,])\s(?=[“"])/u.exec(text.slice(from, from + 104));
  if (quote) {
    const end = from + quote[0].trimEnd().length - 1;
    const title = quotedAt(text, from + quote[0].length);
    const name = text.slice(from, end);
    if (!/\p{L}{2}/u.test(name)) return 0;
    const comma = quote.groups!["mark"] === ",";
    if (title && name.split(/\s+/).length <= 14 && !/[?!]$/.test(name) && (!comma || /[,?!]$/.test(text.slice(title.inner.start, title.inner.end)))) return end;
    return 0;
  }
  // "International Monetary Fund. Title. Publisher", "Пул Первого. Заглавие // Telegram"
  const first = sentenceEnds(text, from, Math.min(text.length, from + 130))[0];
  if (!first || first - from > 110 || !/^\s[\p{Lu}\d“„«"[]/u.test(text.slice(first, first + 2))) return 0;
  const name = withoutStop(text.slice(from, first));
  if (name.includes(" //")) return 0;
  const rest = text.slice(first).trim();
  const behind = withoutStop(rest.slice(0, sentenceEnds(rest, 0, rest.length)[0] ?? rest.length));
  // "Министерство обороны : офиц. сайт. Минск, 2024": the name of a site is its title.
  if (isPlace(behind.split(/[,:]/)[0]!.trim())) return 0;
  const social = /\s\/\/\s?(?:telegram|youtube|twitter|facebook|x|vk|вконтакте|rutube|instagram)/iu.test(text) || draft.isKind("post") || draft.isKind("video");
  if (social && name.split(/\s+/).length <= 4 && bodyScore(draft.outlets, name) > -1) return from + name.length;
  const score = bodyScore(draft.outlets, name, url);
  return score >= 2.5 && score > bodyScore(draft.outlets, behind, url) && !isPlace(/^\p{Lu}[\p{L}. ]{1,24}(?=\s?:)/u.exec(rest)?.[0] ?? "") && behind.length > 8 ? from + name.length : 0;
} // prettier-ignore

/** Whether a body stands before the bracketed date, not a title: by what both sides of the bracket look like. */
function isBodyBefore(draft: Draft, printed: string, bracket: BracketedDate, url: string | undefined): boolean {
  const { text } = draft;
  if (printed.split(/\s+/).length > 14 || /[?!;]/.test(printed)) return false;
  const mark = /^[.,:]?\s?/.exec(text.slice(bracket.close, bracket.close + 2))![0];
  const at = bracket.close + mark.length;
  const quoted = isOpeningQuote(text[at]) ? quotedAt(text, at) : null;
  const bodyLike = bodyScore(draft.outlets, printed, url);
  if (quoted) {
    const inner = withoutStop(text.slice(quoted.inner.start, quoted.inner.end));
    const alone = /^[\s.,]*(?:\d|https?:|$)/.test(text.slice(quoted.outer.end, quoted.outer.end + 12));
    // Harvard prints titles in quotation marks, the Polish form outlets: "Belta (2021) ‘Title’", "Title (2021), “Belta”"
    if (text[at] === "‘" || !mark.startsWith(",")) return bodyLike > -2 && printed.split(/\s+/).length <= (text[at] === "‘" ? 9 : 14);
    return !isOutlet(draft.outlets, inner) && (!alone || isOutlet(draft.outlets, printed)) && bodyLike > bodyScore(draft.outlets, inner, url);
  }
  const to = Math.min(text.length, at + 300);
  const rest = text.slice(at, to);
  const sign = mark.startsWith(",") ? /,\s/.exec(rest)?.index : sentenceEnds(text, at, to)[0];
  const stop = sign === undefined ? rest.length : mark.startsWith(",") ? sign : sign - at;
  const link = /\s?(?:https?:\/\/|www\.|Available|Retrieved|Accessed|\(Accessed)/u.exec(rest)?.index ?? rest.length;
  const behind = withoutStop(rest.slice(0, Math.min(stop, link)));
  if (!behind || dateAt(behind, 0)) return false;
  // Something stands between the part behind the date and the link: a title, and who published it.
  const more = withoutStop(rest.slice(stop, link)).replace(/^[\s.,]+/, "");
  if (/^(?:forumPost|videoRecording)$/.test(outletType(draft.outlets, withoutStop(more.split(", ")[0] ?? "")) ?? "")) return true;
  const further = more.length > 3 && /^[\p{Lu}“„«]/u.test(more) ? 1 : 0;
  const harvard = mark.trim() === "" ? 1 : 0;
  return bodyLike - bodyScore(draft.outlets, behind, url) + 1.5 * Math.sign(shareInPath(behind, url)) + further + harvard > 0;
} // prettier-ignore

/** `World Health Organization: COVID-19 and …`: only names that have a word of a body in them; a title may have a colon, too. */
function bodyBeforeColon(text: string, from: number): number {
  const colon = text.indexOf(": ", from);
  // GOST names bodies before a full stop: "Восточное партнёрство: итоги // Неман" is a title.
  if (colon < 0 || colon - from > 70 || text.includes(" // ", colon)) return 0;
  const printed = text.slice(from, colon);
  const words = printed.split(/\s+/);
  const bodyLike = BODY_WORDS.test(printed) && !/[?!,/«»“”„"]|\p{L}{2}\.\s/u.test(printed);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return bodyLike &&
    words.length <= 7 &&
    capitals * 2 > words.length &&
    /^\s?[\p{Lu}\d]/u.test(text.slice(colon + 1))
    ? colon
    : 0;
}
