export { contributorNotes } from "./contributors.ts";
export { responsibilityNotes } from "./responsibility.ts";
export { reviewedNotes } from "./reviewed.ts";
export { roundPartsNotes } from "./round-parts.ts";
export { translationNotes } from "./translation.ts";
