import type { RomanizationTable } from "../data/table.ts";
import { letterCode } from "../lexicon/alphabet.ts";
import { foldLatin, stripMarks } from "./fold.ts";
import type { Habit } from "./habit.ts";

/** One way to read a stretch of print: `shch` as щ. Costs are in nats. */
export interface Arc {
  latin: string;
  /** Letter codes of the word list. */
  codes: number[];
  cost: number;
  /** Letters that must stand before, as in the table (`^`: start of the word), or must not. */
  after?: string;
  notAfter?: string;
}

const VOWELS = "аеёиоуыэюя";
export const CONSONANTS = "бвгджзйклмнпрстфхцчшщ";

/** Cost of a spelling that is not the table's first one. */
const ALSO = 1;
/** Cost of i for й in print that has another letter for it: `molodyh vrachei`. */
const I_FOR_SHORT_I = 4.5;
/** Cost of sh for щ, as careless print has it: `budushee`. */
const SH_FOR_SHCH = 3;
/** Cost of a sign for ь under a table that has none. */
const SIGN_BESIDE = 6;
/** Cost of a digraph in Belarusian print with háčeks, `Chamu`, and of its л and ю, я spelled as another table has them, `dla`, `zemlja`. */
const BESIDE_MARKS = 6;
const CARELESS = 6;
/** Cost of one lost diacritic in a title that has others. */
const MARK_LOST = 20;
/**
 * The same of ł, and of ĭ in Ukrainian: whoever types ž and š may have no key for it, `biełaruski … bielarusach`, and who types ï has
 * none for ĭ, `u radians’kii Ukraïni`.
 */
const LOST_ALONE: Readonly<Record<string, number>> = { "be ł": 13, "uk ĭ": 4 };
/**
 * The same in a title without any: whoever drops them seldom writes by a standard in which я is â, so `Rade` is rather Раде than
 * Ряде, and `Gacelicadze` Гацелицадзе.
 */
const MARK_LEFT_OUT: Readonly<Record<string, number>> = { â: 2.5, û: 2.5, ŝ: 2.5, č: 0.7, š: 0.7, ž: 0.7 };
/** Cost of reading a letter and h as two letters where the table has them for one: `kh` as кг. */
const TWO_FOR_ONE = 4.5;
/** Cost of a lost sign that is part of a letter. */
const LETTER_SIGN_LOST = 0.5;
/** Cost of ґ, which few write: `ugroza` is Russian. */
const RARE_LETTER = 3;
/** Letters that, behind ы and і, print like a iotated vowel, and cost of reading the two apart: no word but a compound has ыа, `прыазёрны`. */
const APART = "аэ";
const NO_IOTATED = 3;
/** Cost of ы after a vowel. */
const AFTER_VOWEL = 3;
/** Cost of й at the beginning of a word. */
const FIRST_SHORT_I = 5;

/** How a table itself reads print, each letter by its spellings; `cost` is that of the table among others. */
export function tableArcs(table: RomanizationTable, habit: Habit, cost: number): Arc[] {
  const arcs: Arc[] = [];
  const leftOut = (latin: string) => (table.language === "ru" ? (MARK_LEFT_OUT[latin] ?? 0) : 0);
  const add = (to: string, cyrillic: string, context: Pick<Arc, "after" | "notAfter">) => {
    const latin = foldLatin(to);
    const codes = codesOf(cyrillic);
    if (latin === "") return;
    arcs.push({ latin, codes, cost, ...context });
    const bare = stripMarks(latin);
    if (bare !== latin && bare !== "")
      arcs.push({
        latin: bare,
        codes,
        cost: cost + (habit.plain ? leftOut(latin) : (LOST_ALONE[`${table.language} ${latin}`] ?? MARK_LOST)),
        ...context,
      });
    // GOST 7.79 B has ` in letters as well: whoever drops it as a soft sign writes y for ы.
    const signless = latin.replace(/(?<=[a-z])'/, "");
    if (signless !== latin && habit.signs !== "printed")
      arcs.push({ latin: signless, codes, cost: cost + LETTER_SIGN_LOST, ...context });
  };
  // Letters that with a following h would be spelled like another letter.
  const digraphs = new Set(Object.values(table.letters).filter((to) => /^.h$/.test(to)));
  const firstHalves = Object.entries(table.letters)
    .filter(([letter, to]) => letter.length === 1 && digraphs.has(`${to}h`))
    .map(([letter]) => letter)
    .join("");
  for (const [letter, spellings] of Object.entries(table.also ?? {}))
    for (const latin of spellings)
      arcs.push({
        latin,
        codes: codesOf(letter),
        cost: cost + alsoCost(letter, latin, table),
        ...(letter === "й" && latin === "i" ? { after: VOWELS } : {}),
      });
  for (const [letter, to] of Object.entries(table.letters)) {
    const rule = table.after?.[letter];
    if (letter === "ґ") {
      arcs.push({ latin: foldLatin(to), codes: codesOf(letter), cost: cost + RARE_LETTER });
      continue;
    }
    if (rule === undefined && to === "h" && letter.length === 1) {
      add(to, letter, { notAfter: firstHalves });
      const latin = foldLatin(to);
      arcs.push({ latin, codes: codesOf(letter), cost: cost + TWO_FOR_ONE, after: firstHalves });
    } else if (letter === "й" && /^[jy]$/.test(to)) {
      // Hardly any word begins with it: `Yn` is rather Ын.
      add(to, letter, { notAfter: "^" });
      arcs.push({ latin: to, codes: codesOf(letter), cost: cost + FIRST_SHORT_I, after: "^" });
      // `York`, `yod`, `Yyemen`: before о and е it does.
      if (table.language === "ru") {
        arcs.push({ latin: `${to}o`, codes: codesOf("йо"), cost: cost + ALSO, after: "^" });
        if (table.letters["ы"] === to)
          arcs.push({ latin: `${to}ye`, codes: codesOf("йе"), cost: cost + ALSO, after: "^" });
      }
    } else if (rule === undefined && table.language === "be" && APART.includes(letter)) {
      add(to, letter, { notAfter: "ыі" });
      arcs.push({ latin: foldLatin(to), codes: codesOf(letter), cost: cost + NO_IOTATED, after: "ыі" });
    } else if (letter === "ы" && to === table.letters["й"]) {
      // No ы follows a vowel: `Eyvon` is Эйвон.
      add(to, letter, { notAfter: VOWELS });
      arcs.push({ latin: to, codes: codesOf(letter), cost: cost + AFTER_VOWEL, after: VOWELS });
    } else if (rule === undefined) add(to, letter, {});
    else {
      add(to, letter, { notAfter: rule.after });
      add(rule.to, letter, { after: rule.after });
    }
    // Editions and programs differ in the mark on э: ISO 9 has è, ICU é, ALA-LC ė.
    // A mark on it says э under the other tables as well: `EAĖS`.
    if (letter === "э" && stripMarks(to) === "e")
      for (const mark of ["é", "è", "ė"])
        arcs.push({ latin: mark, codes: codesOf(letter), cost: cost + (to === "e" ? 1.5 : 0.5) });
    // Print mostly leaves the dots of ё out, in Cyrillic and so in what is romanised from it.
    if (letter === "е" && table.language === "ru") {
      if (rule !== undefined) add(rule.to, "ё", { after: rule.after });
      add(to, "ё", rule === undefined ? {} : { notAfter: rule.after });
    }
  }
  return arcs;
}

function alsoCost(letter: string, latin: string, { language, letters }: RomanizationTable): number {
  if (
    language === "be" &&
    /^(?:č|cz)$/.test(letters["ч"]!) &&
    /^[cksz]h$|^ts$/.test(latin) &&
    letter + latin !== "хch"
  )
    return BESIDE_MARKS;
  if (language === "be" && letter.length > 1) return CARELESS;
  if (letter === "й" && latin === "i") return I_FOR_SHORT_I;
  if (letter === "щ" && latin === "sh") return SH_FOR_SHCH;
  return latin === "'" && letter === "ь" ? SIGN_BESIDE : ALSO;
}

export const codesOf = (word: string): number[] =>
  Array.from(word, (letter) => letterCode(letter.charCodeAt(0)));
