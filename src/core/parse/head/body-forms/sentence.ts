import { bodyScore } from "../../body-author.ts";
import { BODY_WORDS } from "../../data/name-words.ts";
import { type Draft, withoutStop } from "../../draft.ts";
import { isPlace, isState } from "../../places.ts";
import { sentenceEnds } from "../../sentences.ts";
import { anySpelling } from "../../spellings.ts";
import { bodiesIn } from "../bodies.ts";
import type { BodyStart } from "./form.ts";

/** What opens a post: `Срочно. Лукашенко помиловал 30 человек // Telegram` */
const CALLS = anySpelling(
  /^(?:Срочно|Важно|Внимание|Молния|Обновлено|Эксклюзив|Видео|Фото|Опрос|Терміново|Тэрмінова|Увага|Важліва|Важливо|Апошняе|Итоги|Анонс|Дня цитата|Цитата дня)$/iu,
);

/** A part of the body that is named before it: `Ministry of Health. Public Health Center. Title`. */
const division =
  /^(?:(?:National|State|Regional|Central|Main|General|Public(?:\sHealth)?|Federal|Joint)\s){0,2}(?:Department|Directorate(?:-General)?|Division|Bureau|Office|Cent(?:er|re)|Institute|Inspectorate|Secretariat|Subcommittee|Committee|Commission|Unit|Agency|Departament|Upravleni|Glavnoye\supr|Департамент|Главное\s(?:упр|стат)|Управлени|Упраўленн|Управлінн|Галоўн|Головн|Институт|Інстытут|Інститут|Institut)(?!\p{Lu})|^\p{Lu}[\p{L} ]{3,60}\sRegion$/u;

/** `International Monetary Fund. Title. Publisher`, `Пул Первого. Заглавие // Telegram`: nothing but a full stop parts body and title. */
export const sentence: BodyStart = {
  name: "sentence",
  read({ draft, text, from, url }) {
    const first = sentenceEnds(text, from, Math.min(text.length, from + 130))[0];
    if (!first || first - from > 110 || !/^\s[\p{Lu}\d“„«"[]/u.test(text.slice(first, first + 2))) return 0;
    const name = withoutStop(text.slice(from, first));
    if (name.includes(" //")) return 0;
    const rest = text.slice(first).trim();
    const behind = withoutStop(rest.slice(0, sentenceEnds(rest, 0, rest.length)[0] ?? rest.length));
    // "ОБСЕ/БДИПЧ. Президентские выборы": abbreviations that a slash joins are two bodies, or one of the other.
    if (/^\p{Lu}{2,8}\/\p{Lu}{2,8}$/u.test(name)) {
      draft.form = "marked";
      return from + name.length;
    }
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
  },
}; // prettier-ignore

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
