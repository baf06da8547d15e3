import { COMMON, COMMON_H, list, SOFT, type RomanizationTable } from "./romanization-table.ts";

/** What Polish writes otherwise than the other tables: w, ch, cz, sz, ż and ł. */
const POLISH = " в=w ж=ż з=z й=j л=ł х=ch ц=c ч=cz ш=sz";
/** л before what softens it, and what ж, ц, ч, ш and щ keep of a soft vowel. */
const SOFT_L = " ль=l ле=le лё=lo лю=lu ля=la";
const AFTER_HUSHING = "же=że че=cze ше=sze ще=szcze це=ce жё=żo чё=czo шё=szo щё=szczo";
const SOFT_CONSONANTS = " нь=ń сь=ś зь=ź ць=ć";
const iotated = (...letters: string[]): NonNullable<RomanizationTable["after"]> =>
  Object.fromEntries(
    letters.map((letter) => [
      letter,
      { after: SOFT, to: { е: "je", є: "je", ё: "jo", ю: "ju", я: "ja" }[letter]! },
    ]),
  );
const SOURCE =
  "Polish practical transcription (PWN, Wielki słownik ortograficzny), as authors and publishers in Poland print it";

/** Titles that authors in Poland spell by the Polish rules of transcription: `Wnieszniaja torgowla`, `Hołosuwannia pid tyskom`. */
export const POLISH_TABLES: readonly RomanizationTable[] = [
  {
    scheme: "polish",
    language: "ru",
    readOnly: true,
    source: `${SOURCE}: Russian`,
    letters: list(
      `${COMMON}${POLISH} щ=szcz е=ie ё=io и=i ъ= ы=y ь=' э=e ю=iu я=ia ` +
        `жи=ży ши=szy ци=cy ли=li ${AFTER_HUSHING}${SOFT_L}${SOFT_CONSONANTS}`,
    ),
    after: iotated("е", "ё", "ю", "я"),
    also: {
      л: ["l"],
      ле: ["lie"],
      ля: ["lia"],
      лю: ["liu"],
      жи: ["żi"],
      ши: ["szi"],
      ци: ["ci"],
      че: ["czie"],
      ше: ["szie"],
      ще: ["szczie"],
      е: ["e"],
      ё: ["jo", "e"],
      лё: ["le"],
      чё: ["cze"],
    },
  },
  {
    scheme: "polish",
    language: "be",
    readOnly: true,
    source: `${SOURCE}: Belarusian`,
    letters: list(
      `${COMMON_H}${POLISH} ґ=g е=ie ё=io і=i ў=ŭ ы=y ь=' э=e ю=iu я=ia '= лі=li${SOFT_L}${SOFT_CONSONANTS}`,
    ),
    after: iotated("е", "ё", "ю", "я"),
    also: { л: ["l"], ў: ["u", "w"], ч: ["ch"] },
  },
  {
    scheme: "polish",
    language: "uk",
    readOnly: true,
    source: `${SOURCE}: Ukrainian`,
    letters: list(
      `${COMMON_H}${POLISH} ґ=g е=e є=ie и=y і=i ї=ji щ=szcz ь=' ю=iu я=ia '= лі=li льо=lo ль=l лю=lu ля=la${SOFT_CONSONANTS}`,
    ),
    after: iotated("є", "ю", "я"),
    also: { л: ["l"], ї: ["i"] },
  },
];
