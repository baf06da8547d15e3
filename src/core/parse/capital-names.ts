import { classOf, LOWER } from "../character-class.ts";
import { PARTICLES, SMALL_PARTICLES } from "./data/name-words.ts";
import { anyOf } from "../any-of.ts";

const apostrophe = "['’‘ʹʼ]";
const block = `(?:\\p{Lu}${apostrophe}|Ma?c)?\\p{Lu}(?:${apostrophe}?\\p{Lu})+`;
const blocks = `${block}(?:[-‐‑–]${block})*`;
const particle = `(?:${anyOf([...PARTICLES, ...PARTICLES.map((word) => word.toUpperCase())])})`;

/** The pattern of a surname in capitals: `KOWALSKI`, `NOWAK-LIS`, `VAN DER MEER`, `O’NEILL`, `MacDONALD`, `GARCÍA LORCA`, `MARTÍN DE LA GUARDIA`. */
export const CAPITAL_SURNAME = `(?:${particle}\\s){0,3}${blocks}(?:\\s(?:${particle}\\s){0,2}${blocks})?`;

const whole = new RegExp(`^${CAPITAL_SURNAME}$`, "u");

/** Whether a surname is printed in capitals: `KOWALSKI`, `de GAULLE`; a single letter is an initial. */
export const isInCapitals = (surname: string | undefined): boolean =>
  surname !== undefined && !endsSmall(surname) && whole.test(surname);

/** Nearly all surnames end in a small letter. */
const endsSmall = (surname: string) => (classOf(surname.charCodeAt(surname.length - 1)) & LOWER) !== 0;

/**
 * A surname that is printed in capitals, as it is written otherwise. Others stay as they are.
 * @example withoutCapitals("VAN DER MEER") // "van der Meer"
 * @example withoutCapitals("MCFAUL") // "McFaul"
 */
export function withoutCapitals(surname: string): string {
  if (!isInCapitals(surname)) return surname;
  const words = surname.split(" ");
  // "DE LA FUENTE", but "LA ROCHE"
  return words
    .map((word, at) =>
      at < words.length - 1 && (SMALL_PARTICLES.has(word.toLowerCase()) || (word === "LA" && at > 0))
        ? word.toLowerCase()
        : small(word),
    )
    .join(" ");
}

function small(word: string): string {
  if (!/\p{Lu}{2}|\p{Lu}['’‘ʹʼ]\p{Lu}/u.test(word)) return word;
  return word.replace(/[^-‐‑–]+/gu, (part) => {
    // "MacDONALD" says how it is written, "MCFAUL" has one way only.
    const [prefix] = /^Ma?c(?=\p{Lu})|^MC(?=\p{Lu}{3})/u.exec(part) ?? [""];
    // "O’NEILL", but "ЛУК’ЯНЕНКО" and "Д’ЯЧЕНКО"
    const [elided] = /^[DLO]['’‘ʼ]/u.exec(part) ?? [""];
    const lead = prefix || elided;
    const rest = part.slice(lead.length);
    const start = prefix === "MC" ? "Mc" : lead;
    return start + rest.slice(0, 1) + rest.slice(1).toLowerCase();
  });
}
