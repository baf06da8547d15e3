import { REPEAT_DASHES } from "../data/repeats.ts";
import { evidenceOf, hasSignOfReference } from "../evidence.ts";
import { leadInLength } from "./lead-in.ts";
import { lineStart, WORK_STARTS } from "../lines/line-starts.ts";
import { isShortReference, repeatedPart } from "../repeats.ts";

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}\p{Ll}?\.|\p{Lu}[\p{L}’'-]+|von|van|de|der|zu)){1,4}`;
/** `Ihar Babkou, “Idea,” …`, `Jochen Oltmer/Klaus J. Bade, Normalfall`, `Anna Nowak (Hg.): Der Staat`: notes print the given name first. */
export const GIVEN_SURNAME = new RegExp(
  String.raw`^${NAME}(?:(?: ?/ ?| (?:and|und|i|и) )${NAME}){0,4}(?: \((?:Hrsg|Hg|Hsg|eds?|red)\.?\))?[,:] ["“„«»]?[\p{Lu}\d]`,
  "u",
);

// `Title (2020); “Zerkalo”, 3.02.2020`: what is quoted right before a date is the outlet.
const OUTLET = /^["“„«‘][^"”»“]{1,60}["”»“’],? ?\d/u;

// `(accessed 1 May 2020)`, `s. 45`, `285–314`, a link: what a reference ends with and a phrase of a title does not.
const CLOSED = /(?:[)\]”»"]|https?:\S+|[\s–-]\d{1,4}|\b(?:1[5-9]|20)\d\d[a-z]?)\.?$/u;
const DATED = /\b(?:1[5-9]|20)\d\d[a-z]?\b|https?:|\bdoi\b/;

/** A longer one is no work but a list; looking through it again at each semicolon would take minutes. */
const LONGEST_WORK = 6000;

const isWhole = (text: string): boolean =>
  repeatedPart(text) === "work" || isShortReference(text) || (DATED.test(text) && CLOSED.test(text));

/** Whether a work is cited from here: a name, a quotation mark or a lead-in begins it, and the signs of a reference follow. */
function beginsWork(text: string): boolean {
  const lead = leadInLength(text);
  const rest = text.slice(lead);
  if (repeatedPart(rest) === "work" || isShortReference(rest)) return true;
  if (!lead && OUTLET.test(rest)) return false;
  if (!lead && !WORK_STARTS.has(lineStart(rest)) && !GIVEN_SURNAME.test(rest) && !REPEAT_DASHES.test(rest))
    return false;
  return DATED.test(rest) && hasSignOfReference(rest, evidenceOf(rest));
}

/** Places of `; ` outside of brackets and quotation marks. */
export function semicolons(text: string): number[] {
  const places: number[] = [];
  let depth = 0;
  // „…“ closes with the sign that opens “…”.
  let low = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (low && sign === "“") depth = Math.max(0, depth - 1);
    else if (sign === "(" || sign === "[" || sign === "“" || sign === "«" || sign === "„") depth++;
    else if (sign === ")" || sign === "]" || sign === "”" || sign === "»") depth = Math.max(0, depth - 1);
    if (sign === "„") low = true;
    else if (sign === "“" || sign === "”") low = false;
    if (sign === ";" && depth === 0 && text.charAt(at + 1) === " ") places.push(at);
  }
  return places;
}

/**
 * Where further works begin in a note that cites several, parted by semicolons: `A. Nowak, Ład, Warszawa 2020; B. Kos, War,
 * London 2021`. Both sides of such a semicolon must be references of their own; one between names (`Smith, J.; Brown, K.
 * (2019)`) or inside a reference (`Minsk: BelTA; 2020 Apr`) parts nothing.
 *
 * @example worksCitedFrom("A. Nowak, Ład, Warszawa 2020, s. 4; B. Kos, War, London 2021, p. 7.") // [36]
 */
export function worksCitedFrom(text: string): number[] {
  const found: number[] = [];
  if (!text.includes("; ")) return found;
  let from = leadInLength(text);
  const places = semicolons(text);
  places.forEach((at, k) => {
    if (at - from > LONGEST_WORK) return;
    const behind = text.slice(at + 2, (places[k + 1] ?? text.length) + 1);
    if (!isWhole(text.slice(from, at)) || !beginsWork(behind.replace(/;$/, ""))) return;
    found.push(at + 2);
    from = at + 2 + leadInLength(text.slice(at + 2));
  });
  return found;
}

/** A work that an entry of the list cites. */
export interface CitedWork {
  /** Where it begins, with what leads to it. */
  from: number;
  /** `Zob. też:`, `See`; mostly nothing. */
  leadIn: string;
  /** Where the work itself begins. */
  start: number;
  text: string;
  /** What is said behind it. */
  remark?: string;
}

/**
 * The works that an entry cites, one for all but notes.
 *
 * @example citedWorks("Zob. A. Nowak, Ład, Warszawa 2020.") // [{ from: 0, leadIn: "Zob.", start: 5, text: "A. Nowak, Ład, Warszawa 2020." }]
 */
export function citedWorks(entry: string): CitedWork[] {
  const cuts = worksCitedFrom(entry);
  return [0, ...cuts].map((from, k) => {
    const printed = entry.slice(from, cuts[k]).trimEnd();
    const lead = leadInLength(printed);
    const text = printed.slice(lead);
    return {
      from,
      leadIn: printed.slice(0, lead).trim(),
      start: from + lead,
      text: k < cuts.length ? text.replace(/;$/, "") : text,
    };
  });
}
