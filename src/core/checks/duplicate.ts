import type { Check, CheckedRecord } from "./types.ts";

/** The same work twice in the list: the same DOI, link, or title and year. */
export const duplicate: Check = {
  code: "duplicate",
  run(record, list) {
    const first = firstWith(list);
    const twin = keysOf(record)
      .map((key) => first.get(key) ?? record.entry.n)
      .find((n) => n < record.entry.n);
    if (twin === undefined) return [];
    return [
      {
        code: "duplicate",
        severity: "warning",
        message: `This is the same work as reference ${twin}. Import one of them.`,
        args: { n: twin },
        fields: ["title", "url", "DOI"],
      },
    ];
  },
};

const byList = new WeakMap<readonly CheckedRecord[], ReadonlyMap<string, number>>();

/** The first reference with each key, so that a list of thousands takes no longer than its length. */
function firstWith(list: readonly CheckedRecord[]): ReadonlyMap<string, number> {
  let first = byList.get(list);
  if (!first) {
    const found = new Map<string, number>();
    for (const record of list)
      for (const key of keysOf(record)) if (!found.has(key)) found.set(key, record.entry.n);
    byList.set(list, (first = found));
  }
  return first;
}

function keysOf({ record, url }: CheckedRecord): string[] {
  const { DOI, title, issued } = record.fields;
  const folded = title?.value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return [
    ...(DOI ? [`doi ${DOI.value.toLowerCase()}`] : []),
    ...(url ? [`url ${url.url.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, "")}`] : []),
    ...(folded && folded.length > 12 ? [`title ${folded} ${issued?.value.slice(0, 4) ?? ""}`] : []),
  ];
}
