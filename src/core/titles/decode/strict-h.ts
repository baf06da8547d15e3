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
  if (!table.also?.["г"]?.includes("h") || !tokens.some((token, i) => hasG(token, readings[i] ?? null)))
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

/** h that is no part of ch, sh, zh. */
const SINGLE_H = /(?:^|[^csz])h/i;

const hasG = ({ text, word }: Token, reading: Reading | null): boolean =>
  word &&
  /g/i.test(text) &&
  reading?.known === true &&
  reading.latin !== true &&
  /г/.test(reading.words.join());
