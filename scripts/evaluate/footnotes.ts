import { readdirSync, readFileSync } from "node:fs";
import { findEntries } from "../../src/core/list/index.ts";
import { flat } from "./list/flat.ts";
import { percent, type Section } from "./section.ts";

const FOLDER = "tests/fixtures/articles";

interface Cited {
  text: string;
  /** It may be found or not. */
  optional?: boolean;
}

/** How well the works are found that articles cite in their notes. */
export async function evaluate(): Promise<Section> {
  return {
    title: "Articles that cite in footnotes, written by others",
    columns: [
      "articles",
      "number",
      "works",
      "found and right to the letter %",
      "of those found right %",
      "F1",
    ],
    rows: ["looked at", "kept back"].map((name) => [name, ...measure(`${FOLDER}/${name.replace(" ", "-")}`)]),
    notes: [
      "Fifty-three articles on the region in Polish, Russian, English, German, Belarusian, Ukrainian, French and Czech, written by people who had not seen the code, with the works that they cite, each once at its first full mention. Of those kept back nobody looked at a note; their sums were seen at nearly every change. When first read, on the code of its day, 45.4, 64.4, 74.3 and 82.2 % of the works of those kept back (four sets) were found, and 50.9, 74.5, 79.8 and 81.9 % of what was found was right; of the three newest sets of those looked at 76.6 and 82.6, 84.1 and 85.8, 85.5 and 84.5 %.",
    ],
  };
}

function measure(folder: string): (string | number)[] {
  const names = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  let [wanted, found, right] = [0, 0, 0];
  for (const name of names) {
    const gold = JSON.parse(
      readFileSync(`${folder}/${name.replace(".txt", ".gold.json")}`, "utf8"),
    ) as Cited[];
    const optional = new Set(gold.filter((one) => one.optional).map(({ text }) => flat(text)));
    const works = gold.filter((one) => !one.optional).map(({ text }) => flat(text));
    const entries = findEntries(readFileSync(`${folder}/${name}`, "utf8")).entries.map(({ text }) =>
      flat(text),
    );
    const read = new Set(entries);
    wanted += works.length;
    found += entries.filter((text) => !optional.has(text)).length;
    right += works.filter((text) => read.has(text)).length;
  }
  return [names.length, wanted, percent(right, wanted), percent(right, found), percent(2 * right, wanted + found)]; // prettier-ignore
}
