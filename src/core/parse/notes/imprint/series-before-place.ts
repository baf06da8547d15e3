import { withoutStop } from "../../draft.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { isTitle } from "../is-title.ts";
import { namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";
import { seriesNote } from "./series-fields.ts";

/** What names of series have in them, and names of newspapers or journals that stand there have not. */
const seriesWord =
  "(?:series|studies|library|papers?|reports?|commentar(?:y|ies)|guides?|monographs?|texts|classics|perspectives on|memos?|bulletin|handbooks?|society|reihe|schriften|beiträge|studien|studia|prace|biblioteka|серия|библиотека|seriya)";
const ahead =
  "(?=\\.\\s(?:\\p{Lu}[\\p{L}’'-]*(?:,?\\s(?:and\\s|am\\s)?\\p{Lu}[\\p{L}.’'-]*){0,3}):\\s\\p{Lu})";
const chicago = rule(
  new RegExp(
    `(?<=[.?!”"]\\s)(?<name>\\p{Lu}[\\p{L}&/’'-]*(?:\\s(?:\\p{Lu}[\\p{L}&/’'-]*|(?:of|in|on|for|and|the|to|zu|zur|zum|und|der|des|die|das|von|im|am|für|de|du|des|la|le|les|et|en|w|na|z|i|o|v|u|a|ir|un)(?=\\s))){0,9}?)(?:,?\\s(?:[Nn]o\\.|[Nn]r\\.?|[Vv]ol\\.|[Bb]d\\.)?\\s?(?<number>\\d{1,4}))?${ahead}`,
    "dgu",
  ),
);
const hasSeriesWord = rule(new RegExp(`(?:^|\\s)${seriesWord}(?=\\s|$)`, "iu"));

/** `DGAPanalyse 2`, `SWP-Studie 12`: one word, which an institute made of its own name. */
const ofInstitute =
  /^\p{Lu}{2,6}-?\p{L}*(?:[Aa]nalyse|[Ss]tudie|[Pp]aper|[Bb]rief|[Rr]eport|[Kk]ompakt|[Mm]emo|[Cc]omment|[Aa]ktuell)s?$/u;

const behindStatement =
  /[.?!]\s(?:Translated|Edited|Compiled|Selected|Introduced|Annotated|Foreword|Introduction|Afterword)\s(?:\p{Ll}+\s){0,4}by\s[^“”]{4,100}\.\s$/u;
const sentencesIn = (text: string) => text.split(/[.?!”"]\s/).filter((part) => part.length > 3).length;

/** It searches long for what stands before this, and mostly in vain. */
const placeBehind = new RegExp(ahead.slice(3, -1), "u");

/** Polish: `Rzeki, „Prace OSW”, nr 45, Warszawa: OSW`, `…, Raport OSW, Warszawa: OSW`: a series or a kind of report before its place. */
const polish = rule(
  /(?<=[\p{L}\p{N}?!»”],\s)„?(?<name>(?:Prace|Studia|Studium|Raporty?|Komentarze?|Biblioteka|Analizy?|Materiały|Seria|Policy Papers?|Working Papers?|Policy Briefs?|Zeszyty)(?:\s\p{Lu}[\p{L}&-]*){0,4})”?(?:,?\s(?:nr|no\.|t\.|vol\.)\s(?<number>\d{1,4}))?(?=,\s\p{Lu}[\p{L}-]{2,20}(?:\s\p{Lu}[\p{L}-]+)?:\s\p{Lu})/dgu,
);

/** Chicago prints the series of a book before its place: `Title. OSW Studies 58. Warsaw: Centre …`. */
export const seriesNotes = finder([polish, chicago], (text) => {
  const notes: Note[] = [];
  for (const match of polish.all(text)) {
    const report = /^(?:Raport|Policy|Komentarz)/.test(match.groups!["name"]!);
    notes.push({ ...seriesNote(text, match), ...(report && { kind: "report" as const }) });
  }
  if (!text.includes(": ") || !placeBehind.test(text)) return notes;
  for (const match of chicago.all(text)) {
    const { name, number } = match.indices!.groups!;
    const value = text.slice(...name!);
    const words = value.split(" ").length;
    // "Title. Russian History and Culture 4. Leiden: Brill": a number makes it one, where a title stands before.
    const behindTitle = number !== undefined && (words > 1 || ofInstitute.test(value) || (value.length > 5 && !/^(?:Round|Wave|Session|Volume|Band|Book|Part|Chapter|Issue|Number|Tome|Partie|Zeszyt|Rocznik)$/.test(value))) && number[1] - number[0] < 4 && sentencesIn(text.slice(0, match.index)) > 1;
    const lectures = words === 2 && /\s(?:Lectures|Series|Studies|Library|Papers)$/.test(value) && sentencesIn(text.slice(0, match.index)) > 1;
    // "Rivers. Translated by B. Lis. River Culture and Contexts. Philadelphia: University of Pennsylvania Press": the title has ended before.
    const apart = words > 1 && behindStatement.test(text.slice(Math.max(0, match.index - 140), match.index));
    if (!(hasSeriesWord.test(value) && (number || words >= 3)) && !behindTitle && !lectures && !apart) continue;
    // "Belarus: Early Elections. ODIHR Election Observation Mission Final Report. Warsaw: OSCE": a report of so many words is the end of a title.
    if (!number && words >= 4 && /\sReports?$/.test(value)) continue;
    // "Energy Community Secretariat. 2022. Annual Report. Vienna: Energy Community": behind the year stands the title.
    if (/\.\s\(?(?:19|20)\d\d[a-z]?\)?\.\s$/.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
    if (isTitle(text.slice(0, match.index), match.groups!["number"] ?? "")) continue;
    // "Council of Europe. Report of the Commissioner. Strasbourg: Council of Europe": behind the body that publishes it stands the title.
    const before = number ? "" : withoutStop(text.slice(0, match.index).trim());
    if (before.length > 3 && text.indexOf(`: ${before}`, match.index) > 0) continue;
    notes.push({
      start: match.index,
      end: match.index + match[0].length,
      fields: namedFields(text, match.indices!.groups!, [["name", "collection-title"], ["number", "collection-number"]]),
    });
  }
  return notes;
}); // prettier-ignore
