/**
 * Keys by which words are compared. The plain key keeps the letters (small, without marks, ё = е, look-alikes put right); the
 * skeleton is the same for a Cyrillic word and for its romanisation in any scheme: санкции, sanktsii, sankcij, sanktsiĭ.
 */

const cyrillicOfLatin: Readonly<Record<string, string>> = {
  a: "а",
  e: "е",
  o: "о",
  p: "р",
  c: "с",
  x: "х",
  y: "у",
  i: "і",
  k: "к",
  m: "м",
  t: "т",
  h: "н",
};
const latinOfCyrillic: Readonly<Record<string, string>> = {
  а: "a",
  е: "e",
  о: "o",
  р: "p",
  с: "c",
  х: "x",
  у: "y",
  і: "i",
  к: "k",
  м: "m",
  т: "t",
  н: "h",
  и: "i",
};

const marks = /\p{M}/gu;

/** Words as codebooks write them, which need not be looked at letter by letter: санкцыі, sanctions. */
const plainCyrillic = /^[а-яёіўїєґ]+$/;
const plainLatin = /^[a-z]+$/;

/** Whether a word is in Cyrillic letters, more or less: `Mиnиstrov` is not. */
export function isCyrillic(word: string): boolean {
  if (plainCyrillic.test(word)) return true;
  if (plainLatin.test(word)) return false;
  const cyrillic = (word.match(/\p{Script=Cyrillic}/gu) ?? []).length;
  return cyrillic > 0 && cyrillic * 2 >= (word.match(/\p{L}/gu) ?? []).length;
}

/** The word in small letters of one script. */
export function plainKey(word: string): string {
  if (plainLatin.test(word)) return word;
  if (plainCyrillic.test(word)) return word.replace(/ё/g, "е").replace(/ґ/g, "г");
  const small = word.normalize("NFKD").toLowerCase();
  const letters = isCyrillic(word)
    ? small
        .replace(/и\u0306/g, "й")
        .replace(/і\u0308/g, "ї")
        .replace(/у\u0306/g, "ў")
        .replace(/[a-z]/g, (c) => cyrillicOfLatin[c] ?? c)
    : small.replace(/\p{Script=Cyrillic}/gu, (c) => latinOfCyrillic[c] ?? c);
  return letters
    .replace(marks, "")
    .replace(/ł/g, "l")
    .replace(/ґ/g, "г")
    .replace(/['’‘ʹʺʼ`´”]/g, "");
}

const skeletonOfCyrillic: Readonly<Record<string, string>> = {
  а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", е: "e", є: "e", ё: "e", ж: "z", з: "z", и: "i", і: "i", ї: "i", й: "i", к: "k", л: "l", м: "m", н: "n",
  о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ў: "u", ф: "f", х: "g", ц: "c", ч: "c", ш: "s", щ: "s", ъ: "", ы: "i", ь: "", э: "e", ю: "u", я: "a",
}; // prettier-ignore

const digraphs: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|shh|šč/g, "s"],
  [/sh|š|ŝ/g, "s"],
  [/zh|ž/g, "z"],
  [/kh|h|x/g, "g"],
  [/ts|tz/g, "c"],
  [/cg|č/g, "c"],
  [/q/g, "k"],
  [/w/g, "u"],
];

/** The consonants and open vowels of a Slavic word: i, y, j and soft signs differ most between schemes and are left out. */
export function skeleton(word: string): string {
  return plainCyrillic.test(word) ? skeletonOfPlain(word) : skeletonOfAny(word);
}

/** The same of a Cyrillic word in small letters, of whose Latin letters no h, q, w or x and no mark has to go. */
function skeletonOfPlain(word: string): string {
  let key = "";
  for (const letter of word.replace(/тс/g, "ц").replace(/шч/g, "щ")) key += skeletonOfCyrillic[letter];
  return plainLetters(key.replace(/t[sz]/g, "c").replace(/cg/g, "c"));
}

function skeletonOfAny(word: string): string {
  let key = word.normalize("NFC").toLowerCase();
  if (isCyrillic(word)) key = plainKey(word).replace(/тс/g, "ц").replace(/шч/g, "щ");
  key = key.replace(/\p{Script=Cyrillic}/gu, (c) => skeletonOfCyrillic[c] ?? "");
  key = key.replace(/š/g, "sh").replace(/ŝ/g, "shch").replace(/ž/g, "zh").replace(/č/g, "ch");
  key = key.normalize("NFD").replace(marks, "");
  for (const [from, to] of digraphs) key = key.replace(from, to);
  return plainLetters(key.replace(/[^a-z\d]/g, ""));
}

/** Doubled consonants before the vowels go, for the чыц of далучыц* is no doubled ц; doubled vowels after it: лаяльны, lajalny, laâl′ny. */
const plainLetters = (key: string): string =>
  key
    .replace(/([^aeou])\1+/g, "$1")
    .replace(/[iyj]/g, "")
    .replace(/([aeou])\1+/g, "$1");
