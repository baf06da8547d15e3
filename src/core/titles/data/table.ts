import { POLISH_TABLES } from "./polish-tables.ts";
import { COMMON, COMMON_H, list, ofOneShape, SOFT, type RomanizationTable } from "./romanization-table.ts";

export type { RomanizationTable };

const ISO_9 = "Information and documentation: Transliteration of Cyrillic characters, ISO 9:1995";
const GOST_B = "GOST 7.79-2000, system B";
const ISO_R_9 = "Scientific transliteration (ISO/R 9:1968, with x for х)";

/** Who writes `choča` from habit may write `Chamu` and `shto` beside it. */
const BESIDE_MARKS = { ж: ["zh"], х: ["kh"], ц: ["ts"], ч: ["ch"], ш: ["sh"] };
/** Softness after л and н as scholars write it, `zemlja`. */
const SOFT_J = { ня: ["nja"], ню: ["nju"], сцю: ["scju"] };
/** The same, and Łacinka without its ł: `dla`, `zarablaje`. */
const SOFT_L = { ...SOFT_J, ле: ["le"], лё: ["lo"], лю: ["lu", "lju"], ля: ["la", "lja"] };

/** The schemes that print is read in. Further ones that titles are only written in are in written-tables.ts. */
export const TABLES: readonly RomanizationTable[] = ofOneShape([
  {
    scheme: "bgn-pcgn",
    language: "ru",
    source: "BGN/PCGN 1947 System for Russian",
    letters: list(COMMON + " е=e ё=ë ж=zh и=i й=y х=kh ц=ts ч=ch ш=sh щ=shch ъ=” ы=y ь=’ э=e ю=yu я=ya"),
    after: {
      е: { after: "^аеёиоуыэюяйьъ", to: "ye" },
      ё: { after: "^аеёиоуыэюяйьъ", to: "yë" },
    },
    // Newspapers' spelling: `otmenyon`, `buduscheye`.
    also: { ё: ["yo"], щ: ["sch"] },
  },
  {
    scheme: "ala-lc",
    language: "ru",
    source: "ALA-LC Romanization Tables: Russian (2012)",
    letters: list(COMMON + " е=e ё=ë ж=zh и=i й=ĭ х=kh ц=t͡s ч=ch ш=sh щ=shch ъ=ʺ ы=y ь=ʹ э=ė ю=i͡u я=i͡a"),
    // Print in plain letters alone: `buduschego`, `nastoiaschikh`.
    also: { щ: ["sch"] },
    older: { і: "ī", ѣ: "i͡e", ѳ: "ḟ", ѵ: "ẏ" },
  },
  {
    scheme: "iso9",
    language: "ru",
    source: "ISO 9:1995 (GOST 7.79-2000 system A)",
    letters: list(COMMON + " е=e ё=ë ж=ž и=i й=j х=h ц=c ч=č ш=š щ=ŝ ъ=ʺ ы=y ь=ʹ э=è ю=û я=â"),
    older: { і: "ì", ѣ: "ě", ѳ: "f̀", ѵ: "ỳ" },
  },
  {
    scheme: "gost-7.79-b",
    language: "ru",
    source: "GOST 7.79-2000, system B",
    letters: list(
      COMMON +
        " е=e ё=yo ж=zh и=i й=j х=x ц=cz це=ce цэ=ce` ци=ci цы=cy` цй=cj ч=ch ш=sh щ=shh ъ=`` ы=y` ь=` э=e` ю=yu я=ya",
    ),
  },
  {
    scheme: "scholarly",
    language: "ru",
    source: "Scientific transliteration (DIN 1460:1982, with x for х)",
    letters: list(COMMON + " е=e ё=ë ж=ž и=i й=j х=x ц=c ч=č ш=š щ=šč ъ=ʺ ы=y ь=ʹ э=è ю=ju я=ja"),
    older: { і: "i", ѣ: "ě", ѳ: "ḟ", ѵ: "ẏ" },
  },
  {
    scheme: "scholarly",
    language: "ru",
    source:
      "Scientific transliteration with ch for х, as German and older Slavic studies have it (ISO/R 9:1954)",
    letters: list(COMMON + " е=e ё=ë ж=ž и=i й=j х=ch ц=c ч=č ш=š щ=šč ъ=ʺ ы=y ь=ʹ э=ė ю=ju я=ja"),
  },
  {
    scheme: "icao",
    language: "ru",
    source: "ICAO Doc 9303, part 3, 8th edition 2021",
    letters: list(COMMON + " е=e ё=e ж=zh и=i й=i х=kh ц=ts ч=ch ш=sh щ=shch ъ=ie ы=y ь= э=e ю=iu я=ia"),
    // `obschestvo`
    also: { щ: ["sch"] },
  },
  {
    scheme: "ascii",
    language: "ru",
    source: "Link slugs: BGN/PCGN without signs and with e for е everywhere",
    letters: list(COMMON + " е=e ё=e ж=zh и=i й=y х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya"),
    also: { ё: ["yo"], х: ["h"], щ: ["sch", "sh"] },
  },
  {
    scheme: "ascii",
    language: "ru",
    source: "Link slugs and plain letters after GOST 16876-71: j, h and c where BGN/PCGN has y, kh and ts",
    letters: list(COMMON + " е=e ё=e ж=zh и=i й=j х=h ц=c ч=ch ш=sh щ=shh ъ= ы=y ь= э=e ю=ju я=ja"),
    also: {
      ё: ["yo", "jo"],
      х: ["kh", "x"],
      ц: ["ts"],
      щ: ["sch", "shch", "sh"],
      // `komanduiuschij`, `zhiteliam`
      ю: ["yu", "iu"],
      я: ["ya", "ia"],
      й: ["y", "i"],
      ь: ["'"],
      // `jekonomika`, as keyboards that write GOST’s letters have it.
      э: ["je"],
    },
  },
  {
    scheme: "ascii",
    language: "ru",
    readOnly: true,
    prior: 7,
    source: "Print that mixes BGN/PCGN with ALA-LC: ya and yu beside i for й, or ia and iu beside y",
    letters: list(COMMON + " е=e ё=e ж=zh и=i й=i х=kh ц=ts ч=ch ш=sh щ=shch ъ=” ы=y ь=’ э=e ю=yu я=ya"),
    also: { ё: ["yo"], й: ["y"], х: ["h"], щ: ["sch"], ю: ["iu"], я: ["ia"] },
  },
  {
    scheme: "ru-through-be-bgn-pcgn",
    language: "ru",
    source:
      "BGN/PCGN 1979 System for Belarusian, applied to Russian: и, щ and ъ are not in it and stay Cyrillic",
    letters: list(COMMON_H + " е=ye ё=yo ж=zh и=и й=y х=kh ц=ts ч=ch ш=sh щ=щ ъ=ъ ы=y ь=’ э=e ю=yu я=ya"),
  },
  {
    scheme: "ru-through-be-bgn-pcgn",
    language: "ru",
    source:
      "BGN/PCGN 1979 System for Belarusian, applied to Russian, with и, щ and ъ as the Russian system has them",
    letters: list(COMMON_H + " е=ye ё=yo ж=zh и=i й=y х=kh ц=ts ч=ch ш=sh щ=shch ъ=” ы=y ь=’ э=e ю=yu я=ya"),
  },
  {
    scheme: "be-bgn-pcgn-1979",
    language: "be",
    source: "BGN/PCGN 1979 System for Belarusian",
    letters: list(
      COMMON_H + " ґ=g е=ye ё=yo ж=zh і=i й=y ў=w х=kh ц=ts ч=ch ш=sh ы=y ь=’ э=e ю=yu я=ya '=” ",
    ),
    // Print in Belarus mixes it with the letter that it knows from signs: `vybary ŭ radu`.
    also: { ў: ["ŭ"] },
  },
  {
    scheme: "be-national-2007",
    language: "be",
    source:
      "Instruction on transliteration of Belarusian geographical names, 2000, as amended on 11 June 2007",
    letters: list(
      COMMON_H +
        " ґ=g е=ie ё=io ж=ž і=i й=j ў=ŭ х=ch ц=c ч=č ш=š ы=y ь=' э=e ю=iu я=ia '= ль=ĺ нь=ń сь=ś зь=ź ць=ć",
    ),
    after: {
      // `siamji`
      і: { after: "'", to: "ji" },
      е: { after: SOFT, to: "je" },
      ё: { after: SOFT, to: "jo" },
      ю: { after: SOFT, to: "ju" },
      я: { after: SOFT, to: "ja" },
    },
    also: { ...BESIDE_MARKS, ...SOFT_L },
  },
  {
    scheme: "be-national-2023",
    language: "be",
    source:
      "Instruction on transliteration of geographical names, State Property Committee, No. 19 of 24 March 2023",
    letters: list(COMMON + " ґ=g е=ie ё=io ж=zh і=i й=j ў=w х=h ц=c ч=ch ш=sh ы=y ь= э=e ю=iu я=ia '="),
    after: {
      // `siamji`
      і: { after: "'", to: "ji" },
      е: { after: SOFT, to: "je" },
      ё: { after: SOFT, to: "jo" },
      ю: { after: SOFT, to: "ju" },
      я: { after: SOFT, to: "ja" },
    },
    // The instruction leaves ь out; who follows it from memory writes it, `vydavac’`, and h as before: `20 hadou`.
    also: { ь: ["’"], г: ["h"], ...SOFT_L },
  },
  {
    scheme: "be-lacinka",
    language: "be",
    source: "Belarusian Latin alphabet, B. Taraškievič, 5th edition 1929",
    letters: list(
      COMMON_H.replace("л=l", "л=ł") +
        " ґ=g е=ie ё=io ж=ž і=i й=j ў=ŭ х=ch ц=c ч=č ш=š ы=y ь=' э=e ю=iu я=ia '=" +
        " ль=l ле=le лё=lo лі=li лю=lu ля=la нь=ń сь=ś зь=ź ць=ć",
    ),
    after: {
      // `siamji`
      і: { after: "'", to: "ji" },
      е: { after: SOFT, to: "je" },
      ё: { after: SOFT, to: "jo" },
      ю: { after: SOFT, to: "ju" },
      я: { after: SOFT, to: "ja" },
    },
    also: { ...BESIDE_MARKS, ...SOFT_J, ле: ["lie"], лё: ["lio"], лю: ["liu", "lju"], ля: ["lia", "lja"] },
  },
  {
    scheme: "be-ala-lc",
    language: "be",
    source: "ALA-LC Romanization Tables: Belarusian (2012)",
    letters: list(COMMON_H + " ґ=g е=e ё=i͡o ж=z͡h і=i й=ĭ ў=ŭ х=kh ц=ts ч=ch ш=sh ы=y ь=ʹ э=ė ю=i͡u я=i͡a '="),
  },
  {
    scheme: "ascii",
    language: "be",
    source: "Plain letters after BGN/PCGN: without signs, with e for е everywhere and u for ў",
    letters: list(COMMON_H + " ґ=g е=e ё=yo ж=zh і=i й=y ў=u х=kh ц=ts ч=ch ш=sh ы=y ь= э=e ю=yu я=ya '="),
  },
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
        " ґ=g` е=e ё=yo ж=zh і=i й=j ў=u` х=x ц=cz це=ce цэ=ce` ці=ci цы=cy` цй=cj ч=ch ш=sh ы=y` ь=` э=e` ю=yu я=ya '='",
    ),
  },
  {
    scheme: "scholarly",
    language: "be",
    source: ISO_R_9,
    letters: list(COMMON_H + " ґ=g е=e ё=ë ж=ž і=i й=j ў=ŭ х=x ц=c ч=č ш=š ы=y ь=ʹ э=è ю=ju я=ja '=ʺ"),
    also: { ё: ["jo"], х: ["ch"] },
  },
  {
    scheme: "ascii",
    language: "be",
    source: "Link slugs and plain letters: g, j, h and c where BGN/PCGN has h, y, kh and ts",
    letters: list(COMMON + " ґ=g е=e ё=yo ж=zh і=i й=j ў=u х=h ц=c ч=ch ш=sh ы=y ь= э=e ю=yu я=ya '="),
    also: { г: ["h"], х: ["kh"], ц: ["ts"], й: ["y"], ў: ["w"], ё: ["jo"], ю: ["ju"], я: ["ja"] },
  },
  {
    scheme: "ascii",
    language: "be",
    readOnly: true,
    prior: 5,
    source:
      "Print that mixes BGN/PCGN, ALA-LC and the instructions: ie, ia and iu beside kh and ts, u and ŭ for ў",
    letters: list(
      COMMON_H + " ґ=g е=ie ё=yo ж=zh і=i й=i ў=u х=kh ц=ts ч=ch ш=sh ы=y ь=’ э=e ю=yu я=ya '=’ ",
    ),
    also: {
      г: ["g"],
      е: ["e", "ye", "je"],
      ё: ["io", "jo"],
      й: ["y", "j"],
      ў: ["w", "ŭ"],
      х: ["h"],
      ц: ["c"],
      ю: ["iu", "ju"],
      я: ["ia", "ja"],
    },
  },
  {
    scheme: "uk-national-2010",
    language: "uk",
    source: "Resolution No. 55 of the Cabinet of Ministers of Ukraine, 27 January 2010",
    letters: list(
      COMMON_H + " зг=zgh ґ=g е=e є=ie ж=zh и=y і=i ї=i й=i х=kh ц=ts ч=ch ш=sh щ=shch ь= ю=iu я=ia '=",
    ),
    after: {
      є: { after: "^", to: "ye" },
      ї: { after: "^", to: "yi" },
      й: { after: "^", to: "y" },
      ю: { after: "^", to: "yu" },
      я: { after: "^", to: "ya" },
    },
  },
  {
    scheme: "uk-bgn-pcgn",
    language: "uk",
    source: "BGN/PCGN 1965 System for Ukrainian",
    letters: list(
      COMMON_H + " ґ=g е=e є=ye ж=zh и=y і=i ї=yi й=y х=kh ц=ts ч=ch ш=sh щ=shch ь=’ ю=yu я=ya '=”",
    ),
  },
  {
    scheme: "uk-ala-lc",
    language: "uk",
    source: "ALA-LC Romanization Tables: Ukrainian (2011)",
    letters: list(
      COMMON_H + " ґ=g е=e є=i͡e ж=z͡h и=y і=i ї=ï й=ĭ х=kh ц=t͡s ч=ch ш=sh щ=shch ь=ʹ ю=i͡u я=i͡a '=",
    ),
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
    // Studies after the edition of 1954 and after DIN 1460: `ukraïnsʹki bohoslužbovi rukopysy`, `Chmelʹnycʹkyj`, `pam’jatky`.
    also: { ї: ["ï"], х: ["ch"], "'": ["'"] },
  },
  {
    scheme: "ascii",
    language: "uk",
    readOnly: true,
    source: "Link slugs and plain letters: g, j, h and c where BGN/PCGN has h, y, kh and ts",
    letters: list(COMMON + " ґ=g е=e є=ye ж=zh и=y і=i ї=yi й=j х=h ц=c ч=ch ш=sh щ=shh ь= ю=yu я=ya '="),
    also: {
      г: ["h"],
      х: ["kh"],
      ц: ["ts"],
      щ: ["shch", "sch"],
      є: ["je", "ie"],
      ї: ["i", "ji"],
      ю: ["ju"],
      я: ["ja"],
    },
  },
  ...POLISH_TABLES,
]);
