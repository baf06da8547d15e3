import type { Finder } from "../finder.ts";
import { GOST } from "./gost.ts";
import { WHERE_KEPT } from "./kept.ts";
import { NUMBERED } from "./numbered.ts";
import { OUTRIGHT } from "./outright.ts";
import { PEOPLE } from "./people.ts";
import { WORKS } from "./works.ts";

/** All that look for notes, in their order: where two find the same stretch, that of the first counts. */
export const FINDERS: readonly Finder[] = [
  ...OUTRIGHT,
  ...PEOPLE,
  ...NUMBERED,
  ...GOST,
  ...WORKS,
  ...WHERE_KEPT,
];
