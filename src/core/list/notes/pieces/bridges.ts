import { repeatedPart } from "../../repeats.ts";
import { mayEnd } from "../is-work.ts";
import { namesAgain, wordsBeforeNames } from "../words-before-names.ts";
import { isDated } from "../work-marks.ts";
import { addPiece, type Pieces, TO_YEAR } from "./piece.ts";

// Between two works of a note may stand any words: `S. 43–91, ergänzend Anders Åslund: Ukraine`, `С. 64. Данные уточнил Старцев В. И.
// Внутренняя политика`. No list of them is ever whole, so what stands on both sides decides: a work may end, and names and a title follow.

/** Where a work may end and words follow. */
const PAUSES = /(?<=[\p{L}\d)\]”»“>.])(?:([.;])|,| [–—]) (?=\p{L})/gu;

/** Behind a full stop a capital begins them, behind a comma and a dash a small letter. */
const BEGINS = { ".": /^\p{Lu}/u, ";": /^\p{L}/u, ",": /^\p{Ll}/u } as const;

/** `Rudling, P. A. (2012)`, `Hansen, Imke. 2020`: the year stands behind names, and the title follows. */
const YEAR_OF_NAMES =
  /(?:\((?:1[5-9]|20)\d\d[a-z]?(?:, [^()]{3,14})?\)|(?<!\d)\.["”]? (?:1[5-9]|20)\d\d[a-z]?)$/u;

/** Works that any words lead to behind the end of another. */
export function addBehindWords(pieces: Pieces): void {
  const { note, opening, found } = pieces;
  const starts = [...found.values()].map(({ start }) => start).sort((a, b) => a - b);
  let left = opening;
  for (const match of note.matchAll(PAUSES)) {
    if (match.index < left) continue;
    const before = note.slice(Math.max(left, ...starts.filter((start) => start <= match.index)), match.index);
    const at = match.index + match[0].length;
    // `; tenże, Kim są Białorusini?`
    if (!mayEnd(before) || YEAR_OF_NAMES.test(before)) continue;
    const pause = (match[1] ?? ",") as keyof typeof BEGINS;
    const again = pause !== "," && repeatedPart(note.slice(at)) === "creators";
    const length = again
      ? namesAgain(note.slice(at))
      : BEGINS[pause].test(note.slice(at))
        ? wordsBeforeNames(note.slice(at), pause !== ",")
        : undefined;
    if (length === undefined || (again && !isDated(note.slice(at, at + TO_YEAR)))) continue;
    left = at + length;
    addPiece(pieces, at, left, true, true);
  }
}
