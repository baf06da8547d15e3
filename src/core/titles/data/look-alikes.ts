/** Cyrillic letters, lower case, and the Latin letters that print alike in either case (after Unicode's confusables, UTS 39). */
export const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  е: "e",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  с: "c",
  т: "t",
  у: "y",
  х: "x",
  і: "i",
  ё: "ë",
  ї: "ï",
};
