import { WorkIndex, type Found, type Work } from "../same-work/index.ts";
import type { Check, CheckedRecord } from "./types.ts";

/** The same work twice in the list; or what may be that: the same DOI or link. */
export const duplicate: Check = {
  code: "duplicate",
  run(record, list) {
    const twin = twinsOf(list).get(record);
    if (!twin) return [];
    return [
      {
        code: "duplicate",
        severity: "warning",
        message: SAID[twin.tie](twin.value),
        args: { case: twin.tie, n: twin.value },
        fields: ["title", "url", "DOI"],
      },
    ];
  },
};

/** Chapters of one book may share its link, and a DOI may be copied to the wrong reference. */
const SAID: Record<Found<number>["tie"], (n: number) => string> = {
  work: (n) => `This is the same work as reference ${n}. Import one of them.`,
  doi: (n) => `This has the same DOI as reference ${n}. Import one of them, or correct the DOI of one.`,
  link: (n) => `This has the same link as reference ${n}. Import one of them, or correct the link of one.`,
};

type Twins = ReadonlyMap<CheckedRecord, Found<number>>;

const byList = new WeakMap<readonly CheckedRecord[], Twins>();

/** What each reference repeats of those before it, found once for the whole list. */
function twinsOf(list: readonly CheckedRecord[]): Twins {
  let twins = byList.get(list);
  if (!twins) {
    const index = new WorkIndex<number>();
    const found = new Map<CheckedRecord, Found<number>>();
    for (const record of list) {
      const work = workOfRecord(record);
      const twin = index.find(work);
      if (twin && twin.value < record.entry.n) found.set(record, twin);
      index.add(work, record.entry.n);
    }
    byList.set(list, (twins = found));
  }
  return twins;
}

/** The title as printed will do: a list has a work in one script, and lost spaces make no difference. */
function workOfRecord({ record, url }: CheckedRecord): Work {
  const { DOI, title, issued } = record.fields;
  const [first] = record.creators;
  return {
    titles: title ? [title.value] : [],
    date: issued?.value ?? "",
    url: url?.url ?? "",
    DOI: DOI?.value ?? "",
    creator: first?.lastName ?? first?.name ?? "",
  };
}
