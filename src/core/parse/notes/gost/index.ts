export { gostStatementNotes } from "./gost-statements.ts";
export { otherInformationNotes } from "./other-information.ts";
