import { charactersOf, classOf, isHalf, LETTER, LOWER, UPPER } from "../character-class.ts";
import { CAPITAL_SURNAME, isInCapitals, withoutCapitals } from "./capital-names.ts";
import { GIVEN_NAMES } from "./data/given-names.ts";
import { BODY_WORDS, CONJUNCTIONS, ET_AL, GAELIC_PARTICLES, PARTICLES, PATRONYMIC_ENDS, SUFFIXES, SURNAME_ENDS } from "./data/name-words.ts"; // prettier-ignore
import { PUBLISHER_WORDS } from "./data/publishers.ts";
import { anyOf } from "./pattern.ts";
import type { Creator, CreatorType } from "./types.ts";

/** Names that stand together, and where they end. */
export interface FoundNames {
  creators: Creator[];
  end: number;
  /** `et al.` was printed. */
  more: boolean;
  /** How the first of them is printed. */
  shape: NameShape;
}

const apostrophe = "['’‘ʹʼ`´ʺ”′]";
const upper = "\\p{Lu}";
const letter = `(?:[\\p{L}\\p{M}]|${apostrophe}(?=\\p{L})|[ʹʺʼ’'′])`;
const word = `(?:[dDlLO]['’])?${upper}${letter}*`;
const particle = `(?:${anyOf(PARTICLES)})`;
const gaelic = `(?:${anyOf(GAELIC_PARTICLES)})`;
/** "Ter-Petrosyan", "Kaltmann-von der Heide", "Rasul-zade" */
const hyphened = `${word}(?:[-‐‑–](?:(?:${particle}\\s){0,2}${word}|(?:${anyOf(SURNAME_ENDS)})(?!\\p{L})))*`;
const surname = `(?:(?:${particle}|${gaelic})\\s){0,3}${hyphened}(?:\\s(?:${particle}\\s){0,2}${hyphened})?`;
const big = `(?:Le|La|De|Van|Von|Der|Den|Di|Du|Del|${gaelic})`;
const surnameOne = `(?!(?:Jr|Sr|II|III|IV)(?!\\p{L}))(?:(?:${particle}|${big})\\s){0,3}${hyphened}`;
/** "Shch." and "Yu." are initials, "Rich." and "Koch." end a sentence. */
const initial = `(?!(?:Mr|Ms|Dr)\\.)(?:${upper}-)?(?:Shch|Sch|Tsch|Dzh|${upper}(?:[\\u0361\\ufe20]\\p{L}\\ufe21?)?\\p{Ll}?(?:[hyu]|(?<=[iyj])a)?)\\.`;
/** "Mammadov, R. T. oglu": whose son or daughter, behind the father's name. */
const patronymic = `(?:\\s(?:${anyOf(PATRONYMIC_ENDS)})(?!\\p{L}))?`;
/** "J. C.-t. Ho" */
const initials = `${initial}(?:\\s?[-‐–]?\\s?${initial}|-\\p{Ll}\\.){0,4}${patronymic}`;
/** "Serguei Alex. Oushakine" */
const shortened = "(?:Alex|Aleks|Wm|Geo|Chas|Jas|Thos|Jos|Benj|Konst)\\.";
const given = `${word}(?:[-‐]${word})*(?:\\s(?!${big}\\s)(?:${initial}|${shortened}|${word}(?:[-‐]${word})*)){0,4}${patronymic}`;
/** Behind a surname initials stand last: "Balmaceda, Margarita M. Living the …" does not go on with the name. */
const givenThenInitials = `(?:${initial}\\s)?${word}(?:[-‐]${word})*(?:\\s(?!${initial})${word}(?:[-‐]${word})*){0,3}(?:\\s?${initial}){0,3}${patronymic}`;
/** GOST puts it last: "Hoof E. van, Hou F." */
const particleLast = `(?:\\s(?<particle>${particle}(?:\\s${particle})?)(?=[,.;]))?`;
/** APA: "Cramon-Taubadel, S. von, & Kos, A." */
const particleBehind = `(?:\\s(?<particle>${particle}(?:\\s${particle})?)(?=[,.;]|\\s[&(]))?`;
const suffix = `(?:,?\\s(?<suffix>${anyOf(SUFFIXES)})(?![\\p{L}\\d]))?`;
/** NLM: "Gilstrap LC 3rd" */
const suffixNR = `(?:,?\\s(?<suffix>${anyOf(SUFFIXES)}|(?<!,\\s)(?:2nd|3rd|4th)(?=[,.]))(?![\\p{L}\\d]))?`;

/** "KOWALSKI Jan M." or "KOWALSKI J. M.", each without the other's beginning: "ШРАЙБМАН А. Почему …" */
const small = `${upper}\\p{Ll}${letter}*(?:[-‐]${upper}\\p{Ll}${letter}*)*`;
const givenOrInitials = `(?:${initials}|${small}(?:\\s${small}(?![\\p{L}’']))*(?:\\s?${initial}){0,3})(?!\\p{L})`;

/** How a list prints its names. Each list keeps to one way; only its first name may be turned round. */
const shapes = {
  /** SMITH Nicholas R., SMITH N. R. */
  "SURNAME given": new RegExp(
    `(?<last>${CAPITAL_SURNAME})\\s(?<first>${givenOrInitials})${particleBehind}${suffix}`,
    "uy",
  ),
  /** Smith N. R. */
  "surname initials": new RegExp(`(?<last>${surname})\\s(?<first>${initials})${particleLast}${suffix}`, "uy"),
  /** Smith, N. R. */
  "surname, initials": new RegExp(
    `(?<last>${surname}),\\s?(?<first>${initials})(?!\\s${upper}\\p{Ll}{1,20};)${particleBehind}${suffix}`,
    "uy",
  ),
  /** N. R. Smith */
  "initials surname": new RegExp(`(?<first>${initials})\\s?(?<last>${surname})${suffix}`, "uy"),
  /** Smith NR; "Kos KT, Ó Briain S" are two people. */
  "surname NR": new RegExp(
    `(?<last>${surname}),?\\s(?!Ó\\s${upper}\\p{Ll})(?<first>(?:(?:Shch|Yu|Ya|Ye|Yo|Zh|Kh|Ts|Ch|Sh|Ie|Iu|Ia)|${upper})(?:-?(?:(?:Shch|Yu|Ya|Ye|Yo|Zh|Kh|Ts|Ch|Sh|Ie|Iu|Ia)|${upper})){0,2}${patronymic})(?=[,.;:\\])\\s])${suffixNR}`,
    "uy",
  ),
  /** Smith, Nicholas R. */
  "surname, given": new RegExp(`(?<last>${surname}),\\s(?<first>${givenThenInitials})${suffix}`, "uy"),
  /** Nicholas R. Smith */
  "given surname": new RegExp(`(?<first>${given})\\s(?<last>${surnameOne})${suffix}`, "uy"),
} as const;

export type NameShape = keyof typeof shapes;

const conjunction = new RegExp(`(?:,|;)?\\s?(?:${anyOf(CONJUNCTIONS)})\\s`, "uy");
const comma = /(?:,|;|\s?\/)\s?/uy;
const etAl = new RegExp(`[,;]?\\s?(?:\\[(?:${anyOf(ET_AL)})\\]|(?:${anyOf(ET_AL)}))`, "uy");

/** Shapes that may follow the first name of a list. */
const following: Record<NameShape, NameShape[]> = {
  "SURNAME given": ["SURNAME given"],
  "surname initials": ["surname initials"],
  "surname, initials": ["surname, initials", "initials surname", "given surname"],
  "initials surname": ["initials surname"],
  "surname NR": ["surname NR"],
  "surname, given": ["given surname", "surname, given", "initials surname", "surname, initials"],
  "given surname": ["given surname", "initials surname"],
};

/**
 * The names that start at a place, in one of the shapes, or `null`.
 * Surnames in capitals come out in normal case.
 * @param ends says whether a list of names may end before a place; it rules out titles that begin like a name; it gets the names as they are printed
 */
export function readNames(...names: Parameters<typeof readPrinted>): FoundNames | null {
  const found = readPrinted(...names);
  return found && { ...found, creators: found.creators.map(inNormalCase) };
}

/** A surname in capitals only shows which of the names it is; `KOWALSKI JAN` has both in capitals. */
function inNormalCase(creator: Creator): Creator {
  const { lastName, firstName } = creator;
  if (lastName === undefined) return creator;
  const both = firstName !== undefined && /^\p{Lu}{3,}$/u.test(firstName) && isInCapitals(lastName) && isGivenName(firstName); // prettier-ignore
  return {
    ...creator,
    lastName: withoutCapitals(lastName),
    ...(both && { firstName: withoutCapitals(firstName) }),
  };
}

function readPrinted(
  text: string,
  at: number,
  allowed: readonly NameShape[],
  creatorType: CreatorType,
  ends: (place: number, creators: readonly Creator[]) => boolean,
): FoundNames | null {
  for (const shape of allowed) {
    const first = readName(text, at, shape, creatorType);
    if (!first) continue;
    const creators = [first.creator];
    let place = first.end;
    let best = ends(place, creators) ? { creators: [...creators], end: place, more: false, shape } : null;
    for (;;) {
      etAl.lastIndex = place;
      const others = etAl.exec(text);
      if (others) {
        const end = place + others[0].length;
        if (ends(end, creators)) best = { creators: [...creators], end, more: true, shape };
        break;
      }
      const joint = separator(text, place);
      if (!joint) break;
      let next: { creator: Creator; end: number } | null = null;
      for (const follow of following[shape])
        if ((next = readName(text, joint.at, follow, creatorType, joint.conjunction))) break;
      const handle = next ? null : handleAt(text, joint.at, shape, creatorType);
      if (handle) {
        creators.push(handle.creator);
        next = handle.next;
      }
      if (!next) break;
      // What the first name shows of its form holds for the list.
      creators.push({ ...next.creator, confidence: first.creator.confidence });
      place = next.end;
      if (ends(place, creators)) best = { creators: [...creators], end: place, more: false, shape };
    }
    if (best) return best;
  }
  return null;
}

/** Where the next name begins, and whether a conjunction says that one does; `null` where the list ends. */
function separator(text: string, at: number): { at: number; conjunction: boolean } | null {
  // APA leaves out who stands before the last of many: "Kos, A., Lis, B., . . . Zając, M."
  const left = /^,?\s(?:…|\.\s?\.\s?\.),?\s(?:&\s)?(?=\p{Lu})/u.exec(text.slice(at, at + 12));
  if (left) return { at: at + left[0].length, conjunction: true };
  conjunction.lastIndex = at;
  const joined = conjunction.exec(text);
  if (joined && /^[\s,;]/.test(joined[0])) return { at: at + joined[0].length, conjunction: true };
  comma.lastIndex = at;
  const match = comma.exec(text);
  if (!match) return null;
  const after = at + match[0].length;
  conjunction.lastIndex = after;
  const also = conjunction.exec(text);
  return also ? { at: after + also[0].length, conjunction: true } : { at: after, conjunction: false };
}

function readName(text: string, at: number, shape: NameShape, creatorType: CreatorType, listed = false) {
  if (!mayBegin(text, at, shape)) return null;
  const expression = shapes[shape];
  expression.lastIndex = at;
  const match = expression.exec(text);
  if (!match) return null;
  // "and Anna Fischer": behind other names even the name of a publisher is one of a person.
  // "Sabine Fischer": so is one behind a given name; "Peter Lang" publishes.
  const publishes =
    PUBLISHER_WORDS.test(match[0]) &&
    (!isGivenName(/^\p{L}+/u.exec(match[0])?.[0] ?? "") || match[0] === "Peter Lang");
  if (shape === "given surname" && !listed && (BODY_WORDS.test(match[0]) || publishes)) return null;
  const { first, last, suffix: after, particle: before } = match.groups as Record<string, string | undefined>;
  if (first === undefined || last === undefined) return null;
  // "Brodacki Jan, Nowik Hanna": two people.
  if (
    shape === "surname, given" &&
    /\s/.test(last) &&
    (isGivenName(last.slice(last.lastIndexOf(" ") + 1)) || isGivenName(last.slice(0, last.indexOf(" "))))
  )
    return null;
  // "TOWNSEND, L. und ROZARIO, N.": an initial is no given name.
  if (shape === "surname, given" && /(?:^|\s)\p{Lu}$/u.test(first) && text[at + match[0].length] === ".")
    return null;
  // "edited by Ales Kos, BDU, 2001": who publishes is shortened, too.
  if (shape === "surname NR" && /\s/.test(last) && /,\s\p{Lu}{3,}$/u.test(match[0])) return null;
  // "Директор ПВТ: «…»", "Istoriya Belorusskoi SSR : v 5 t.": capitals behind words are an abbreviation.
  if (shape === "surname NR" && isAbbreviation(last, first, text.slice(at + match[0].length))) return null;
  // "Выступление Президента А. Г. Лукашенко на параде": whom the title names.
  if (
    shape === "surname initials" &&
    twoWords.test(last) &&
    /^\s\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text.slice(at + match[0].length))
  )
    return null;
  // "KOWALSKI JAN": a given name is no initials.
  if (shape === "surname NR" && isGivenName(first)) return null;
  // "Сидоров П. П. Записки": two initials stand behind a surname; what follows them is the title.
  if (shape === "given surname" && surnameWithInitials.test(first)) return null;
  const end = at + match[0].length;
  // "Hryckiewicz Anatol, Polacy na Białorusi": printed without a comma, but turned round.
  const turned =
    shape === "given surname" && !after && !/\s/.test(first) && isGivenName(last) && !isGivenName(first);
  const creator: Creator = {
    creatorType,
    lastName: turned ? first : before ? `${before} ${last}` : last,
    firstName: turned ? last : spaced(first),
    ...(after && { suffix: after }),
    spans: [{ start: at, end }],
    confidence: shape === "given surname" || shape === "surname NR" ? 0.9 : 0.95,
  };
  return { creator, end };
}

/** Two words in Cyrillic, or a noun in Latin letters: `Vystuplenie Prezidenta`. */
const twoWords =
  /^(?:[\u0400-\u04FF’'-]{4,}\s[\u0400-\u04FF’'-]+|\p{L}+(?:nie|nnie|tsiya|tsiia|ost['’ʹ]?)\s\p{L}+)$/u;

/** Capitals behind words that are no initials: by the script, or by what stands behind them. */
function isAbbreviation(last: string, first: string, behind: string): boolean {
  const cyrillic = /[\u0400-\u04FF]/.test(last);
  if (!cyrillic && !/\s/.test(last)) return false;
  // "Выступление Президента А. Г. Лукашенко": the second initial is printed with its stop, so that the first is, too.
  if (/^\.\s?\p{Lu}\./u.test(behind)) return true;
  if (cyrillic) return /^\p{Lu}{3}$/u.test(first) || /^\s?:\s/.test(behind);
  // Behind an author stands a title, and not at once a place with who publishes there.
  return /^\p{Lu}{3}$/u.test(first) && /^(?:\s:\s|\s\/|\.\s(?:[–—]\s)?\p{Lu}[\p{L}.-]*\s:\s)/u.test(behind);
}

/** `B. Mixon-Baca, ValdikSS, A. Ablove`: a handle between other names, by what no surname has: a capital or digit inside, a small first letter. */
function handleAt(text: string, at: number, shape: NameShape, creatorType: CreatorType) {
  handle.lastIndex = at;
  const name = shape === "initials surname" || shape === "surname, initials" ? handle.exec(text)?.[0] : undefined;
  const joint = name && separator(text, at + name.length);
  const next = joint ? readName(text, joint.at, shape, creatorType, joint.conjunction) : null;
  return next && { creator: { creatorType, name: name!, spans: [{ start: at, end: at + name!.length }], confidence: 0.85 } as Creator, next };
} // prettier-ignore
const handle =
  /(?:(?!(?:von|van|de|der|and|et)\s)\p{Ll}[\p{L}\d_]{3,20}|\p{L}*\p{Ll}\p{Lu}[\p{L}\d_]{0,16}|\p{L}[\p{L}_]{1,16}[\d_][\p{L}\d_]{0,8})(?=,\s)/uy;

const surnameWithInitials = /^[\u0400-\u04FF’'-]{3,}\s\p{Lu}\.\s?\p{Lu}\.$/u;

/** Names begin with a letter, those in capitals with two or with a particle: most of what is asked about does not. */
function mayBegin(text: string, at: number, shape: NameShape): boolean {
  const first = classOf(text.charCodeAt(at));
  // Letters beyond the basic plane are left to the expression.
  if (!(first & LETTER)) return isHalf(text.charCodeAt(at));
  // "Ma" and "Mc" stand before capitals.
  if (shape === "SURNAME given")
    return !(first & UPPER && classOf(text.charCodeAt(at + 1)) & LOWER) || text[at] === "M";
  const sign = SIGNS[shape];
  return sign === undefined || sign === signBehind(text, at);
}

/** The first sign behind or inside a name that is none of a word. */
const SIGNS: Readonly<Partial<Record<NameShape, string>>> = {
  "surname initials": ".",
  "initials surname": ".",
  "surname, initials": ",",
  "surname, given": ",",
};
const isOfWords = charactersOf(/[\p{L}\p{M}\s'’‘ʹʼ`´ʺ”′‐‑–-]/u);

/** The first sign at or after a place; of the last place that was asked about it is remembered, since all shapes ask. */
function signBehind(text: string, at: number): string {
  if (lastSign.at === at && lastSign.text === text) return lastSign.sign;
  let end = at;
  while (isOfWords(text.charCodeAt(end)) || isHalf(text.charCodeAt(end))) end++;
  lastSign = { text, at, sign: text.charAt(end) };
  return lastSign.sign;
}
let lastSign = { text: "", at: -1, sign: "" };

/** By the table; also where it is in capitals: `JAN`. */
export const isGivenName = (printed: string): boolean =>
  GIVEN_NAMES.has(printed) || (/^\p{Lu}{3,}$/u.test(printed) && GIVEN_NAMES.has(printed[0]! + printed.slice(1).toLowerCase())); // prettier-ignore

const behindInitials = new RegExp(`^(?<initials>\\p{Lu}{1,3})(?<end>\\s(?:${anyOf(PATRONYMIC_ENDS)}))$`, "u");

/** `S.G.F.` and `S. G. F.` are the same; `NR` becomes `N. R.` */
function spaced(first: string): string {
  // "Karimov AB uulu"
  const ended = / \p{L}{3,4}$/u.test(first) ? behindInitials.exec(first)?.groups : undefined;
  if (ended) return spaced(ended["initials"]!) + ended["end"]!;
  if (/^\p{Lu}-\p{Lu}$/u.test(first)) return first.replace(/\p{Lu}/gu, "$&.");
  if (
    /^(?:\p{Lu}\p{Ll}{0,3}){1,3}$/u.test(first) &&
    (/^\p{Lu}{1,3}$/u.test(first) ||
      /^(?:(?:Shch|Yu|Ya|Ye|Yo|Zh|Kh|Ts|Ch|Sh|Ie|Iu|Ia)|\p{Lu}){1,3}$/u.test(first))
  )
    return (first.match(/\p{Lu}\p{Ll}*/gu) ?? []).map((c) => `${c}.`).join(" ");
  return first.replace(/\.(?=\p{Lu})/gu, ". ").trim();
}
