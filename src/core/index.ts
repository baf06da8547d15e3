export * from "./list/index.ts";
export * from "./parse/index.ts";
export * from "./outlets/index.ts";
export * from "./titles/index.ts";
export * from "./urls/index.ts";
export * from "./checks/index.ts";
export * from "./themes/index.ts";
export * from "./formats/index.ts";
export * from "./report/index.ts";
export type { Change, Severity, Span, Warning } from "./evidence.ts";
export type { ReadEntry, ReadingList, ReadOptions } from "./reading.ts";
export {
  readEntriesInSteps,
  readReadingList,
  readSplitInSteps,
  type EntryStep,
  type ReadingStep,
} from "./read-reading-list.ts";
