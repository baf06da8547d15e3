import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

/** The Bluebook, as APA and IEEE print it: `…, December 8, 1999, 2120 U.N.T.S. 595.`, `…, E.T.S. No. 5` */
const series = rule(
  /(?<=[\p{L}\d)][.,]\s|\d\)\s)(?:(?<volume>\d{1,4})\s(?<code>U\.\s?N\.\s?T\.\s?S\.|L\.\s?N\.\s?T\.\s?S\.|UNTS|LNTS|U\.\s?S\.\s?T\.|I\.\s?L\.\s?M\.)\s(?:[Nn]o\.\s)?(?<page>\d{1,5}(?:[–-]\d{1,5})?)|(?<council>E\.T\.S\.|C\.E\.T\.S\.|C\.?E\.?T\.?S\.?|ETS|T\.I\.A\.S\.)\s(?:[Nn]os?\.\s)(?<number>\d{1,5}))(?=[.,;]|\s?$|\s\()/dgu,
);
/** Who concluded it, behind its name: `…, Russ.-Belr., December 8, 1999`, `…, Belarus–Russia, Dec. 8, 1999` */
const between = rule(
  /(?<=^(?:Treaty|Agreement|Convention|Protocol|Pact|Accord|Charter|Memorandum)\s[^“”"]{10,160},\s)(?<parties>\p{Lu}[\p{L}.]{2,15}(?:[-–]\p{Lu}[\p{L}.]{1,14}){1,3}),\s(?=(?:\d{1,2}\s)?\p{Lu}\p{Ll}{2,8}\.?\s\d)/dgu,
);
const FIELDS = [["code", "container-title"], ["council", "container-title"], ["volume", "volume"], ["number", "number"], ["page", "page"]] as const; // prettier-ignore

/** Where a treaty is printed, and between whom it is. */
export const treatyNotes = finder([series], (text) => {
  if (!/T\.\s?S\.|[NE]TS|I\.A\.S|S\.\s?T\.|L\.\s?M\./.test(text)) return [];
  const notes: Note[] = series.all(text).map((match) => {
    const fields = namedFields(text, match.indices!.groups!, FIELDS);
    return { start: match.index, end: match.index + match[0].length, kind: "act", fields };
  });
  if (!notes.length) return [];
  for (const match of between.all(text)) {
    const [start, end] = match.indices!.groups!["parties"]!;
    notes.push({ start, end, fields: [{ name: "note", value: text.slice(start, end), span: { start, end } }] });
  }
  return notes;
}); // prettier-ignore
