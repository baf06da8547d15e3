import { charactersOf, isSpace } from "../../character-class.ts";
import type { Span } from "../../evidence.ts";
import { RESOLUTION_MARK, RESOLUTION_WORDS } from "../data/resolution-words.ts";
import { dateAt } from "../dates/index.ts";
import type { Draft } from "../draft.ts";

/** A date in round or square brackets. */
export interface BracketedDate {
  open: number;
  close: number;
  iso: string;
  kind: "year" | "full";
}

const NUMBERED_DOCUMENT = new RegExp(
  `(?:^|[\\s“„«"‘])(?:${RESOLUTION_WORDS}|Directive|Report|Order|Uchwała)\\s${RESOLUTION_MARK}?\\d{1,5}\\s$`,
  "u",
);
const isNumber = charactersOf(/\d/);
const opener = /[([](?=[\p{L}\d])/gu;

/** The first date in brackets at or after a place. */
export function firstBracketedDate(
  text: string,
  from: number,
  links: readonly Span[] = [],
): BracketedDate | null {
  opener.lastIndex = from;
  for (let hit = opener.exec(text); hit; hit = opener.exec(text)) {
    const { index } = hit;
    // "https://undocs.org/S/RES/1244(1999)"
    if (links.some(({ start, end }) => start < index && index < end)) continue;
    const date = dateAt(text, index + 1);
    // "Resolution 2446 (2022): Reported Cases": the year of the number of a document.
    const numbered = isNumber(text.charCodeAt(index - 2)) && isSpace(text.charCodeAt(index - 1));
    if (numbered && NUMBERED_DOCUMENT.test(text.slice(Math.max(from, index - 32), index))) continue;
    if (!date && !isNumber(text.charCodeAt(index + 1))) continue;
    // Of a reprint: "(1961/1998)", "(1855/1861/1936)"
    const reprint = /^[([](?:1[5-9]|20)\d\d(?:\/(?:1[5-9]|20)\d\d){1,2}(?=[)\]])/.exec(
      text.slice(hit.index, hit.index + 17),
    );
    if (reprint)
      return {
        open: hit.index,
        close: hit.index + reprint[0].length + 1,
        iso: reprint[0].slice(1, 5),
        kind: "year",
      };
    // "(Hosts). (2019–present). Title": a show that goes on.
    const open = /^\((?:19|20)\d\d[-–]present\)/.exec(text.slice(hit.index, hit.index + 14));
    if (open)
      return { open: hit.index, close: hit.index + open[0].length, iso: open[0].slice(1, 5), kind: "year" };
    // "Міграцыйны крызіс у дыскурсе (2021–2022)": both years in full behind a word of a title
    const years =
      date &&
      /^(?:19|20)\d\d[–-](?:19|20)\d\d$/.test(text.slice(date.start, date.end)) &&
      /(?<!\p{L})\p{Ll}{3,}\s$/u.test(text.slice(from, hit.index));
    if (
      !date ||
      date.kind === "day" ||
      years ||
      (isPeriod(date.iso) && !isBehindRole(text, hit.index, date.end))
    )
      continue;
    // Croatian ordinals: "(2001.)"
    const rest = /^(?:\s?\[[^\]]{4,20}\])?\.?\s?[)\]]/.exec(text.slice(date.end, date.end + 24));
    // "„Studia Medioznawcze” (w druku).": what stands last says nothing of the head.
    if (rest && date.kind === "none" && /^[.\s]*$/.test(text.slice(date.end + rest[0].length))) continue;
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

/** `Kos, A. (Host). (2019–2022). Title`: what a show or an edition of several years is dated with. */
const isBehindRole = (text: string, open: number, end: number): boolean =>
  text.startsWith(").", end) && /^[^()]{3,200}(?:\p{Lu}\.\s?|\((?:Hosts?|Eds?\.|Editors?|Producers?|Executive Producers?|Creators?|Directors?|Presenters?)\)\.\s)$/u.test(text.slice(0, open)); // prettier-ignore

/** `(2000–2010)` says what a title is about; `(2021/22)` is when it came out. */
function isPeriod(iso: string): boolean {
  const [from, to] = iso.split("/").map(Number);
  return to !== undefined && from !== undefined && to - from > 1;
}

export function takeBracket(draft: Draft, { open, close, iso, kind }: BracketedDate): void {
  draft.claim({ start: open, end: close });
  // The model has not learned these words.
  if (
    /no date|bez daty|o\.\s?J|press|forthcoming|im \p{L}|druku|печати/iu.test(draft.text.slice(open, close))
  )
    draft.form = "marked";
  if (iso)
    draft.dates.push({
      value: iso,
      span: /[([]/.test(draft.text[open]!)
        ? { start: open + 1, end: close - 1 }
        : { start: open, end: close },
      kind,
    });
}
