/**
 * The words as one alternation of a regular expression, longest first, with everything special escaped.
 * @example anyOf(["ed.", "eds."]) // "eds\\.|ed\\."
 */
export function anyOf(words: Iterable<string>): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");
}
