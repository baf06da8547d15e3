import { COMMON_H, list, type RomanizationTable } from "./romanization-table.ts";

/** Schemes of Belarusian and Ukrainian that titles are written in when a user asks for them, beside those of table.ts. */
export const WRITTEN_TABLES: readonly RomanizationTable[] = [
  {
    scheme: "icao",
    language: "be",
    source: "ICAO Doc 9303, part 3, 8th edition 2021",
    letters: list(COMMON_H + " ґ=g е=e ё=io ж=zh і=i й=i ў=u х=kh ц=ts ч=ch ш=sh ы=y ь= э=e ю=iu я=ia '="),
  },
];
