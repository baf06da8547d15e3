import { GIVEN, SURNAMES, type CaseLanguage, type Ending } from "./data/genitive-endings.ts";
import { LATIN_ENDINGS, MALE_ENDINGS } from "./data/genitive-latin.ts";
import type { Creator } from "./types.ts";

const INITIALS = /^(?:\p{Lu}\p{Ll}{0,2}\.[\s-]?)+$/u;

/**
 * The nominative of a person whom the genitive names: `под ред. К. С. Гаджиева` is by К. С. Гаджиев. A name whose nominative cannot
 * be told by its ending stays as it is printed.
 * @param certain where a nominative may stand, too (`пер. с англ. А. Иванова`), only what can be no other case is turned
 * @example nominative({ lastName: "Гаджиева", firstName: "К. С." …}, "ru", "", false).lastName // "Гаджиев"
 */
export function nominative(
  creator: Creator,
  language: CaseLanguage,
  text: string,
  certain: boolean,
): Creator {
  const { lastName, firstName = "" } = creator;
  if (!lastName || lastName.length < 4) return creator;
  const cyrillic = /[\u0400-\u04ff]/.test(lastName);
  const last = certain
    ? turned(lastName, cyrillic ? MALE_ENDINGS : LATIN_MALE)
    : cyrillic || language === "pl"
      ? turned(lastName, SURNAMES[language])
      : (adjective(lastName, text) ?? turned(lastName, LATIN_ENDINGS));
  if (INITIALS.test(firstName) || !firstName) return last === null ? creator : { ...creator, lastName: last };
  // A given name in full is turned with its surname, or neither is.
  if (/\s/.test(firstName) || (!cyrillic && language !== "pl")) return creator;
  const first = turned(firstName, GIVEN[language]);
  // "Анны Черненко", "Anny Nowak": a woman's surname that does not change.
  const own =
    last ??
    (/[аяa]$/u.test(first ?? "") && !/[аеиоуыэюяaeiouyą]$/iu.test(lastName.replace(/ко$/u, ""))
      ? lastName
      : null);
  return own === null || first === null ? creator : { ...creator, lastName: own, firstName: first };
}

/** In Latin letters only these can be no nominative. */
const LATIN_MALE: readonly Ending[] = [[/([iy]ch)a$/u, "$1"]];

function turned(name: string, endings: readonly Ending[]): string | null {
  for (const [ending, replacement] of endings)
    if (ending.test(name)) return name.replace(ending, replacement);
  return null;
}

/** `Vardomskogo`: how the list writes -ский shows in its other words, `[Elektronnyi resurs]`. */
function adjective(name: string, text: string): string | null {
  const stem = /^(\p{L}+k)o[gh]o$/u.exec(name)?.[1];
  if (!stem) return null;
  const sample = /(?<=\p{L}{2}[st]k)(?:ii|iy|ij|iĭ|y)(?!\p{L})/u.exec(text)?.[0];
  if (sample) return stem + sample;
  // "[Elektronnyi resurs]"
  const other = /(?<=\p{L}{2}ny)[iyjĭ](?!\p{L})/u.exec(text)?.[0];
  return other ? `${stem}i${other}` : null;
}
