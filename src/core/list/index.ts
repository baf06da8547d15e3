export { findEntries, type ListOptions } from "./find-entries.ts";
export { splitEntries } from "./split-entries.ts";
export type { Entry, EntryList, Mark } from "./types.ts";
