import { charactersOf } from "../character-class.ts";
import type { Span } from "../evidence.ts";

const closing: Record<string, string> = {
  "“": '”"',
  "„": '”“"',
  "«": "»",
  "‘": "’'",
  '"': '"”',
  "‹": "›",
  "»": "«",
  "›": "‹",
  "”": "”",
};

const isQuote = charactersOf(/["“”„«»‘’'‹›]/);

/** The stretch in quotation marks that opens at a place: outer and inner span; `null` where it never closes. */
export function quotedAt(text: string, at: number, limit = text.length): { outer: Span; inner: Span } | null {
  const open = text[at];
  if (open === undefined || !(open in closing)) return null;
  // The marks that are open, outermost first: “The «russkiy mir».”
  const marks = [open];
  for (let i = at + 1; i < limit; i++) {
    if (!isQuote(text.charCodeAt(i))) continue;
    const c = text[i]!;
    const inner = marks.at(-1)!;
    if (closing[inner]!.includes(c) && closesHere(text, i, inner)) {
      marks.pop();
      if (!marks.length) return { outer: { start: at, end: i + 1 }, inner: { start: at + 1, end: i } };
    } else if (marks.length > 1 && closing[open]!.includes(c) && c !== "’" && /^(?:[\s.,;]|$)/.test(text.slice(i + 1, i + 2)) && !text.slice(i + 1, limit).includes(c)) {
      // What was opened inside never closed: “The «russkiy mir.”
      return { outer: { start: at, end: i + 1 }, inner: { start: at + 1, end: i } };
    } else if ((c === "„" || c === "«" || c === "“") && c in closing && marks.length < 4 && !/[\p{L}\p{N}]/u.test(text[i - 1] ?? " ") && (c !== "“" || !closing[inner]!.includes(c)))
      marks.push(c);
  }
  return open === "‘" ? quotedLoosely(text, at, limit) : null;
} // prettier-ignore

/**
 * Where no mark closes by what stands behind it, the last that could: `‘Fuel’s way east’, bne IntelliNews`, `‘Gravity’. arXiv`,
 * `‘Belarus’ plebiscite’ [Podcast]`.
 */
function quotedLoosely(text: string, at: number, limit: number): { outer: Span; inner: Span } | null {
  const last = [...text.slice(at + 1, limit).matchAll(LOOSE_END)].at(-1);
  if (!last) return null;
  const end = at + 1 + last.index;
  return { outer: { start: at, end: end + 1 }, inner: { start: at + 1, end } };
}
const LOOSE_END = /(?<=[\p{L}\p{N})?!.…”»])['’](?=[,.;]?\s[\p{Ll}[])/gu;

/** An apostrophe inside a word closes nothing: `Russia’s`; nor does one that ends a word before another small word. */
function closesHere(text: string, at: number, open: string): boolean {
  // A hard sign: “V Gosdume ob”yasnili zapret”
  if (text[at] === "”" && /\p{L}/u.test(text[at - 1] ?? "") && /\p{Ll}/u.test(text[at + 1] ?? ""))
    return false;
  if (open !== "‘") return true;
  // "‘Who will pay?’ Financial Times, 6 June": no word ends in a sign of its own, and a comma ends the name of a newspaper.
  if (/[?!…]/.test(text[at - 1] ?? "") && /^\s\p{Lu}[^.?!,:]{1,60},\s/u.test(text.slice(at + 1, at + 66)))
    return true;
  // "‘Temporality and the modern state,’ Theory and Society, 14 (1)": nor does a comma stand before such a sign.
  if (text[at - 1] === "," && /^\s(?:\p{Lu}|in\s)/u.test(text.slice(at + 1, at + 5))) return true;
  // "‘Rivers Revisited’ Problems of Water 58 (4–5), pp. 56–65": nor does a journal with its volume.
  if (JOURNAL_BEHIND.test(text.slice(at + 1, at + 84))) return true;
  // Romanised soft signs look the same: ‘Energeticheskaya zavisimost’ i tsena’, Voprosy ekonomiki
  const after = text.slice(at + 1, at + 32);
  return (
    /^(?:\s*$|[,.;]\s?(?:[\p{Lu}\d“„(]|in\s|\p{Ll}[\p{Ll}.]{2,15},\s\d|$)|\s[(<[]|\sin\s\p{Lu})/u.test(
      after,
    ) || GOES_ON.test(after)
  );
}

const JOURNAL_BEHIND =
  /^\s\p{Lu}[\p{L}&\s:-]{2,60}[\p{L}.],?\s(?:[Vv]ol\.\s)?\d{1,3}(?:\s?\(\d{1,3}(?:[-–/]\d{1,3})?\)|:\s?\d)/u;

/** What stands in small letters behind a title: `‘Transit of Goods’, available at:`, `‘Na kordoni’, interview, YouTube`. */
const GOES_ON =
  /^[,.;]\s(?:available (?:at|from|online)|accessed|retrieved|doi:?\s|https?:|www\.|paper (?:presented|given|delivered|prepared)|presented (?:at|to)|(?:unpublished |online |personal |video |telephone |author’s |working )?(?:interview|paper|manuscript|mimeo|thesis|podcast|video|blog|post|lecture|speech|report|transcript)(?:[,.;]|$| (?:with|by|for|given|at|post)\s)|press release|phd |ma thesis|doctoral |edited by|translated by|pp?\.\s?\d|vol\.\s?\d|no\.\s?\d)/u;

/** Whether an opening quotation mark stands at a place: {@link isOpeningQuote} for loops, without the German », which also closes. */
export const opensAt = (text: string, at: number): boolean => isOpening(text.charCodeAt(at));
const isOpening = charactersOf(/["“„«‘‹]/);

export const isOpeningQuote = (c: string | undefined): boolean => c !== undefined && '“„«‘"‹»›'.includes(c);
