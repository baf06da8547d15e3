import { rule } from "../../rule.ts";
import type { FieldName } from "../../types.ts";
import { datedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

/**
 * APA: `R.A. and Others v. Poland, No. 42120/21 (European Court of Human Rights, Grand Chamber, relinquished June 25, 2024)`,
 * `Sannikov v. Belarus, Communication No. 2212/2012, U.N. Doc. CCPR/C/122/D/2212/2012 (Human Rights Committee April 6, 2018)`
 */
const decided = rule(
  /(?<=\sv\.\s\p{Lu}[^“”"()]{2,60}),\s(?:(?:Application|Communication|Complaint|Case|App\.|Appl\.|Comm\.)\s)?[Nn]os?\.\s(?<number>\d{1,6}\/\d{2,4}(?:\s(?:and|&)\s\d{1,6}(?:\/\d\d|\sothers))?)(?:,\s(?:U\.?N\.?\sDoc\.?\s)?(?<symbol>[A-Z]{1,6}(?:\/[A-Z\d.]{1,8}){2,7}))?\s\((?<court>(?=[^()]*(?:Court|Committee|Commission|Tribunal|Working Group|Chamber|ECtHR))\p{Lu}[^()\d]{3,90}?),?\s(?:(?:relinquished|decided|adopted|delivered|judgment of|decision of|views adopted)\s)?(?<issued>(?:\p{Lu}\p{L}{2,8}\.?\s\d{1,2},\s|\d{1,2}\s\p{Lu}\p{L}{2,8}\s)?(?:19|20)\d\d)\)/dgu,
);
/** Harvard: `Case C-124/20 Bank Melli Iran v Telekom Deutschland GmbH (2021) ECLI:EU:C:2021:1035.`: the number before the parties. */
const first = rule(
  /^(?:Joined\s)?Cases?\s(?<number>[CTF]-\d{1,4}\/\d\d(?:\sP)?(?:(?:,|\sand)\s[CTF]-\d{1,4}\/\d\d){0,4}),?\s(?=\p{Lu}[^“”"()]{3,140}\sv\.?\s\p{Lu}[^“”"()]{2,140}\s[([](?:19|20)\d\d[)\]])/dgu,
);
/** The European identifier of a judgment. */
const ecli = rule(
  /(?<=[\p{L}\d)\]][,.]?\s)(?:ECLI:)?(?<note>EU:[CTF]:(?:19|20)\d\d:\d{1,5})(?=[.,;]|\s?$)/dgu,
);

const FIELDS: readonly (readonly [group: string, name: FieldName])[] = [
  ["number", "number"], ["court", "note"], ["symbol", "note"], ["note", "note"], ["issued", "issued"],
]; // prettier-ignore

/** Numbers, courts and days of cases in the forms of APA and Harvard. */
export function caseNotes(text: string): Note[] {
  const notes: Note[] = [];
  for (const expression of [decided, first, ecli])
    for (const match of expression.all(text)) {
      const fields = datedFields(text, match.indices!.groups!, FIELDS);
      notes.push({ start: match.index, end: match.index + match[0].length, kind: "case", fields });
    }
  return notes;
}
