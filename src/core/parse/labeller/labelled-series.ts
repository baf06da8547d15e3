import type { Draft } from "../draft.ts";
import type { Stretch } from "./stretches.ts";

/** `(= Studien, Bd. 4)`, `coll. « Que sais-je ? »` */
export const seriesLead = /^[\s,.;:([=]*(?:(?:coll(?:ection)?|seria|серия|Reihe)[.:]\s?)?/iu;

const seriesNumber = /^[\s,.;:([]*(?:(?:no|nr|n|bd|band|vol|volume|t|tom|вып|№|n°)\.?\s?)?(\p{Lu}{0,4}\s?\d[\d/–-]{0,8})[\s,.;:)\]]*$/iu; // prettier-ignore

/** The number behind the name of a series is its number in the series: `Discussion Paper No. 98/3`. */
export function numberOfSeries(draft: Draft, { start, end }: Stretch): boolean {
  const found = seriesNumber.exec(draft.text.slice(start, end));
  if (!found || !draft.fields["collection-title"]) return false;
  const at = start + found[0].lastIndexOf(found[1]!);
  draft.set("collection-number", { start: at, end: at + found[1]!.length }, 0.75, found[1]);
  draft.claim({ start, end });
  return true;
}
