export { skipBack } from "./skip-back.ts";
export { readTail } from "./read-tail.ts";
export { isMedium } from "./medium.ts";
