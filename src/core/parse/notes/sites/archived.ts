import { dateAt } from "../../dates/index.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

/** `Archived December 4, 2021, at the Wayback Machine.`, `Archived from the original (PDF) on 5 May 2021.`, `Архів оригіналу за 5 травня 2021.` */
const said = rule(
  /(?<=[.,;)\]”"»/\p{L}\p{N}]\s|\()(?:archived(?: \((?!https?:)[^()]{2,40}\))?|(?:за)?архивировано|архівовано|архівавана|архивная копия|архіўная копія|zarchiwizowano|archiviert|archivé)(?:\s(?:from (?:the )?original|из (?:оригинала|первоисточника)|з (?:оригіналу|джерела|першоджерела|першакрыніцы|арыгінала)|z oryginału|vom original|w dniu)(?: \((?!https?:)[^()]{2,40}\))?)?(?:,?\s(?:on|at|from|am|le|от|від|ад))?\s|(?<=[.,;)\]”"»/\p{L}\p{N}]\s)архів оригіналу(?: за)?\s/giu,
);
/** Polish and German wikis: `[zarchiwizowane z adresu 2021-10-05]`, `(Memento vom 24. Oktober 2021 im Internet Archive)` */
const inBrackets = rule(
  /\[(?<pl>zarchiwizowane z (?:tego )?adresu(?: \(?[\d-]{4,10}\)?)?)\]|(?:(?<=[\p{L}»”] )(?::\s))?\[(?<ru>арх\.\s[^[\]]{6,24})\]|(?:\(online )?\((?<de>Memento (?:des Originals )?vom [^()]{8,50})\)\)?/dgu,
);
/** German wikis: `(online)`, `(bpb.de [PDF; 1,2 MB])`, `(faz.net [abgerufen am 5. Mai 2020])` */
const linked = rule(
  / ?\((?:online|(?:[a-z\d-]{2,30}\.){1,3}[a-z]{2,4})(?:(?: \[PDF[^[\]]{0,20}\])?\)|(?= \[abgerufen))/gu,
);
/** What no longer leads to the work. */
const deadLink = rule(
  / ?\((?:недоступная ссылка|недаступная спасылка|недоступне посилання|(?:subscription|registration) required|nicht mehr online verfügbar)(?: —? ?[^()]{2,40})?\)/gu,
);
/** `Archived (https://web.archive.org/…) from the original on 18 May 2021`, `Archived from the original (https://…) on 9 July 2021` */
const behindLink = rule(
  /(?<=[Aa]rchived(?: from the original)? \(https?:\S{4,400}\) )(?:from the original )?on /gu,
);
/** What stands behind the date, or alone: `at the Wayback Machine`, `in the Internet Archive`. */
const keeper =
  /^,?\s?(?:(?:at|in|on|via|by) (?:the )?(?:Wayback Machine|Internet Archive|archive\.(?:today|ph|is|org))|(?:на|у|в) Wayback Machine)/iu;

/** Where and when a page was kept; no date of the work itself. */
export const archivedNotes = finder([said, behindLink, inBrackets, deadLink, linked], (text) => {
  const notes: Note[] = [...deadLink.all(text), ...linked.all(text)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  for (const match of inBrackets.all(text)) {
    const fields = namedFields(text, match.indices!.groups!, [["pl", "note"], ["ru", "note"], ["de", "note"]]);
    notes.push({ start: match.index, end: match.index + match[0].length, fields });
  }
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
