import { endsInShortI, hasBoth } from "./choose-short-i.ts";
import { changed, withLast, type Reading } from "./reading.ts";
import { isRussian } from "./russian-list.ts";
import type { Token } from "./tokens.ts";
import { asWar, WAR } from "./warriors.ts";

/**
 * Where й is printed as i, a last i is either: `kompanii` is компании or компаний, `geroi` герои or герой. What stands beside tells
 * them apart; in names it is й: `Grigorii`, `Andrei`.
 */
export function settleShortI(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): (Reading | null)[] {
  const settled = [...readings];
  readings.forEach((reading, i) => {
    const { text } = tokens[i]!;
    if (reading !== null && WAR.test(text)) settled[i] = asWar(reading, i, tokens, readings);
    if (reading === null || !/[aeiouy]i$/.test(text)) return;
    const word = reading.words.at(-1)!;
    if (!/[аеёиоуыэюя][ий]$/.test(word)) return;
    const stem = word.slice(0, -1);
    const chosen = withLast(reading, stem + (endsInShortI(stem, i, tokens, settled) ? "й" : "и"));
    settled[i] = hasBoth(stem) ? changed(chosen, { margin: Math.min(reading.margin, EITHER) }) : chosen;
  });
  return settled;
}

/** How sure a choice of two forms is that the list has both, in nats. */
export const EITHER = 1.5;

/** `Dziuba`, `Fergiusona`, but `Nabiullina`, `Mariush`. */
const IU = /(?<=[бвгджзклмнпрстфх])(?!иуллин|иу[мсш](?:[аеуы]|[ое]м|ов)?$)иу(?=[бвгджзклмнпрстфхцчшщ])/;

/**
 * `Shumailov`, `Disnei`: in a name that no list has, i after a vowel is й before a consonant and at the end. Where й is i, ю is iu, too:
 * `Fergiusona`.
 */
export function withShortI(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): (Reading | null)[] {
  return readings.map((reading, i) =>
    reading === null || reading.known || reading.words.length > 1 || !/\p{Ll}/u.test(tokens[i]!.text)
      ? reading
      : changed(reading, { words: [shortened(reading.words[0]!).replace(IU, "ю")] }),
  );
}

const INNER = /(?<=[аео])и(?=[бвгдзклмнпрстфхц]|$)/g;

/** `natsiostroitelstva`: the second half is a word of the list with its и. */
const shortened = (word: string): string =>
  word.replace(INNER, (letter, at: number) => (isInWord(word, at) ? letter : "й"));

function isInWord(word: string, at: number): boolean {
  for (let from = 2; from < at && word.length - from >= SHORTEST_HALF; from++)
    if (isRussian(word.slice(from))) return true;
  return false;
}
const SHORTEST_HALF = 7;
