export { WITH_PATRONYMIC } from "./with-patronymic.ts";
export type { NameShape } from "./shapes.ts";
export { type FoundNames, readNames } from "./read-names.ts";
export { hasGivenName, isGivenName, mayBeGivenName } from "../../given-names/index.ts";
export { partedInTwo } from "./two-in-one.ts";
export { readInFull, readJoined } from "./joined.ts";
export { turnedBySite } from "./turned-by-site.ts";
