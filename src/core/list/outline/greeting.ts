import { anyOf } from "../../any-of.ts";
import { evidenceOfLine } from "../evidence.ts";
import type { Line } from "../lines/lines.ts";
import { GREETINGS, SIGN_OFFS } from "../data/outline-words.ts";

const GREETING = new RegExp(
  `^(?:${anyOf(GREETINGS)})(?!\\p{L})(?:[\\p{L}\\s.’'-]{0,40}[,!–—-]?|, [\\p{L}\\s]{1,40}[,!])$`,
  "iu",
);
const LONGEST = 60;

/** Whether a letter begins with a line: `Hi Marta,`, `Добрый день!` */
export const isGreeting = (text: string): boolean => text.length < LONGEST && GREETING.test(text);

/** `Drodzy,`, `Moi drodzy,`: a capital, small words, and nothing behind the comma. */
const ADDRESS = /^\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2},$/u;
/** Whether somebody is addressed in a line of its own above a sentence; so many letters begin with a word that no list has. */
export const isAddress = (text: string, next: Line | undefined): boolean =>
  text.length < LONGEST &&
  ADDRESS.test(text) &&
  next !== undefined &&
  next.gap > 0 &&
  evidenceOfLine(next).reference === 0;

const SIGN_OFF = new RegExp(`^(?:${anyOf(SIGN_OFFS)})(?: \\p{Ll}+)?[,.!]?$`, "iu");
const THANKS = new RegExp(`^(?:${anyOf(SIGN_OFFS)})(?: \\p{Ll}+){0,3}!`, "iu");
/** Whether a letter or a talk ends with a line: `Thank you! Questions?` */
export const isThanks = (text: string): boolean =>
  text.length < LONGEST && (SIGN_OFF.test(text) || THANKS.test(text));
/** Whether a letter ends with a line, the name of its writer behind: `Best wishes,` */
export const isSignOff = (text: string): boolean => text.length < LONGEST && SIGN_OFF.test(text);
