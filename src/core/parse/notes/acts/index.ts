export { actNotes } from "./act.ts";
export { adoptionNotes } from "./adoption.ts";
export { amendmentNotes } from "./amendment.ts";
export { caseNotes } from "./case.ts";
export { gazetteNotes } from "./gazette.ts";
export { lawNotes } from "./law.ts";
export { oscolaNotes } from "./oscola.ts";
export { treatyNotes } from "./treaty.ts";
