import type { LanguageEvidence } from "../outlet-language.ts";
import type { ListEvidence, TitleContext } from "../types.ts";
import { isETold } from "./as-printed.ts";
import type { Habit } from "./habit.ts";
import { pairsAgainst } from "./letter-pairs.ts";
import { lackOf, markedLetters } from "./marked-tables.ts";
import type { TableFacts } from "./table-facts.ts";
import { hasTie } from "./ties.ts";
import type { Token } from "./tokens.ts";

/**
 * Ukrainian is tried last, unless the outlet or the link speaks for it, and what Russian and Belarusian print alike is rather Russian, as the
 * country's laws are: `Ukaz Prezidenta Respubliki Belarus’`.
 */
const LATER: Readonly<Record<string, number>> = { be: 2, uk: 9.75 };
/** What it costs that an outlet or a country publishes in other languages, and that it does so more often, in nats. */
const OUTSIDE = { outlet: 9, country: 4 };
const SECOND = 0.5;
/** What it costs that the title is said to be in another language. */
const OTHER_LANGUAGE = 10;

/** What speaks against a language before a word is read. */
export function languagePrior(language: string, evidence: LanguageEvidence | null): number {
  const at = evidence?.languages.indexOf(language) ?? -1;
  if (at >= 0) return SECOND * at;
  return (LATER[language] ?? 0) + (evidence === null ? 0 : evidence.known ? OUTSIDE.outlet : OUTSIDE.country);
}

/**
 * What each table costs before a word is read, by the letters that the print has and what is known of the outlet.
 * @param habit that of the race of the tables; `printed` is what the print shows of its signs
 */
export function priorOf(
  tokens: readonly Token[],
  habit: Habit,
  printed: Habit,
  context: TitleContext,
  evidence: LanguageEvidence | null,
): (facts: TableFacts) => number {
  // No sign stands on both sides of a border of words: all of them are asked at once.
  const words = wordsOf(tokens);
  const tied = tokens.some(({ text }) => hasTie(text));
  const cyrillic = CYRILLIC.test(words);
  const marked = markedLetters(tokens);
  const mixes = IOTATED.test(words);
  const hasJ = /j/i.test(words);
  const telling = hasJ && TELLING_J.test(words);
  const ye = YE.test(words);
  const markedE = /[èéė]/i.test(words.normalize("NFC"));
  const polish = looksPolish(words);
  const signed = printed.signs === "printed";
  // Tables without the letter have no sign for ь either: `Respubliki Belarus’ ab shlyube`.
  const untold =
    signed || isETold(tokens)
      ? 0
      : UNTOLD * tokens.filter(({ word, text }) => word && text.length > 2).length;
  const mixed = (mixes ? 0 : twoTables(words) ? TWO_TABLES : UNMIXED) + (habit.plain ? 0 : MARKED_MIX);
  const ofLanguage = (language: string) => languagePrior(language, evidence);
  const scholarly = signed && SCHOLARLY.test(words) && !/[ŭâû]/i.test(words);
  const told = Math.max(UKRAINIAN.test(words) ? TOLD : 0, scholarly ? AS_OFTEN : 0);
  const apart = SIGN_APART.test(words) ? SIGN_ALONE : 0;
  const against = pairsAgainst(words);
  const languages = {
    ru: ofLanguage("ru") + against.ru + (LACKS.ru.test(words) ? LACKING : 0),
    be: ofLanguage("be") + against.be + (LACKS.be.test(words) ? LACKING : 0),
    uk: ofLanguage("uk") - (evidence === null ? told : Math.min(told, TOLD)),
  };
  const { language: said, list } = context;
  return (facts) => {
    const { language } = facts.table;
    return (
      (facts.polish && !polish ? Infinity : 0) +
      (signed ? facts.signed : facts.unsigned) +
      (facts.mixed ? mixed : 0) +
      (habit.plain && facts.marked ? MARKS_LEFT_OUT : 0) +
      (tied && !facts.tied ? TIES : 0) +
      (facts.leavesCyrillic && !cyrillic ? NO_CYRILLIC : 0) +
      (markedE && facts.tellsE ? MARKED_E : 0) +
      (facts.tellsE ? untold : 0) +
      (facts.exact ? apart : 0) +
      (telling && !facts.hasJ ? LACKS_J : 0) +
      (mixes && !hasJ && facts.readsIa ? NO_J : 0) +
      (facts.lacksYe && ye ? LACKS_YE : 0) +
      lackOf(facts.table, marked) +
      languages[language] +
      (list === undefined ? 0 : againstHabits(facts, list)) +
      (said === undefined || said.startsWith(language) ? 0 : OTHER_LANGUAGE)
    );
  };
}

/** What it says against a table that the other titles of the list have another letter for й, or for the beginning of я and ю, in nats. */
const OTHER_HABIT = 5;

function againstHabits({ shortI, iotated }: TableFacts, list: ListEvidence): number {
  const differs = (letters: string, habit: string | null) => habit !== null && !letters.includes(habit);
  return OTHER_HABIT * (Number(differs(shortI, list.shortI)) + Number(differs(iotated, list.iotated)));
}

const wordsOf = (tokens: readonly Token[]): string => {
  let words = "";
  for (const { text, word } of tokens) if (word) words += `${text} `;
  return words;
};

const CYRILLIC = /[ищъ]/i;

/** `viaskovyia`: what BGN/PCGN, which mixed print is nearest to, writes with y; and what it costs mixed print to have none. */
const IOTATED = /[bcdfghj-nprstvz]['’]?i[aeou]|[aeiouy]i[aeu]/i;
const UNMIXED = 14;
/** What each word says against a table that tells е from э where the print of none does: `Semi represavanykh: pamyats`, in nats. */
const UNTOLD = 0.2;

/** `vainy` beside `Yak`, `narodnaj` beside `rekanstruktsyyu`: i or j for й where я and ю have y, or ц has ts; and what that costs it. */
const twoTables = (words: string): boolean =>
  (SHORT_I.test(words) && Y.test(words)) || (/j/i.test(words) && /ts|kh|y[aeu]/i.test(words));
const SHORT_I = /[aeou]i(?![aeiouy])/i;
const Y = /(?:^|[^aeiou])y[aeou]/i;
const TWO_TABLES = 7;

/** What it costs mixed print to have diacritics: those of `biełaruskaj` are a table's. */
const MARKED_MIX = 9.5;

/** What it costs a table with j, which is read with ia and iu as well, that the print has these and no j: `ostalsia`. */
const NO_J = 5;

/** `Podillja`, `novyj`: what it costs a table without j that the print has it where no name from abroad does, in nats. */
const TELLING_J = /[bcdfk-nprstvzš]j[aeu]|[aeioy]j(?!\p{L})/u;
const LACKS_J = 3;

/** Who prints ė for э has e for е: what that says against a table that writes `ye` or `ie` for it, in nats. */
const MARKED_E = 4;

/**
 * `v Minske`: Belarusian has у and ў for в; `Podillja`, `Paliessja`: no Russian word ends in two consonants and я. What such a word says
 * against the language, in nats.
 */
const LACKS = { ru: /(?:ll|nn|tt|ss|zz|dd)[jy]a /, be: /(?:^| )v / };
const LACKING = 7;

/** `strategheskiyeucheniya`: no Russian word has йе, so that ye behind a vowel is е; what it says against a table that has e for it, in nats. */
const YE = /[aiouy]ye/;
const LACKS_YE = 3;

/** The Polish transcription has w and no v, and none of the letters and signs that other schemes have; д, т and р are soft in no Łacinka. */
const looksPolish = (words: string): boolean =>
  /w|cz|sz|ż|[dtr]ie|cy[ij]/i.test(words) && !NOT_POLISH.test(words.replace(NUMBERS, ""));
const NOT_POLISH = /[včšžâûŝèéėêëĭʹʺ]|\u0361/i;
/** `XVI–XVIII ww.` */
const NUMBERS = /(?<!\p{L})[IVXLC]+(?!\p{L})/gu;

/** `ukrajinsʹkoji`: -ськ-, -цьк- and -ої, which the others have in no word; and what that says for Ukrainian, in nats. */
const UKRAINIAN = /(?:s|c|ts|cz)[ʹ'’`]k|\p{L}oji(?!\p{L})/u;
const TOLD = 7;

/** `kulʹtura Halyčyny`: in print with háčeks and a sign for ь, which Belarusian has its own letters for, Ukrainian is no rarer than that. */
const SCHOLARLY = /[čšž]/i;
const AS_OFTEN = LATER.uk! - LATER.be!;

/** `kulʹtura`: the sign beside consonants that take a mark, `ĺ`, in the tables that have one, and what that says against these, in nats. */
const SIGN_APART = /[lnszc][ʹ'’](?![jiaeouy])/i;
const SIGN_ALONE = 4;

/** What it costs a table without ties that the print has them. */
const TIES = 12;

/** Some words in ten have и: what it costs the table that leaves it Cyrillic that the print has none, `FSIN potryebovala aryestovat’`. */
const NO_CYRILLIC = 0.5;

/** What it costs that a title has none of the diacritics of its table. */
const MARKS_LEFT_OUT = 4;
