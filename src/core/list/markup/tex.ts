import { accented, printedBy } from "./tex-accents.ts";
import type { Markup } from "./types.ts";

/** What each piece of TeX is; the first that fits a place has it. Comments, commands and the braces that end what they began. */
const PIECES = new RegExp(
  [
    String.raw`(?<address>\\(?:url|path|nolinkurl)\{(?<link>[^{}\n]{1,2000})\}|(?:https?:\/\/|www\.)[^\s{}\\]{1,2000})`,
    String.raw`(?<item>\\bibitem[ \t]{0,9}(?:\[[^\n]{0,300}?\])?\{[^{}\n]{0,300}\}\s{0,99})`,
    String.raw`(?<environment>\\(?:begin|end)\{[^{}\n]{0,99}\}(?:\{[^{}\n]{0,99}\})?)`,
    String.raw`\\href\{(?<href>[^{}\n]{1,2000})\}\{`,
    String.raw`\\(?<opening>[a-zA-Z]{2,30})\*?\{(?!\})`,
    // `{\"u}`, `\v{s}`, `\v s`, `\'\i`
    String.raw`\\(?:(?<sign>["'${"`"}^~=.]) ?|(?<accent>[uvHcdbkr])(?=[ {\\]) ?)(?:\{(?<inner>\\?[a-zA-Z])\}|(?<letter>\\[ijlLoO](?![a-zA-Z])|[a-zA-Z]))`,
    String.raw`\\(?<escaped>[&%$#_{}])`,
    String.raw`\\(?<space>[,;:! /@>-])`,
    String.raw`(?<lineEnd>\\\\)`,
    String.raw`\\(?<command>[a-zA-Z]{1,30})\*?(?:\{\}|[ \t]{1,9})?`,
    String.raw`(?<dash>-{2,3}(?!-))`,
    "(?<quote>``|'')",
    "(?<tie>~)",
    "(?<comment>%[^\\n]{0,5000}(?:\\n[ \\t]{0,99})?)",
    String.raw`(?<brace>[{}])`,
  ].join("|"),
  "gu",
);
const ITALIC = new Set(["emph", "textit", "textsl", "it", "em", "sl", "itshape"]);

/** A brace that is open: where what it holds begins, and what that is. */
interface Brace {
  start: number;
  italic: boolean;
  quoted: boolean;
  href?: string | undefined;
}

/** Nobody writes this but TeX. */
export const isTex = (source: string): boolean => /\\bibitem[ \t]{0,9}[[{]/.test(source);

/**
 * The reference list of a paper as it is written for TeX, `\bibitem{kos} B.~Kos, \emph{War}, 1--2.`: each item gets its number in
 * brackets, as it is printed; commands are what they print.
 * @example tex("\\bibitem{k} \\emph{War}").edits // [{ start: 0, end: 12, by: "\n[1] " }, { start: 12, end: 18, by: "" }, …]
 */
export function tex(source: string): Markup {
  const found: Markup = { edits: [], marks: [] };
  const open: Brace[] = [];
  let items = 0;
  for (const { index: start, groups, 0: piece } of source.matchAll(PIECES)) {
    const end = start + piece.length;
    const edit = (by: string) => found.edits.push({ start, end, by });
    const begin = (command: string, href?: string) => {
      const quoted = command === "enquote";
      open.push({ start: end, italic: ITALIC.has(command), quoted, href });
      edit(quoted ? "“" : "");
    };
    const { address, link, item, environment, href, opening, sign, accent, inner, letter, escaped, space, lineEnd, command, dash, quote, tie, brace } = groups!; // prettier-ignore
    if (link !== undefined) edit(link.replace(/\\([%#_&~{}])/g, "$1"));
    else if (address !== undefined) continue;
    else if (item !== undefined) edit(`\n[${String(++items)}] `);
    else if (environment !== undefined) edit("");
    else if (href !== undefined) begin("", href.replace(/\\([%#_&])/g, "$1"));
    else if (opening !== undefined) begin(opening);
    else if (sign ?? accent) edit(accented((sign ?? accent)!, letterOf((inner ?? letter)!)));
    else if (escaped !== undefined) edit(escaped);
    else if (space !== undefined) edit(/[,;: ]/.test(space) ? " " : "");
    else if (lineEnd !== undefined) edit("\n");
    else if (command !== undefined) {
      if (ITALIC.has(command) && open.length) Object.assign(open.at(-1)!, { italic: true, start: end });
      edit(printedBy(command));
    } else if (dash !== undefined) edit(dash.length > 2 ? "—" : "–");
    else if (quote !== undefined) edit(quote === "''" ? "”" : "“");
    else if (tie !== undefined) edit(" ");
    else if (brace === "{") begin("");
    else if (brace === "}") {
      const closed = open.pop();
      edit(closed?.quoted ? "”" : "");
      if (closed?.italic && start > closed.start) found.marks.push({ kind: "italic", start: closed.start, end: start });
      if (closed?.href && start > closed.start) found.marks.push({ kind: "link", start: closed.start, end: start, href: closed.href });
    } else edit("");
  }
  return found;
} // prettier-ignore

/** `\i` of `\'{\i}` is the letter without its dot. */
const letterOf = (printed: string): string =>
  printed.startsWith("\\") ? printedBy(printed.slice(1)) : printed;
