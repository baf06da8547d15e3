const NONE: readonly number[] = [];

/** A number for the first two letters of a word; few others have the same. */
const twoLetters = (word: string): number => (31 * word.charCodeAt(0) + word.charCodeAt(1)) & 1023;

/**
 * Asks many lists for a word at once: which of them have it, by their numbers.
 * @param lists words with spaces between; with `*` for all that begin so, with two letters at least
 * @example wordLists(["kdo stín*", "kdo"])("kdo") // [0, 1]
 */
export function wordLists(lists: readonly string[]): (word: string) => readonly number[] {
  const whole = new Map<string, number[]>();
  const beginnings = new Map<string, number[]>();
  /** The lengths of the beginnings, by their first two letters; and whether any begins with such letters: most words begin like none. */
  const lengths = new Map<string, Set<number>>();
  const begun = new Uint8Array(1024);
  lists.forEach((list, number) => {
    for (const word of list.split(" ")) {
      const begins = word.endsWith("*");
      const text = begins ? word.slice(0, -1) : word;
      if (begins) {
        const start = text.slice(0, 2);
        begun[twoLetters(start)] = 1;
        lengths.set(start, (lengths.get(start) ?? new Set()).add(text.length));
      }
      const of = begins ? beginnings : whole;
      const known = of.get(text);
      if (known === undefined) of.set(text, [number]);
      else known.push(number);
    }
  });
  return (word) => {
    let found = whole.get(word) ?? NONE;
    if (word.length < 2 || begun[twoLetters(word)] === 0) return found;
    for (const length of lengths.get(word.slice(0, 2)) ?? NONE) {
      const more = length <= word.length ? beginnings.get(word.slice(0, length)) : undefined;
      if (more !== undefined) found = [...found, ...more];
    }
    return found;
  };
}
