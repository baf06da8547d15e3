import type { Creator } from "../types.ts";
import { isGivenName } from "../../given-names/index.ts";
import { readName } from "./read-name.ts";
import { inNormalCase, type FoundNames } from "./read-names.ts";

/** Fewer could be the author and the first words of the title: `Kos, Anna and Lis, Red Rivers`. */
const FEWEST = 3;
/** A joint that nothing but another name follows, or the comma before the title. */
const AND = " and ";
const BEFORE_TITLE = /^,\s["“„«‘[]?[\p{Lu}\d]/u;

/**
 * BibTeX, and the sites that print its field: `Kos, Anna and Lis y Mora, Bela and Mur, Paul, Title`: each name is turned round, and only
 * `and` stands between them.
 * @param fewest how many there must be
 */
export function readJoined(text: string, from: number, fewest = FEWEST): FoundNames | null {
  const creators: Creator[] = [];
  let end = from;
  for (;;) {
    const one =
      readName(text, end, "surname, given", "author", true) ?? readName(text, end, "surname, initials", "author", true);
    if (!one) return null;
    creators.push(one.creator);
    end = one.end;
    if (!text.startsWith(AND, end)) break;
    end += AND.length;
  }
  // "Kos, A., Lis, B. (2025)" is another form.
  if (creators.length === 1 && !/\p{Ll}{2}/u.test(creators[0]!.firstName ?? "")) return null;
  // "Kos, Anna and Lis, Olga, Red Rivers": what the table of given names has is no word of a title.
  const enough = creators.length > 1 && isGivenName(creators.at(-1)!.firstName ?? "") ? 2 : fewest;
  if (creators.length < enough || !BEFORE_TITLE.test(text.slice(end, end + 4))) return null;
  return { creators: creators.map(inNormalCase), end, more: false, shape: "surname, given" };
} // prettier-ignore

/**
 * CyberLeninka: `Кос Анна Петровна, Лис Олег Ильич Реки Полесья // Вестник`: names in full, of which the father's tells where the last one ends.
 * `Іван Петрович Лис` is not turned round.
 */
export function readInFull(text: string, from: number): FoundNames | null {
  const creators: Creator[] = [];
  let end = from;
  for (;;) {
    FULL.lastIndex = end;
    const { last = "", first = "" } = FULL.exec(text)?.groups ?? {};
    if (!last || isGivenName(last)) return null;
    const start = end;
    end += last.length + first.length + 1;
    creators.push({ creatorType: "author", lastName: last, firstName: first, spans: [{ start, end }], confidence: 0.95 });
    if (!text.startsWith(", ", end)) break;
    end += 2;
  }
  if (!/^\s[«„“"\p{Lu}\d]/u.test(text.slice(end, end + 2)) || !text.includes(" // ", end)) return null;
  return { creators, end, more: false, shape: "surname, given" };
} // prettier-ignore

const FULL =
  /(?<last>\p{Lu}[\u0400-\u04ff’'-]+)\s(?<first>\p{Lu}[\u0400-\u04ff’']+\s\p{Lu}[\u0400-\u04ff’']+(?:[оеаё]в[иі]ч|[ьлмкт][иі]ч|[оеаёіїй][вў]на|[иі]чна))(?![\p{L}\p{M}’'-])/uy;
