import { dateAt } from "../../dates/index.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import type { Note } from "../types.ts";

/** `Archived December 4, 2021, at the Wayback Machine.`, `Archived from the original on 5 May 2021.`, `Архивировано 5 мая 2021 года.` */
const said = rule(
  /(?<=[.,;)\]”"»/\w]\s|\()(?:archived|архивировано|архівовано|архивная копия|архіўная копія|zarchiwizowano|archiviert|archivé)(?:\s(?:from (?:the )?original|из оригинала|из первоисточника|з оригіналу|z oryginału|vom original|w dniu))?(?:,?\s(?:on|at|from|am|le))?\s/giu,
);
/** `Archived (https://web.archive.org/…) from the original on 18 May 2021`, `Archived from the original (https://…) on 9 July 2021` */
const behindLink = rule(
  /(?<=[Aa]rchived(?: from the original)? \(https?:\S{4,400}\) )(?:from the original )?on /gu,
);
/** What stands behind the date, or alone: `at the Wayback Machine`, `in the Internet Archive`. */
const keeper =
  /^,?\s?(?:(?:at|in|on|via|by) (?:the )?(?:Wayback Machine|Internet Archive|archive\.(?:today|ph|is|org))|на Wayback Machine)/iu;

/** Where and when a page was kept; no date of the work itself. */
export const archivedNotes = finder([said, behindLink], (text) => {
  const notes: Note[] = [];
  for (const match of behindLink.all(text)) {
    const start = match.index;
    const date = dateAt(text, start + match[0].length);
    if (date?.kind !== "full") continue;
    const span = { start, end: date.end };
    notes.push({ ...span, fields: [{ name: "note", value: `Archived ${text.slice(start, date.end)}`, span }] });
  }
  for (const match of said.all(text)) {
    const start = match.index;
    const at = start + match[0].length;
    const date = dateAt(text, at);
    const year = /^\s(?:года|г\.|року|r\.)/u;
    let end = date?.iso && date.kind !== "day" ? date.end : at - 1;
    end += year.exec(text.slice(end, end + 7))?.[0].length ?? 0;
    const place = keeper.exec(text.slice(end, end + 40))?.[0].length ?? 0;
    end += place;
    // "Archived at https://web.archive.org/…" is said by the link itself; "Archived Lives" is a title.
    if (!place && !(date?.iso && date.kind === "full") && !/^\s(?:https?:|<|\(https?:)/.test(text.slice(end, end + 9))) continue;
    const span = { start, end };
    const dated = place > 0 || date?.kind === "full";
    notes.push({ ...span, ...(dated && { fields: [{ name: "note", value: text.slice(start, end), span }] }) });
  }
  return notes;
}); // prettier-ignore
