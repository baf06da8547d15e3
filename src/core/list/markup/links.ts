import type { Markup } from "./types.ts";

/** `[Title](https://example.org/a_(b))`, with brackets of the title inside: `[Title [film]](…)`. */
const LINK =
  /\[(?<label>(?:[^[\]\n]|\[[^[\]\n]{0,200}\]){1,400})\]\((?<href>(?:https?:\/\/|www\.)[^\s()]{1,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,2000})?)\)/giu;

/**
 * Links of Markdown.
 * @example links("[War](https://a.by/x)").marks // [{ kind: "link", start: 1, end: 4, href: "https://a.by/x" }]
 */
export function links(source: string): Markup {
  const found: Markup = { edits: [], marks: [] };
  if (!source.includes("](")) return found;
  for (const { index, groups, 0: all } of source.matchAll(LINK)) {
    const start = index + 1;
    const end = start + groups!["label"]!.length;
    found.edits.push({ start: index, end: start }, { start: end, end: index + all.length });
    found.marks.push({ kind: "link", start, end, href: groups!["href"]! });
  }
  return found;
}
