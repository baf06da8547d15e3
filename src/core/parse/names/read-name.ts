import { BODY_WORDS } from "../data/name-words.ts";
import { PUBLISHER_WORDS } from "../data/publishers.ts";
import type { Creator, CreatorType } from "../types.ts";
import { isGivenName, mayBeGivenName } from "./given-name.ts";
import { mayBegin } from "./may-begin.ts";
import { bareInitial, type NameShape, shapes } from "./shapes.ts";
import { WITH_PATRONYMIC } from "./with-patronymic.ts";

/** The name that stands at a place in one shape, or `null`. `listed`: a conjunction before it says that it is one. */
export function readName(
  text: string,
  at: number,
  shape: NameShape,
  creatorType: CreatorType,
  listed = false,
) {
  if (!mayBegin(text, at, shape)) return null;
  const expression = shapes[shape];
  expression.lastIndex = at;
  const match = expression.exec(text);
  if (!match) return null;
  // "and Anna Fischer": behind other names even the name of a publisher is one of a person.
  if (shape === "given surname" && !listed && isOfBody(match[0])) return null;
  const { first, last, suffix: after, particle: before } = match.groups as Record<string, string | undefined>;
  if (first === undefined || last === undefined) return null;
  // "Brodacki Jan, Nowik Hanna": two people.
  if (
    shape === "surname, given" &&
    /\s/.test(last) &&
    (isGivenName(last.slice(last.lastIndexOf(" ") + 1)) || isGivenName(last.slice(0, last.indexOf(" "))))
  )
    return null;
  // "Haval Ahmad, Emma Tavish & Kenneth Lis": three people, as the last of them shows.
  if (
    shape === "surname, given" &&
    TWO_WORDS.test(last) &&
    TWO_WORDS.test(first) &&
    /^,? (?:&|and|et|und) \p{Lu}[\p{L}’'-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+[,.]/u.test(
      text.slice(at + match[0].length),
    )
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
  // "Anna M. Kos, „Dawny układ”": the one word behind the initial is the surname.
  if (
    (shape === "surname initials" || shape === "surname NR") &&
    (mayBeGivenName(last) ||
      (!/\s/.test(last) && nameBeforeEnglish.test(text.slice(at + match[0].length)))) &&
    nameBeforeQuote.test(text.slice(at + match[0].length))
  )
    return null;
  // "KOWALSKI JAN": a given name is no initials.
  if (shape === "surname NR" && isGivenName(first)) return null;
  // "Сидоров П. П. Записки": two initials stand behind a surname; what follows them is the title.
  if (shape === "given surname" && surnameWithInitials.test(first)) return null;
  const end = at + match[0].length;
  // "Кос Анна Петровна. Реки Полесья": who wrote a thesis, with the father's name behind the given one.
  const full =
    shape === "given surname" &&
    !after &&
    /^\S+\s\S+$/u.test(first) &&
    WITH_PATRONYMIC.test(`${first.split(" ")[1]!} ${last}`);
  if (full) {
    const [surname = "", given = ""] = first.split(" ");
    return {
      creator: {
        creatorType,
        lastName: surname,
        firstName: `${given} ${last}`,
        spans: [{ start: at, end }],
        confidence: 0.9,
      },
      end,
    };
  }
  // "J. Gordon Kos, Rivers": between an initial and the surname a given name is the second one.
  const second =
    shape === "initials surname" && /^\p{Lu}\.$/u.test(first) && !before
      ? /^(?<given>\p{Lu}\p{Ll}+) (?<rest>\p{Lu}[\p{L}’'-]+)$/u.exec(last)?.groups
      : undefined;
  const signed = second && mayBeGivenName(second["given"]!) ? second : undefined;
  // "Hryckiewicz Anatol, Polacy na Białorusi": printed without a comma, but turned round.
  const turned =
    shape === "given surname" &&
    !after &&
    isGivenName(last) &&
    // "Kudela Wolska Wiktoria": of two surnames neither is a given name.
    (!/\s/.test(first)
      ? !isGivenName(first)
      : TWO_SURNAMES.test(first) && !first.split(" ").some(isGivenName));
  const creator: Creator = {
    creatorType,
    lastName: signed ? signed["rest"]! : turned ? first : before ? `${before} ${last}` : last,
    firstName: signed ? `${first} ${signed["given"]}` : turned ? last : spaced(first),
    ...(after && { suffix: after }),
    spans: [{ start: at, end }],
    confidence: shape === "given surname" || shape === "surname NR" ? 0.9 : 0.95,
  };
  return { creator, end };
}

const TWO_WORDS = /^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$/u;

const TWO_SURNAMES = /^\p{Lu}\p{Ll}{2,}\s\p{Lu}\p{Ll}{2,}$/u;

/** Whether what is printed like a given name and a surname has words of a body or a publisher. */
function isOfBody(name: string): boolean {
  // "Robert J. Banks": an initial behind a known given name is one of a person.
  const signed = /^(\p{Lu}\p{Ll}+) (?:\p{Lu}\. ?){1,2}\p{Lu}\p{Ll}+$/u.exec(name);
  if (signed !== null && mayBeGivenName(signed[1]!) && !BODY_OF_PERSON.test(name)) return false;
  if (BODY_WORDS.test(name)) return true;
  // "Sabine Fischer": behind a given name the word of a publisher is a surname; "Peter Lang" publishes.
  return (
    PUBLISHER_WORDS.test(name) && (!isGivenName(/^\p{L}+/u.exec(name)?.[0] ?? "") || name === "Peter Lang")
  );
}

/** `Gerald R. Ford Foundation`, `Carter G. Center`: bodies are called after people. */
const BODY_OF_PERSON = /(?:Center|Centre|Institute|Foundation|Library|Stiftung|Museum|School|Society)$/u;

/** `Jesse L. Byock, “Order,”`: a comma before English marks parts a name from the title. */
const nameBeforeEnglish = /^\.? \p{Lu}[\p{L}’-]+, ["“]\p{Lu}/u;

/** One word with a capital, and a title in quotation marks behind it. */
const nameBeforeQuote = /^\.? \p{Lu}[\p{L}’-]+[,.:] ["“„«'‘]\p{Lu}/u;

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

const surnameWithInitials = /^[\u0400-\u04FF’'-]{3,}\s\p{Lu}\.\s?\p{Lu}\.$/u;

/**
 * `S.G.F.` and `S. G. F.` are the same. Several without stops get blanks, `N R`: as printed, and styles that give initials print `N. R.`, where of `NR`
 * they would print `N.` A lone one has a stop whether it was printed or not, for in `Kos T, Lis NR` and `Kos T. Rivers` it is the same person's.
 */
function spaced(first: string): string {
  if (loneInitial.test(first)) return `${first}.`;
  return first
    .replace(runTogether, (initials) => initials.match(/\p{Lu}\p{Ll}*/gu)!.join(" "))
    .replace(/\.(?=\p{Lu})/gu, ". ")
    .trim();
}

const loneInitial = new RegExp(`^${bareInitial}$`, "u");
/** Also before a patronymic: `AB uulu`. */
const runTogether = new RegExp(`^${bareInitial}{2,3}(?=$|\\s\\p{Ll})`, "u");
