import { isArchival } from "../archival.ts";
import { SENTENCES } from "../sentence-ends.ts";
import { isNextWork } from "../is-work.ts";
import { beforeWork } from "../note-openings.ts";
import { endsLikeWork, isNewspaper, startsLikeWork } from "../work-marks.ts";
import { addPiece, type Pieces, TO_YEAR } from "./piece.ts";

/** `По оценке экспертов, речь шла о 7 млрд долл. (Алексашенко С. Цена братства // Ведомости. 2014. 22 мая. С. 6).`: a remark, and its source in brackets. */
const BRACKETED = /(?<=[\p{L}\d.”»“"’,]{2} )\((?=[\p{L}"“„«‘])/gu;

/** Works in brackets behind a remark. */
export function addInBrackets(pieces: Pieces): void {
  const { note, opening, found } = pieces;
  for (const { index } of note.matchAll(BRACKETED)) {
    const from = Math.max(0, opening > index ? 0 : opening, ...[...found.values()].map(({ start }) => start).filter((start) => start <= index));
    const end = closingBracket(note, index);
    const inside = note.slice(index + 1, end);
    const skip = beforeWork(inside);
    const work = inside.slice(skip);
    if (end === undefined || (work.length < SHORTEST_IN_BRACKETS && !isNewspaper(work) && !isArchival(work)) || !isNextWork(work) || !(endsLikeWork(work) || isArchival(work)) || ONLY_IMPRINT.test(work)) continue;
    const begin = sentenceStart(note, from, index);
    const before = note.slice(begin, index);
    // `Wilson, Belarus (New Haven: Yale, 2021)` is one work.
    if (startsLikeWork(before) || isNextWork(before.trimEnd())) continue;
    for (const at of [...found.keys()]) if (at >= begin && at < end) found.delete(at);
    addPiece(pieces, index + 1, index + 1 + skip, true);
    addPiece(pieces, end, end + 1 + beforeWork(note.slice(end + 1).trimStart()), false);
  }
} // prettier-ignore

/** Where the last sentence before a bracket begins, when a work ends before it: `С. 58. Ср. воспоминания В. Д. Набокова (Набоков В. Д. Правительство` */
function sentenceStart(note: string, from: number, to: number): number {
  const ends = [...note.slice(from, to).matchAll(SENTENCES)].filter(({ index }) => endsLikeWork(note.slice(from, from + index)));
  const last = ends.at(-1);
  return last ? from + last.index + last[0].length : from;
} // prettier-ignore

const SHORTEST_IN_BRACKETS = 30;
/** `(Washington, DC: World Bank, 2019)` */
const ONLY_IMPRINT = /^\p{Lu}[\p{L}’.-]*(?:,? [\p{L}’.-]+){0,4}: [^:]{2,90}, (?:1[5-9]|20)\d\d$/u;

/** Where a bracket closes. */
function closingBracket(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < Math.min(text.length, open + TO_YEAR); at++) {
    if (text.charAt(at) === "(") depth++;
    else if (text.charAt(at) === ")" && --depth === 0) return at;
  }
  return undefined;
}
