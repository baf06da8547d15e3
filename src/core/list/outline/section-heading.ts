import { anyOf } from "../../any-of.ts";
import { EDIT_LINKS, SESSIONS } from "../data/outline-words.ts";
import { isReadingLabel } from "./reading-label.ts";

/** Longer lines with a number of a meeting are no headings. */
const LONGEST = 180;
const NUMBER = String.raw`(?:\d{1,2}|[IVXІХ]{1,5})(?:\s?[–-]\s?\d{1,2})?`;
/** `Week 1 (20 Feb.): …`, `Тема № 3. …`; `3. Sitzung (12.10.): …`, `2-е занятие`. */
const NUMBERED = new RegExp(
  `^(?:(?:${anyOf(SESSIONS)})\\s(?:№|#|[Nn][or]\\.?)?\\s?${NUMBER}(?![\\p{L}\\d])|\\d{1,2}(?:\\.|-\\p{L}{1,2})?\\s(?:${anyOf(SESSIONS)})(?!\\p{L}))`,
  "iu",
);
/** The first words of the names of meetings: most lines begin with none. */
const FIRST_WORDS = new Set(SESSIONS.map((name) => name.split(" ", 1)[0]!));
const LONGEST_WORD = Math.max(...[...FIRST_WORDS].map(({ length }) => length));
/** The word that a text begins with, up to a blank. */
export function firstWord(text: string): string {
  const end = text.indexOf(" ");
  return end > LONGEST_WORD + 1
    ? ""
    : (end < 0 ? text.slice(0, LONGEST_WORD + 1) : text.slice(0, end)).toLowerCase();
}
const mayBegin = (text: string): boolean => /^\d/.test(text) || FIRST_WORDS.has(firstWord(text));

const MARKS_BEFORE = /^[#*_=~•\s]+/u;
/** What references have behind their first words and headings have not. */
const OF_REFERENCE =
  /https?:|www\.|\/\/|\bdoi\b|(?<!\p{L})(?:pp?|ss?|С|с)\. ?\d|[“„«"][^“”„«»"]{3,}[”»“"],|\d\(\d/u;
/** A year behind a full stop, or a place and a year: `Лекция 3. Минск, 2010.` */
const IMPRINT = /[.:,] \p{Lu}[\p{L}.-]+(?: ?: [^:]{2,40})?, (?:19|20)\d\d\.?$/u;

/** Whether a line names a meeting of a course, by its number: `Week 1 (20 Feb.): Introduction`. */
export function isSession(text: string): boolean {
  if (text.length > LONGEST) return false;
  const bare = text.replace(MARKS_BEFORE, "");
  return mayBegin(bare) && NUMBERED.test(bare) && !OF_REFERENCE.test(bare) && !IMPRINT.test(bare);
}

const LONGEST_LABEL = 70;
/** Whether all of a line says how the references below it are to be read: `Optional:`, `Literatura obowiązkowa`. */
export const isLabelLine = (text: string): boolean =>
  text.length < LONGEST_LABEL && isReadingLabel(text.replace(MARKS_BEFORE, "").replace(/[\s:*_]{1,6}$/u, ""));

const EDIT = new RegExp(
  `\\s?\\[\\s?(?:${anyOf(EDIT_LINKS)})(?:\\s?\\|\\s?(?:${anyOf(EDIT_LINKS)}))?\\s?\\]$`,
  "iu",
);
/** Whether a line is a heading of a wiki: `References[edit]`. */
export const isEditable = (text: string): boolean =>
  text.length < LONGEST && text.endsWith("]") && EDIT.test(text);
