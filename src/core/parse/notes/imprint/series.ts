import { withoutStop } from "../../draft.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { isTitle } from "../is-title.ts";
import type { Note } from "../types.ts";
import { trailingSeries } from "./trailing-series.ts";

const words =
  "series|studies in|library|reihe|biblioteka|seri[ayi]{1,3}|сери[яі]|серыя|biblijat[eè]ka|bibli[jy]?ateka|bibliat[eè]ka|knižnica|библиотека|бібліятэка|бібліотека";
const numbered =
  "(?:\\s?[,;]\\s?(?:(?:vol|no|nr|bd|t|z|вып|выпуск|вип|кн|т|ч|vyp|vip|kn|ch|№)\\.?\\s?)?(?<number>\\d{1,4}|[A-Z]{1,5}\\d{0,3}(?:/\\d{1,4}){1,3}))?";
/** `Fences (Studies in Borders, 12), Brill`, `318 с. – (Границы ; вып. 12).` */
const inRound = rule(new RegExp(`\\((?<name>[^()]{3,120}?)${numbered}\\)`, "dgiu"));
/** `(=Kritische Studien zur Geschichtswissenschaft 143)`, `. = Arbeitsmaterial der ARL 222.` */
const equals = rule(
  /(?:\(\s?|(?<=\.\s))=\s?(?<name>\p{L}[^()=]{3,120}?)(?:,?\s(?:Bd\.\s?|Nr\.\s?|Band\s|No\.\s?|H\.\s?)?(?<number>\d{1,4}))?(?:\)|(?<=\d)\.)/dgu,
);
/** `Paris, La Découverte, coll. « Repères », 2019`, `PUF (coll. « Que sais-je ? »), 2019` */
const french = rule(
  /(?<=[,.]\s|\s\(|\s)\(?(?:coll\.|collection)\s(?:«\s?(?<name>[^«»]{2,80}?)\s?»|“(?<other>[^“”]{2,80})”)(?:,?\s(?:n[o°]\.?\s?)?(?<number>(?!(?:1[5-9]|20)\d\d)\d{1,4})(?=[,.)]))?\)?/dgiu,
);
const named = new RegExp(`(?:^|\\s)(?:${words})(?:\\s|$)`, "iu");
/** Without any of them only a bracket at the end is one of a series. */
const anyWord = rule(new RegExp(words, "iu"));
const behindDash = rule(/\.\s[–—]\s\(/);
const numberInRound = rule(/,\s(?:nr|no\.|№|bd\.|vol\.)\s?\d{1,4}\)\.\s/iu);
const closes = /\)\.?\s*$/;
/** GOST puts the series last, behind the number of pages: nothing else in brackets stands there. */
const behindPages = /(?:^|[\s–—])\d{1,5}\s?(?:с|s|p|pp)\.?\s?$/iu;
/** APA: `Title (Prace OSW, nr 64). Publisher`: a number behind its word, and the end of the title behind the bracket. */
const numberedSeries = /^\p{Lu}[^,]{2,60},\s(?:nr|no\.|№|bd\.|vol\.)\s?\d{1,4}$/iu;
const titleEnds = /^\.\s\p{Lu}/u;
const ends = /^\.?(?:\s*$|\s[–—]\s)/u;
/** At the end of a reference a part of a word is enough: `(Schriftenreihe Ost)`. */
const behindTitle = /series|серия|серыя|reihe|studies in|library|biblioteka|bibli[jy]?at[eè]ka|seria/iu;
/** Chicago: `Fences and Neighbours. Studies in Borders 12. Leiden: Brill`. */
const sentence = rule(
  /(?<=[.?!]\s)(?<name>(?:[\p{L}&’'-]+\s){0,5}(?:Series|Studies in|Library)(?:\s[\p{L}&’'-]+){0,6}),?\s(?:vol\.\s|no\.\s)?(?<number>\d{1,4})\.(?=\s\p{Lu}[^.:]{2,40}:\s)/du,
);
/** German lists: `Title. Münchener Geographische Hefte, 70. München.`, `Title. Suhrkamp-Taschenbuch Wissenschaft, 543, Frankfurt: Suhrkamp.` */
const german = rule(
  /(?<=[.?!]\s)(?<name>\p{Lu}[^.:?!()\d]{3,80}?)(?:,\s|\s)(?:(?:Nr|Bd|Heft|H|Band|No|Vol)\.?\s)?(?<number>\d{1,4}(?:\/\d{2,4})?)[.,](?=\s(?:[–—]\s)?\p{Lu}[\p{L}./-]{2,20}(?:\s[\p{L}./-]{2,20}){0,3}(?::\s|\.?\s*$|,\s\p{Lu}))/du,
);
const germanSeries =
  /(?:reihe|schriften|beiträge|studien|hefte|materialien|arbeitsmaterial|forschungsberichte?|arbeitspapiere?|protokolle|taschenbuch|veröffentlichungen|forschungen|bibliothek|lehrbuch)(?:\s(?:der|des|zur|zum|für|Wissenschaft)\s?[^,]{0,40})?$/iu;

/** IEEE: `The Pipeline Age (Post-Soviet Studies 14)` */
const spaced = rule(
  /\((?<name>\p{Lu}[^()\d]{2,80}?(?:Studies|Series|Papers|Library|Monographs|Texts|Histories|Reihe))\s(?<number>\d{1,4})\)/dgu,
);
/** `Forests and Fences (New Directions in Anthropology 41). New York: Berghahn` */
const beforePlace = rule(
  /\((?<name>(?!Part|Book|Volume)\p{Lu}[\p{L}’'-]+(?:\s[\p{L}&’'-]+){1,9})\s(?<number>\d{1,3})\)(?=\.\s\p{Lu}[^.:()]{2,30}:\s\p{Lu})/dgu,
);
/** IEEE: `in Politics in the Space (Societies and Political Orders in Transition), E. Kos, Ed.`: editors of the book stand behind it. */
const beforeEditors = rule(
  /(?<=,[”"]\sin\s[^“”"()]{3,160}\s)\((?<name>\p{Lu}[\p{L}/-]+(?:\s[\p{L}&’'/-]+){1,9})(?:(?:,\s(?:(?:vol|no)\.\s)?|\s)(?<number>\d{1,5}))?\)(?=,\s\p{Lu}\.[^()“”"]{2,90}\sEds?\.)/dgu,
);
const label = /^(?:сери[яі]|серыя|seriya|series|seria|reihe)[:\s]+(?=["«“„\p{Lu}])/iu;

/** The series that a book is in, in brackets or as a sentence, with its number. */
export function bracketedSeriesNotes(text: string): Note[] {
  const notes: Note[] = [];
  for (const match of french.all(text)) {
    const { name, other, number } = match.indices!.groups!;
    notes.push({
      start: match.index,
      end: match.index + match[0].length,
      fields: fieldsOf(text, { name: name ?? other, number }),
    });
  }
  for (const match of equals.all(text))
    notes.push({
      start: match.index,
      end: match.index + match[0].length,
      fields: fieldsOf(text, match.indices!.groups!),
    });
  const last = trailingSeries(text);
  if (last && !notes.length) return [noteOf(text, last)];
  if (!anyWord.test(text) && !closes.test(text) && !numberInRound.test(text) && !behindDash.test(text))
    return notes.length ? notes : inSentence(text);
  for (const match of inRound.all(text)) {
    const start = /[–—]\s$/.test(text.slice(0, match.index).slice(-2)) ? match.index - 2 : match.index;
    const end = match.index + match[0].length;
    const { name = "" } = match.groups!;
    // "(Studies in Political Economy, Vol. 12, pp. 33–58)": volume and pages are read part by part.
    if (/,\s(?:vol|pp?)\.\s?\d/i.test(match[0]) && /,\spp?\.\s?\d/i.test(match[0])) continue;
    const last =
      ends.test(text.slice(end)) &&
      (behindPages.test(text.slice(0, start)) ||
        /\.\s[–—]\s$/.test(text.slice(0, match.index).slice(-4)) ||
        (/\p{L}\s$/u.test(text.slice(0, start)) && behindTitle.test(name)));
    if (
      /(?:1[5-9]|20)\d\d(?!\/\d)|https?:|^(?:accessed|viewed|retrieved|cited|dostęp|дата|data|consult|[нn]а |№|no?\.)/i.test(
        name,
      ) ||
      !(
        last ||
        named.test(name) ||
        (numberedSeries.test(text.slice(match.index + 1, end - 1)) && titleEnds.test(text.slice(end)))
      )
    )
      continue;
    notes.push({ start, end, fields: fieldsOf(text, match.indices!.groups!) });
  }
  return notes.length ? notes : inSentence(text);
}

function inSentence(text: string): Note[] {
  const inGerman = german.exec(text);
  const match =
    inGerman && germanSeries.test(inGerman.groups!["name"]!)
      ? inGerman
      : (spaced.exec(text) ?? beforePlace.exec(text) ?? beforeEditors.exec(text) ?? sentence.exec(text));
  return match
    ? [
        {
          start: match.index,
          end: match.index + match[0].length,
          fields: fieldsOf(text, match.indices!.groups!),
        },
      ]
    : [];
}

const noteOf = (text: string, match: RegExpExecArray): Note => ({
  start: match.index,
  end: match.index + match[0].length,
  fields: fieldsOf(text, match.indices!.groups!),
});

function fieldsOf(text: string, groups: Record<string, [number, number] | undefined>): NonNullable<Note["fields"]> {
  const [from, to] = groups["name"]!;
  const name = text.slice(from, to).replace(label, "").replace(/^["«“„](.*)["»”“]$/u, "$1");
  const at = text.indexOf(name, from);
  const number = groups["number"];
  return [
    { name: "collection-title", value: name, span: { start: at, end: at + name.length } },
    ...(number ? [{ name: "collection-number", value: text.slice(...number), span: { start: number[0], end: number[1] } } as const] : []),
  ];
} // prettier-ignore

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
    notes.push({ start: match.index, end: match.index + match[0].length, fields: fieldsOf(text, match.indices!.groups!), ...(report && { kind: "report" as const }) });
  }
  if (!text.includes(": ") || !placeBehind.test(text)) return notes;
  for (const match of chicago.all(text)) {
    const { name, number } = match.indices!.groups!;
    const value = text.slice(...name!);
    const words = value.split(" ").length;
    // "Title. Russian History and Culture 4. Leiden: Brill": a number makes it one, where a title stands before.
    const behindTitle = number !== undefined && (words > 1 || ofInstitute.test(value) || (value.length > 5 && !/^(?:Round|Wave|Session|Volume|Band|Book|Part|Chapter|Issue|Number|Tome|Partie|Zeszyt|Rocznik)$/.test(value))) && number[1] - number[0] < 4 && sentencesIn(text.slice(0, match.index)) > 1;
    const lectures = words === 2 && /\s(?:Lectures|Series|Studies|Library|Papers)$/.test(value) && sentencesIn(text.slice(0, match.index)) > 1;
    if (!(hasSeriesWord.test(value) && (number || words >= 3)) && !behindTitle && !lectures) continue;
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
      fields: [
        { name: "collection-title", value, span: { start: name![0], end: name![1] } },
        ...(number ? [{ name: "collection-number" as const, value: text.slice(...number), span: { start: number[0], end: number[1] } }] : []),
      ],
    });
  }
  return notes;
}); // prettier-ignore
