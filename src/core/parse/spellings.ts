import { TABLES, type RomanizationTable } from "../titles/data/table.ts";
import { romanizeWith } from "../titles/romanize.ts";

const SIGN = /['’ʹʺ”′`ʼ´]/u;
const SIGNS = /['’ʹʺ”′`ʼ´]+/gu;
const byLanguage = ["ru", "be", "uk"].map((language) =>
  TABLES.filter((table) => table.language === language && table.scheme !== "polish"),
);
const known = new Map<string, readonly string[]>();

/**
 * Some words of a list in Cyrillic, and in every romanisation of them that the tables know: lists in Latin letters print `рэд.` as red., rėd.
 * or rèd., `лютага` as lyutaha, liutaha or lutaha. The signs for ь and ъ can be left out.
 */
export function spellingsOf(words: string): readonly string[] {
  if (!/[\u0400-\u04ff]/u.test(words)) return [words];
  let spellings = known.get(words);
  if (!spellings) {
    const found = new Set([words]);
    for (const tables of byLanguage) {
      if (!hasAll(tables[0]!, words)) continue;
      for (const table of tables) {
        const latin = romanizeWith(table, words);
        found.add(latin);
        if (SIGN.test(latin)) found.add(latin.replace(SIGNS, ""));
      }
    }
    known.set(words, (spellings = [...found]));
  }
  return spellings;
}

/** Of a letter that the language of the table has not: the word is none of it. */
function hasAll({ letters }: RomanizationTable, words: string): boolean {
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (code >= 0x400 && code < 0x500 && letters[words[i]!.toLowerCase()] === undefined) return false;
  }
  return true;
}

/** A word of an expression, with classes of letters in it; other classes and what stands behind a backslash are passed over. */
const WORD = /\\.|(?:[\u0400-\u04ff]|\[[\u0400-\u04ff]{1,9}\])+\??|\[(?:\\.|[^\]\\[]){0,99}\]/gu;

/**
 * Lets the Cyrillic words of an expression stand in every spelling, so that a rule that is written down for Cyrillic reads romanised lists, too.
 * @example anySpelling(/под ред\./iu) // /(?:под|pod) (?:ред|red|…)\./iu
 */
export const anySpelling = ({ source, flags }: RegExp): RegExp => new RegExp(anySpellingIn(source), flags);

/** The same for a part of an expression. */
export const anySpellingIn = (pattern: string): string =>
  pattern.replace(WORD, (printed) => {
    if (!/^(?:[\u0400-\u04ff]|\[[\u0400-\u04ff]+\])+\??$/u.test(printed)) return printed;
    const all = new Set<string>();
    for (const word of wordsOf(printed)) for (const one of spellingsOf(word)) all.add(one.replace(SIGNS, "['’ʹʺ”′`ʼ´]?"));
    return `(?:${[...all].sort((a, b) => b.length - a.length).join("|")})`;
  }); // prettier-ignore

/** `вел[аи]?` is велa, вели and вел. */
function wordsOf(printed: string): string[] {
  const optional = printed.endsWith("?");
  const parts = (optional ? printed.slice(0, -1) : printed).match(/\[[^\][]{1,9}\]|./gu) ?? [];
  const endings = (letters: readonly string[]) =>
    letters.reduce<string[]>((words, part) => words.flatMap((word) => (part.startsWith("[") ? [...part.slice(1, -1)] : [part]).map((letter) => word + letter)), [""]);
  return optional ? [...endings(parts), ...endings(parts.slice(0, -1))] : endings(parts);
} // prettier-ignore
