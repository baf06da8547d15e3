import type { Scheme } from "../types.ts";

/** A romanisation standard as data. Keys are lower-case Cyrillic, one letter or a sequence (the longest wins). */
export interface RomanizationTable {
  scheme: Scheme;
  language: "ru" | "be" | "uk";
  /** Standard and edition that the table was taken from. */
  source: string;
  letters: Readonly<Record<string, string>>;
  /** Other romanisation of a letter after one of `after` (`^` is the start of the word). */
  after?: Readonly<Record<string, { after: string; to: string }>>;
  /** Spellings of a letter that print by this table has as well; they are read, but never written. */
  also?: Readonly<Record<string, readonly string[]>>;
  /** Print is read by it, but nothing is written: a user who asks for the scheme gets the nearest one. */
  readOnly?: true;
  /** What it costs to take a title for print by it, in nats, where that is not the scheme's own; see decode/best-decoding.ts. */
  prior?: number;
  /** Letters of older orthography that the standard has as well; they are written, but never read from print. */
  older?: Readonly<Record<string, string>>;
}

/** A table's letters from `ж=zh з=z`. */
export const list = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => {
        const at = pair.indexOf("=");
        return [pair.slice(0, at), pair.slice(at + 1)];
      }),
  );

export const COMMON = "а=a б=b в=v г=g д=d з=z к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f";
/** The same with the г of Belarusian and Ukrainian, which is h. */
export const COMMON_H = COMMON.replace("г=g", "г=h");
/** Letters after which a iotated vowel is written with its y. */
export const SOFT = "^аеёиоуыэюяіїєйьъ'ў";

/**
 * The same tables with the same properties in the same order, whether they say something or not: every title looks into each of them,
 * and objects of many shapes are slow to look into.
 */
export const ofOneShape = (tables: readonly RomanizationTable[]): RomanizationTable[] =>
  tables.map(
    ({ scheme, language, source, letters, after, also, readOnly, prior, older }) =>
      ({ scheme, language, source, letters, after, also, readOnly, prior, older }) as RomanizationTable,
  );
