import type { ReadEntry, ReadingList } from "../core/reading.ts";
import { safeText } from "./safe-text.ts";

/** What came out, in a few lines: how many of what, cleaned what, to look at what. */
export function listSummary(list: ReadingList): string {
  const { entries } = list;
  const count = (of: (entry: ReadEntry) => boolean) => entries.filter(of).length;
  const tags = new Map<string, number>();
  for (const { themes } of entries) for (const { tag } of themes) tags.set(tag, (tags.get(tag) ?? 0) + 1);
  const facts = [
    [count((e) => Boolean(e.title?.original)), "with a Cyrillic original"],
    [count((e) => Boolean(e.title && e.title.repaired !== e.title.input)), "titles mended"],
    [count((e) => Boolean(e.url && e.url.url !== e.url.input)), "links cleaned"],
    [count((e) => e.warnings.some(({ severity }) => severity === "warning")), "to look at"],
  ] as const;
  const parts = facts.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
  const themed = [...tags].sort(([, a], [, b]) => b - a).map(([tag, n]) => `${safeText(tag)} ${n}`);
  const head = `${entries.length} ${entries.length === 1 ? "reference" : "references"}`;
  return (
    [`${[head, ...parts].join("; ")}.`, ...(themed.length ? [`Tags: ${themed.join(", ")}.`] : [])].join(
      "\n",
    ) + "\n"
  );
}
