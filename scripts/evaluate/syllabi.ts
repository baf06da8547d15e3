import { readdirSync, readFileSync } from "node:fs";
import { readReadingList, type ReadEntry } from "../../src/core/index.ts";
import { flat } from "./list/flat.ts";
import { isRight, pairsByTitle } from "./nine-forms.ts";
import { compare } from "./nine-forms/compare.ts";
import type { Gold } from "./nine-forms/gold.ts";
import { percent, type Section } from "./section.ts";

const FOLDER = "tests/fixtures/syllabi";

/** A reference of a structured list, with its text as printed, without label, number and comment. */
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

/** How well references are found and read in syllabi, bibliographies in sections, letters and pages of the web. */
export async function evaluate(): Promise<Section> {
  return {
    title: "Structured reading lists, written by others",
    columns: ["lists", "kind", "references", "found and right to the letter %", "of those found right %", "F1", "fields completely right %"], // prettier-ignore
    rows: ["looked at", "kept back"].flatMap((name) => {
      const texts = structuredLists(name.replace(" ", "-"));
      const counts = texts.map(({ text, gold }) => count(text, gold));
      return [
        ...texts.map(({ kind }, i) => [name, kind, ...row(counts[i]!)]),
        [name, "all", ...row(counts.reduce(sum, NONE))],
      ];
    }),
    notes: [
      "Syllabi with weeks and labels, theses’ bibliographies in sections, annotated bibliographies, letters with comments, and pages of the web, written by people who had not seen the code. Of those kept back nobody looked at a line. When first read, by code that knew no such texts, 60.3 % of the references of those looked at were found and right to the letter, 64.1 % of what was found was right, and 51.7 % were completely right in their fields; of those kept back 61.6, 55.9 and 50.0 %.",
    ],
  };
}

const NONE: Found = { wanted: 0, found: 0, right: 0, fields: 0 };
const sum = (a: Found, b: Found): Found => ({
  wanted: a.wanted + b.wanted,
  found: a.found + b.found,
  right: a.right + b.right,
  fields: a.fields + b.fields,
});

const row = ({ wanted, found, right, fields }: Found): (string | number)[] =>
  [wanted, percent(right, wanted), percent(right, found), percent(2 * right, wanted + found), percent(fields, wanted)]; // prettier-ignore

/** The texts with their gold records, of sets whose names begin with what is asked for. */
export const structuredLists = (begins: string): { kind: string; text: string; gold: Listed[] }[] =>
  readdirSync(FOLDER)
    .filter((set) => set.startsWith(begins))
    .flatMap((set) => textsIn(`${FOLDER}/${set}`));

export const textsIn = (folder: string): { kind: string; text: string; gold: Listed[] }[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => ({
      kind: file.replace(".txt", ""),
      text: readFileSync(`${folder}/${file}`, "utf8"),
      gold: JSON.parse(readFileSync(`${folder}/${file.replace(".txt", ".gold.json")}`, "utf8")) as Listed[],
    }));

export function count(text: string, gold: readonly Listed[]): Found {
  const { entries } = readReadingList(text);
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
