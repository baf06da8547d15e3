export { findEntries, type ListOptions } from "./find-entries.ts";
export { MarkedTextBuilder, type MarkedText } from "./marked-text.ts";
export { splitEntries } from "./split-entries.ts";
export type { Entry, EntryList, Mark } from "./types.ts";
