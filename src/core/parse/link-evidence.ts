import { charactersOf } from "../character-class.ts";
import { remember } from "../remember.ts";

/** What a link says of the words of a reference: titles stand in its path, outlets and bodies in its host. */

const CYRILLIC: Readonly<Record<string, string>> = {
  а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", е: "e", ё: "e", є: "e", ж: "zh", з: "z", и: "i", і: "i", ї: "i", й: "i", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ў: "u", ф: "f", х: "h", ц: "c", ч: "ch", ш: "sh", щ: "sh", ъ: "", ы: "i", ь: "", э: "e", ю: "u", я: "a",
}; // prettier-ignore

/** One key for the ways to write a word in Latin letters: `yevreyskiy`, `evreiskii`, `jewrejskij` come close. */
export function linkKey(text: string): string {
  const lower = text.toLowerCase();
  const key = NOT_PLAIN.test(lower) ? lower.replace(/[^\x20-\x7e]+|'+/g, inLatin) : lower;
  // Most words have nothing that is written in several ways.
  return /[ijwxył]|kh|t[sz]|shch/.test(key) ? inOneWay(key) : key;
}
const NOT_PLAIN = /[^\x20-\x7e]|'/;

/** Letters that are written in several ways in one of them; `y`, `j` and `i` are left out before a vowel and stand once elsewhere. */
function inOneWay(printed: string): string {
  const latin = printed.includes("shch") ? printed.replace(/shch/g, "sh") : printed;
  let key = "";
  let kept = 0;
  for (let at = 0; at < latin.length; at++) {
    const kind = kinds[latin.charCodeAt(at)];
    if (!kind) continue;
    const next = kinds[latin.charCodeAt(at + 1)] ?? 0;
    const isPair = (kind === K && next === H) || (kind === T && next === Z);
    if (kind >= H || (kind < X && !isPair)) continue;
    key += latin.slice(kept, at);
    if (kind === GLIDE) {
      if (next !== VOWEL && !(kept === at && key.endsWith("i"))) key += "i";
    } else key += ALONE[kind];
    if (isPair) at++;
    kept = at + 1;
  }
  return key + latin.slice(kept);
}

/** What letters do in {@link inOneWay}: the first two with the one behind them, the last three to the one before them, the others alone. */
const [K, T, X, W, L, GLIDE, H, Z, VOWEL] = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const ALONE = ["", "h", "c", "h", "v", "l"];
const kinds = new Uint8Array(0x200);
for (const [letters, kind] of [
  ["k", K],
  ["t", T],
  ["x", X],
  ["w", W],
  ["ł", L],
  ["ijy", GLIDE],
  ["h", H],
  ["sz", Z],
  ["aue", VOWEL],
] as const)
  // prettier-ignore
  for (const letter of letters) kinds[letter.charCodeAt(0)] = kind;

/** Other than plain letters and signs: in Latin letters, without marks. */
const inLatin = (text: string) =>
  text
    .replace(/[а-яёєіїґў]/g, (c) => CYRILLIC[c] ?? c)
    .normalize("NFD")
    .replace(/[\p{M}'’‘ʹʼʺ”]/gu, "");

/** The key of the path of a link; much is looked for in it. */
const pathKey = remember((url) => {
  const path = /^[a-z]+:\/\/[^/]+\/(.*)$/i.exec(url)?.[1];
  const key = path ? linkKey(path) : "";
  return /[a-z]{4}.*[a-z]{3}/.test(key) ? key : "";
});

/** The share of the longer words of a text whose beginnings stand in the path of a link; 0 where it has none. */
export function shareInPath(text: string, url: string | undefined): number {
  const key = url && pathKey(url);
  if (!key) return 0;
  // The key of all words at once is that of each: nothing in it goes across a space.
  const printed = longWords(text);
  if (!printed) return 0;
  const words = linkKey(printed).split(" ");
  return words.filter((word) => word.length > 2 && key.includes(word.slice(0, 4))).length / words.length;
}

/** The first words of four letters and more; the expression would ask for hundreds of ranges at every character. */
function longWords(text: string): string {
  let words = "";
  let found = 0;
  for (let i = 0, start = 0; i <= text.length && found < 14; i++) {
    if (i < text.length && isOfWord(text.charCodeAt(i))) continue;
    if (i - start > 3) words += `${found++ ? " " : ""}${text.slice(start, i)}`;
    start = i + 1;
  }
  return words;
}
const isOfWord = charactersOf(/[\p{L}\p{M}]/u);

/** The parts of the host of a link as they are printed, and the keys of the longer ones. */
const hostParts = remember((url) => {
  const printed = /^[a-z]+:\/\/(?:www\.|m\.)?([^/:?#]+)/i.exec(url)?.[1]?.split(".");
  const parts = (printed ?? [])
    .map((part) => linkKey(part).replace(/[^a-z\d]/g, ""))
    .filter((part) => part.length > 3);
  return printed ? { printed, parts } : null;
});

/** Whether a name is that of the host: `Belstat` and belstat.gov.by, `Straż Graniczna` and strazgraniczna.pl. */
export function isHostName(name: string, url: string | undefined): boolean {
  const host = url ? hostParts(url) : null;
  if (!host) return false;
  const { parts } = host;
  const key = linkKey(name).replace(/[^a-z\d]/g, "");
  const initials = linkKey((name.match(/(?<![\p{L}'’])\p{Lu}/gu) ?? []).join(""));
  return (
    key.length > 2 &&
    (parts.some((part) => key === part || (part.length > 4 && key.includes(part)) || (key.length > 4 && part.includes(key))) ||
      (initials.length > 2 && host.printed.includes(initials)))
  ); // prettier-ignore
}
