export { archiveNotes } from "./archive.ts";
export { boxNotes } from "./boxes.ts";
export { polishArchiveNotes } from "./polish-archive.ts";
