import { LATIN_NAMES } from "../data/latin-names.ts";
import type { RomanizationTable } from "../data/table.ts";
import type { Habit } from "./habit.ts";
import { costOfToken, isMute, type KnownReadings } from "./decode-title.ts";
import { readKnown, readToken, SURELY_ONE } from "./read-token.ts";
import { startsSentence } from "./sentence-start.ts";
import { readByRule } from "./number-endings.ts";
import type { Reading } from "./reading.ts";
import { FACTS, type TableFacts } from "./table-facts.ts";
import type { Token } from "./tokens.ts";

/** A table in a race, with the words that it was tried on at the number of their token. */
interface Runner {
  facts: TableFacts;
  table: RomanizationTable;
  readings: KnownReadings;
  cost: number;
  /** The word that is read now: how it is read as one of the list, and what it adds to the cost. */
  listed: Reading | null;
  added: number;
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
/**
 * What each letter of such a word says besides of the language, from so many on: the longest are glued, `podorozhchaieproizd`, and
 * are none in another language at all. Among tables of one language they say no more than others: `strategheskiyeucheniya` is misprinted.
 */
const EACH_LETTER = 0.5;
const LONG = 10;

const isBrand = (text: string) => /^\p{Lu}/u.test(text) && LATIN_NAMES.has(text.toLowerCase());

/** Puts the cheapest first, and leaves others of one cost in their order: they are few, and mostly in order already. */
function sortByCost(race: Runner[]): void {
  for (let n = 1; n < race.length; n++) {
    const one = race[n]!;
    let at = n;
    for (; at > 0 && race[at - 1]!.cost > one.cost; at--) race[at] = race[at - 1]!;
    race[at] = one;
  }
}

/** Drops the tables that cost so much. */
function drop(race: Runner[], most: number): void {
  let kept = 0;
  for (const runner of race) if (runner.cost < most) race[kept++] = runner;
  race.length = kept;
}

/**
 * The table under which a title costs least. The longest words are read first, and tables that fall behind are dropped.
 * @param prior what a table costs before any word is read
 */
export function chooseTable(
  tokens: readonly Token[],
  habit: Habit,
  prior: (facts: TableFacts) => number,
): Winner {
  const race: Runner[] = [];
  for (const facts of FACTS) {
    const cost = prior(facts);
    if (cost < Infinity) race.push({ facts, table: facts.table, cost, readings: [], listed: null, added: 0 });
  }
  const telling = tokens.flatMap((token, i) => (isMute(token) ? [] : [i]));
  // A brand is in no scheme: `Reis Ryanair`.
  const written = telling.filter((i) => !isBrand(tokens[i]!.text));
  const order = written.length > 0 ? written : telling;
  order.sort((a, b) => tokens[b]!.text.length - tokens[a]!.text.length);
  for (const [n, i] of order.entries()) {
    const token = tokens[i]!;
    const first = startsSentence(tokens, i);
    // The likeliest tables first: what the others may cost at most is known sooner.
    sortByCost(race);
    let least = Infinity;
    for (const runner of race) {
      const known = readByRule(tokens, i, runner.table) ?? readKnown(token, runner.table, habit);
      runner.listed = known;
      if (known !== null && known.cost < least) least = known.cost;
    }
    const name = !first && /^\p{Lu}/u.test(token.text);
    const isUnknown = least === Infinity;
    const unknown = UNKNOWN_WORD + EACH_LETTER * Math.max(0, token.text.length - LONG);
    const spread = isUnknown ? Math.min(ONE_WORD, unknown) : name ? NAME : ONE_WORD;
    const own: Record<string, number> = {};
    for (const runner of race) {
      const known = runner.listed;
      const limit = least + spread;
      const reading =
        known !== null && known.cost < SURELY_ONE
          ? known
          : readToken(token, first, runner.table, habit, limit);
      runner.added = costOfToken(token, reading);
      // What costs more was not looked for: it may still be found when the table is the last one.
      if (runner.added <= limit) runner.readings[i] = reading;
      least = Math.min(least, runner.added);
      const { language } = runner.table;
      own[language] = Math.min(own[language] ?? Infinity, runner.added);
    }
    let best = Infinity;
    for (const runner of race) {
      runner.cost += Math.min(runner.added, least + (isUnknown ? UNKNOWN_WORD : spread));
      if (isUnknown)
        runner.cost += Math.max(0, Math.min(own[runner.table.language]! - least, spread) - UNKNOWN_WORD);
      if (runner.cost < best) best = runner.cost;
    }
    const behind = n < FIRST_WORDS ? BEHIND.first : BEHIND.later;
    drop(race, best + behind);
    if (race.length === 1) break;
  }
  return { ...race.reduce((least, one) => (one.cost < least.cost ? one : least)), costs: race };
}
