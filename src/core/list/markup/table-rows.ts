import type { Markup } from "./types.ts";

/** `|---|:--:|` */
const RULE = /^[ \t]{0,9}\|(?:[ \t]{0,9}:?-{2,99}:?[ \t]{0,9}\|){1,20}[ \t]{0,9}$/m;
const ROW = /^[ \t]{0,9}\|[^\r\n]*\|[ \t]{0,9}$/gm;
const LEADING = /^[ \t]{0,9}\|[ \t]{0,9}/;
const BAR = /[ \t]{0,9}\|[ \t]{0,9}/g;
/** `| 1 | Kos B. …`: the number of a reference stands in a cell of its own. */
const NUMBER = /^\d{1,4}$/;

/**
 * Tables of Markdown, a reference a row: the bars go, the row above the rule and the rule with all they have.
 * @example tableRows("| Nr |\n|---|\n| Kos B. |").edits.length // 4
 */
export function tableRows(source: string): Markup {
  const found: Markup = { edits: [], marks: [] };
  const rule = source.includes("|") ? RULE.exec(source) : null;
  if (!rule) return found;
  const { edits } = found;
  for (const { index, 0: row } of source.matchAll(ROW)) {
    const end = index + row.length;
    const isHead = end + 1 === rule.index;
    if (isHead || index === rule.index) {
      edits.push({ start: index, end });
      continue;
    }
    const from = LEADING.exec(row)![0].length;
    edits.push({ start: index, end: index + from });
    const cells = row.slice(from, row.lastIndexOf("|")).trimEnd();
    let first = true;
    for (const { index: at, 0: bar } of cells.matchAll(BAR)) {
      const start = index + from + at;
      edits.push({
        start,
        end: start + bar.length,
        by: first && NUMBER.test(cells.slice(0, at)) ? ". " : " ",
      });
      first = false;
    }
    edits.push({ start: index + from + cells.length, end });
  }
  return found;
}
