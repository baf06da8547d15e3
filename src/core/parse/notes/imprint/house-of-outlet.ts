import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import type { Note } from "../types.ts";

/** Polish: `„Punkt Widzenia” [OSW], z. 15`, `„Zeszyty Naukowe” (UJ), nr 3`: whose journal it is, between its name and its number. */
const house = rule(
  /(?<=,\s„[^„”“"]{3,80}”\s)(?:\[(?<name>\p{Lu}[^[\]\d]{1,40})\]|\((?<other>\p{Lu}[^()\d]{1,40})\))(?=,\s(?:nr|z\.|t\.|vol\.|r\.|R\.|\d))/dgu,
);

export const houseOfOutlet = finder([house], (text) =>
  house.all(text).map((match): Note => {
    const { name, other } = match.indices!.groups!;
    const [start, end] = (name ?? other)!;
    const field = { name: "note" as const, value: text.slice(start, end), span: { start, end } };
    return { start: match.index, end: match.index + match[0].length, fields: [field] };
  }),
);
