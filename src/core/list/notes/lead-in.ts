import { LEAD_INS, LEAD_WORDS, LEAD_WORDS_AT_START } from "../data/lead-ins.ts";
import { lineStart, WORK_STARTS } from "../lines/line-starts.ts";
import { repeatedPart } from "../repeats.ts";
import { anyOf } from "../../any-of.ts";

// Longest first: `see also` before `see`.
const PHRASES = [...LEAD_INS].sort((a, b) => b.length - a.length);
const LONGEST = PHRASES[0]!.length;
/** Phrases by their first letter, so that most texts are dismissed by one look. */
const byFirst = new Map<string, string[]>();
for (const phrase of PHRASES) byFirst.set(phrase[0]!, [...(byFirst.get(phrase[0]!) ?? []), phrase]);

// What follows a phrase: at most one sign, and a blank before a capital, a quotation mark or a bracket.
const AFTER = /^[.,:]{0,2} (?=[\p{Lu}"“„«‘‚—–―_]|\d{4}\b)/u;
/** `Szerzej na ten temat: tenże, Kim są Białorusini?` */
const BEFORE_REPEAT = /^[.:]{1,2} /u;

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
    const after =
      AFTER.exec(behind)?.[0] ??
      (repeatedPart(text.slice(phrase.length).replace(BEFORE_REPEAT, "")) === "creators" ? BEFORE_REPEAT.exec(behind)?.[0] : undefined); // prettier-ignore
    if (after === undefined) continue;
    const rest = text.slice(phrase.length + after.length);
    // `См.: Военная доктрина`, `Zob. Ustawa`; but `See No Evil` is a title, and `See, S. (2020)` has a name.
    const marked = /^[.:]/.test(after);
    if (marked || ((!after.startsWith(",") || phrase.includes(" ")) && WORK_STARTS.has(lineStart(rest))))
      return phrase.length + after.length;
  }
  return 0;
}

const AT_START = new RegExp(`^(?:${anyOf([...LEAD_WORDS, ...LEAD_WORDS_AT_START])}):? `, "iu");
const INSIDE = new RegExp(`(?<![\\p{L}-])(?:${anyOf(LEAD_WORDS)})(?!\\p{L})`, "giu");

/** The word at the start of a note that leads to a work, whatever stands behind it; empty when there is none. */
export const leadWord = (text: string): string => AT_START.exec(text)?.[0] ?? "";

/** The words that lead to works inside of a note. */
export const leadWordsIn = (note: string): IterableIterator<RegExpExecArray> => note.matchAll(INSIDE);

/** `vgl. ebenda, S. 95`, `zob. tamże` */
export function isRepeatLedIn(text: string): boolean {
  const lead = leadWord(text);
  return lead !== "" && repeatedPart(text.slice(lead.length)) === "work";
}
