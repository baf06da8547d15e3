export { boxNotes } from "./boxes.ts";
export { papersInArchives } from "./papers.ts";
