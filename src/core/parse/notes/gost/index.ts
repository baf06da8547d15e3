export { cataloguerNotes } from "./cataloguer.ts";
export { dashedImprintNotes } from "./dashed-imprint.ts";
export { doubleNotes } from "./double.ts";
export { gostStatementNotes } from "./gost-statements.ts";
export { leavesBesidePages } from "./leaves-beside-pages.ts";
export { otherInformationNotes } from "./other-information.ts";
export { physicalDescriptionNotes } from "./physical-description.ts";
export { platformNotes } from "./platform.ts";
