import { rule } from "../../rule.ts";
import type { FieldName } from "../../types.ts";
import { finder } from "../finder.ts";
import { datedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

/**
 * APA: `R.A. and Others v. Poland, No. 42120/21 (European Court of Human Rights, Grand Chamber, relinquished June 25, 2024)`,
 * `Sannikov v. Belarus, Communication No. 2212/2012, U.N. Doc. CCPR/C/122/D/2212/2012 (Human Rights Committee April 6, 2018)`
 */
const decided = rule(
  /(?<=\sv\.\s\p{Lu}[^“”"()]{2,60}),\s(?:(?:Application|Communication|Complaint|Case|App\.|Appl\.|Comm\.)\s)?[Nn]os?\.\s(?<number>\d{1,6}\/\d{2,4}(?:\s(?:and|&)\s\d{1,6}(?:\/\d\d|\sothers))?)(?:,\s(?:U\.?N\.?\sDoc\.?\s)?(?<symbol>[A-Z]{1,6}(?:\/[A-Z\d.]{1,8}){2,7}))?\s\((?<court>(?=[^()]*(?:Court|Committee|Commission|Tribunal|Working Group|Chamber|ECtHR))\p{Lu}[^()\d]{3,90}?),?\s(?:(?:relinquished|decided|adopted|delivered|judgment of|decision of|views adopted)\s)?(?<issued>(?:\p{Lu}\p{L}{2,8}\.?\s\d{1,2},\s|\d{1,2}\s\p{Lu}\p{L}{2,8}\s)?(?:19|20)\d\d)\)/dgu,
);
const day =
  "\\p{Lu}\\p{L}{2,8}\\.?\\s\\d{1,2},\\s(?:19|20)\\d\\d|\\d{1,2}\\s\\p{Lu}\\p{L}{2,8}\\s(?:19|20)\\d\\d";
/**
 * The Bluebook, as APA, IEEE and Chicago print it: `Navalnyy v. Russia (App. No. 29580/12), Eur. Ct. H.R. (2018)`, `Big Brother Watch v. U.K., App. No.
 * 58170/13, Eur. Ct. H.R., May 25, 2021`: number, court and day behind the parties.
 */
const cited = rule(
  new RegExp(
    `(?:,\\s|(?<=[\\p{L}.])\\s\\()(?<=^(?:[^“”"()]{3,90}\\.\\s)?\\p{Lu}[^“”"()]{1,90}\\sv\\.?\\s\\p{Lu}[^“”"()]{1,80}(?:,\\s|\\s\\())(?:(?:[Aa]pplications?|App|Appl|[Cc]ase|[Cc]ommunication|[Cc]omplaint|Comm)\\.?\\s)?[Nn]os?\\.\\s(?<number>\\d{1,6}\\/\\d{2,4}(?:(?:,|\\sand|\\s&)\\s\\d{1,6}\\/\\d{2,4}){0,5})\\)?(?:,\\s(?<court>Eur\\.\\sCt\\.\\sH\\.R\\.|ECtHR|ECHR|CJEU|(?:\\p{Lu}\\p{L}+\\s){0,3}(?:Court|Committee|Commission)(?:\\s(?:of|on)(?:\\s(?:and\\s)?\\p{Lu}\\p{L}+){1,4})?))?(?:,\\s(?<issued>${day})|\\s\\((?<year>(?:${day}|(?:19|20)\\d\\d))\\))?(?=[.,;]|\\s?$)(?!,\\s(?:[Jj]udg|[Dd]ecision|[Rr]uling|[Mm]erits))`,
    "dgu",
  ),
);
/** `Case No. 45/03-36/03.`, `Administrative case No. eA-3412-822/2021`, `case no. 01-1/3-10, judgment of 15 March`: how a court counts its cases. */
const docket = rule(
  /(?<=[\p{L}\d”’»)][.,]?\s)(?:(?:Administrative|Civil|Criminal|Joined)\s)?[Cc]ases?\s[Nn]os?\.\s(?<number>(?=[\p{L}-]{0,4}\d)[\p{L}\d][\p{L}\d/-]{1,24})(?:,\s(?<note>(?:judgment|ruling|decision|order)\sof\s\d{1,2}\s\p{Lu}\p{Ll}{2,8}(?:\s(?:19|20)\d\d)?|\d{1,2}\s\p{Lu}\p{Ll}{2,8}(?=\.\s\p{Lu})))?(?=[.,;]|\s?$)/dgu,
);
/** IEEE: `Const. Court of the Republic of Belarus, “On Rivers,” Decision No. D-450/2010, May 12, 2010`: behind a court and its title. */
const ruling = rule(
  /(?<=^[^“”"()]{0,40}\b(?:Court|Tribunal)\b[^“”"()]{0,60},\s“[^“”]{5,200}[,.]?”,?\s)(?:(?:Decision|Judge?ment|Ruling|Resolution|Opinion)\s)?No\.\s(?<number>\p{Lu}{1,3}-\d{1,5}\/(?:19|20)\d\d)(?=[.,]\s)/du,
);
/** `Judgment in Case No. 910/4590/19`: there it is of the name. */
const inCase = /(?:Judgment|Ruling|Decision|Order|Verdict)\s(?:in|on)\s$/;
const COURT = rule(/(?:court|tribunal|chamber)(?:\s|,|\.|$)/iu);
/** `Application of the Convention (Georgia v. Russian Federation), Preliminary Objections, 2011 I.C.J. Rep. 70 (April 1)`: the parties are of the name. */
const inRound = rule(
  /\s\((?=\p{Lu})[^()“”]{2,60}\sv\.?\s\p{Lu}[^()“”]{2,60}\)(?=\.|\s?$|,\s(?:Judgment|Preliminary|Merits|Provisional|Order|Advisory|Just|Jurisdiction|(?:19|20)\d\d\s|[Nn]o\.|App|Case)(?!\p{Ll}))/gu,
);
const stage = rule(
  /(?<=\),\s)(?<note>(?:Judgment|Preliminary\s(?:Objections|Measures)|Merits|Provisional\sMeasures|Order|Advisory\sOpinion|Just\sSatisfaction|Jurisdiction)(?:,\s(?:Judgment|Order))?)(?=[.,]|\s?$)|,\s(?<issued>(?:19|20)\d\d)\s(?<code>I\.?C\.?J\.?\s(?:Rep(?:orts|\.)?))\s(?<page>\d{1,4})(?:\s\((?<day>\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2})\))?(?=[.,]|\s?$)/dgu,
);
/** Harvard: `Case C-124/20 Bank Melli Iran v Telekom Deutschland GmbH (2021) ECLI:EU:C:2021:1035.`: the number before the parties, also without its hyphen. */
const first = rule(
  /^(?:Joined\s)?Cases?\s(?<number>[CTF][-‑–\s]\d{1,4}\/\d\d(?:\sP)?(?:(?:,|\sand)\s[CTF][-‑–\s]\d{1,4}\/\d\d){0,4}),?\s(?=\p{Lu}[^“”"()]{3,140}\sv\.?\s\p{Lu}[^“”"()]{2,140}\s[([](?:19|20)\d\d[)\]])/dgu,
);
/** The European identifier of a judgment. */
const ecli = rule(
  /(?<=[\p{L}\d)\]][,.]?\s)(?:ECLI:)?(?<note>EU:[CTF]:(?:19|20)\d\d:\d{1,5})(?=[.,;]|\s?$)/dgu,
);

const FIELDS: readonly (readonly [group: string, name: FieldName])[] = [
  ["number", "number"], ["court", "note"], ["symbol", "note"], ["note", "note"], ["issued", "issued"], ["year", "issued"], ["code", "container-title"], ["page", "page"], ["day", "note"],
]; // prettier-ignore

/** Numbers, courts and days of cases in the forms of APA and Harvard. */
export const caseNotes = finder([docket, ruling, inRound, cited, decided, first, ecli], (text) => {
  const notes: Note[] = [];
  for (const match of COURT.test(text) ? docket.all(text) : []) {
    const fields = datedFields(text, match.indices!.groups!, FIELDS);
    const ofTitle = inCase.test(text.slice(0, match.index));
    notes.push({ start: match.index, end: match.index + match[0].length, kind: "case", fields, ...(ofTitle && { ofTitle }) });
  }
  const ruled = ruling.exec(text);
  if (ruled) notes.push({ start: ruled.index, end: ruled.index + ruled[0].length, kind: "case", fields: datedFields(text, ruled.indices!.groups!, FIELDS) });
  for (const match of inRound.all(text)) {
    notes.push({ start: match.index, end: match.index + match[0].length, kind: "case", ofTitle: true });
    for (const { index, 0: said, indices } of stage.all(text)) {
      const start = said.startsWith(",") ? index + 2 : index;
      notes.push({ start, end: index + said.length, kind: "case", fields: datedFields(text, indices!.groups!, FIELDS) });
    }
  }
  for (const expression of [cited, decided, first, ecli])
    for (const match of expression.all(text)) {
      const fields = datedFields(text, match.indices!.groups!, FIELDS);
      notes.push({ start: match.index, end: match.index + match[0].length, kind: "case", fields });
    }
  return notes;
}); // prettier-ignore
