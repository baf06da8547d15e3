import { knownNeeds } from "./known-needs.ts";
import type { Clause } from "./need.ts";
import { neededTexts } from "./needed-texts.ts";
import { quickOf } from "./quick.ts";
import { Scanner } from "./scanner.ts";

/** An expression that is tried only where the texts that it needs are there. */
export interface Rule {
  /** As it was given; what is tried finds the same sooner: see {@link quickOf}. */
  readonly pattern: RegExp;
  test(text: string): boolean;
  /** The first match, of a global expression from a place on. */
  exec(text: string, from?: number): RegExpExecArray | null;
  /** All matches of a global expression, from left to right. */
  all(text: string, from?: number): RegExpExecArray[];
}

/** Makes rules that are asked about the same texts. */
export interface RuleSet {
  /** @param place names the call in {@link knownNeeds}; builds write it, nobody else */
  (pattern: RegExp | (() => RegExp), place?: string): Rule;
  /** All that were made. */
  readonly rules: readonly Rule[];
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
  const rules: Rule[] = [];
  const clauses: Clause[] = [];
  const numbers = new Map<string, number>();
  let scanner: Scanner | null = null;
  const numberOf = (clause: Clause): number => {
    const key = JSON.stringify(clause);
    let number = numbers.get(key);
    if (number === undefined) {
      numbers.set(key, (number = clauses.length));
      clauses.push(clause);
      scanner = null;
    }
    return number;
  };
  // What rules need is read when the first of them is asked, since many programs ask none.
  const unread: (() => void)[] = [];
  const madeAt = new Map<string, number>();
  const knownAt = (place: string): readonly Clause[] | undefined => {
    const nth = madeAt.get(place) ?? 0;
    madeAt.set(place, nth + 1);
    return knownNeeds[place]?.[nth];
  };
  const make = (given: RegExp | (() => RegExp), place?: string): Rule => {
    let needed: readonly number[] = [];
    let made = typeof given === "function" ? null : given;
    let soon: RegExp | null = null;
    const pattern = (): RegExp => (made ??= (given as () => RegExp)());
    const quick = (): RegExp => (soon ??= quickOf(pattern()));
    const known = place === undefined ? undefined : knownAt(place);
    unread.push(() => (needed = (known ?? neededTexts(pattern())).map(numberOf)));
    const possible = (text: string): boolean => {
      if (unread.length) for (const read of unread.splice(0)) read();
      for (let i = 0; i < needed.length; i++)
        if (!(scanner ??= new Scanner(clauses)).meets(text, needed[i]!)) return false;
      return true;
    };
    const rule = ruleOf(pattern, quick, possible);
    rules.push(rule);
    return rule;
  };
  return Object.assign(make, { rules });
}

function ruleOf(given: () => RegExp, patternOf: () => RegExp, possible: (text: string) => boolean): Rule {
  const exec = (text: string, from = 0): RegExpExecArray | null => {
    if (!possible(text)) return null;
    const pattern = patternOf();
    pattern.lastIndex = from;
    return pattern.exec(text);
  };
  const all = (text: string, from = 0): RegExpExecArray[] => {
    const found: RegExpExecArray[] = [];
    const pattern = patternOf();
    for (let match = exec(text, from); match; match = pattern.exec(text)) {
      found.push(match);
      // Behind an empty match it would be found again; of a pair both halves are passed.
      if (match[0] === "") pattern.lastIndex += text.codePointAt(match.index)! > 0xffff ? 2 : 1;
    }
    return found;
  };
  const test = (text: string): boolean => {
    if (!possible(text)) return false;
    const pattern = patternOf();
    pattern.lastIndex = 0;
    return pattern.test(text);
  };
  return { exec, all, test, get pattern() { return given(); } }; // prettier-ignore
}
