import { LINE_ENDS, type LineEnd } from "../lines/line-ends.ts";
import { LINE_STARTS, NAME_STARTS, type LineStart } from "../lines/line-starts.ts";

// What lines are like, as numbers: the search looks weights up in tables.

/** Where in the line the first year stands. */
export const YEAR_PLACES = ["near", "bracket", "far", "none"] as const;
export type YearPlace = (typeof YEAR_PLACES)[number];

const numbers = <Kind extends string>(kinds: readonly Kind[]): ReadonlyMap<Kind, number> =>
  new Map(kinds.map((kind, number) => [kind, number]));
export const startNumbers = numbers<LineStart>(LINE_STARTS);
export const endNumbers = numbers<LineEnd>(LINE_ENDS);
export const yearNumbers = numbers<YearPlace>(YEAR_PLACES);

/** The ways in which a name begins a line: weights of pairs know them as one. */
const OF_NAMES = new Set<LineStart>(NAME_STARTS);
export const nameOf = (start: LineStart): string => (OF_NAMES.has(start) ? "name" : start);

const SLACK_STEPS = [-0.12, -0.05, -0.02, 0, 0.02, 0.05, 0.1, 0.2, 0.35, 0.55];
export const SLACKS = SLACK_STEPS.length + 1;
export const slackStep = (slack: number): number => step(slack, SLACK_STEPS);

const LINE_STEPS = [2, 3, 4, 5, 6, 8, 11, 15, 21];
/** So many lines and more are the same. */
export const MOST_LINES = LINE_STEPS.at(-1)!;
export const linesStep = (lines: number): number => step(lines, LINE_STEPS);

/** In tens. */
const LETTER_STEPS = [30, 60, 90, 130, 200, 300, 450, 700, 1200];
export const MOST_LETTERS = LETTER_STEPS.at(-1)!;
export const lettersStep = (letters: number): number => step(letters, LETTER_STEPS);

/** So many years or links in an entry and more are the same. */
export const MANY = 3;

function step(value: number, steps: readonly number[]): number {
  let at = 0;
  while (at < steps.length && value >= steps[at]!) at++;
  return at;
}
