import { LATIN_NAMES, SURE_BRANDS, SURNAMES } from "../data/latin-names.ts";
import { isEnglish } from "../detect-english.ts";
import { GOVERNMENT } from "../data/government.ts";
import type { CyrillicLanguage, Lexicon } from "../lexicon/lexicon.ts";
import { startsSentence } from "./sentence-start.ts";
import { Evidence } from "./evidence.ts";
import { cyrillicLetterCost, latinLetterCost } from "./latin-letters.ts";
import type { Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";
import { shapeOf } from "./word-shape.ts";

/** What speaks for a word in Latin letters being one in the original, too; see data/latin-weights.ts for what each sign says. */
export type LatinEvidence = Evidence;

/** A word in small letters of the list that costs less is never a foreign one, in nats. */
const USUAL = 9.5;
const MOST = 12;

/** The title that the word stands in. */
export interface LatinTitle {
  lexicon: Lexicon;
  language: CyrillicLanguage;
  readings: readonly (Reading | null)[];
}

const signsOf = (kind: "caps" | "small" | "capital") => ({
  hyphen: `${kind}-hyphen`,
  english: `${kind}-english`,
  name: `${kind}-name`,
  letters: `${kind}-letters`,
  listed: `${kind}-listed`,
  usual: `${kind}-usual`,
  short: `${kind}-short`,
});
const SIGNS_OF = { caps: signsOf("caps"), small: signsOf("small"), capital: signsOf("capital") };

type Shape = "letter" | "caps" | "mixed" | "small" | "first" | "name";

/** How a word is printed, or null where it is no candidate: `SShA` and `YeS` are of letters that only the language has. */
function shapeIn(tokens: readonly Token[], i: number): Shape | null {
  const { text, word } = tokens[i]!;
  if (!word || !/^[A-Za-z]+$/.test(text)) return null;
  const { latin, abbreviation } = shapeOf(text);
  if (latin) return null;
  if (text.length === 1) return "letter";
  if (abbreviation) return text === text.toUpperCase() ? "caps" : null;
  // `SmartfonA12` has lost a space.
  if (/[a-z][A-Z]|[A-Z]{2}/.test(text)) return /[a-z][A-Z]$/.test(text) ? null : "mixed";
  if (text === text.toLowerCase()) return "small";
  return startsSentence(tokens, i) ? "first" : "name";
}

/**
 * The signs of one word, or null where none is needed.
 * @param reading of the word in the language
 */
export function latinEvidence(
  tokens: readonly Token[],
  i: number,
  reading: Reading,
  { lexicon, language, readings }: LatinTitle,
): LatinEvidence | null {
  const shape = shapeIn(tokens, i);
  if (shape === null) return null;
  if (shape === "small" && reading.known && reading.cost < USUAL) return null;
  const { text } = tokens[i]!;
  const before = tokens[i - 1]?.text ?? "";
  const after = tokens[i + 1]?.text ?? "";
  // `Kherris`: letters that only romanised print has, and that the reading takes for one.
  if (shape === "name" && !reading.known && /kh|zh/i.test(text) && /[хж]/.test(reading.words[0]!))
    return null;
  const signs = new Evidence();
  signs.add(shape, 1);
  const sign = (name: string, value: number | boolean) => signs.add(name, Number(value));
  if (after !== " ") {
    sign("digit", /^\d/.test(after));
    sign("number", /^ \d/.test(after));
    sign("hyphen-digit", /^-\d/.test(after));
  }
  sign("after-digit", before !== " " && /\d-?$/.test(before));
  if (shape === "letter") {
    // An initial.
    if (after.startsWith(".")) return null;
    sign("letter-small", text === text.toLowerCase());
    sign("letter-first", startsSentence(tokens, i));
    sign("certain", isNumber(tokens, i) || isMark(text, after));
    return signs;
  }
  // `v Institute geografii`: a form that the preposition asks for.
  const governs = GOVERNMENT[language].get(readings[i - 2]?.words.at(-1) ?? "");
  const object = before === " " && reading.known && /[аеиуыюя]$/.test(reading.words[0]!);
  sign("governed", object && governs?.test(reading.words[0]!) === true);
  const kind = SIGNS_OF[shape === "caps" || shape === "small" ? shape : "capital"];
  const lower = text.toLowerCase();
  const word = reading.words.join("");
  sign("quoted", before !== " " && /[«“„"]$/.test(before));
  sign(kind.hyphen, after === "-");
  // `KamAZ`, `BelAES`: print in Cyrillic makes such names.
  sign("mixed-abbreviation", shape === "mixed" && /^[A-Z][a-z]+[A-Z]{2,}[a-z]{0,3}$/.test(text));
  sign("after-hyphen", before.endsWith("-"));
  sign(kind.english, lower.length > 1 && isEnglish(lower));
  // `Nyu-York`: the other half is none.
  const half = before === "-" && !LATIN_NAMES.has(tokens[i - 2]!.text.toLowerCase());
  sign(kind.name, LATIN_NAMES.has(lower) && !half);
  if (kind === SIGNS_OF.capital) {
    const isBrand = SURE_BRANDS.has(lower);
    const mayBeName = SURNAMES.has(lower);
    const surname = (isBrand || mayBeName) && isSurname(tokens, i, readings);
    sign("brand", isBrand && !surname);
    sign("person", (surname && mayBeName) || isAddressed(i, readings));
  }
  const gain = cyrillicLetterCost(word, lexicon) - latinLetterCost(lower);
  sign(kind.letters, Math.max(-MOST, Math.min(MOST, gain)) / 4);
  sign(kind.listed, reading.known);
  const strange = kind === SIGNS_OF.capital && !reading.known && language === "be" && STRANGE.test(word);
  // `Taray Kepp`: names of persons keep letters of theirs.
  sign("strange", strange && !isSurname(tokens, i, readings));
  if (reading.known) sign(kind.usual, Math.max(0, 18 - reading.cost) / 4);
  else sign(kind.short, text.length < 4);
  return signs;
}

/**
 * Letters that Belarusian has in no name of its own, nor in one that it takes over: soft т, д and р, doubled consonants and vowels:
 * `Baltica`, `Bellator`, `Goop`.
 */
const STRANGE = /[тд][іёюя]|р[іёюя]|([бвгґджкмпрстфхцчшлн])\1(?![яеіёю])|([аоуэі])\2|[тк]г/;

/** `Nikola Tesla`: behind a word with a capital that is no usual one, nor an English one: `Red Bull`. */
function isSurname(tokens: readonly Token[], i: number, readings: LatinTitle["readings"]): boolean {
  const before = readings[i - 2];
  const text = tokens[i - 2]?.text ?? "";
  if (tokens[i - 1]?.text !== " ") return false;
  const lower = text.toLowerCase();
  return (
    /^\p{Lu}\p{Ll}/u.test(text) &&
    (before?.cost ?? MOST) >= MOST &&
    !before?.latin &&
    !LATIN_NAMES.has(lower) &&
    !isEnglish(lower)
  );
}

/** `doktor Ford`, `g-zha Mills`: behind what a person is called. */
const isAddressed = (i: number, readings: LatinTitle["readings"]): boolean =>
  TITLE_OF_PERSON.test(readings[i - 2]?.words[0] ?? "");
const TITLE_OF_PERSON =
  /^(?:(?:доктор|доктар|профессор|прафесар|мистер|містэр|сенатор|сенатар|генерал|адвокат|адвакат|писател|художник)(?:а|у|ом|ам|е|ь|я|ю|ем)?|мисс(?:ис)?|міс(?:іс)?|спадар(?:а|у|ом|ын[яіюе]|ыняй)?|пан[аеуі]?|панам|суд(?:ья|ьи|ье|ью|ьей)|жа|жи|же|жу|жой|н|на|ну|ном)$/u;

/**
 * `v I chtenii`, `Karl V`: the small words that these letters are have capitals only where a sentence begins, or in a title in which
 * every word has one.
 */
function isNumber(tokens: readonly Token[], i: number): boolean {
  const [before, after] = [tokens[i - 2]?.text ?? "", tokens[i + 2]?.text ?? ""];
  const capital = /^\p{Lu}/u;
  return (
    /^[IV]$/.test(tokens[i]!.text) &&
    tokens[i - 1]?.text === " " &&
    !startsSentence(tokens, i) &&
    !(capital.test(before) && capital.test(after))
  );
}

/** `S7`, `G20`, `F-16`: a letter and figures are a name in Latin letters, but `S-400` is С-400, and so is `S400`. */
const isMark = (letter: string, after: string) =>
  (/^[A-Z]$/.test(letter) && /^\d/.test(after) && !(letter === "S" && /^[1-5]\d\d/.test(after))) ||
  (letter === "F" && /^-\d/.test(after));
