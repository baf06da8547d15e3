import type { RomanizationTable } from "../data/table.ts";
import { CLASS_COSTS } from "../lexicon/class-costs.ts";
import { classOf, lexiconOf } from "../lexicon/lexicon.ts";
import { romanizeWith } from "../romanize.ts";
import { startsSentence } from "./sentence-start.ts";
import { MARKED, markedLetters } from "./marked-tables.ts";
import { stripMarks } from "./fold.ts";
import { hasTie, hasTies } from "./ties.ts";
import { changed, type Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";
import { shapeOf } from "./word-shape.ts";

/** Schemes in which each letter of print stands for one of Cyrillic. */
const ONE_TO_ONE: ReadonlySet<string> = new Set([
  "iso9",
  "ala-lc",
  "be-ala-lc",
  "uk-ala-lc",
  "gost-7.79-b",
  "scholarly",
]);
/** Letters of GOST 7.79 B that no other scheme has: `y``, `e`` and shh for щ. */
const GOST = /[ye]`|shh/i;
/** How sure a word is that is read so, in nats. */
const SURE = 20;
/** A name that costs less is a known one: `Kazan`, `Norilsk` have lost their sign. */
const KNOWN_NAME = 17;

/**
 * Where the scheme of a title is certain and has one letter of Cyrillic for each of print, the print is right and not the list that lacks
 * a word: `sadovničego` is садовничего, not садовничьего with a lost sign. Marks that print has lost are still restored, `citatelʹ`.
 * @param signs the print has its signs for ь
 */
export function readByLetters(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
  table: RomanizationTable,
  signs: boolean,
): (Reading | null)[] {
  if (!isCertain(tokens, table)) return [...readings];
  const lexicon = lexiconOf(table.language);
  // Where ь is printed with the mark of the apostrophe, that tells neither.
  const parted = tokens.some(({ text }) => /ʹ/.test(text));
  const isListed = (word: string) => classOf(lexicon, word) >= 0;
  // What costs no more than the word itself is read by the table's own letters; but ties, ў and the apostrophe cost nothing either.
  const isByTable = ({ cost, words: [word] }: Reading) =>
    table.language === "ru" &&
    !hasTies(table) &&
    (signs || !SIGN.test(word!)) &&
    cost === CLASS_COSTS[classOf(lexicon, word!)];
  const others = Object.values(table.also ?? {}).flat().filter((to) => to.length > 1); // prettier-ignore
  const write = (word: string) => bare(romanizeWith(table, word.replaceAll("ё", "е")));
  const hasLostSign = (reading: Reading | null, print: string): boolean => {
    if (reading?.known !== true || reading.words.length > 1) return false;
    const written = write(reading.words[0]!);
    return written !== print && unsigned(written) === print;
  };
  // `Sadovničego` is Садовничего, `Milton` Милтон: a rare name has lost its sign only where a word of the title has, too.
  const isLost = (reading: Reading, i: number) =>
    table.language !== "ru" ||
    reading.cost < KNOWN_NAME ||
    !isName(tokens, i) ||
    readings.some(
      (other, at) =>
        !isName(tokens, at) &&
        hasLostSign(other, bare(tokens[at]!.text)) &&
        !isListed(other!.words[0]!.replace(/[ьъ]/g, "")),
    );
  return readings.map((reading, i) => {
    const { text } = tokens[i]!;
    if (reading === null || reading.latin || reading.words.length > 1) return reading;
    const { abbreviation, mixed, latin } = shapeOf(text);
    if (abbreviation || mixed || latin || /\p{Script=Cyrillic}/u.test(text)) return reading;
    if (reading.known && isByTable(reading)) return reading;
    const print = bare(text);
    // `ruch`: the table's own x is not the only spelling.
    if (reading.known && others.some((to) => print.includes(to))) return reading;
    if (!parted && print.includes("’")) return reading;
    const [word] = reading.words as [string];
    const written = write(word);
    if (written === print || bare(romanizeWith(table, word)) === print) return reading;
    if (reading.known && isListed(word) && hasLostMarks(print, written)) return reading;
    if (!signs && hasLostSign(reading, print) && isLost(reading, i)) return reading;
    const exact = invert(print, table);
    if (exact === null || exact === word || bare(romanizeWith(table, exact)) !== print) return reading;
    return changed(reading, { words: [exact], known: isListed(exact), margin: SURE });
  });
}

/** Letters that only such a scheme has, and the print has all of its own: without the ties of ALA-LC it is not certain. */
function isCertain(tokens: readonly Token[], table: RomanizationTable): boolean {
  const { scheme, letters } = table;
  if (!ONE_TO_ONE.has(scheme)) return false;
  if (scheme === "gost-7.79-b") return tokens.some(({ text, word }) => word && GOST.test(text));
  const marked = markedLetters(tokens);
  const own = Object.values(letters).join(" ");
  if (!MARKED.has(table) || ![...marked].every((letter) => own.includes(letter))) return false;
  return hasTies(table) ? tokens.some(({ text }) => hasTie(text)) : marked.size > 0;
}

/** A word in the letters of the table: marks of one kind, no capitals. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFC")
    .replace(/[’‘'ʼ´′]/g, "’")
    .replace(/[”″"]/g, "”");
const SIGN = /[ьъ']/;
const isName = (tokens: readonly Token[], i: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(tokens[i]!.text) && !startsSentence(tokens, i);
const unsigned = (text: string): string => text.replace(/[ʹʺ’”`]/g, "");

/** Whether print is what a table writes with some diacritics lost. */
function hasLostMarks(print: string, written: string): boolean {
  const [one, other] = [Array.from(print), Array.from(written)];
  return (
    one.length === other.length &&
    one.every((letter, i) => letter === other[i] || letter === stripMarks(other[i]!))
  );
}

/** Print letter by letter, the longest spelling first; null where a letter is not in the table. */
function invert(print: string, table: RomanizationTable): string | null {
  const spellings = spellingsOf(table);
  let word = "";
  for (let i = 0; i < print.length;) {
    let length = Math.min(LONGEST, print.length - i);
    while (length > 0 && !spellings.has(print.slice(i, i + length))) length--;
    if (length === 0) return null;
    word += spellings.get(print.slice(i, i + length))!;
    i += length;
  }
  return word;
}
const LONGEST = 4;

const known = new Map<RomanizationTable, ReadonlyMap<string, string>>();

function spellingsOf(table: RomanizationTable): ReadonlyMap<string, string> {
  let spellings = known.get(table);
  if (spellings === undefined) {
    const rows = Object.entries(table.letters).map(([letter, to]) => [bare(to), letter] as const);
    spellings = new Map(rows.filter(([to, letter]) => to !== "" && letter !== "ґ"));
    known.set(table, spellings);
  }
  return spellings;
}
