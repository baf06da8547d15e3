import { TABLES, type RomanizationTable } from "./data/table.ts";
import type { Scheme } from "./types.ts";

/** The table of a scheme, for the language if it has one of its own; `undefined` for `mixed` and for a scheme that the language lacks. */
export function tableFor(scheme: Scheme, language: string): RomanizationTable | undefined {
  const family: Partial<Record<string, Partial<Record<Scheme, Scheme>>>> = {
    be: { "bgn-pcgn": "be-bgn-pcgn-1979", "ala-lc": "be-ala-lc", scholarly: "be-lacinka" },
    uk: { "bgn-pcgn": "uk-bgn-pcgn", ascii: "uk-national-2010", icao: "uk-national-2010" },
  };
  const wanted = family[language]?.[scheme] ?? scheme;
  return TABLES.find((table) => table.scheme === wanted && table.language === language);
}

/**
 * Romanises the Cyrillic letters of a text; other characters, and letters that the table lacks, stay.
 * @param text Cyrillic text, case is kept: `Щука` → `Shchuka`, `ЩУКА` → `SHCHUKA`
 * @param language `ru`, `be` or `uk`
 * @example romanize("Кремль", "ru", "bgn-pcgn") // "Kreml’"
 */
export function romanize(text: string, language: string, scheme: Scheme): string {
  const table = tableFor(scheme, language);
  return table === undefined ? text : romanizeWith(table, text);
}

export function romanizeWith(table: RomanizationTable, text: string): string {
  let out = "";
  let previous = "^";
  for (let i = 0; i < text.length;) {
    const pair = text.slice(i, i + 2).toLowerCase();
    const key =
      pair.length === 2 && Object.hasOwn(table.letters, pair) ? pair : plain(text[i]!.toLowerCase());
    const printed = text.slice(i, i + key.length);
    // An apostrophe belongs to a word only between letters; elsewhere it is a quotation mark.
    const inWord = key !== "'" || (previous !== "^" && /^\p{L}/u.test(text.slice(i + 1)));
    const rule = table.after?.[key];
    const to =
      inWord && Object.hasOwn(table.letters, key)
        ? rule?.after.includes(previous)
          ? rule.to
          : table.letters[key]!
        : printed;
    const upper = printed !== printed.toLowerCase();
    const loud =
      upper && (isUpper(text[i + key.length]) || (isUpper(text[i - 1]) && !isLower(text[i + key.length])));
    out +=
      !upper || to === printed ? to : loud ? to.toUpperCase() : to.slice(0, 1).toUpperCase() + to.slice(1);
    previous = /\p{L}|'/u.test(key) ? key.slice(-1) : "^";
    i += key.length;
  }
  return out;
}

const plain = (letter: string) => (letter === "’" || letter === "ʼ" ? "'" : letter);
const isUpper = (c: string | undefined) => c !== undefined && c !== c.toLowerCase();
const isLower = (c: string | undefined) => c !== undefined && c !== c.toUpperCase();
