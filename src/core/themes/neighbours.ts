import type { Span } from "../evidence.ts";
import { Phrases } from "./phrases.ts";
import type { Word } from "./words.ts";

/** Lists of neighbours are shared by patterns and texts: each is made an automaton once. */
const automata = new WeakMap<readonly string[], Phrases<string>>();

function automatonOf(list: readonly string[]): Phrases<string> {
  let phrases = automata.get(list);
  if (!phrases) {
    phrases = new Phrases<string>();
    for (const phrase of list) phrases.add(phrase, phrase);
    automata.set(list, phrases);
  }
  return phrases;
}

/** Where a phrase of a list stands. */
interface Place extends Span {
  phrase: string;
}

/** Where the neighbours of patterns stand in one text; each list of them is looked for once. */
export class Neighbours {
  private readonly found = new Map<readonly string[], Place[]>();

  constructor(private readonly words: readonly Word[]) {}

  /** The first of the list that stands between two places and shares no word with the match. */
  beside(list: readonly string[], start: number, end: number, match: Span): Span | null {
    return this.first(list, start, end, (place) => place.end <= match.start || place.start >= match.end);
  }

  /**
   * The first of the list that says more than the match: "trade war" around "war", too, and `нефтехим*` where `нефт*` is
   * the pattern.
   */
  beyond(list: readonly string[], match: Span, pattern: string): Span | null {
    return this.first(
      list,
      0,
      this.words.length,
      ({ start, end, phrase }) =>
        start < match.start ||
        end > match.end ||
        (start === match.start && end === match.end && phrase.length > pattern.length),
    );
  }

  private first(
    list: readonly string[],
    start: number,
    end: number,
    counts: (place: Place) => boolean,
  ): Span | null {
    const places = this.places(list);
    let low = 0;
    for (let high = places.length; low < high;) {
      const middle = (low + high) >> 1;
      if (places[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < places.length && places[i]!.start < end; i++) {
      const place = places[i]!;
      if (place.end <= end && counts(place)) return place;
    }
    return null;
  }

  private places(list: readonly string[]): Place[] {
    let places = this.found.get(list);
    if (!places) {
      places = [];
      const phrases = automatonOf(list);
      for (let at = 0; at < this.words.length; at++)
        for (const { of, to } of phrases.at(this.words, at)) places.push({ start: at, end: to, phrase: of });
      this.found.set(list, places);
    }
    return places;
  }
}
