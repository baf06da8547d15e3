import { before, type EndForm } from "./form.ts";

/** `Kos, A. (2020)`, `Kos A. [б. г.]` */
export const inBrackets = before(
  /^[.,:]?\s?[([](?:1[5-9]|20|n\.\s?d|no date\)|in press\)|im (?:erscheinen|druck)\)|w druku\)|в печати\)|forthcoming\)|b\.\s?[dr]|б\.|s\.\s?a|o\.\s?J)/iu,
);

/** Wikis: `Kos, Anna (24 May 2021). "Title"`, `Anna Kos (May 2021). "Title"`: a day in brackets between a name and a title. */
export const inBracketsWithDay: EndForm = ({ text, place, printed, bracket }) =>
  (bracket?.kind === "full" &&
    bracket.open === place + 1 &&
    /^\.\s["“„«‘]/.test(text.slice(bracket.close, bracket.close + 3)) &&
    !/^(?:The\s|\S+$)/.test(printed)) ||
  null;

/** Chicago: `Kos, Anna. 2020. Title`, `Kos, A. Forthcoming. Title` */
export const behindStop: EndForm = ({ rest, stopped }) =>
  (STOP_AND_YEAR.test(rest) && (rest.startsWith(".") || stopped)) || null;
const STOP_AND_YEAR = /^\.?\s(?:(?:1[5-9]|20)\d\d[a-z]?\.|n\.d\.|Forthcoming\.|In press\.)\s/;

/** `Meier, Karl, 2004: Titel` */
export const beforeColon = before(/^,?\s?(?:1[5-9]|20)\d\d[a-z]?:/);

/** `Kos, A. and Lis, B., 2020. Title`, `KOS A., 2020, Tytuł`, RePEc: `Anna Kos & Paul Lis., 2009. "Title,"` */
export const behindComma: EndForm = ({ rest, bracket, place }) =>
  (/^\.?,\s(?:(?:1[89]|20)\d\d[a-z]?[.,]|n\.d\.)\s/.test(rest) &&
    bracket?.open === place + rest.indexOf(",") + 2) ||
  null;

/** Australian: `Kos, A & Lis, BT 2020, ‘Title’` */
export const behindSpace: EndForm = ({ rest, bracket, place }) =>
  (bracket?.open === place + 1 && /^\s(?:1[5-9]|20)\d\d[a-z]?[,.]\s/.test(rest)) || null;

/** `Plan B. Kreml’ sozdayet … (2020), “The Insider”`: the year in brackets would stand right after authors. */
export const farAway: EndForm = ({ text, place, bracket }) =>
  bracket &&
  /[\p{L}?!”"»’.]\s$/u.test(text.slice(place, bracket.open)) &&
  /^[.,]/.test(text.slice(bracket.close))
    ? false
    : null;
