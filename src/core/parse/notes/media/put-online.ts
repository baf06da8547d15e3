import { dateAt } from "../../dates/index.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { issuedOn, namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

/** `[updated 2021 Jan 12; cited 2021 May 5]`: only the second is kept. */
const updated = rule(/(?<=[[(])(?:last )?(?:updated|posted|created|revised|published)[^;[\]()]{4,24};\s/giu);
/** Chicago: `Warsaw: Belsat TV. Posted on YouTube, 52:14.`: where a film can be seen, and how long it is. */
const shown = rule(
  /(?<=\.\s)(?<said>(?:Posted|Available|Streamed|Uploaded|Published) (?:on|to|at) (?<site>YouTube|Vimeo|Netflix|Facebook|Telegram)(?:,\s\d{1,3}(?::\d\d){1,2}|,\s\d{1,3}\s(?:min|hr)\.?)?(?:,\s\p{Lu}\p{Ll}{2,8}\s\d{1,2},\s(?:19|20)\d\d)?)(?=\.|\s?$)/dgu,
);
/** NLM: `medRxiv. 2022 [posted 2022 Jun 11].` */
const posted = rule(
  /(?<=[\p{L}\d]\.?\s)\[(?<said>(?:posted|updated|revised)\s(?:19|20)\d\d[^\];]{0,12})\](?=[.;]|\s?$)/dgu,
);

/** When a work was put on the internet or changed there, and where. */
export const putOnlineNotes = finder([updated, shown, posted], (text) => {
  const notes: Note[] = [];
  for (const match of updated.all(text)) {
    // "[updated 2023 Feb 8; cited 2023 Mar 4]": where no other date is printed, it is the one.
    const at = match.index + /^(?:last )?\p{L}+\s/iu.exec(match[0])![0].length;
    const date = dateAt(text, at);
    const said = { start: match.index, end: match.index + match[0].length - 2 };
    const fields = [
      ...(date?.iso ? [issuedOn(date)] : []),
      { name: "note" as const, value: text.slice(said.start, said.end), span: said },
    ];
    notes.push({ start: match.index, end: match.index + match[0].length, fields });
  }
  for (const match of [...shown.all(text), ...posted.all(text)]) {
    const fields = namedFields(text, match.indices!.groups!, [["said", "note"]]);
    notes.push({ start: match.index, end: match.index + match[0].length, fields });
  }
  return notes;
}); // prettier-ignore
