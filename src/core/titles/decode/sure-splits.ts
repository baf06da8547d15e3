import { COUNTS } from "../data/counted-words.ts";
import { GOVERNMENT } from "../data/government.ts";
import { VERB_ENDINGS } from "../data/split-forms.ts";
import { classCost } from "../lexicon/class-costs.ts";
import { classOf, type CyrillicLanguage } from "../lexicon/lexicon.ts";
import { mayBeCompound } from "./compound-halves.ts";
import type { LikelySplit } from "./likeliest-split.ts";
import type { Doubt } from "./split-doubts.ts";
import type { Token } from "./tokens.ts";

/** A split this likely is made. The Belarusian weights come from few lines, and are surer of new words than they should be. */
const SURE: Readonly<Record<CyrillicLanguage, number>> = { ru: 0.55, be: 0.8, uk: 0.9 };
/** Likewise where the list has both of two pieces: `касцюм і`. */
const SURE_KNOWN: Readonly<Record<CyrillicLanguage, number>> = { ru: 0.55, be: 0.62, uk: 0.9 };
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
const SURE_LISTED: Readonly<Record<CyrillicLanguage, number>> = { ru: 0.9, be: 0.55, uk: 0.9 };
const SURE_LISTED_GENITIVE = 0.9;
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

/**
 * Whether a split is so likely that it is made.
 * @param company the title has lost another space
 */
export function isSureSplit(
  { reading: { words, known }, chance, apart }: LikelySplit,
  doubt: Doubt,
  tokens: readonly Token[],
  company: boolean,
): boolean {
  const { language, lexicon, own } = doubt;
  const unread = own?.known !== true;
  const compound = mayBeCompound(words, language, lexicon);
  const part = isBesideHyphen(words, doubt, tokens) && !(known && words.every((word) => word.length > 3));
  // `movaŭsudach` is glued, one way or another.
  const either =
    !part && !compound && unread && known && apart >= EITHER && chance >= LIKELIER * (apart - chance);
  if (either) return true;
  // `z Rasiyai`: where print has i for й, a word of the list ends in it rather than that "and" is glued to another.
  const short = language === "be" && doubt.listed && words.at(-1) === "і" && /й$/.test(own!.words[0]!);
  const done = unread && known && isDone(words, doubt);
  // `patruliruyetsiriysko-turetskuyu`: what stands behind a verb may well be the first half of a compound.
  const half = done && doubt.left !== "-" && BEFORE_NOTHING[language].test(words[0]!);
  if ((part && !half) || short) return chance >= SURE_PART;
  if (done) return chance >= SURE_DONE;
  if (compound) return chance >= SURE_COMPOUND;
  if (doubt.listed) return chance >= leastOfListed(doubt);
  const plain = known && !HALF_OF_COMPOUND.test(words.join(" "));
  const whole =
    unread &&
    plain &&
    (words.every((word) => word.length >= SHORTEST_SURE) || isGoverned(words, language) || isJoined(words));
  if (!whole) return chance >= (plain && words.length === 2 ? SURE_KNOWN : SURE)[language];
  const long = words.every((word) => word.length >= LONG_PIECE);
  const least =
    isTold(words, language) || (company && long) ? SURE_IN_COMPANY : long ? SURE_LONG : SURE_UNREAD;
  return chance >= least[language];
}

function leastOfListed({ right, own, language }: Doubt): number {
  if (/^ \d/.test(right)) return SURE_BEFORE_NUMBER;
  // `ваяводстваў`: genitives of the plural end like a noun and ў.
  if (/[аяо]ў$/.test(own!.words[0]!)) return SURE_LISTED_GENITIVE;
  return own!.cost > RAREST && !GERUND.test(own!.words[0]!) ? SURE_RARE : SURE_LISTED[language];
}

/**
 * `status-kvo`: beside a hyphen stand parts of words; but `byvshegovitse-gubernatora`, `zhenuiz-za`. Nor is `iz-zavirusa`,
 * `kandidat vvitse-prezidenty` a part of a compound.
 */
function isBesideHyphen(
  words: readonly string[],
  { at, language }: Doubt,
  tokens: readonly Token[],
): boolean {
  const [first, last] = [words[0]!, words.at(-1)!];
  const office = words.length === 2 && GOVERNMENT[language].get(first) !== undefined && OFFICE.test(last);
  return (
    (tokens[at - 1]?.text === "-" && !(FROM.test(tokens[at - 2]?.text ?? "") && UNDER.test(first))) ||
    (tokens[at + 1]?.text === "-" && last !== "из" && !office)
  );
}

/** `zavershayutsev`: behind a verb or a full adjective with which no longer word begins; `Połackaznajšli`: a word and a usual verb of some letters, which no name ends like. */
const isDone = ([first, verb, more]: readonly string[], { language, lexicon, small }: Doubt): boolean =>
  verb !== undefined &&
  more === undefined &&
  verb.length >= SHORTEST_SURE &&
  (BEFORE_NOTHING[language].test(first!) ||
    (!small &&
      first!.length >= LONG_PIECE &&
      verb.length >= LONG_VERB &&
      DONE[language].test(verb) &&
      classCost(classOf(lexicon, verb)) < USUAL_VERB));
const BEFORE_NOTHING: Readonly<Record<CyrillicLanguage, RegExp>> = {
  ru: /\p{L}{3}(?:[аяуе]ют|[аяую]ет|[уюаяеи]тся|ый)$/u,
  be: /\p{L}{3}(?:[аяуе]юць|[уюаяе]цца)$/u,
  uk: /\p{L}{3}(?:[аяує]ють|[уюаяи]ться|ий)$/u,
};
const DONE: Readonly<Record<CyrillicLanguage, RegExp>> = {
  ru: /(?:[аеиыуяш]л[аио](?:сь)?|[уюая]т(?:ся)?)$/,
  be: /(?:[аеіыуяш]л[аоі](?:ся)?|[уюая]ць|[уюая]цца)$/,
  uk: /(?:[аеиіуяш]л[аои](?:ся)?|[уюая]ть(?:ся)?)$/,
};
const LONG_VERB = 6;
/** A verb that costs more is a rare one, in nats; and from which chance on what is so is parted. */
const USUAL_VERB = 12.5;
const SURE_DONE = 0.15;

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
