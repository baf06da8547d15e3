const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** The words of a table as one alternative of a regular expression, longest first. */
export const eitherWord = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(SPECIAL, "\\$&"))
    .join("|");
