import type { ReadEntry, ReadingList } from "../reading.ts";

/**
 * All that was found out about a list, as `spisok read --format json` prints it.
 * @example toJson(readReadingList("")) // { entries: [], warnings: [{ code: "empty-input", … }] }
 */
export function toJson(list: ReadingList): object {
  return {
    entries: list.entries.map(entryJson),
    warnings: list.warnings,
    ...(list.name !== undefined && { name: list.name }),
    ...(list.heading !== undefined && { heading: list.heading }),
    ...(list.source && { source: list.source }),
  };
}

function entryJson(entry: ReadEntry): object {
  const { record, title, url } = entry;
  return {
    n: entry.n,
    text: entry.text,
    ...(entry.entry.remark && { remark: entry.entry.remark }),
    item: entry.item,
    title: {
      printed: record.fields.title?.value ?? null,
      repaired: title?.repaired ?? null,
      original: title?.original ?? null,
      language: title?.language ?? null,
      scheme: title?.scheme ?? null,
      confidence: title?.confidence ?? 0,
      changes: title?.changes ?? [],
    },
    url: url && {
      printed: url.input,
      clean: url.url,
      changes: url.changes,
      ...(url.guard && { guard: url.guard }),
    },
    themes: entry.themes.map((theme) => ({
      tag: theme.tag,
      matches: theme.matches.map(({ words }) => words),
      ...(theme.impliedBy && { impliedBy: theme.impliedBy }),
    })),
    warnings: entry.warnings,
    confidence: entry.confidence,
    ...(entry.originals && { originals: entry.originals }),
    ...(entry.changes.length > 0 && { changes: entry.changes }),
    source: entry.entry.source,
    itemType: { value: record.itemType, confidence: record.typeConfidence },
    creators: record.creators,
    fields: record.fields,
    dates: record.dates,
    unparsed: record.unparsed.map(({ start, end }) => entry.text.slice(start, end)),
  };
}
