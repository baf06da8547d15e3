import { britishAct, partiesOrAct } from "../act-names.ts";
import { bodyScore } from "../body-author.ts";
import { BODY_WORDS } from "../data/name-words.ts";
import { type Draft, withoutStop } from "../draft.ts";
import { isPlace, isState } from "../places.ts";
import { isOpeningQuote, quotedAt } from "../quotes.ts";
import { sentenceEnds } from "../sentences.ts";
import { anySpelling } from "../spellings.ts";
import { bodiesIn, isAcronym } from "./bodies.ts";
import { isBodyBefore } from "./body-before-date.ts";
import type { BracketedDate } from "./bracketed-date.ts";

/** "Ustawa o Karcie Polaka", "Council Regulation (EC) No 765/2006": an act is no body that wrote something. */
const enactment =
  /^(?:(?:ustawa|rozporządzenie|uchwała|obwieszczenie|konstytucja|postanovleni\p{L}+|rasporyazheni\p{L}+|konstitutsi\p{L}+|konstytutsi\p{L}+|постанов\p{L}+|пастанов\p{L}+|распоряжени\p{L}+|конституци\p{L}+|канстытуцы\p{L}+|конституці\p{L}+|указ|закон|декрет|приказ|наказ|ukaz|zakon|dekret|prikaz|nakaz)(?=\s)|(?:council|commission) (?:implementing )?(?:regulation|directive|decision) |(?:(?:federal|constitutional|presidential) )?(?:law|decree|edict|order|resolution|ordinance) (?:no\.|№|n) ?\d)/iu;

const channelFirst = /^(?:(?:Telegram|YouTube)-?\s?)?Kana[lł]\s[„“«"]\p{Lu}[^”“»"]{1,40}[”“»"](?=,\s\p{Lu})/u;

/** What opens a post: `Срочно. Лукашенко помиловал 30 человек // Telegram` */
const CALLS = anySpelling(
  /^(?:Срочно|Важно|Внимание|Молния|Обновлено|Эксклюзив|Видео|Фото|Опрос|Терміново|Тэрмінова|Увага|Важліва|Важливо|Апошняе|Итоги|Анонс|Дня цитата|Цитата дня)$/iu,
);

/** A part of the body that is named before it: `Ministry of Health. Public Health Center. Title`. */
const division =
  /^(?:(?:National|State|Regional|Central|Main|General|Public(?:\sHealth)?|Federal|Joint)\s){0,2}(?:Department|Directorate(?:-General)?|Division|Bureau|Office|Cent(?:er|re)|Institute|Inspectorate|Secretariat|Subcommittee|Committee|Commission|Unit|Agency|Departament|Upravleni|Glavnoye\supr|Департамент|Главное\s(?:упр|стат)|Управлени|Упраўленн|Управлінн|Галоўн|Головн|Институт|Інстытут|Інститут|Institut)(?!\p{Lu})|^\p{Lu}[\p{L} ]{3,60}\sRegion$/u;

const roleBehind = /,?\s?[([](?:Hrsg|Hgg?|Hrg|Eds?)\.?[)\]][,.:]?$/iu;

/** A country before an act of its own. */
const state =
  /^(?<name>\p{Lu}\p{L}+(?:\s(?:of\s|the\s)*\p{Lu}\p{L}+){0,4})\.\s(?:\p{Lu}\p{L}+\s){0,4}(?:Act|Law|Code|Decree|Constitution|Edict|Resolution|Ordinance|Regulation|Directive)(?=[\s.,])/u;

const congress =
  /^(?:U\.\s?S\.|United States|UK|U\.K\.) (?:Congress|Parliament)(?:\. (?:House(?: of (?:Representatives|Commons|Lords))?|Senate)(?:\. (?:Select )?Committee (?:on|for) [^.]{3,60})?)?(?=\.\s\p{Lu})/u;

/** `Courage (2021) Directed by A. Paluyan. [Film]. Berlin: Living Pictures`: what is left behind the year is who made it, so that the title stands before. */
function isFilm(draft: Draft, { close }: BracketedDate): boolean {
  if (!draft.isKind("film")) return false;
  const { text } = draft;
  const link = draft.links.find(({ start }) => start > close)?.start ?? text.length;
  const rest = withoutStop(text.slice(close, link).replace(/^[.,\s]+/, "").replace(/\s?(?:\(?Accessed:?|Available at:?|Retrieved from)\s?$/, "").trim());
  return !isOpeningQuote(rest[0]) && sentenceEnds(rest, 0, rest.length).length === 0;
} // prettier-ignore

/** Where the name of a body that stands first ends; 0 where none does. */
export function bodyFirst(draft: Draft, from: number, bracket: BracketedDate | null): number {
  const { text } = draft;
  // "[M.K.] (2022), Tytuł": who signed with initials
  const signed = /^\[(?:\p{Lu}\.\s?){1,3}\](?=[,.]?\s)/u.exec(text.slice(from, from + 14));
  if (signed && bracket && bracket.open <= from + signed[0].length + 2) return from + signed[0].length;
  // "[Letter to the editors]. (1991, August 30)": a title that the list gave.
  // "“ȘOR” Political Party. “Declaration on Sanctions.”": the name of a body that is quoted before its kind.
  const called = /^[“„«"]\p{L}[^“”„«»"]{1,30}[”“»"]\s(?<kind>\p{Lu}[^“”„«»".:(]{3,70}?)(?=\.?\s\((?:1[89]|20|n)|\.\s[\p{Lu}“"])/u.exec(text.slice(from, from + 120));
  if (called && BODY_WORDS.test(called.groups!["kind"]!)) return from + called[0].length;
  // "Article 19. Ukraine: Media Law": the one body whose name is that of an article.
  const charity = text[from] === "A" ? /^A(?:rticle|RTICLE) 19(?=[.,]\s[\p{Lu}“"‘]|\s\()/u.exec(text.slice(from, from + 16))?.[0] : undefined;
  if (charity && !/Constitution|Convention/.test(text)) return from + charity.length;
  if (isOpeningQuote(text[from]) || text[from] === "[") return 0;
  // "Zakon Respubliki. 1997. “O yazykakh”": an act with a title of its own stands where authors do.
  if (enactment.test(text.slice(from, from + 40)) && !/^[^“”"]{3,120}\.\s(?:19|20)\d\d\.\s[“"]/.test(text.slice(from, from + 140))) return 0;
  // IEEE: "Belsat TV. Zabytaja Chatyń: vioski. (Mar. 22, 2023). [Online Video].": who made it, its title, its day in brackets.
  const maker = draft.isKind("video") ? /^(?<name>(?:[^.“”"(?!:]|\.(?=\S)){2,60})\.\s[\p{L}\d«“„][^()]{3,240}[.?!»”]\s\((?:\p{Lu}\p{Ll}{2,8}\.?\s(?:\d{1,2},\s)?)?(?:19|20)\d\d\)\./u.exec(text.slice(from, from + 330))?.groups?.["name"] : undefined;
  if (maker) {
    draft.form = "marked";
    return from + maker.length;
  }
  // "Belteleradio, Energiia budushchego: odin den’. (Feb. 1, 2023). [Online Video]": behind a comma, where it is one name in capitals.
  const owner = draft.isKind("video") ? /^(?<name>\p{Lu}[\p{L}\d’'-]*(?:\s\p{Lu}[\p{L}\d’'-]*){0,3}),\s\p{Lu}[^()“”"]{3,240}[.?!]\s\((?:\p{Lu}\p{Ll}{2,8}\.?\s(?:\d{1,2},\s)?)?(?:19|20)\d\d\)\./u.exec(text.slice(from, from + 330))?.groups?.["name"] : undefined;
  if (owner) {
    draft.form = "marked";
    return from + owner.length;
  }
  const url = draft.fields.URL?.value;
  if (bracket && bracket.open > from) {
    const printed = withoutStop(text.slice(from, bracket.open));
    const end = from + printed.length;
    // "Białoruska Republika Ludowa (2015), [w:] Encyklopedia PWN": an entry of a work of reference, whose author is not named.
    if (/^,\s(?:\[(?:w|in):?\]:?|w:|in:)\s[\p{Lu}„“"]/u.test(text.slice(bracket.close, bracket.close + 9))) return 0;
    // "Amt für Statistik (Hrsg.) (2004):" is nothing but who published it.
    const body = roleBehind.exec(printed);
    if (body && body.index > 1 && printed.split(/\s+/).length <= 18) return from + body.index;
    if (isFilm(draft, bracket) || partiesOrAct.test(printed) || (draft.isKind("case") && /\p{L}\sv\s\p{Lu}/u.test(printed))) return 0;
    if (/[.?!]\s\p{Lu}\p{Ll}{3,}\s/u.test(printed) && !BODY_WORDS.test(printed)) return 0;
    return isBodyBefore(draft, printed, bracket, url) ? end : 0;
  }
  if (britishAct.test(text.slice(from, from + 220))) return 0;
  const named = channelFirst.exec(text.slice(from, from + 70))?.[0];
  if (named) {
    draft.form = "marked";
    return from + named.length;
  }
  // Chicago, MLA: "Belstat. “Title.”", IEEE: "Belstat, “Title,”"
  const quote = /^[^“”"„]{2,100}?(?<mark>[.,])\s(?=[“"])/u.exec(text.slice(from, from + 104));
  // OSCOLA: "OVD-Info, ‘Chto delat’, esli prishli s obyskom’ (Instagram, 3 March 2022)", whose bracket was read before
  const single = quote || !draft.notes.some(({ fields }) => fields?.[0]?.name === "container-title") ? null : /^[^“”"„‘’,]{2,60}(?=,\s‘)/u.exec(text.slice(from, from + 64));
  if (single) {
    const title = quotedAt(text, from + single[0].length + 2);
    if (title && /^\s?(?:<|https?:|accessed|$)/.test(text.slice(title.outer.end))) return from + single[0].length;
  }
  if (quote) {
    const end = from + quote[0].trimEnd().length - 1;
    const title = quotedAt(text, from + quote[0].length);
    const name = text.slice(from, end);
    if (!/\p{L}{2}/u.test(name)) return 0;
    const comma = quote.groups!["mark"] === ",";
    if (title && name.split(/\s+/).length <= 14 && !/[?!]$/.test(name) && (!comma || /[,?!]$/.test(text.slice(title.inner.start, title.inner.end)) || isIeeeSite(text, title.outer.end))) return end;
    return 0;
  }
  // IEEE: "Pul Pervogo, Telegram post, Feb. 20, 2023": what has no title of its own is called by its kind.
  const channel = draft.isKind("post") || /\st\.me\//.test(` ${url ?? ""}`.replace("https://", " ")) ? /^\p{Lu}[^,.“”"(:]{2,40}(?=,\s(?:Telegram|Facebook|Instagram|Twitter|X|VK|YouTube)\s(?:post|message|story|thread|video|channel post)[,.])/u.exec(text.slice(from, from + 90))?.[0] : undefined;
  if (channel) {
    draft.form = "marked";
    return from + channel.length;
  }
  // IEEE: "OECD and World Bank, Trust Survey, Wave 3, Zenodo, Mar. 2023, doi:"
  const keeper = draft.isKind("dataset") ? /^(?<name>[^,.“"(:]{2,70}), (?=\p{Lu}[^.]*\.?$|\p{Lu}[^.]*, \p{Lu}\p{Ll}{2}\. 20)/u.exec(text.slice(from))?.groups?.["name"] : undefined;
  if (keeper && bodiesOf(keeper).some((body) => BODY_WORDS.test(body) || isAcronym(body))) return from + keeper.length;
  // IEEE: "European Court of Human Rights, Case of D.A. and Others v. Poland, App. no. 51246/17"
  const court = /^(?:(?:\p{Lu}\p{L}+\s){0,4}(?:Court|Tribunal|Committee)(?:\s(?:of|on|for)(?:\sthe)?(?:\s(?:and\s)?\p{Lu}\p{L}+){1,4}){0,2}|ECtHR|ECHR|CJEU|ICJ)(?=,\s(?:Case\sof\s)?\p{Lu}[^“”"]{1,90}?\sv\.?\s\p{Lu})/u.exec(text.slice(from, from + 200))?.[0];
  if (court) {
    draft.form = "marked";
    return from + court.length;
  }
  // IEEE: "World Bank, Kyrgyz Republic: Development Report. Washington, DC, USA: World Bank, 2025"
  const comma = /^(?<name>[^,.“"(:]{2,60}), (?=\p{Lu})/u.exec(text.slice(from, from + 64))?.groups?.["name"];
  // IEEE: "International Atomic Energy Agency, Belarus: Infrastructure Review, IAEA, Vienna, Austria, Rep. NE/2020-02, 2020"
  if (comma && BODY_WORDS.test(comma) && draft.isKind("report") && /^[^“”"]+,\s\p{Lu}[^,]+,\s\p{Lu}/u.test(text.slice(from + comma.length + 2))) {
    draft.form = "marked";
    return from + comma.length;
  }
  if (comma && (/^\p{Lu}{2,7}$/u.test(comma) || BODY_WORDS.test(comma)) && /\.\s\p{Lu}[^.:]{2,40}:\s\p{Lu}[^:]{2,80},\s(?:19|20)\d\d/u.test(text.slice(from)))
    return from + comma.length;
  // "BYPOL, Report on Grodno: Findings, 2021. [Online]. Available:", "iSANS, Belarus Review, Apr. 2023. [Online]."
  if (comma && /^(?:\p{Lu}{2,7}|\p{Ll}{1,3}\p{Lu}{2,6})$/u.test(comma) && ieeeOnline.test(text.slice(from + comma.length + 2)) && !/[“”]/.test(text)) {
    draft.form = "marked";
    return from + comma.length;
  }
  // "GUS, Mały Rocznik Statystyczny Polski 2021, Warszawa 2021": footnotes of Polish lists
  if (comma && /^\p{Lu}{2,7}$/u.test(comma) && !bracket && /^[^“”„"«()]{8,200},\s\p{Lu}[\p{L}–-]{2,24}\s(?:19|20)\d\d(?:,\ss\.\s[\d–-]+)?\.?\s?$/u.test(text.slice(from + comma.length + 2)))
    return from + comma.length;
  // "U.S. Congress. House. Belarus Democracy Act of 2020": a chamber and its committee belong to the name.
  const chamber = congress.exec(text.slice(from, from + 160))?.[0];
  if (chamber) {
    draft.form = "marked";
    return from + chamber.length;
  }
  // MLA: "Estonia. Aliens Act. 9 Dec. 2009. Riigi Teataja"
  const enacted = state.exec(text.slice(from, from + 130))?.groups?.["name"];
  if (enacted && isState(enacted)) {
    draft.form = "marked";
    return from + enacted.length;
  }
  // "President of the Republic of Belarus. Decree No. 8 on the Digital Economy. December 21, 2017."
  const lawgiver = /^(?<name>\p{Lu}[^.“”":;(]{5,90})\.\s(?:(?:Presidential|Federal|Constitutional)\s)?(?:(?:Decree|Law|Edict|Resolution|Order|Directive|Decision|Ukaz|Dekret|Zakon|Postanovlenie)\s(?:No\.|no\.|№)\s?\d|(?:Law|Act|Decree|Edict|Resolution|Code)\s(?:on|of|amending|approving)\s(?=[^“”"]{8,200},\s(?:[Nn]o\.\s|№\s|\d{1,2}\s\p{Lu}|\p{Lu}\p{Ll}{2,8}\.?\s\d)))/u.exec(text.slice(from, from + 320))?.groups?.["name"];
  if (lawgiver && (bodyScore(draft.outlets, lawgiver) > -1.5 || /^(?:Seimas|Saeima|Riigikogu|Sejm|Verkhovna Rada|National Assembly|Parliament|State Duma)(?:\s|$)/.test(lawgiver))) {
    draft.form = "marked";
    return from + lawgiver.length;
  }
  // "International Monetary Fund. Title. Publisher", "Пул Первого. Заглавие // Telegram"
  const first = sentenceEnds(text, from, Math.min(text.length, from + 130))[0];
  if (!first || first - from > 110 || !/^\s[\p{Lu}\d“„«"[]/u.test(text.slice(first, first + 2))) return 0;
  const name = withoutStop(text.slice(from, first));
  if (name.includes(" //")) return 0;
  const rest = text.slice(first).trim();
  const behind = withoutStop(rest.slice(0, sentenceEnds(rest, 0, rest.length)[0] ?? rest.length));
  const social = /[.\]]\s(?:Telegram|Facebook|YouTube|Twitter|Instagram|VK|X)[;.]\s(?:[–—]\s)?20\d\d/.test(text) || /\s\/\/\s?(?:telegram|youtube|twitter|facebook|x|vk|вконтакте|rutube|instagram)/iu.test(text) || draft.isKind("post") || draft.isKind("video");
  // "Министерство обороны : офиц. сайт. Минск, 2024": the name of a site is its title.
  if (!social && isPlace(behind.split(/[,:]/)[0]!.trim())) return 0;
  if (social && text[first - 1] === "." && !CALLS.test(name) && name.split(/\s+/).length <= 4 && bodyScore(draft.outlets, name) > (name.split(/\s+/).length < 4 && /;\s20\d\d/.test(text) ? -2 : -1)) return from + name.length;
  // MLA: "United States, Supreme Court. Obergefell v. Hodges": a state and what it has.
  const [land, ...organs] = name.split(", ");
  if (organs.length && organs.length < 4 && (isState(land!) || /^(?:Europe|United Nations|Council of Europe|European Union)$/.test(land!)) && organs.every((organ) => BODY_WORDS.test(organ) || /^(?:Congress|Senate|House|Seimas|Sejm|Duma|Rada|President|Saeima|Riigikogu|Jogorku|Parlament|Milli|Majlis|Mazhilis|Khural|Verkhovna|Supreme|Oliy|Skupština)/.test(organ)) && name.split(/\s+/).length < 16) return from + name.length;
  // MLA: "International Federation for Human Rights, and Viasna Human Rights Centre. Arbitrary Detention": the comma before the last says that they are several.
  if (!social && /,\sand\s/.test(name) && bodiesIn(text, from, from + name.length).length > 1) {
    draft.form = "marked";
    return from + name.length;
  }
  // GOST: "Белорусский Хельсинкский комитет ; Правозащитный центр «Вясна». Доклад"
  if (name.includes(" ; ") && name.split(" ; ").every((part) => bodyScore(draft.outlets, part.replace(/\s[«“„"][^«»“”„"]+[»”“"]$/u, "")) >= 1.5)) {
    draft.form = "marked";
    return from + name.length;
  }
  // "Белорусская ассоциация журналистов (БАЖ). Репрессии": its short name in brackets shows that it is one.
  const short = /\s\(\p{Lu}[\p{L}-]{1,9}\)$/u.exec(name);
  const longName = short ? name.slice(0, short.index) : name;
  const score = bodyScore(draft.outlets, longName, url) + (short && /\p{Lu}.*\p{Lu}/u.test(short[0]) ? 1 : 0);
  // "Ministry of Health of Georgia. National Center for Disease Control. Measles in Georgia. Tbilisi": the second is a part of the first.
  const next = sentenceEnds(text, first + 1, Math.min(text.length, first + 130))[0];
  if (next && score >= 1.5 && division.test(behind) && !/[:?!“"«]/.test(behind) && behind.split(/\s+/).length <= 12 && /^\s(?!(?:19|20)\d\d[.,])[\p{Lu}\d“„«"][^.:]{4,}/u.test(text.slice(next, next + 12)) && !isPlace(/^\s\p{Lu}[\p{L}. ]{1,24}(?=\s?[:,])/u.exec(text.slice(next))?.[0].trim() ?? "")) {
    draft.form = "marked";
    return first + 1 + withoutStop(text.slice(first + 1, next)).length;
  }
  // "Council of Europe. Report of the Commissioner. Strasbourg: Council of Europe, 2021": who publishes is named again.
  if (isNamedAgain(text, name, first) || isNlmBody(draft, name, first)) {
    draft.form = "marked";
    return from + name.length;
  }
  return score >= 2.5 && score > bodyScore(draft.outlets, behind, url) && !isPlace(/^\p{Lu}[\p{L}. ]{1,24}(?=\s?:)/u.exec(rest)?.[0] ?? "") && behind.length > 8 ? from + name.length : 0;
} // prettier-ignore

/** IEEE: a title without quotation marks, its date, and where it is to be found. */
const ieeeOnline =
  /^[^“”"„«»]{8,200},\s(?:\p{Lu}\p{Ll}{2,8}\.?\s)?(?:\d{1,2},\s)?(?:19|20)\d\d\.\s(?:Accessed:|Available:)/u;

/** IEEE ends the title of a site with a stop: `“Voprosy i otvety.” Accessed: Feb. 11, 2024. [Online].`, `“Title.” Site. Accessed:` */
const isIeeeSite = (text: string, at: number): boolean =>
  /\.[”"]$/.test(text.slice(at - 2, at)) && /^\s(?:\p{Lu}[^.]{1,60}\.\s)?(?:Accessed:|\[Online|Available:)/u.test(text.slice(at, at + 90)); // prettier-ignore

const bodiesOf = (names: string): string[] => names.split(/,? (?:and|&) /u);

/** Whether a name that begins an entry is printed again as who publishes the work. */
function isNamedAgain(text: string, name: string, from: number): boolean {
  const at = name.length > 2 && name.split(/\s+/).length <= 12 && !/[?!:]/.test(name) ? text.indexOf(`: ${name}`, from) : -1;
  // "World Bank. Europe and Central Asia Region. Update. Washington, DC: World Bank": the second may be a part of the first.
  if (at > 0 && sentenceEnds(text, from + 1, at).length !== 1) return false;
  return at > 0 && at - from > 8 && text[at - 1] !== " " && /^(?:[.,;]|\s?$)/.test(text.slice(at + 2 + name.length, at + 4 + name.length));
} // prettier-ignore

/** NLM: `Lekarze na Granicy. Raport medyczny [Internet]. Białystok: Misja; 2021`: of two sentences before the bracket the first is who wrote it. */
function isNlmBody({ text, titleEnd, notes }: Draft, name: string, first: number): boolean {
  if (titleEnd === null || first >= titleEnd - 3 || !/[;:]\s(?:c?(?:19|20)\d\d)/.test(text.slice(titleEnd))) return false;
  const bracketed = notes.some((note) => !note.kind || /dataset|video|report|podcast|blog/.test(note.kind));
  const words = name.split(/\s+/);
  return bracketed && words.length <= 10 && /^[\p{Lu}\p{Ll}]/u.test(name) && !/[?!:;“”"]/.test(name) && sentenceEnds(text, first, titleEnd).length === 0;
} // prettier-ignore
