import { FOREIGN_CYRILLIC } from "./data/foreign-cyrillic.ts";
import { LOOK_ALIKES } from "./data/look-alikes.ts";
import { CLASS_COSTS } from "./lexicon/class-costs.ts";
import { classOf, lexiconOf, type CyrillicLanguage } from "./lexicon/lexicon.ts";
import type { Change } from "../evidence.ts";

const TO_CYRILLIC = new Map(Object.entries(LOOK_ALIKES).map(([cyrillic, latin]) => [latin, cyrillic]));
const UPPER_ONLY = new Set("bmtkh");

/**
 * Language of a Cyrillic text: by its letters, then by the words that the lists have, then by what is likely.
 * @param likely languages of the outlet, the most frequent first
 */
export function cyrillicLanguage(text: string, likely: readonly string[] = []): CyrillicLanguage {
  const lower = text.toLowerCase();
  if (/[їєґ]/.test(lower)) return "uk";
  if (/ў/.test(lower)) return "be";
  const words = lower.match(/[\p{Script=Cyrillic}'’]+/gu) ?? [];
  const score = (language: CyrillicLanguage) => {
    const lexicon = lexiconOf(language);
    return words.reduce(
      (sum, word) => sum + (classOf(lexicon, word.replaceAll("’", "'")) >= 0 ? word.length : 0),
      0,
    );
  };
  // і is in no Russian word, и in no Belarusian one, ы, э and ё in no Ukrainian one.
  const possible: CyrillicLanguage[] = [];
  if (!/і/.test(lower)) possible.push("ru");
  if (!/[ищъ]/.test(lower)) possible.push("be");
  if (!/[ыэёъ]/.test(lower)) possible.push("uk");
  if (possible.length === 0) possible.push("ru", "be", "uk");
  const rank = (language: string) => (likely.includes(language) ? likely.indexOf(language) : likely.length);
  possible.sort((a, b) => rank(a) - rank(b));
  let best = possible[0]!;
  let most = score(best);
  for (const language of possible.slice(1)) {
    const found = score(language);
    if (found > most) [best, most] = [language, found];
  }
  return best;
}

/**
 * Mends words whose letters are of two scripts: they become Cyrillic in a Cyrillic text if that is possible (`Мiнск` → `Мінск`, `Teатp` →
 * `Театр`), otherwise what most of their letters are.
 * @param dotted whether the language has і: see {@link hasDottedI}
 */
export function mendLookAlikes(text: string, dotted: boolean): { text: string; changes: Change[] } {
  const changes: Change[] = [];
  const cyrillicText = lettersOf(text, CYRILLIC) > lettersOf(text, LATIN);
  const mended = text.replace(/[\p{L}\p{M}'’]+/gu, (word) => {
    const cyrillic = lettersOf(word, CYRILLIC);
    const latin = lettersOf(word, LATIN);
    if (cyrillic === 0 || latin === 0) return word;
    const written = (toCyrillic: boolean) => {
      const to = Array.from(word, (letter) => swap(letter, toCyrillic, dotted)).join("");
      return lettersOf(to, toCyrillic ? LATIN : CYRILLIC) > 0 ? null : { to, toCyrillic };
    };
    // `OPEС`: in capitals nearly every letter prints alike, so the more of them tell.
    const mayBeCyrillic = cyrillic >= latin || (cyrillicText && word !== word.toUpperCase());
    const mend = (mayBeCyrillic ? written(true) : null) ?? (latin > cyrillic ? written(false) : null);
    if (mend === null) return word;
    const why = mend.toCyrillic
      ? "Latin letters inside a Cyrillic word"
      : "Cyrillic letters inside a Latin word";
    changes.push({ field: "title", from: word, to: mend.to, why, confidence: 0.98, applied: true });
    return mend.to;
  });
  return { text: mended, changes };
}

/** Cyrillic letters that print like Latin ones of the same sound, so that a word with them and Latin ones says the same in those. */
const SAME_SOUND = /[аеокмт]/iu;

/**
 * Mends letters inside Latin words that are of other Cyrillic alphabets, `polѕkikh`, and those that are Latin ones by sound and by look:
 * `Jаmes` with a Cyrillic а. Others are read first: у is rather y in `silу`, and и is no Latin letter in `Mиnиstrov`.
 */
export function mendForeignLetters(text: string): { text: string; changes: Change[] } {
  const changes: Change[] = [];
  const mended = text.replace(/[\p{L}\p{M}'’ʹ]+/gu, (word) => {
    const letters = word.match(CYRILLIC) ?? [];
    const same = letters.length < (word.match(LATIN)?.length ?? 0) && letters.every(isOfOneSound);
    const to = Array.from(word, (letter) => {
      const latin =
        FOREIGN_CYRILLIC[letter.toLowerCase()] ?? (same ? LOOK_ALIKES[letter.toLowerCase()] : undefined);
      return latin === undefined ? letter : letter === letter.toLowerCase() ? latin : latin.toUpperCase();
    }).join("");
    const why = "Cyrillic letters inside a Latin word";
    if (to !== word) changes.push({ field: "title", from: word, to, why, confidence: 0.98, applied: true });
    return to;
  });
  return { text: mended, changes };
}

const isOfOneSound = (letter: string) =>
  SAME_SOUND.test(letter) || FOREIGN_CYRILLIC[letter.toLowerCase()] !== undefined;

/**
 * Whether a text in Cyrillic is Belarusian or Ukrainian by its letters. A Latin i inside a word stands for no letter of Russian: `памяцi`;
 * but и and щ are in no Belarusian word, ы and э in no Ukrainian one, and `и` is none.
 */
export const hasDottedI = (text: string): boolean =>
  /[ўіїєґ]/iu.test(text) ||
  (/\p{Script=Cyrillic}[iï]|[iï]\p{Script=Cyrillic}/iu.test(text) &&
    (!/[ищъ]/iu.test(text) || !/[ыэёъ]|(?<!\p{L})и(?!\p{L})/iu.test(text)));

const CYRILLIC = /\p{Script=Cyrillic}/gu;
const LATIN = /\p{Script=Latin}/gu;
const lettersOf = (text: string, script: RegExp) => text.match(script)?.length ?? 0;

/** Words wholly of Latin letters that print as Cyrillic ones do. */
const STRAY = /(?<![\p{L}\p{M}\p{N}-])[ABCEHIKMOPTXYaceiopxy]{1,8}(?![\p{L}\p{M}\p{N}'’-])/gu;
/** A word this frequent is meant, in nats; rarer ones may be Latin. */
const FREQUENT = 9.5;

/** Mends words of a Cyrillic title that are in Latin letters from end to end: `c` for с, `HA` for НА; names like `CEO` are no words. */
export function mendStrays(text: string, language: CyrillicLanguage): { text: string; changes: Change[] } {
  const lexicon = lexiconOf(language);
  const changes: Change[] = [];
  const mended = text.replace(STRAY, (word, at: number) => {
    // A capital by itself may be a number or a mark: `XX век`, `лига C`.
    const startsSentence = /(?:^|[.!?…]\s+)[«„"“]?$/.test(text.slice(0, at));
    if (/^[A-Z]+$/.test(word) && (/^[XCM]{2,}$/.test(word) || (word.length === 1 && !startsSentence)))
      return word;
    const to = Array.from(word, (letter) => swap(letter, true, language !== "ru")).join("");
    const rarity = classOf(lexicon, to.toLowerCase());
    if (/\p{Script=Latin}/u.test(to) || rarity < 0 || CLASS_COSTS[rarity]! > FREQUENT) return word;
    changes.push({
      field: "title",
      from: word,
      to,
      why: "Latin letters that print as Cyrillic ones",
      confidence: 0.9,
      applied: true,
    });
    return to;
  });
  return { text: mended, changes };
}

/** A word with Latin letters for the Cyrillic ones that print alike. */
export const latinised = (word: string): string =>
  Array.from(word, (letter) =>
    /\p{Script=Cyrillic}/u.test(letter) ? swap(letter, false, false) : letter,
  ).join("");

function swap(letter: string, toCyrillic: boolean, dotted: boolean): string {
  const lower = letter.toLowerCase();
  const upper = lower !== letter;
  let to = toCyrillic ? TO_CYRILLIC.get(lower) : LOOK_ALIKES[lower];
  if (toCyrillic && /[iï]/.test(lower) && !dotted) to = undefined;
  // б and т look like b and t in neither case; their capitals do: В/B, Н/H, Т/T.
  if (
    to === undefined ||
    (toCyrillic && UPPER_ONLY.has(lower) && !upper && lower !== "k" && lower !== "m" && lower !== "t")
  )
    return letter;
  return upper ? to.toUpperCase() : to;
}
