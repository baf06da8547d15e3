import { COMBINING_FORMS } from "../data/combining-forms.ts";
import { ADJECTIVE_ENDINGS, SECOND_HALVES, VERB_ENDINGS } from "../data/split-forms.ts";
import { firstHalfOf } from "./compound-halves.ts";
import type { Doubt } from "./split-doubts.ts";
import type { Say } from "./split-evidence.ts";

/** A first half that costs more is hardly an adverb of a title, in nats: `красно`; `хорошо` is one. */
const RARE = 10;

/** What says that the pieces are the halves of a compound that no list has: `krasno-knizhnykh`, `kraina-znawchy`. */
export function sayCompound(
  words: readonly string[],
  costs: readonly number[],
  { language, lexicon }: Doubt,
  say: Say,
): void {
  // `rakas-karpiyon`: the vowel by itself.
  say("linking-vowel", /^[оеая]$/.test(words.slice(1, -1).join()));
  const [head, second] = [words[0]!, words[1]!];
  const adjective = ADJECTIVE_ENDINGS[language].test(second);
  // `dvukh-etazhny`
  if (COMBINING_FORMS[language].has(head) && head.length > 2) {
    say("half", 1);
    say("half-adjective", adjective);
  }
  const half = firstHalfOf(words, language, lexicon);
  if (half === null) return;
  const rarity = Math.max(0, costs[0]! - RARE) / 5;
  say("compound", 1);
  say("compound-rare", rarity);
  say("compound-verb", VERB_ENDINGS[language].test(second));
  say("compound-second-half", SECOND_HALVES[language].test(second));
  if (half === "other") return;
  say(`of-${half}`, 1);
  say(`of-${half}-rare`, rarity);
  say(`of-${half}-adjective`, adjective);
  say(`of-${half}-adjective-rare`, adjective ? rarity : 0);
}
