import type { Best } from "./decode/best-decoding.ts";
import type { Foreign } from "./detect-foreign.ts";

/** Fewer words may be read in several languages. */
const FEWEST = 4;
/** So much of a title at least is in words of the list, which cost no more for each letter, in nats. */
const KNOWN = 0.75;
const CHEAP = 2;
/** And hardly any of it in words of another language. */
const CLAIMED = 0.2;

/**
 * Whether a title is one of ours though its outlet publishes in other languages: `Chto zhdet migrantov iz Uzbekistana` on an Uzbek site,
 * `Čamu biełarusy jeduć u Polšču` on a Polish one.
 */
export const isSurelyOurs = (words: readonly string[], best: Best, { hits, claimed }: Foreign): boolean =>
  words.length >= FEWEST &&
  hits === 0 &&
  claimed < CLAIMED &&
  best.known >= KNOWN * best.letters &&
  best.cost <= CHEAP * best.letters;
