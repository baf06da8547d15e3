import { randomFrom } from "../../list/random.ts";
import type { Labelled } from "../align.ts";
import type { Half } from "../sources.ts";
import { apa, harvard } from "./author-date.ts";
import { gost } from "./gost.ts";
import type { Language } from "./material.ts";
import { chicago, mla } from "./notes.ts";
import { ieee, vancouver } from "./numbered.ts";
import { polish } from "./polish.ts";
import { Printer, unmarked, type Gold } from "./printer.ts";
import { KINDS, workOf, type Kind } from "./works.ts";

/** A made-up reference in one form, with its labels and the item that it should become. */
export interface RegionReference extends Labelled {
  form: string;
  kind: Kind;
  gold: Gold;
  /** Item types that are right. */
  types: readonly string[];
}

const PRESS = ["newspaperArticle", "magazineArticle", "webpage", "blogPost"];
const SITE = ["webpage", "document", "report", "dataset", "newspaperArticle", "blogPost"];
const TYPES: Readonly<Record<Kind, readonly string[]>> = {
  press: PRESS, unsigned: PRESS, interview: [...PRESS, "interview"], site: SITE, official: SITE,
  post: ["forumPost", "blogPost", "webpage"], video: ["videoRecording", "tvBroadcast"], law: ["statute", "webpage", "document", "bill", "report"],
  report: ["report", "book", "document", "webpage"], thesis: ["thesis"], conference: ["conferencePaper", "bookSection"], book: ["book"],
  collection: ["book"], translation: ["book"], chapter: ["bookSection"], article: ["journalArticle"], issue: ["journalArticle"],
  number: ["journalArticle"], preprint: ["preprint", "journalArticle"], entry: ["encyclopediaArticle", "webpage"],
}; // prettier-ignore

type Form = (p: Printer) => string;

const LATIN: readonly Language[] = ["en", "en", "ru", "ru", "be", "uk", "pl"];
const FORMS: readonly [name: string, form: Form, languages: readonly Language[], romanised: boolean][] = [
  ["Polish author–year", polish, ["en", "ru", "ru", "be", "pl", "pl"], true],
  ["APA 7", apa, LATIN, true],
  ["Chicago", chicago, LATIN, true],
  ["Harvard", harvard, LATIN, true],
  ["MLA 9", mla, LATIN, true],
  ["IEEE", ieee, LATIN, true],
  ["Vancouver", vancouver, LATIN, true],
  ["GOST transliterated", gost, ["ru", "ru", "be", "uk"], true],
  ["GOST Cyrillic", gost, ["ru", "ru", "ru", "be", "uk"], false],
];

/** Works of every kind that lists of the region cite, in each of their forms, as the manuals of the styles print them. */
export function region(half: Half, rounds: number, seed = 0): RegionReference[] {
  const random = randomFrom((half === "development" ? 41 : 42) + 100 * seed);
  const found: RegionReference[] = [];
  for (const [name, form, languages, romanised] of FORMS)
    for (let round = 0; round < rounds; round++)
      for (const kind of KINDS) {
        const printer = new Printer(workOf(kind, random.pick(languages), romanised, half, random));
        const labelled = unmarked(form(printer), `region ${name}`);
        found.push({ ...labelled, form: name, kind, gold: printer.gold, types: TYPES[kind] });
      }
  return found;
}
