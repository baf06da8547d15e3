import { classOf, isHalf, LETTER } from "../character-class.ts";
import type { Span } from "../evidence.ts";
import { LABEL_WORDS } from "./data/label-words.ts";
import type { ReferenceRecord } from "./types.ts";

/**
 * Words that no field, name, date or remainder has, and that say nothing of what stands beside them: what is left of a part that
 * copying cut in two. A word that stands in some value is not lost: what is printed twice is kept once.
 * @param kept the characters that something has, with what was understood as a whole: `rozmowę przeprowadził P. Krot`
 * @example of "… Accessed April 3, https://wyborcza.pl/. Kurier 2022." where Kurier was not read: the place of "Kurier"
 */
export function lostWords(text: string, record: ReferenceRecord, kept: Uint8Array): readonly Span[] {
  let values: string | undefined;
  const lost: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    if (kept[at] || !isLetter(text, at)) continue;
    const start = at;
    while (at < text.length && !kept[at] && isLetter(text, at)) at++;
    const word = text.slice(start, at).toLowerCase();
    // One letter is an abbreviated word or what is left of one.
    if (at - start < 2 || LABEL_WORDS.has(word)) continue;
    values ??= valuesOf(record);
    if (values.includes(word) || isGivenInFull(text, start, at, record)) continue;
    const last = lost.at(-1);
    // Words with nothing but a space or a mark between them are one stretch.
    if (last && /^[^\p{L}\p{N}]{0,3}$/u.test(text.slice(last.end, start))) last.end = at;
    else lost.push({ start, end: at });
  }
  return lost;
}

/** GOST 7.1 prints the name again, with the given name in full: `Винокурова, Е. Заглавие / Екатерина Винокурова`. */
const isGivenInFull = (text: string, start: number, end: number, { creators }: ReferenceRecord): boolean =>
  creators.some(
    ({ firstName, lastName }) =>
      firstName !== undefined &&
      lastName !== undefined &&
      text[start] === firstName[0] &&
      text.slice(end, end + lastName.length + 1) === ` ${lastName}`,
  );

const isLetter = (text: string, at: number): boolean =>
  (classOf(text.charCodeAt(at)) & LETTER) !== 0 || isHalf(text.charCodeAt(at));

const valuesOf = ({ fields, creators }: ReferenceRecord): string =>
  [
    ...Object.values(fields).map(({ value }) => value),
    ...creators.flatMap(({ name, lastName, firstName }) => [name ?? "", lastName ?? "", firstName ?? ""]),
  ]
    .join(" ")
    .toLowerCase();
