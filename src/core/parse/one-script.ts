import { LOOK_ALIKES } from "../titles/data/look-alikes.ts";

const CYRILLIC = new Map<string, string>();
const LATIN = new Map<string, string>();
for (const [cyrillic, latin] of Object.entries(LOOK_ALIKES))
  for (const one of [cyrillic, cyrillic.toUpperCase()]) {
    // "м", "т", "к", "в" and "н" look like Latin letters in capitals only.
    if (one === cyrillic && /[вкмнт]/.test(one)) continue;
    const like = one === cyrillic ? latin : latin.toUpperCase();
    CYRILLIC.set(like, one);
    LATIN.set(one, like);
  }

const cyrillic = /[\u0400-\u052f]/;
const latin = /[a-zëï]/i;

/**
 * Words whose letters are of two scripts, as keyboards print them, in one of them; character for character.
 * @example inOneScript("Рэдкал.: Н. А. Дзiсько i iнш. – Мiнск") // with Cyrillic і throughout
 */
export const inOneScript = (text: string): string =>
  numbersInLatin(
    text.replace(/[\p{L}’']+/gu, (word) =>
      cyrillic.test(word) && latin.test(word)
        ? (swapped(word, CYRILLIC, latin) ?? swapped(word, LATIN, cyrillic) ?? word)
        : word,
    ),
  ).replace(/(?<=[\u0400-\u04ff.,]\s)i(?=\s[\u0400-\u04ff])/gu, "і");

/** `Journal. – Т. 34. – Р. 1–4`: the letters before numbers, in a reference that is Latin up to them. */
function numbersInLatin(text: string): string {
  for (let turn = 0; turn < 3; turn++) {
    const first = text.search(cyrillic);
    if (first < 1 || !/^[\s.,–—][РТ]\.\s?\d/.test(text.slice(first - 1, first + 4))) break;
    text = text.slice(0, first) + LATIN.get(text[first]!)! + text.slice(first + 1);
  }
  return text;
}

/** The word with letters of another script for those that look like them; `null` where one of them looks like none. */
function swapped(word: string, letters: ReadonlyMap<string, string>, other: RegExp): string | null {
  let to = "";
  for (const letter of word) {
    const like = other.test(letter) ? letters.get(letter) : letter;
    if (like === undefined) return null;
    to += like;
  }
  return to;
}
