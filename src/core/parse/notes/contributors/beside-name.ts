import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

const roles = rule(
  /(?<=\p{L},\s)(?:Interviewee|Interviewer|Host|Director|Producer|Presenter|Narrator|Speaker),(?=\s[“"])/gu,
);
/** `Kos, Barbara (@kos). “Title.” Twitter` */
const handle = rule(/\(@[\w.]{2,40}\)/g);
/** APA: `Kats, M. [Maksim Kats]. (2023)`, `Gazprom [Gazprom]. (2019)`, `Health Organization [WHO]. (2020)`: the name of a channel, or a short one, behind that of the author. */
const alias = rule(
  /(?<=^[^()[\]]{3,60}\.\s)\[(?<name>[^[\]@]{3,40})\](?=\.?\s\((?:19|20)\d\d)|(?<=^(?<whole>\p{Lu}[^()[\]“”"]{2,90})\s)\[(?<same>\k<whole>|\p{Lu}[\p{L}-]{0,4}\p{Lu}\p{L}{0,2})\](?=\.?\s\((?:19|20)\d\d)/dgu,
);
/** Chicago: `Husau, Pavel (software developer, Vilnius). Interview by the author.`: who was asked. */
const asked = rule(
  /(?<=^\p{Lu}[\p{L}’'-]+,\s\p{Lu}[\p{L}’'. -]{1,30}\s)\((?<name>\p{L}[^()\d]{3,80})\)(?=[.,]\s(?:(?:Personal|Telephone|Phone|Online|Zoom|Skype|E-?mail)\s)?(?:[Ii]nterview|[Cc]onversation|[Cc]orrespondence|Discussion))/dgu,
);

/** What is said of a person beside the name: a handle, a channel, an occupation, a part in a film or talk. */
export const besideNameNotes = finder([roles, handle, alias, asked], (text) => {
  const notes: Note[] = [];
  for (const match of handle.all(text)) {
    const span = { start: match.index + 1, end: match.index + match[0].length - 1 };
    const fields = [{ name: "note" as const, value: text.slice(span.start, span.end), span }];
    notes.push({ start: match.index, end: match.index + match[0].length, kind: "post", fields });
  }
  for (const match of roles.all(text)) notes.push({ start: match.index, end: match.index + match[0].length });
  for (const match of [...alias.all(text), ...asked.all(text)]) {
    const fields = namedFields(text, match.indices!.groups!, [["name", "note"], ["same", "note"]]);
    notes.push({ start: match.index, end: match.index + match[0].length, fields });
  }
  return notes;
}); // prettier-ignore
