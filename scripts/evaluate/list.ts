import { hash, randomFrom } from "./list/random.ts";
import { render } from "./list/render.ts";
import { exact, f1, noTally, score, type Tally } from "./list/score.ts";
import { MARKERS, settingWith } from "./list/settings.ts";
import { sourceLists } from "./list/sources.ts";
import type { Section } from "./section.ts";

/** How well lists are found and split: every list of the sources, set in every way, start and end of each entry compared. */
export async function evaluate(): Promise<Section> {
  const tallies = new Map<string, Tally>();
  const kinds = {
    vancouver: "Open Research Europe as printed",
    csl: "the same records in 26 CSL styles",
    mixed: "AnyStyle’s references",
    press: "press, GOST Cyrillic and romanised",
    works: "works of the region in nine forms",
  };
  const lists = sourceLists();
  const add = (key: string, half: string, rendered: Parameters<typeof score>[0]): void => {
    const name = `${key}\t${half}`;
    const tally = tallies.get(name) ?? noTally();
    score(rendered, tally);
    tallies.set(name, tally);
  };
  for (const list of lists)
    for (const marker of MARKERS) {
      const random = randomFrom(hash(`${list.name} ${marker} measured`));
      const rendered = render(list.entries, settingWith(marker, random), random);
      add(`mark: ${marker}`, list.half, rendered);
      if (marker === "none") add(`no mark, ${kinds[list.kind]}`, list.half, rendered);
    }
  const names = [...new Set([...tallies.keys()].map((key) => key.split("\t")[0]!))].sort();
  const get = (name: string, half: string): Tally => tallies.get(`${name}\t${half}`) ?? noTally();
  return {
    title: "Finding and splitting lists",
    columns: [
      "how the entries are marked",
      "entries (kept back)",
      "span F1, development",
      "span F1, kept back",
      "text exact, development",
      "text exact, kept back",
    ],
    rows: names.map((name) => {
      const development = get(name, "development");
      const kept = get(name, "kept back");
      return [name, kept.wanted, f1(development), f1(kept), exact(development), exact(kept)];
    }),
    notes: [
      "Each list is set once with each mark, by chance: 60–110 columns or a book face, hyphenation, links broken at signs or anywhere, pages with running heads, a heading or none, prose before and behind.",
      "Span F1 counts an entry when its start and its end are right; text exact, when its text on one line is right to the letter.",
    ],
  };
}
