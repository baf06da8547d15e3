import { findEntries } from "../../src/core/list/index.ts";
import { shortLists } from "./list/short.ts";
import { sourceLists } from "./list/sources.ts";
import { percent, type Section } from "./section.ts";

interface Tally {
  lists: number;
  listsRight: number;
  entries: number;
  entriesRight: number;
}

const none = (): Tally => ({ lists: 0, listsRight: 0, entries: 0, entriesRight: 0 });
/** Without spaces, hyphens and dashes: those at the end of a line are a matter of print, and TeX's `--` is a dash. */
const flat = (text: string): string => text.normalize("NFC").replace(/[\s\u00AD\u2010-\u2015-]+/g, "");

/** How well a handful of references is split: whole lists and their entries, in each way in which they are set. */
export async function evaluate(): Promise<Section> {
  const tallies = new Map<string, Record<"development" | "kept back", Tally>>();
  for (const { way, half, source, entries } of shortLists(sourceLists())) {
    const both = tallies.get(way) ?? { development: none(), "kept back": none() };
    tallies.set(way, both);
    count(both[half], source, entries);
  }
  return {
    title: "Short lists: two to fifteen references",
    columns: [
      "how they are set", "lists (kept back)", "lists right %, development", "kept back", "entries right %, development", "kept back",
    ], // prettier-ignore
    rows: [...tallies].map(([way, { development, "kept back": kept }]) => [
      way, kept.lists, percent(development.listsRight, development.lists), percent(kept.listsRight, kept.lists),
      percent(development.entriesRight, development.entries), percent(kept.entriesRight, kept.entries),
    ]), // prettier-ignore
    notes: [
      "A list is right when its references are found, all of them and nothing else, in their order, each with its text but for spaces and hyphens at line ends.",
    ],
  };
}

function count(tally: Tally, source: string, wanted: readonly string[]): void {
  const found = findEntries(source).entries.map(({ text }) => flat(text));
  const all = new Set(found);
  tally.lists++;
  tally.entries += wanted.length;
  tally.entriesRight += wanted.filter((entry) => all.has(flat(entry))).length;
  if (found.length === wanted.length && wanted.every((entry, i) => found[i] === flat(entry)))
    tally.listsRight++;
}
