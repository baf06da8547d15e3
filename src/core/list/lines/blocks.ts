import type { BlockKind, Mark } from "../types.ts";
import type { Line } from "./lines.ts";
import { type OffsetMap, originOf } from "./offset-map.ts";

type BlockMark = Mark & { kind: BlockKind };
const isBlock = (mark: Mark): mark is BlockMark => mark.kind !== "italic" && mark.kind !== "link";

/** Marks of words only. */
export const inlineMarks = (marks: readonly Mark[]): readonly Mark[] =>
  marks.some(isBlock) ? marks.filter((mark) => !isBlock(mark)) : marks;

/** `## Articles` of Markdown; references are longer or have a link. */
const HASHES = /^#{1,6}\s+\S/;
const LONGEST = 150;
const isHeading = ({ text }: Line): boolean =>
  text.startsWith("#") && text.length < LONGEST && HASHES.test(text) && !text.includes("://");

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
    if (block && block.start <= origin) line.block = block.kind;
  }
}

/** Whether a line begins something else than the one above it: an item of a list, or what stands below a list. */
export const beginsBlock = (line: Line, above: Line | undefined): boolean =>
  line.block === "item" || (line.block === undefined && isOfItem(above));

const isOfItem = (line: Line | undefined): boolean =>
  line?.block === "item" || line?.block === "item-goes-on";
