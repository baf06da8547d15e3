import type { ZoteroCreator } from "../../core/index.ts";
import { folded } from "./same-value.ts";

/** `Kos, B.; Nowak, A.` */
export const creatorsText = (creators: readonly ZoteroCreator[]): string =>
  creators
    .map(({ name, lastName, firstName }) => name ?? [lastName, firstName].filter(Boolean).join(", "))
    .join("; ");

/** Whether an item has the people that a reference names, be it with more of their first names: `Kos, Barbara` for `Kos, B.` */
export function hasSameCreators(there: readonly ZoteroCreator[], here: readonly ZoteroCreator[]): boolean {
  return there.length === here.length && there.every((one, i) => isSameCreator(one, here[i]!));
}

function isSameCreator(there: ZoteroCreator, here: ZoteroCreator): boolean {
  if (folded(there.lastName ?? there.name ?? "") !== folded(here.lastName ?? here.name ?? "")) return false;
  const [is, says] = [there, here].map(({ firstName = "" }) => folded(firstName).split(" "));
  return says!.every((word, i) => (is![i] ?? "").startsWith(word));
}
