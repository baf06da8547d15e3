import { finder } from "../finder.ts";
import { NUMBERED, OF_PAPER } from "../words.ts";
import { rule } from "../../rule.ts";
import { isTitle } from "../is-title.ts";
import { datedFields, namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

const number =
  "(?:(?:(?:[A-Z]{1,4} )?no\\.?:?|(?:[A-Z]{1,4} )?nr\\.?|№|#|num\\.)? ?(?:(?:19|20)\\d\\d/[A-Z]{1,2} \\d{1,3}|(?:[A-Z]{2,5} ){1,2}(?:19|20)\\d\\d/\\d{1,3}|(?:19|20)\\d\\d:\\d{1,3}|\\d{1,6}(?:[/–-][\\dA-Z]{1,6})?(?: \\((?!(?:19|20)\\d\\d\\))\\d{1,4}\\))?|[A-Z]{1,6}(?:[-/.][A-Z\\d]{1,6}){1,4}(?<=\\d)|[A-Z]{1,4}\\d{1,5}|[A-Z]{1,4}#\\d[\\dA-Z/]{1,10}))";
/** The word before a number. */
const mark = /^(?:(?:[A-Z]{1,4} )?no\.?:?|(?:[A-Z]{1,4} )?nr\.?|№|#|num\.)?\s?/i;
const series = rule(
  new RegExp(
    `(?<=(?:[.,?!”"]|\\.\\s[–—])\\s)(?<genre>(?:\\p{Lu}[\\p{L}&’'-]*\\s){0,4}?${NUMBERED}(?:\\sSeries)?),?\\s(?<number>${number})(?=(?!\\.\\d{1,3}(?!\\d))[.,;](?! (?:no|nr|vol|pp?)\\.)|\\s\\((?:\\p{L}|(?:19|20)\\d\\d\\))|$)`,
    "dgiu",
  ),
);
const rep = rule(
  /(?<=,\s)(?:(?:(?:Tech|Country|Res|Annu|Spec|Staff|Final|Interim|Proj|Prog|Summ)\.? )?Rep\. (?:[Nn]o\. )?(?<number>(?:[A-Z]{1,6}[- ])?\d[\w/-]{0,12}(?:\.\d{1,4})?(?:\s\([\d-]{2,12}\)[\d-]{0,4})?|(?=[^\s,]{0,30}\d)\p{L}[\p{L}\d_/().–-]{1,30})(?=,|\.\s\p{Lu}[^.:]{2,30}:\s)|(?:(?:(?:Tech|Country|Res|Annu|Spec|Staff|Proj|Prog|Summ)\.|Final|Interim) )?Rep\.(?=,\s)|(?<document>(?:COM|SWD|JOIN|SEC|COM)\s?\((?:19|20)\d\d\)\s?\d{1,4}(?: final)?)(?=[.,]))/dgu,
);
/** The same as a sentence: `Communication on migration. JOIN(2021) 32 final. Brussels`, `Intervention. CommDH(2021)35. Strasbourg`; `Resolution …, 2022/2956(RSP).` */
const sentence = rule(
  /(?<=[\p{L}\d”’)]\.\s)(?<number>(?:COM|SWD|JOIN|SEC|CommDH|CDL-AD|CDL|CM|PACE|CPT\/Inf)\s?\((?:19|20)\d\d\)\s?\d{1,4}(?:\s(?:final|rev|add)\S{0,2})?)(?=\.\s|\.?\s?$)|(?<=\p{L}[,.]\s)(?<file>(?:19|20)\d\d\/\d{4}\([A-Z]{3}\))(?=[,.]\s|\.?\s?$)/dgu,
);

/** Documents of European bodies have the year in brackets inside: `(CommHR(2022)18)`, `(CDL-AD(2020)017)`, `(CM/Rec(2018)2)`. */
const ofBody = rule(
  /(?<=\p{L}[”’»"]?\s)\((?<number>[A-Z][A-Za-z]{1,9}(?:[-/][A-Z][A-Za-z]{1,9}){0,2}\s?\((?:19|20)\d\d\)\s?\d{1,4}(?:\s?(?:rev|final|add)\S{0,3})?)\)(?=\.|\s?$)/dgu,
);
/** The same as a sentence: `… in Georgia. CommHR(2024)31. Strasbourg:`, `… Borders. JOIN(2021) 32 final. Brussels:` */
const asSentence = rule(
  /(?<=[.?!”"]\s)(?<number>[A-Z][A-Za-z]{1,9}(?:[-/][A-Z][A-Za-z]{1,9}){0,2}\s?\((?:19|20)\d\d\)\s?\d{1,4}(?:\s(?:final|rev\.?|add\.?)\S{0,3})?)(?=\.\s\p{Lu}|\.?\s?$|,\s)/dgu,
);
/** Harvard and Polish lists: `Opinion on the draft law, CDL-AD(2019)032, 9 December`: behind a comma without a space inside. */
const behindComma = rule(
  /(?<=[\p{L}\d”’)],\s)(?<number>[A-Z][A-Za-z]?[A-Z]{1,6}(?:[-/][A-Z][A-Za-z]{1,9}){0,2}\((?:19|20)\d\d\)\s?\d{1,4}(?:\s(?:final|rev\.?|add\.?)\S{0,3})?)(?=[.,]\s|\.?\s?$)/dgu,
);
/** NLM: `[cited 2021 Feb 3]. 18 p. Report No.: EUR 49/3567/2021. Available from:` */
const labelled = rule(
  /(?<=[\].;]\s)(?:(?<pages>\d{1,4})\sp\.\s)?Report\sNo\.?:\s(?<number>[^\s.;][^.;]{0,34}?)(?=\.\s(?:Available|Supported|Contract|Sponsored)|\.?\s?$)/dgu,
);
/** Harvard: `Wargaming the Defense of the Baltics. RR-1253-A. Santa Monica, CA: RAND`, `WPS9242. Washington`: a code between title and place. */
const code = rule(
  /(?<=[\p{L}\d”’)][.?!]”?\s)(?<number>(?=[^\s.]{0,12}\d[^\s.]{0,4}[\d-])[A-Z]{2,6}(?:(?:-{1,2}[A-Z\d]{1,6}){2,4}|-?\d{3,6}))(?=\.\s\p{Lu}[\p{L}. ,]{1,30}:\s\p{Lu}|\.\s\p{Lu}[\p{L} ]{3,60}\.?\s(?:https?:|Available))/dgu,
);
/** MLA prints it last: `ILO, 2023. ILC.111/Record No. 4B.`, `UNESCO, 2019. 40 C/5.` */
const atEnd = rule(
  /(?<=\p{L},\s(?:19|20)\d\d\.\s)(?<number>[A-Z]{2,5}\.\d{1,4}(?:\/[\p{L}\d.]{1,12}(?:\s(?:No\.\s)?\d{1,4}[A-Z]?)?){1,4})(?=\.?\s?$)/dgu,
);
/** Of the European Parliament: `Brussels: European Parliament, 2021. PE 653.641.` */
const parliament = rule(/(?<=[.,]\s)(?<number>PE\s\d{3}\.\d{3})(?=[.,;]|\s?$)/dgu);

/** Chicago: `“Title.” DGAP kompakt no. 24. Berlin: DGAP`: what is numbered behind a title in quotation marks, before a place. */
const ofSeries = rule(
  /(?<=[.?!]”\s)(?!In\s)(?<series>\p{Lu}[^.“”,:]{2,60}?),?\s(?:no\.\s|#)?(?<number>(?!(?:1[89]|20)\d\d\.)\d{1,4}(?:[-/]\d{1,4})?)\.(?=\s\p{Lu}[^.:]{2,30}:\s\p{Lu})/dgu,
);
/** `Norwegian Institute for Defence Studies Working Paper, June. Oslo.`: a paper of a body without a number. */
const ofInstitute = rule(
  new RegExp(
    `(?<=[.?!]”\\s)(?<publisher>\\p{Lu}[^.“”,:\\d]{3,80}?),?\\s(?<genre>${OF_PAPER}\\s(?:Paper|Brief|Note))(?:,\\s(?:January|February|March|April|May|June|July|August|September|October|November|December)(?=\\.))?(?=[,.]\\s)`,
    "dgu",
  ),
);

/** Chicago: `Playing for Time. Briefing. London: EIU`, `Defence Compared. ICDS Report. Tallinn: ICDS`: what kind of paper it is, between title and place. */
const kindBeforePlace = rule(
  new RegExp(
    `(?<=[\\p{L}\\d][.?!][”"]?\\s)(?<genre>(?:\\p{Lu}{2,8}\\s)?(?:(?:${OF_PAPER}\\s|(?:Special|Country|Technical|Thematic|Situation)\\s))?(?:Report|Paper|Brief|Briefing|Study|Analysis|Commentary|Memo))(?=\\.\\s\\p{Lu}[\\p{L}. ,]{1,30}:\\s\\p{Lu})`,
    "dgu",
  ),
);
/** A title stands before it, behind an author or a year: two sentences, or a year in brackets. */
const titled = /(?:[.?!”]\s\p{Lu}|\(\d{4}[a-z]?\)[.,]?\s\p{L}).{6,}$/u;
/** IEEE: `Int. Centre for Rivers, Tallinn, Estonia, Policy Brief, Jan. 2020`: the kind of a paper without a number. */
const kindAlone = rule(
  new RegExp(
    `(?<=[,?!]”\\s[^“”]{5,140},\\s)(?<genre>${OF_PAPER}\\s(?:Brief|Paper|Note)|Commentary|Briefing)(?=,\\s(?:\\p{Lu}\\p{Ll}{2,3}\\.?\\s(?:\\d{1,2},\\s)?)?(?:19|20)\\d\\d[.,])`,
    "dgu",
  ),
);

/** Harvard: `(2003) Russia and the IMF, Briefing Paper, Royal Institute of International Affairs, London.` */
const kindBetween = rule(
  new RegExp(
    `(?<=\\((?:19|20)\\d\\d[a-z]?\\)\\s[^“”‘’"]{6,200},\\s)(?<genre>${OF_PAPER}\\s(?:Brief|Paper|Note|Report)|Analytical\\sReview)(?=,\\s\\p{Lu}[^,]{3,90}(?:,\\s\\p{Lu}[^,]{2,30})?\\.?\\s?$|\\.\\s\\p{Lu})`,
    "dgu",
  ),
);

/** `MOBILISE Working Paper, 2021, no. 3.`: the year stands before the number. */
const yearBetween = rule(
  new RegExp(
    `(?<=[.?!][”"]?\\s)(?<genre>(?:\\p{Lu}[\\p{L}&’'-]*\\s){0,4}?(?:${OF_PAPER}\\sPapers?|Policy\\s(?:Brief|Memo|Note)s?)),\\s(?<issued>(?:19|20)\\d\\d),\\s(?:[Nn]o\\.|[Nn]r\\.?|№)\\s?(?<number>\\d{1,4})(?=\\.?\\s?$|\\.\\s(?:[–—]\\s)?(?:\\p{Lu}|https?:|\\d{1,4}\\s[psс]\\.))`,
    "dgu",
  ),
);

/** Economists: `How rivers turn. Technical report, National Bureau of Rivers.` */
const technical = rule(/(?<=[\p{L}\d][.?!] )(?<genre>Technical [Rr]eport)(?=, \p{Lu})/du);

/** `Analytical paper no. 7.`, `Minsk Dialogue Report 31,`, `IMF Country Report no. 19/9,`, `Rep. 12,`: series of reports. */
export const reportNotes = finder([series, yearBetween, ofBody, asSentence, behindComma, atEnd, code, sentence, ofSeries, ofInstitute, kindBeforePlace, labelled, kindAlone, kindBetween, parliament, technical, rep], (text) => {
  const notes: Note[] = [];
  for (const match of series.all(text)) {
    const [s, e] = match.indices!.groups!["genre"]!;
    const [ns, ne] = match.indices!.groups!["number"]!;
    // "Title Case" only: "… of the study 12," is no series.
    if (!/^(?:\p{Lu}|\p{Ll}{1,3}\p{Lu}{2})/u.test(match[0])) continue;
    // "Briefing Paper REP BP 2012/01", not "Report of the year 2012/13"
    const counted = match.groups!["number"]!.replace(mark, "");
    if (isTitle(text.slice(0, s), counted) || (/^\p{L}+\s/u.test(counted) && counted !== counted.toUpperCase())) continue;
    // "(2020). Annual report 2019.": a year says what a report is about, not which of a series it is.
    if (/(?:annual|progress|activity|sustainability|monitoring|integrated|world|country) report$/i.test(match.groups!["genre"]!) && /^(?:19|20)\d\d$/.test(match.groups!["number"]!)) continue;
    // "Rivers of Belarus. Policy Brief, 2019.": the only year of a reference, behind a comma, is no number.
    const years = /^(?:19|20)\d\d$/.test(match.groups!["number"]!) && text[e] === "," && !/(?:19|20)\d\d/.test(text.slice(0, s) + text.slice(ne));
    if (years) {
      notes.push({ start: s, end: e, kind: "report", fields: [{ name: "genre", value: text.slice(s, e), span: { start: s, end: e } }] });
      continue;
    }
    notes.push({
      start: s,
      end: ne,
      kind: "report",
      fields: [
        // NLM: "Report No.: 14" names no series.
        ...(/^No\.:/.test(text.slice(ns, ne)) ? [] : [{ name: "genre" as const, value: text.slice(s, e), span: { start: s, end: e } }]),
        { name: "number", value: counted, span: { start: ns, end: ne } },
      ],
    });
  }
  for (const match of yearBetween.all(text)) {
    const fields = datedFields(text, match.indices!.groups!, [["genre", "genre"], ["issued", "issued"], ["number", "number"]]);
    notes.push({ start: match.index, end: match.index + match[0].length, kind: "report", fields });
  }
  for (const match of [...ofBody.all(text), ...asSentence.all(text), ...behindComma.all(text), ...atEnd.all(text)]) {
    const [start, end] = match.indices!.groups!["number"]!;
    notes.push({ start: match.index, end: match.index + match[0].length, kind: "report", fields: [{ name: "number", value: text.slice(start, end), span: { start, end } }] });
  }
  for (const match of code.all(text)) {
    if (!titled.test(text.slice(0, match.index))) continue;
    notes.push({ start: match.index, end: match.index + match[0].length, kind: "report", fields: namedFields(text, match.indices!.groups!, [["number", "number"]]) });
  }
  for (const match of sentence.all(text)) {
    const { number: printed, file } = match.indices!.groups!;
    const [start, end] = (printed ?? file)!;
    notes.push({ start, end, kind: "report", fields: [{ name: "number", value: text.slice(start, end), span: { start, end } }] });
  }
  for (const match of [...ofSeries.all(text), ...ofInstitute.all(text)]) {
    const named = namedFields(text, match.indices!.groups!, [["series", "collection-title"], ["number", "number"], ["publisher", "publisher"], ["genre", "genre"]]);
    notes.push({ start: match.index, end: match.index + match[0].length, kind: "report", fields: named });
  }
  for (const match of kindBeforePlace.all(text)) {
    const before = text.slice(0, match.index);
    if (!titled.test(before) || /(?:19|20)\d\d[a-z]?\)?\.?\s$/.test(before)) continue;
    notes.push({ start: match.index, end: match.index + match[0].length, kind: "report", fields: namedFields(text, match.indices!.groups!, [["genre", "genre"]]) });
  }
  for (const match of labelled.all(text)) {
    const fields = namedFields(text, match.indices!.groups!, [["pages", "number-of-pages"], ["number", "number"]]);
    notes.push({ start: match.index, end: match.index + match[0].length, kind: "report", fields });
  }
  for (const match of [...kindAlone.all(text), ...kindBetween.all(text)]) {
    const span = { start: match.index, end: match.index + match[0].length };
    notes.push({ ...span, kind: "report", fields: [{ name: "genre", value: match[0], span }] });
  }
  const plain = technical.exec(text);
  if (plain) notes.push({ start: plain.index, end: plain.index + plain[0].length, kind: "report", fields: namedFields(text, plain.indices!.groups!, [["genre", "genre"]]) });
  for (const match of parliament.all(text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    notes.push({ ...span, kind: "report", fields: [{ name: "number", value: match[0], span }] });
  }
  for (const match of rep.all(text)) {
    const { number: printed, document } = match.indices!.groups!;
    const [ns, ne] = printed ?? document ?? [];
    const end = match.index + match[0].length;
    const fields = ns === undefined || ne === undefined ? [] : [{ name: "number" as const, value: text.slice(ns, ne), span: { start: ns, end: ne } }];
    notes.push({ start: match.index, end, kind: "report", fields });
  }
  return notes;
}); // prettier-ignore
