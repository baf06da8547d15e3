import { bodyScore } from "../body-author.ts";
import { BODY_WORDS } from "../data/name-words.ts";
import { dateAt } from "../dates/index.ts";
import { type Draft, withoutStop } from "../draft.ts";
import { isHostName, shareInPath } from "../link-evidence.ts";
import { isOutlet, outletType } from "../outlets.ts";
import { isState } from "../places.ts";
import { isOpeningQuote, quotedAt } from "../quotes.ts";
import { sentenceEnds } from "../sentences.ts";
import { isSlavicBody } from "../slavic-body.ts";
import type { BracketedDate } from "./bracketed-date.ts";

/** `Telegram-kanal „Zerkalo”`, `Канал «Планета»` */
export const CHANNEL =
  /^(?:(?:Telegram|YouTube|T[eè]le[gh]ramm?|Т[еэ]леграмм?|Ють?юб|VK|Viber)-?\s?)?(?:[Kk]ana[lł]|[Кк]анал|[Cc]hannel)\s[„“«"]\p{Lu}[^”“»"]{1,40}[”“»"]$/u;

/** `Centrum Praw Człowieka „Wiasna”`, `Фонд «Дождж»`: a name in quotation marks behind the word of a body belongs to it. */
const ownName =
  /(?<=\p{L})\s(?:“\p{Lu}[^“”„"«»]{1,40}”|„\p{Lu}[^“”„"«»]{1,40}[“”]|«\p{Lu}[^“”„"«»]{1,40}»)(?=\s\p{L}|$)/u;

/** Whether a body stands before the bracketed date, not a title: by what both sides of the bracket look like. */
export function isBodyBefore(draft: Draft, whole: string, bracket: BracketedDate, url: string | undefined): boolean {
  const { text } = draft;
  // "Kanał „Ukraińskie Historie” (2023), Tytuł"
  if (CHANNEL.test(whole)) return true;
  const kind = whole.replace(ownName, "");
  const printed = kind !== whole && (BODY_WORDS.test(kind) || isSlavicBody(kind)) ? kind : whole;
  if (printed.split(/\s&\s|\sand\s(?=\p{Lu})/u).some((body) => body.split(/\s+/).length > 14) || printed.split(/\s+/).length > 24 || /[?!;“„]/.test(printed)) return false;
  // "European University at St. Petersburg, Institute for the Rule of Law (2023)": each part is a body.
  const parts = printed.split(/,\s/);
  if (parts.length > 1 && parts.length < 4 && parts.every((part) => BODY_WORDS.test(part)) && !/[:?!]/.test(printed)) return true;
  // "Water Security Project (WSP). (2021). WSP Top Ten": a body and how it is shortened.
  if (isShortened(printed)) return true;
  // "Republic of Latvia. (2022, Jul. 14). Amendments to the Electricity Market Law"
  if (isState(printed) && text[bracket.close] === ".") return true;
  // "Interview with Ihar Lednik (2019)": what the work is called.
  if (/^(?:interview|conversation|rozmowa|wywiad|интервью|інтэрв|інтерв|беседа)(?:\s|$)/iu.test(printed)) return false;
  const mark = /^[.,:]?\s?/.exec(text.slice(bracket.close, bracket.close + 2))![0];
  const at = bracket.close + mark.length;
  // German lists: "Statistisches Bundesamt (2004): Titel"; behind a title no colon would follow.
  if (mark.startsWith(":") && bracket.kind === "year" && !/[\d“”„«»"]/.test(printed)) return /[^\d\s]/.test(text[at] ?? "");
  const quoted = isOpeningQuote(text[at]) ? quotedAt(text, at) : null;
  // APA: "Ministerstvo truda rasskazalo o pensiyakh. (2021, May 18). Sovetskaya Belorussiya, 6.": nothing but a newspaper and its page stands behind the day.
  // "Pomnik odnowiony (2015) Głos znad Niemna, 17 September. http://glosznadniemna.pl/…": the link is of what stands behind the year.
  const named = /^\p{Lu}[^.,:?!“”"‘«]{3,50}(?=,\s(?:\d{1,2}\s\p{Lu}|\p{Lu}\p{Ll}{2,8}\s\d))/u.exec(text.slice(at, at + 60))?.[0];
  if (named && isHostName(named, url) && !isHostName(printed, url)) return false;
  if (mark.startsWith(".") && bracket.iso.length > 7 && paged.test(text.slice(at, at + 90))) return false;
  const bodyLike = Math.max(...printed.split(" & ").map((body) => bodyScore(draft.outlets, body, url)));
  if (!quoted && isOutletWithDay(draft, at) && !isOutlet(draft.outlets, printed) && bodyLike < 3) return false;
  if (quoted) {
    const inner = withoutStop(text.slice(quoted.inner.start, quoted.inner.end));
    const alone = /^[\s.,]*(?:\d|https?:|$)/.test(text.slice(quoted.outer.end, quoted.outer.end + 12));
    // Harvard prints titles in quotation marks, the Polish form outlets: "Belta (2021) ‘Title’", "Title (2021), “Belta”"
    if (text[at] === "‘" || !mark.startsWith(",")) return (bodyLike > -2 || !/\s/.test(printed)) && printed.split(/\s+/).length <= (text[at] === "‘" ? 9 : 14);
    return !isOutlet(draft.outlets, inner) && (!alone || isOutlet(draft.outlets, printed)) && bodyLike > bodyScore(draft.outlets, inner, url);
  }
  const to = Math.min(text.length, at + 300);
  const rest = text.slice(at, to);
  const sign = mark.startsWith(",") ? /,\s/.exec(rest)?.index : sentenceEnds(text, at, to)[0];
  const stop = sign === undefined ? rest.length : mark.startsWith(",") ? sign : sign - at;
  const link = /\s?(?:https?:\/\/|www\.|Available|Retrieved|Accessed|\(Accessed)/u.exec(rest)?.index ?? rest.length;
  const behind = withoutStop(rest.slice(0, Math.min(stop, link)));
  // "NEXTA Live. (2020). 9 avgusta, 20:00. Instruktsiya [Telegram post]": a post begins with the day that it speaks of.
  if (!behind || (dateAt(behind, 0) && !draft.isKind("post"))) return false;
  // Something stands between the part behind the date and the link: a title, and who published it.
  const more = withoutStop(rest.slice(stop, link)).replace(/^[\s.,]+/, "");
  if (/^(?:forumPost|videoRecording)$/.test(outletType(draft.outlets, withoutStop(more.split(", ")[0] ?? "")) ?? "")) return true;
  const further = more.length > 3 && /^[\p{Lu}“„«]/u.test(more) ? 1 : 0;
  const harvard = mark.trim() === "" ? 1 : 0;
  return bodyLike - bodyScore(draft.outlets, behind, url) + 1.5 * Math.sign(shareInPath(behind, url)) + further + harvard > 0;
} // prettier-ignore

/** `Water Security Project (WSP)`: the bracket has the first letters of the words before it. */
function isShortened(name: string): boolean {
  const { long = "", short = "" } = /^(?<long>\p{Lu}.{5,120})\s\((?<short>\p{Lu}{2,8})\)$/u.exec(name)?.groups ?? {};
  return short !== "" && long.split(/[\s-]/).filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]).join("") === short;
} // prettier-ignore

const paged =
  /^\p{Lu}[^.,?!:;“”"]{2,50}, (?:\(\d{1,5}\), |(?:no|nr)\. \d{1,5}, )?(?:pp?\. )?[A-Z]?\d{1,3}(?:[–-]\d{1,3})?(?:, [A-Z]?\d{1,3}){0,3}\.?\s?$/u;

/** `Zakon prinyat (2021). RIA Novosti, 2 April`, `Sud prigovoril mera, 2021. Kommersant, p. 3`: an outlet and its day, not a title. */
function isOutletWithDay({ text, outlets }: Draft, at: number): boolean {
  const outlet = /^(?<name>[^,„“«"‘]{3,50}), (?=\d|pp?\.|no\.|nr|№|\p{Lu}\p{Ll}{2,8} \d)/u.exec(text.slice(at, at + 60))?.groups?.["name"];
  return outlet !== undefined && isOutlet(outlets, outlet);
} // prettier-ignore
