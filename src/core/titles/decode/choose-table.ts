import { LATIN_NAMES } from "../data/latin-names.ts";
import { TABLES, type RomanizationTable } from "../data/table.ts";
import type { Habit } from "./channel.ts";
import { costOfToken, isMute, readKnown, readToken, startsSentence, SURELY_ONE } from "./decode-title.ts";
import { readByRule } from "./number-endings.ts";
import type { Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** A table in a race, with the words that it was tried on by the number of their token. */
interface Runner {
  table: RomanizationTable;
  readings: Map<number, Reading | null>;
  cost: number;
}

/** The winner, and the tables that were in the race to the end. */
export interface Winner extends Runner {
  costs: Runner[];
}

/** What a table may cost more than the best so far and still be tried on further words, in nats. */
const BEHIND = { first: 14, later: 7 };
/** After this many words a table must be nearer to stay in the race: it is much like the best. */
const FIRST_WORDS = 4;
/** Most that one word says against a table: it may be misprinted. */
const ONE_WORD = 12;
/** The same of a name, which one list has and another lacks by chance: Карлсон. */
const NAME = 5;
/** The same of a word that no list has under any table: a name, or glued. */
const UNKNOWN_WORD = 2.5;

const isBrand = (text: string) => /^\p{Lu}/u.test(text) && LATIN_NAMES.has(text.toLowerCase());

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
  race = race.filter(({ cost }) => cost < Infinity);
  const telling = tokens.flatMap((token, i) => (isMute(token) ? [] : [i]));
  // A brand is in no scheme: `Reis Ryanair`.
  const written = telling.filter((i) => !isBrand(tokens[i]!.text));
  const order = written.length > 0 ? written : telling;
  order.sort((a, b) => tokens[b]!.text.length - tokens[a]!.text.length);
  for (const [n, i] of order.entries()) {
    const token = tokens[i]!;
    const first = startsSentence(tokens, i);
    // The likeliest tables first: what the others may cost at most is known sooner.
    race.sort((a, b) => a.cost - b.cost);
    const ofList = race.map(({ table }) => readByRule(tokens, i, table) ?? readKnown(token, table, habit));
    const read = ofList.some((reading) => reading !== null);
    const name = !first && /^\p{Lu}/u.test(token.text);
    const spread = !read ? UNKNOWN_WORD : name ? NAME : ONE_WORD;
    let least = Infinity;
    for (const reading of ofList) if (reading !== null && reading.cost < least) least = reading.cost;
    const costs = race.map(({ table, readings }, r) => {
      const known = ofList[r]!;
      const limit = least + spread;
      const reading =
        known !== null && known.cost < SURELY_ONE ? known : readToken(token, first, table, habit, limit);
      const cost = costOfToken(token, reading);
      // What costs more was not looked for: it may still be found when the table is the last one.
      if (cost <= limit) readings.set(i, reading);
      least = Math.min(least, cost);
      return cost;
    });
    const most = least + spread;
    race.forEach((runner, r) => (runner.cost += Math.min(costs[r]!, most)));
    let best = Infinity;
    for (const { cost } of race) if (cost < best) best = cost;
    const behind = n < FIRST_WORDS ? BEHIND.first : BEHIND.later;
    race = race.filter(({ cost }) => cost < best + behind);
    if (race.length === 1) break;
  }
  return { ...race.reduce((least, one) => (one.cost < least.cost ? one : least)), costs: race };
}
