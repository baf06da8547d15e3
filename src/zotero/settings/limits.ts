/** What a codebook, a file of outlets or of link rules from somebody else may ask for at most. */
export const LIMITS = {
  /** Bytes of a codebook or of a file of outlets. Spisok’s own codebook, with three themes, has 300,000; its outlets have 90,000. */
  fileBytes: 1_000_000,
  rulesBytes: 200_000,
  /** Files in a folder. */
  files: 100,
  /** Each word of a set that a pattern names counts: those of Spisok’s own codebook come to 21,000. */
  patterns: 30_000,
  examples: 5_000,
  /** Zotero does not synchronise longer tags. */
  tagLength: 255,
  nameLength: 200,
  strip: 1_000,
  outlets: 10_000,
  /** Problems that are listed; the rest is counted. */
  listed: 50,
  /** Milliseconds for reading and checking one file. */
  time: 8_000,
  /** Checks at the same time. */
  workers: 2,
} as const;
