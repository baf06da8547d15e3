import { everyMatch } from "../every-match.ts";
import { Clauses, meets } from "./clauses.ts";
import { knownNeeds } from "./known-needs.ts";
import type { Clause } from "./need.ts";
import { neededTexts } from "./needed-texts.ts";
import { quickOf } from "./quick.ts";

/** An expression that is tried only where the texts that it needs are there. */
export interface Rule {
  /** As it was given; what is tried finds the same sooner: see {@link quickOf}. */
  readonly pattern: RegExp;
  test(text: string): boolean;
  /** The first match, of a global expression from a place on. */
  exec(text: string, from?: number): RegExpExecArray | null;
  /** All matches of a global expression, from left to right. */
  all(text: string, from?: number): readonly RegExpExecArray[];
}

/** Makes rules that are asked about the same texts. */
export interface RuleSet {
  /** @param place names the call in {@link knownNeeds}; builds write it, nobody else */
  (pattern: RegExp | (() => RegExp), place?: string): Rule;
  /** All that were made. */
  readonly rules: readonly Rule[];
  /** Whether any of some rules can find something in a text: what they need is asked for all of them at once, and none is tried. */
  anyOf(rules: readonly Rule[]): (text: string) => boolean;
}

/**
 * A set of rules that are asked about the same texts: each text is walked through once for all of them. What a rule needs is read
 * from its expression, so that both cannot come apart; without matches a rule costs next to nothing.
 *
 * @returns a function that makes a rule of an expression, or of one that is made when it is first asked for
 * @example
 * const rule = ruleSet();
 * const volume = rule(/(?<=\.\s)Vol\.\s\d+/g);
 * volume.all("Borders. Vol. 2. Minsk")[0][0] // "Vol. 2"
 */
export function ruleSet(): RuleSet {
  const clauses = new Clauses();
  const rules: RuleOfSet[] = [];
  const madeAt = new Map<string, number>();
  const knownAt = (place: string): readonly Clause[] | undefined => {
    const nth = madeAt.get(place) ?? 0;
    madeAt.set(place, nth + 1);
    return knownNeeds[place]?.[nth];
  };
  // What rules need is read when the first of them is asked, since many programs ask none.
  let read = 0;
  const metBy = (text: string): Uint32Array => {
    for (; read < rules.length; read++) rules[read]!.readNeeds(clauses);
    return clauses.metBy(text);
  };
  const make = (given: RegExp | (() => RegExp), place?: string): Rule => {
    const rule = new RuleOfSet(given, metBy, place === undefined ? undefined : knownAt(place));
    rules.push(rule);
    return rule;
  };
  const anyOf = (some: readonly Rule[]) => (text: string) => {
    const met = metBy(text);
    for (let i = 0; i < some.length; i++) if ((some[i] as RuleOfSet).isPossible(met)) return true;
    return false;
  };
  return Object.assign(make, { rules, anyOf });
}

const NONE: readonly RegExpExecArray[] = [];

class RuleOfSet implements Rule {
  /** Numbers of the clauses that all have to be met. */
  private needed: readonly number[] = [];
  private made: RegExp | null = null;
  private soon: RegExp | null = null;

  constructor(
    private readonly given: RegExp | (() => RegExp),
    private readonly metBy: (text: string) => Uint32Array,
    private readonly known: readonly Clause[] | undefined,
  ) {}

  get pattern(): RegExp {
    return (this.made ??= typeof this.given === "function" ? this.given() : this.given);
  }

  readNeeds(clauses: Clauses): void {
    this.needed = (this.known ?? neededTexts(this.pattern)).map((clause) => clauses.numberOf(clause));
  }

  isPossible(met: Uint32Array): boolean {
    const { needed } = this;
    for (let i = 0; i < needed.length; i++) if (!meets(met, needed[i]!)) return false;
    return true;
  }

  test(text: string): boolean {
    return this.isPossible(this.metBy(text)) && this.from(0).test(text);
  }

  exec(text: string, from = 0): RegExpExecArray | null {
    return this.isPossible(this.metBy(text)) ? this.from(from).exec(text) : null;
  }

  all(text: string, from = 0): readonly RegExpExecArray[] {
    return this.isPossible(this.metBy(text)) ? everyMatch(this.from(from), text, from) : NONE;
  }

  private from(place: number): RegExp {
    const pattern = (this.soon ??= quickOf(this.pattern));
    pattern.lastIndex = place;
    return pattern;
  }
}
