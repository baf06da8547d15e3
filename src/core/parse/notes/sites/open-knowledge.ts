import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

/** The World Bank and its kin put all of a reference between quotation marks: `“World Bank. 2018. Rivers. © World Bank. http://… License: CC BY 3.0 IGO.”` */
const between = /^“[^“”]{3,200}\. (?:19|20)\d\d\. [^“”]+”\.?$/u;
/** Under what terms it can be used. */
const license = rule(
  /(?<=[./\w)] )(?<said>(?:Creative Commons (?:Attribution )?)?[Ll]icen[sc]e: (?:Creative Commons )?(?:Attribution )?CC[ -]BY[^.\d]{0,10}?(?: \d\.\d)?(?: IGO)?)(?=[.”]|\s?$)/dgu,
);
/** `World Bank, Minsk. © World Bank. https://…`: who owns it, printed behind who published it; else it is said there alone. */
const owner = rule(/(?<=[.;] )©(?: (?:19|20)\d\d)? (?<name>\p{Lu}[^.,:©]{2,60})?/dgu);
/** `Firms and Rivers. Climate Change and Development;. ©`: a series whose number is not printed. */
const series = rule(/(?<=[\p{L}?!] ?\. )(?<name>\p{Lu}[^.;:]{4,80});\.(?= ©)/du);

export const openKnowledgeNotes = finder([license, owner, series], (text) => {
  const notes: Note[] = license.all(text).map((match) => ({ start: match.index, end: match.index + match[0].length, fields: namedFields(text, match.indices!.groups!, [["said", "note"]]) }));
  for (const match of owner.all(text)) {
    const { name = "" } = match.groups!;
    const again = name !== "" && /^\.\s?/.test(text.slice(match.index + match[0].length)) && text.slice(0, match.index).includes(`${name}`, 20);
    notes.push({ start: match.index, end: match.index + (again ? match[0].length + 1 : match[0].length - name.length) });
  }
  const without = series.exec(text);
  if (without) notes.push({ start: without.index, end: without.index + without[0].length, fields: namedFields(text, without.indices!.groups!, [["name", "collection-title"]]) });
  if (between.test(text)) notes.push({ start: 0, end: 1 }, { start: text.lastIndexOf("”"), end: text.length });
  return notes;
}); // prettier-ignore
