import { TABLES, type RomanizationTable } from "../data/table.ts";
import type { Habit } from "./channel.ts";
import { costOfToken, readToken, startsSentence } from "./decode-title.ts";
import type { Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** A table in a race, with the words that it was tried on by the number of their token. */
interface Runner {
  table: RomanizationTable;
  readings: Map<number, Reading | null>;
  cost: number;
}

/** The winner, and what the tables cost that were in the race to the end. */
export interface Winner extends Runner {
  costs: readonly { table: RomanizationTable; cost: number }[];
}

/** What a table may cost more than the best so far and still be tried on further words, in nats. */
const BEHIND = 18;
/** Most that one word says against a table: it may be misprinted. */
const ONE_WORD = 12;

/**
 * The table under which a title costs least. The longest words are read first, and tables that fall behind are dropped.
 * @param prior what a table costs before any word is read
 */
export function chooseTable(
  tokens: readonly Token[],
  habit: Habit,
  prior: (table: RomanizationTable) => number,
): Winner {
  let race: Runner[] = TABLES.map((table) => ({ table, cost: prior(table), readings: new Map() }));
  const order = tokens.flatMap(({ word }, i) => (word ? [i] : []));
  order.sort((a, b) => tokens[b]!.text.length - tokens[a]!.text.length);
  for (const i of order) {
    const token = tokens[i]!;
    const first = startsSentence(tokens, i);
    const costs = race.map(({ table, readings }) => {
      const reading = readToken(token, first, table, habit);
      readings.set(i, reading);
      return costOfToken(token, reading);
    });
    const most = Math.min(...costs) + ONE_WORD;
    race.forEach((runner, r) => (runner.cost += Math.min(costs[r]!, most)));
    const best = Math.min(...race.map(({ cost }) => cost));
    race = race.filter(({ cost }) => cost < best + BEHIND);
    if (race.length === 1) break;
  }
  return { ...race.reduce((least, one) => (one.cost < least.cost ? one : least)), costs: race };
}
