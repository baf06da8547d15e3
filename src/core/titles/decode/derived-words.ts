import { CLASS_COSTS } from "../lexicon/class-costs.ts";
import { classOf, type Lexicon } from "../lexicon/lexicon.ts";

/** Endings of nouns, adjectives and verbs, and prefixes of verbs and nouns. */
const ENDINGS: Readonly<Record<"be" | "uk", readonly string[]>> = {
  be: (
    "а у ы і е я ю э ам ом ем ям ой ай ей яй аў яў ёў оў ах ях амі ямі ым ім ых іх ага яга ому аму яму ую юю ае яе ыя ія ымі імі " +
    "ць цца ў ўся ла лі лася ліся юць уць аць яць ем аем уе ае"
  ).split(" "),
  uk: (
    "а у и і е я ю ї ом ем ам ям ою ею ой ів їв ях ах ами ями им ім их іх ого ього ому ьому ую юю а я е є і ий ими ти тися в ла ло ли " +
    "вся лася лося лися ють уть ить ять ать"
  ).split(" "),
};
const PREFIXES: Readonly<Record<"be" | "uk", readonly string[]>> = {
  be: "за пера вы пры рас раз вос прад кіна анты".split(" "),
  uk: "за пере при роз ви недо перед воз анти".split(" "),
};
/** Prefixes that verbs have, and loan words have not: `z apazicyjaj` is no запазіцыя. */
const OF_VERBS = /^(?:за|вы|пры|рас|раз|вос|при|роз|ви|воз)$/;
const LOAN = /ц[ыі](?:я|і|ї|ю|й|яй|єю|ям|ямі|ями|ях)$/;
/** Cases of feminine nouns change their last consonant: `пенсіонерці` is of пенсіонерка. */
const CHANGED: Readonly<Record<"be" | "uk", readonly (readonly [end: string, other: string])[]>> = {
  be: [
    ["цы", "ка"],
    ["зе", "га"],
    ["се", "ха"],
  ],
  uk: [
    ["ці", "ка"],
    ["зі", "га"],
    ["сі", "ха"],
  ],
};
const SHORTEST_STEM = 4;
/** What it costs that the list lacks a form of a word that it has, and the least that the word costs, in nats. */
const UNLISTED = 9;
const LEAST = 13;

/**
 * What a word that the list lacks costs if the list has another form of it, or what it is made of with a prefix: эпідэміяў by эпідэмія,
 * задакументаваны by дакументаваны. Lists from the web lack many forms.
 */
export function derivedCost(lexicon: Lexicon, language: "be" | "uk", word: string): number {
  const endings = ENDINGS[language];
  let best = -1;
  const look = (other: string) => {
    const rarity = classOf(lexicon, other);
    if (rarity >= 0 && (best < 0 || rarity < best)) best = rarity;
  };
  for (const rest of [
    word,
    ...PREFIXES[language]
      .filter((one) => word.startsWith(one) && !(OF_VERBS.test(one) && LOAN.test(word)))
      .map((one) => word.slice(one.length)),
  ]) {
    if (rest !== word && rest.length > SHORTEST_STEM) look(rest);
    for (let cut = 0; cut <= 3; cut++) {
      const stem = rest.slice(0, rest.length - cut);
      if (stem.length < SHORTEST_STEM || (cut > 0 && !endings.includes(rest.slice(-cut)))) continue;
      if (cut > 0) look(stem);
      for (const ending of endings) if (stem + ending !== word) look(stem + ending);
    }
  }
  for (const [end, other] of CHANGED[language])
    if (word.endsWith(end) && word.length > SHORTEST_STEM + end.length)
      look(word.slice(0, -end.length) + other);
  return best < 0 ? Infinity : Math.max(CLASS_COSTS[best]!, LEAST) + UNLISTED;
}
