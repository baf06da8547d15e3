import { SPLIT_WEIGHTS } from "../data/split-weights.ts";
import type { CyrillicLanguage } from "../lexicon/lexicon.ts";
import type { Reading } from "./reading.ts";
import type { SplitEvidence } from "./split-evidence.ts";

/** A way to take a word apart, its chance, and the chance that the word is several at all. */
export interface LikelySplit {
  reading: Reading;
  chance: number;
  apart: number;
}

const WEIGHTS = {
  ru: new Map(Object.entries(SPLIT_WEIGHTS.ru)),
  be: new Map(Object.entries(SPLIT_WEIGHTS.be)),
};

/**
 * The likeliest of some splits, by multinomial regression: see scripts/evaluate/titles/fit-splits.ts.
 * @param company the title has lost another space
 */
export function likeliest(
  splits: readonly Reading[],
  evidence: readonly SplitEvidence[],
  language: CyrillicLanguage,
  company: boolean,
): LikelySplit {
  const weights = WEIGHTS[language === "ru" ? "ru" : "be"];
  const beside = company ? (weights.get("company") ?? 0) : 0;
  const scores = evidence.map((signs) => signs.weigh(weights, beside));
  const most = scores.indexOf(Math.max(...scores));
  // A way to cut the word counts once, by the likeliest spelling of its pieces; the word as one has a score of 0.
  const cuts = new Map<string, number>();
  splits.forEach(({ splits: places }, i) => {
    const cut = places.join();
    cuts.set(cut, Math.max(cuts.get(cut) ?? -Infinity, scores[i]!));
  });
  const sum = [...cuts.values()].reduce((all, score) => all + Math.exp(score), 1);
  return { reading: splits[most]!, chance: Math.exp(scores[most]!) / sum, apart: 1 - 1 / sum };
}
