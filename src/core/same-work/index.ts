export { WorkIndex, type Found } from "./work-index.ts";
export { workOf, workOfItem } from "./work-of-item.ts";
export type { Work } from "./work-keys.ts";
