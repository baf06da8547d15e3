import type { RomanizationTable } from "../data/table.ts";
import { changed, type Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** The tie of ALA-LC, which joins the letters of one: `t͡s`. Catalogues print its two halves as well: `t︠s︡`. */
const TIE = "\u0361";
const TIES = /[\u0361\uFE20\uFE21]/;
export const hasTie = (text: string): boolean => TIES.test(text);
/** What a tie makes one letter of, and what the same letters are without it. */
const TIED: readonly (readonly [print: string, tied: string, apart: string])[] = [
  ["ia", "я", "иа"],
  ["iu", "ю", "иу"],
  ["ts", "ц", "тс"],
];

export const hasTies = ({ letters }: RomanizationTable): boolean => letters["ю"]?.includes(TIE) === true;

/**
 * In print that has the ties of ALA-LC a pair without one is two letters, and one with it is one: `Subianto` is Субианто, `Ti͡an` Тян.
 * The lists are read without them, as print mostly is; names that they lack go by the tie.
 */
export function settleTies(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
  letters: Readonly<Record<string, string>>,
): (Reading | null)[] {
  if (!tokens.some(({ text }) => hasTie(text))) return [...readings];
  return readings.map((reading, i) => {
    if (reading === null || reading.known || reading.words.length > 1) return reading;
    const { text } = tokens[i]!;
    let word = reading.words[0]!;
    for (const [print, tied, apart] of TIED) {
      if (!letters[tied]?.includes(TIE)) continue;
      const withTie = new RegExp(`${print[0]!}${TIES.source}${print[1]!}`, "i").test(text);
      const without = new RegExp(print, "i").test(text);
      if (withTie && !without) word = word.replaceAll(apart, tied);
      else if (without && !withTie)
        word = word.replaceAll(
          print === "ts" ? tied : new RegExp(`(?<=[бвгджзклмнпрстфхцчшщ])${tied}`, "g"),
          apart,
        );
    }
    return word === reading.words[0] ? reading : changed(reading, { words: [word] });
  });
}
