import { charactersOf } from "../../character-class.ts";
import type { Draft } from "../draft.ts";

export const isPadding = charactersOf(/[\s.,;:()[\]–—]/);

/** Backwards over punctuation and over what was claimed already (links, access dates). */
export function skipBack(draft: Draft, from: number, end: number): number {
  while (end > from && (isPadding(draft.text.charCodeAt(end - 1)) || draft.isClaimed(end - 1))) {
    if (
      !draft.isClaimed(end - 1) &&
      draft.text[end - 1] === ")" &&
      endsInIssue(draft.text.slice(Math.max(from, end - 16), end))
    )
      return end;
    end--;
  }
  return end;
}

/** `44(2)` keeps its bracket, `no. 8 (2004)` does not. */
function endsInIssue(printed: string): boolean {
  const match = /(?:\d\s?|[,;]\s?|\p{L}\s(?=\(\d{1,3}\)))\(([^()]{1,8})\)$/u.exec(printed);
  return match !== null && !/^(?:1[5-9]|20)\d\d$/.test(match[1]!);
}
