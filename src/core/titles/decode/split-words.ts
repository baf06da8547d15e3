import { COUNTS } from "../data/counted-words.ts";
import { GOVERNMENT } from "../data/government.ts";
import { VERB_ENDINGS } from "../data/split-forms.ts";
import { SPLIT_WEIGHTS } from "../data/split-weights.ts";
import { lexiconOf, type CyrillicLanguage } from "../lexicon/lexicon.ts";
import { mayBeCompound } from "./compound-halves.ts";
import { sumUp, type Decoding } from "./decode-title.ts";
import { changed, type Reading } from "./reading.ts";
import { withAnd } from "./split-and.ts";
import { doubtsOf } from "./split-doubts.ts";
import { splitEvidence, type SplitEvidence } from "./split-evidence.ts";
import type { Token } from "./tokens.ts";

/** A word of the title that may be several. */
export interface Split {
  at: number;
  reading: Reading;
  /** How likely it is, 0 to 1; and whether that is enough to make it. */
  chance: number;
  sure: boolean;
}

/** A title with its glued print parted, where that is sure enough. */
export interface Parted extends Decoding {
  /** Splits that were made, and those that may be right. */
  splits: Split[];
}

/** A split this likely is made. The Belarusian weights come from few lines, and are surer than they should be. */
const SURE: Readonly<Record<CyrillicLanguage, number>> = { ru: 0.55, be: 0.8, uk: 0.9 };
/**
 * Print that no list has as one word is hardly one, if all its pieces are words of the list with so many letters at least:
 * `pačnihetu`, `zarazaŭsiudy`. A short last one may be the second half of a compound: `śmiećciavoz`.
 */
const SURE_UNREAD: Readonly<Record<CyrillicLanguage, number>> = { ru: 0.5, be: 0.65, uk: 0.55 };
/** Likewise where each has more letters, which halves of compounds seldom have: `rezkopodnyal`, but `turkluba`. */
const SURE_LONG: Readonly<Record<CyrillicLanguage, number>> = { ru: 0.3, be: 0.65, uk: 0.55 };
const SHORTEST_SURE = 3;
/** Where the title has lost another space, less is enough for longer pieces: `uchastkipadarazheli u pautararaza`. */
const SURE_IN_COMPANY: Readonly<Record<CyrillicLanguage, number>> = { ru: 0.3, be: 0.4, uk: 0.45 };
const LONG_PIECE = 4;
/** What stands before a hyphen as a word: `vvitse-prezidenty`; and the halves of `iz-za`, `iz-pod`. */
const OFFICE = /^(?:вице|экс|віцэ)$/;
const FROM = /^(?:iz|z|из|з)$/i;
const UNDER = /^(?:за|под|пад)$/;
/** From this chance on that a word is several, the likeliest way to part it is taken, if it is so many times as likely as all others. */
const EITHER = 0.85;
const LIKELIER = 1;
const HALF_OF_COMPOUND = /[оеая] \p{L}{1,3}$/u;
/** What a list has as one word is several only where that is much likelier: `ogoroda` is огорода, not о города. */
const SURE_LISTED = 0.9;
/** A form as rare as any is hardly in a title: `Obodnoj` is об одной. */
const RAREST = 17;
const SURE_RARE = 0.7;
/** Rare forms that any verb has: `ne videv ikh`. */
const GERUND = /[аяеиуы]в(?:ши(?:сь)?)?$/;
/** `byudzhetna 2024 god`: before a number it is the preposition. */
const SURE_BEFORE_NUMBER = 0.6;
/** So is one of what may be a compound that no list has: the lines to learn from have fewer of them than titles have. */
const SURE_COMPOUND = 0.9;
const SURE_PART = 0.995;
/** A split this likely is proposed. */
export const LIKELY = 0.2;
/** Once a title has lost a space, more of them are likely: from this chance of one on. */
const COMPANY = 0.9;

/** Reads the doubtful words once more, as glued ones: of all ways to take one apart, and of it as one, the likeliest. */
export function splitWords(tokens: readonly Token[], whole: Decoding): Parted {
  const { table, habit } = whole;
  const { language } = table;
  const lexicon = lexiconOf(language);
  const readings = [...whole.readings];
  const found = doubtsOf(tokens, whole).flatMap((doubt) => {
    const { at, joined, splits } = doubt;
    if (joined !== null && joined.cost < (readings[at]?.cost ?? Infinity)) readings[at] = joined;
    if (splits.length === 0) return [];
    const evidence = splits.map((split) => splitEvidence(split, doubt));
    const unread = doubt.own?.known !== true;
    const listed = !doubt.listed
      ? undefined
      : /^ \d/.test(doubt.right)
        ? SURE_BEFORE_NUMBER
        : doubt.own!.cost > RAREST && !GERUND.test(doubt.own!.words[0]!)
          ? SURE_RARE
          : SURE_LISTED;
    return [
      { at, doubt, splits, evidence, unread, listed, alone: likeliest(splits, evidence, language, false) },
    ];
  });
  const all = found.map(({ at, doubt, splits, evidence, unread, listed, alone }) => {
    const company = found.some((other) => other.at !== at && other.alone.chance > COMPANY);
    const { reading, chance, apart } = company ? likeliest(splits, evidence, language, true) : alone;
    const compound = mayBeCompound(reading.words, language, lexicon);
    // `status-kvo`: beside a hyphen stand parts of words; but `byvshegovitse-gubernatora`.
    // But `zhenuiz-za`.
    // Nor is `iz-zavirusa`, `kandidat vvitse-prezidenty` a part of a compound.
    const [first, last] = [reading.words[0]!, reading.words.at(-1)!];
    const office =
      reading.words.length === 2 && GOVERNMENT[language].get(first) !== undefined && OFFICE.test(last);
    const [left, right] = [
      tokens[at - 1]?.text === "-" && !(FROM.test(tokens[at - 2]?.text ?? "") && UNDER.test(first)),
      tokens[at + 1]?.text === "-" && last !== "из" && !office,
    ];
    const beside = [...(left ? [first] : []), ...(right ? [last] : [])];
    const part = beside.length > 0 && !(reading.known && reading.words.every((word) => word.length > 3));
    const whole =
      unread &&
      reading.known &&
      (reading.words.every((word) => word.length >= SHORTEST_SURE) ||
        isGoverned(reading.words, language) ||
        isJoined(reading.words)) &&
      !HALF_OF_COMPOUND.test(reading.words.join(" "));
    const told = whole && isTold(reading.words, language);
    const long = whole && reading.words.every((word) => word.length >= LONG_PIECE);
    // `z Rasiyai`: where print has i for й, a word of the list ends in it rather than that "and" is glued to another.
    const short = language === "be" && doubt.listed && last === "і" && /й$/.test(doubt.own!.words[0]!);
    const unlisted =
      told || (company && long) ? SURE_IN_COMPANY : long ? SURE_LONG : whole ? SURE_UNREAD : SURE;
    const least = part || short ? SURE_PART : compound ? SURE_COMPOUND : (listed ?? unlisted[language]);
    // `movaŭsudach` is glued, one way or another.
    const either =
      !part &&
      !compound &&
      unread &&
      reading.known &&
      apart >= EITHER &&
      chance >= LIKELIER * (apart - chance);
    return {
      at,
      reading: withAnd(reading, doubt),
      chance,
      sure: chance >= least || either,
    };
  });
  for (const one of all) {
    const next = all.find(({ at }) => at === one.at + 2 && tokens[at - 1]!.text === " ");
    // `Symboli iściahi`: no word is lost twice.
    if (one.sure && next?.sure && one.reading.words.at(-1) === next.reading.words[0])
      (one.chance < next.chance ? one : next).sure = false;
  }
  for (const { at, reading, chance, sure } of all)
    if (sure) readings[at] = changed(reading, { margin: Math.min(reading.margin, marginOf(chance)) });
  return { ...sumUp(tokens, table, habit, readings), splits: all };
}

/** `zniziŭstaŭku`: a verb and its object; `dvukhbratow`: a number and what it counts. */
const isTold = ([verb, object, more]: readonly string[], language: CyrillicLanguage): boolean =>
  more === undefined &&
  object !== undefined &&
  ((COUNTS[language].test(verb!) && COUNTED_NOUN.test(object)) || isObject(verb!, object, language));
const COUNTED_NOUN = /[аяоё]ў$|[оеё]в$|[^щшч]ей$|[иі]в$/;

const isObject = (verb: string, object: string, language: CyrillicLanguage): boolean =>
  /[ую]$/.test(object) && /(?:[аяеиіы][лўв]|[аяеиі]л[аи])$/.test(verb) && VERB_ENDINGS[language].test(verb);

/** `šachtaihorad`: "and" between two words. */
const isJoined = ([one, and, other, more]: readonly string[]): boolean =>
  more === undefined &&
  other !== undefined &&
  /^[иі]$/.test(and!) &&
  one!.length > SHORTEST_SURE &&
  other.length > SHORTEST_SURE;

/** `zapazicyjaj`, `advybaraŭ`: a short preposition before a form that it asks for. */
const isGoverned = ([head, second, more]: readonly string[], language: CyrillicLanguage): boolean =>
  language !== "ru" &&
  more === undefined &&
  /^(?:[зўув]|ад|да|на|па|за|аб|до|по)$/.test(head!) &&
  second!.length > SHORTEST_SURE &&
  !VERB_ENDINGS[language].test(second!) &&
  GOVERNMENT[language].get(head!)?.test(second!) === true;

/** The margin of a reading that is right by so great a chance: see confidenceOf. */
const marginOf = (chance: number): number => -Math.log(Math.max(1e-6, 1 - chance)) - 0.7;

const WEIGHTS = {
  ru: new Map(Object.entries(SPLIT_WEIGHTS.ru)),
  be: new Map(Object.entries(SPLIT_WEIGHTS.be)),
};

/** By multinomial regression: see scripts/evaluate/titles/fit-splits.ts. */
function likeliest(
  splits: readonly Reading[],
  evidence: readonly SplitEvidence[],
  language: CyrillicLanguage,
  company: boolean,
): { reading: Reading; chance: number; apart: number } {
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
