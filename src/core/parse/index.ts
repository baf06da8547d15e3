export { parseEntries, parseInBatches } from "./parse-entries.ts";
export { parseEntry } from "./parse-entry.ts";
export type {
  Creator,
  CreatorType,
  Field,
  FieldName,
  ItemType,
  PrintedDate,
  ReferenceRecord,
} from "./types.ts";
