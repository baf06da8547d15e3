import { charactersOf, isHalf, isSpace } from "../../character-class.ts";
import type { Span } from "../../evidence.ts";
import type { Draft } from "../draft.ts";

/** A word, a number, one sign of punctuation, or a stretch that was recognised before (a link, an access date). */
export interface LabelToken extends Span {
  text: string;
  /** Recognised before: its label is not asked for. */
  taken: boolean;
  /** White space stands before it. */
  spaced: boolean;
}

const piece = /[\p{L}\p{M}\p{N}]+(?:['’ʹʼ][\p{L}\p{M}]+)*|\S/uy;
const isOfWord = charactersOf(/[\p{L}\p{M}\p{N}]/u);
const isOfName = charactersOf(/[\p{L}\p{M}]/u);
const isApostrophe = charactersOf(/['’ʹʼ]/);

/** Where the piece that begins at a place ends. */
function pieceEnd(text: string, start: number): number {
  let end = start;
  while (isOfWord(text.charCodeAt(end))) end++;
  while (end > start && isApostrophe(text.charCodeAt(end)) && isOfName(text.charCodeAt(end + 1)))
    for (end += 2; isOfName(text.charCodeAt(end));) end++;
  // Letters beyond the basic plane are left to the expression.
  if (isHalf(text.charCodeAt(end)) || isHalf(text.charCodeAt(end + 1))) {
    piece.lastIndex = start;
    piece.test(text);
    return piece.lastIndex;
  }
  return Math.max(end, start + 1);
}

function spacesEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The tokens of a reference, in order; what the draft already claimed is one token, however long. */
export function tokensOf(draft: Draft): LabelToken[] {
  const { text } = draft;
  const tokens: LabelToken[] = [];
  let end = 0;
  for (let start = spacesEnd(text, 0); start < text.length; start = spacesEnd(text, end)) {
    const last = tokens.at(-1);
    const taken = draft.isClaimed(start);
    const spaced = start > end;
    end = pieceEnd(text, start);
    if (taken && last?.taken) {
      last.end = end;
      continue;
    }
    tokens.push({ text: taken ? "" : text.slice(start, end), start, end, taken, spaced });
  }
  return tokens;
}
