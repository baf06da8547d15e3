import { isCyrillic } from "../word-keys.ts";

const consonantAndK = /[бвгджзйклмнпрстўфхцчшщь]к$/;

/** How the last letter of a stem sounds before the endings -ы, -і and -е: `дапамога`, `дапамозе`. */
const softened: Readonly<Record<string, readonly string[]>> = {
  к: ["цы", "ці"],
  г: ["зе", "зі"],
  х: ["се", "сі"],
};

/**
 * The forms of a word that its stem does not begin, because a letter of the stem changes: a vowel comes in between (`скидк*`:
 * скидок), or the last letter is softened: in Belarusian and Ukrainian (`падтрымк*`: падтрымцы), and in Polish, in the plural of men as well (`rosyjsk*`: rosyjscy).
 */
export function alternations(stem: string): string[] {
  const front = stem.slice(0, -1);
  if (stem.length < 4) return [];
  if (!isCyrillic(stem))
    return /[bcdfghj-nłprsśtwzźż]k$/.test(stem)
      ? [`${front}ek`, `${front}ce`, ...(stem.endsWith("sk") ? [`${front}cy`] : [])]
      : [];
  const soft = (softened[stem.at(-1)!] ?? []).map((ending) => front + ending);
  // The Belarusian ў is в before a vowel: пастаўка, паставак.
  const open = front.replace(/ў$/, "в");
  return consonantAndK.test(stem) ? [`${open}ок`, `${open}ек`, `${open}ак`, ...soft] : soft;
}
