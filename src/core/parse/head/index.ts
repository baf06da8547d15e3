export { commaYear } from "./plain-year.ts";
export { firstBracketedDate, takeBracket, type BracketedDate } from "./bracketed-date.ts";
export { handbook } from "./body-forms/developer.ts";
export { readHead, type Head } from "./head.ts";
export { JOINT, mayBeSurname, SURNAME } from "./loose-names.ts";
