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
   * One of each group between two places; no two of them, nor one and the match, share a word. Null where a group has none.
   */
  ofEach(
    groups: readonly (readonly string[])[],
    start: number,
    end: number,
    match: Span,
    taken: readonly Span[] = [match],
  ): Span[] | null {
    // Most titles lack one of them, and nothing else need be looked at then.
    if (groups.some((group) => !this.places(group).length)) return null;
    const [group, ...rest] = groups;
    if (!group) return taken.slice(1);
    // A place can be lost to each word that another group has taken, so that a few of them are enough to look at.
    for (const place of this.between(group, start, end, taken, groups.length + taken.length)) {
      const found = this.ofEach(rest, start, end, match, [...taken, place]);
      if (found) return found;
    }
    return null;
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

  /** The first places of a list that share no word with those that are taken, at most `count`. */
  private between(
    list: readonly string[],
    start: number,
    end: number,
    taken: readonly Span[],
    count: number,
  ): Span[] {
    const found: Span[] = [];
    for (let at = start; found.length < count;) {
      const place = this.first(list, at, end, (own) =>
        taken.every((other) => own.end <= other.start || own.start >= other.end),
      );
      if (!place) break;
      found.push(place);
      at = place.start + 1;
    }
    return found;
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
