import type { Markup } from "./types.ts";

const TAG = /<\/?(?:(?<block>br|p|li|div)|sup|sub|span|small|font)(?:\s[^<>\n]{0,300})?\/?>/gi;

/**
 * Tags of HTML that pages leave in what is copied from their source, `<br>`, `<sup>2</sup>`; those of emphasis are read as it is.
 * @example tags("War<br>Peace").edits // [{ start: 3, end: 7, by: "\n" }]
 */
export function tags(source: string): Markup {
  const found: Markup = { edits: [], marks: [] };
  if (!source.includes("<")) return found;
  for (const { index, groups, 0: tag } of source.matchAll(TAG))
    found.edits.push({ start: index, end: index + tag.length, by: groups!["block"] ? "\n" : "" });
  return found;
}
