import { TABLES, type RomanizationTable } from "../data/table.ts";
import { ALPHABET } from "../lexicon/alphabet.ts";
import { layOut, type Channel } from "./arcs.ts";
import { tellsE } from "./as-printed.ts";
import { dotted } from "./dotted-arcs.ts";
import { foldLatin } from "./fold.ts";
import type { Habit } from "./habit.ts";
import { CONSONANTS, codesOf, tableArcs, type Arc } from "./table-arcs.ts";

const channels = new Map<RomanizationTable, (Channel | undefined)[]>();

/** Cost of a departure from the table. */
const OTHER_TABLE = 3.5;
/** Cyrillic letters that print like Latin ones of another sound: inside a Latin word `у` is rather y, as in `silу` (силы). */
const MISLEADING = "рсух";
/** Cost of the mark for ь where ъ stands. */
const ONE_MARK = 3;
/** Cost of the country's name without its y. */
const PLAIN_NAME = 2;
/** Cost of a y before і, which no Belarusian table has. */
const IOTATED_I = 3;
/** The same of j, which may as well be й before "and": `kroj i arnamient`. */
const IOTATED_BY_J = 6;
/** Cost of э in a loan that the list spells with е alone: `infektsyya`. */
const OTHER_ORTHOGRAPHY = 7;
/** Cost of a lost apostrophe in print with signs for ь: `moladz’ zyazdzhaye`. */
const APOSTROPHE_LOST = 6;
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
  const arcs = tableArcs(table, habit, 0);
  if (habit.loose) arcs.push(...otherTables(table, habit));
  // `Belarus’fil’ma`: Russian has no apostrophe.
  for (const letter of ALPHABET.replace(table.language === "ru" ? "'" : "", ""))
    arcs.push({ latin: letter, codes: codesOf(letter), cost: MISLEADING.includes(letter) ? 2.5 : 1 });
  arcs.push(...lostSigns(table, habit), ...usage(table));
  if (habit.dots) arcs.push(...dotted(arcs, table.letters["е"] === "ye"));
  return cheapest(arcs);
}

function otherTables(table: RomanizationTable, habit: Habit): Arc[] {
  const arcs = TABLES.filter(
    (other) => other.language === table.language && other !== table && other.scheme !== "polish",
  ).flatMap((other) => tableArcs(other, { ...habit, plain: false }, OTHER_TABLE));
  // `nalogovy` for `nalogovyy`, `russki` for `russkiy`
  if (table.language === "ru")
    arcs.push({ latin: "y", codes: codesOf("ый"), cost: 4 }, { latin: "y", codes: codesOf("ий"), cost: 4 });
  return arcs;
}

/** Signs that print leaves out. */
function lostSigns(table: RomanizationTable, { plain, signs }: Habit): Arc[] {
  const lost = plain || signs !== "unknown" ? SIGN_LOST[signs] : isExact(table) ? SIGN_LOST.printed : 0;
  // The Polish letters show softness of some consonants, that of the others is left out: `Skolko`, `ń`, but `oswoboditiel`, `dost`.
  const polish = table.scheme === "polish";
  return Array.from(table.language === "ru" ? "ьъ" : "ь'", (sign) => ({
    latin: "",
    codes: codesOf(sign),
    // What the table never writes is not lost: `zezd` in ALA-LC is з’езд, `objawili` in the Polish transcription объявили.
    cost:
      sign === "ь"
        ? polish
          ? SIGN_LOST.unknown
          : lost
        : sign === "'"
          ? Math.min(table.letters[sign] === "" ? 0.7 : lost + 0.7, APOSTROPHE_LOST)
          : (polish ? SIGN_LOST.unknown : lost) + 0.7,
    notAfter: `^аеёиоуыэюяіїєйьъ'${polish ? "нсзцл" : ""}`,
  }));
}

/** What print has that its table has not. */
function usage(table: RomanizationTable): Arc[] {
  const { language, letters } = table;
  const arcs: Arc[] = [];
  // Who writes a straight mark for ь often writes it for ъ as well: `ob'yavili`.
  if (language === "ru" && foldLatin(letters["ь"]!) === "'")
    arcs.push({ latin: "'", codes: codesOf("ъ"), cost: ONE_MARK, after: "бвдзкмнрстх" });
  // `Belaruskaya`: the country's own spelling, in a title that has ye for е otherwise.
  if (language === "be" && letters["е"] !== "e")
    arcs.push({ latin: "bela", codes: codesOf("бела"), cost: PLAIN_NAME, after: "^" });
  // `bayitstsa`, as if і had a y after a vowel like я and ю.
  if (language === "be" && letters["я"] === "ya")
    arcs.push({ latin: "yi", codes: codesOf("і"), cost: IOTATED_I, after: "аеёіоуыэюя" });
  // `hieroji`, as in the first editions of the alphabet and in Ukrainian.
  if (language === "be" && letters["й"] === "j")
    arcs.push({ latin: "ji", codes: codesOf("і"), cost: IOTATED_BY_J, after: "аеёіоуыэюя" });
  if (tellsE(table))
    arcs.push({ latin: "e", codes: codesOf("е"), cost: OTHER_ORTHOGRAPHY, after: CONSONANTS });
  return arcs;
}

/** Of arcs that read the same, the cheapest. */
function cheapest(arcs: readonly Arc[]): Arc[] {
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
