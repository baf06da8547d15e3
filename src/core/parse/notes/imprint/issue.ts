import { findDates } from "../../dates/index.ts";
import { isPlace, isRegionName } from "../../places.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

/** Chicago author–date: `Kommersant Vlast’, no. 18 (May 13): 28–31.`, `Ogonek, no. 5 (March): 4`: the day of an issue, whose year stands at the head. */
const dayOfIssue = rule(
  /(?<=(?<year>(?:1[89]|20)\d\d)[a-z]?\.\s[^()]{6,300},\s[Nn]o\.\s\d{1,4}(?:[-–/]\d{1,4})?)\s\((?<day>(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s\d{1,2})?)\)(?=:\s\d|\.?\s?$|\.\s)/dgu,
);
/** `New York Times, August 14, 2020, sec. A` */
const section = rule(/, sec\. (?<name>[A-Z\d]{1,3}|\p{Lu}\p{Ll}+)(?=[.,]|\s?$)/gu);
/** NLM: `Washington Post (Maryland Ed.)`, `The Times (London ed.)`, `Gazeta Wyborcza (wyd. lubelskie)`: what part of a newspaper is printed for. */
const ofPaper = rule(
  /(?<=\p{L}\s)\((?<inner>(?<where>\p{Lu}[\p{L}. ]{1,30}?)\s[Ee]d(?:\.|n\.?|ition)|wyd\.\s\p{Ll}{4,20}|\p{L}{4,20}\s(?:вып|изд)\.)\)(?=[.,;]|\s?$)/dgu,
);
/** `Financial Times, August 10, 2022, Europe edition`, `New York Times, May 3, 2020, late ed.` */
const behindDay = rule(
  /(?<=(?:19|20)\d\d),\s(?<inner>(?:\p{Lu}[\p{L}.]+\s|\p{Ll}{3,12}\s){1,3}?(?:edition|ed\.|edn\.?))(?=[.,;]|\s?$)/dgu,
);
/** `2010. – 22 июня (№ 109)`: what stands behind the day of a newspaper is the number of its issue. */
const numberOfDay = rule(/\((?=[^()]{3})(?:№|[Nn][or]?\.?)\s?(?<number>\d{1,5}(?:[-–/]\d{1,5})?)\)/dgu);

/** A newspaper and its day. */
const ofDay = /^(?:\.\s(?:19|20)\d\d\s\p{Lu}\p{Ll}{2}|,\s(?:\p{Lu}\p{Ll}{2,8}\.?\s\d|\d{1,2}\s\p{Lu}))/u;
const PAPER =
  /^(?:National|International|European|Metro(?:politan)?|Late|Early|Final|City|Weekend|Sunday|Morning|Evening|Online|Asia|U\.\s?S\.|U\.\s?K\.|EU|\p{L}+(?:ern|ian|ish))$/u;

/** What is said of an issue behind or beside its day: its number, section and edition. */
export const issueNotes = finder([dayOfIssue, numberOfDay, ofPaper, behindDay, section], (text) => {
  const notes: Note[] = [];
  for (const match of dayOfIssue.all(text)) {
    const [start, end] = match.indices!.groups!["day"]!;
    const date = findDates(`${match.groups!["day"]!}${/\d$/.test(match.groups!["day"]!) ? "," : ""} ${match.groups!["year"]!}`)[0];
    if (date?.iso) notes.push({ start: match.index + 1, end: match.index + match[0].length, fields: [{ name: "issued", value: date.iso, span: { start, end } }] });
  }
  for (const match of numberOfDay.all(text)) {
    if (!isBehindDay(text, match.index)) continue;
    const fields = namedFields(text, match.indices!.groups!, [["number", "issue"]]).map((field) => ({ ...field, value: field.value.replace("–", "-") }));
    notes.push({ start: match.index, end: match.index + match[0].length, fields });
  }
  for (const match of ofPaper.all(text)) {
    const { where } = match.groups!;
    // "(Anna Kos ed.)" is a person.
    if (where && !isPlace(where) && !isRegionName(where) && !PAPER.test(where) && !ofDay.test(text.slice(match.index + match[0].length))) continue;
    const fields = namedFields(text, match.indices!.groups!, [["inner", "edition"]]);
    notes.push({ start: match.index, end: match.index + match[0].length, fields });
  }
  for (const match of behindDay.all(text)) {
    const [start, end] = match.indices!.groups!["inner"]!;
    notes.push({ start, end, fields: namedFields(text, match.indices!.groups!, [["inner", "edition"]]) });
  }
  for (const match of section.all(text)) {
    const span = { start: match.index + 2, end: match.index + match[0].length };
    notes.push({ ...span, fields: [{ name: "section", value: match.groups!["name"]!, span }] });
  }
  return notes;
}); // prettier-ignore

function isBehindDay(text: string, at: number): boolean {
  const from = Math.max(0, at - 30);
  const date = findDates(text.slice(from, at)).at(-1);
  return date !== undefined && (date.kind === "day" || date.kind === "full") && /^\.?,?\s?$/.test(text.slice(from + date.end, at));
} // prettier-ignore
