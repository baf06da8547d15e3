export { commaYear } from "./plain-year.ts";
export { firstBracketedDate, takeBracket, type BracketedDate } from "./bracketed-date.ts";
export { readHead, type Head } from "./head.ts";
