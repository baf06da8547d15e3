import { foldLatin, stripMarks } from "./fold.ts";
import type { LanguageEvidence } from "../outlet-language.ts";
import type { TitleContext } from "../types.ts";
import { isExact, type Habit } from "./channel.ts";
import { lexiconOf } from "../lexicon/lexicon.ts";
import { isETold, settleAsPrinted, tellsE } from "./as-printed.ts";
import { settleSignsByNeighbours } from "./by-neighbours.ts";
import { chooseTable } from "./choose-table.ts";
import { decodeTitle, habitOf, type Decoding, type KnownReadings } from "./decode-title.ts";
import { chooseByGlued } from "./glued-tables.ts";
import { settleDoubleI } from "./double-i.ts";
import { settleFirstE } from "./first-e.ts";
import { settleFullAdjectives } from "./full-adjectives.ts";
import { partBeginnings } from "./glued-beginnings.ts";
import { partLetters } from "./glued-letters.ts";
import { partByNeighbours } from "./glued-pronouns.ts";
import { settleHomographs } from "./homographs.ts";
import { settleInfinitives } from "./infinitives.ts";
import { withLostShortI } from "./lost-short-i.ts";
import { keepLatin } from "./keep-latin.ts";
import { readByLetters } from "./letter-by-letter.ts";
import { settleNames } from "./names.ts";
import { settleNumerals } from "./numerals.ts";
import { putTogether, takeApart } from "./pieces.ts";
import { languagePrior, priorOf } from "./prior.ts";
import type { Reading } from "./reading.ts";
import { settleNamesInI, settleShortI, withShortI } from "./short-i.ts";
import { settleOthersInI, settleShortIBelarusian } from "./short-i-belarusian.ts";
import { settleInnerShortU, settleShortU } from "./short-u.ts";
import { settleNoSigns } from "./no-signs.ts";
import { settleSoftE } from "./soft-e.ts";
import { harden, settleApostrophes, settleSoftness } from "./softness.ts";
import { settleTies } from "./ties.ts";
import { withStrictH } from "./strict-h.ts";
import { splitWords, type Parted } from "./split-words.ts";
import type { Token } from "./tokens.ts";

/** A title as it is read best; `otherwise` is the language that it would be taken for without the outlet and the link. */
export interface Best extends Parted {
  otherwise?: string;
}

/** Reads a title under the table and by the habit of signs that it costs least under. */
export function bestDecoding(
  tokens: readonly Token[],
  context: TitleContext,
  evidence: LanguageEvidence | null,
): Best {
  const printed = habitOf(tokens);
  // Signs are taken for left out where the print has none, until the words are known.
  const habit: Habit = printed.signs === "unknown" ? { ...printed, signs: "none" } : printed;
  // Which tables have acutes is told by print that has other marks and none of them.
  const race: Habit = habit.plain || habit.signs === "printed" ? habit : { ...habit, signs: "unknown" };
  const prior = priorOf(tokens, habit, printed, context, evidence);
  const first = chooseTable(tokens, race, prior);
  const { costs, ...chosen } = chooseByGlued(tokens, race, first, prior);
  const { table, readings: raced } = withStrictH(tokens, chosen.table, chosen.readings);
  const readings = race !== habit && isExact(table) ? [] : raced;
  const alone = ({ table: { language }, cost }: (typeof costs)[number]) =>
    cost - languagePrior(language, evidence) + languagePrior(language, null);
  const otherwise = costs.reduce((least, one) => (alone(one) < alone(least) ? one : least)).table.language;
  const said = otherwise === table.language ? {} : { otherwise };
  const outlet = `${context.container ?? ""} ${context.url ?? ""}`;
  const final = (signs: Habit["signs"], known: Readonly<KnownReadings>) => {
    const decoding = splitWords(
      tokens,
      keepLatin(tokens, withLostShortI(tokens, decodeTitle(tokens, table, { ...habit, signs }, known))),
    );
    const apart = takeApart(tokens, decoding.readings, table.language);
    const settled = putTogether(decoding.readings, apart, settle(apart.tokens, apart.readings, signs));
    return { ...decoding, readings: settled, ...said };
  };
  const settle = (
    tokens: readonly Token[],
    readings: readonly (Reading | null)[],
    signs: Habit["signs"],
  ): (Reading | null)[] => {
    let settled = partLetters(
      tokens,
      partBeginnings(tokens, settleNoSigns(tokens, readings), table.language, lexiconOf(table.language)),
      table.language,
      printed.signs === "printed",
    );
    const isUntold = tellsE(table) && !isETold(tokens, readings);
    // Print without marks by a table that has its ь in the marks of consonants has lost both: `realnasc`.
    if (table.language === "be" && (isExact(table) ? habit.plain : signs !== "printed"))
      settled = settleSoftness(settled, outlet, table.letters["э"] === table.letters["е"] || isUntold);
    if (table.language === "be" && /['’]/.test(table.letters["ь"]!))
      settled = settleApostrophes(tokens, settled);
    settled = settleAsPrinted(tokens, settled, table, habit.plain, signs === "printed");
    // `Boun`, `tryumf`: who prints w for ў has u for у.
    const hasW = table.letters["ў"] === "w" && tokens.some(({ text, word }) => word && /w/i.test(text));
    if (table.language === "be" && !hasW) settled = settleInnerShortU(settled, !habit.plain);
    const short = table.letters["ў"] ?? "";
    // A title by BGN/PCGN without its dots in which no word has w is mostly one in plain letters, with u for ў.
    // Whoever prints ʹ keeps to the table: `dzyeysnuyu uladu … volʹnyya`.
    const shortAsU =
      /^[uŭ]$/.test(short) || (!habit.dots && !tokens.some(({ text }) => /w|[ʹʺ]/i.test(text)));
    const isShortByPlace = habit.plain && short !== "" && shortAsU;
    if (isShortByPlace) settled = settleShortU(tokens, settled);
    if (table.language === "be" && habit.plain) {
      settled = /^[iĭ]$/.test(table.letters["й"]!)
        ? settleShortIBelarusian(tokens, settled)
        : settleOthersInI(tokens, settled);
      // After й there is no ў: `arhanizatsyi u Prazie`.
      if (isShortByPlace) settled = settleShortU(tokens, settled);
    }
    if (printed.signs !== "printed") settled = settleNames(tokens, settled, table.language);
    if (table.language === "ru") settled = settleFullAdjectives(tokens, settled);
    if (table.language === "ru") settled = settleDoubleI(tokens, partByNeighbours(tokens, settled));
    if (table.language === "ru" && signs !== "printed") {
      settled = settleSignsByNeighbours(tokens, settled, "ru", lexiconOf("ru"));
      settled = settleInfinitives(tokens, settled);
    }
    if (table.language === "ru" && printed.signs !== "printed") settled = settleNumerals(tokens, settled);
    if (
      table.language === "ru" &&
      (table.letters["й"] === "i" || (habit.plain && table.letters["й"] === "ĭ"))
    )
      settled = settleShortI(tokens, withShortI(tokens, settled));
    else if (table.language === "ru" && habit.plain) settled = settleNamesInI(tokens, settled);
    settled = settleTies(tokens, settled, table.letters);
    const hard = table.language === "ru" ? foldLatin(table.letters["э"]!) : "";
    if (hard === "e" || (habit.plain && stripMarks(hard).replace("'", "") === "e"))
      settled = settleFirstE(tokens, settleHomographs(tokens, settled));
    settled = settleSoftE(tokens, settled, table);
    return readByLetters(tokens, settled, table, signs === "printed");
  };
  const unsigned = final(habit.signs, readings);
  if (printed.signs === "printed" || !Object.values(table.letters).some((to) => /['’ʹ`]/.test(to)))
    return unsigned;
  // A word that is read without a sign is read so in either case.
  const signless = unsigned.readings.map((reading) =>
    reading !== null && reading.words.some((word) => /[ьъ']/.test(word)) ? undefined : reading,
  );
  if (!signless.includes(undefined)) return { ...unsigned, habit: { ...habit, signs: "printed" } };
  const second = final("printed", signless);
  const words = tokens.filter(({ word, text }) => word && text.length > 2).length;
  const least =
    Math.max(LEAST_LEFT_OUT, SIGNS_LEFT_OUT[table.language] - SIGN_IN_WORD * words) +
    (habit.plain ? 0 : DESPITE_MARKS[table.language]);
  return gainBySigns(tokens, second, unsigned) > least ? unsigned : second;
}

/** What a title's words must gain by signs before it is believed that the print leaves them out, in nats. */
const SIGNS_LEFT_OUT = { ru: 3.2, be: 3, uk: 3 };
/** The more words have none, the likelier it is that the print leaves them out. */
const SIGN_IN_WORD = 0.14;
const LEAST_LEFT_OUT = 0.5;
/** Whoever writes `č` and `ž` seldom leaves ʹ out. */
const DESPITE_MARKS = { ru: 5, be: 2.2, uk: 3 };

/** What a word says for signs left out that is one only without them, in nats. */
const PARTED = 5;
/** Letters of pieces that show nothing, at most: `w jezda`. */
const SHORT = 3;

/** What such a gain of a word counts that no list has, and of one that Taraškievica spells softer. */
const UNLISTED = 0.5;
/** The same of a name, which may well have no sign: `Uest`, `Byelfasta`. */
const NAME = 0.25;
/** Adjectives of places of the country: `Lukomlskoi`. */
const OF_PLACE = /ск\p{L}{1,3}$/u;
/** A name that costs more is a rare one, in nats. The Russian lists have names from abroad as well: `Milton`. */
const RARE_NAME = 14;
const SOFTER = 0.3;

const isSofter = (one: Reading, other: Reading): boolean =>
  harden(one.words.join(" ")) === other.words.join(" ");

/** A title without signs leaves them out, or just has no word with one. */
function gainBySigns(tokens: readonly Token[], printed: Decoding, none: Decoding): number {
  return printed.readings.reduce((sum, reading, i) => {
    const other = none.readings[i];
    // `selskiebolnicy` is nothing at all in print with signs, and two words of the list in print without.
    if (reading === null && other?.known === true && other.words.every((word) => word.length > SHORT))
      return sum + PARTED;
    if (!reading || !other) return sum;
    // `pod yemu` is `podyemu` without its sign rather than glued print.
    if (other.known && other.words.length === 1 && reading.words.length > 1)
      return sum + Math.max(PARTED, reading.cost - other.cost);
    // What no list has says little: of `chayldfri` чайлдфри is as good as чайльдфри. The orthography of `pakhavannye` is no sign either.
    const rare =
      (!other.known || (none.table.language === "be" && other.cost > RARE_NAME)) &&
      /^\p{Lu}\p{Ll}/u.test(tokens[i]!.text) &&
      !OF_PLACE.test(other.words[0]!);
    const weight = rare ? NAME : !other.known ? UNLISTED : isSofter(other, reading) ? SOFTER : 1;
    return sum + (reading.cost - other.cost) * weight;
  }, 0);
}
