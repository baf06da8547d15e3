import { keepsHyphen, type WordCounts } from "./join-hyphen.ts";
import { linkGoesOn } from "./join-url.ts";
import type { Line } from "./lines.ts";
import { type OffsetMap, TextBuilder } from "./offset-map.ts";
import { SOFT_HYPHEN } from "../repair-characters.ts";

/** What the join of two lines does: how many characters of the first go, and what comes between. */
interface Seam {
  drop: 0 | 1;
  glue: "" | " ";
}

const NO_SPACE: Seam = { drop: 0, glue: "" };
const SPACE: Seam = { drop: 0, glue: " " };
const LETTER_OR_DIGIT = /[\p{L}\d.]/u;

/** `newyorker.com/culture/ulitskaya-`, and `ture/ulitskaya-` + `interview/` of a link with a space in it. */
const PATH = /(?:^|[ <(])[\w%~-]+(?<host>\.\w{2}[\w.]*)?\/[\w%./~-]*-$/;

/** Whether a line ends inside the path of a link that does not say what it is: its hyphens are its own. */
function isPath(before: string, next: string): boolean {
  const path = PATH.exec(before.slice(-200));
  return path !== null && (path.groups!["host"] !== undefined || /^[\w%-]+\//.test(next));
}

/** How two lines of one entry join. `full`: the first reaches the margin. `words`: counts those of the list when it is first asked. */
function seam(before: string, next: string, full: boolean, words: () => WordCounts): Seam {
  if (linkGoesOn(before, next, full)) return NO_SPACE;
  const last = before.charAt(before.length - 1);
  const ahead = before.charAt(before.length - 2);
  if (last === SOFT_HYPHEN) return { drop: 1, glue: "" };
  if (last === "-") {
    if (ahead === " " || ahead === "") return SPACE;
    if (isPath(before, next)) return NO_SPACE;
    if (/^\p{L}/u.test(next) || /^\d/.test(next))
      return keepsHyphen(before, next, words()) ? NO_SPACE : { drop: 1, glue: "" };
    return NO_SPACE;
  }
  // `1600–` + `1607`, `and/` + `or`
  if (
    (last === "–" || last === "—" || last === "/") &&
    LETTER_OR_DIGIT.test(ahead) &&
    LETTER_OR_DIGIT.test(next.charAt(0))
  )
    return NO_SPACE;
  // `1600` + `–1607`
  if (/\d$/.test(before) && /^[–-]\d/.test(next)) return NO_SPACE;
  if (/[([„«]$/.test(before)) return NO_SPACE;
  if (/^[,;:.)\]»](?:\s|$)/.test(next) && LETTER_OR_DIGIT.test(last)) return NO_SPACE;
  return SPACE;
}

/** The text of an entry on one line, and where its characters stand in the text that was cut into lines. */
export interface JoinedText {
  text: string;
  map: OffsetMap;
}

/**
 * Joins the lines of one entry. `skip`: characters of the first line that are its label. `isFull(at)`: whether the line at a place
 * among them reaches the margin.
 */
export function joinLines(
  lines: readonly Line[],
  skip: number,
  isFull: (at: number) => boolean,
  words: () => WordCounts,
): JoinedText {
  const out = new TextBuilder();
  // Only the end of what was joined so far matters for the next seam.
  let tail = "";
  lines.forEach((line, i) => {
    let { text, start } = line;
    if (i === 0) {
      text = text.slice(skip);
      start += skip;
    }
    const next = lines[i + 1];
    const plan =
      next && text !== "" ? seam((tail + text).slice(-3000), next.text, isFull(i), words) : NO_SPACE;
    const kept = plan.drop ? text.slice(0, -1) : text;
    addWithSingleSpaces(out, kept, start);
    if (plan.glue) out.add(plan.glue, start + text.length);
    tail = (tail + kept + plan.glue).slice(-3000);
  });
  return { text: out.toString(), map: out.map };
}

const BLANKS = /[ \t]{2,}|\t/g;

// A run of blanks becomes one space; a table keeps one tab between its cells.
function addWithSingleSpaces(out: TextBuilder, text: string, start: number): void {
  if (!text.includes("  ") && !text.includes("\t")) return out.add(text, start);
  const tabs = (text.match(/\S *\t/g) ?? []).length;
  let copied = 0;
  for (const match of text.matchAll(BLANKS)) {
    out.add(text.slice(copied, match.index), start + copied);
    out.add(tabs > 1 && match[0].includes("\t") ? "\t" : " ", start + match.index);
    copied = match.index + match[0].length;
  }
  out.add(text.slice(copied), start + copied);
}
