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

type Signs = "printed" | "none";

/** How often the romanised titles of a list print a letter in each way, and how many of them and of those in Cyrillic lost spaces. */
export interface HabitCounts extends Pick<ListHabits, "titles" | "glued" | "cyrillic" | "cyrillicGlued"> {
  readonly shortI: ReadonlyMap<string, number>;
  readonly iotated: ReadonlyMap<string, number>;
  readonly signs: ReadonlyMap<Signs, number>;
}
const NONE: HabitCounts = {
  shortI: new Map(),
  iotated: new Map(),
  signs: new Map(),
  titles: 0,
  glued: 0,
  cyrillic: 0,
  cyrillicGlued: 0,
};

/** Counts titles, and those `before` them: a list is read in steps, and each title of it is to be counted once. */
export function countHabits(titles: readonly (TitleResult | null)[], before = NONE): HabitCounts {
  const read = titles.filter((title) => title !== null && title.original !== null) as TitleResult[];
  const romanised = read.filter(({ scheme }) => scheme !== null);
  const cyrillic = read.filter(({ script }) => script === "Cyrl");
  const shortI = new Map(before.shortI);
  const iotated = new Map(before.iotated);
  const signs = new Map(before.signs);
  for (const title of romanised) {
    count(title, shortI, iotated);
    countSigns(title, signs);
  }
  return {
    shortI,
    iotated,
    signs,
    titles: before.titles + romanised.length,
    glued: before.glued + romanised.filter(isGlued).length,
    cyrillic: before.cyrillic + cyrillic.length,
    cyrillicGlued: before.cyrillicGlued + cyrillic.filter(isGlued).length,
  };
}

/** What the romanised titles of a list show that one title of it may not. */
export const listHabits = ({ shortI, iotated, signs, ...counts }: HabitCounts): ListHabits => ({
  shortI: mostly(shortI),
  iotated: mostly(iotated),
  signs: mostly(signs),
  ...counts,
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

/** Schemes that show softness by the marks of letters, so that what they have no sign for is not left out. */
const IN_MARKS: ReadonlySet<string> = new Set(["be-lacinka", "be-national-2007", "polish"]);
const SIGN = /[’'ʹʼ`´]/;

function countSigns({ repaired, original, scheme }: TitleResult, signs: Map<Signs, number>): void {
  if (IN_MARKS.has(scheme!)) return;
  const [print, words] = [wordsOf(repaired), wordsOf(original!)];
  if (print.length !== words.length) return;
  words.forEach((word, i) => {
    // The country's name is printed without its sign in any list.
    if (!word.includes("ь") || word === "беларусь") return;
    const way = SIGN.test(print[i]!) ? "printed" : "none";
    signs.set(way, (signs.get(way) ?? 0) + 1);
  });
}

const wordsOf = (title: string): string[] => title.toLowerCase().match(/[\p{L}\p{M}'’ʹ]+/gu) ?? [];

function mostly<Way extends string>(letters: ReadonlyMap<Way, number>): Way | null {
  const all = [...letters.values()].reduce((sum, n) => sum + n, 0);
  for (const [letter, n] of letters) if (n >= FEWEST && n >= MOSTLY * all) return letter;
  return null;
}

/** A list has lost no spaces by its other titles of the same script. */
export const isWhole = (habits: ListHabits, title: TitleResult): boolean => {
  const [all, glued] =
    title.script === "Cyrl" ? [habits.cyrillic, habits.cyrillicGlued] : [habits.titles, habits.glued];
  const [others, gluedOthers] = [all - 1, glued - Number(isGlued(title))];
  return others >= TITLES && gluedOthers < GLUED_ELSEWHERE * others;
};

/** Whether a title may be read otherwise when the habits of its list are known: `muzei` as музеи, `Ianushkevich` as Ианушкевич, a word taken apart. */
export function mayDiffer(title: TitleResult, habits: ListHabits): boolean {
  const { scheme, original } = title;
  if (original === null) return false;
  if (scheme === null) return isGlued(title) && isWhole(habits, title);
  return (
    (habits.shortI === "i" && /[аеёиоуыэюя][иі](?!\p{L})/u.test(original)) ||
    (habits.iotated === "i" && /[иі][ау]/u.test(original.toLowerCase())) ||
    (habits.signs === "printed" &&
      !IN_MARKS.has(scheme) &&
      original.includes("ь") &&
      !SIGN.test(title.repaired)) ||
    (isGlued(title) && isWhole(habits, title))
  );
}
