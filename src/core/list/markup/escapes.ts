import type { Edit } from "./types.ts";

/** `a\_b`, `Title\*`: signs that are to be printed; a line that a backslash ends goes on below. */
const ESCAPE = /\\(?=[^\p{L}\p{N}\s]|$)/gmu;

/** The backslashes of a text that is Markdown. */
export const escapes = (source: string): Edit[] =>
  Array.from(source.matchAll(ESCAPE), ({ index }) => ({ start: index, end: index + 1 }));
