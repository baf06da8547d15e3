import { EXTRA_LABELS } from "./data/base-fields.ts";
import type { FieldName } from "../parse/types.ts";
import { cneLines } from "./cne.ts";
import type { ItemParts } from "./zotero-item.ts";

/** A line of Extra: `label: value`. */
export type ExtraLine = readonly [label: string, value: string];

/**
 * The Extra field: the Cyrillic original and the printed forms, what the type has no field for, what could not be read,
 * and what a reader said behind the reference.
 * `original-title`, `DOI` and the other CSL names are those that Zotero and its citation processor read from there.
 * @param shown the title that the item shows
 */
export function extraLines(parts: ItemParts, shown: string, others: readonly ExtraLine[]): string {
  const lines = [...titleLines(parts, shown), ...others];
  if (parts.record.moreCreators) lines.push(["more-creators", "et al."]);
  const unparsed = unparsedText(parts);
  if (unparsed && shown !== parts.text) lines.push(["unparsed", unparsed]);
  if (parts.remark) lines.push(["remark", parts.remark]);
  if (parts.cne) lines.push(...cneLines({ ...parts, scheme: parts.cne.scheme }));
  return lines
    .map(([label, value]) => `${EXTRA_LABELS[label as FieldName] ?? label}: ${oneLine(value)}`)
    .join("\n");
}

function titleLines({ title, record }: ItemParts, shown: string): ExtraLine[] {
  const printed = record.fields.title?.value;
  const lines: ExtraLine[] = [];
  if (title?.original && title.original !== shown) lines.push(["original-title", title.original]);
  if (printed && printed !== shown) lines.push(["printed-title", printed]);
  return lines;
}

/** What found no field, without bare punctuation. */
function unparsedText({ text, record }: ItemParts): string {
  return record.unparsed
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .join(" | ");
}

/** A line break in a value would begin another line of Extra, which Zotero reads as another field. */
const oneLine = (text: string) => text.replace(/[\r\n\u2028\u2029]+/g, " ");
