import { ALPHABET, letterCode } from "../lexicon/alphabet.ts";
import { TABLES, type RomanizationTable } from "../data/table.ts";
import { tellsE } from "./as-printed.ts";
import { layOut, type Channel } from "./arcs.ts";
import { foldLatin, stripMarks } from "./fold.ts";

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

/** How a table is read in one title: which marks the print leaves out, and how much the print may depart from the table. */
export interface Habit {
  /** The print has no diacritics at all. */
  plain: boolean;
  /** Whether the print has signs for ь and ъ, leaves all out, or has none and may just have no such word. */
  signs: "printed" | "none" | "unknown";
  /** The print has the dots of BGN/PCGN that part letters: `det·skiy`, `m·er`. */
  dots: boolean;
  /** Readings from the other tables of the language are allowed, too. */
  loose: boolean;
}

const channels = new Map<RomanizationTable, (Channel | undefined)[]>();

/** Cost of a departure from the table. */
const OTHER_TABLE = 3.5;
/** Cost of a spelling that is not the table's first one. */
const ALSO = 1;
/** Cost of i for й in print that has another letter for it: `molodyh vrachei`. */
const I_FOR_SHORT_I = 4.5;
/** Cost of sh for щ, as careless print has it: `budushee`. */
const SH_FOR_SHCH = 3;
/** Cost of a sign for ь under a table that has none. */
const SIGN_BESIDE = 6;
/** Cost of one lost diacritic in a title that has others. */
const MARK_LOST = 20;
/** The same of ł: whoever types ž and š may have no key for it, `biełaruski … bielarusach`. */
const STROKE_LOST = 13;
/**
 * The same in a title without any: whoever drops them seldom writes by a standard in which я is â, so `Rade` is rather Раде than
 * Ряде, and `Gacelicadze` Гацелицадзе.
 */
const MARK_LEFT_OUT: Readonly<Record<string, number>> = { â: 2.5, û: 2.5, ŝ: 2.5, č: 0.7, š: 0.7, ž: 0.7 };
/** Cost of reading a letter and h as two letters where the table has them for one: `kh` as кг. */
const TWO_FOR_ONE = 4.5;
/** Cyrillic letters that print like Latin ones of another sound: inside a Latin word `у` is rather y, as in `silу` (силы). */
const MISLEADING = "рсух";
const VOWELS = "аеёиоуыэюя";
const CONSONANTS = "бвгджзйклмнпрстфхцчшщ";
/** Cost of the mark for ь where ъ stands. */
const ONE_MARK = 3;
/** Cost of a lost sign that is part of a letter. */
const LETTER_SIGN_LOST = 0.5;
/** Cost of the country's name without its y. */
const PLAIN_NAME = 2;
/** Cost of a y before і, which no Belarusian table has. */
const IOTATED_I = 3;
/** Cost of ґ, which few write: `ugroza` is Russian. */
const RARE_LETTER = 3;
/** Cost of э in a loan that the list spells with е alone: `infektsyya`. */
const OTHER_ORTHOGRAPHY = 7;
/** Letters that, behind ы and і, print like a iotated vowel, and cost of reading the two apart: no word but a compound has ыа, `прыазёрны`. */
const APART = "аэ";
const NO_IOTATED = 3;
/** Cost of ы after a vowel. */
const AFTER_VOWEL = 3;
/** Cost of й at the beginning of a word. */
const FIRST_SHORT_I = 5;
/** Cost of a lost ь or ъ by what the title does with signs. */
const SIGN_LOST = { printed: 10, unknown: 0.3, none: 0 };

const SIGNS = { printed: 0, none: 1, unknown: 2 };

/** All readings of print under a table. */
export function channelOf(table: RomanizationTable, { plain, signs, dots, loose }: Habit): Channel {
  let known = channels.get(table);
  if (known === undefined) channels.set(table, (known = []));
  // In print with other marks no sign is dear to lose where it has none, whatever the reason: words are read once for both.
  const lost = signs === "unknown" && !plain && !isExact(table) ? "none" : signs;
  const at = 8 * SIGNS[lost] + (plain ? 4 : 0) + (dots ? 2 : 0) + (loose ? 1 : 0);
  return (known[at] ??= layOut(table.language, build(table, { plain, signs: lost, dots, loose })));
}

function build(table: RomanizationTable, habit: Habit): Arc[] {
  const arcs: Arc[] = tableArcs(table, habit, 0);
  if (habit.loose) {
    for (const other of TABLES) {
      if (other.language === table.language && other !== table && other.scheme !== "polish")
        arcs.push(...tableArcs(other, { ...habit, plain: false }, OTHER_TABLE));
    }
    // `nalogovy` for `nalogovyy`, `russki` for `russkiy`
    if (table.language === "ru")
      arcs.push({ latin: "y", codes: codesOf("ый"), cost: 4 }, { latin: "y", codes: codesOf("ий"), cost: 4 });
  }
  for (const letter of ALPHABET)
    arcs.push({ latin: letter, codes: codesOf(letter), cost: MISLEADING.includes(letter) ? 2.5 : 1 });
  const lost =
    habit.plain || habit.signs !== "unknown"
      ? SIGN_LOST[habit.signs]
      : isExact(table)
        ? SIGN_LOST.printed
        : 0;
  const signs = table.language === "ru" ? "ьъ" : table.language === "be" ? "ь'" : "ь'";
  // The Polish letters show softness of some consonants, that of the others is left out: `Skolko`, `ń`, but `oswoboditiel`, `dost`.
  const polish = table.scheme === "polish";
  for (const sign of signs)
    arcs.push({
      latin: "",
      codes: codesOf(sign),
      // What the table never writes is not lost: `zezd` in ALA-LC is з’езд.
      cost:
        sign === "ь"
          ? polish
            ? SIGN_LOST.unknown
            : lost
          : (sign === "'" && table.letters[sign] === "" ? 0 : lost) + 0.7,
      notAfter: `^аеёиоуыэюяіїєйьъ'${polish ? "нсзцл" : ""}`,
    });
  // Who writes a straight mark for ь often writes it for ъ as well: `ob'yavili`.
  if (table.language === "ru" && foldLatin(table.letters["ь"]!) === "'")
    arcs.push({ latin: "'", codes: codesOf("ъ"), cost: ONE_MARK, after: "бвдзкмнрстх" });
  // `Belaruskaya`: the country's own spelling, in a title that has ye for е otherwise.
  if (table.language === "be" && table.letters["е"] !== "e")
    arcs.push({ latin: "bela", codes: codesOf("бела"), cost: PLAIN_NAME, after: "^" });
  // `bayitstsa`, as if і had a y after a vowel like я and ю.
  if (table.language === "be" && table.letters["я"] === "ya")
    arcs.push({ latin: "yi", codes: codesOf("і"), cost: IOTATED_I, after: "аеёіоуыэюя" });
  if (tellsE(table))
    arcs.push({ latin: "e", codes: codesOf("е"), cost: OTHER_ORTHOGRAPHY, after: CONSONANTS });
  if (habit.dots) arcs.push(...dotted(arcs, table.letters["е"] === "ye"));
  const best = new Map<string, Arc>();
  for (const arc of arcs) {
    const key = [arc.latin, arc.codes.join("."), arc.after ?? "", arc.notAfter ?? ""].join("|");
    const known = best.get(key);
    if (known === undefined || arc.cost < known.cost) best.set(key, arc);
  }
  return [...best.values()];
}

/** Whether a table shows softness by the marks of the consonants: `ń`, so that nothing is lost where they are printed. */
export const isExact = ({ letters }: RomanizationTable): boolean => letters["нь"] !== undefined;

/** Cost of a dot that is missing in a title with dots. */
const DOT_LOST = 8;

/**
 * BGN/PCGN parts by a dot what would be read as one letter, and in Russian marks э after a consonant: тс is `t·s`, шч `sh·ch`,
 * ыа `y·a`, мэр `m·er`, in Belarusian кг `k·h`. In a title with dots the pairs without one are one letter.
 */
function dotted(arcs: Arc[], hasE: boolean): Arc[] {
  const added: Arc[] = [];
  for (const arc of arcs) {
    const letter = ALPHABET[arc.codes[0]! - 1]!;
    if (arc.latin === "" || !"счэауыг".includes(letter)) continue;
    const { latin, codes } = arc;
    // The dot says that the letters before are not part of this one: no other condition holds.
    added.push(letter === "г" ? { latin: `·${latin}`, codes, cost: 0 } : { ...arc, latin: `·${latin}` });
    const parted = (hasE ? PARTED_BELARUSIAN : PARTED)[letter];
    if (parted === undefined || arc.after !== undefined || arc.notAfter !== undefined) continue;
    added.push({ ...arc, cost: arc.cost + DOT_LOST, after: parted });
    arc.notAfter = parted;
  }
  return added;
}
/** Letters that take the dot, and those after which they do. */
const PARTED: Readonly<Record<string, string>> = { с: "т", ч: "ш", э: CONSONANTS };
const PARTED_BELARUSIAN: Readonly<Record<string, string>> = { с: "т" };

function alsoCost(letter: string, latin: string): number {
  if (letter === "й" && latin === "i") return I_FOR_SHORT_I;
  if (letter === "щ" && latin === "sh") return SH_FOR_SHCH;
  return latin === "'" ? SIGN_BESIDE : ALSO;
}

function tableArcs(table: RomanizationTable, habit: Habit, cost: number): Arc[] {
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
        cost: cost + (habit.plain ? leftOut(latin) : latin === "ł" ? STROKE_LOST : MARK_LOST),
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
        cost: cost + alsoCost(letter, latin),
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

export const codesOf = (word: string): number[] =>
  Array.from(word, (letter) => letterCode(letter.charCodeAt(0)));
