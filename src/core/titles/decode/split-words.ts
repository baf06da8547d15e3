import { sumUp, type Decoding } from "./decode-title.ts";
import { likeliest } from "./likeliest-split.ts";
import { changed, type Reading } from "./reading.ts";
import { withAnd } from "./split-and.ts";
import { doubtsOf } from "./split-doubts.ts";
import { splitEvidence } from "./split-evidence.ts";
import { isSureSplit } from "./sure-splits.ts";
import type { Token } from "./tokens.ts";

/** A word of the title that may be several. */
export interface Split {
  at: number;
  reading: Reading;
  /** How likely it is, 0 to 1; and whether that is enough to make it. */
  chance: number;
  sure: boolean;
}

/** A title with its glued print parted, where that is sure enough. */
export interface Parted extends Decoding {
  /** Splits that were made, and those that may be right. */
  splits: Split[];
}

/** A split this likely is proposed. */
export const LIKELY = 0.2;
/** Once a title has lost a space, more of them are likely: from this chance of one on. */
const COMPANY = 0.9;
/** Where the other titles of a list have lost none, only splits this likely are made. */
const IN_WHOLE = 0.998;

/**
 * Reads the doubtful words once more, as glued ones: of all ways to take one apart, and of it as one, the likeliest.
 * @param isWhole the other titles of its list have lost no spaces
 * @param least a less likely split into these words is not made
 */
export function splitWords(
  tokens: readonly Token[],
  whole: Decoding,
  isWhole = false,
  least: (words: readonly string[]) => number = () => (isWhole ? IN_WHOLE : 0),
): Parted {
  const { table, habit } = whole;
  const { language } = table;
  const readings = [...whole.readings];
  const found = doubtsOf(tokens, whole).flatMap((doubt) => {
    const { at, joined, splits } = doubt;
    if (joined !== null && joined.cost < (readings[at]?.cost ?? Infinity)) readings[at] = joined;
    if (splits.length === 0) return [];
    const evidence = splits.map((split) => splitEvidence(split, doubt));
    return [{ doubt, evidence, alone: likeliest(splits, evidence, language, false) }];
  });
  const all = found.map(({ doubt, evidence, alone }): Split => {
    const { at, splits } = doubt;
    const company = found.some((other) => other.doubt.at !== at && other.alone.chance > COMPANY);
    const likely = company ? likeliest(splits, evidence, language, true) : alone;
    const sure = isSureSplit(likely, doubt, tokens, company) && likely.chance >= least(likely.reading.words);
    return { at, reading: withAnd(likely.reading, doubt), chance: likely.chance, sure };
  });
  for (const one of all) {
    const next = all.find(({ at }) => at === one.at + 2 && tokens[at - 1]!.text === " ");
    // `Symboli iściahi`: no word is lost twice.
    if (one.sure && next?.sure && one.reading.words.at(-1) === next.reading.words[0])
      (one.chance < next.chance ? one : next).sure = false;
  }
  for (const { at, reading, chance, sure } of all)
    if (sure) readings[at] = changed(reading, { margin: Math.min(reading.margin, marginOf(chance)) });
  return { ...sumUp(tokens, table, habit, readings), splits: all };
}

/** The margin of a reading that is right by so great a chance: see confidenceOf. */
const marginOf = (chance: number): number => -Math.log(Math.max(1e-6, 1 - chance)) - 0.7;
