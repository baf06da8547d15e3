import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { composePressLists } from "./compose.ts";
import { hash, randomFrom } from "./random.ts";
import { region } from "../labeller/region/index.ts";
import { renderInStyle, type StyledItem } from "./styles.ts";

/** A reference list as its author wrote it, one text an entry, before any program set it. */
export interface SourceList {
  name: string;
  /** Kind of material, for the table of figures. */
  kind: "vancouver" | "csl" | "mixed" | "press" | "works";
  /** Development lists may be trained and tuned on; kept-back ones are only measured. */
  half: "development" | "kept back";
  entries: string[];
}

const SHARED = resolve(import.meta.dirname, "../../../../shared");

function shared(path: string): string {
  return readFileSync(resolve(SHARED, path), "utf8");
}

interface OpenResearchRecord extends StyledItem {
  ref: string;
  doc: string;
}

function halfOf(key: string): SourceList["half"] {
  return hash(key) % 2 === 0 ? "development" : "kept back";
}

function openResearchEurope(): { printed: SourceList[]; records: Map<string, OpenResearchRecord[]> } {
  const records = new Map<string, OpenResearchRecord[]>();
  for (const record of JSON.parse(shared("parsing/open-research-europe.json")) as OpenResearchRecord[])
    records.set(record.doc, [...(records.get(record.doc) ?? []), record]);
  const printed = [...records]
    .filter(([, list]) => list.length >= 8)
    .map(([doc, list]): SourceList => ({
      name: doc,
      kind: "vancouver",
      half: halfOf(doc),
      entries: list.map(({ ref }) => ref).filter((ref) => !ref.startsWith(":")),
    }));
  return { printed, records };
}

// Names of styles without a number before each entry: those are set by the layouts.
// prettier-ignore
const AUTHOR_DATE = [
  "american-political-science-association", "american-sociological-association", "apa-6th-edition", "apa", "associacao-brasileira-de-normas-tecnicas",
  "cambridge-university-press-author-date", "chicago-author-date", "chicago-notes-bibliography", "deutsche-gesellschaft-fur-psychologie", "din-1505-2",
  "elsevier-harvard", "european-journal-of-political-research", "gost-r-7-0-5-2008", "harvard-cite-them-right", "iso690-author-date-en", "iso690-author-date-fr",
  "mhra-author-date", "modern-language-association", "political-studies", "sage-harvard", "springer-basic-author-date", "swiss-political-science-review",
  "taylor-and-francis-harvard-x", "uniwersytet-kardynala-stefana-wyszynskiego-w-warszawie-autor-rok", "west-european-politics", "world-politics",
];

function styled(records: Map<string, OpenResearchRecord[]>, perList: number): SourceList[] {
  const lists: SourceList[] = [];
  for (const [doc, items] of records) {
    if (items.length < 8) continue;
    for (let k = 0; k < perList; k++) {
      const style = AUTHOR_DATE[(hash(doc) + k * 7) % AUTHOR_DATE.length]!;
      const entries = renderInStyle(shared(`parsing/styles/${style}.csl`), (lang) => locale(lang), items);
      lists.push({ name: `${doc} ${style}`, kind: "csl", half: halfOf(doc), entries });
    }
  }
  return lists;
}

function locale(lang: string): string {
  try {
    return shared(`parsing/styles/locales/locales-${lang}.xml`);
  } catch {
    return shared("parsing/styles/locales/locales-en-US.xml");
  }
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function anyStyle(): SourceList[] {
  const xml = shared("parsing/anystyle-core.xml");
  const halves: Record<SourceList["half"], string[]> = { development: [], "kept back": [] };
  for (const [, sequence] of xml.matchAll(/<sequence>(.*?)<\/sequence>/gs)) {
    const text = [...sequence!.matchAll(/<([a-z-]+)>(.*?)<\/\1>/gs)]
      .filter(([, label]) => label !== "citation-number")
      .map(([, , value]) => value!.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? " ").trim())
      .join(" ")
      .replace(/\s+/g, " ");
    if (text.length > 20) halves[halfOf(text)].push(text);
  }
  const lists: SourceList[] = [];
  for (const half of ["development", "kept back"] as const) {
    const random = randomFrom(7);
    const texts = random.shuffle(halves[half]);
    for (let from = 0; from + 30 <= texts.length; from += 30) {
      const entries = texts.slice(from, from + 30);
      if (random.chance(0.7)) entries.sort((a, b) => a.localeCompare(b, "en"));
      lists.push({ name: `anystyle ${from}`, kind: "mixed", half, entries });
    }
  }
  return lists;
}

/** Works of every kind that lists of the region cite, 24 of one form a list, in the order of the alphabet or of mention. */
export function works(half: SourceList["half"]): SourceList[] {
  const forms = new Map<string, string[]>();
  for (const { form, text } of region(half, half === "development" ? 6 : 3, 3))
    forms.set(form, [...(forms.get(form) ?? []), text]);
  return [...forms].flatMap(([form, references]) => {
    const random = randomFrom(hash(`${form} ${half}`));
    const texts = random.shuffle(references);
    return Array.from({ length: Math.floor(texts.length / 24) }, (_, k): SourceList => {
      const entries = texts.slice(24 * k, 24 * (k + 1));
      if (random.chance(0.7)) entries.sort((a, b) => a.localeCompare(b, "en"));
      return { name: `${form} ${k}`, kind: "works", half, entries };
    });
  });
}

/** All lists there are. `perList`: in how many citation styles the records of each article are set. */
export function sourceLists(perList = 1): SourceList[] {
  const { printed, records } = openResearchEurope();
  const halves = (path: string, half: SourceList["half"]): string[] =>
    shared(path)
      .split("\n")
      .filter((line) => line !== "" && halfOf(line) === half);
  const press = (["development", "kept back"] as const).flatMap((half) =>
    composePressLists(half, halves("titles/ru-headlines.txt", half), halves("titles/be-lines.txt", half)),
  );
  return [
    ...printed,
    ...styled(records, perList),
    ...anyStyle(),
    ...press,
    ...works("development"),
    ...works("kept back"),
  ];
}
