import { charactersOf, classOf, LETTER } from "../../character-class.ts";
import { BARE_YEAR, formsWith, type DateForm } from "./forms.ts";
import { isMonthAt, LONGEST_WORD, mayBeginDate, monthNumber, noneWords, seasons, SIGN } from "./months.ts";

const isSign = charactersOf(new RegExp(SIGN));

const NONE: readonly DateForm[] = [];

export const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** `2020, May`, `2020, 5 May`, `2020, 5 VIII`: a year before anything else stands alone. */
function goesOnBehindYear(text: string, end: number): boolean {
  const space = text.charCodeAt(end) === COMMA ? end + 1 : end;
  if (text.charCodeAt(space) !== SPACE) return false;
  let day = space + 1;
  if (text.startsWith("m. ", day)) return isMonthAt(text, day + 3);
  if (!isDigit(text.charCodeAt(day)))
    return (
      mayBeginDate(text, day) &&
      (isMonthAt(text, day) ||
        seasons.has(/^\p{L}{3,12}/u.exec(text.slice(day, day + 12))?.[0].toLowerCase() ?? ""))
    );
  while (isDigit(text.charCodeAt(day))) day++;
  return (
    isMonthBehind(text, day) ||
    (text[end] === "," && /^ [IVX]{1,4}(?:[,.;:)]|$)/.test(text.slice(day, day + 6)))
  );
}

/** `5 May`, `5th May`, `5.05.`, `5 XI`: other numbers are none of days. */
function goesOnBehindDay(text: string, end: number): boolean {
  return /^(?:\.\d|\. \d\d?\. ?\d|[ .] ?[ivx])/i.test(text.slice(end, end + 7)) || isMonthBehind(text, end);
}

/** `n.d.`, `in press`, `no date`: a letter or a small word alone says nothing. */
function goesOnBehindNone(text: string, end: number, word: string): boolean {
  if (word.length === 1) return text[end] === "." || text.startsWith(" druku", end);
  return word.length > 3 || /^ (?:press|dat|ersc|druc|druk|vorb|печа)/i.test(text.slice(end, end + 6));
}

const behindDay = /(?:st|nd|rd|th|er)?\.? (?:de )?/iy;

function isMonthBehind(text: string, end: number): boolean {
  behindDay.lastIndex = end;
  return behindDay.test(text) && isMonthAt(text, behindDay.lastIndex);
}

/** The forms that may match at a place, by the number or word that stands there and the sign behind it. */
export function formsAt(text: string, at: number): readonly DateForm[] {
  const first = text.charCodeAt(at);
  let end = at;
  if (isDigit(first)) {
    while (isDigit(text.charCodeAt(end))) end++;
    const length = end - at;
    const sign = signAt(text, end);
    if (length === 4) {
      const second = text.charCodeAt(at + 1);
      // From 1500 to 2099
      if (!(first === 0x31 && second >= 0x35) && !(first === 0x32 && second === 0x30)) return NONE;
      const ends = sign === 0 || sign === SPACE || sign === COMMA;
      return ends && !goesOnBehindYear(text, end) ? BARE_YEAR : formsWith("year", sign);
    }
    if (length > 2 || (length === 2 && first > 0x33)) return NONE;
    return isBehindDay(sign) && !goesOnBehindDay(text, end) ? NONE : formsWith("day", sign);
  }
  if (!mayBeginDate(text, at)) return NONE;
  while (end - at <= LONGEST_WORD && classOf(text.charCodeAt(end)) & LETTER) end++;
  if (end - at > LONGEST_WORD) return NONE;
  const word = text.slice(at, end).toLowerCase();
  if (monthNumber.has(word))
    return formsWith("month", codeAt(text, isSign(text.charCodeAt(end)) ? end + 1 : end));
  if (seasons.has(word)) return formsWith("season", 0);
  return noneWords.has(word) && goesOnBehindNone(text, end, word) ? formsWith("none", 0) : NONE;
}

const SPACE = 0x20;
const COMMA = 0x2c;

/** The code of a sign, 0 behind the end. */
const codeAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0);

/** The same, letters in small ones. */
function signAt(text: string, at: number): number {
  const code = codeAt(text, at);
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}

/** `5th May`, `5. Mai`, `5 May`, and the end of the text. */
const isBehindDay = charactersOf(/[ .snrte\0]/);
