import type { RomanizationTable } from "../data/table.ts";
import type { KnownReadings } from "./decode-title.ts";
import type { Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

const strict = new Map<RomanizationTable, RomanizationTable>();

/**
 * By the Belarusian instruction of 2023 h is х, though many who write by it have it for г as before, `20 hadou`. In print that has g, `gistoryia
 * hrama`, h is х alone: храма, not грама.
 * @param readings those of the title under the table so far; what may be other words then is left out
 */
export function withStrictH(
  tokens: readonly Token[],
  table: RomanizationTable,
  readings: Readonly<KnownReadings>,
): { table: RomanizationTable; readings: Readonly<KnownReadings> } {
  if (!table.also?.["г"]?.includes("h") || !tokens.some((token, i) => hasG(token, readings[i])))
    return { table, readings };
  let other = strict.get(table);
  if (other === undefined) {
    const also = Object.fromEntries(Object.entries(table.also).filter(([letter]) => letter !== "г"));
    strict.set(table, (other = { ...table, also }));
  }
  return {
    table: other,
    readings: readings.map((reading, i) => (SINGLE_H.test(tokens[i]!.text) ? undefined : reading)),
  };
}

/** Whether h is х alone, as the table or the title's print has it. */
export const isStrictH = ({ language, letters, also }: RomanizationTable): boolean =>
  language === "be" && letters["х"] === "h" && !also?.["г"]?.includes("h");

/** h that is no part of ch, sh, zh. */
export const SINGLE_H = /(?:^|[^csz])h/i;

/** Words that were not needed to tell the table are not read yet: in small letters g is a letter of the print's. */
const hasG = ({ text, word }: Token, reading: Reading | null | undefined): boolean =>
  word &&
  /g/i.test(text) &&
  (reading === undefined
    ? /^[a-z]{3,}$/.test(text)
    : reading?.known === true && reading.latin !== true && /г/.test(reading.words.join()));
