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
