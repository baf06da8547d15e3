import { evidenceOfLine, NAMES } from "../evidence.ts";
import { GIVEN_SURNAME } from "../notes/cited-in-note.ts";
import type { Line } from "./lines.ts";

/** No program breaks lines at such a length. */
const LONGEST = 60;
const OPEN = /[,;:–—(«„&-]$|(?:^|\s)\p{Ll}{1,3}$/u;

/**
 * Whether each line is an entry of its own, `Kos, Rivers`: all are so short that nobody broke them, begin with a name and may end.
 * A title page that is broken into lines has others.
 */
export function areShortEntries(lines: readonly Line[]): boolean {
  return (
    lines.length > 1 &&
    lines.every(
      (line, at) =>
        line.text.length <= LONGEST &&
        (NAMES.has(evidenceOfLine(line).start) || GIVEN_SURNAME.test(line.text)) &&
        (at === lines.length - 1 || !OPEN.test(line.text)),
    )
  );
}
