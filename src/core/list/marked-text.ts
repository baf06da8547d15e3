import type { BlockKind, Mark } from "./types.ts";

/** A text with the italics, links, headings and items that its source set: what {@link MarkedTextBuilder} makes of HTML. */
export interface MarkedText {
  text: string;
  marks: Mark[];
  /** Of a reference that is split off already: what a reader says behind it, `[have it]`. */
  remark?: string;
}

/** Each of them begins a new line. */
const BLOCKS = new Set(
  "address article aside blockquote body br caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tr ul".split(
    " ",
  ),
);
/** Neither shown nor part of the text; `xml` is what Word puts its settings in. */
const LEFT_OUT = new Set(
  "script style template noscript title head xml textarea select button svg math".split(" "),
);
const CELLS = new Set(["td", "th"]);
const ITALICS = new Set(["i", "em", "cite", "var", "dfn"]);
const STYLE = /(?:^|;)\s*font-style\s*:\s*(?<style>[a-z]+)/i;
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all)/i;

/** An element that is open, with what it has from those around it. */
interface Opened {
  name: string;
  italic: boolean;
  leftOut: boolean;
  /** Line ends count. */
  pre: boolean;
  /** Target of the link that it is or stands in. */
  href?: string | undefined;
  /** The heading or item of a list that it is or stands in. */
  block?: Block | undefined;
}
const OUTSIDE: Opened = { name: "", italic: false, leftOut: false, pre: false };

interface Block {
  isItem: boolean;
  /** Something of it is written. */
  isBegun: boolean;
}

/**
 * Takes the elements and texts of an HTML page in their order, from any parser, and makes of them a text with a paragraph or
 * list item a line, and its marks. White space is as a browser shows it.
 *
 * @example
 * const builder = new MarkedTextBuilder();
 * builder.open("p", {}); builder.text("Kos B., "); builder.open("i", {}); builder.text("War"); builder.close(); builder.text(", 2021."); builder.close();
 * builder.finish() // { text: "Kos B., War, 2021.", marks: [{ kind: "italic", start: 8, end: 11 }] }
 */
export class MarkedTextBuilder {
  readonly #pieces: string[] = [];
  readonly #marks: Mark[] = [];
  readonly #open: Opened[] = [];
  readonly #last: Partial<Record<Mark["kind"], Mark>> = {};
  #length = 0;
  #newLine = false;
  /** What the line that is being written is. */
  #line: { kind: BlockKind; start: number; holds?: true } | undefined;
  /** White space that was read and is only written when a word follows. */
  #space = false;

  /**
   * An element begins, also one without content (`br`).
   * @param name in small letters
   * @param attributes of which `href` and `style` are looked at
   */
  open(name: string, { href, style }: { href?: string | undefined; style?: string | undefined }): void {
    const outer = this.#open.at(-1) ?? OUTSIDE;
    const set = STYLE.exec(style ?? "")?.groups!["style"]!.toLowerCase();
    if (BLOCKS.has(name)) this.#newLine = true;
    if (name === "li" && outer.block?.isItem && this.#line) this.#line.holds = true;
    if (CELLS.has(name)) this.#space = true;
    this.#open.push({
      name,
      italic: set ? set === "italic" || set === "oblique" : outer.italic || ITALICS.has(name),
      leftOut: outer.leftOut || LEFT_OUT.has(name) || HIDDEN.test(style ?? ""),
      pre: outer.pre || name === "pre",
      href: name === "a" ? href : outer.href,
      block: blockOf(name, outer),
    });
  }

  /** A text, entities decoded. */
  text(text: string): void {
    const { leftOut, pre, italic, href, block } = this.#open.at(-1) ?? OUTSIDE;
    if (leftOut) return;
    for (const word of text.split(/([ \t\r\n\f]+)/)) {
      if (word === "") continue;
      if (!/^[ \t\r\n\f]/.test(word)) this.#word(word, italic, href, block);
      else if (pre && word.includes("\n")) this.#newLine = true;
      else this.#space = true;
    }
  }

  /** The element that was opened last ends. */
  close(): void {
    const element = this.#open.pop();
    if (element && BLOCKS.has(element.name)) this.#newLine = true;
    if (element && CELLS.has(element.name)) this.#space = true;
  }

  /** The text and its marks. */
  finish(): MarkedText {
    this.#endLine();
    return { text: this.#pieces.join(""), marks: this.#marks };
  }

  #word(word: string, italic: boolean, href: string | undefined, block: Block | undefined): void {
    const gap = this.#length === 0 ? "" : this.#newLine ? "\n" : this.#space ? " " : "";
    if (gap === "\n" || this.#length === 0) {
      this.#endLine();
      if (block) this.#line = { kind: kindOf(block), start: this.#length + gap.length };
      if (block) block.isBegun = true;
    }
    this.#newLine = false;
    this.#space = false;
    const start = this.#length + gap.length;
    this.#pieces.push(gap, word);
    this.#length = start + word.length;
    if (italic) this.#mark({ kind: "italic", start, end: this.#length }, gap);
    if (href) this.#mark({ kind: "link", start, end: this.#length, href }, gap);
  }

  #endLine(): void {
    if (this.#line) this.#marks.push({ ...this.#line, end: this.#length });
    this.#line = undefined;
  }

  /** A mark goes on over the space between its words, not over a line end. */
  #mark(mark: Mark, gap: string): void {
    const last = this.#last[mark.kind];
    if (last && gap !== "\n" && last.end === mark.start - gap.length && last.href === mark.href) {
      last.end = mark.end;
      return;
    }
    this.#last[mark.kind] = mark;
    this.#marks.push(mark);
  }
}

const HEADING = /^h[1-6]$/;
const kindOf = ({ isItem, isBegun }: Block): BlockKind =>
  !isItem ? "heading" : isBegun ? "item-goes-on" : "item";

function blockOf(name: string, { block }: Opened): Block | undefined {
  if (HEADING.test(name)) return { isItem: false, isBegun: false };
  if (name !== "li") return block;
  // What stands behind a list inside an item is no part of the last item of that list.
  if (block) block.isBegun = false;
  return { isItem: true, isBegun: false };
}
