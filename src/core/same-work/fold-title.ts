/**
 * A title by which two prints of it are found equal: letters and digits alone, ё as е.
 * @example foldTitle("Russia’s «game»: ёлка") === foldTitle("Russia's game – елка") // true
 */
export const foldTitle = (title: string): string =>
  title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
