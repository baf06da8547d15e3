import type { BlockKind, Mark } from "../types.ts";
import type { Line } from "./lines.ts";
import { type OffsetMap, originOf } from "./offset-map.ts";

type BlockMark = Mark & { kind: BlockKind };
const isBlock = (mark: Mark): mark is BlockMark => !INLINE.has(mark.kind);
const INLINE: ReadonlySet<Mark["kind"]> = new Set<Mark["kind"]>(["italic", "link", "cell"]);

/** Marks of words only. */
export const inlineMarks = (marks: readonly Mark[]): readonly Mark[] =>
  marks.some(isBlock) ? marks.filter((mark) => !isBlock(mark)) : marks;

/** `## Articles` of Markdown; references are longer or have a link. */
const HASHES = /^#{1,6}\s+\S/;
const LONGEST = 150;
const isHeading = ({ text }: Line): boolean =>
  text.startsWith("#") && text.length < LONGEST && HASHES.test(text) && !text.includes("://");

/** What links of menus are called is shorter. */
const FEWEST_WORDS = 4;
/** Whether a link is of a reference: it stands beside other words, or is as long as a title. */
const tells = ({ start, end }: Mark, { text }: Line, words: string): boolean =>
  end - start < 0.9 * text.length || words.split(" ").length >= FEWEST_WORDS;

/** Tells lines in which words are a link. */
export function tellLinks(lines: readonly Line[], { text, marks, map }: { text: string; marks: readonly Mark[]; map: OffsetMap }): void {
  const links = marks.filter(({ kind }) => kind === "link").sort((a, b) => a.start - b.start);
  if (!links.length) return;
  let next = 0;
  for (const line of lines) {
    const [from, to] = [originOf(map, line.start), originOf(map, line.end - 1)];
    while (next < links.length && links[next]!.end <= from) next++;
    const link = links[next];
    if (link && link.start <= to) line.linked = tells(link, line, text.slice(link.start, link.end));
  }
} // prettier-ignore

/**
 * Tells headings and items of lists among the lines of a text, by the marks of its source or by Markdown's signs.
 * @param map how the text came from the source
 */
export function tellBlocks(lines: readonly Line[], marks: readonly Mark[], map: OffsetMap): void {
  const blocks = marks.filter(isBlock).sort((a, b) => a.start - b.start);
  let next = 0;
  for (const line of lines) {
    if (isHeading(line)) line.block = "heading";
    if (!blocks.length) continue;
    const origin = originOf(map, line.start);
    while (next < blocks.length && blocks[next]!.end <= origin) next++;
    const block = blocks[next];
    if (block && block.start <= origin) {
      line.block = block.kind;
      line.holds = block.holds === true;
    }
  }
}

/** Whether a line begins something else than the one above it: an item of a list, or what stands below a list. */
export const beginsBlock = (line: Line, above: Line | undefined): boolean =>
  BEGINNINGS.has(line.block) || (line.block === undefined && isOfItem(above));
const BEGINNINGS: ReadonlySet<BlockKind | undefined> = new Set<BlockKind>(["item", "message", "row"]);

const isOfItem = (line: Line | undefined): boolean =>
  line?.block === "item" || line?.block === "item-goes-on";
