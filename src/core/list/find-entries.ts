import type { Entry, EntryList } from "./types.ts";

/** How the source text is to be read. */
export interface ListOptions {
  /** `text` (default) or `html`, as the clipboard gives it. */
  format?: "text" | "html";
}

/** Finds the reading list in a text and splits it into its references. */
export function findEntries(source: string, _options: ListOptions = {}): EntryList {
  const entries: Entry[] = [];
  let start = 0;
  for (const line of source.split("\n")) {
    const text = line.trim();
    if (text)
      entries.push({ n: entries.length + 1, text, source: { start, end: start + line.length }, marks: [] });
    start += line.length + 1;
  }
  return { entries, warnings: [] };
}
