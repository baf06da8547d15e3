import type { Change } from "../evidence.ts";
import { startsSentence } from "./decode/sentence-start.ts";
import type { Decoding } from "./decode/decode-title.ts";
import { withCase } from "./decode/with-case.ts";
import { EXONYMS } from "./data/exonyms.ts";
import { foldLatin } from "./decode/fold.ts";
import type { Reading } from "./decode/reading.ts";
import type { Token } from "./decode/tokens.ts";
import { latinised } from "./read-cyrillic.ts";
import { romanize, romanizeWith, tableFor } from "./romanize.ts";
import type { SlugReading } from "./slug.ts";

/** The print with its mistakes mended: words apart, one script, one table; what decodes cleanly stays as printed. */
export function repairTitle(
  tokens: readonly Token[],
  decoding: Decoding,
  slug: ReadonlyMap<number, SlugReading>,
): { repaired: string; changes: Change[] } {
  const changes: Change[] = [];
  const through = decoding.table.scheme === "ru-through-be-bgn-pcgn" || mixesTables(tokens, decoding);
  const table = through ? tableFor("bgn-pcgn", "ru")! : decoding.table;
  // The print's own signs stay: `Uchиtyelʹ`.
  const signs = tokens.flatMap(({ text, word }) => (word ? (text.match(SIGNS) ?? []) : []));
  const primes = signs.some((sign) => /[ʹʺ]/.test(sign));
  const mixed = signs.some((sign) => !PRIMES.test(sign));
  const shortEndings = endsInOneY(tokens, decoding);
  const repaired = tokens.map(({ text, word }, i) => {
    const reading = decoding.readings[i];
    if (!word || !reading || reading.latin) return text;
    const said = slug.get(i);
    const say = (to: string, why: string, confidence: number): string => {
      if (to !== text) changes.push({ field: "title", from: text, to, why, confidence, applied: true });
      return to;
    };
    const right = () => inHabit(withCase(reading.words, text), table.language, through);
    if (said !== undefined && (said.rewritten || said.splits.length > 0))
      return say(said.rewritten ? right() : cutAt(text, said.splits), "the link has these words", 0.97);
    if (through)
      return say(
        right(),
        "romanised by the Belarusian table; the rest of the title and its language are Russian",
        0.9,
      );
    if (/\p{Script=Cyrillic}/u.test(text)) {
      // Letters that print alike are all that is wrong: `Krеml` does not get the sign that the title leaves out.
      const alike = latinised(text);
      const to = /\p{Script=Cyrillic}/u.test(alike) || reading.words.length > 1 ? right() : alike;
      return say(to, "Cyrillic letters inside a Latin word", 0.97);
    }
    if (Object.hasOwn(EXONYMS[table.language] ?? {}, foldLatin(text).replace(/'$/, ""))) {
      return say(right(), "an English name in a romanised title", 0.85);
    }
    if (reading.words.length > 1)
      return say(cutAt(text, reading.splits), "words glued together", reading.known ? 0.95 : 0.8);
    if (mixed && PRIMES.test(text)) return say(withSigns(text), "a prime in place of the sign", 0.9);
    if (table.scheme === "bgn-pcgn" && !shortEndings && lostEnding(text, reading)) {
      const to = `${text}y`;
      // In the middle of a title a capital may begin a name, which keeps its spelling: `Belarusski Partizan`.
      const name = /^\p{Lu}/u.test(text) && !startsSentence(tokens, i);
      const why = "the ending -yy lost a letter";
      if (!name) return say(to, why, 0.9);
      changes.push({ field: "title", from: text, to, why, confidence: 0.5, applied: false });
    }
    return text;
  });
  return { repaired: repaired.join(""), changes };

  /** The signs of the table for ь and ъ. */
  function withSigns(text: string): string {
    const { ь: soft, ъ: hard } = table.letters;
    return text.replaceAll("′", soft || "’").replaceAll("″", hard || "”");
  }

  function inHabit(cyrillic: string, language: string, russian: boolean): string {
    const plain = cyrillic.replaceAll("ё", "е").replaceAll("Ё", "Е");
    const written = russian ? romanize(plain, language, "bgn-pcgn") : romanizeWith(table, plain);
    if (decoding.habit.signs !== "printed") return written.replace(/[’'”ʹʺ]/g, "");
    return primes ? written.replaceAll("’", "ʹ").replaceAll("”", "ʺ") : written;
  }
}

/** `nalogovy` for `nalogovyy`, where the word list has налоговый. */
const lostEnding = (text: string, reading: Reading): boolean =>
  reading.known && /[^iy]y$/.test(text) && /ый$/.test(reading.words[0]!);

/**
 * A title that writes -ий so has lost nothing (`Russky yazyk … novy zakon`), nor one that has -yy nowhere and writes -ый so more than once
 * (`novy gubernator zapretil prazdnichny salyut`), or leaves out the signs and the ye of the table, too: `Novy most otkroyut osenyu`.
 */
function endsInOneY(tokens: readonly Token[], { readings, habit }: Decoding): boolean {
  const short = tokens.flatMap(({ text, word }, i) =>
    word && readings[i] && /[^iy]y$/.test(text) ? [readings[i].words.at(-1)!] : [],
  );
  if (short.some((word) => /[кгхжчшщ]ий$/.test(word))) return true;
  const both = tokens.some(({ text, word }) => word && /[iy]y$/i.test(text));
  if (both) return false;
  const strict = habit.signs === "printed" || tokens.some(({ text, word }) => word && YE.test(text));
  return !strict || short.filter((word) => /ый$/.test(word)).length > 1;
}

/** `Yevropa`, `zayavleniye`: е where plain letters have e. */
const YE = /^ye|[aeiou]ye/i;

/** Signs for ь and ъ. */
const SIGNS = /[’‘'ʹʼ`´”ʺ"′″]/g;
/** Marks of feet and inches, and of minutes and seconds, which are no fault where the title has no others. */
const PRIMES = /[′″]/;

/** A Russian title with a word that only the Belarusian table gives: a Cyrillic и left inside, as in `Mиnиstrov`. */
function mixesTables(tokens: readonly Token[], decoding: Decoding): boolean {
  return (
    decoding.table.language === "ru" &&
    tokens.some(
      ({ text, word }, i) =>
        word && decoding.readings[i]?.known && /\p{Script=Latin}/u.test(text) && /[ищъ]/iu.test(text),
    )
  );
}

/** Cuts the print where the words of the reading begin; places count the folded letters. */
export function cutAt(text: string, splits: readonly number[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const split of splits) {
    let to = from;
    while (to < text.length && foldLatin(text.slice(0, to)).length < split) to++;
    parts.push(text.slice(from, to));
    from = to;
  }
  parts.push(text.slice(from));
  return parts.join(" ");
}
