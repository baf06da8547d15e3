import { mayBeGivenName } from "./names/index.ts";
import { isPlace } from "./places.ts";

/**
 * Whether names that were read from `at` to `place` stop before their last surname, since `Thomas M.` looks like a surname with
 * an initial.
 * @example cutsSurname("edited by Thomas M. Wilson and Hastings Donnan", 10, 19) // true
 * @example cutsSurname("translated by George S. N. Luckyj", 14, 23) // true
 * @example cutsSurname("под ред. Иванова И. Минск, 2003", 9, 19) // false: a place follows
 */
export function cutsSurname(text: string, at: number, place: number): boolean {
  const end = text[place] === "." ? place + 1 : place;
  if (text[end - 1] !== "." || !/^\s(?:\p{Lu}\.\s){0,2}\p{Lu}\p{Ll}/u.test(text.slice(end, end + 9))) return false;
  const first = /^(?<first>\p{Lu}[\p{L}’'-]+)(?:\s\p{Lu}\.)+$/u.exec(text.slice(at, end))?.groups?.["first"];
  const next = /^\s(?:\p{Lu}\.\s){0,2}(?<word>\p{Lu}[\p{L}’'-]+)(?<joint>\s(?:and|&|und|et)\s|,\s\d{1,4}[-–]\d|\.\s\p{Lu}[^.:]{1,30}:\s)?/u.exec(text.slice(end, end + 70))?.groups;
  if (!first || !next || isPlace(next["word"]!)) return false;
  // "a cura di Graziella N. Ricci.", "edited by Elzbieta M. Lis,": these print nobody turned round.
  if (/\b(?:by|a cura di|trad(?:uzione|\.)(?: it\.)? di|direction de|traduit par)\s$/.test(text.slice(Math.max(0, at - 20), at))) return true;
  return next["joint"] !== undefined || mayBeGivenName(first);
} // prettier-ignore
