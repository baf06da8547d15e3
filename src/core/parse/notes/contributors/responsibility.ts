import type { Span } from "../../../evidence.ts";
import { BODY_WORDS, NO_NAME, TOPIC_WORDS } from "../../data/name-words.ts";
import { isGivenName, readNames, type FoundNames, type NameShape } from "../../names/index.ts";
import { rule } from "../../rule.ts";
import { leadsToContainer } from "../../single-slash.ts";
import type { Creator } from "../../types.ts";
import { finder } from "../finder.ts";
import type { Note } from "../types.ts";
import { anySpelling } from "../../spellings.ts";

const slash = rule(/ \/ /);
const SHAPES: readonly NameShape[] = [
  "initials surname",
  "surname initials",
  "given surname",
  "surname, given",
];
const body = anySpelling(/^\s?;\s(?<body>(?!\[|[Пп]од |[Пп]ад |[Зз]а |[Оо]тв|\p{L}{2,5}\.\s(?:ред|рэд|red|rėd)|[Рр][еэ]д(?:кол|кал|\.)|сост|пер\. |pod |otv|per\. |red|заявит|заяўн|заявн|патент|патэнт|бесед|записал|интервью|гутар|размаўл|розмов|besed|zapisal|interv)[^;/]{2,140}?)(?=\.? [–—]|\s?;\s|\. \p{Lu}[\p{L}.]{0,25},? ?:?\s?\p{L}*,? ?\d{4}|\s\/\/|\.?$|(?<!\s\p{Lu})\. (?:М|Мн|СПб|К|M|SPb)\.(?:,|\s?:))/du); // prettier-ignore

const others = anySpelling(/^,?\s?\[?(?:и др|і інш|ды інш|та ін)\.?\]?/iu);
const bodyWord = anySpelling(/(?<!\p{L})рада(?!\p{L})|верховн|вярхоўн|ун-т|ін-т|ин-т|академ|акад\.|университет|універсітэт|університет|институт|інстытут|інститут|центр|цэнтр|министерств|м-во|міністэрств|міністерств|комитет|фонд|ассоц|союз|(?<!\p{L})(?:НАН|РАН|ООО|ОАО|ЗАО)(?!\p{L})|un-t|in-t|akad|universit|institut|tsentr|palat|sovet|fond|organizats|ministerstv|komitet|камітэт|комітет|камісі|комисси|комісі|агентств|агенцтв|библиотек|бібліятэк|музе[йя]|палат|сеть|мереж|сетк|организац|арганізац|організац|парти[яи]|партыя|партія|архив|архіў|правительств|совет|служб|управлен|департамент|(?:^|\s)(?:нац|гос|дзярж|держ|рос|белорус|беларус|укр|респ|рэсп|акад|nats|gos|natsional|dzyarzh)\.\s/iu); // prettier-ignore
/** `/ БрГУ ; редкол.: …` */
const initialism = /^\p{Lu}{1,2}\p{Ll}?\p{Lu}{1,4}(?=\s?[;.]|\s(?:им|ім|im)\.\s)/u;
const bodyFirst = anySpelling(/^(?<body>\p{Lu}[^;/]{1,140}?)(?=\s?;|\.? [–—]|\.\s(?:URL|Режим|Рэжым|https?:)|(?<![Рр][еэ]сп|[Бб]ел|[Бб]елорус|[Уу]кр|[Рр]ос|[Rr]esp|(?<!\p{L})[иі]м|(?<!\p{L})im|\s\p{Lu})\. \p{Lu}[\p{L}.]{0,25},? ?:?\s?\p{L}*,? ?\d{4}|\s\/\/|\.?$|(?<!\s\p{Lu})\. (?:М|Мн|СПб|К|M|SPb)\.(?:,|\s?:))/du); // prettier-ignore

/** `/ Казахстанское междунар. бюро по правам человека. – Алматы`: what stands between a slash and the dash of GOST says who answers for it. */
const isStatement = (text: string, from: number): boolean =>
  /^[«"“]?\p{Lu}[^/;–—:]{2,60}\s[^/;–—:]{2,100}\s?(?:;|\.\s[–—]\s(?:\p{Lu}|(?:19|20)\d\d\.))/u.test(
    text.slice(from, from + 180),
  ) && !supervised.test(text.slice(from, from + 20));

/** `/ Росстат. – М., 2019`, `/ ПРООН ; ред. …`: one word of a statement before place and year is a body, since a person has initials. */
const oneWord =
  /^\p{Lu}[\p{L}-]{2,30}(?=\.\s(?:[–—]\s)?\p{Lu}[\p{L}.-]{0,20}(?:\s;\s\p{Lu}[\p{L}.-]{0,20})?,\s(?:19|20)\d\d|\s?;\s)/u;

/** MLA: `Kos, Anna. Title. Free Europe / Radio Liberty, 2018. Library of Freedom`: GOST has initials. */
const givenName = /^\p{Lu}[\p{L}’'-]+,\s\p{Lu}\p{Ll}{2}[^.]{0,60}\.\s/u;

/** `Lisiecki / Nocuń, Sąsiad. Nowy car, Znak 2014`: a slash joins surnames at the head of what somebody notes down. */
const surnames = /^\p{Lu}[\p{L}’'-]{1,30}(?:\s\/\s\p{Lu}[\p{L}’'-]{1,30}){1,4}[,:]\s["“„«]?\p{Lu}/u;

/** Whether the slashes before a container stand before a place, with a statement of its own before them. */
const slashesBefore = (text: string, at: number): boolean => {
  const slashes = text.lastIndexOf(" // ", at);
  return slashes > 0 && text.lastIndexOf(" / ", slashes) > 0;
};

/** `/ Белов Леонид Алексеевич. – М., 2012`: theses name who wrote them in full, as their patronymics show. */
const inFull =
  /^(?<last>\p{Lu}[\p{L}-]{1,30})\s(?<first>\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?:вич|ич|вна|чна|шна|віч|ўна|вич|ївна))(?=\.\s[–—]|\s;|\.?\s?$)/u;

function namedInFull(text: string, from: number): FoundNames | null {
  const found = inFull.exec(text.slice(from, from + 90))?.groups;
  if (!found) return null;
  const [lastName, firstName] = [found["last"]!, found["first"]!];
  const span = { start: from, end: from + lastName.length + 1 + firstName.length };
  const creator: Creator = { creatorType: "author", lastName, firstName, spans: [span], confidence: 0.9 };
  return { creators: [creator], end: span.end, more: false, shape: "surname initials" };
}

/** `/ Под ред. А. П. Коса. Т. 1. – М.`: who edited, not a body. */
const editing = anySpelling(
  /^(?:(?:под|пад|за)\s(?:\p{L}{2,9}\.?\s)?|(?:отв|адк|відп|науч|навук|наук|гл|общ)\.\s)?(?:ред|рэд)/iu,
);

/** Who supervised a thesis: `; науч. рук. А. Фядута` */
const supervised = anySpelling(
  /^\s?;?\s?(?:(?:науч(?:ный|\.)|навук(?:овы|\.)|наук(?:овий|\.))\s(?:рук(?:оводитель|\.)|кір(?:аўнік|\.)|кер(?:івник|\.)|конс\p{L}*\.?)|кір\.|рук\.)\s[^;/]{3,60}?(?=\s;|\.\s[–—])/u,
);

/**
 * The statement of responsibility of GOST 7.1 behind a title: ` / И. И. Иванов, П. П. Петров ; Белорус. гос. ун-т`. It names all
 * authors where the heading names the first, and the body behind a thesis.
 */
export const responsibilityNotes = finder([slash], (text) => {
  if (surnames.test(text)) return [];
  const notes: Note[] = [];
  for (let at = text.indexOf(" / "); at >= 0; at = text.indexOf(" / ", at + 3)) {
    const from = at + 3;
    if (leadsToContainer(text, at)) continue;
    // "Routledge / International Institute for Strategic Studies, 2017": two that publish together.
    if (!text.includes(" – ") && !text.includes(" // ") && (/^\p{Lu}[^;:/]{2,80},\s(?:19|20)\d\d\.?\s?$/u.test(text.slice(from)) || (givenName.test(text) && /^\p{Lu}[^;:/]{2,80},\s(?:19|20)\d\d\.\s\p{Lu}[^;:/]{3,90}$/u.test(text.slice(from)))) && /(?:[.:,]|[”"»])\s\p{Lu}[^.:,]{2,60}$/u.test(text.slice(0, at)))
      continue;
    const names = namedInFull(text, from) ?? readNames(text, from, SHAPES, "author", (place) =>
      leadsToContainer(text, place) || /^(?:\.? ?(?:\/\/|[;–—])|\s?\[|\. |,? (?:(?:и|і|i) др|(?:та|ta) (?:ін|in)|ды інш|і інш)|\.?$)/u.test(text.slice(place, place + 8)),
    );
    // "/ Human Rights Watch", "/ Беларускі ПЭН"
    // "/ Belstat, Rosstat", "/ Human Constanta": two bodies, and one that no given name begins.
    const [one] = names?.creators ?? [];
    const bodies = names?.shape === "surname, given" && names.creators.length === 1 && !/[.\s]/.test(one?.firstName ?? "") && !isGivenName(one?.firstName ?? "");
    // "/ RIA Reiting", "/ РИА Новости": three capitals and more are no initials.
    const isBody = bodies || /\sCorp(?:oration|\.)$/.test(text.slice(from, names?.end)) || /^\p{Lu}{3,6}\s/u.test(text.slice(from, from + 8)) || (names?.shape === "given surname" && TOPIC_WORDS.has(one?.firstName ?? "")) || names?.shape === "given surname" && names.creators.length === 1 && (NO_NAME.test(text.slice(from, names.end)) || BODY_WORDS.test(text.slice(from, names.end)) || /\s\p{Lu}{3,}$/u.test(text.slice(from, names.end)));
    if (!names && editing.test(text.slice(from, from + 24))) continue;
    if (!names || isBody) {
      // "/ Нац. ун-т. Львів, 2015", "/ Акад. наук ; редкол.: …"
      const place = (isBody || bodyWord.test(text.slice(from, from + 70)) || BODY_WORDS.test(/^[^.;/]{0,70}/.exec(text.slice(from, from + 70))![0]) || initialism.test(text.slice(from, from + 10)) || oneWord.test(text.slice(from, from + 70)) || /^\p{Lu}{2,8}\s[«“"]\p{Lu}/u.test(text.slice(from, from + 12)) || isStatement(text, from)) && bodyFirst.exec(text.slice(from, from + 180))?.indices?.groups?.["body"];
      if (!place) continue;
      const span = { start: from + place[0], end: from + place[1] };
      notes.push({ start: at + 1, end: span.end, fields: [{ name: "publisher", value: text.slice(span.start, span.end), span }] });
      continue;
    }
    let { end } = names;
    // "Helpman, E. / Melitz, M. (2003):", "Germann, U. / Meier, M. (Hrsg.)": the head of a German list.
    if (/^[.,]?\s?[([]?(?:(?:1[5-9]|20)\d\d[a-z]?[):]|(?:hrsg|hgg?|eds?)\.?[)\]])/i.test(text.slice(end, end + 12))) continue;
    end +=
      others.exec(text.slice(end, end + 12))?.[0].length ?? 0;
    // "/ А. Б. Кос ; А. Б. Кос ; Министерство": eLIBRARY names who wrote a book twice.
    const again = ` ; ${text.slice(from, names.end)}`;
    if (text.startsWith(again, end)) end += again.length;
    const led = supervised.exec(text.slice(end, end + 90))?.[0];
    end += led?.length ?? 0;
    const behind = body.exec(text.slice(end, end + 170));
    const place = behind?.indices?.groups?.["body"];
    const span: Span | null = place ? { start: end + place[0], end: end + place[1] } : null;
    // "// Лесное наследство : материалы конф. / В. А. Рогов, А. М. Лис. – Ижевск": who answers for the container wrote no part of it.
    const ofContainer = slashesBefore(text, at) && /^\.\s[–—]\s/.test(text.slice(end, end + 4));
    notes.push({
      start: at + 1,
      end: span?.end ?? end,
      creators: ofContainer ? names.creators.map((one) => ({ ...one, creatorType: "editor" as const })) : names.creators,
      ...(span && {
        fields: [{ name: "publisher" as const, value: text.slice(span.start, span.end), span }],
      }),
    });
  }
  return notes;
}); // prettier-ignore

/** `/ под ред. О. В. Косовой ; Гомел. гос. ун-т. – Гомель`: the body behind those who edited. */
const behindEditors = anySpelling(
  /(?:ред|рэд|сост|уклад|упоряд|склад)[^/;]{2,120}\s;\s(?<body>\p{Lu}[^;/:]{4,140}?)(?=\.?\s[–—]\s\p{Lu})/du,
);

/** The body that a statement of editors names; authors stand in none. */
export const bodyBehindEditors = finder([slash], (text) => {
  const at = text.indexOf(" / ");
  const place = at < 0 || text.includes(" // ") ? null : behindEditors.exec(text.slice(at, at + 300))?.indices?.groups?.["body"];
  const span = place && { start: at + place[0], end: at + place[1] };
  if (!span || !(bodyWord.test(text.slice(span.start, span.end)) || BODY_WORDS.test(text.slice(span.start, span.end)))) return [];
  return [{ start: span.start - 2, end: span.end, fields: [{ name: "publisher", value: text.slice(span.start, span.end), span }] }];
}); // prettier-ignore

const key = ({ lastName, name }: Creator) => (lastName ?? name ?? "").toLowerCase().slice(0, 5);

/** Whether somebody of a statement is none of the authors: `uploaded by Current Time`. */
export const areOthers = (statement: readonly Creator[], authors: readonly Creator[]): boolean =>
  statement.length > 0 && !statement.some((one) => authors.some((author) => key(author) === key(one)));

/** Of two with one surname the initials tell whether they are two: `Кос, Я. К. Реки / Я. К. Кос, Н. Я. Кос`. */
const sameInitial = ({ firstName: a }: Creator, { firstName: b }: Creator): boolean =>
  !a || !b || a[0] === b[0] || !/^[\u0400-\u04FF]{2}$/.test(a[0]! + b[0]!);

/**
 * Authors of the heading and of the statement as one list: the longer one where they agree, none twice.
 * @example allAuthors([Иванов И. И.], [Иванов И. И., Петров П. П.]) // both of the second list
 */
export function allAuthors(heading: readonly Creator[], statement: readonly Creator[]): Creator[] {
  if (!heading.length) return [...statement];
  const known = new Set(heading.map(key));
  if (!statement.some((creator) => known.has(key(creator)))) return [...heading];
  return [
    ...heading,
    ...statement.filter(
      (creator) => !heading.some((one) => key(one) === key(creator) && sameInitial(one, creator)),
    ),
  ];
}
