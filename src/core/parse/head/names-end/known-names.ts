import { GIVEN_OR_SURNAMES } from "../../../given-names/index.ts";
import { isInCapitals } from "../../capital-names.ts";
import { hasGivenName, isGivenName } from "../../names/index.ts";
import type { Creator } from "../../types.ts";
import { WITH_PATRONYMIC } from "../../names/index.ts";
import type { EndForm } from "./form.ts";

/** IEEE: `Svetlana Kos, Reka bez berega. (Sep. 8, 2020). [Online Video]`: the day of a video stands behind its title. */
export const ofVideo: EndForm = ({ text, rest, people, bracket }) =>
  (bracket !== null &&
    people.length > 0 &&
    /^,\s\p{Lu}/u.test(rest) &&
    /^\.\s(?:Accessed|Available):?\s/.test(text.slice(bracket.close)) &&
    /^\(\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},\s(?:19|20)\d\d\)\./u.test(text.slice(bracket.open)) &&
    people.every((one) => isGivenFirst(text, one))) ||
  null;

/** Scopus: `Kos, A.S., Lis, B., The flood: a review (2020) The River, 395 (12), pp. 9–12`: the year stands between title and journal. */
export const ofScopus: EndForm = ({ text, place, rest, people, bracket, stopped }) =>
  (bracket !== null &&
    people.length > 0 &&
    stopped &&
    bracket.open > place + 10 &&
    /^,\s\p{Lu}/u.test(rest) &&
    /^\s\p{Lu}[^,()]{2,90},\s\d{1,4}(?:\s?\(|,)/u.test(text.slice(bracket.close, bracket.close + 110))) ||
  null;

/** `KOWALSKI Jan, NOWAK Anna, Tytuł`: the capitals say that no more names follow; `CAMERON, J., 1989. Title` does not end so. */
export const inCapitals: EndForm = ({ text, from, rest, people, stopped }) =>
  people.length &&
  // "ŠMAHEL, František, Psané slovo": behind the comma a given name in full.
  (!text.startsWith(`${people[0]!.lastName},`, from) ||
    (people.length === 1 &&
      /^\p{Lu}\p{Ll}{2,}$/u.test(people[0]!.firstName ?? "") &&
      /^,\s\p{Lu}[\p{L}’'-]*\s\p{Ll}/u.test(rest))) &&
  people.every(({ lastName }) => isInCapitals(lastName)) &&
  /^[.,:]?\s["“„«‘[]?[\p{Lu}\d]/u.test(rest)
    ? /^[.,:]/.test(rest) || stopped
    : null;

/** `Hryckiewicz Anatol, Polacy na Białorusi`: given names of the table behind their surnames. */
export const turnedRound: EndForm = ({ text, rest, people }) =>
  (people.length > 0 &&
    people.every((one) => isTurned(text, one)) &&
    /^[,.:]\s["“„«‘[]?[\p{Lu}\d]/u.test(rest)) ||
  null;

/** `Girma, Sorin and Holm, Olger, Foreign Investment, Growth`: the name behind the conjunction is the last one. */
export const joinedTurned: EndForm = ({ printed, rest, people }) =>
  (people.length > 1 && /^,\s["“‘]?\p{Lu}[\p{L}-]*,?\s/u.test(rest) && JOINED_TURNED.test(printed)) || null;
const TURNED_NAME = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?, \\p{Lu}\\p{Ll}[\\p{L}-]*(?: \\p{Lu}\\.)?";
const JOINED_TURNED = new RegExp(`^${TURNED_NAME}(?:,? (?:and|&) ${TURNED_NAME}){1,8}$`, "u");

/** Notes of Chicago and OSCOLA: `Valiantsin Kos, Kod adsutnastsi: Asnovy` */
export const givenFirst: EndForm = ({ text, place, rest, people, bracket }) =>
  (!bracket &&
    people.length > 0 &&
    people.every((one) => isGivenFirst(text, one)) &&
    /^[,:]\s["“„«‘]?\p{Lu}[\p{L}-]*[,:]?\s/u.test(rest) &&
    (!/^,\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+,/u.test(rest) || isShortTitle(text.slice(place, place + 160)))) ||
  null;

/** `, Rzeki Polesia, Lublin 2010`, `, Rzeki Polesia, Wydawnictwo UMCS, Lublin 2010`: two words in capitals before an imprint are no name. */
const isShortTitle = (behind: string): boolean => {
  const first = TWO_BEFORE_IMPRINT.exec(behind)?.groups!["first"];
  return first !== undefined && !isGivenName(first);
};
const TWO_BEFORE_IMPRINT =
  /^,\s(?<first>\p{Lu}\p{Ll}+)\s\p{Lu}\p{Ll}+,\s(?:(?:Wydawnictw[oa]|Wyd\.|Oficyna|Instytut|Verlag|Nakladatelství|Éditions|[Ии]зд\p{L}*\.?|[Вв]ыд\p{L}*\.?|[Вв]ид\p{L}*\.?)\s[^,()]{2,60},\s)?\p{Lu}[\p{L}.’-]+(?:[\s-]\p{Lu}[\p{L}’-]+)?,?\s(?:1[89]|20)\d\d(?!\d)/u;

/** Press in Cyrillic script: `Анна Кос. Река без берега // Новая мысль. – 2012`: a given name first, and nobody behind a slash who wrote it. */
export const givenFirstOfPress: EndForm = ({ text, place, rest, people, bracket }) =>
  (!bracket &&
    people.length > 0 &&
    /^\.\s["“„«‘]?[\p{Lu}\d]/u.test(rest) &&
    /^[\u0400-\u04ff]/.test(text) &&
    !/\s\/\s/.test(text) &&
    people.every((one) => isGivenFirst(text, one)) &&
    PRINTED.test(text.slice(place, place + 400))) ||
  null;
const PRINTED =
  /\s\/\/\s|[.?!»”…]\s(?:[–—]\s)?(?:[–—]\s[«“„"]|\p{Lu}[\p{L}.-]{0,20}(?:\s?:\s[^:]{2,60})?,\s(?:1[89]|20)\d\d)/u;

/** ScienceDirect, Oxford Academic: `Ivan Kos, Mei Lu and Olena Lund, Rivers and debt, Energy Policy, Volume 12, Issue 3, 2006, Pages 403-423` */
export const inSiteForm: EndForm = ({ text, place, printed, rest, people }) =>
  // "David R. Marples, Rivers": the surname follows.
  /(?:^|[\s-])\p{Lu}\.?$/u.test(printed) && /^\.?\s\p{Lu}[\p{L}’'-]+,\s/u.test(rest) && isOfSite(text, place)
    ? false
    : (/^,\s["“„«‘]?[\p{Lu}\d]/u.test(rest) &&
        people.every(
          (one) => isAsSaid(text, one) || TWO_PAIRS.test(text.slice(one.spans[0]?.start, one.spans[0]?.end)),
        ) &&
        isOfSite(text, place)) ||
      null;

/** `Xiu Zhang, Mei Lu`: what reads like a surname and two given names. */
const TWO_PAIRS = /^\S{1,30} [^\s,]{1,30}, \S{1,30} \S/;
const isOfSite = (text: string, from: number): boolean => /, Volume \d{1,4}, /.test(text.slice(from));

const isAsSaid = (text: string, { lastName = "", firstName = "", spans: [span] }: Creator): boolean =>
  text.startsWith(`${firstName} ${lastName}`, span?.start);

const isTurned = (text: string, { lastName, firstName, spans: [span] }: Creator): boolean =>
  lastName !== undefined &&
  firstName !== undefined &&
  text.startsWith(`${lastName} ${firstName}`, span?.start) &&
  (isGivenName(firstName) || WITH_PATRONYMIC.test(firstName));

/** Whether a name is printed as it is said, and begins with a given name of the table. */
export const isGivenFirst = (text: string, { lastName, firstName, spans: [span] }: Creator): boolean =>
  lastName !== undefined &&
  firstName !== undefined &&
  text.startsWith(`${firstName} ${lastName}`, span?.start) &&
  (hasGivenName({ firstName }) ||
    (GIVEN_OR_SURNAMES.has(firstName.split(" ")[0]!) && /\s\p{Lu}\./u.test(firstName)));
