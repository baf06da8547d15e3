import { TABLES } from "../data/table.ts";
import type { Habit } from "./habit.ts";
import { readToken } from "./read-token.ts";
import type { Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

const ICAO = TABLES.find(({ scheme }) => scheme === "icao")!;
/** я and ю as passports have them, in a name; and signs of a scheme that has them otherwise. */
const IOTATED = /^(?:[B-DF-HJ-NP-TVWZ]|\p{Lu}\p{Ll}*[b-df-hj-np-tvwz])i[au]/u;
const OTHERWISE = /y[aeou]|[aeiou]y/i;

/**
 * `Timofei Riazhentsev`: where a title has names as passports write them, with i for й, and nothing that is written otherwise, a name that no list has is
 * read so as well, if its letters are the likelier ones.
 * @param before the readings before й was found in names
 */
export function settlePassportNames(
  tokens: readonly Token[],
  before: readonly (Reading | null)[],
  readings: readonly (Reading | null)[],
  habit: Habit,
): (Reading | null)[] {
  const shown = readings.some((reading, i) => reading !== before[i] && /й$/.test(reading?.words[0] ?? ""));
  if (!shown || tokens.some(({ text }) => OTHERWISE.test(text))) return [...readings];
  return readings.map((reading, i) => {
    const token = tokens[i]!;
    if (reading === null || reading.known || reading.latin || !IOTATED.test(token.text)) return reading;
    const passport = readToken(token, false, ICAO, habit);
    return passport !== null && passport.cost < reading.cost ? passport : reading;
  });
}
