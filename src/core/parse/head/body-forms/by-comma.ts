import { bodyScore } from "../../body-author.ts";
import { BODY_WORDS } from "../../data/name-words.ts";
import { linkKey } from "../../link-evidence.ts";
import { isAcronym } from "../bodies.ts";
import { told } from "./form.ts";

const bodiesOf = (names: string): string[] => names.split(/,? (?:and|&) /u);

/** IEEE: `OECD and World Bank, Trust Survey, Wave 3, Zenodo, Mar. 2023, doi:` */
export const ofData = told({
  name: "maker of a data set",
  expression: /^(?<name>[^,.“"(:]{2,70}), (?=\p{Lu}[^.]*\.?$|\p{Lu}[^.]*, \p{Lu}\p{Ll}{2}\. 20)/u,
  within: Infinity,
  when: ({ draft }) => draft.isKind("dataset"),
  isBody: (name) => bodiesOf(name).some((body) => BODY_WORDS.test(body) || isAcronym(body)),
  marked: false,
});

/** IEEE: `European Court of Human Rights, Case of D.A. and Others v. Poland, App. no. 51246/17` */
export const court = told({
  name: "court before the parties",
  expression:
    /^(?:(?:\p{Lu}\p{L}+\s){0,4}(?:Court|Tribunal|Committee)(?:\s(?:of|on|for)(?:\sthe)?(?:\s(?:and\s)?\p{Lu}\p{L}+){1,4}){0,2}|ECtHR|ECHR|CJEU|ICJ)(?=,\s(?:Case\sof\s)?\p{Lu}[^“”"]{1,90}?\sv\.?\s\p{Lu})/u,
  within: 200,
});

const comma = /^(?<name>[^,.“"(:]{2,60}), (?=\p{Lu})/u;
const POLISH =
  /^(?:Główny Urząd|Ministerstwo|Urząd|Najwyższa Izba|Narodowy Bank|Bank Światowy|Kancelaria|Komisja|Państwow\p{L}+|Krajow\p{L}+|Biuro|Rządowe Centrum|Straż)\s\p{Lu}/u;
const ACRONYM = /^\p{Lu}{2,7}$/u;

/** IEEE: `International Atomic Energy Agency, Belarus: Infrastructure Review, IAEA, Vienna, Austria, Rep. NE/2020-02, 2020` */
export const ofReport = told({
  name: "body that reports",
  expression: comma,
  within: 64,
  isBody: (name, { draft, text, from }) =>
    BODY_WORDS.test(name) && draft.isKind("report") && /^[^“”"]+,\s\p{Lu}[^,]+,\s\p{Lu}/u.test(text.slice(from + name.length + 2)),
}); // prettier-ignore

/** IEEE: `World Bank, Kyrgyz Republic: Development Report. Washington, DC, USA: World Bank, 2025`, `Belstat, Labour. Minsk: Belstat, 2022` */
export const ofBook = told({
  name: "body before a book",
  expression: comma,
  within: 64,
  isBody: (name, { text, from }) =>
    (ACRONYM.test(name) || BODY_WORDS.test(name) || text.includes(`: ${name}, `, from)) && /\.\s\p{Lu}[^.:]{2,40}:\s\p{Lu}[^:]{2,80},\s(?:19|20)\d\d/u.test(text.slice(from)),
  marked: false,
}); // prettier-ignore

/** IEEE and Elsevier: a title without quotation marks, its date, and where it is to be found. */
const online =
  /^[^“”"„«»]{8,200},\s(?:\d{1,2}\s)?(?:\p{Lu}\p{Ll}{2,8}\.?\s)?(?:\d{1,2},\s)?(?:19|20)\d\d[.,]\s(?:Accessed:|[Aa]vailable(?: at)?:|https?:)/u;

/** `BYPOL, Report on Grodno: Findings, 2021. [Online]. Available:`, `iSANS, Belarus Review, Apr. 2023. [Online].` */
export const ofSite = told({
  name: "body before what is online",
  expression: comma,
  within: 64,
  isBody: (name, { text, from }) =>
    (/^(?:\p{Lu}{2,7}|\p{Ll}{1,3}\p{Lu}{2,6})$/u.test(name) || isNamedBody(name)) && online.test(text.slice(from + name.length + 2)) && !/[“”]/.test(text),
}); // prettier-ignore

/** Several words, of which one is of bodies only, and none that a title begins with. */
const isNamedBody = (name: string): boolean =>
  BODY_WORDS.test(name) && name.includes(" ") && !/^(?:The|A|An|On|In|O|Ob|W|Na)\s|\d/.test(name);

/** Notes of Chicago and MHRA: `United Nations, World Population Prospects (New York: UN, 2019)`; `Church Council, State and Society` goes on with a title. */
export const ofImprint = told({
  name: "body before an imprint in brackets",
  expression: comma,
  within: 64,
  when: ({ draft, text }) => draft.hasDatedImprint() && !/[“”"‘]/.test(text),
  isBody: (name, { draft, text, from }) =>
    (isNamedBody(name) || ACRONYM.test(name) || bodyScore(draft.outlets, name) >= 2.5) &&
    !/^[\p{L}’'-]+,? (?:and|und|i|et|y) /u.test(text.slice(from + name.length + 2)),
}); // prettier-ignore

/** `Bloknot analitika, Dva goda posle protestov, Telegram, 9 August 2022. https://t.me/bloknot_analitika/1431`: the link has the name of the channel. */
export const ofChannel = told({
  name: "channel that the link names",
  expression: comma,
  within: 64,
  isBody: (name, { url }) => {
    const handle = /^https?:\/\/(?:www\.)?(?:t\.me\/(?:s\/)?|(?:youtube|tiktok)\.com\/@|(?:facebook|instagram|twitter|x|vk)\.com\/)(?<handle>[\w.]{4,40})/.exec(url ?? "")?.groups?.["handle"];
    return handle !== undefined && plainKey(name).length > 3 && plainKey(handle).startsWith(plainKey(name));
  },
}); // prettier-ignore

const plainKey = (text: string): string => linkKey(text).replace(/[^a-z\d]/g, "");

/** Footnotes of Polish lists: `GUS, Mały Rocznik Statystyczny Polski 2021, Warszawa 2021` */
export const polish = told({
  name: "body before a Polish book",
  expression: comma,
  within: 64,
  isBody: (name, { text, from, bracket }) =>
    (ACRONYM.test(name) || POLISH.test(name)) && !bracket && /^[^“”„"«()]{8,200},\s\p{Lu}[\p{L}–-]{2,24}\s(?:19|20)\d\d(?:,\ss\.\s[\d–-]+)?\.?\s?$/u.test(text.slice(from + name.length + 2)),
  marked: false,
}); // prettier-ignore
