import type { Creator, CreatorType } from "../types.ts";
import { isGivenName, mayBeGivenName } from "../../given-names/index.ts";
import { mayBegin } from "./may-begin.ts";
import { isNoName } from "./no-name.ts";
import { type NameShape, shapes } from "./shapes.ts";
import { spaced } from "./spaced.ts";
import { WITH_PATRONYMIC } from "./with-patronymic.ts";

/** The name that stands at a place in one shape, or `null`. `listed`: a conjunction before it says that it is one. */
export function readName(
  text: string,
  at: number,
  shape: NameShape,
  creatorType: CreatorType,
  listed = false,
): { creator: Creator; end: number } | null {
  if (!mayBegin(text, at, shape)) return null;
  const expression = shapes[shape];
  expression.lastIndex = at;
  const match = expression.exec(text);
  if (!match) return null;
  const { first, last, suffix, particle } = match.groups as Record<string, string | undefined>;
  if (first === undefined || last === undefined) return null;
  const end = at + match[0].length;
  if (isNoName(shape, { whole: match[0], first, last, behind: text.slice(end), listed })) return null;
  const { lastName, firstName } = (shape === "given surname" && !suffix
    ? withFatherName(first, last)
    : null) ??
    (shape === "initials surname" && !particle ? withSecondName(first, last) : null) ??
    (shape === "given surname" && !suffix ? turnedRound(first, last) : null) ?? {
      lastName: particle ? `${particle} ${last}` : last,
      firstName: spaced(first),
    };
  return {
    creator: {
      creatorType,
      lastName,
      firstName,
      ...(suffix && { suffix }),
      spans: [{ start: at, end }],
      confidence: shape === "given surname" || shape === "surname NR" ? 0.9 : 0.95,
    },
    end,
  };
}

type Parts = { lastName: string; firstName: string } | null;

/** `Кос Анна Петровна. Реки Полесья`: who wrote a thesis, with the father's name behind the given one. */
function withFatherName(first: string, last: string): Parts {
  if (!/^\S+\s\S+$/u.test(first)) return null;
  const [surname = "", given = ""] = first.split(" ");
  return WITH_PATRONYMIC.test(`${given} ${last}`)
    ? { lastName: surname, firstName: `${given} ${last}` }
    : null;
}

/** `J. Gordon Kos, Rivers`: between an initial and the surname a given name is the second one. */
function withSecondName(first: string, last: string): Parts {
  if (!/^\p{Lu}\.$/u.test(first)) return null;
  const { given = "", rest = "" } =
    /^(?<given>\p{Lu}\p{Ll}+) (?<rest>\p{Lu}[\p{L}’'-]+)$/u.exec(last)?.groups ?? {};
  return given && mayBeGivenName(given) ? { lastName: rest, firstName: `${first} ${given}` } : null;
}

/** `Hryckiewicz Anatol, Polacy na Białorusi`: printed without a comma, but turned round. */
function turnedRound(first: string, last: string): Parts {
  if (!isGivenName(last)) return null;
  // "Kudela Wolska Wiktoria": of two surnames neither is a given name.
  const surname = !/\s/.test(first)
    ? !isGivenName(first)
    : TWO_SURNAMES.test(first) && !first.split(" ").some(isGivenName);
  return surname ? { lastName: first, firstName: last } : null;
}

const TWO_SURNAMES = /^\p{Lu}\p{Ll}{2,}\s\p{Lu}\p{Ll}{2,}$/u;
