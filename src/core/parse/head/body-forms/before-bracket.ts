import { partiesOrAct } from "../../act-names.ts";
import { BODY_WORDS } from "../../data/name-words.ts";
import { type Draft, withoutStop } from "../../draft.ts";
import { isOpeningQuote } from "../../quotes.ts";
import { sentenceEnds } from "../../sentences.ts";
import { isBodyBefore } from "../body-before-date.ts";
import type { BracketedDate } from "../bracketed-date.ts";
import type { BodyStart } from "./form.ts";

const roleBehind = /,?\s?[([](?:Hrsg|Hgg?|Hrg|Eds?)\.?[)\]][,.:]?$/iu;

/** `Courage (2021) Directed by A. Paluyan. [Film]. Berlin: Living Pictures`: what is left behind the year is who made it, so that the title stands before. */
export function isFilm(draft: Draft, { close }: BracketedDate): boolean {
  const { text, titleEnd } = draft;
  // "Związek Polaków (2021), Oświadczenie zarządu [film], YouTube": the title stands between the year and the bracket of the film.
  if (!draft.isKind("film") || (titleEnd !== null && titleEnd > close + 4)) return false;
  const link = draft.links.find(({ start }) => start > close)?.start ?? text.length;
  const rest = withoutStop(text.slice(close, link).replace(/^[.,\s]+/, "").replace(/\s?(?:\(?Accessed:?|Available at:?|Retrieved from)\s?$/, "").trim());
  return !isOpeningQuote(rest[0]) && sentenceEnds(rest, 0, rest.length).length === 0;
} // prettier-ignore

/** `Belstat (2021) Title`, `Rada Europejska (2021), Tytuł`: what stands before a bracketed date is a body or the title. */
export const beforeBracket: BodyStart = {
  name: "before a bracketed date",
  read({ draft, text, from, bracket, url }) {
    if (!bracket || bracket.open <= from) return null;
    // Chicago: "Council of the EU. “Decision.” Official Journal L 319 (October 2, 2020): 1–10": the bracket is that of a journal.
    if (/^[^“”"„]{2,100}\.\s“[^“”]+[.,?!]”\s\p{Lu}/u.test(text.slice(from, bracket.open))) return null;
    const printed = withoutStop(text.slice(from, bracket.open));
    const end = from + printed.length;
    // "Białoruska Republika Ludowa (2015), [w:] Encyklopedia PWN": an entry of a work of reference, whose author is not named.
    if (/^,\s(?:\[(?:w|in):?\]:?|w:|in:)\s[\p{Lu}„“"]/u.test(text.slice(bracket.close, bracket.close + 9))) return 0;
    // "Amt für Statistik (Hrsg.) (2004):" is nothing but who published it.
    const body = roleBehind.exec(printed);
    if (body && body.index > 1 && printed.split(/\s+/).length <= 18) return from + body.index;
    if (isFilm(draft, bracket) || partiesOrAct.test(printed) || (draft.isKind("case") && (/\p{L}\sv\s\p{Lu}|\s(?:dispute|case)$/u.test(printed) || /^(?:Judgment|Ruling|Decision|Order|Wyrok|Postanowienie|Uchwała)\s(?:of|in|on|\p{Lu})/u.test(printed)))) return 0;
    if (/[.?!]\s\p{Lu}\p{Ll}{3,}\s/u.test(printed) && !BODY_WORDS.test(printed)) return 0;
    return isBodyBefore(draft, printed, bracket, url) ? end : 0;
  },
}; // prettier-ignore
