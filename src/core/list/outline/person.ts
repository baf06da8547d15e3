import { FIRST_NAMES } from "../data/first-names.ts";
import { NAME_PARTICLES } from "../data/words.ts";
import { mayBeGivenName } from "../../given-names/index.ts";

const CAPITAL = /^(?:\p{Lu}\.|\p{Lu}[\p{L}.’'ʼ-]*\p{L}[’'ʼ]?)$/u;
const JOINED = /, | (?:and|&|und|i|и|і|й|та|oraz|et|a|\/) |\/|; /u;
const CYRILLIC = /^[\p{Script=Cyrillic} .’'ʼ-]+$/u;
/** `Северная Ирландия`; `Юрий Кос` is known. */
const ADJECTIVE = /^\p{L}+(?:ая|яя|ое|ее|ый|ий|ой|ые|ие|ае|яе|ы|ыя|ія) /u;
const MOST_WORDS = 4;
const MOST = 4;
const LONGEST = 120;

/** Whether words look like the name of somebody: two to four with capitals, particles among them. */
export function mayBePerson(text: string): boolean {
  const words = text.split(" ");
  const names = words.filter((word) => CAPITAL.test(word));
  return (
    names.length > 1 &&
    words.length <= MOST_WORDS &&
    CAPITAL.test(words.at(-1)!) &&
    words.every((word) => CAPITAL.test(word) || NAME_PARTICLES.has(word))
  );
}

const isFirstName = (word: string): boolean => FIRST_NAMES.has(word) || mayBeGivenName(word);

/**
 * Whether words are names of people, one of whom has a given name that is known, or Cyrillic letters: only English has capitals for words.
 *
 * @example arePeople("Mario Kos and Anna Lis") // true
 * @example arePeople("Chicken Soup") // false
 */
export function arePeople(text: string): boolean {
  if (text.length > LONGEST || !/^\p{Lu}/u.test(text)) return false;
  const people = text.split(JOINED);
  return (
    people.length <= MOST &&
    people.every(mayBePerson) &&
    people.some(
      (one) => (CYRILLIC.test(one) && !ADJECTIVE.test(one)) || isFirstName(one.slice(0, one.indexOf(" "))),
    )
  );
}
