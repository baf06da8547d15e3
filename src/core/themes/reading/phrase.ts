import type { Path, Say } from "../../user-file/problems.ts";

/** Whether a text is a word or phrase that patterns may hold; says so where it is not. */
export function isPhrase(text: string, path: Path, say: Say): boolean {
  const bad = text
    .split(/[\s-]+/)
    .filter(Boolean)
    .find((word) => !/^[\p{L}\p{M}\p{N}'’ʼ]+\*?$/u.test(word));
  if (bad === undefined && text.trim()) return true;
  say(
    path,
    bad === undefined ? "pattern-empty" : "pattern-signs",
    bad === undefined
      ? "the pattern is empty"
      : `"${bad}": a pattern is made of words of letters and digits, other signs are written as spaces ("R D" for R&D); * may stand only at the end of a word that has letters`,
    bad === undefined ? {} : { word: bad },
  );
  return false;
}
