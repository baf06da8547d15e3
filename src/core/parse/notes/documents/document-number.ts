import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { datedFields, namedFields } from "../named-fields.ts";
import type { Note, NoteKind } from "../types.ts";

const mark = "(?:(?:[Nn]os?|[Nn]r|[Nn]um)\\.?:?|№|N°|#)";
const id =
  "(?:[A-Z]{2,6}\\s)?[A-Z]{0,6}[./-]?\\d[\\p{L}\\d./–-]{0,24}|\\p{Lu}{1,6}(?:[./-][\\p{L}\\d]{1,8}){1,5}";
const words = "(?<genre>\\p{L}[\\p{L}’'-]*(?:\\s(?:\\p{L}[\\p{L}’'-]*|&)){0,5})";
/** `(e-NEWSLETTER No. 1)`, `(Index No. EUR 49/3567/2021)`, `(Application no. 42165/21)`, `(Įstatymas Nr. XIV-1889)` at the end of a title. */
const inRound = rule(
  new RegExp(
    `(?<=[\\p{L}\\d”"»’?!)]\\s)\\(${words},?\\s${mark}\\s?(?<number>${id}|[IVXLC]{1,6}-\\d{1,5})\\)(?=\\.\\s|\\s\\[|\\.?\\s?$)`,
    "dgu",
  ),
);
/** Without a mark the word must be one of those: `(Bulletin 7)`. */
const plain = rule(
  /(?<=[\p{L}\d”"»’?!)]\s)\((?<genre>(?:\p{Lu}[\p{L}’'&]*[\s-]){0,4}(?:Bulletin|Newsletter|Factsheet|Brief|Briefing|Dispatch|Update|Survey|Biuletyn|Komunikat|Raport|Bulletyn|Biuleten’?|Бюллетень|Бюлетень|Report|Paper|Memo|Commentary|Note|Analysis|Analyse|Analysen|Studie|Study|Monitor|Insight|Komentarz|Opinion|Resolution|Recommendation|Rezolucja|Zalecenie)(?:\s\p{Lu}{2,6})?),?\s(?<number>(?!(?:19|20)\d\d\))\d{1,4}(?:[/–-]\d{1,4})?|(?:19|20)\d\d\/(?:[A-Z]{1,3}\s?)?\d{1,3}|[AES](?:\/[A-Z\d][A-Z\d-]{0,6}){1,4})\)(?=\.\s|\s\[|\.?\s?$)/dgu,
);
/** One of several numbers: `Opinion No. 1190/2024`, `CDL-PI(2024)013`, `A/HRC/53/53`, `COM(2020) 66`. */
const one =
  "(?:\\p{L}[\\p{L}’'-]*\\s){0,4}(?:[Nn]os?\\.?\\s|Doc\\.\\s|[Nn]r\\.?\\s|№\\s?)?(?:[A-Z][\\w./-]{0,16}|\\d{1,6}(?:[/–-]\\w{1,6}){0,3})(?:\\((?:19|20)\\d\\d\\)\\s?\\d{1,4}|\\([A-Z]{2,5}\\))?";
/** `(Opinion No. 1190/2024, CDL-PI(2024)013)`: numbers that follow each other, each with a digit. */
const several = rule(
  new RegExp(
    `(?<=[\\p{L}\\d”"»’?!)]\\s)\\((?<numbers>${one}(?:[,;]\\s${one}){1,3})\\)(?=\\.?\\s?$|\\.\\s(?:\\p{Lu}|https?:))`,
    "dgu",
  ),
);
/** Papers of the British parliament, with their session or without: `. (HC 2021–22 482). London`, `(Cm 9123).` */
const command = rule(
  /(?<=[\p{L}\d”"»’?!).]\s)\(?(?<number>(?:HC|HL|HL Paper|Cm|Cmnd|Cmd|CP)\s(?:(?:19|20)\d\d[–-]\d{2,4}[,\s]\s?)?\d{1,5})\)?(?=\.\s|\s\[|\.?\s?$)/dgu,
);
/** A year in brackets stands before a title that has such a bracket behind it. */
const yearBefore = rule(/\((?:1[89]|20)\d\d[^()]{0,24}\)/);
const enacted =
  /(?:^|\s)(?:law|act|decree|edict|resolution|regulation|directive|order|zakon|ukaz|dekret|postanov\p{L}*|nakaz|prikaz|ustawa|uchwała|rozporządzenie|įstatymas|nutarimas|likums|seadus|gesetz|закон|указ|декрет|постанов\p{L}*|наказ|приказ)(?:\s|$)/iu;
const judged =
  /^(?:applications?|apps?|case|cause|sprawa|skarga|docket|complaint|жалоба|дело|справа|skarha)$/iu;
const ofBooks =
  /^(?=\p{Lu}).*(?:Studies|Society|Politics|History|Histories|Series|Culture|Cultures|Monographs?|Library|Texts|Perspectives|Literature|Nationalism|Bibliothek|Schriften|Reihe)$/u;
/** An episode is counted by its show. */
const ofShow = /(?:episode|season|series|odcinek|выпуск|эпизод|vol|issue)$/iu;
/** `…: resolution concerning Belarus. GB.349/INS/INF. Geneva`, `… abused. Index: EUR 53/5735/2022. Available at:`, `Doc. 15372.` */
const symbol = rule(
  /(?<=[\p{L}\d”"»’)](?:[.?!]|[.?!]”)\s)(?<!\s(?:[Rr]ep|[Rr]pt|No|no)\.\s)(?:(?:AI\s)?Index(?:\snumber)?:?\s(?<index>[A-Z]{3}\s\d{2}\/\d{2,5}\/(?:19|20)\d\d)|(?:U\.?N\.?\s)?Doc(?:ument)?s?\.?\s(?:no\.\s|No\.\s)?(?<doc>\d{3,6}(?:\/\d{1,4})?|[A-Z]{1,5}(?:\/[A-Z\d][\w.-]{0,11}){1,6}(?<!\.))|(?<symbol>(?=[A-Z.-]{1,12}[\dA-Z.-]{0,8}\/)(?=[A-Z./-]{0,14}\d|[A-Z]{1,4}\.\d)[A-Z]{1,6}(?:[./-][A-Z\d][A-Za-z\d]{0,7}){2,7}))(?=\.\s|\.?\s?$|,\s)/dgu,
);

/** `Public statement EUR 49/4122/2021, 18 May 2021. London:`: what Amnesty International prints, with its day. */
const statement = rule(
  /(?<=[\p{L}\d”"»’)][.?!]”?\s)(?<genre>\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,2}|(?:AI\s)?Index(?:\s\p{L}+)?:?),?\s(?<number>[A-Z]{3}\s\d{2}\/\d{2,5}\/(?:19|20)\d\d)(?:,\s(?<issued>\d{1,2}\s\p{Lu}\p{Ll}{2,8}\s(?:19|20)\d\d|\p{Lu}\p{Ll}{2,8}\s\d{1,2},\s(?:19|20)\d\d))?(?=[.,]\s|\.?\s?$)/dgu,
);

/** The number of a document behind its title, which names its kind or is a symbol of the body that printed it. */
export const documentNumberNotes = finder([inRound, plain, several, command, statement, symbol], (text) => {
  const notes: Note[] = [];
  const year = yearBefore.exec(text);
  for (const expression of year ? [inRound, plain] : [])
    for (const match of expression.all(text)) {
      if (match.index < year!.index) continue;
      const groups = match.indices!.groups!;
      const word = match.groups!["genre"]!;
      if (ofShow.test(word)) continue;
      // "(Soviet and Post-Soviet Politics and Society No. 131). ibidem": a series of books.
      if (ofBooks.test(word)) {
        const fields = namedFields(text, groups, [["genre", "collection-title"], ["number", "collection-number"]]);
        notes.push({ start: match.index, end: match.index + match[0].length, fields });
        continue;
      }
      // "(Publication No. 12345) [Doctoral dissertation, University of Tartu]": ProQuest counts theses.
      if (/^Publication$/.test(word) && /^\s\[/.test(text.slice(match.index + match[0].length))) {
        notes.push({ start: match.index, end: match.index + match[0].length, fields: namedFields(text, groups, [["number", "number"]]) });
        continue;
      }
      const kind: NoteKind = enacted.test(word) ? "act" : judged.test(word) ? "case" : "report";
      notes.push({
        start: match.index,
        end: match.index + match[0].length,
        kind,
        fields: namedFields(text, groups, kind === "case" ? [["number", "number"]] : [["genre", "genre"], ["number", "number"]]),
      });
    }
  for (const match of year ? several.all(text) : []) {
    const [start, end] = match.indices!.groups!["numbers"]!;
    const value = text.slice(start, end);
    if (match.index < year!.index || !value.split(/[,;]\s/).every((part) => /\d/.test(part) && !/^(?:\d{1,4}(?:[–-]\d{1,4})?|\p{Lu}\p{Ll}+ \d{1,4})$/u.test(part))) continue;
    notes.push({ start: match.index, end: match.index + match[0].length, kind: "report", fields: [{ name: "number", value, span: { start, end } }] });
  }
  for (const match of command.all(text)) {
    const fields = namedFields(text, match.indices!.groups!, [["number", "number"]]);
    notes.push({ start: match.index, end: match.index + match[0].length, kind: "report", fields });
  }
  for (const match of statement.all(text)) {
    // "(Index No. EUR 49/3567/2021)": the word before a number of Amnesty's is no kind of work.
    const fields = datedFields(text, match.indices!.groups!, [["genre", "genre"], ["number", "number"], ["issued", "issued"]]).filter(({ name, value }) => name !== "genre" || !/Index/.test(value));
    notes.push({ start: match.index, end: match.index + match[0].length, kind: "report", fields });
  }
  for (const match of symbol.all(text)) {
    const fields = namedFields(text, match.indices!.groups!, [["index", "number"], ["doc", "number"], ["symbol", "number"]]).slice(0, 1);
    // "A/RES/68/262": what the General Assembly resolves is no report.
    notes.push({ start: match.index, end: match.index + match[0].length, kind: /\/RES\//.test(match[0]) ? "act" : "report", fields });
  }
  return notes;
}); // prettier-ignore
