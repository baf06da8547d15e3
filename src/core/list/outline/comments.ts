import { GOES_ON_WITH } from "../notes/last-words.ts";
import { endsInYearOfNames } from "../notes/work-marks.ts";
import { type CitedWork, citedWorks } from "../notes/cited-in-note.ts";

/** The works of an entry without what somebody said behind them: ` – must read!`, ` (have it as pdf)`. */
export const worksWithoutComments = (entry: string): CitedWork[] =>
  citedWorks(entry).map((work) => {
    const text = withoutComment(work.text);
    const remark = work.text.slice(text.length).trim();
    return { ...work, text, ...(remark && { remark }) };
  });

const MOST = 3;

/** @example withoutComment("Wilson, A. (2021). Belarus. Yale. – must read!") // "Wilson, A. (2021). Belarus. Yale." */
export function withoutComment(work: string): string {
  let text = work;
  for (let turns = 0; turns < MOST; turns++) {
    const shorter = withoutLast(text);
    if (shorter === text) break;
    text = shorter;
  }
  return text;
}

/** Words in brackets that are no field: no digit, no name of a language or state of a text, and no outlet behind a title: `(dekoder)`. */
const BRACKETED =
  /(?: \[|(?<=\P{L}|https?:\S{4,200}) \(| \((?!\p{Ll}+\)))\p{Ll}[^()[\]\d]{2,120}[)\]][.!]?$/u;
const OF_REFERENCE =
  /(?<!\p{L})(?:wyd|edit|aufl|reprint|forthcom|in press|manuscript|maszynopis|rękopis|typescript|машинопис|машыналіс|рукоп|печати|druku|tweet|online|^\(pdf\)|(?:in )?(?:russian|belarusian|ukrainian|polish|german|english|french|czech)\)|po \p{L}+ku\)|(?:на|in) \p{L}+\)$|рус|бел|укр|пол|англ|ed\.|eds\.|red\.|hg\.|dostęp|(?<!open )access|дата|abgerufen|zugriff|unpubl|niepubl|неопубл|thesis|diss)/iu;
/** `(rozdział 2 i 3, skan na Teamsach)`: several words, and numbers of parts among them. */
const TOLD = / [([]((?:\p{Ll}[^()[\]]{2,120}))[)\]][.!]?$/u;
const isTold = (inner: string): boolean =>
  !/\d{3}|:/.test(inner) && (inner.match(/\p{Ll}{3,}/gu) ?? []).length > 2;
/** Behind a dash at the end: small letters, or what no field has. */
const DASHED = / (?:[–—]|-{1,2}) (?=[^–—]{3,160}$)(?!via )/gu;
const SAID = /^(?:\p{Ll}|I(?:['’\s])|[\p{L}\s,’']{2,60}!$)/u;
const NUMBERED =
  /(?:19|20)\d\d|https?:|(?<!\p{L})(?:[СсSsPpVvNnTt№]|pp|nr|no|vol|вып|vyp|том|URL|Режим|Рэжым)\.?\s?\d|^(?:[СсSsPp]\. |(?:№|[Нн]омер|[Вв]ып|[Тт])\.?\s)|^\d/u;
/** `900 pages, but you have the whole summer` */
const COUNTED = /^\d{1,4} \p{Ll}{3,},?(?: \p{Ll}{2,}){3}/u;
/** `тут главное таблица на с. 110`: three small words before a number that is no year. */
const isTalk = (rest: string): boolean =>
  /^(?:\p{Ll}+,? ){3}/u.test(rest) && !GOES_ON_WITH.test(rest) && !/\d{4}|https?:/.test(rest);
const CLOSED = /[.)\]”»"“’/\d!?…\w]$/u;

/** `<- you know this one`, `--> chapter 5 only` */
const POINTED = / ?(?:<[-–=]{1,2}|←|<<|\^\^|-{1,2}>|=>|→) ?(?:[^\d<>]|\d(?!\d\d)){2,80}$/u;
/** The mark that the letter says something of: `С. 20–24. *` */
const STARRED = / \*{1,3}$/;

/** `Must read!`, `not sure about the year`, `You have it.` behind a full stop or a link. */
const LAST_SENTENCE = /(?:[.)\]”»"!?\d]|(?<=https?:\S{4,200})[/\p{L}]) (\p{L}[^.!?\d“„«"/:]{4,90}[.!?]*)$/u;
const isSpoken = (text: string): boolean =>
  /\s/.test(text) &&
  ((/!$/.test(text) && /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(text)) ||
    (/^\p{Ll}{2,}\s\p{Ll}/u.test(text) && !GOES_ON_WITH.test(text) && text.split(" ").length > 2) ||
    PERSONAL.test(text));
/** `(Cambridge UP, 2010), esp.`: the sentence began with it. */
const SHORT_WORD = /(?<=[)\]\d]), \p{Ll}{2,5}\.$/u;
const PERSONAL =
  /(?<!\p{L})(?:I|I’(?:m|ve|ll)|I'(?:m|ve|ll)|you|your|we|my|me|mam|masz|ci|mi|у меня|тебе|мне|вам|мене|тобі|ich|du|dir|mir)(?!\p{L})/u;

function withoutLast(text: string): string {
  if (STARRED.test(text)) return text.replace(STARRED, "");
  const pointed = POINTED.exec(text);
  if (pointed && ENDED.test(text.slice(0, pointed.index))) return text.slice(0, pointed.index);
  const told = TOLD.exec(text);
  const bracket = told && isTold(told[1]!) ? told : BRACKETED.exec(text);
  if (bracket && !OF_REFERENCE.test(bracket[0].slice(1)) && CLOSED.test(text.slice(0, bracket.index)))
    return text.slice(0, bracket.index);
  const sentence = LAST_SENTENCE.exec(text);
  if (sentence) {
    const before = text.slice(0, sentence.index + 1);
    if (DATED.test(before) && !endsInYearOfNames(before.replace(/\.$/, "")) && isSpoken(sentence[1]!))
      return before.replace(SHORT_WORD, "");
  }
  for (const { index, 0: dash } of text.matchAll(DASHED)) {
    const rest = text.slice(index + dash.length);
    const before = text.slice(0, index);
    if (
      (SAID.test(rest) ? !NUMBERED.test(rest) || isTalk(rest) : COUNTED.test(rest)) &&
      DATED.test(before) &&
      ENDED.test(before)
    )
      return before;
  }
  return text;
}
const DATED = /(?:1[5-9]|20)\d\d|https?:/;
const ENDED = /(?:[.)\]”»"!?]|\d|https?:\S+)$/u;
