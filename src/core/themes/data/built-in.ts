import { MILITARY_DEPENDENCE, MILITARY_SETS } from "./built-in/military-dependence.ts";
import { PATRON_CLIENT, PATRON_CLIENT_SETS } from "./built-in/patron-client.ts";
import { RELATION_SETS } from "./built-in/relations.ts";
import { SANCTIONS, SANCTIONS_SETS } from "./built-in/sanctions.ts";
import { SETS } from "./built-in/sets.ts";

const HEAD = `
name: Russia and the Belarusian regime
description: >-
  For research on Belarus as a client of Russia. A title gets a tag by what it says, not by whom it names.
`;

/** Spisok's own codebook, in the form that users write theirs in (docs/codebooks.md). */
export const BUILT_IN = [
  HEAD,
  SETS,
  RELATION_SETS,
  PATRON_CLIENT_SETS,
  SANCTIONS_SETS,
  MILITARY_SETS,
  "tags:",
  PATRON_CLIENT,
  SANCTIONS,
  MILITARY_DEPENDENCE,
].join("");
