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

const piece = /[\p{L}\p{M}\p{N}]+(?:['’ʹʼ][\p{L}\p{M}]+)*|\S/gu;

/** The tokens of a reference, in order; what the draft already claimed is one token, however long. */
export function tokensOf(draft: Draft): LabelToken[] {
  const { text } = draft;
  const tokens: LabelToken[] = [];
  let end = 0;
  for (const match of text.matchAll(piece)) {
    const start = match.index;
    const last = tokens.at(-1);
    const taken = draft.isClaimed(start);
    const spaced = start > end;
    end = start + match[0].length;
    if (taken && last?.taken) {
      last.end = end;
      continue;
    }
    tokens.push({ text: taken ? "" : match[0], start, end, taken, spaced });
  }
  return tokens;
}
