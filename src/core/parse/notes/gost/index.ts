export { cataloguerNotes } from "./cataloguer.ts";
export { gostStatementNotes } from "./gost-statements.ts";
export { otherInformationNotes } from "./other-information.ts";
export { physicalDescriptionNotes } from "./physical-description.ts";
export { platformNotes } from "./platform.ts";
