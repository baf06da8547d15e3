import { readReadingList, type ReadEntry } from "../../src/core/index.ts";
import {
  compare,
  fold,
  foldOriginal,
  isOutcomeRight,
  type Compared,
  type Outcome,
} from "./nine-forms/compare.ts";
import { among, goldLists, type Gold, type GoldList } from "./nine-forms/gold.ts";
import { percent, type Section } from "./section.ts";

interface Tally {
  references: number;
  right: number;
  /** Said to be 0.9 sure or more, and how many of them are right in everything. */
  sure: number;
  sureRight: number;
  /** Of fields: right ones, those found, those wanted. */
  counts: [right: number, found: number, wanted: number];
  originals: number;
  originalsRight: number;
}

const none = (): Tally => ({ references: 0, right: 0, sure: 0, sureRight: 0, counts: [0, 0, 0], originals: 0, originalsRight: 0 }); // prettier-ignore
const SETS = ["looked at", "kept back"] as const;

/** Reading lists in nine forms that others wrote, each with what should come out of it. */
export async function evaluate(): Promise<Section> {
  const lists = SETS.map((name) => ({ name, tallies: tallied(goldLists(name.replace(" ", "-"))) }));
  const rows = lists.flatMap(({ name, tallies }) =>
    [...tallies].map(([form, tally]) => [name, form, ...row(tally)]),
  );
  return {
    title: "Reading lists in nine forms, written by others",
    columns: ["lists", "form", "references", "completely right %", "fields: F1", "Cyrillic originals right %", "of", "≥ 0.9 sure", "right of them %"], // prettier-ignore
    rows,
    notes: [
      "Written by people who had not seen the code. Completely right: creators, title, container and publisher, dates, link, DOI, volume, issue, pages, place and type, by the fields that Zotero has for the type (an act has no title, but a name of the act). Of those kept back nobody looked at a single reference; the others were read while rules were written, which is why they are read better.",
      "When a set was first read, on the code of its day, 79.1, 79.4, 84.2, 80.5 % of its references were completely right, and 68.3, 66.5 and 62.2 % of three that were made of archives, court cases, documents of the UN, podcasts and films more than others (looked at); of those kept back 84.1, 81.0, 80.8 and 86.4 %; of five more 87.8, 83.3, 79.3 (looked at), 84.2 and 76.5 % (kept back); of five more 85.4, 81.0 (looked at), 84.1 and 88.9 % (kept back), and 77.6 % of one on history and languages (looked at); of three more 86.2 (kept back), 88.8, and 78.0 % of one with catalogues, rulings, newsletters and podcasts (looked at); of two more 87.6 (looked at) and 91.3 % (kept back); of two more 90.1 (kept back), and 84.0 % of one of which a third was laws, data sets, archives, podcasts and other rarer kinds (looked at); of an ordinary one 95.0 % (kept back); of the newest, two ordinary ones, 95.0 (kept back) and 96.0 % (looked at, after five slips of its gold records were mended; 93.6 % before), and of one in Vancouver’s, Springer’s and other numbered styles, PDFs and GOST 7.0.100, a third of it rarer kinds, 76.9 % (looked at); of the last five 91.6 (kept back), 90.2, 90.8, 82.7 % of one of historians and linguists, and 83.2 % of one of reports, laws and pages of institutions in six forms, of which three more were printed with Markdown’s stars and not read at all well before these were known (looked at); of two more 93.5 (kept back) and 91.1 % (looked at); of two more, ordinary ones, 91.2 and 95.0 % (kept back). Real references of many authors, which others gathered out of public texts and which are not in this project, are read less well: of 70 in Cyrillic script and 80 in Latin script 55.7 and 55.0 % were completely right when first read, and 65.7 and 66.3 % by code that was written without a look at them; of two sets of many small kinds 51.9 % of 108 and 40.7 % of 113 when first read; of the newest two, of the ordinary mix, 68.1 % of 135 and 64.0 % of 111 when first read, and 71.9 and 64.9 % now (nobody looked at a line of these). Twelve earlier sets, on earlier code, 57.3 to 92.5 %. So expect 80 to 95 % of a list in a common style, 65 to 75 % where archives, cases and podcasts abound, and less in a house style that was never met. A rule that is written after what went wrong in one set helps in others at a fifth to a third of what it does there.",
      "The form `cites` is of another kind: references as the buttons of sites for citing give them (publishers, SSRN, RePEc, JSTOR, eLIBRARY, Wikipedia, newspapers). When first read 60.0 % of those looked at and 70.0 % of those kept back were completely right. Lists as Russian and Belarusian authors really print them by GOST and its everyday mixtures are read worse than these lists, too: of 59 references gathered from public theses and reports 33 were right by eye when first read, and 58 after rules were written for what was wrong; of 24 others 12, then 18.",
    ],
  };
}

function tallied(lists: readonly GoldList[]): Map<string, Tally> {
  const all = none();
  const byForm = new Map<string, Tally>();
  for (const list of lists) {
    const ofForm = byForm.get(list.form) ?? none();
    byForm.set(list.form, ofForm);
    for (const [gold, entry] of pairs(list)) for (const tally of [ofForm, all]) count(tally, gold, entry);
  }
  return byForm.set("all", all);
}

/** Each gold record with the entry that was made of it; where one was lost or parted, the entries are told by their titles. */
export function pairs({ text, gold }: GoldList): [Gold, ReadEntry | undefined][] {
  const { entries } = readReadingList(text);
  if (entries.length === gold.length) return gold.map((one, i) => [one, entries[i]]);
  return pairsByTitle(gold, entries);
}

/** Each gold record with the first entry that has the beginning of its title and was not taken yet. */
export function pairsByTitle<One extends Gold>(
  gold: readonly One[],
  entries: readonly ReadEntry[],
): [One, ReadEntry | undefined][] {
  const left = [...entries];
  return gold.map((one) => {
    const has = (letters: number) =>
      left.findIndex((entry) => fold(entry.text).includes(fold(one.title).slice(0, letters)));
    const at = has(25) >= 0 ? has(25) : has(14);
    return [one, at >= 0 ? left.splice(at, 1)[0] : undefined];
  });
}

/** Right in everything that is wanted, and nothing in a field that should be empty. */
export const isRight = (outcomes: Record<Compared, Outcome>): boolean =>
  Object.values(outcomes).every(isOutcomeRight);

function count(tally: Tally, gold: Gold, entry: ReadEntry | undefined): void {
  const outcomes = compare(gold, entry);
  const right = isRight(outcomes);
  tally.references++;
  tally.right += Number(right);
  if ((entry?.confidence ?? 0) >= 0.9) {
    tally.sure++;
    tally.sureRight += Number(right);
  }
  for (const { wanted, found, right: hit } of Object.values(outcomes)) {
    if (!wanted && !found) continue;
    tally.counts[0] += Number(hit);
    tally.counts[1] += Number(found);
    tally.counts[2] += Number(wanted);
  }
  if (gold.originalTitle === undefined) return;
  tally.originals++;
  if (among(gold.originalTitle).some((one) => foldOriginal(one) === foldOriginal(entry?.title?.original)))
    tally.originalsRight++;
}

function row({ references, right, sure, sureRight, counts: [hits, found, wanted], originals, originalsRight }: Tally): (string | number)[] {
  return [
    references, percent(right, references), percent(2 * hits, found + wanted),
    originals ? percent(originalsRight, originals) : "–", originals, sure, sure ? percent(sureRight, sure) : "–",
  ];
} // prettier-ignore
