export { readTail } from "./read-tail.ts";
export { isMedium } from "./medium.ts";
