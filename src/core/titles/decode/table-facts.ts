import { TABLES, type RomanizationTable } from "../data/table.ts";
import type { Scheme } from "../types.ts";
import { tellsE } from "./as-printed.ts";
import { isExact } from "./channel.ts";
import { stripMarks } from "./fold.ts";
import { MARKED } from "./marked-tables.ts";
import { hasTies } from "./ties.ts";

/** What a scheme must gain over BGN/PCGN before it is preferred, in nats. */
const PRIOR: Partial<Record<Scheme, number>> = {
  "bgn-pcgn": 3.5,
  ascii: 4,
  "ala-lc": 4,
  "gost-7.79-b": 4,
  icao: 7.5,
  "ru-through-be-bgn-pcgn": 6,
  "be-national-2023": 4,
  "uk-bgn-pcgn": 1,
  polish: 6,
};
const OTHER = 1.5;

/** What schemes that Belarusian and Ukrainian are seldom written in cost besides: as a rule they have their own standards. */
const RARE_TABLE: Partial<Record<Scheme, number>> = { ascii: 2, iso9: 2, "gost-7.79-b": 2, scholarly: 2 };
/** What it costs besides that such a table has signs in its letters, ы is y`, and the print none. */
const SIGNS_OF_LETTERS = 4;

/**
 * What tells the tables apart before a word is read. Every title asks this of each table: it is found out once, and kept in objects of one
 * shape, which the tables themselves are not.
 */
export interface TableFacts {
  table: RomanizationTable;
  /** What it costs to take a title for print by the table, where that has its signs and where it has none, in nats. */
  signed: number;
  unsigned: number;
  polish: boolean;
  /** Belarusian print that mixes tables. */
  mixed: boolean;
  /** Its letters have diacritics; ties. */
  marked: boolean;
  tied: boolean;
  /** и stays as it is. */
  leavesCyrillic: boolean;
  tellsE: boolean;
  /** Softness is in the marks of consonants. */
  exact: boolean;
  /** Some of its letters are spelled with j. */
  hasJ: boolean;
  /** й is j, and я is read from ia as well. */
  readsIa: boolean;
  /** A Russian table that has e for е everywhere. */
  lacksYe: boolean;
  /** What й is printed as, and what я begins with, in any of its ways. */
  shortI: string;
  iotated: string;
}

function factsOf(table: RomanizationTable): TableFacts {
  const { letters, language, also, scheme } = table;
  const base = PRIOR[scheme] ?? OTHER;
  const rare = language === "ru" ? 0 : (RARE_TABLE[scheme] ?? 0);
  const hasSigns = language !== "ru" && /^.`/.test(letters["э"] ?? letters["и"] ?? "");
  // Only print that is known to mix tables has its second spellings as often as its first.
  const spelled = (letter: string) => [letters[letter]!, ...((table.readOnly && also?.[letter]) || [])];
  return {
    table,
    signed: table.prior ?? base + rare,
    unsigned: table.prior ?? base + (rare + (hasSigns ? SIGNS_OF_LETTERS : 0)),
    polish: scheme === "polish",
    mixed: table.prior !== undefined && language === "be",
    marked: MARKED.has(table),
    tied: hasTies(table),
    leavesCyrillic: letters["и"] === "и",
    tellsE: tellsE(table),
    exact: isExact(table),
    hasJ: /j/.test(Object.values(letters).join("")),
    readsIa: letters["й"] === "j" && also?.["я"]?.includes("ia") === true,
    lacksYe: language === "ru" && letters["е"] === "e" && table.after?.["е"] === undefined,
    shortI: stripMarks(spelled("й").join("")),
    iotated: spelled("я")
      .map((to) => stripMarks(to)[0])
      .join(""),
  };
}

/** The same of each of {@link TABLES}. */
export const FACTS: readonly TableFacts[] = TABLES.map(factsOf);
