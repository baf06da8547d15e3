import { beginningsOf } from "../beginnings.ts";
import { isSpace } from "../character-class.ts";
import { partRule } from "./rule.ts";

/**
 * Names of bodies of the region in whatever letters a list prints them: `Nacyonalnyj statisticzeskij komitiet`, `Natsional’nyy
 * statisticheskiy komitet`, `Нацыянальны статыстычны камітэт`. One spelling stands for all: signs and doubled letters are left out,
 * and letters that the romanisations print differently are one.
 */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", е: "e", ё: "o", є: "e", ж: "z", з: "z", и: "i", і: "i", ї: "i", й: "i", к: "k", л: "l", м: "m", н: "n", о: "o",
  п: "p", р: "r", с: "s", т: "t", у: "u", ў: "u", ф: "f", х: "g", ц: "c", ч: "c", ш: "s", щ: "s", ъ: "", ы: "i", ь: "", э: "e", ю: "iu", я: "ia",
}; // prettier-ignore

const TOGETHER: readonly (readonly [printed: RegExp, letter: string])[] = [
  [/shch|szcz/g, "s"],
  [/zh/g, "z"],
  [/sh|sz/g, "s"],
  [/ch|cz|ts|tz/g, "c"],
  [/kh|h/g, "g"],
  [/ł/g, "l"],
  [/w/g, "v"],
  [/[yj]/g, "i"],
  [/i+/g, "i"],
  [/i(?=[aeou])/g, ""],
  [/(?<letter>\p{L})\k<letter>/gu, "$<letter>"],
];

/** @example keyOf("Nacyonalnyj") // "naconalni", as of национальный and natsional’nyy */
function keyOf(name: string): string {
  const latin = name
    .toLowerCase()
    .replace(/[\u0430-\u045f\u0491]/gu, (letter) => CYRILLIC[letter] ?? letter)
    .normalize("NFD")
    .replace(/[\p{M}’'ʹʺ`´ʼ]/gu, "");
  return TOGETHER.reduce((key, [printed, letter]) => key.replace(printed, letter), latin);
}

const nouns =
  "ministerstv|k[ao]mitet|k[ao]mis[ai]|departament|upravlen|uprau?len|upravlin|kiraunict|sluzb|agenct?v|[ao]s[ao]cac|s[ao]uz|[ao]rganizac|centr|institut|akademi|akadema|universitet|fond|s[ao]vet|rada|s[ao]bran|s[gx]od|prokuratur|zgurtavan|z?gromad|obedinen|abadnan|dvizen|rug|k[oa]alic|inicativ|predstavitelstv|posolstv|pasolstv|administrac|pravitelstv|urad|kabinet|bank|kancelar|sekretarat|inspekc|telekanal|federac|pravozas|pr[ao]vaabar|bibl[ai]?tek|bibloteka|palat|sentr|nabludat|kampani|muze[aiu]|teatr|galer|sec(?!\\p{L})|zvazek|parlament|senat(?!\\p{L})|tribunal|rzecnik|arcivum|arkgiv|polica|straz|zespol|stovarzisen|tovarzistv|kolektiv|redakca|ruc(?!\\p{L})";
/** Words before the noun are adjectives: no sentence of a title comes between. */
const body = partRule(
  new RegExp(
    `^(?:[\\p{L}-]{3,}(?:i|(?<!g)[ao]|e)\\s){0,4}(?:${nouns})(?!\\p{L}{6})\\p{L}*(?=\\s|$|,|-)`,
    "u",
  ),
);

/** Letters that are the same in every spelling of a word and its key. */
const KEPT = "abdeflmnopruv";
/** The nouns without what must not follow them, each spelling for itself. */
const spelled = nouns
  .replace(/\(\?![^|]*/g, "")
  .split("|")
  .flatMap(spellings);

function spellings(noun: string): string[] {
  const choice = /\[(?<of>\w+)\]|(?<maybe>\w)\?/.exec(noun);
  if (!choice) return [noun];
  const { of, maybe } = choice.groups!;
  const rest = noun.slice(choice.index + choice[0].length);
  return (of ? [...of] : [maybe!, ""]).flatMap((letter) => spellings(noun.slice(0, choice.index) + letter + rest));
} // prettier-ignore

/** Letters and signs that are looked up one by one; beyond lie dashes and quotation marks. */
const PLAIN = 0x500;
const UNKNOWN = -4;
const kinds = new Int16Array(PLAIN).fill(UNKNOWN);
const kindOf = (code: number): number =>
  code >= PLAIN ? (code >= 0x2000 && code < 0x2c00 ? 0 : -1) : kinds[code] === UNKNOWN ? (kinds[code] = askKind(code)) : kinds[code]!; // prettier-ignore

/** Twice the kept letter that a character comes to, or nothing; odd where an adjective can end in it. */
function askKind(code: number): number {
  const key = keyOf(String.fromCharCode(code));
  const kept = [...key].filter((letter) => KEPT.includes(letter));
  if (kept.length > 1) return -1;
  return (kept.length ? 2 * (KEPT.indexOf(kept[0]!) + 1) : 0) + (key === "" || /[iaoe]$/.test(key) ? 1 : 0);
}

const mayBeginNoun = beginningsOf(spelled, 3, (code) => kindOf(code) >> 1);

/** Whether each word before one that may be a noun may be an adjective: of twenty texts that are asked about nineteen are told apart so. */
function mayBeBody(name: string): boolean {
  for (let at = 0, words = 0; words < 5; words++) {
    if (mayBeginNoun(name, at)) return true;
    let end = at;
    while (end < name.length && !isSpace(name.charCodeAt(end))) end++;
    if (end === name.length || !(kindOf(name.charCodeAt(end - 1)) & 1)) return false;
    at = end + 1;
  }
  return false;
}

/** Whether a name begins as that of a body of the region does. */
export const isSlavicBody = (name: string): boolean => mayBeBody(name) && body.test(keyOf(name));
