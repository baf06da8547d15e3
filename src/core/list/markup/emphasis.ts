import type { Markup } from "./types.ts";

/** `*`, `**` or `_` that may begin or end an emphasis. */
interface Sign {
  start: number;
  length: number;
  /** What stands before it is what may stand before an emphasis. */
  opens: boolean;
  closes: boolean;
}

/** Signs, and what they must not be looked for in; ends of paragraphs, over which no emphasis goes. */
const SIGNS =
  /(?<address>(?:https?:\/\/|www\.)[^\s*<>]+)|(?<signs>\*+|_+)|<(?<close>\/?)(?<tag>i|em|cite|b|strong|u)>|(?<paragraph>\n[^\S\n]*\n)/giu;
/** What may stand around an emphasis; a letter makes a sign one of the word, `snake_case`, a slash one of an address. */
const BEFORE = /^[\s([{“„«‚‘"'—–\-*_:]?$/u;
const AFTER = /^[\s)\]}”“»’‘"'—–\-*_.,;:!?(]?$/u;
/** Rules, repeated authors (`____. 2020.`) and stars between parts are no emphasis. */
const LONGEST = { "*": 3, _: 2 } as const;
/** An emphasis is a title, at most with its subtitle. */
const LONGEST_EMPHASIS = 500;
const ITALIC_TAGS = new Set(["i", "em", "cite"]);

/**
 * Emphasis of Markdown, and the inline HTML that Markdown allows, `<i>Title</i>`.
 * @example emphasis("Kos B., *War*").marks // [{ kind: "italic", start: 9, end: 12 }]
 */
export function emphasis(source: string): Markup {
  const found: Markup = { edits: [], marks: [] };
  if (!/[*_<]/.test(source)) return found;
  /** The last sign of each kind and length that began something. */
  let open = new Map<string, Sign>();
  for (const { index, groups, 0: all } of source.matchAll(SIGNS)) {
    const { address, signs, tag, close, paragraph } = groups!;
    if (address) continue;
    if (paragraph) open = new Map();
    else if (tag) {
      const kind = tag.toLowerCase();
      const sign: Sign = { start: index, length: all.length, opens: !close, closes: Boolean(close) };
      takeSign(open, kind, ITALIC_TAGS.has(kind), sign, found);
    } else {
      const sign = signs![0] as "*" | "_";
      const { length } = signs!;
      if (length > LONGEST[sign]) continue;
      const before = source.charAt(index - 1);
      if (before === "\\") continue;
      const after = source.charAt(index + length);
      // `Wang X *, Zhao Y *`: stars behind authors.
      const opens = BEFORE.test(before) && /^[^\s,.;:)\]?!]/.test(after);
      const closes = AFTER.test(after) && /^\S/.test(before);
      takeSign(open, signs!, length % 2 === 1, { start: index, length, opens, closes }, found);
    }
  }
  return found;
}

/** A sign ends what one of its kind began before, or begins something. */
function takeSign(open: Map<string, Sign>, kind: string, italic: boolean, sign: Sign, found: Markup): void {
  const begun = open.get(kind);
  if (sign.closes && begun && sign.start - begun.start <= LONGEST_EMPHASIS) {
    const start = begun.start + begun.length;
    if (start < sign.start) {
      found.edits.push(
        { start: begun.start, end: start },
        { start: sign.start, end: sign.start + sign.length },
      );
      if (italic) found.marks.push({ kind: "italic", start, end: sign.start });
    }
    open.delete(kind);
  } else if (sign.opens) open.set(kind, sign);
}
