import { anyOf } from "../../any-of.ts";
import { GREETINGS } from "../data/outline-words.ts";

const GREETING = new RegExp(
  `^(?:${anyOf(GREETINGS)})(?!\\p{L})(?:[\\p{L}\\s.’'-]{0,40}[,!–—-]?|, [\\p{L}\\s]{1,40}[,!])$`,
  "iu",
);
const LONGEST = 60;

/** Whether a letter begins with a line: `Hi Marta,`, `Добрый день!` */
export const isGreeting = (text: string): boolean => text.length < LONGEST && GREETING.test(text);
