export { readBody } from "./body.ts";
