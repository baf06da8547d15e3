export { withoutNotes } from "./find.ts";
export { restore, type CutEntry } from "./cut.ts";
export type { Note, NoteKind } from "./types.ts";
