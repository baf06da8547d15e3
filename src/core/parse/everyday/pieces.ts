import type { Span } from "../../evidence.ts";
import { trimmed, type Draft } from "../draft.ts";

/** A piece of what is said behind a title. */
export interface Piece extends Span {
  /** What parts it from the piece before. */
  mark: "dash" | "comma" | "stop" | "bracket" | "by" | "director" | null;
}

/** Brackets part; those of `38(1-2)` and `no. 1 (2)` belong to the numbers. */
const MARK =
  /\s[–—|-]\s|\s\/\s|[,;:]\s|(?<=[\p{L}\d)»”"]{2})(?<!\s(?:dir|no|vol|nr|reż|реж|рэж))\.\s|(?<!\d)\s?\((?!\d{1,3}(?:[-–/]\d{1,3})?\))|(?<!\(\d{1,3}(?:[-–/]\d{1,3})?)\)|(?:^|\s)(?:by|von|par|автор|аўтар)\s|(?:^|\s)(?:dir\.|directed by|reż\.|реж\.|рэж\.|Regie:?)\s/gu;

/**
 * Takes what stands behind a title apart at its dashes, commas, brackets and full stops, around what is read already.
 * @example piecesOf(draft of "War - Ales Kos, BelTA, 2021", 3, 27) // " Ales Kos" behind a dash, "BelTA" and "2021" behind commas
 */
export function piecesOf(draft: Draft, from: number, to: number): Piece[] {
  const { text } = draft;
  const pieces: Piece[] = [];
  let mark: Piece["mark"] = null;
  const add = (start: number, end: number): void => {
    const span = trimmed(text, { start, end });
    if (span.end > span.start) {
      pieces.push({ ...span, mark });
      mark = null;
    }
  };
  let start = from;
  MARK.lastIndex = from;
  for (const match of text.slice(0, to).matchAll(MARK)) {
    if (match.index < from) continue;
    if (draft.isClaimed(match.index)) continue;
    add(start, match.index);
    mark = markOf(match[0]);
    start = match.index + match[0].length;
  }
  add(start, to);
  return pieces.flatMap((piece) => unclaimed(draft, piece));
}

function markOf(printed: string): Piece["mark"] {
  const sign = printed.trim();
  if (/^(?:dir|reż|реж|рэж|Regie)/u.test(sign)) return "director";
  if (/^\p{L}/u.test(sign)) return "by";
  return sign === "(" || sign === ")" ? "bracket" : sign === "." ? "stop" : /^[,;:]$/.test(sign) ? "comma" : "dash";
} // prettier-ignore

/** Links and access dates inside a piece are none of it. */
function unclaimed(draft: Draft, piece: Piece): Piece[] {
  const found: Piece[] = [];
  let start = piece.start;
  for (let at = piece.start; at <= piece.end; at++) {
    if (at < piece.end && !draft.isClaimed(at)) continue;
    const span = trimmed(draft.text, { start, end: at });
    if (span.end > span.start) found.push({ ...span, mark: found.length ? "stop" : piece.mark });
    start = at + 1;
  }
  return found;
}
