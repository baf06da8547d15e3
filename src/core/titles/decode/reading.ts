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
}
