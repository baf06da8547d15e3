import { PLURAL_NOUNS } from "../data/plural-nouns.ts";
import { wordBeside } from "./beside.ts";
import { leadBeside } from "./by-neighbours.ts";
import { asksForMany, COUNTS, isLocative, isOfMany, TRANSITIVE } from "./of-many.ts";
import type { Reading } from "./reading.ts";
import { isRussian, rarityOf } from "./russian-list.ts";
import { isOfOne, sureShortI } from "./sure-short-i.ts";
import type { Token } from "./tokens.ts";

const PLURAL_NOMINATIVE = /[ыи]е$/;
const PLURAL_VERB = /(?:ли(?:сь)?|[уюая]т(?:ся)?)$/;
const SINGULAR_VERB = /(?:л(?:ся)?|[ие]т(?:ся)?)$/;
const PLURAL_NOUN = /(?:[ыи]|ья)$/;
const POSSESSIVE = /^(?:свои|мои|твои)$/;
/** Nouns in -ия are in -ии more often than in -ий, in classes. */
const FEMININE_FIRST = 1;

/**
 * Whether a word that print ends in i for either ends in й: by what it is and what stands beside it, unless the words beside it say clearly
 * that it is the other one.
 */
export function endsInShortI(
  stem: string,
  i: number,
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): boolean {
  const { text } = tokens[i]!;
  const sure = hasBoth(stem) || MATTER.test(stem) ? sureShortI(stem, i, tokens, readings) : null;
  if (sure !== null) return sure;
  const chosen = byGrammar(stem, i, tokens, readings);
  if (text !== text.toLowerCase() || !hasBoth(stem)) return chosen;
  if (chosen && PLURAL_NOUNS.has(stem) && isOfMany(stem, i, tokens, readings)) return true;
  const lead = leadBeside(`${stem}й`, `${stem}и`, i, tokens, readings, "ru");
  return chosen ? lead > -BESIDE : lead > BESIDE;
}

/** Whether the list has a word in й and in и. */
export const hasBoth = (stem: string): boolean => isRussian(`${stem}й`) && isRussian(`${stem}и`);

/** From so many nats on neighbours say it clearly. */
const BESIDE = 1;

/** What the kind of the word says, and what stands beside it. */
function byGrammar(
  stem: string,
  i: number,
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): boolean {
  const [short, vowel] = [`${stem}й`, `${stem}и`];
  if (MATTER.test(stem)) return true;
  const name = i > 0 && /^\p{Lu}\p{Ll}/u.test(tokens[i]!.text);
  if (!isRussian(vowel) && !isRussian(short)) return !stem.endsWith("и") || /[сц]ки$/.test(stem);
  if (!isRussian(vowel) || !isRussian(short)) return isRussian(short);
  const [before, next] = [wordBeside(tokens, readings, i, -1), wordBeside(tokens, readings, i, 1)];
  // `Kommentarii ofitsialnogo predstavitelya`, `zabastovka: sluchai Kupalovskogo`
  if (isOfOne(stem, tokens, i, next)) return true;
  if (stem.endsWith("и")) {
    // `Василий`, but `России`.
    if (name) return rarityOf(short) < rarityOf(vowel);
    const neuter = isRussian(`${stem}е`);
    const feminine = !neuter && isRussian(`${stem}я`);
    // An adjective: `последний`.
    if (!feminine && !neuter) return true;
    if (asksForMany(before) || /\d\s*$/.test(tokens[i - 1]?.text ?? "")) return true;
    if (isLocative(tokens, readings, i)) return false;
    if (neuter || isOfMany(stem, i, tokens, readings)) return true;
    if (TRANSITIVE.test(before)) return false;
    if (PLURAL_NOMINATIVE.test(before) || /[оеё]й$/.test(before)) return false;
    return rarityOf(short) + FEMININE_FIRST < rarityOf(vowel);
  }
  // `Generalnoi Assamblei`, `sila idei`, but `mnogo idei`.
  if (isRussian(`${stem}я`) && isRussian(`${stem}ю`) && !isRussian(`${stem}ем`) && !POSSESSIVE.test(vowel))
    return COUNTS.test(before) || (asksForMany(before) && !PLURAL_NOMINATIVE.test(next));
  if (POSSESSIVE.test(vowel))
    // `Dorogie moi`
    return !(PLURAL_NOUN.test(next) || PLURAL_NOMINATIVE.test(next) || PLURAL_NOMINATIVE.test(before));
  if (name) return !PLURAL_NOMINATIVE.test(before);
  if (PLURAL_NOMINATIVE.test(before) || PLURAL_VERB.test(next)) return false;
  if (SINGULAR_VERB.test(next) || /[ыио]й$/.test(before)) return true;
  if (asksForMany(before)) return true;
  return rarityOf(short) <= rarityOf(vowel);
}

/** Matter has no plural: `platiat za kalii`. */
export const MATTER = /^(?:кали|алюмини|кальци|магни|натри|гели|крем?ни|лити|стронци|цези|плутони)$/;
