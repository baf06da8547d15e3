export { checkRecords } from "./check-records.ts";
export type { Check, CheckedRecord } from "./types.ts";
