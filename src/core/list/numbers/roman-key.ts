const CYRILLIC = "бвгґджзклмнпрстфхцчшщў";
const LATIN = "bvggdzzklmnprstfcccssv";
const ofLetter = new Map([...CYRILLIC].map((letter, i) => [letter, LATIN[i]!] as const));

/**
 * The consonants of a text in a form that all romanisations of a Cyrillic word share with the word itself: what schemes print as kh, h, ch
 * or x is one letter, and ts, c, č and cz are the same. Empty where a word has none.
 *
 * @example romanKey("Spisok ispol'zovannykh istochnikov") === romanKey("Список использованных источников") // true
 */
export function romanKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u0400-\u04FF]/g, (letter) => ofLetter.get(letter) ?? "")
    .normalize("NFD")
    .replace(/shch|sch|sh|sz/g, "s")
    .replace(/zh/g, "z")
    .replace(/kh|x|ts|ch|cz/g, "c")
    .replace(/h/g, "g")
    .replace(/w/g, "v")
    .replace(/[^b-df-hk-np-tvz ]/g, "");
}
