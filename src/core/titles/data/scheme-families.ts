import type { Scheme } from "../types.ts";

/**
 * What a scheme means for a language that has no table of that name: the table of the same standard for that language, else the
 * one nearest in letters. A library that writes Russian by ALA-LC writes Ukrainian by ALA-LC's Ukrainian table.
 */
export const NEAREST_SCHEME: Readonly<Record<"ru" | "be" | "uk", Partial<Record<Scheme, Scheme>>>> = {
  ru: {
    "be-bgn-pcgn-1979": "bgn-pcgn",
    "uk-bgn-pcgn": "bgn-pcgn",
    "be-ala-lc": "ala-lc",
    "uk-ala-lc": "ala-lc",
    // Both have ž, č and š; Łacinka's ie and ia are no Russian spelling.
    "be-lacinka": "scholarly",
    "be-national-2007": "scholarly",
    // Without marks, and with ia and iu.
    "be-national-2023": "icao",
    "uk-national-2010": "icao",
    polish: "scholarly",
  },
  be: {
    "bgn-pcgn": "be-bgn-pcgn-1979",
    "uk-bgn-pcgn": "be-bgn-pcgn-1979",
    "ru-through-be-bgn-pcgn": "be-bgn-pcgn-1979",
    "ala-lc": "be-ala-lc",
    "uk-ala-lc": "be-ala-lc",
    // Without marks, with kh, ts, ia and iu.
    "uk-national-2010": "icao",
    polish: "be-lacinka",
  },
  uk: {
    "bgn-pcgn": "uk-bgn-pcgn",
    "be-bgn-pcgn-1979": "uk-bgn-pcgn",
    "ru-through-be-bgn-pcgn": "uk-bgn-pcgn",
    "ala-lc": "uk-ala-lc",
    "be-ala-lc": "uk-ala-lc",
    "be-lacinka": "scholarly",
    "be-national-2007": "scholarly",
    // Ukraine's passports and links follow the resolution of 2010.
    icao: "uk-national-2010",
    ascii: "uk-national-2010",
    "be-national-2023": "uk-national-2010",
    polish: "scholarly",
  },
};

/** Letters of Cyrillic that a language's table may meet in a foreign name or an old title, by ISO 9:1995. */
export const OTHER_LETTERS: Readonly<Record<string, string>> = {
  ґ: "g̀", ѓ: "ǵ", ђ: "đ", ё: "ë", є: "ê", ѕ: "ẑ", и: "i", і: "ì", ї: "ï", ј: "ǰ", ќ: "ḱ", љ: "l̂", њ: "n̂", ћ: "ć", ў: "ŭ", џ: "d̂",
  щ: "ŝ", ъ: "ʺ", ы: "y", ь: "ʹ", э: "è", ѣ: "ě", ѫ: "ǎ", ѧ: "ę", ѳ: "f̀", ѵ: "ỳ", ѡ: "ô", ѐ: "è", ѝ: "ì", ӏ: "‡",
}; // prettier-ignore

/** The letter of today that an old one became: Вѣстникъ is read as Вестникъ where a standard says nothing of ѣ. */
export const TODAYS_LETTER: Readonly<Record<string, string>> = { ѣ: "е", ѳ: "ф", ѵ: "и", і: "и" };
