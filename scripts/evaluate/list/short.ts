import { proseParagraph } from "./prose.ts";
import { hash, type Random, randomFrom } from "./random.ts";
import { breakLines, type Setting } from "./render.ts";
import type { SourceList } from "./sources.ts";

/** A handful of references as somebody pastes them, and what was set. */
export interface ShortList {
  way: string;
  half: SourceList["half"];
  source: string;
  entries: readonly string[];
}

const SIZES = [2, 3, 5, 8, 15];

// prettier-ignore
const HEADINGS = ["References", "Bibliography", "Works cited", "Bibliografia", "Spis literatury", "Список литературы", "Спіс літаратуры", "Джерела", "Literaturverzeichnis", "Sources"];
// prettier-ignore
const PARTS = [
  ["Źródła", "Opracowania"], ["Books", "Internet sources"], ["Источники", "Литература"], ["Newspapers and press", "Secondary sources"], ["Prasa", "Netografia"], ["Quellen", "Literatur"],
] as const;

type Set = (entries: readonly string[], random: Random) => string;

const WAYS: Readonly<Record<string, Set>> = {
  "one a line": (entries) => entries.join("\n"),
  "one a line, a heading above": (entries, random) => [random.pick(HEADINGS), ...entries].join("\n"),
  "one a line, two parts with headings": (entries, random) => inParts(entries, random, (some) => some.join("\n")),
  "one a line, prose above": (entries, random) => `${prose(random)}\n\n${entries.join("\n")}`,
  "one a line, a heading, prose above and below": (entries, random) => around(entries.join("\n"), random),
  "blank lines between": (entries) => entries.join("\n\n"),
  "blank lines between, two parts with headings": (entries, random) => inParts(entries, random, (some) => some.join("\n\n")),
  "wrapped, no mark": (entries, random) => wrapped(entries, random, "\n").join("\n"),
  "wrapped, no mark, a heading, prose above and below": (entries, random) => around(wrapped(entries, random, "\n").join("\n"), random),
  "wrapped, blank lines between": (entries, random) => wrapped(entries, random, "\n").join("\n\n"),
  "wrapped, hanging": (entries, random) => wrapped(entries, random, "\n    ").join("\n"),
  "numbered": (entries) => numbered(entries).join("\n"),
  "numbered, prose above": (entries, random) => `${prose(random)}\n\n${numbered(entries).join("\n")}`,
  "numbered, each of two parts from 1": (entries, random) => inParts(entries, random, (some) => numbered(some).join("\n")),
  "numbered, wrapped": (entries, random) => wrapped(numbered(entries), random, "\n").join("\n"),
  "bulleted": (entries, random) => marked(entries, random).join("\n"),
  "bulleted, wrapped": (entries, random) => wrapped(marked(entries, random), random, "\n  ").join("\n"),
}; // prettier-ignore

const numbered = (entries: readonly string[]): string[] => entries.map((entry, i) => `${i + 1}. ${entry}`);
function marked(entries: readonly string[], random: Random): string[] {
  const bullet = random.pick(["•", "-", "–", "*", "·"]);
  return entries.map((entry) => `${bullet} ${entry}`);
}

const prose = (random: Random): string =>
  Array.from({ length: random.between(1, 3) }, () => proseParagraph(random)).join("\n");

function around(list: string, random: Random): string {
  const end = random.pick(["About the author", "Appendix", "Об авторе", "O autorze", "Zusammenfassung"]);
  return `${prose(random)}\n\n${random.pick(HEADINGS)}\n${list}\n\n${end}\n${prose(random)}`;
}

function inParts(
  entries: readonly string[],
  random: Random,
  set: (some: readonly string[]) => string,
): string {
  const [first, second] = random.pick(PARTS);
  const border = random.between(1, entries.length - 1);
  return `Bibliografia\n\n${first}\n${set(entries.slice(0, border))}\n\n${second}\n${set(entries.slice(border))}`;
}

function wrapped(entries: readonly string[], random: Random, glue: string): string[] {
  const setting: Setting = {
    marker: "none", columns: random.between(60, 110), proportional: random.chance(0.3), hyphenate: false, links: "whole", page: 0, formFeed: false,
    heading: undefined, prose: false, damage: false, paragraphs: "wrapped", parts: [],
  }; // prettier-ignore
  return entries.map((entry) => breakLines(entry, setting).join(glue));
}

/**
 * Short lists from the composed ones: of each, a selection of every size in every way. Every other one is of neighbours, as cut
 * from a list; the rest are in no order.
 */
export function* shortLists(lists: readonly SourceList[]): Generator<ShortList> {
  for (const { name, half, kind, entries } of lists) {
    // References of AnyStyle's are from everywhere and of every age: nobody pastes them together.
    if (kind === "mixed") continue;
    // Styles with numbers print them; here they are set anew.
    const clean = entries.map((entry) =>
      entry
        .replace(/\s+/g, " ")
        .trim()
        .replace(/^\d+\. /, ""),
    );
    for (const [way, set] of Object.entries(WAYS))
      for (const size of SIZES) {
        if (clean.length < size) continue;
        const random = randomFrom(hash(`${half} ${name} ${way} ${size}`));
        const from = random.between(0, clean.length - size);
        const picked = (random.chance(0.5) ? clean : random.shuffle(clean)).slice(from, from + size);
        yield { way, half, source: set(picked, random), entries: picked };
      }
  }
}
