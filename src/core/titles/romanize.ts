import { OTHER_LETTERS, NEAREST_SCHEME, TODAYS_LETTER } from "./data/scheme-families.ts";
import { TABLES, type RomanizationTable } from "./data/table.ts";
import { WRITTEN_TABLES } from "./data/written-tables.ts";
import { stripMarks } from "./decode/fold.ts";
import type { Scheme } from "./types.ts";

const ALL_TABLES = [...TABLES, ...WRITTEN_TABLES].filter(({ readOnly }) => !readOnly);
const LANGUAGES = ["ru", "be", "uk"] as const;

/** The table of a scheme for a language, or of the scheme that is nearest to it there; `undefined` for other languages. */
export function tableFor(scheme: Scheme, language: string): RomanizationTable | undefined {
  const known = LANGUAGES.find((one) => one === language);
  if (known === undefined) return undefined;
  const named = (wanted: Scheme | undefined) =>
    ALL_TABLES.find((table) => table.scheme === wanted && table.language === known);
  return named(scheme) ?? named(NEAREST_SCHEME[known][scheme]);
}

/**
 * Romanises the Cyrillic letters of a text; other characters stay. Every scheme can be asked for in every language: where a standard
 * has no table for it, its nearest one is taken (`ala-lc` for Ukrainian is `uk-ala-lc`, `be-lacinka` for Russian `scholarly`). Letters
 * of other alphabets and of the old orthography become Latin as well; only `ru-through-be-bgn-pcgn` leaves и, щ and ъ, as it does in print.
 * @param text Cyrillic text, case is kept: `Щука` → `Shchuka`, `ЩУКА` → `SHCHUKA`
 * @param language `ru`, `be` or `uk`; a text in another language stays as it is
 * @param scheme the one that is wanted
 * @example romanize("Кремль", "ru", "bgn-pcgn") // "Kreml’"
 */
export function romanize(text: string, language: string, scheme: Scheme): string {
  const table = tableFor(scheme, language);
  if (table === undefined) return text;
  const plain = text.normalize("NFC");
  return romanizeWith(table.scheme === "ru-through-be-bgn-pcgn" ? table : completed(table), plain);
}

const whole = new Map<RomanizationTable, RomanizationTable>();

/** The table with letters that it lacks, from the same standard's tables of the other languages and from ISO 9. */
function completed(table: RomanizationTable): RomanizationTable {
  let full = whole.get(table);
  if (full === undefined) {
    const neighbours = LANGUAGES.flatMap((language) => tableFor(table.scheme, language) ?? []);
    const ascii = Object.values(table.letters).every((to) => /^[a-z]*$/.test(to));
    const rest = Object.entries(OTHER_LETTERS).map(([letter, to]) => {
      const old = TODAYS_LETTER[letter];
      const written =
        neighbours.find(({ letters }) => Object.hasOwn(letters, letter))?.letters[letter] ??
        (old === undefined ? undefined : table.letters[old]) ??
        to;
      return [letter, ascii ? stripMarks(written).replace(/[^a-z]/g, "") : written];
    });
    full = { ...table, letters: { ...Object.fromEntries(rest), ...table.older, ...table.letters } };
    whole.set(table, full);
  }
  return full;
}

/** Romanises by one table; letters that it lacks stay. */
export function romanizeWith(table: RomanizationTable, text: string): string {
  const { letters, after } = table;
  const first = firstOfPairs(table);
  let out = "";
  let previous = "^";
  for (let i = 0; i < text.length;) {
    const small = text[i]!.toLowerCase();
    const pair = first.has(small) && i + 1 < text.length ? small + text[i + 1]!.toLowerCase() : "";
    const key = pair && Object.hasOwn(letters, pair) ? pair : plain(small);
    const printed = key.length === 1 ? text[i]! : text.slice(i, i + key.length);
    // An apostrophe belongs to a word only between letters; elsewhere it is a quotation mark.
    const inWord = key !== "'" || (previous !== "^" && /^\p{L}/u.test(text.slice(i + 1)));
    const rule = after?.[key];
    const to =
      inWord && Object.hasOwn(letters, key)
        ? rule?.after.includes(previous)
          ? rule.to
          : letters[key]!
        : printed;
    const upper = printed !== key && printed !== printed.toLowerCase();
    const loud =
      upper && (isUpper(text[i + key.length]) || (isUpper(text[i - 1]) && !isLower(text[i + key.length])));
    out += !upper || to === printed ? to : loud ? to.toUpperCase() : capital(to);
    previous = isCyrillic(key) || /\p{L}|'/u.test(key) ? key[key.length - 1]! : "^";
    i += key.length;
  }
  return out;
}

/** The letters that a sequence of a table begins with. */
function firstOfPairs(table: RomanizationTable): ReadonlySet<string> {
  let first = pairs.get(table);
  if (!first) {
    const sequences = Object.keys(table.letters).filter((key) => key.length > 1);
    pairs.set(table, (first = new Set(sequences.map((key) => key[0]!))));
  }
  return first;
}
const pairs = new WeakMap<RomanizationTable, ReadonlySet<string>>();

/** ALA-LC has both letters of a ligature in capitals: Цветаева is `T͡Svetaeva`. */
const capital = (to: string) =>
  to[1] === "\u0361"
    ? to.slice(0, 3).toUpperCase() + to.slice(3)
    : to.slice(0, 1).toUpperCase() + to.slice(1);

const isCyrillic = (letter: string) => letter >= "\u0400" && letter < "\u0500";
const plain = (letter: string) => (!isCyrillic(letter) && /[’ʼ´]/.test(letter) ? "'" : letter);
const isUpper = (c: string | undefined) => c !== undefined && c !== c.toLowerCase();
const isLower = (c: string | undefined) => c !== undefined && c !== c.toUpperCase();
