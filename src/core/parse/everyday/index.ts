export { readEveryday } from "./read-everyday.ts";
