import { dateAt } from "../../dates/index.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { datedFields, issuedOn, namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

/** `‘Title’ (Republic, 9 October 2021) <https://…> accessed`: who put it on its site, and when. */
const page = rule(
  /(?<=[’”]\s)\((?<name>[^()]{2,90}), (?<date>\d{1,2} \p{Lu}\p{Ll}{2,8} (?:19|20)\d\d|\p{Lu}\p{Ll}{2,8} (?:19|20)\d\d|(?:19|20)\d\d)\)(?=\s?(?:<|https?:|accessed|\.?\s?$))/dgu,
);
/** `Title (2nd edn, Routledge 2013) 45`, `in Kos (ed), Book (Cambridge University Press 2024) 118` */
const imprint = rule(
  /(?<=\p{L}[?!]?\s)\((?:(?<edition>\d\w{1,3} edn), )?(?!(?:Stand|Zugriff|Abruf|Letzter|Zuletzt)\s)(?<name>\p{Lu}[^(),\d]{2,50}) (?<year>(?:19|20)\d\d)\)(?:\s(?<page>\d{1,4}(?:[-–]\d{1,4})?))?(?=\.?\s?$)/dgu,
);
/** `‘Title’ (2022) 47 Review of Law 301`, `(2020) 20(3) Human Rights Law Review 512` */
const journal = rule(
  /(?<=[’”]\s\((?:19|20)\d\d\)\s)(?<volume>\d{1,4})(?:\((?<issue>\d{1,3}(?:[-–/]\d{1,3})?)\))?\s(?=\p{Lu}[^.;]{2,90}\s(?<page>\d{1,5})\.?\s?$)/dgu,
);

/** `Navalnyy v Russia App nos 29580/12, 36847/12 (ECtHR [GC], 15 November 2018)`, APA `No. 38263/08 (European Court of Human Rights January 21, 2021)`, `no. 38263/08, ECHR 2021`, `(App no 15172/13) ECtHR 22 May 2014` */
const application = rule(
  /(?<=[\p{L})\]][,.]?[”"]?\s)(?:\((?=[^()]{5,80}\)\s(?:ECtHR|ECHR)))?(?:[Aa]pp(?:l|lication)?s?\.?\s[Nn]os?\.?|[Nn]os?\.?)\s(?<number>\d{1,6}\/\d{2}(?!\d)(?:(?:,|\sand)\s\d{1,6}\/\d{2}(?!\d)){0,9}(?:\sand\s\d{1,3}\sothers)?)(?:(?:\)(?=\s(?:ECtHR|ECHR))|,)?\s\(?(?<court>(?:ECtHR|ECHR|Commission|Eur\. Ct\. H\.R\.|European Court of Human Rights|CJEU)(?:\s\[?\(?(?:GC|Grand Chamber)\)?\]?)?|Grand Chamber)?,?\s?(?:[Jj]udgment(?:\sof|,)?\s)?(?<issued>(?:\d{1,2} \p{Lu}\p{Ll}{2,8} |\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, )?(?:19|20)\d\d)?(?:\)|(?=\.?\s?$|\.?\shttps?:|\.\s(?:\[|Accessed|Available))))?/dgu,
);

/** `Belaruskali AAT v Council, Case T-528/22. Judgment of 18 October 2023.` */
const judgment = rule(
  /(?<=\s[vc]\.?\s[^“”"]{2,160}[.,]\s)(?:Judge?ment|Ruling|Order|Opinion|Decision)(?:\s\([^()]{3,30}\))?(?:\sof|,)\s(?=\d|\p{Lu}\p{Ll}{2,8}\.?\s\d)/gu,
);

/** Chicago and IEEE: `Ilgar Mammadov v. Azerbaijan. No. 15172/13. Judgment of …`, `Podchasov v. Russia, European Court of Human Rights, Appl. no. 33696/19` */
const docket = rule(
  /(?<=\sv\.?\s\p{Lu}[^“”"]{2,60}[,.]\s)(?:(?<court>(?:\p{Lu}\p{L}+\s){1,3}?Court(?:\sof\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)?|ECtHR|ECHR|CJEU)(?:\s\(Grand Chamber\))?[,.]\s)?(?:(?:Appl(?:ication|s)?\.?|[Cc]ase|Comm(?:unication|\.))\s)?[Nn]os?\.\s(?<number>[A-Z]?-?\d{1,6}\/\d{2}(?:\d\d)?(?:(?:,|\sand)\s\d{1,6}\/\d{2}(?:\d\d)?){0,9})(?:,\s(?<body>(?:UN\s|United Nations\s)?(?:\p{Lu}\p{L}+\s){1,3}(?:Committee|Court|Tribunal)(?:\sof\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)?))?(?=[.,]\s|\s?$)/dgu,
);
/** `Kobaliya and Others v. Russia (no. 39446/16 and 106 others). Judgment` */
const inRound = rule(
  /(?<=\sv\.?\s\p{Lu}[^“”"()]{2,60}\s)\((?:(?:[Aa]ppl(?:ication)?s?\.?|[Cc]ase)\s)?[Nn]os?\.\s(?<number>[A-Z]?-?\d{1,6}\/\d{2}[^()]{0,60})\)/dgu,
);

/** `Belaruskali AAT v Council (2023) Case T-528/22, General Court`: the number behind the name of the case. */
const european = rule(
  /(?<=\sv\.?\s[^“”"]{2,160}[\p{L})][,.]?\s)\(?(?:Joined\s)?Cases?\s(?<number>[CTF]-\d{1,4}\/\d\d(?:\sP)?)\)?(?=[.,;]|\s?$|\s\p{Lu})/dgu,
);

/** `Georgia v. Russia, Judgment, I.C.J. Reports 2011, p. 70`: the reports of the Court of Justice by their year. */
const worldCourt = rule(
  /(?<=\sv\.?\s[^“”"]{2,160}[\p{L})],\s|^[^“”"]{10,200},\s)(?:(?<genre>(?:(?:Preliminary Objections|Merits|Provisional Measures),\s)?(?:Judge?ment|Order|Advisory Opinion)(?:\sof\s\d{1,2}\s\p{Lu}\p{Ll}{2,8}\s(?:19|20)\d\d)?),\s)?(?<name>(?:I\.\s?C\.\s?J\.|ICJ|P\.?C\.?I\.?J\.?)\s(?:Rep\.|Reports))\s\(?(?<issued>(?:19|20)\d\d)\)?(?:,?\s(?:pp?\.\s)?(?<page>\d{1,4}(?:[-–]\d{1,4})?))?(?=[.,;]|\s?$)/dgu,
);

/** `R (Miller) v Secretary of State [2017] UKSC 5`, `(2017) EWCA Civ 12`, `[1932] AC 562`: the year, the court or its reports, and the number there. */
const neutral = rule(
  /(?<=\sv\.?\s[^“”"]{2,160}\s)(?:[[(](?<issued>(?:1[89]|20)\d\d)[\])]\s)(?:(?<volume>\d{1,2})\s)?(?<name>UKSC|UKHL|UKPC|EWCA (?:Civ|Crim)|EWHC|CSIH|CSOH|NICA|AC|QB|KB|WLR|All ER|ECR|EHRR|CMLR|ECHR)\s(?<page>\d{1,5})(?:\s\(\p{Lu}\p{L}+\))?(?=[.,;]|\s?$|\s\p{Lu})/dgu,
);

/** The forms of OSCOLA, which puts into brackets what other styles part with commas. */
export const oscolaNotes = finder([page, application, docket, inRound, judgment, european, neutral, worldCourt, imprint, journal], (text) => {
  const notes: Note[] = [];
  for (const match of page.all(text)) {
    const [start, end] = match.indices!.groups!["name"]!;
    const [from] = match.indices!.groups!["date"]!;
    const date = dateAt(text, from);
    if (!date?.iso) continue;
    const fields = [
      { name: "container-title" as const, value: text.slice(start, end), span: { start, end } },
      issuedOn(date),
    ];
    notes.push({ start: match.index, end: match.index + match[0].length, fields });
  }
  for (const match of application.all(text)) {
    const fields = datedFields(text, match.indices!.groups!, [["number", "number"], ["court", "note"], ["issued", "issued"]]);
    notes.push({ start: match.index, end: match.index + match[0].length, kind: "case", fields });
  }
  for (const match of [...docket.all(text), ...inRound.all(text)]) {
    // "Committee (2012) Views: Kos v. Belarus, Communication No. 1377/2005": of the body that wrote it, it is a document.
    if (/^Comm/.test(match[0]) && /[(:]/.test(text.slice(0, match.index))) continue;
    const fields = namedFields(text, match.indices!.groups!, [["number", "number"], ["court", "note"], ["body", "note"]]);
    notes.push({ start: match.index, end: match.index + match[0].length, kind: "case", fields });
  }
  for (const match of judgment.all(text)) {
    const at = match.index + match[0].length;
    const date = dateAt(text, at);
    if (date?.kind !== "full" && date?.kind !== "day") continue;
    // "Court (2023) A v B. Judgment of 18 October 2023": the year at the head is that of the list.
    const dated = date.kind === "day" || /\((?:19|20)\d\d\)/.test(text.slice(0, match.index));
    const span = { start: dated ? match.index : date.start, end: date.end };
    const fields = [{ name: dated ? ("note" as const) : ("issued" as const), value: dated ? text.slice(span.start, span.end).replace(/\.$/, "") : date.iso, span }];
    notes.push({ start: match.index, end: date.end, kind: "case", fields });
  }
  for (const match of european.all(text)) {
    const [start, end] = match.indices!.groups!["number"]!;
    notes.push({ start: match.index, end: match.index + match[0].length, kind: "case", fields: [{ name: "number", value: text.slice(start, end), span: { start, end } }] });
  }
  for (const match of neutral.all(text)) {
    const fields = namedFields(text, match.indices!.groups!, [["name", "container-title"], ["volume", "volume"], ["page", "page"], ["issued", "issued"]]);
    notes.push({ start: match.index, end: match.index + match[0].length, kind: "case", fields });
  }
  for (const match of worldCourt.all(text)) {
    const fields = namedFields(text, match.indices!.groups!, [["genre", "note"], ["name", "container-title"], ["issued", "issued"], ["page", "page"]]);
    notes.push({ start: match.index, end: match.index + match[0].length, kind: "case", fields });
  }
  for (const match of imprint.all(text)) {
    const fields = namedFields(text, match.indices!.groups!, [["edition", "edition"], ["name", "publisher"], ["year", "issued"], ["page", "page"]]);
    notes.push({ start: match.index, end: match.index + match[0].length, kind: "imprint", fields });
  }
  for (const match of journal.all(text)) {
    const fields = (["volume", "issue"] as const).flatMap((name) => {
      const [start, end] = match.indices!.groups![name] ?? [];
      return start === undefined || end === undefined ? [] : [{ name, value: text.slice(start, end), span: { start, end } }];
    });
    const [start, end] = match.indices!.groups!["page"]!;
    notes.push({ start: match.index, end: match.index + match[0].trimEnd().length, fields });
    notes.push({ start, end, fields: [{ name: "page", value: text.slice(start, end), span: { start, end } }] });
  }
  return notes;
}); // prettier-ignore
