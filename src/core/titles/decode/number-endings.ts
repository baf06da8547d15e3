import { stripMarks, foldLatin } from "./fold.ts";
import { romanizeWith } from "../romanize.ts";
import type { RomanizationTable } from "../data/table.ts";
import { type Reading, listed } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** Endings that print hangs on a number, the commoner of two that are spelled alike first. */
const ENDINGS: Readonly<Record<RomanizationTable["language"], string>> = {
  ru: "х е й го я м му ю ми ти и ое ая ый ые ого ому ым ых",
  be: "х е й га я м му ю мі ці ы ая ае ую ых ым",
  uk: "х е й го а м му у ми ти і ша та те ий их им",
};

/** An ending of a number, or a letter that stands for a word; null for all others, which are most. */
export function readByRule(tokens: readonly Token[], i: number, table: RomanizationTable): Reading | null {
  const before = i > 0 ? tokens[i - 1]!.text : "";
  if (tokens[i]!.text.length > 1 && !before.endsWith("-")) return readYears(tokens, i, table);
  return readNumberEnding(tokens, i, table) ?? readLetterWithStop(tokens, i, table);
}

/**
 * `90-kh` is 90-х, `7-ya` 7-я: no list has these endings as words.
 * @param text the ending, if it is not the whole token
 */
export function readNumberEnding(
  tokens: readonly Token[],
  i: number,
  table: RomanizationTable,
  text = tokens[i]!.text,
): Reading | null {
  if (!/\d-$/.test(tokens[i - 1]?.text ?? "")) return null;
  const print = foldLatin(text);
  if (print.length > 4) return null;
  const ending = ENDINGS[table.language].split(" ").find((one) => {
    const spelled = foldLatin(romanizeWith(table, one));
    return spelled === print || stripMarks(spelled) === print;
  });
  // `76-i sessii`: -и is no ending of a number, and й is printed so.
  if (print === "i" && table.language === "ru") return listed("й", 4, 5);
  return ending === undefined ? null : listed(ending, 4, 5);
}

/** `267 h. n. e.`: a letter with a stop stands for a word; no list has it, and after a year it is год. */
function readLetterWithStop(tokens: readonly Token[], i: number, table: RomanizationTable): Reading | null {
  const { text } = tokens[i]!;
  if (!/^\p{Ll}$/u.test(text) || !tokens[i + 1]?.text.startsWith(".")) return null;
  if (!isAfterNumber(tokens, i)) return null;
  const year = /^[hg]$/.test(text) && /\d\s?$/.test(tokens[i - 1]?.text ?? "");
  const letter = year ? "г" : LETTERS_WITH_STOP[table.language].find((one) => table.letters[one] === text);
  return letter === undefined ? null : listed(letter, 5, 5);
}

/** `1596–1839 gg.`: years, whichever letter the table has for г. */
function readYears(tokens: readonly Token[], i: number, { language }: RomanizationTable): Reading | null {
  const isYears =
    language !== "uk" &&
    /^(?:gg|hh)$/.test(tokens[i]!.text) &&
    tokens[i + 1]?.text.startsWith(".") === true &&
    /\d\s?$/.test(tokens[i - 1]?.text ?? "");
  return isYears ? listed("гг", 5, 5) : null;
}

/** `1944 h.`, `XX v.`, `267 h. n. e.`; but `Company v. Uralkali`. */
const isAfterNumber = (tokens: readonly Token[], i: number): boolean =>
  /\d\s?$/.test(tokens[i - 1]?.text ?? "") || /^(?:[IVXLC]+|\p{Ll})$/u.test(tokens[i - 2]?.text ?? "");

/** Letters that stand for words with a stop: год, нашай эры, страница, том, век. */
const LETTERS_WITH_STOP: Readonly<Record<RomanizationTable["language"], readonly string[]>> = {
  ru: [..."гнэдстверпмчк"],
  be: [..."гнэдстверпмчк"],
  uk: [..."рнедстмгпчк"],
};
