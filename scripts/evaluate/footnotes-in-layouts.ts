import { LAYOUTS } from "./footnotes/layouts.ts";
import { f1, measure, SETS } from "./footnotes/measure.ts";
import type { Section } from "./section.ts";

/** How well the works in notes are found when the text layer prints the same articles in other ways. */
export async function evaluate(): Promise<Section> {
  return {
    title: "Articles that cite in footnotes: layouts",
    columns: ["layout", ...SETS.map((set) => `F1, ${set}`)],
    rows: LAYOUTS.map(([name, print]) => [name, ...SETS.map((set) => f1(measure(set, print)))]),
    notes: [
      "The articles of the section before, their text printed in other ways. Lost: the small numbers behind words that point to the notes are not in the text layer.",
    ],
  };
}
