import { CAPITAL_SURNAME } from "../capital-names.ts";
import { GAELIC_PARTICLES, PARTICLES, PATRONYMIC_ENDS, SUFFIXES, SURNAME_ENDS } from "../data/name-words.ts";
import { anyOf } from "../../any-of.ts";

const apostrophe = "['’‘ʹʼ`´ʺ”′]";

const upper = "\\p{Lu}";
/** An initial without its stop; some letters take two or more: `Yu`, `Shch`. */
export const bareInitial = `(?:Shch|Yu|Ya|Ye|Yo|Zh|Kh|Ts|Ch|Sh|Ie|Iu|Ia|${upper})`;

const letter = `(?:[\\p{L}\\p{M}]|${apostrophe}(?=\\p{L})|[ʹʺʼ’'′])`;

const word = `(?:[dDlLO]['’])?${upper}${letter}*`;

const particle = `(?:${anyOf(PARTICLES)})`;

const gaelic = `(?:${anyOf(GAELIC_PARTICLES)})`;

/** "Ter-Petrosyan", "Kaltmann-von der Heide", "Rasul-zade" */
const hyphened = `${word}(?:[-‐‑–](?:(?:${particle}\\s){0,2}${word}|(?:${anyOf(SURNAME_ENDS)})(?!\\p{L})))*`;

/** "А. П. Лис Анализ лесов", "А. П. Лис Wood: анализ": in Cyrillic a small letter behind the second word shows that it begins the title. */
const ofTitle = `(?!${letter})(?![:\\s]\\s?[\\u0430-\\u045f]{4})`;

const surname = `(?:(?:${particle}|${gaelic}|El|Al|Ben|Abu)\\s){0,3}${hyphened}(?:\\s(?:${particle}\\s){0,2}${hyphened}${ofTitle})?`;

/** Capitals tell where a longer one ends: "MARTÍN DE LA GUARDIA, Ricardo" */
const turnedSurname = `(?:${CAPITAL_SURNAME}(?=,)|${surname})`;

const big = `(?:Le|La|De|Van|Von|Der|Den|Di|Du|Del|${gaelic})`;

const surnameOne = `(?!(?:Jr|Sr|II|III|IV)(?!\\p{L}))(?:(?:${particle}|${big})\\s){0,3}${hyphened}`;

/** "Shch." and "Yu." are initials, "Rich." and "Koch." end a sentence. */
const initial = `(?!(?:Mr|Ms|Dr|Ed)\\.)(?:${upper}-)?(?:Shch|Sch|Tsch|Dzh|${upper}(?:[\\u0361\\ufe20]\\p{L}\\ufe21?)?\\p{Ll}?(?:[hyu]|(?<=[iyj])a)?)\\.`;

/** "Mammadov, R. T. oglu": whose son or daughter, behind the father's name. */
const patronymic = `(?:\\s(?:${anyOf(PATRONYMIC_ENDS)})(?!\\p{L}))?`;

/** "J. C.-t. Ho" */
const initials = `${initial}(?:\\s?[-‐–]?\\s?${initial}|-\\p{Ll}\\.){0,4}${patronymic}`;

/** "Лис Д. Т, Кос А. С.": a stop was lost between two names. */
const lostStop = `(?:(?<=[\\u0400-\\u042f]\\.)\\s?[\\u0400-\\u042f](?=,\\s[\\u0400-\\u042f]\\p{Ll}+\\s[\\u0400-\\u042f]\\.))?`;

/** "Kos, R.A (1995)", "M.J Lis", "R. W Lis": the last of several initials lost its stop. */
const lastBare = `(?:(?<=\\p{Lu}\\.)\\s?${upper}(?=,\\s|\\s?;|\\s\\(|\\s&\\s))?`;

const lastBareBefore = `(?:(?<=\\p{Lu}\\.)\\s?${upper}(?=\\s${upper}\\p{Ll}))?`;

/** "Serguei Alex. Oushakine" */
const shortened = "(?:Alex|Aleks|Wm|Geo|Chas|Jas|Thos|Jos|Benj|Konst)\\.";

/** "Jean-Paul", "Yi-ting" */
const hyphenedGiven = `${word}(?:[-‐](?:${word}|\\p{Ll}{2,8}(?!\\p{L})))*`;

const given = `${hyphenedGiven}(?:\\s(?!${big}\\s)(?:${initial}|${shortened}|${hyphenedGiven})){0,4}${patronymic}`;

/** Behind a surname initials stand last: "Balmaceda, Margarita M. Living the …" does not go on with the name. */
const givenThenInitials = `(?:${initial}\\s)?${hyphenedGiven}(?:\\s(?!${initial})${hyphenedGiven}){0,3}(?:\\s?${initial}){0,3}${patronymic}`;

/** GOST puts it last: "Hoof E. van, Hou F." */
const particleLast = `(?:\\s(?<particle>${particle}(?:\\s${particle})?)(?=[,.;]))?`;

/** APA: "Cramon-Taubadel, S. von, & Kos, A." */
const particleBehind = `(?:\\s(?<particle>${particle}(?:\\s${particle})?)(?=[,.;]|\\s[&(]))?`;

/** "Scheltema, Johan van": behind given names it stays with them, as readers of catalogues know it. */
const particleOfGiven = `(?:\\s${particle}(?:\\s${particle})?(?=[,.;:]|\\s[&(]))?`;

const suffix = `(?:,?\\s(?<suffix>${anyOf(SUFFIXES)})(?![\\p{L}\\d]))?`;

/** NLM: "Gilstrap LC 3rd" */
const suffixNR = `(?:,?\\s(?<suffix>${anyOf(SUFFIXES)}|(?<!,\\s)(?:2nd|3rd|4th)(?=[,.]))(?![\\p{L}\\d]))?`;

/** "KOWALSKI Jan M." or "KOWALSKI J. M.", each without the other's beginning: "ШРАЙБМАН А. Почему …" */
const small = `${upper}\\p{Ll}${letter}*(?:[-‐]${upper}\\p{Ll}${letter}*)*`;

const givenOrInitials = `(?:${initials}|${small}(?:\\s${small}(?![\\p{L}’']))*(?:\\s?${initial}){0,3})(?!\\p{L})`;

/** How a list prints its names. Each list keeps to one way; only its first name may be turned round. */
export const shapes = {
  /** SMITH Nicholas R., SMITH N. R. */
  "SURNAME given": new RegExp(
    `(?<last>${CAPITAL_SURNAME})\\s(?<first>${givenOrInitials})${particleBehind}${suffix}`,
    "uy",
  ),
  /** Smith N. R. */
  "surname initials": new RegExp(
    `(?<last>${surname})\\s(?<first>${initials}${lostStop})${particleLast}${suffix}`,
    "uy",
  ),
  /** Smith, N. R. */
  "surname, initials": new RegExp(
    `(?<last>${turnedSurname}),\\s?(?<first>${initials}${lastBare})(?!\\s${upper}\\p{Ll}{1,20};)${particleBehind}${suffix}`,
    "uy",
  ),
  /** N. R. Smith */
  "initials surname": new RegExp(
    `(?<first>${initials}${lastBareBefore})\\s?(?<last>${surname})${suffix}`,
    "uy",
  ),
  /** Smith NR; "Kos KT, Ó Briain S" are two people. */
  "surname NR": new RegExp(
    `(?<last>${surname}),?\\s(?!Ó\\s${upper}\\p{Ll})(?<first>${bareInitial}(?:-?${bareInitial}){0,2}${patronymic})(?=[,.;:\\])\\s])${suffixNR}`,
    "uy",
  ),
  /** Smith, Nicholas R. */
  "surname, given": new RegExp(
    `(?<last>${turnedSurname}),\\s(?<first>${givenThenInitials}${particleOfGiven})${suffix}`,
    "uy",
  ),
  /** Nicholas R. Smith */
  "given surname": new RegExp(`(?<first>${given})\\s(?<last>${surnameOne})${suffix}`, "uy"),
} as const;

export type NameShape = keyof typeof shapes;
