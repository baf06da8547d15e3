import { classCost } from "../lexicon/class-costs.ts";
import { classOf, type CyrillicLanguage, type Lexicon } from "../lexicon/lexicon.ts";
import { classBeside, liking, neighbourClass } from "./neighbours.ts";
import { changed, undotted, type Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** What the neighbours of a word say counts so much beside its frequency; and a form must be so much likelier, in nats. */
const SHARE = 0.8;
const CLEAR = 0.75;
/** A word that costs more is none that titles use, in nats. */
const RARE = 15;

/** How a word likes to stand where it does, in nats; small letters alone: names have no forms of their own. */
function likingOf(
  word: string,
  i: number,
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
  language: CyrillicLanguage,
): number {
  const own = neighbourClass(language, word);
  return (
    liking(language, classBeside(tokens, readings, i, -1, language), own) +
    liking(language, own, classBeside(tokens, readings, i, 1, language))
  );
}

/** How much better one word than another likes to stand there, in nats. */
export const leadBeside = (
  word: string,
  other: string,
  i: number,
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
  language: CyrillicLanguage,
): number => likingOf(word, i, tokens, readings, language) - likingOf(other, i, tokens, readings, language);

/**
 * Where print leaves signs out, a word may be another one with ь or without: `semi` is семи or семьи, `melkom` мелком or мельком. The one is
 * meant that is the likelier one between its neighbours.
 */
export function settleSignsByNeighbours(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
  language: CyrillicLanguage,
  lexicon: Lexicon,
): (Reading | null)[] {
  const settled = [...readings];
  readings.forEach((reading, i) => {
    const { text } = tokens[i]!;
    if (!reading?.known || reading.latin || reading.words.length > 1 || text !== text.toLowerCase()) return;
    // `v”ezde` has its sign, whatever the others have.
    if (SIGN.test(text)) return;
    const [word] = reading.words as [string];
    if (word.length < 3) return;
    const others = othersOf(word).filter((other) => costOf(other, lexicon) < RARE);
    if (others.length === 0) return;
    const scoreOf = (one: string) =>
      costOf(one, lexicon) - SHARE * likingOf(one, i, tokens, settled, language);
    let best = word;
    let least = scoreOf(word) - CLEAR;
    for (const other of others) {
      const score = scoreOf(other);
      if (score < least) [best, least] = [other, score];
    }
    if (best !== word) settled[i] = changed(reading, { words: [best], margin: Math.min(reading.margin, 2) });
  });
  return settled;
}

const SIGN = /['"’ʹ`”″ʺ]/;

/** Words that print without signs writes alike; forms of verbs are told apart by more: see infinitives.ts. */
function othersOf(word: string): string[] {
  const bare = word.replaceAll(/[ьъ]/g, "");
  const others = new Set<string>([bare]);
  for (let i = 1; i <= bare.length; i++)
    if (CONSONANTS.includes(bare[i - 1]!)) {
      others.add(`${bare.slice(0, i)}ь${bare.slice(i)}`);
      if (i < bare.length && IOTATED.includes(bare[i]!)) others.add(`${bare.slice(0, i)}ъ${bare.slice(i)}`);
    }
  const own = undotted(word);
  return [...others].filter((other) => undotted(other) !== own && !isSameVerb(word, other));
}
const CONSONANTS = "бвгджзклмнпрстфхцчшщ";
const IOTATED = "еёюя";

const isSameVerb = (one: string, other: string): boolean =>
  VERB.test(one) && one.replace(/ть(?=ся$|$)/, "т") === other.replace(/ть(?=ся$|$)/, "т");
const VERB = /[аяеиыоу]ть?(?:ся)?$/;

function costOf(word: string, lexicon: Lexicon): number {
  const own = classOf(lexicon, word);
  const dotted = word.includes("е") ? classOf(lexicon, word.replace("е", "ё")) : -1;
  return classCost(own < 0 ? dotted : dotted < 0 ? own : Math.min(own, dotted));
}
