import { ET_AL } from "../../data/name-words.ts";
import { ROLE_SIGNS } from "../../data/role-signs.ts";
import { anyOf } from "../../../any-of.ts";
import { rule } from "../../rule.ts";
import { anySpelling, anySpellingIn } from "../../spellings.ts";
import type { Creator, CreatorType } from "../../types.ts";
import { finder } from "../finder.ts";
import type { Note } from "../types.ts";
import { channelAt } from "./channel.ts";
import { namesAt, together } from "./names.ts";

const bySign = ROLE_SIGNS.map(({ role, kind, signs }) => {
  const words = () => signs.map(({ source }) => source).join("|");
  const sign = rule(() => new RegExp(anySpellingIn(`(?<![\\p{L}\\p{N}])(?:${words()}):?\\s`), "giu"));
  return { role, kind, sign };
});

/** Names behind a sign of what they did: `Translated by A. Novak`, `/ под ред. И. И. Иванова`. */
export const notesBehindSign = finder([...bySign.map(({ sign }) => sign)], (text) => {
  const notes: Note[] = [];
  for (const { role, kind, sign } of bySign)
    for (const { index, 0: words } of sign.all(text)) {
      // "пер. с англ. под ред. А. М. Салмина": who translated is not named.
      const type = role === "translator" && /под ред/iu.test(words) ? "editor" : role;
      const note = atSign(text, index, index + words.length, type);
      if (note) notes.push({ ...note, ...(kind && { kind }) });
    }
  return inBrackets(text, notes);
});

/** `[под ред. Н. Иванова ; пер. с англ. Л. Коса]`: brackets around several statements go with them. */
function inBrackets(text: string, found: readonly Note[]): Note[] {
  const notes = [...found].sort((a, b) => a.start - b.start);
  for (const [i, first] of notes.entries()) {
    if (text[first.start - 1] !== "[") continue;
    let last = i;
    while (notes[last + 1] && /^\s?[;,]\s$/.test(text.slice(notes[last]!.end, notes[last + 1]!.start)))
      last++;
    if (last === i || text[notes[last]!.end] !== "]") continue;
    notes[last] = { ...notes[last]!, end: notes[last]!.end + 1 };
    notes[i] = { ...first, start: first.start - 1 };
  }
  return notes;
}

/** Given names stand first: `Tim Sebastian` is printed so, whichever of the two the tables know. */
function inOrder(one: Creator, text: string): void {
  const { firstName, lastName } = one;
  const printed = text.slice(one.spans[0]?.start, one.spans[0]?.end);
  if (firstName && lastName && !/[.,]/.test(printed) && printed === `${lastName} ${firstName}`) {
    one.firstName = lastName;
    one.lastName = firstName;
  }
}

const others = new RegExp(`^,?\\s?\\[?(?:${anyOf(ET_AL)})\\]?`, "iu");
const roleAfter = anySpelling(
  /^\s?\((?:(?:отв\.|гл(?:ав)?\.|адк\.|науч\.|гал(?:оўн)?\.|навук\.|гол(?:ов)?\.|відп\.|наук\.)? ?(?:(?:ред|рэд)(?:акт(?:ор|ар)[ыи]?)?|сост|уклад|упоряд|склад)\.?|голова|старшыня|председатель|пред(?:с(?:ед)?)?\.|старш\.|зам\.\s[\p{L}.\s]{3,20}|(?:отв|адк|відп)\.\s(?:секр(?:етар[ьі]?)?|сакр(?:атар)?)\.?)\)(?:,?\s?\[?(?:и др|і інш|ды інш|та ін)\.\]?)?/iu,
);

const board = anySpelling(/^(?:редкол|рэдкал|упоряд|уклад|склад|сост)/iu);
const post = /^\s?\(\p{Ll}[\p{Ll}.\s-]{1,30}\),\s(?=\p{Lu})/u;

/** `Отв. ред. д. ю. н., проф. Р. Ф. Кос`: what somebody is stands in small letters before the initials. */
const ranks =
  /^(?:(?!р[еэ]д|r[eė]d|пер|per|сост|sost|укл|ukl|отв|otv|науч|nauch|под|pod)\p{Ll}(?:[\p{Ll}-]{0,12}\.|[\p{Ll}-]{2,12}),?\s?){1,7}(?<=[\s.])(?=\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll})/u;
const ranksAt = (text: string, at: number): number => ranks.exec(text.slice(at, at + 100))?.[0].length ?? 0;

function atSign(text: string, start: number, at: number, type: CreatorType): Note | null {
  // "Interview with Anna Kos, “On Writing”, Minsk, 2022"
  if (start === 0 && !/^interview (?:with|mit)/i.test(text)) return null;
  // "IEEE Trans. Power Syst." is a journal.
  if (/^trans\.\s$/i.test(text.slice(start, at)) && !/[.,;:?!)”"’»(]\s?$/.test(text.slice(0, start)))
    return null;
  // Inside brackets that close behind the names: "(translated by A. Novak)"
  const open = /[([]$/.test(text.slice(0, start)) ? start - 1 : -1;
  // Who uploads a video is a channel, whatever it calls itself.
  // "‘Toplivo zagruzheno polnost’ju’": a small letter goes on with the title.
  if (type === "author")
    return /^\p{Ll}\P{Lu}*$/u.test(/^[^\s,.]*/.exec(text.slice(at, at + 60))![0])
      ? null
      : channelAt(text, start, at);
  const names = namesAt(text, at, type) ?? namesAt(text, at + ranksAt(text, at), type);
  if (!names) return null;
  // "Interview by Tim Sebastian": English prints nobody turned round behind it.
  if (/\bby\s$/i.test(text.slice(start, at))) for (const one of names.creators) inOrder(one, text);
  let { end } = together(names, text);
  // "W Grodnie nie umiera się po polsku. Z Siarhiejem Chareuskim rozmawia Anna Kos (2019), „Więź”": nobody wrote it, so that is its title.
  const saysWho =
    type === "interviewer" &&
    /^ze?\s/iu.test(text.slice(start, at)) &&
    /[.?!”]\s$/u.test(text.slice(0, start));
  if (saysWho && /^\s\((?:19|20)\d\d\),/.test(text.slice(end, end + 8))) return null;
  // "Nowik A. (2022), Nie wrócimy. Z programistą z Mińska rozmawia Anna Kos, „Dziennik”": the same behind an author.
  if (saysWho && /^,\s[„“"]/.test(text.slice(end, end + 3)))
    return { start, end, ofTitle: true, creators: names.creators };
  // Whom the interview was with is its author already; behind "Kos, A. (2020) ‘Title’, interview with J. Lis" it was Lis who asked.
  const asked =
    /^interview with/.test(text.slice(start, at)) &&
    /[’”"»],?\s$/u.test(text.slice(0, start)) &&
    /^\p{Lu}[\p{L}’'-]+,?\s\p{Lu}\p{Ll}?\.[^“”"‘«]{0,60}\(/u.test(text);
  const isTalk = /^(?:interview (?:with|mit)|gespräch mit|in conversation|entretien)/i.test(
    text.slice(start, at),
  );
  if (start === 0 && !/^[.,]\s[“„"«‘]/.test(text.slice(end, end + 3))) return null;
  // "„Wir sind Geiseln“. Interview mit A. Kos, in: Zeitung": nobody is named before the title.
  const unsigned =
    isTalk &&
    !asked &&
    (start === 0 || /^[“„"«‘]/.test(text)) &&
    /^[.,]\s(?:[“„"«‘]|[Ii]n[:\s])/.test(text.slice(end, end + 5));
  const creators = unsigned
    ? names.creators.map((one) => ({ ...one, creatorType: "interviewee" as const }))
    : isTalk && !asked
      ? []
      : together(names, text).creators;
  // "редкол.: В. Р. Лис (предс.), М. А. Кос": what each of a board does stands in brackets.
  if (board.test(text.slice(start, at)))
    for (
      let bracket = post.exec(text.slice(end, end + 40));
      bracket;
      bracket = post.exec(text.slice(end, end + 40))
    ) {
      const more = namesAt(text, end + bracket[0].length, type);
      if (!more) break;
      creators.push(...more.creators);
      ({ end } = more);
    }
  end += others.exec(text.slice(end, end + 14))?.[0].length ?? 0;
  end += roleAfter.exec(text.slice(end, end + 36))?.[0].length ?? 0;
  // "Interviewed by D. Gordon for Gordonua.com"
  end += /^ for(?= \p{Lu})/u.exec(text.slice(end, end + 6))?.[0].length ?? 0;
  if (open >= 0 && /[)\]]/.test(text[end] ?? "")) return { start: open, end: end + 1, creators };
  const slash = /[\s.,;]\/\s?$/.exec(text.slice(Math.max(0, start - 3), start));
  return { start: slash ? start - slash[0].length + 1 : start, end, creators };
}
