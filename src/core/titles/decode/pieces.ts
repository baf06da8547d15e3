import { CLASS_COSTS } from "../lexicon/class-costs.ts";
import { classOf, lexiconOf, type CyrillicLanguage } from "../lexicon/lexicon.ts";
import { foldLatin } from "./fold.ts";
import { changed, type Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** A title whose glued words are tokens of their own, and which token of the title each piece is of. */
interface Pieces {
  tokens: Token[];
  readings: (Reading | null)[];
  of: number[];
}

/** What a piece that no list has costs, in nats. */
const UNLISTED = 20;

/** Takes glued words apart, so that each has its neighbours: in `vsobranii` the preposition tells собрании from собраний. */
export function takeApart(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
  language: CyrillicLanguage,
): Pieces {
  const pieces: Pieces = { tokens: [], readings: [], of: [] };
  const lexicon = lexiconOf(language);
  tokens.forEach((token, i) => {
    const reading = readings[i] ?? null;
    const add = (piece: Token, read: Reading | null) => {
      pieces.tokens.push(piece);
      pieces.readings.push(read);
      pieces.of.push(i);
    };
    if (reading === null || reading.words.length === 1) {
      add(token, reading);
      return;
    }
    const places = printedAt(token.text, reading.splits);
    reading.words.forEach((word, n) => {
      const [from, to] = [places[n]!, places[n + 1] ?? token.text.length];
      const start = token.start + from;
      if (n > 0) add({ text: " ", word: false, start }, null);
      const rarity = classOf(lexicon, word);
      const cost = rarity < 0 ? UNLISTED : CLASS_COSTS[rarity]!;
      add(
        { text: token.text.slice(from, to), word: true, start },
        changed(reading, { words: [word], splits: [], cost, known: rarity >= 0 }),
      );
    });
  });
  return pieces;
}

/** Puts the pieces of each word together again, as they are read now. */
export function putTogether(
  before: readonly (Reading | null)[],
  { of, readings, tokens }: Pieces,
  now: readonly (Reading | null)[],
): (Reading | null)[] {
  return before.map((reading, i) => {
    const from = of.indexOf(i);
    if (reading === null || reading.words.length === 1) return now[from] ?? null;
    const joined: Reading = changed(reading, { words: [], splits: [] });
    let place = 0;
    for (let at = from; of[at] === i; at++) {
      const [was, is] = [readings[at], now[at]];
      if (!was || !is) continue;
      if (joined.words.length > 0) joined.splits.push(place);
      joined.splits.push(...is.splits.map((split) => place + split));
      joined.words.push(...is.words);
      joined.cost += is.cost - was.cost;
      joined.margin = Math.min(joined.margin, is.margin);
      place += foldLatin(tokens[at]!.text).length;
    }
    return joined;
  });
}

/** Where in the print the pieces begin; splits count the letters of the folded print. */
function printedAt(text: string, splits: readonly number[]): number[] {
  const places = [0];
  let to = 0;
  for (const split of splits) {
    while (to < text.length && foldLatin(text.slice(0, to)).length < split) to++;
    places.push(to);
  }
  return places;
}
