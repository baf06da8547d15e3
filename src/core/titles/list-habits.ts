import type { ListHabits, TitleResult } from "./types.ts";

/** So many words must show how a list prints a letter, and so great a share of them. */
const FEWEST = 3;
const MOSTLY = 0.85;
/** So many titles of a list must be romanised, and no greater a share of them glued, for a list without lost spaces. */
const TITLES = 4;
const GLUED_ELSEWHERE = 0.15;

/** Whether words of a title were taken apart. */
const isGlued = ({ changes }: TitleResult): boolean =>
  changes.some(({ why, applied }) => applied && why === "words glued together");

/** How often the romanised titles of a list print a letter in each way, and how many of them lost spaces. */
export interface HabitCounts {
  readonly shortI: ReadonlyMap<string, number>;
  readonly iotated: ReadonlyMap<string, number>;
  readonly titles: number;
  readonly glued: number;
}
const NONE: HabitCounts = { shortI: new Map(), iotated: new Map(), titles: 0, glued: 0 };

/** Counts titles, and those `before` them: a list is read in steps, and each title of it is to be counted once. */
export function countHabits(titles: readonly (TitleResult | null)[], before = NONE): HabitCounts {
  const romanised = titles.filter(
    (title) => title !== null && title.scheme !== null && title.original !== null,
  );
  const shortI = new Map(before.shortI);
  const iotated = new Map(before.iotated);
  for (const title of romanised) count(title!, shortI, iotated);
  return {
    shortI,
    iotated,
    titles: before.titles + romanised.length,
    glued: before.glued + romanised.filter((title) => isGlued(title!)).length,
  };
}

/** What the romanised titles of a list show that one title of it may not. */
export const listHabits = ({ shortI, iotated, titles, glued }: HabitCounts): ListHabits => ({
  shortI: mostly(shortI),
  iotated: mostly(iotated),
  titles,
  glued,
});

function count(
  { repaired, original }: TitleResult,
  shortI: Map<string, number>,
  iotated: Map<string, number>,
): void {
  const [print, words] = [wordsOf(repaired), wordsOf(original!)];
  if (print.length !== words.length) return;
  const add = (to: Map<string, number>, letter: string | undefined) =>
    letter !== undefined && to.set(letter, (to.get(letter) ?? 0) + 1);
  words.forEach((word, i) => {
    if (word.endsWith("й")) add(shortI, /[iyj]$/.exec(print[i]!)?.[0]);
    if (/[яю]/.test(word)) add(iotated, /[iyj](?=[au])/.exec(print[i]!)?.[0]);
  });
}

const wordsOf = (title: string): string[] => title.toLowerCase().match(/[\p{L}\p{M}'’ʹ]+/gu) ?? [];

function mostly(letters: ReadonlyMap<string, number>): string | null {
  const all = [...letters.values()].reduce((sum, n) => sum + n, 0);
  for (const [letter, n] of letters) if (n >= FEWEST && n >= MOSTLY * all) return letter;
  return null;
}

/** A list has lost no spaces by its other titles. */
export const isWhole = ({ titles, glued }: ListHabits, title: TitleResult): boolean => {
  const [others, gluedOthers] = [titles - 1, glued - Number(isGlued(title))];
  return others >= TITLES && gluedOthers < GLUED_ELSEWHERE * others;
};

/** Whether a title may be read otherwise when the habits of its list are known: `muzei` as музеи, `Ianushkevich` as Ианушкевич, a word taken apart. */
export function mayDiffer(title: TitleResult, habits: ListHabits): boolean {
  const { scheme, original } = title;
  if (scheme === null || original === null) return false;
  return (
    (habits.shortI === "i" && /[аеёиоуыэюя][иі](?!\p{L})/u.test(original)) ||
    (habits.iotated === "i" && /[иі][ау]/u.test(original.toLowerCase())) ||
    (isGlued(title) && isWhole(habits, title))
  );
}
