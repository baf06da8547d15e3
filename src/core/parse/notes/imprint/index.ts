export { editionNotes } from "./edition.ts";
export { houseOfOutlet } from "./house-of-outlet.ts";
export { datedImprintNotes } from "./dated-imprint.ts";
export { imprintNotes } from "./imprint.ts";
export { numberedPartNotes } from "./numbered-part.ts";
export { secondImprintNotes } from "./second-imprint.ts";
export { bracketedSeriesNotes, seriesNotes } from "./series.ts";
export { specialIssueNotes } from "./special-issue.ts";
export { townBehindName } from "./town-behind-name.ts";
