import { type OffsetMap, TextBuilder } from "../lines/offset-map.ts";
import type { Mark } from "../types.ts";
import { cells } from "./cells.ts";
import { chat } from "./chat.ts";
import { emphasis } from "./emphasis.ts";
import { entities } from "./entities.ts";
import { escapes } from "./escapes.ts";
import { links } from "./links.ts";
import { quotedLines } from "./quoted-lines.ts";
import { tableRows } from "./table-rows.ts";
import { tags } from "./tags.ts";
import { isTex, tex } from "./tex.ts";
import type { Edit, Markup } from "./types.ts";

/** A text without its markup, and where its characters came from. */
export interface PlainText {
  text: string;
  map: OffsetMap;
  /** Italics and links, in offsets of the source. */
  marks: Mark[];
}

type Kind = (source: string) => Markup;
const MARKDOWN: readonly Kind[] = [links, emphasis];
const OTHERS: readonly Kind[] = [tags, entities, quotedLines, tableRows, chat, cells];

/**
 * Takes markup out of a text that should have none: Markdown's emphasis and links, since lists are also kept as notes, and chat
 * programs answer with `*Title*` for italics; tags and entities that the export of a database left in (`Taylor &amp; Francis`);
 * the `>` before the lines of a quoted letter; the bars of a table; who wrote the messages of a chat, and when; TeX's commands. Line ends, bullets and headings stay as they are: lists
 * have their own. Linear in the length of the text.
 * @returns `undefined` for a text without markup
 * @example
 * readMarkup("Kos B., *War*, 2021.") // { text: "Kos B., War, 2021.", marks: [{ kind: "italic", start: 9, end: 12 }], map: … }
 */
export function readMarkup(source: string): PlainText | undefined {
  if (!/[*_<>&|]|\]\(|\\bibitem|\d:\d\d|\t/.test(source)) return undefined;
  if (isTex(source)) {
    const { edits, marks } = tex(source);
    return { ...edited(source, edits), marks };
  }
  const markdown = MARKDOWN.map((kind) => kind(source));
  const found = [...markdown, ...OTHERS.map((kind) => kind(source))];
  const edits = found.flatMap((one) => one.edits);
  if (!edits.length) return undefined;
  const marks = found.flatMap((one) => one.marks);
  if (markdown.some((one) => one.edits.length)) edits.push(...escapes(source));
  return { ...edited(source, edits), marks };
}

function edited(source: string, edits: Edit[]): Pick<PlainText, "text" | "map"> {
  edits.sort((a, b) => a.start - b.start);
  const out = new TextBuilder();
  let copied = 0;
  for (const { start, end, by = "" } of edits) {
    // One may stand in another: an escaped sign in the address of a link.
    if (start < copied) continue;
    out.add(source.slice(copied, start), copied);
    out.add(by, start);
    copied = end;
  }
  out.add(source.slice(copied), copied);
  return { text: out.toString(), map: out.map };
}
