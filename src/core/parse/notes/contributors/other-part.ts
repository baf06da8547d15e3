import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";

const person = "(?:\\p{Lu}\\.\\s?){1,2}\\p{Lu}[\\p{L}’'-]{1,24}";
/** `; ил. М. Коса`, `; Маст. Э. Э. Кос`, `; фотогр. А. Лис, В. Крот`: who did something for a book, by a word that is shortened before the name. */
const part = rule(
  new RegExp(
    `(?<=\\s\\/\\s[^/]{3,300};\\s)(?<what>(?!\\p{Lu}\\.)\\p{L}\\p{Ll}{1,9}\\.(?:\\s(?:и|і|и\\s)?\\s?\\p{Ll}{1,9}\\.){0,2}:?\\s${person}(?:(?:,|\\s[иі])\\s${person}){0,4})(?=\\s?;|\\.?\\s[–—]\\s|,\\s(?:1[5-9]|20)\\d\\d[.,])`,
    "dgu",
  ),
);

/** People in a statement of responsibility whose part no table knows: they are kept as they are printed. */
export const otherPartNotes = finder([part], (text) =>
  part.all(text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    fields: namedFields(text, match.indices!.groups!, [["what", "note"]]),
  })),
);
