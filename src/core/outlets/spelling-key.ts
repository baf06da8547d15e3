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
export function spellingKey(name: string): string {
  let text = name.toLowerCase();
  if (/[^\x20-\x7e]/.test(text))
    text = text
      .normalize("NFC")
      .replace(/[\u0080-\u04ff]/g, (letter) => LATIN[letter] ?? letter)
      .normalize("NFD")
      .replace(/[\p{M}’‘ʹʼʺʻ]+/gu, "");
  return (
    text
      .replace(/['`]/g, "")
      .replace(/&/g, " and ")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
      .replace(/^the (?=.)/, "")
      .replace(/[scz]h|kh|ts|[hwyjx]/g, (letters) => ALIKE[letters]!)
      // Beside a vowel й, ь, е, я, ю and what stands for them come and go: Izvestia, Izvestiya, Izvestiia
      .replace(/i{2,}/g, "i")
      .replace(/i?([aeou])i?/g, "$1")
  );
}
