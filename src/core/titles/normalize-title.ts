import { decodeLoosely, decodeTitle, habitOf, type Decoding } from "./decode/decode-title.ts";
import { splitWords } from "./decode/split-words.ts";
import { withCase } from "./decode/with-case.ts";
import { settleInfinitives } from "./decode/infinitives.ts";
import { foldLatin, stripMarks } from "./decode/fold.ts";
import { tokenize, type Token } from "./decode/tokens.ts";
import { isEnglish, isJoinedInEnglish, looksEnglish } from "./detect-english.ts";
import { detectForeign } from "./detect-foreign.ts";
import type { Change } from "../evidence.ts";
import { cyrillicLanguage, mendLookAlikes, mendStrays } from "./read-cyrillic.ts";
import { repairTitle } from "./repair-title.ts";
import { lostSpaces } from "./lost-spaces.ts";
import { outletLanguage, type LanguageEvidence } from "./outlet-language.ts";
import { holdBack, proposeSplits } from "./propose-splits.ts";
import { repairCyrillic } from "./repair-cyrillic.ts";
import { readSlug } from "./slug.ts";
import { spacingEdits, withEdits } from "./spacing.ts";
import type { SpacingEdit } from "./spacing-edit.ts";
import { typeset } from "./typography.ts";
import { isExact, type Habit } from "./decode/channel.ts";
import { chooseTable } from "./decode/choose-table.ts";
import { settleHomographs } from "./decode/homographs.ts";
import { partByNeighbours } from "./decode/glued-pronouns.ts";
import { settleDoubleI } from "./decode/double-i.ts";
import { MARKED } from "./decode/marked-tables.ts";
import { settleNames } from "./decode/names.ts";
import { settleShortU } from "./decode/short-u.ts";
import { settleApostrophes, settleSoftness } from "./decode/softness.ts";
import type { Reading } from "./decode/reading.ts";
import type { Scheme, TitleContext, TitleResult } from "./types.ts";

/** Below this share of letters in known words a title is not taken for a romanised one. */
const MOSTLY_KNOWN = 0.5;
/** A romanised word that costs less is a usual one, in nats. */
const USUAL = 11;
/** From this share of letters in words of another language on, a title is in it, whatever else it could be read as: `Kryzys`. */
const CLAIMED = 0.6;
/** Likewise where no small word or letter speaks for another language. */
const SOME_KNOWN = 0.4;
/**
 * A title that costs more than this for each letter is not a romanised one, in nats: of romanised titles half cost less than
 * 1.7 and 97 % less than 2.4, glued ones 2.7; Italian or Spanish ones read as Russian cost 3 and more.
 */
const MOST_COST = { ru: 3.1, be: 3.2, uk: 2.8 };
/**
 * A short title with a name is costly, too: `Oldrin byl zhenat tri raza`. With so many usual words it is no romanised one only
 * below this share of known letters.
 */
const FEW_WORDS = 2;
const UNCLAIMED = 0.45;
/** What a scheme must gain over BGN/PCGN before it is preferred, in nats. */
const PRIOR: Partial<Record<Scheme, number>> = {
  "bgn-pcgn": 3.5,
  ascii: 4,
  "ala-lc": 4,
  "gost-7.79-b": 4,
  icao: 7.5,
  "ru-through-be-bgn-pcgn": 6,
  "be-national-2023": 2,
  "uk-bgn-pcgn": 1,
};

/**
 * Reads a title: language, romanisation scheme, repair of the print, Cyrillic original. Never throws.
 * @example normalizeTitle("Novyye ogranicheniya dlyaprezidenta").original // "Новые ограничения для президента"
 */
export function normalizeTitle(input: string, context: TitleContext = {}): TitleResult {
  const title = input.slice(0, 2000);
  const cyrillic = title.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = title.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (input.length > title.length || cyrillic + latin === 0) return untouched(input, "und", cyrillic > latin);
  if (cyrillic > latin) return readCyrillic(input, context);
  const tokens = tokenize(title);
  const words = tokens.filter(({ word }) => word).map(({ text }) => text);
  if (!hasSoftSign(tokens) && looksEnglish(words)) return inForeign(input, "en");
  const evidence = outletLanguage(context);
  const best = bestDecoding(tokens, context, evidence);
  const share = best.known / Math.max(1, best.letters);
  const known = new Set(
    tokens.flatMap(({ text }, i) => {
      const reading = best.readings[i];
      return reading?.known && reading.cost < USUAL ? [text] : [];
    }),
  );
  const foreign = detectForeign(words, (word) => known.has(word));
  // German and Italian titles have "in" as well.
  if (isJoinedInEnglish(words, (word) => known.has(word)))
    return inForeign(input, foreign.language === "und" ? "en" : foreign.language);
  const others = foreign.hits / words.length;
  const romanised =
    share >= (foreign.hits === 0 ? SOME_KNOWN : MOSTLY_KNOWN) &&
    others < (share > 0.9 ? 0.3 : 0.22) &&
    foreign.claimed < CLAIMED;
  // Words in small letters that no table reads, beside words of another language: `three challengers`.
  const unread = tokens.filter(
    ({ text, word }, i) =>
      word && best.readings[i] === null && text.length > 2 && text === text.toLowerCase(),
  ).length;
  const usual = words.filter((word) => known.has(word) && word === word.toLowerCase()).length;
  const strange =
    (best.cost / Math.max(1, best.letters) > MOST_COST[best.table.language] &&
      share < (usual >= FEW_WORDS && foreign.hits === 0 && foreign.claimed === 0 ? UNCLAIMED : 0.75)) ||
    (foreign.hits > 0 && unread >= 0.2 * words.length);
  const abroad =
    evidence?.known === true && !evidence.languages.some((language) => EAST_SLAVIC.has(language));
  if (!romanised || strange || abroad) {
    // `Khto vidbuduieIzium?`: a short title with glued words has few words that are known.
    const apart = /\p{Ll}\p{Lu}/u.test(title) && !abroad ? lostSpaces(tokens, best) : [];
    const read = apart.length > 0 ? normalizeSpaced(input, apart, context) : null;
    if (read !== null && read.original !== null) return read;
    const language = foreign.language === "und" && abroad ? evidence.languages[0]! : foreign.language;
    return inForeign(input, language);
  }
  const edits = spacingEdits(tokens, best);
  const sure = edits.filter(({ change }) => change.applied);
  if (sure.length > 0) return normalizeSpaced(input, sure, context);
  const { decoding: loose, proposed: held } = holdBack(tokens, decodeLoosely(tokens, best));
  const proposed = [...edits.map(({ change }) => change), ...held, ...proposeSplits(tokens, loose, held)];
  const settled =
    best.otherwise === undefined ? [] : [languageChange(best.otherwise, best.table.language, evidence!)];
  const result = assemble(input, tokens, loose, context);
  return { ...result, changes: [...settled, ...result.changes, ...proposed] };
}

/** A sign for ь, as no English word has it: `povsednevnost’`, `pol’skiy`. What stands in quotation marks may end so. */
const hasSoftSign = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ text, word }, i) =>
      word &&
      SOFT_SIGN.test(text) &&
      !/[‘'’]$/.test(tokens[i - 1]?.text ?? "") &&
      !isEnglish(text.slice(0, -1)),
  );
const SOFT_SIGN = /[bdfglmnprtvz][’'ʹ]$|[bdfglmnprtvz][’'ʹ](?=[bcfghjkpqwxz]|ts|s[kt])/;

const EAST_SLAVIC: ReadonlySet<string> = new Set(["ru", "be", "uk"]);

const languageChange = (from: string, to: string, { why }: LanguageEvidence): Change => ({
  field: "language",
  from,
  to,
  why,
  confidence: 0.9,
  applied: true,
});

/** Reads a title anew with its spaces mended. */
function normalizeSpaced(input: string, edits: readonly SpacingEdit[], context: TitleContext): TitleResult {
  const result = normalizeTitle(withEdits(input, edits), context);
  return { ...result, input, changes: [...edits.map(({ change }) => change), ...result.changes] };
}

/** Ukrainian is tried last, unless the outlet or the link speaks for it. */
const UKRAINIAN_LAST = 6;
/** What it costs that an outlet or a country publishes in other languages, and that it does so more often, in nats. */
const OUTSIDE = { outlet: 9, country: 4 };
const SECOND = 0.5;

function languagePrior(language: string, evidence: LanguageEvidence | null): number {
  const at = evidence?.languages.indexOf(language) ?? -1;
  if (at >= 0) return SECOND * at;
  return (
    (language === "uk" ? UKRAINIAN_LAST : 0) +
    (evidence === null ? 0 : evidence.known ? OUTSIDE.outlet : OUTSIDE.country)
  );
}

/** A title as it is read best; `otherwise` is the language that it would be taken for without the outlet and the link. */
interface Best extends Decoding {
  otherwise?: string;
}

function bestDecoding(
  tokens: readonly Token[],
  context: TitleContext,
  evidence: LanguageEvidence | null,
): Best {
  const printed = habitOf(tokens);
  // Signs are taken for left out where the print has none, until the words are known.
  const habit: Habit = printed.signs === "unknown" ? { ...printed, signs: "none" } : printed;
  const { table, readings, costs } = chooseTable(
    tokens,
    habit,
    (table) =>
      (PRIOR[table.scheme] ?? 1.5) +
      (habit.plain && MARKED.has(table) ? MARKS_LEFT_OUT : 0) +
      languagePrior(table.language, evidence) +
      (context.language === undefined || context.language.startsWith(table.language) ? 0 : 10),
  );
  const alone = ({ table: { language }, cost }: (typeof costs)[number]) =>
    cost - languagePrior(language, evidence) + languagePrior(language, null);
  const otherwise = costs.reduce((least, one) => (alone(one) < alone(least) ? one : least)).table.language;
  const said = otherwise === table.language ? {} : { otherwise };
  const outlet = `${context.container ?? ""} ${context.url ?? ""}`;
  const final = (signs: Habit["signs"], known: ReadonlyMap<number, Reading | null>) => {
    const decoding = splitWords(tokens, decodeTitle(tokens, table, { ...habit, signs }, known));
    let settled = decoding.readings;
    if (table.language === "be" && signs !== "printed" && (habit.plain || !isExact(table)))
      settled = settleSoftness(settled, outlet);
    if (table.language === "be" && /['’]/.test(table.letters["ь"]!)) settled = settleApostrophes(settled);
    if (habit.plain && table.letters["ў"] === "ŭ") settled = settleShortU(tokens, settled);
    if (printed.signs !== "printed") settled = settleNames(tokens, settled, table.language);
    if (table.language === "ru") settled = settleDoubleI(tokens, partByNeighbours(tokens, settled));
    if (table.language === "ru" && signs !== "printed") settled = settleInfinitives(tokens, settled);
    const hard = table.language === "ru" ? foldLatin(table.letters["э"]!) : "";
    if (hard === "e" || (habit.plain && stripMarks(hard).replace("'", "") === "e"))
      settled = settleHomographs(tokens, settled);
    return { ...decoding, readings: settled, ...said };
  };
  const first = final(habit.signs, readings);
  if (printed.signs === "printed" || !Object.values(table.letters).some((to) => /['’ʹ`]/.test(to)))
    return first;
  // A word that is read without a sign is read so in either case.
  const signless = [...first.readings.entries()].filter(
    ([, reading]) => !/[ьъ']/.test(reading?.words.join() ?? ""),
  );
  if (signless.length === tokens.length) return { ...first, habit: { ...habit, signs: "printed" } };
  const second = final("printed", new Map(signless));
  const least = SIGNS_LEFT_OUT[table.language] + (habit.plain ? 0 : DESPITE_MARKS);
  return gainBySigns(second, first) > least ? first : second;
}

/** What it costs that a title has none of the diacritics of its table. */
const MARKS_LEFT_OUT = 4;

/** What a title's words must gain by signs before it is believed that the print leaves them out, in nats. */
const SIGNS_LEFT_OUT = { ru: 1.2, be: 2, uk: 2 };
/** Whoever writes `č` and `ž` seldom leaves ʹ out. */
const DESPITE_MARKS = 3.5;

/** A title without signs leaves them out, or just has no word with one. */
function gainBySigns(printed: Decoding, none: Decoding): number {
  return printed.readings.reduce((sum, reading, i) => {
    const other = none.readings[i];
    if (!reading || !other || reading.words.join() === other.words.join()) return sum;
    // What no list has says little: of `chayldfri` чайлдфри is as good as чайльдфри.
    return sum + (reading.cost - other.cost) * (other.known ? 1 : 0.5);
  }, 0);
}

function assemble(input: string, tokens: Token[], decoding: Decoding, context: TitleContext): TitleResult {
  const { table } = decoding;
  const slug = readSlug(tokens, decoding, context.url);
  const readings = decoding.readings.map((reading, i) => slug.get(i) ?? reading);
  const { repaired, changes } = repairTitle(tokens, { ...decoding, readings }, slug);
  const pieces = tokens.map(({ text, word }, i) => {
    const reading = readings[i];
    return word && reading ? withCase(reading.words, text) : text;
  });
  const sure = confidenceOf(tokens, readings);
  const original = sure < 0.5 ? null : typeset(pieces.join(""), table.language);
  return {
    input,
    language: table.language,
    script: "Latn",
    scheme: table.scheme,
    repaired,
    original,
    confidence: Math.round(100 * sure) / 100,
    changes,
  };
}

/** The share of the letters that are read surely: known words by their margin, others a little less. */
function confidenceOf(tokens: readonly Token[], readings: Decoding["readings"]): number {
  let sure = 0;
  let all = 0;
  tokens.forEach(({ text, word }, i) => {
    if (!word) return;
    const reading = readings[i];
    const length = foldLatin(text).length;
    all += length;
    if (reading)
      sure += length * (1 - Math.exp(-Math.max(reading.margin, 0.1) - 0.7)) * (reading.known ? 1 : 0.85);
    else sure += length * 0.7;
  });
  return all === 0 ? 0 : sure / all;
}

function readCyrillic(input: string, context: TitleContext): TitleResult {
  const belarusian = /[ўі]/iu.test(input);
  const mended = mendLookAlikes(input, belarusian);
  const language = cyrillicLanguage(mended.text, outletLanguage(context)?.languages);
  const strays = mendStrays(mended.text, language);
  const { text, changes } = repairCyrillic(strays.text, language);
  return {
    input,
    language,
    script: "Cyrl",
    scheme: null,
    repaired: text,
    original: text,
    confidence: 0.99,
    changes: [...mended.changes, ...strays.changes, ...changes],
  };
}

/** As printed, but for Cyrillic letters that stand for Latin ones. */
function inForeign(input: string, language: string): TitleResult {
  const { text, changes } = mendLookAlikes(input, false);
  return { ...untouched(input, language, false), repaired: text, changes };
}

function untouched(input: string, language: string, cyrillic: boolean): TitleResult {
  const script = cyrillic ? "Cyrl" : "Latn";
  return {
    input,
    language,
    script,
    scheme: null,
    repaired: input,
    original: null,
    confidence: 0.9,
    changes: [],
  };
}
