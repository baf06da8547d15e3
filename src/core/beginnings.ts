/** What {@link beginningsOf} is told of a character besides the letter that it comes to: nothing that counts, or more than one letter. */
export const NO_LETTER = 0;
export const ANY_LETTER = -1;

const PLACES = 0x4000;
const GOES_ON = 1;
const ENDS = 2;

/**
 * Says of a place in a text whether one of some words can begin there, by its first letters alone: where most texts have none of the words,
 * nothing has to be made of them to be looked up. Doubled letters count once.
 *
 * @param length so many letters are looked at; of shorter words all
 * @param letterOf the letter that a UTF-16 code unit comes to
 * @example beginningsOf(["minsk", "moskva"], 4, (code) => code | 0x20)("Minister", 0) // false
 */
export function beginningsOf(
  words: Iterable<string>,
  length: number,
  letterOf: (code: number) => number,
): (text: string, at: number) => boolean {
  const table = new Uint8Array(PLACES);
  for (const word of words) {
    let [place, last, count] = [0, 0, 0];
    for (let at = 0; at < word.length && count < length; at++) {
      const letter = letterOf(word.charCodeAt(at));
      if (letter <= NO_LETTER || letter === last) continue;
      place = placeOf(place, (last = letter));
      count++;
    }
    table[place]! |= count === length ? GOES_ON : ENDS;
  }
  return (text, at) => {
    let [place, last, count] = [0, 0, 0];
    for (; at < text.length; at++) {
      const letter = letterOf(text.charCodeAt(at));
      if (letter === ANY_LETTER) return true;
      if (letter === NO_LETTER || letter === last) continue;
      place = placeOf(place, (last = letter));
      if (++count === length) return (table[place]! & GOES_ON) !== 0;
      if (table[place]! & ENDS) return true;
    }
    return false;
  };
}

const placeOf = (before: number, letter: number): number => (before * 37 + letter) & (PLACES - 1);
