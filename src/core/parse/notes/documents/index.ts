export { documentNumberNotes } from "./document-number.ts";
export { eventNotes } from "./event.ts";
export { ieeeNotes } from "./ieee.ts";
export { letterNotes } from "./letter.ts";
export { polishWorkNotes } from "./polish-work.ts";
export { preprintNumberNotes } from "./preprint-number.ts";
export { reportNotes } from "./report.ts";
export { standardNotes } from "./standard.ts";
export { thesisInRoundBrackets, thesisNotes } from "./thesis.ts";
