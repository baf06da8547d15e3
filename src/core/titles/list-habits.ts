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

/** What the romanised titles of a list show that one title of it may not. */
export function listHabits(titles: readonly (TitleResult | null)[]): ListHabits {
  const romanised = titles.filter(
    (title) => title !== null && title.scheme !== null && title.original !== null,
  );
  const shortI = new Map<string, number>();
  const iotated = new Map<string, number>();
  for (const title of romanised) count(title!, shortI, iotated);
  return {
    shortI: mostly(shortI),
    iotated: mostly(iotated),
    titles: romanised.length,
    glued: romanised.filter((title) => isGlued(title!)).length,
  };
}

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
