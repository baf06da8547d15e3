import type { Habit } from "./habit.ts";
import type { Winner } from "./choose-table.ts";
import { decodeTitle, isMute } from "./decode-title.ts";
import { startsSentence } from "./sentence-start.ts";
import { splitWords } from "./split-words.ts";
import type { TableFacts } from "./table-facts.ts";
import type { Token } from "./tokens.ts";

/** Letters of a word at least that may hide two which tell the table. */
const LONG = 7;
/** What a table may cost more than the winner and still be tried on the words taken apart, in nats; and how many are. */
const NEAR = { same: 5, other: 9, most: 8 };
/** So many of each other language are tried in any case: of Ukrainian tables only the last ones have c for ц, `Cerkovnebudivnyctvo na Volyni`. */
const OF_EACH = 4;
const FAR = { same: 7, other: 14, most: 20 };
/** Letters of words that tell no language. */
const SMALL = 3;

/**
 * The table under which a title costs least with its glued words taken apart, where the race was close: `ktouekhal i ktovernulsya` has
 * no word of a list but `i` until it is.
 * @param prior what a table costs before any word is read
 */
export function chooseByGlued(
  tokens: readonly Token[],
  habit: Habit,
  winner: Winner,
  prior: (facts: TableFacts) => number,
): Winner {
  const hides = tokens.some(
    (token, i) =>
      token.text.length >= LONG &&
      !isMute(token) &&
      (/^\p{Ll}/u.test(token.text) || startsSentence(tokens, i)) &&
      winner.readings[i]?.known !== true,
  );
  const { language } = winner.table;
  // `Movavulytsi`: where no word tells the language, each is tried.
  const near = winner.readings.some((reading) => reading?.known && reading.words[0]!.length > SMALL)
    ? NEAR
    : FAR;
  const others = winner.costs.filter(
    ({ table, cost }) =>
      table !== winner.table && cost < winner.cost + near[table.language === language ? "same" : "other"],
  );
  if (!hides || others.length === 0) return winner;
  others.sort((a, b) => a.cost - b.cost);
  const seen: Record<string, number> = {};
  const tried = others.filter(({ table }, i) => {
    const count = (seen[table.language] = (seen[table.language] ?? 0) + 1);
    return i < near.most - 1 || (table.language !== language && count <= OF_EACH);
  });
  const apart = [winner, ...tried].map((runner) => {
    const read = splitWords(tokens, decodeTitle(tokens, runner.table, habit, runner.readings));
    return { ...runner, cost: prior(runner.facts) + read.cost };
  });
  const best = apart.reduce((least, one) => (one.cost < least.cost ? one : least));
  return best.table === winner.table ? winner : { ...best, costs: apart };
}
