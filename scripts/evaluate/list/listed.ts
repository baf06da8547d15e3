import { readdirSync, readFileSync } from "node:fs";
import { markdownText, pageText } from "../../../src/cli/marked-page.ts";
import { readReadingList, type MarkedText, type ReadEntry } from "../../../src/core/index.ts";
import { isRight, pairsByTitle } from "../nine-forms.ts";
import { compare } from "../nine-forms/compare.ts";
import type { Gold } from "../nine-forms/gold.ts";
import { percent } from "../section.ts";
import { flat } from "./flat.ts";

/** A reference of a text, with its text as printed, without label, number and comment. */
export interface Listed extends Gold {
  text: string;
  /** It may be found or not: a film that is named in passing. */
  optional?: boolean;
}

/** What is counted of one text or several. */
export interface Found {
  wanted: number;
  found: number;
  /** Right to the letter. */
  right: number;
  /** Of all that are wanted, those completely right in their fields. */
  fields: number;
}

const NONE: Found = { wanted: 0, found: 0, right: 0, fields: 0 };
const sum = (a: Found, b: Found): Found => ({
  wanted: a.wanted + b.wanted,
  found: a.found + b.found,
  right: a.right + b.right,
  fields: a.fields + b.fields,
});

export const COLUMNS = ["lists", "kind", "references", "found and right to the letter %", "of those found right %", "F1", "fields completely right %"]; // prettier-ignore

const row = ({ wanted, found, right, fields }: Found): (string | number)[] =>
  [wanted, percent(right, wanted), percent(right, found), percent(2 * right, wanted + found), percent(fields, wanted)]; // prettier-ignore

/** A text with its gold records. */
export interface ListedText {
  /** The file without its ending. */
  kind: string;
  source: MarkedText;
  gold: Listed[];
}

/** The texts of the sets in a folder whose names begin with what is asked for. */
export async function listedTexts(folder: string, begins: string): Promise<ListedText[]> {
  const sets = readdirSync(folder).filter((set) => set.startsWith(begins));
  return (await Promise.all(sets.map((set) => textsIn(`${folder}/${set}`)))).flat();
}

export const textsIn = (folder: string): Promise<ListedText[]> =>
  Promise.all(
    readdirSync(folder)
      .filter((file) => ENDING.test(file))
      .map(async (file) => {
        const kind = file.replace(ENDING, "");
        return {
          kind,
          source: await sourceOf(file, readFileSync(`${folder}/${file}`, "utf8")),
          gold: JSON.parse(readFileSync(`${folder}/${kind}.gold.json`, "utf8")) as Listed[],
        };
      }),
  );

const ENDING = /\.(?:txt|md|html)$/;
const sourceOf = async (file: string, text: string): Promise<MarkedText> =>
  file.endsWith(".md") ? markdownText(text) : file.endsWith(".html") ? pageText(text) : { text, marks: [] };

/** The rows of a section: each text of the sets looked at and kept back, and all of them. */
export async function rowsOf(folder: string): Promise<(string | number)[][]> {
  const rows: (string | number)[][] = [];
  for (const name of ["looked at", "kept back"]) {
    const texts = await listedTexts(folder, name.replace(" ", "-"));
    const counts = texts.map(count);
    rows.push(...texts.map(({ kind }, i) => [name, kind, ...row(counts[i]!)]), [
      name,
      "all",
      ...row(counts.reduce(sum, NONE)),
    ]);
  }
  return rows;
}

export function count({ source, gold }: ListedText): Found {
  const { entries } = readReadingList(source.text, { marks: source.marks });
  const optional = new Set(gold.filter((one) => one.optional).map((one) => flat(one.text)));
  const works = gold.filter((one) => !one.optional);
  const read = new Set(entries.map((entry) => flat(entry.text)));
  return {
    wanted: works.length,
    found: entries.filter((entry) => !optional.has(flat(entry.text))).length,
    right: works.filter((one) => read.has(flat(one.text))).length,
    fields: pairs(works, entries).filter(([one, entry]) => isRight(compare(one, entry))).length,
  };
}

/** Each gold record with the entry that was made of it: that with its text, or else its title. */
export function pairs(
  gold: readonly Listed[],
  entries: readonly ReadEntry[],
): [Listed, ReadEntry | undefined][] {
  const byText = new Map(entries.map((entry) => [flat(entry.text), entry]));
  const same = new Set(gold.map((one) => byText.get(flat(one.text))));
  const others = gold.filter((one) => !byText.has(flat(one.text)));
  const left = pairsByTitle(
    others,
    entries.filter((entry) => !same.has(entry)),
  );
  const byTitle = new Map(left);
  return gold.map((one) => [one, byText.get(flat(one.text)) ?? byTitle.get(one)]);
}
