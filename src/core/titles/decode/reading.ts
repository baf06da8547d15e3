/** A reading of one printed word: one Cyrillic word, or several where the print glued them. */
export interface Reading {
  words: string[];
  /** Where in the print each word but the first begins. */
  splits: number[];
  /** Minus the logarithm of its probability, in nats. */
  cost: number;
  /** Every word is in the word list. */
  known: boolean;
  /** Cost of the second-best reading minus this one's. */
  margin: number;
  /** The original has the word in Latin letters, as it is printed. */
  latin?: boolean;
}

/** Of two spellings as frequent the one with э after a consonant is meant: `Devid` is Дэвид. Short ones are too many. */
export const isHard = (word: string): boolean => word.length > 4 && /[бвгджзклмнпрстфхцчшщ]э/.test(word);

/** Readings that differ in the dots of ё alone are one. */
export const undotted = (text: string): string => (text.includes("ё") ? text.replaceAll("ё", "е") : text);

/**
 * A reading with some of it said anew. Readings are made here and by literals with the same properties in the same order, so that all are
 * of one shape: the spread of an object makes a new shape at each place of the code, and readings of thirty shapes are slow to look into.
 */
export const changed = (
  of: Reading,
  {
    words = of.words,
    splits = of.splits,
    cost = of.cost,
    known = of.known,
    margin = of.margin,
    latin = of.latin ?? false,
  }: Partial<Reading>,
): Reading => ({ words, splits, cost, known, margin, latin });

/** The same with another last word. */
export const withLast = (of: Reading, word: string): Reading =>
  changed(of, { words: [...of.words.slice(0, -1), word] });

/** Whether it is one word of the list that costs less than this. */
export const isUsual = (reading: Reading | null | undefined, most: number): reading is Reading =>
  reading?.known === true && reading.words.length === 1 && reading.cost < most;

/** A reading of one word that the language has. */
export const listed = (word: string, cost: number, margin: number): Reading => ({
  words: [word],
  splits: [],
  cost,
  known: true,
  margin,
  latin: false,
});
