import { type OffsetMap, TextBuilder } from "./lines/offset-map.ts";
import type { Mark } from "./types.ts";

/** A text without its Markdown, and where its characters came from. */
export interface PlainText {
  text: string;
  map: OffsetMap;
  /** Italics and links, in offsets of the source. */
  marks: Mark[];
}

/** What is taken out of a text, and what it said of the text between. */
interface Found {
  cuts: Cut[];
  marks: Mark[];
}
type Cut = [start: number, end: number];

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
/** `[Title](https://example.org/a_(b))` */
const LINK =
  /\[(?<label>(?:[^[\]\n]|\[[^[\]\n]{0,200}\]){1,400})\]\((?<href>(?:https?:\/\/|www\.)[^\s()]{1,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,2000})?)\)/giu;
/** `a\_b`, `Title\*`: signs that are to be printed; a line that a backslash ends goes on below. */
const ESCAPE = /\\(?=[^\p{L}\p{N}\s]|$)/gmu;

/** What may stand around an emphasis; a letter makes a sign one of the word, `snake_case`, a slash one of an address. */
const BEFORE = /^[\s([{“„«‚‘"'—–\-*_:]?$/u;
const AFTER = /^[\s)\]}”“»’‘"'—–\-*_.,;:!?(]?$/u;
/** Rules, repeated authors (`____. 2020.`) and stars between parts are no emphasis. */
const LONGEST = { "*": 3, _: 2 } as const;
/** An emphasis is a title, at most with its subtitle. */
const LONGEST_EMPHASIS = 500;
const ITALIC_TAGS = new Set(["i", "em", "cite"]);

/**
 * Takes Markdown's emphasis and links out of a text, where it has any: lists are also kept as notes, and chat programs answer
 * with `*Title*` for italics. So does the inline HTML that Markdown allows, `<i>Title</i>`. Line ends, bullets and headings
 * stay as they are: the list has its own. Linear in the length of the text.
 * @returns `undefined` for a text without Markdown
 * @example
 * readMarkdown("Kos B., *War*, 2021.") // { text: "Kos B., War, 2021.", marks: [{ kind: "italic", start: 9, end: 12 }], map: … }
 */
export function readMarkdown(source: string): PlainText | undefined {
  if (!/[*_<]|\]\(/.test(source)) return undefined;
  const found: Found = { cuts: [], marks: [] };
  findLinks(source, found);
  findEmphasis(source, found);
  if (!found.marks.length && !found.cuts.length) return undefined;
  for (const { index } of source.matchAll(ESCAPE)) found.cuts.push([index, index + 1]);
  return without(source, found);
}

function findLinks(source: string, { cuts, marks }: Found): void {
  for (const { index, groups, 0: all } of source.matchAll(LINK)) {
    const label = groups!["label"]!;
    const end = index + 1 + label.length;
    cuts.push([index, index + 1], [end, index + all.length]);
    marks.push({ kind: "link", start: index + 1, end, href: groups!["href"]! });
  }
}

function findEmphasis(source: string, found: Found): void {
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
}

/** A sign ends what one of its kind began before, or begins something. */
function takeSign(open: Map<string, Sign>, kind: string, italic: boolean, sign: Sign, found: Found): void {
  const begun = open.get(kind);
  if (sign.closes && begun && sign.start - begun.start <= LONGEST_EMPHASIS) {
    const start = begun.start + begun.length;
    if (start < sign.start) {
      found.cuts.push([begun.start, start], [sign.start, sign.start + sign.length]);
      if (italic) found.marks.push({ kind: "italic", start, end: sign.start });
    }
    open.delete(kind);
  } else if (sign.opens) open.set(kind, sign);
}

/** The text without its cuts. */
function without(source: string, { cuts, marks }: Found): PlainText {
  cuts.sort(([a], [b]) => a - b);
  const out = new TextBuilder();
  let copied = 0;
  for (const [start, end] of cuts) {
    if (end <= copied) continue;
    out.add(source.slice(copied, start), copied);
    copied = end;
  }
  out.add(source.slice(copied), copied);
  return { text: out.toString(), map: out.map, marks };
}
