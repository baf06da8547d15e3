import type { OutletTable } from "../outlets/types.ts";
import type { Entry } from "../list/types.ts";
import type { ReferenceRecord } from "../parse/types.ts";
import type { TitleResult } from "../titles/types.ts";
import type { UrlResult } from "../urls/types.ts";
import type { Change, Warning } from "../evidence.ts";

/** A record after titles and links were read, as the checks see it. */
export interface CheckedRecord {
  entry: Entry;
  record: ReferenceRecord;
  /** What was mended in names and outlets. */
  changes?: readonly Change[];
  title: TitleResult | null;
  url: UrlResult | null;
}

/** One check: looks at one record, and at the whole list for repetitions. One file each. */
export interface Check {
  /** The code of the warnings it gives. */
  code: string;
  run(record: CheckedRecord, list: readonly CheckedRecord[], outlets: OutletTable): Warning[];
}
