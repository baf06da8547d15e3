export { withoutNotes } from "./find.ts";
export type { CutEntry } from "./cut.ts";
export { restore } from "./restore/restore.ts";
export type { Note, NoteKind } from "./types.ts";
