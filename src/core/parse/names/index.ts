export type { NameShape } from "./shapes.ts";
export { type FoundNames, readNames } from "./read-names.ts";
export { isGivenName } from "./given-name.ts";
