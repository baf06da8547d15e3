export { FINDERS } from "./in-order.ts";
