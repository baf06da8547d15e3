export { contributorNotes } from "./contributors.ts";
export { inRound } from "./in-round.ts";
