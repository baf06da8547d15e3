import { GOVERNMENT } from "../data/government.ts";
import { SET_PHRASES } from "../data/set-phrases.ts";
import { SMALL_WORDS } from "../data/small-words.ts";
import { CLASS_COSTS } from "../lexicon/class-costs.ts";
import { classOf, lexiconOf, type CyrillicLanguage } from "../lexicon/lexicon.ts";
import { derivedCost } from "./derived-words.ts";
import type { Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";
import { shapeOf } from "./word-shape.ts";

/** What speaks for and against glued print, by name. */
export type SplitEvidence = Record<string, number>;

/** Where a split stands. */
export interface SplitPlace {
  tokens: readonly Token[];
  /** Readings of the title's words, each as one word. */
  readings: readonly (Reading | null)[];
  at: number;
  first: boolean;
  language: CyrillicLanguage;
}

const VERBS: Readonly<Record<CyrillicLanguage, RegExp>> = {
  ru: /(?:[аяеиыоу]ть(?:ся)?|л[аои]?(?:с[ья])?|[еёиаяую]т(?:ся)?|[аяеиу]ем|[иы]м|ешь|ишь|[аяе]й(?:те)?|бы)$/,
  be: /(?:сь?ць|[аяеіыоуыэё][ўц]|[аяеіыоуэ]ў(?:ся)?|л[аоі](?:ся)?|[аяеіыоуюэ]ць|цца|[ая]ем|[уая]е|дзе|бы)$/,
  uk: /(?:[аяеиіоу]в(?:ся)?|л[аоі]|ли(?:ся)?|ти(?:ся)?|[аяеиуюї]ть(?:ся)?|[аяую]є|ємо|б)$/,
};
/** Whether a word looks like a verb by its ending. */
export const isVerb = (word: string, language: CyrillicLanguage): boolean => VERBS[language].test(word);

/** Endings of adjectives, participles and nouns made of them. */
const ADJECTIVE: Readonly<Record<CyrillicLanguage, RegExp>> = {
  ru: /(?:[ыио]й|[ая]я|[оеы]е|ие|[оеё]го|[оеё]му|[ыи]м|[ыи]х|[ыи]ми|[ую]ю)$/,
  be: /(?:[ыі]|[ая]я|[аояы]е|[ыі]я|[аяо]га|[аяо]му|[ыі]м|[ыі]х|[ыі]мі|[ую]ю|[аяо]й)$/,
  uk: /(?:[иі]й|а|е|і|[оь]го|[оь]му|[иі]м|[иі]х|[иі]ми|у|ої|ій)$/,
};
/** Prepositions that are prefixes, too: what follows them in one word is a verb, or what verbs and adjectives are made into. */
const PREFIX =
  /^(?:за|по|на|о|об|у|с|со|в|во|от|под|при|про|до|из|без|над|пере|да|ад|пад|пра|пры|па|аб|вы|ні|ни|від|пере|із)$/;
const SURNAME = /[бвгджзклмнпрстфхцчшщ](?:ин|[ое]в|ск|цк|ич|к|енк)(?:а|у|ы|ой|ом|ым|и|о|ий)?$/;

const phrases = Object.fromEntries(
  Object.entries(SET_PHRASES).map(([language, rows]) => [
    language,
    new Set(
      Object.entries(rows).flatMap(([first, rest]) => rest.split(" ").map((word) => `${first} ${word}`)),
    ),
  ]),
);

function rarityOf(word: string, language: CyrillicLanguage): number {
  const lexicon = lexiconOf(language);
  const rarity = Math.max(classOf(lexicon, word), classOf(lexicon, word.replace("ё", "е")));
  return rarity < 0 ? 20 : CLASS_COSTS[rarity]!;
}

/** No title and no part of one ends in a preposition or "and", and none stands before another one: `электрон|к|и`. */
export function isOdd({ words }: Reading, { tokens, readings, at, language }: SplitPlace): boolean {
  // `epidemiyaw` is a form of эпідэмія rather than эпідэмія ў.
  const own = readings[at]?.words[0];
  if (words.length === 2 && words[1] === "ў" && language === "be" && own !== undefined)
    if (/[ая]ў$/.test(own) && derivedCost(lexiconOf("be"), "be", own) < Infinity) return true;
  const next = tokens[at + 1]?.text;
  const [head, second] = [words[0]!, words[1]!];
  // `Vsebelorusskoye`, `soagressor`, `zakhodnyabyelaruski`: their beginnings stand before no such word.
  if (/^вс[её]$/.test(head) && /(?:[ыио]й|[ая]я|[оеё]го|[оеё]му|[ыи]м|[ую]ю|ское)$/.test(second)) return true;
  if (head === "со" && /^[аеиоуэюя]/.test(second)) return true;
  if (/^(?:за|у)ходня$|^усходня$|^па(?:ў|у)(?:днёва|ночна)$/.test(head) && ADJECTIVE[language].test(second))
    return true;
  const last = words.at(-1)!;
  const small = (word: string) => GOVERNMENT[language][word] !== undefined || /^[иіа]$/.test(word);
  if (small(last) && (next === undefined || /^[.,:;!?)»”"-]/.test(next))) return true;
  return (
    words.length > 2 &&
    small(last) &&
    small(words.at(-2)!) &&
    words.at(-2)!.length < 3 &&
    !/^[иіа]$/.test(words.at(-2)!)
  );
}

/** What tells whether a printed word is several; `split` is how it is read as several. */
export function splitEvidence(
  split: Reading,
  { tokens, readings, at, first, language }: SplitPlace,
): SplitEvidence {
  const { text } = tokens[at]!;
  const whole = readings[at] ?? null;
  const { words } = split;
  const { small } = shapeOf(text);
  const name = !small && !first;
  const evidence: SplitEvidence = { always: 1 };
  const say = (what: string, value: number | boolean) => {
    if (value) evidence[what] = (evidence[what] ?? 0) + Number(value);
  };
  const own = whole?.words.length === 1 ? whole : null;
  const derived =
    own !== null && !own.known && language !== "ru"
      ? derivedCost(lexiconOf(language), language, own.words[0]!)
      : Infinity;
  const cost = Math.min(own?.cost ?? 60, derived);
  const gain = Math.max(-15, Math.min(30, cost - split.cost));
  say("gain", gain / 5);
  say("gain-above-10", Math.max(0, gain - 10) / 5);
  say("unread", own === null);
  say("derived", derived < (own?.cost ?? 60));
  // A compound of the list's words is read as known, too: `необошлось`.
  const listed = own?.known === true && classOf(lexiconOf(language), own.words[0]!) >= 0;
  say("listed", listed);
  say("listed-rarity", listed ? (17.5 - own.cost) / 5 : 0);
  say("compound-of-list", own?.known === true && !listed);
  say("name", name);
  say("name-gain", name ? gain / 5 : 0);
  say("capital-first", !small && first);
  say("three", words.length > 2);
  say("many", Math.max(0, words.length - 3));
  say("fresh", !split.known);
  say("length", Math.max(0, text.length - 8) / 5);
  const costs = words.map((word) => rarityOf(word, language));
  const dearest = Math.max(...costs);
  say("rarest", Math.max(0, dearest - 11) / 5);
  say("all-common", Math.max(...costs) < 10);
  const [head, last] = [words[0]!, words.at(-1)!];
  say("head-common", Math.max(0, 11 - costs[0]!) / 5);
  say("last-common", Math.max(0, 11 - costs.at(-1)!) / 5);
  const nextToken = tokens[at + 1]?.text ?? "";
  const next =
    nextToken === " " ? (readings[at + 2]?.words[0] ?? tokens[at + 2]?.text.toLowerCase() ?? "") : "";
  const before = tokens[at - 1]?.text === " " ? (readings[at - 2]?.words.at(-1) ?? "") : "";
  const ends = at + 1 >= tokens.length || /^[.,:;!?)»”"]/.test(nextToken);
  const governs = GOVERNMENT[language];
  // The last piece.
  if (last.length === 1) {
    say(/^[иіў]$/.test(last) ? `last-${last}` : "last-letter", 1);
    say("last-letter-name", name);
    if (/^[иі]$/.test(last)) say("and-after-vowel", /[аеоуыэюяёій]$/.test(words.at(-2) ?? ""));
  } else say("last-short", last.length <= 3);
  const object = governs[last];
  if (object !== undefined || /^[иіа]$/.test(last)) {
    const number = /^ \d/.test(nextToken);
    if (object !== undefined && !ends && last.length > 0) {
      say("next-governed", number || (next !== "" && object.test(next)));
      say("next-not-governed", !number && next !== "" && !object.test(next));
    }
    if (/^[иі]$/.test(last) && next !== "") {
      const [a, b] = [words.at(-2)!.slice(-2), next.slice(-2)];
      say("and-alike", a === b);
      say("and-same-letter", a.at(-1) === b.at(-1));
    }
  }
  // The first piece.
  const second = words[1]!;
  const verb = VERBS[language];
  if (/^н[ея]$/.test(head)) {
    say("not", 1);
    say(listed ? "not-verb-listed" : "not-verb", verb.test(second) && second.length > 3);
  } else {
    const governed = governs[head];
    if (governed !== undefined) {
      say(head.length === 1 ? "letter-preposition" : "preposition", 1);
      say(
        governed.test(second) && !(verb.test(second) && second.length > 4) ? "governed" : "not-governed",
        1,
      );
      say("prefix-verb", PREFIX.test(head) && verb.test(second) && second.length > 3);
      say("prefix-adjective", PREFIX.test(head) && ADJECTIVE[language].test(second) && second.length > 4);
      say("preposition-twice", governs[before] !== undefined);
    } else if (head.length === 1) say("head-letter", 1);
    else if (head.length <= 3) say("head-short", 1);
  }
  const between = words.slice(1, -1).join();
  say("linking-vowel", /^[оеая]$/.test(between));
  say("compound", /[оеая]$/.test(head) && head.length > 3 && costs[0]! > 10 && second.length > 3);
  say("compound-adjective", /[ое]$/.test(head) && head.length > 3 && ADJECTIVE[language].test(last));
  say("verb-last", last.length > 3 && verb.test(last));
  say("verb-first", head.length > 3 && verb.test(head));
  say("adjective-first", head.length > 4 && ADJECTIVE[language].test(head));
  say(
    "content",
    words.every((word) => word.length > 3),
  );
  say("content-name", name && words.every((word) => word.length > 2));
  say(
    "small",
    words.some((word) => SMALL_WORDS.has(word) && word.length > 1),
  );
  say("small-first", SMALL_WORDS.has(head) && head.length > 1 && governs[head] === undefined);
  say("surname", name && SURNAME.test(words.join("")));
  for (let i = 0; i + 1 < words.length; i++)
    if (phrases[language]!.has(`${words[i]!} ${words[i + 1]!}`)) say("phrase", 1);
  say("hyphen-after", nextToken === "-");
  say("hyphen-before", tokens[at - 1]?.text === "-");
  say("number-after", /^ \d/.test(nextToken) && object !== undefined);
  return evidence;
}
