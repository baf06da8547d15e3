import {
  checkRecords,
  cleanUrl,
  type CheckedRecord,
  type OutletTable,
  type ReferenceRecord,
} from "../../core/index.ts";
import { BASE_FIELDS } from "../../core/formats/data/base-fields.ts";
import { remarkOf } from "./remark.ts";
import { titleFacts } from "./title-facts.ts";
import type { ItemSnapshot, Remark } from "./types.ts";

type Fields = ReferenceRecord["fields"];
type Creator = ReferenceRecord["creators"][number];

/** An item as the checks see the record of a printed reference. `n`: its place in the selection, from 1. */
export function checkedItem(item: ItemSnapshot, n: number, outlets?: OutletTable): CheckedRecord {
  const fields: Fields = {};
  const set = (name: keyof Fields, value: string | undefined) => {
    if (value) fields[name] = { value, spans: [], confidence: 1 };
  };
  for (const [name, bases] of Object.entries(BASE_FIELDS))
    set(name as keyof Fields, bases.map((base) => item.fields[base]).find(Boolean));
  set("title", item.title);
  set("issued", item.date);
  set("accessed", item.fields["accessDate"]?.slice(0, 10));
  set("URL", item.fields["url"]);
  const facts = titleFacts(item, outlets);
  const record: ReferenceRecord = {
    itemType: item.itemType as ReferenceRecord["itemType"],
    typeConfidence: 1,
    creators: item.creators.map(creatorOf),
    fields,
    dates: [],
    unparsed: [],
    confidence: 1,
  };
  const url = fields.URL ? cleanUrl(fields.URL.value) : null;
  // Nothing is mended here: what could be is still wrong.
  const title = facts && {
    ...facts.result,
    repaired: facts.result.input,
    changes: facts.result.changes.map((change) => ({ ...change, applied: false })),
  };
  return { entry: { n, text: item.title, source: { start: 0, end: 0 }, marks: [] }, record, title, url };
}

function creatorOf({ creatorType, lastName, firstName }: ItemSnapshot["creators"][number]): Creator {
  const role = { creatorType: creatorType as Creator["creatorType"], spans: [], confidence: 1 };
  return firstName ? { ...role, lastName, firstName } : { ...role, name: lastName };
}

/** For each item the warnings about it, alone and among the others. */
export const checkItems = (records: readonly CheckedRecord[], outlets?: OutletTable): Remark[][] =>
  checkRecords(records, outlets).map((warnings) => warnings.map((warning) => remarkOf(warning, records)));
