import { lineStart, WORK_STARTS } from "./line-starts.ts";
import { LEAD_INS } from "./data/lead-ins.ts";

// Longest first: `see also` before `see`.
const PHRASES = [...LEAD_INS].sort((a, b) => b.length - a.length);
const LONGEST = PHRASES[0]!.length;
/** Phrases by their first letter, so that most texts are dismissed by one look. */
const byFirst = new Map<string, string[]>();
for (const phrase of PHRASES) byFirst.set(phrase[0]!, [...(byFirst.get(phrase[0]!) ?? []), phrase]);

// What follows a phrase: at most one sign, and a blank before a capital, a quotation mark or a bracket.
const AFTER = /^[.,:]{0,2} (?=[\p{Lu}"“„«‘‚—–―_]|\d{4}\b)/u;

/**
 * How many characters of a note stand before the work that it cites; 0 when it begins with the work.
 *
 * @example leadInLength("Zob. też: A. Nowak, Ład, Warszawa 2020.") // 11
 * @example leadInLength("See, S. (2020) Title.") // 0: a name
 */
export function leadInLength(text: string): number {
  const phrases = byFirst.get(text.charAt(0).toLowerCase());
  if (!phrases) return 0;
  const head = text.slice(0, LONGEST).toLowerCase();
  for (const phrase of phrases) {
    if (!head.startsWith(phrase)) continue;
    const behind = text.slice(phrase.length, phrase.length + 8);
    const after = AFTER.exec(behind)?.[0];
    if (after === undefined) continue;
    const rest = text.slice(phrase.length + after.length);
    // `См.: Военная доктрина`, `Zob. Ustawa`; but `See No Evil` is a title, and `See, S. (2020)` has a name.
    const marked = /^[.:]/.test(after);
    if (marked || ((!after.startsWith(",") || phrase.includes(" ")) && WORK_STARTS.has(lineStart(rest))))
      return phrase.length + after.length;
  }
  return 0;
}
