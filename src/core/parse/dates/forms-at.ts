import { charactersOf, classOf, LETTER } from "../../character-class.ts";
import { formsWith } from "./forms.ts";
import { isMonthAt, LONGEST_WORD, mayBeginDate, monthNumber, noneWords, seasons, SIGN } from "./months.ts";

const isSign = charactersOf(new RegExp(SIGN));

const NONE: readonly RegExp[] = [];

export const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** `2020, May`, `2020, 5 May`, `2020, 5 VIII`: a year before anything else stands alone. */
function goesOnBehindYear(text: string, end: number): boolean {
  const space = text[end] === "," ? end + 1 : end;
  if (text[space] !== " ") return false;
  let day = space + 1;
  if (text.startsWith("m. ", day)) return isMonthAt(text, day + 3);
  if (!isDigit(text.charCodeAt(day)))
    return (
      isMonthAt(text, day) ||
      seasons.has(/^\p{L}{3,12}/u.exec(text.slice(day, day + 12))?.[0].toLowerCase() ?? "")
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
export function formsAt(text: string, at: number): readonly RegExp[] {
  const first = text.charCodeAt(at);
  let end = at;
  if (isDigit(first)) {
    while (isDigit(text.charCodeAt(end))) end++;
    const length = end - at;
    const sign = (text[end] ?? "").toLowerCase();
    if (length === 4) {
      if (!/^(?:1[5-9]|20)/.test(text.slice(at, at + 2))) return NONE;
      return formsWith("year", ", ".includes(sign) && !goesOnBehindYear(text, end) ? "" : sign);
    }
    if (length > 2 || (length === 2 && first > 0x33)) return NONE;
    return " .snrte".includes(sign) && !goesOnBehindDay(text, end) ? NONE : formsWith("day", sign);
  }
  if (!mayBeginDate(text, at)) return NONE;
  while (end - at <= LONGEST_WORD && classOf(text.charCodeAt(end)) & LETTER) end++;
  if (end - at > LONGEST_WORD) return NONE;
  const word = text.slice(at, end).toLowerCase();
  if (monthNumber.has(word)) {
    const sign = text[end] ?? "";
    return formsWith("month", (isSign(text.charCodeAt(end)) ? text[end + 1] : sign) ?? "");
  }
  if (seasons.has(word)) return formsWith("season", "");
  return noneWords.has(word) && goesOnBehindNone(text, end, word) ? formsWith("none", "") : NONE;
}
