import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Label } from "../../../src/core/parse/labeller/labels.ts";
import { hash } from "../list/random.ts";
import type { StyledItem } from "../list/styles.ts";
import { align, type Labelled } from "./align.ts";
import { composed, formed, press, socialSciences, variedForms } from "./compose.ts";
import { region } from "./region/index.ts";

const SHARED = resolve(import.meta.dirname, "../../../../shared");
export const shared = (path: string): string => readFileSync(resolve(SHARED, path), "utf8");

export type Half = "development" | "kept back";

const OF_ANYSTYLE: Record<string, Label> = {
  author: "A", editor: "E", translator: "E", director: "E", producer: "E", title: "T", "container-title": "C", journal: "C", "collection-title": "S",
  date: "D", volume: "L", pages: "L", publisher: "P", location: "W", url: "U", doi: "U",
}; // prettier-ignore
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The half of a reference of AnyStyle goes by its text. */
export const halfOfText = (text: string): Half => (hash(text) % 2 === 0 ? "development" : "kept back");

/** The labelled references of AnyStyle. */
export function anyStyle(half: Half): Labelled[] {
  const found: Labelled[] = [];
  for (const [, sequence] of shared("parsing/anystyle-core.xml").matchAll(/<sequence>(.*?)<\/sequence>/gs)) {
    let text = "";
    const labels: (Label | null)[] = [];
    for (const [, name, value] of sequence!.matchAll(/<([a-z-]+)>(.*?)<\/\1>/gs)) {
      const part = value!
        .replace(/&(\w+);/g, (_, entity: string) => ENTITIES[entity] ?? " ")
        .replace(/\s+/g, " ")
        .trim();
      if (!part) continue;
      if (text) {
        text += " ";
        labels.push(null);
      }
      text += part;
      for (let i = 0; i < part.length; i++) labels.push(OF_ANYSTYLE[name!] ?? "N");
    }
    if (text && halfOfText(text) === half) found.push({ text, labels, source: "anystyle" });
  }
  return found;
}

export interface OpenResearchRecord extends StyledItem {
  collab1?: string;
  ref: string;
  doc: string;
}

/** The half of an article of Open Research Europe. */
export const halfOf = (doc: string): Half =>
  [...doc].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 997, 7) % 2 === 1 ? "kept back" : "development";

export function openResearch(half: Half): OpenResearchRecord[] {
  return (JSON.parse(shared("parsing/open-research-europe.json")) as OpenResearchRecord[]).filter(
    ({ doc }) => halfOf(doc) === half,
  );
}

/** The printed references of Open Research Europe, labelled by their fields; publisher and place stay open. */
export function printed(half: Half): Labelled[] {
  return openResearch(half).flatMap((record) => {
    if (!record.title || record.ref.startsWith(":")) return [];
    const pages = record.lpage ? `${record.fpage}–${record.lpage}` : record.fpage;
    const bodies = [...record.collab, record.collab1 ?? ""].filter(Boolean);
    const labelled = align(
      record.ref,
      {
        names: record.authors.flatMap(({ family, given }) => [family, given ?? ""]),
        values: [
          ["T", record.title],
          ...bodies.map((body) => ["A", body] as const),
          ["C", record.source],
          ["L", pages],
          ["D", record.year],
          ["L", record.volume],
          ["L", record.issue],
        ],
      },
      "ore",
    );
    return labelled ? [labelled] : [];
  });
}

/**
 * A fifth of the development half that the labeller is not trained on: what it says of them is what it says of new references,
 * so the confidence is fitted to them.
 */
export const isForConfidence = ({ text }: Labelled): boolean => hash(text) % 5 === 0;

/** All references to train on, or to measure with. */
export function labelledReferences(half: Half): Labelled[] {
  return [
    ...anyStyle(half),
    ...printed(half),
    ...composed(half),
    ...press(half),
    ...formed(half),
    ...region(half, half === "development" ? 12 : 3),
    ...(half === "development" ? [...socialSciences(), ...variedForms(1100, 1)] : []),
  ];
}
