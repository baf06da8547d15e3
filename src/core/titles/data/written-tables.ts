import { COMMON, COMMON_H, list, type RomanizationTable } from "./romanization-table.ts";

const ISO_9 = "Information and documentation: Transliteration of Cyrillic characters, ISO 9:1995";
const GOST_B = "GOST 7.79-2000, system B";
const ISO_R_9 = "Scientific transliteration (ISO/R 9:1968, with x for х)";

/** Schemes of Belarusian and Ukrainian that titles are written in when a user asks for them, beside those of table.ts. */
export const WRITTEN_TABLES: readonly RomanizationTable[] = [
  {
    scheme: "iso9",
    language: "be",
    source: ISO_9,
    letters: list(COMMON + " ґ=g̀ е=e ё=ë ж=ž і=ì й=j ў=ŭ х=h ц=c ч=č ш=š ы=y ь=ʹ э=è ю=û я=â '=’"),
  },
  {
    scheme: "gost-7.79-b",
    language: "be",
    source: GOST_B,
    letters: list(
      COMMON +
        " ґ=g` е=e ё=yo ж=zh і=i й=j ў=u` х=x ц=cz це=ce ці=ci цы=cy` цй=cj ч=ch ш=sh ы=y` ь=` э=e` ю=yu я=ya '='",
    ),
  },
  {
    scheme: "scholarly",
    language: "be",
    source: ISO_R_9,
    letters: list(COMMON_H + " ґ=g е=e ё=ë ж=ž і=i й=j ў=ŭ х=x ц=c ч=č ш=š ы=y ь=ʹ э=è ю=ju я=ja '=ʺ"),
  },
  {
    scheme: "icao",
    language: "be",
    source: "ICAO Doc 9303, part 3, 8th edition 2021",
    letters: list(COMMON_H + " ґ=g е=e ё=io ж=zh і=i й=i ў=u х=kh ц=ts ч=ch ш=sh ы=y ь= э=e ю=iu я=ia '="),
  },
  {
    scheme: "ascii",
    language: "be",
    source: "Link slugs: BGN/PCGN 1979 without signs and with e for е everywhere",
    letters: list(COMMON_H + " ґ=g е=e ё=yo ж=zh і=i й=y ў=u х=kh ц=ts ч=ch ш=sh ы=y ь= э=e ю=yu я=ya '="),
  },
  {
    scheme: "iso9",
    language: "uk",
    source: ISO_9,
    letters: list(COMMON + " ґ=g̀ е=e є=ê ж=ž и=i і=ì ї=ï й=j х=h ц=c ч=č ш=š щ=ŝ ь=ʹ ю=û я=â '=’"),
  },
  {
    scheme: "gost-7.79-b",
    language: "uk",
    source: GOST_B,
    letters: list(
      COMMON +
        " ґ=g` е=e є=ye ж=zh и=y` і=i ї=yi й=j х=x ц=cz це=ce ці=ci ци=cy` цй=cj ч=ch ш=sh щ=shh ь=` ю=yu я=ya '='",
    ),
  },
  {
    scheme: "scholarly",
    language: "uk",
    source: ISO_R_9,
    letters: list(COMMON_H + " ґ=g е=e є=je ж=ž и=y і=i ї=ji й=j х=x ц=c ч=č ш=š щ=šč ь=ʹ ю=ju я=ja '=ʺ"),
  },
];
