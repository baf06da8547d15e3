import { GOVERNMENT } from "../data/government.ts";
import { SURNAME, VERB_ENDINGS, ADJECTIVE_ENDINGS } from "../data/split-forms.ts";
import { SET_PHRASES } from "../data/set-phrases.ts";
import { SMALL_WORDS } from "../data/small-words.ts";
import { CLASS_COSTS } from "../lexicon/class-costs.ts";
import { classOf, type CyrillicLanguage, type Lexicon } from "../lexicon/lexicon.ts";
import { Evidence } from "./evidence.ts";
import { liking, neighbourClass } from "./neighbours.ts";
import type { Reading } from "./reading.ts";
import { sayCompound } from "./split-compounds.ts";
import type { Doubt } from "./split-doubts.ts";
import { sayBetween, sayFirst, sayLast } from "./split-ends.ts";

/** What speaks for and against glued print. */
export type SplitEvidence = Evidence;
/** Says a sign of the evidence, and how strong it is. */
export type Say = (sign: string, value: number | boolean) => void;

const phrases = Object.fromEntries(
  Object.entries(SET_PHRASES).map(([language, rows]) => [
    language,
    new Set(
      Object.entries(rows).flatMap(([first, rest]) => rest.split(" ").map((word) => `${first} ${word}`)),
    ),
  ]),
);

/** What a word costs by its frequency, in nats; one that the list lacks costs most. */
function rarityOf(word: string, lexicon: Lexicon): number {
  const rarity = Math.max(classOf(lexicon, word), classOf(lexicon, word.replace("ё", "е")));
  return rarity < 0 ? UNLISTED : CLASS_COSTS[rarity]!;
}
const UNLISTED = 20;

/** Most that a gain says for a split and against it, in nats. */
const GAIN = { most: 30, least: -15 };
/** A word that costs more is a rare one, in nats; a rarer one is hardly a word of a title. */
const RARE = 11;
const RARER = 13;

/** What tells whether a doubtful word is several; `split` is how it is read as several. */
export function splitEvidence(split: Reading, doubt: Doubt): SplitEvidence {
  const { words } = split;
  const { own, small, first, language } = doubt;
  const name = !small && !first;
  const evidence = new Evidence();
  const say: Say = (sign, value) => evidence.add(sign, Number(value));
  say("always", true);
  const gain = Math.max(GAIN.least, Math.min(GAIN.most, doubt.cost - split.cost));
  say("gain", gain / 5);
  say("gain-above-10", Math.max(0, gain - 10) / 5);
  say("unread", own === null);
  say("derived", doubt.derived);
  say("listed", doubt.listed);
  say("listed-gain", doubt.listed ? gain / 5 : 0);
  say("listed-rarity", doubt.listed ? (17.5 - own!.cost) / 5 : 0);
  say("compound-of-list", own?.known === true && !doubt.listed);
  say("name", name);
  say("name-gain", name ? gain / 5 : 0);
  say("capital-first", !small && first);
  say("cyrillic", doubt.cyrillic);
  say("cyrillic-gain", doubt.cyrillic ? gain / 5 : 0);
  say("three", words.length > 2);
  say("many", Math.max(0, words.length - 3));
  say("length", Math.max(0, doubt.text.length - 8) / 5);
  const costs = words.map((word) => rarityOf(word, doubt.lexicon));
  const dearest = Math.max(...costs);
  if (!split.known) {
    const at = words.findIndex((word) => classOf(doubt.lexicon, word) < 0);
    say("fresh", true);
    say("fresh-gain", gain / 5);
    say(at === 0 ? (small ? "fresh-first" : "fresh-name-first") : "fresh-later", true);
    say("fresh-letters", at < 0 ? 0 : (Math.min(10, words[at]!.length) - 6) / 2);
  } else {
    say("rarest", Math.max(0, dearest - RARE) / 5);
    say("rarer", Math.max(0, dearest - RARER) / 5);
  }
  say("all-common", dearest < 10);
  say("short-rare", words.filter((word) => word.length === 3 && !SMALL_WORDS.has(word)).length);
  say(
    "content",
    words.every((word) => word.length > 3),
  );
  say("content-name", name && words.every((word) => word.length > 2));
  say("content-first-name", !small && first && words.every((word) => word.length > 2));
  say(
    "small",
    words.some((word) => SMALL_WORDS.has(word) && word.length > 1),
  );
  say("surname", name && SURNAME.test(words.join("")));
  say("phrase", countPhrases(words, language));
  const [head, last] = [words[0]!, words.at(-1)!];
  say("verb-last", last.length > 3 && VERB_ENDINGS[language].test(last));
  say("verb-first", head.length > 3 && VERB_ENDINGS[language].test(head));
  say("adjective-first", head.length > 4 && ADJECTIVE_ENDINGS[language].test(head));
  say("hyphen-after", doubt.right === "-");
  say("hyphen-before", doubt.left === "-");
  sayFirst(words, costs, doubt, say);
  sayLast(words, costs, doubt, say);
  sayBetween(words, doubt, say);
  sayCompound(words, costs, doubt, say);
  sayNeighbours(words, doubt, say);
  return evidence;
}

/** How the pieces like to stand beside each other, and beside what stands before and behind them, where the word as one does, too. */
function sayNeighbours(
  words: readonly string[],
  { language, own, beside, small, first }: Doubt,
  say: Say,
): void {
  const [before, after] = beside;
  const classes = words.map((word, i) => neighbourClass(language, word, i === 0 && !small && !first));
  let inside = 0;
  for (let i = 1; i < classes.length; i++) inside += liking(language, classes[i - 1]!, classes[i]!);
  say("neighbours", inside);
  say("beside", liking(language, before, classes[0]!) + liking(language, classes.at(-1)!, after));
  if (own === null) return;
  const whole = neighbourClass(language, own.words[0]!, !small && !first);
  say("beside-whole", liking(language, before, whole) + liking(language, whole, after));
}

/** Numerals that have no prefixes, so that what stands before them is a preposition: `dopyatnadtsati`. */
const NUMERAL = /^(?:\p{L}+[дн]цат|(?:(?:пят|шест|сем|восьм)и)?десят)(?:и|ью)$/u;

function countPhrases(words: readonly string[], language: CyrillicLanguage): number {
  let count = 0;
  for (let i = 0; i + 1 < words.length; i++)
    if (
      phrases[language]!.has(`${words[i]!} ${words[i + 1]!}`) ||
      (GOVERNMENT[language].get(words[i]!) !== undefined && NUMERAL.test(words[i + 1]!))
    )
      count++;
  return count;
}
