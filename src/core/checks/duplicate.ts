import type { Check, CheckedRecord } from "./types.ts";

/** The same work twice in the list: the same title and year; or what may be that: the same DOI or link. */
export const duplicate: Check = {
  code: "duplicate",
  run(record, list) {
    const first = firstWith(list);
    const [twin] = keysOf(record)
      .map(([kind, key]) => ({ kind, n: first.get(key) ?? record.entry.n }))
      .filter(({ n }) => n < record.entry.n);
    if (!twin) return [];
    return [
      {
        code: "duplicate",
        severity: "warning",
        message: SAID[twin.kind](twin.n),
        args: { case: twin.kind, n: twin.n },
        fields: ["title", "url", "DOI"],
      },
    ];
  },
};

type Kind = "work" | "doi" | "link";

/** Chapters of one book may share its link, and a DOI may be copied to the wrong reference. */
const SAID: Record<Kind, (n: number) => string> = {
  work: (n) => `This is the same work as reference ${n}. Import one of them.`,
  doi: (n) => `This has the same DOI as reference ${n}. Import one of them, or correct the DOI of one.`,
  link: (n) => `This has the same link as reference ${n}. Import one of them, or correct the link of one.`,
};

const byList = new WeakMap<readonly CheckedRecord[], ReadonlyMap<string, number>>();

/** The first reference with each key, so that a list of thousands takes no longer than its length. */
function firstWith(list: readonly CheckedRecord[]): ReadonlyMap<string, number> {
  let first = byList.get(list);
  if (!first) {
    const found = new Map<string, number>();
    for (const record of list)
      for (const [, key] of keysOf(record)) if (!found.has(key)) found.set(key, record.entry.n);
    byList.set(list, (first = found));
  }
  return first;
}

/** What a work is known by, the surest first. */
function keysOf({ record, url }: CheckedRecord): [kind: Kind, key: string][] {
  const { DOI, title, issued } = record.fields;
  const folded = title?.value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const keys: [Kind, string][] = [];
  if (folded && folded.length > 12) keys.push(["work", `title ${folded} ${issued?.value.slice(0, 4) ?? ""}`]);
  if (DOI) keys.push(["doi", `doi ${DOI.value.toLowerCase()}`]);
  if (url) keys.push(["link", `url ${url.url.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, "")}`]);
  return keys;
}
