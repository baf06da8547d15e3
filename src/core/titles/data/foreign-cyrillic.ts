/**
 * Letters of other Cyrillic alphabets than the Russian, Belarusian and Ukrainian one, lower case, and the Latin letters that they print
 * like (after Unicode's confusables, UTS 39): where they stand a Latin letter is meant.
 */
export const FOREIGN_CYRILLIC: Readonly<Record<string, string>> = {
  ѕ: "s",
  ј: "j",
  һ: "h",
  ԁ: "d",
  ԛ: "q",
  ԝ: "w",
  ӏ: "l",
  ү: "y",
};
