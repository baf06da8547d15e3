export { archivedNotes } from "./archived.ts";
export { databaseNotes } from "./database.ts";
export { kindBehindSite } from "./kind-behind-site.ts";
export { repositoryNotes } from "./repository.ts";
export { siteNotes } from "./site.ts";
export { scholarNumber } from "./scholar-number.ts";
export { siteBetweenDashes } from "./site-between-dashes.ts";
export { ssrnNotes } from "./ssrn.ts";
