import { readFileSync, writeFileSync } from "node:fs";
import { CYRILLIC_TABLES } from "../../../src/core/titles/data/cyrillic-tables.ts";
import { PREFIX } from "../../../src/core/titles/data/split-forms.ts";
import { TABLES, type RomanizationTable } from "../../../src/core/titles/data/table.ts";
import { channelOf } from "../../../src/core/titles/decode/channel.ts";
import type { Habit } from "../../../src/core/titles/decode/habit.ts";
import { decodeNew } from "../../../src/core/titles/decode/decode-new.ts";
import { decodeTitle, type Decoding } from "../../../src/core/titles/decode/decode-title.ts";
import { habitOf } from "../../../src/core/titles/decode/habit.ts";
import { newWordCost } from "../../../src/core/titles/decode/read-token.ts";
import { startsSentence } from "../../../src/core/titles/decode/sentence-start.ts";
import { foldLatin, stripMarks } from "../../../src/core/titles/decode/fold.ts";
import { firstHalfOf } from "../../../src/core/titles/decode/compound-halves.ts";
import { forgetReadings } from "../../../src/core/titles/decode/kept-readings.ts";
import type { Reading } from "../../../src/core/titles/decode/reading.ts";
import { doubtsOf, type Doubt } from "../../../src/core/titles/decode/split-doubts.ts";
import { splitEvidence } from "../../../src/core/titles/decode/split-evidence.ts";
import { tokenize, type Token } from "../../../src/core/titles/decode/tokens.ts";
import { shapeOf } from "../../../src/core/titles/decode/word-shape.ts";
import { romanizeWith } from "../../../src/core/titles/romanize.ts";
import type { Scheme } from "../../../src/core/index.ts";
import { withoutSigns } from "./damage.ts";
import { leaveNothingOut, leaveOut } from "./leave-out.ts";
import { recordOf } from "./logistic.ts";
import { maximise, type Choice } from "./multinomial.ts";

/**
 * Fits what each sign of split-evidence.ts says for print being glued, and writes `src/core/titles/data/split-weights.ts`: the lines with
 * an even number of `../shared/titles`, in Cyrillic and romanised by some schemes, whole and with some of their spaces deleted. Only the
 * weights come from those lines; no word does. The lists know nearly all words of those lines, and fewer of others: some families of
 * words are left out of the lists each time.
 *
 *     npx tsx scripts/evaluate/titles/fit-splits.ts
 */
const DATA = "../shared/titles";
/** Shares of the spaces that are deleted; most print is whole. */
const DELETED = [0, 0, 0.1, 0.1, 0.2, 0.3];
/**
 * Some words are taken for ones that no list has, so that there are enough of those that are one word: compounds, and words with prefixes.
 * Those that cost less are not, in nats, nor short ones.
 */
const UNLISTED = { compounds: 0.3, prefixed: 0.02, least: 9.5, letters: 6 };
/** Of what prefixes make of a word lists lack less than of families of words: so much of those that are left out counts. */
const PREFIXED = 0.3;
/** How strongly weights are drawn to what is expected; there are few Belarusian lines. */
const PENALTY = { ru: 1, be: 1 };
/** What signs say that the lines have too few of: `kontraktna 2024 god`, `so-agressor`, `Vse-belorusskoye`, `epidemiya-w`, `krasno-knizhnykh`. */
const EXPECTED = {
  "number-after": 3,
  "vowel-before-one-consonant": -8,
  "all-adjective": -4,
  "genitive-in-w": -4,
  "two-prepositions": -3,
  "compound-second-half": -4,
};

/** How a line is printed, and the table that it is read by. */
interface Print {
  table: RomanizationTable;
  write: (line: string) => string;
}

const tableOf = (scheme: Scheme) => TABLES.find((one) => one.scheme === scheme)!;
const noDots = (line: string) => line.replaceAll("ё", "е").replaceAll("Ё", "Е");
function romanised(
  scheme: Scheme,
  change: (text: string) => string = (text) => text,
  by = tableOf(scheme),
): Print {
  const table = tableOf(scheme);
  return {
    table,
    write: (line) => change(romanizeWith(by, table.language === "ru" ? noDots(line) : line)),
  };
}
const unmarked = (text: string) => stripMarks(text).replaceAll("ʹ", "’");
const cyrillic = (language: "ru" | "be"): Print => ({
  table: CYRILLIC_TABLES[language],
  write: (line) => line,
});
const PRINTS: Readonly<Record<"ru" | "be", readonly Print[]>> = {
  ru: [
    romanised("bgn-pcgn"),
    romanised("bgn-pcgn", undefined, withoutSigns(tableOf("bgn-pcgn"))),
    romanised("ala-lc", unmarked),
    romanised("icao"),
    cyrillic("ru"),
  ],
  be: [
    romanised("be-bgn-pcgn-1979"),
    romanised("be-bgn-pcgn-1979", undefined, withoutSigns(tableOf("be-bgn-pcgn-1979"))),
    romanised("be-national-2007"),
    romanised("be-national-2023"),
    cyrillic("be"),
  ],
};

const developed = (...names: string[]) =>
  names
    .flatMap((name) => readFileSync(`${DATA}/${name}`, "utf8").trim().split("\n"))
    .filter((line, i) => i % 2 === 0 && /\p{L}/u.test(line));

/** Lines of the same kind that nobody saw before the lists were made: what lists lack is lacking there as it is in titles. */
const further = (name: string) =>
  (process.env[name] === undefined ? [] : readFileSync(process.env[name], "utf8").trim().split("\n")).filter(
    (line) => /\p{L}/u.test(line),
  );

/** A title with some of its spaces deleted, and where. */
function glue(print: string, share: number, chance: () => number): { text: string; cuts: Set<number> } {
  let text = "";
  const cuts = new Set<number>();
  for (let i = 0; i < print.length; i++) {
    const between = print[i] === " " && /[\p{L}’ʹ']$/u.test(text) && /\p{Ll}/u.test(print[i + 1] ?? "");
    if (between && chance() < share) cuts.add(text.length);
    else text += print[i]!;
  }
  return { text, cuts };
}

const IN_CYRILLIC: Habit = { plain: false, signs: "printed", dots: false, loose: false };

/** The doubtful words of a print with the ways to take each apart, and which is right; not those of which none is. */
function choicesOf(
  print: string,
  table: RomanizationTable,
  cuts: ReadonlySet<number>,
  chance: () => number,
  natural = false,
): Choice[] {
  const tokens = tokenize(print);
  const printed = habitOf(tokens);
  const romanised: Habit = printed.signs === "unknown" ? { ...printed, signs: "none" } : printed;
  const habit = /\p{Script=Cyrillic}/u.test(print) ? IN_CYRILLIC : romanised;
  const whole = decodeTitle(tokens, table, habit);
  const unlisted: ReadonlySet<number> = natural ? new Set() : unlist(tokens, whole, chance);
  return doubtsOf(tokens, whole).flatMap((doubt) => {
    const { at, text } = doubt;
    const prefixed =
      natural ||
      doubt.language === "ru" ||
      doubt.own?.known !== false ||
      cutsIn(cuts, tokens[at]!).length > 0 ||
      chance() < PREFIXED;
    const ways = doubt.splits.filter((split) =>
      unlisted.has(at) ? isPlausible(split, doubt, chance) : prefixed || !PREFIX.test(split.words[0]!),
    );
    // Of each way to cut the word the cheapest spelling.
    const splits = ways.filter(
      (split, i) => ways.findIndex((other) => other.splits.join() === split.splits.join()) === i,
    );
    const own = cutsIn(cuts, tokens[at]!);
    const places = own.map((cut) => foldLatin(text.slice(0, cut - tokens[at]!.start)).length).join();
    const right = own.length === 0 ? 0 : 1 + splits.findIndex((split) => split.splits.join() === places);
    if (splits.length === 0 || (own.length > 0 && right === 0)) return [];
    const company = cuts.size > own.length ? { company: 1 } : {};
    return [
      {
        ways: [{}, ...splits.map((split) => ({ ...recordOf(splitEvidence(split, doubt)), ...company }))],
        right,
      },
    ];
  });
}

const cutsIn = (cuts: ReadonlySet<number>, { start, text }: Token): number[] =>
  [...cuts].filter((cut) => cut > start && cut < start + text.length);

/** Reads words by their letters, as if no list had them. */
function unlist(
  tokens: readonly Token[],
  { table, habit, readings }: Decoding,
  chance: () => number,
): ReadonlySet<number> {
  const unlisted = new Set<number>();
  tokens.forEach(({ text }, at) => {
    const reading = readings[at];
    if (!reading?.known || reading.cost < UNLISTED.least || text.length < UNLISTED.letters) return;
    if (chance() > UNLISTED.compounds) return;
    const { print, small } = shapeOf(text);
    const cost = newWordCost(text, small, startsSentence(tokens, at));
    readings[at] = decodeNew(print, channelOf(table, habit), cost) ?? reading;
    unlisted.add(at);
  });
  return unlisted;
}

/** A list lacks compounds and what prefixes make, not single forms of its words: `капиталам-и` is no case to learn from. */
function isPlausible({ words }: Reading, { language, lexicon }: Doubt, chance: () => number): boolean {
  if (firstHalfOf(words, language, lexicon) !== null || /^[ву]се$/.test(words[0]!)) return true;
  return PREFIX.test(words[0]!) && chance() < UNLISTED.prefixed / UNLISTED.compounds;
}

function fit(
  language: "ru" | "be",
  lines: readonly string[],
  expected: Readonly<Record<string, number>>,
  unseen: readonly string[],
): Record<string, number> {
  let seed = 1;
  const chance = () => (seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff) / 0x7fffffff;
  const choices = DELETED.flatMap((share) => {
    leaveOut(language, chance);
    forgetReadings();
    return PRINTS[language].flatMap(({ table, write }) =>
      lines.flatMap((line) => {
        const { text, cuts } = glue(write(line), share, chance);
        return choicesOf(text, table, cuts, chance);
      }),
    );
  });
  forgetReadings();
  leaveNothingOut(language);
  // Each in one print, with one share of its spaces deleted: there are many.
  for (const line of unseen) {
    const { table, write } = PRINTS[language][Math.floor(chance() * PRINTS[language].length)]!;
    const share = DELETED[Math.floor(chance() * DELETED.length)]!;
    const { text, cuts } = glue(write(line), share, chance);
    choices.push(...choicesOf(text, table, cuts, chance, true));
  }
  const glued = choices.filter(({ right }) => right > 0).length;
  console.log(`${language}: ${choices.length} doubtful words, ${glued} glued`);
  return maximise(choices, expected, PENALTY[language]);
}

const ru = fit(
  "ru",
  developed("ru-headlines.txt", "ru-news-lines.txt"),
  EXPECTED,
  further("SPISOK_RUSSIAN_LINES"),
);
// There are few Belarusian lines: what names no word says what it says in Russian, unless they tell otherwise.
const common = Object.fromEntries(Object.entries(ru).filter(([sign]) => !sign.includes("…")));
const be = fit(
  "be",
  developed("be-lines.txt"),
  { ...EXPECTED, ...common, derived: common["listed"]! },
  further("SPISOK_BELARUSIAN_LINES"),
);
/** Without signs that say next to nothing. */
const telling = (weights: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(weights).filter(([, weight]) => Math.abs(weight) > 0.05));
writeFileSync(
  "src/core/titles/data/split-weights.ts",
  `// Written by scripts/evaluate/titles/fit-splits.ts: see there.

/** What each sign says for print being glued, by language; Ukrainian goes by those of Belarusian. */
export const SPLIT_WEIGHTS: Readonly<Record<"ru" | "be", Readonly<Record<string, number>>>> = ${JSON.stringify({ ru: telling(ru), be: telling(be) }, null, 2)};
`,
);
