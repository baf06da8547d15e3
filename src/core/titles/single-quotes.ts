import { takesNoSign } from "./decode/takes-no-sign.ts";

/** Where a quotation in single marks opens and closes in a title. */
export interface SingleQuote {
  opens: number;
  closes: number;
}

const MARKS = /[‘‚‹']/;
const OPENS = /(?<![\p{L}\p{M}\p{N}]|\p{L}')[‘‚‹'](?=[\p{L}\p{N}])/gu;
/** A mark that may close it: the sign for ь is the same one. */
const MAY_CLOSE = /(?<=[\p{L}\p{M}\p{N}.!?…)’'])[’'›](?![\p{L}\p{M}\p{N}’'])/gu;
/** What no sign for ь follows: a vowel, х and к, г, м and ц, the genitive in -ов and -ев. */
const NO_SIGN_AFTER = /(?:[aeiouyäëïöüâêûèéėáíóúůàô\p{N}.!?…)]|k|g|h|[kxjm]|ts|[oe]v)$/iu;
const HUSHING = /[zcs]h$/i;
/** What a quotation ends before as a rule. */
const END = /^(?:\s*[:.!?)—–]|\s*$|\s+[-—–]\s)/;

/**
 * Quotations in single marks: in `‘Poka Nord Stream molchit’: kak ‘Gazprom’ ishchet rynok` the last mark of each is no sign for ь, in
 * `‘Mat’ i syn’ v Minske` the first one is.
 */
export function singleQuotes(title: string): SingleQuote[] {
  // Most titles have no such mark: what stands beside one need not be looked for.
  if (!MARKS.test(title)) return [];
  const openings = [...title.matchAll(OPENS)].map(({ index }) => index);
  if (openings.length === 0) return [];
  const closings = [...title.matchAll(MAY_CLOSE)].map(({ index }) => index);
  return openings.flatMap((opens, n) => {
    const next = openings[n + 1] ?? title.length;
    const within = closings.filter((at) => at > opens && at < next);
    const before = (at: number) => title.slice(opens + 1, at);
    const isSure = (at: number) => NO_SIGN_AFTER.test(before(at)) && !HUSHING.test(before(at));
    const sure = within.find((at) => isSure(at) || (within.length > 1 && takesNoSign(before(at))));
    const closes = sure ?? within.find((at) => END.test(title.slice(at + 1))) ?? within.at(-1);
    return closes === undefined ? [] : [{ opens, closes }];
  });
}

/** What stands between words with double marks for them, for `typeset` to put as the language has them. */
export function withDoubleMarks(text: string, start: number, quotes: readonly SingleQuote[]): string {
  if (quotes.length === 0) return text;
  const marks = text.split("");
  for (const { opens, closes } of quotes) {
    if (opens >= start && opens < start + text.length) marks[opens - start] = "“";
    if (closes >= start && closes < start + text.length) marks[closes - start] = "”";
  }
  return marks.join("");
}
