import { charactersOf } from "../character-class.ts";

const LATIN: Readonly<Record<string, string>> = {
  а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", е: "e", ё: "io", є: "ie", ж: "zh", з: "z", и: "i", і: "i", ї: "i", й: "i", к: "k", л: "l",
  м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ў: "u", ф: "f", х: "kh", ц: "c", ч: "ch", ш: "sh", щ: "shch", ъ: "",
  ы: "i", ь: "", э: "e", ю: "iu", я: "ia", č: "ch", š: "sh", ž: "zh", ł: "l", ß: "ss", æ: "ae", ø: "o", đ: "d",
}; // prettier-ignore

/** Letters that romanisations use for one another; `sh`, `ch` and `zh` are here to keep their h. */
const ALIKE: Readonly<Record<string, string>> = {
  sh: "sh", ch: "ch", zh: "zh", kh: "g", h: "g", ts: "c", w: "u", y: "i", j: "i", x: "ks",
}; // prettier-ignore

/**
 * One key for the ways to write a name in Cyrillic or Latin letters. Words stay apart and whole, so that only spellings of one name meet.
 * @example spellingKey("Российская газета") === spellingKey("Rossiiskaia gazeta") // true, as with Rossiyskaya and Rossijskaja
 */
export const spellingKey = (name: string): string => alike(latinWords(name));

/** The name in small Latin letters, its words between single spaces, without `the` before them: what keys are made of. */
export function latinWords(name: string): string {
  const text = name.toLowerCase();
  let words = "";
  let apart = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= PLAIN || isMark(code)) return anyLatinWords(text);
    const latin = (latinOf[code] ??= anyLatin(text[i]!));
    if (latin === " ") apart = words !== "";
    else if (latin !== "") {
      if (latin === AND) apart = words !== "";
      words += apart ? ` ${latin}` : latin;
      apart = latin === AND;
    }
  }
  return words.replace(ARTICLE, "");
}

const AND = "and";
const ARTICLE = /^the (?=.)/;
/** Below stand letters that come to the same alone and among others, once no mark stands behind them. */
const PLAIN = 0x500;
const isMark = (code: number) => code >= 0x300 && code < 0x370;
const latinOf: (string | undefined)[] = new Array<undefined>(PLAIN).fill(undefined);

/** One character: nothing for signs inside words, a space for what parts them. */
const anyLatin = (character: string) =>
  character === "&" ? AND : lettersOnly(character).trim() || (isInside(character) ? "" : " ");
const isInside = (character: string) => lettersOnly(`a${character}b`) === "ab";

/** The same for any text. */
const anyLatinWords = (text: string) => lettersOnly(text.replace(/&/g, " and ")).trim().replace(ARTICLE, "");

function lettersOnly(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u0080-\u04ff]/g, (letter) => LATIN[letter] ?? letter)
    .normalize("NFD")
    .replace(/[\p{M}’‘ʹʼʺʻ'`]+/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ");
}

/** Letters of the Polish rules of transcription, in the order in which they are put into English ones. */
const POLISH = [[/ch/g, "kh"], [/cz/g, "ch"], [/sz/g, "sh"], [/ż/g, "zh"], [/w/g, "v"]] as const; // prettier-ignore
const HAS_POLISH = /[wż]|[cs]z/i;

/**
 * A name in the spelling of Polish texts, for the key of its Cyrillic original; nothing where it has none of their letters.
 * @example fromPolish("Nasza Niwa") // "nasha niva", as Наша Ніва
 */
export const fromPolish = (name: string): string | undefined =>
  HAS_POLISH.test(name) && !/v/i.test(name)
    ? POLISH.reduce((text, [letters, english]) => text.replace(letters, english), name.toLowerCase())
    : undefined;

/** What the letters of some words come to, by whichever way they are written; each word comes to the same without the others. */
export function alike(words: string): string {
  const letters = inOneWay(words);
  let key = "";
  let kept = 0;
  // Beside a vowel й, ь, е, я, ю and what stands for them come and go: Izvestia, Izvestiya, Izvestiia
  for (let at = letters.indexOf("i"); at >= 0; at = letters.indexOf("i", at)) {
    let end = at + 1;
    while (letters.charCodeAt(end) === I) end++;
    key += letters.slice(kept, at);
    if (!isVowel(letters.charCodeAt(at - 1)) && !isVowel(letters.charCodeAt(end))) key += "i";
    kept = at = end;
  }
  return key + letters.slice(kept);
}

const I = "i".charCodeAt(0);
const isVowel = charactersOf(/[aeou]/);

/** Letters that romanisations use for one another as one; `sh`, `ch` and `zh` keep their h. */
function inOneWay(words: string): string {
  let letters = "";
  let kept = 0;
  for (let at = 0; at < words.length; at++) {
    if (!mayBeAlike(words.charCodeAt(at))) continue;
    const two = words.slice(at, at + 2);
    const by = ALIKE[two] ?? ALIKE[words[at]!];
    if (by === undefined) continue;
    letters += words.slice(kept, at) + by;
    if (two in ALIKE) at++;
    kept = at + 1;
  }
  return letters + words.slice(kept);
}
const mayBeAlike = charactersOf(/[sczkthwyjx]/);
