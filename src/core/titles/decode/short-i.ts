import { GOVERNMENT } from "../data/government.ts";
import { HEADS, OFTEN_ONE, PLURAL_NOUNS } from "../data/plural-nouns.ts";
import { classOf, lexiconOf } from "../lexicon/lexicon.ts";
import { likingOf } from "./by-neighbours.ts";
import { startsSentence } from "./decode-title.ts";
import { changed, type Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

const LOCATIVE = /^(?:во?|на|об?о?|при|по)$/;
/** What may stand between a preposition and its noun: adjectives and pronouns of the locative. */
const BETWEEN = /(?:[оеё]м|[оеё]й|[иы]х)$/;
/** Words that a genitive plural follows. */
const COUNTS =
  /^(?:много|немного|мало|несколько|сколько|столько|большинство|ряд|десятки|десятков|сотни|тысячи|тысяч|миллион(?:ов|а)?|миллиард(?:ов|а)?|все|всех|часть|число|количество|множество|группа|двух|трех|трёх|четырех|пяти)$/;
const PLURAL_GENITIVE = /[иы]х$/;
const PLURAL_NOMINATIVE = /[ыи]е$/;
const PLURAL_VERB = /(?:ли(?:сь)?|[уюая]т(?:ся)?)$/;
const SINGULAR_VERB = /(?:л(?:ся)?|[ие]т(?:ся)?)$/;
/** A verb with its object behind it. */
const TRANSITIVE = /(?:[иуюя]т|[аяеиу]л[аои]?|[аяеи]ть)$/;
const PLURAL_NOUN = /(?:[ыи]|ья)$/;
const POSSESSIVE = /^(?:свои|мои|твои)$/;

/**
 * Where й is printed as i, a last i is either: `kompanii` is компании or компаний, `geroi` герои or герой. What stands beside tells
 * them apart; in names it is й: `Grigorii`, `Andrei`.
 */
export function settleShortI(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): (Reading | null)[] {
  const settled = [...readings];
  readings.forEach((reading, i) => {
    const { text } = tokens[i]!;
    if (reading !== null && WAR.test(text)) settled[i] = asWar(reading, i, tokens, readings);
    if (reading === null || !/[aeiouy]i$/.test(text)) return;
    const word = reading.words.at(-1)!;
    const stem = word.slice(0, -1);
    if (!/[аеёиоуыэюя][ий]$/.test(word)) return;
    const other = wordBeside(tokens, settled, i, 1);
    const chosen = chooseBetween(stem, text, i, tokens, settled, other) ? "й" : "и";
    const margin = has(`${stem}и`) && has(`${stem}й`) ? Math.min(reading.margin, EITHER) : reading.margin;
    settled[i] = changed(reading, { words: [...reading.words.slice(0, -1), stem + chosen], margin });
  });
  return settled;
}

/**
 * The same for names in a title whose table writes й otherwise, but which has no other й to show it: passports and ICAO write
 * `Grigorii` and `Andrei`, and so do titles that are else in any scheme.
 */
export function settleNamesInI(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): (Reading | null)[] {
  if (readings.some((reading) => reading?.words.some((word) => word.includes("й")))) return [...readings];
  return readings.map((reading, i) => {
    const { text } = tokens[i]!;
    if (reading === null || reading.words.length > 1) return reading;
    if (WAR.test(text)) return asWar(reading, i, tokens, readings);
    const word = reading.words[0]!;
    const short = word.replace(/и$/, "й");
    const next = wordBeside(tokens, readings, i, 1);
    if (MATTER.test(word.slice(0, -1)) && word.endsWith("и")) return changed(reading, { words: [short] });
    if (/ii$/.test(text) && has(short) && isOfMany(word.slice(0, -1), i, tokens, readings))
      return changed(reading, { words: [short] });
    // `Moi ded`, but `Moi druzia`
    if (/^moi$/i.test(text) && has(next) && /[бвгджзклмнпрстфхцчшщь]$/.test(next))
      return changed(reading, { words: [short] });
    if (/[ai]i$/.test(text) && isOfOne(word.slice(0, -1), tokens, i, next))
      return changed(reading, { words: [short] });
    if (!/^\p{Lu}\p{Ll}(?:.*[ei]|.+[sc]ko)i$/u.test(text)) return reading;
    // `na Lukomlskoi`, which no list has
    if (!reading.known && /[сц]кои$/.test(word)) return changed(reading, { words: [short] });
    // `v Korei`
    if (GOVERNMENT.ru.get(wordBeside(tokens, readings, i, -1)) !== undefined) return reading;
    return has(short) && rarity(short) < rarity(word) ? changed(reading, { words: [short] }) : reading;
  });
}

/** `v gody voiny`: the war, not the warriors, whom a hyphen or a monument tells of: `Voiny-internatsionalisty`, `Pamiatnik voinu`. */
const WAR = /^voin[aueyo]/i;
const TO_WARRIOR = /^(?:памятник|слава|честь|монумент|обелиск)/;

function asWar(
  reading: Reading,
  i: number,
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): Reading {
  if (reading.words.length > 1) return reading;
  const [word] = reading.words as [string];
  if (tokens[i + 1]?.text === "-")
    return changed(reading, { words: [word.replace(/^войн(?=[аыу]$)/, "воин")] });
  if (TO_WARRIOR.test(wordBeside(tokens, readings, i, -1))) return reading;
  return changed(reading, { words: [word.replace(/^воин(?=(?:[ауые]|ой)$)/, "войн")] });
}

const GENITIVE_AFTER =
  /^(?:без|для|от|из|до|после|против|из-за|вместо|кроме|среди|около|вокруг|насчет|насч[её]т|ввиду|вследствие)$/;

/** Whether a noun in -ии is one in -ий, a genitive of the plural, by its kind and by what stands before it. */
function isOfMany(
  stem: string,
  i: number,
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): boolean {
  const before = wordBeside(tokens, readings, i, -1);
  if (COUNTS.test(before) || PLURAL_GENITIVE.test(before)) return true;
  // A noun in -ие is in -ии after prepositions alone: `analiz sobytii`.
  if (has(`${stem}е`))
    return (
      before.length > 3 &&
      has(before) &&
      !isLocative(tokens, readings, i) &&
      !/(?:[оеё]м|[оеё]й|[сз]мии)$/.test(before)
    );
  if (!PLURAL_NOUNS.has(stem)) return false;
  // `obkhodit sanktsii`: HEADS are beginnings, of verbs as well.
  if (TRANSITIVE.test(before)) return false;
  if (HEADS.test(before)) return true;
  if (OFTEN_ONE.has(stem)) return false;
  // `Ministerstvo transporta i kommunikatsii`
  const joined = before === "и" && tokens[i - 3]?.text === " " && tokens[i - 5]?.text === " ";
  return GENITIVE_AFTER.test(before) || (joined && HEADS.test(readings[i - 6]?.words.at(-1) ?? ""));
}

const has = (word: string) => classOf(lexiconOf("ru"), word) >= 0;
const rarity = (word: string) => {
  const rank = classOf(lexiconOf("ru"), word);
  return rank < 0 ? Infinity : rank;
};

/** How sure a choice of two forms is that the list has both, in nats. */
const EITHER = 1.5;

/** Nouns in -ия are in -ии more often than in -ий, in classes. */
const FEMININE_FIRST = 1;

/** The same, unless the words beside it say clearly that it is the other one. */
function chooseBetween(
  stem: string,
  text: string,
  i: number,
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
  next: string,
): boolean {
  const chosen = choose(stem, text, i, tokens, readings, next);
  const [short, vowel] = [`${stem}й`, `${stem}и`];
  if (text !== text.toLowerCase() || !has(short) || !has(vowel)) return chosen;
  if (chosen && PLURAL_NOUNS.has(stem) && isOfMany(stem, i, tokens, readings)) return true;
  const beside = likingOf(short, i, tokens, readings, "ru") - likingOf(vowel, i, tokens, readings, "ru");
  return chosen ? beside > -BESIDE : beside > BESIDE;
}
/** From so many nats on neighbours say it clearly. */
const BESIDE = 1;

/** Whether the word ends in й. */
function choose(
  stem: string,
  text: string,
  i: number,
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
  next: string,
): boolean {
  const [short, vowel] = [`${stem}й`, `${stem}и`];
  if (MATTER.test(stem)) return true;
  const name = /^\p{Lu}\p{Ll}/u.test(text) && i > 0;
  if (!has(vowel) && !has(short)) return !stem.endsWith("и") || /[сц]ки$/.test(stem);
  if (!has(vowel) || !has(short)) return has(short);
  const before = wordBeside(tokens, readings, i, -1);
  // `Kommentarii ofitsialnogo predstavitelya`, `zabastovka: sluchai Kupalovskogo`
  if (isOfOne(stem, tokens, i, next)) return true;
  if (stem.endsWith("и")) {
    // `Василий`, but `России`.
    if (name) return rarity(short) < rarity(vowel);
    const neuter = has(`${stem}е`);
    const feminine = !neuter && has(`${stem}я`);
    // An adjective: `последний`.
    if (!feminine && !neuter) return true;
    if (COUNTS.test(before) || /\d\s*$/.test(tokens[i - 1]?.text ?? "") || PLURAL_GENITIVE.test(before))
      return true;
    if (isLocative(tokens, readings, i)) return false;
    if (neuter || isOfMany(stem, i, tokens, readings)) return true;
    if (TRANSITIVE.test(before)) return false;
    if (PLURAL_NOMINATIVE.test(before) || /[оеё]й$/.test(before)) return false;
    return rarity(short) + FEMININE_FIRST < rarity(vowel);
  }
  // `Generalnoi Assamblei`, `sila idei`, but `mnogo idei`.
  if (has(`${stem}я`) && has(`${stem}ю`) && !has(`${stem}ем`) && !POSSESSIVE.test(vowel))
    return COUNTS.test(before) || (PLURAL_GENITIVE.test(before) && !PLURAL_NOMINATIVE.test(next));
  if (POSSESSIVE.test(vowel))
    // `Dorogie moi`
    return !(PLURAL_NOUN.test(next) || PLURAL_NOMINATIVE.test(next) || PLURAL_NOMINATIVE.test(before));
  if (name) return !PLURAL_NOMINATIVE.test(before);
  if (PLURAL_NOMINATIVE.test(before) || PLURAL_VERB.test(next)) return false;
  if (SINGULAR_VERB.test(next) || /[ыио]й$/.test(before)) return true;
  if (COUNTS.test(before) || PLURAL_GENITIVE.test(before)) return true;
  return rarity(short) <= rarity(vowel);
}

/** Matter has no plural: `platiat za kalii`. */
const MATTER = /^(?:кали|алюмини|кальци|магни|натри|гели|крем?ни|лити|стронци|цези|плутони)$/;

/** What one person says, and the case of one: at the beginning before an adjective or a name in the genitive. */
const isOfOne = (stem: string, tokens: readonly Token[], i: number, next: string): boolean =>
  /^(?:комментари|случа)$/.test(stem) && startsSentence(tokens, i) && /\p{L}{2}(?:[ое]го|ой)$/u.test(next);

/** A word of the title beside another one, or nothing where more than a space stands between. */
function wordBeside(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
  i: number,
  step: 1 | -1,
): string {
  if (tokens[i + step]?.text !== " ") return "";
  const words = readings[i + 2 * step]?.words ?? [];
  return (step > 0 ? words[0] : words.at(-1)) ?? "";
}

/** Whether a preposition of the locative governs the word. */
function isLocative(tokens: readonly Token[], readings: readonly (Reading | null)[], i: number): boolean {
  for (let at = i; tokens[at - 1]?.text === " "; at -= 2) {
    const before = readings[at - 2]?.words.at(-1) ?? "";
    if (LOCATIVE.test(before)) return true;
    if (!BETWEEN.test(before)) return false;
  }
  return false;
}

/** `Dziuba`, `Fergiusona`, but `Nabiullina`, `Mariush`. */
const IU = /(?<=[бвгджзклмнпрстфх])(?!иуллин|иу[мсш](?:[аеуы]|[ое]м|ов)?$)иу(?=[бвгджзклмнпрстфхцчшщ])/;

/**
 * `Shumailov`, `Disnei`: in a name that no list has, i after a vowel is й before a consonant and at the end. Where й is i, ю is iu, too:
 * `Fergiusona`.
 */
export function withShortI(
  tokens: readonly Token[],
  readings: readonly (Reading | null)[],
): (Reading | null)[] {
  return readings.map((reading, i) =>
    reading === null || reading.known || reading.words.length > 1 || !/\p{Ll}/u.test(tokens[i]!.text)
      ? reading
      : changed(reading, {
          words: [reading.words[0]!.replace(/(?<=[аео])и(?=[бвгдзклмнпрстфхц]|$)/g, "й").replace(IU, "ю")],
        }),
  );
}
