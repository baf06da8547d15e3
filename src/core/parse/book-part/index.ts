export { readBookPart } from "./read-book-part.ts";
export { unquoted } from "./unquoted.ts";
