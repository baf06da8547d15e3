import { readFileSync } from "node:fs";
import { itemTitle, readReadingList, type ReadEntry } from "../../src/core/index.ts";
import type { Section } from "./section.ts";

interface Gold {
  itemType: string[];
  creators: object[];
  title: string;
  repairedTitle?: string | string[];
  originalTitle?: string | string[];
  containerTitle?: string;
  publisher?: string;
  date?: string | string[];
  accessDate?: string;
  url?: string;
  DOI?: string;
  volume?: string;
  issue?: string;
  place?: string;
  tags: string[];
  tagsOptional?: string[];
  warnings?: string[];
}

const folder = "tests/fixtures/reading-list/slowikowski-2024";
const letters = (text: unknown) =>
  String(text ?? "")
    .replace(/ё/g, "е")
    .replace(/’/g, "'")
    .trim();
const same = (right: unknown, value: unknown) =>
  right === undefined
    ? value === undefined || value === null
    : [right].flat().map(letters).includes(letters(value));

/** What is compared of a reference: right or wrong, and whether the gold has something to say of it. */
const fields: [name: string, right: (gold: Gold, entry: ReadEntry) => boolean, asked: (gold: Gold) => boolean][] = [
  ["type", (gold, { item }) => gold.itemType.includes(item.itemType), () => true],
  ["creators", (gold, { item }) => JSON.stringify(gold.creators) === JSON.stringify(item.creators), () => true],
  ["printed title", (gold, { record }) => same(gold.title, record.fields.title?.value), () => true],
  ["container or publisher", (gold, { record: { fields: read } }) => same(gold.containerTitle, read["container-title"]?.value) && same(gold.publisher, read.publisher?.value), () => true],
  ["date", (gold, { item }) => same(gold.date, item["date"]), () => true],
  ["access date", (gold, { item }) => same(gold.accessDate, item["accessDate"]), () => true],
  ["cleaned link", (gold, { item }) => same(gold.url, item["url"]), () => true],
  ["DOI, volume, issue, place", (gold, { item }) => (["DOI", "volume", "issue", "place"] as const).every((name) => same(gold[name], item[name])), () => true],
  ["repaired title", (gold, entry) => same(gold.repairedTitle, entry.title?.repaired ?? itemTitle(entry.item)), (gold) => gold.repairedTitle !== undefined],
  ["Cyrillic original", (gold, { title }) => same(gold.originalTitle, title?.original), (gold) => gold.originalTitle !== undefined],
  ["theme tags", (gold, { themes }) => tagsRight(gold, themes.map(({ tag }) => tag)), () => true],
  ["contradictions raised", (gold, { warnings }) => gold.warnings!.every((right) => warnings.some(({ code }) => code === right.split(":")[0])), (gold) => Boolean(gold.warnings?.length)],
]; // prettier-ignore

function tagsRight({ tags, tagsOptional = [] }: Gold, found: readonly string[]): boolean {
  return (
    tags.every((tag) => found.includes(tag)) && found.every((tag) => [...tags, ...tagsOptional].includes(tag))
  );
}

/** The sample list against its gold records, field by field. */
export async function evaluate(): Promise<Section> {
  const gold = JSON.parse(readFileSync(`${folder}.gold.json`, "utf8")) as Gold[];
  const { entries } = readReadingList(readFileSync(`${folder}.txt`, "utf8"));
  return {
    title: "The bundled reading list",
    columns: ["field", "right", "of"],
    rows: fields.map(([name, right, asked]) => {
      const pairs = gold.map((one, index) => [one, entries[index]] as const).filter(([one]) => asked(one));
      return [name, pairs.filter(([one, entry]) => entry && right(one, entry)).length, pairs.length];
    }),
    notes: [
      "38 references of one article, seen while Spisok was made: they show that nothing broke, not how well unseen lists are read.",
    ],
  };
}
