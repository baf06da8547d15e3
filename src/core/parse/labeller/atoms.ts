/**
 * Short texts that come again and again (shapes of tokens, lists of words, signs) as small numbers: what is known of a few of them
 * together is found by number, without putting strings together.
 */
const texts: string[] = [];
const numbers = new Map<string, number>();

/** The number of a text; the same for as long as the program runs. */
export function atomOf(text: string): number {
  let atom = numbers.get(text);
  if (atom === undefined) {
    numbers.set(text, (atom = texts.length));
    texts.push(text);
  }
  return atom;
}

export const textOf = (atom: number): string => texts[atom]!;

/** The atoms of `0` to `9`. */
export const DIGITS: readonly number[] = Array.from("0123456789", atomOf);
