import { rule } from "../../rule.ts";
import { sentenceEnds } from "../../sentences.ts";
import { finder } from "../finder.ts";
import type { Note } from "../types.ts";

/** `…, A/HRC/53/53.`, `UN Doc. CCPR/C/BLR/CO/5.`, `Resolution A/RES/ES-11/1, 2 March.` */
const symbol = rule(
  /(?<=[.,]\s)(?:(?:UN|U\.N\.)\s[Dd]oc(?:\.|ument)?\s|(?:G\.A\.|S\.C\.|GA|SC)\sRes\.\s[A-Z\d/-]{1,12},\s(?:U\.N\.|UN)\sDoc\.\s|(?:Resolution|Decision|Document)\s(?=[AES]\/))?(?<number>(?:[AESC]|ST|CAT|CCPR|CEDAW|CERD|CRC|CRPD|CED|HRI|ECE|FCCC|UNEP|TD|GB|IDB|DP)\/[A-Z\d./()-]{3,34}(?<![.,])(?:\s\((?:19|20)\d\d\))?)(?=[.,]|\s?$|\s\(\p{Lu})/dgu,
);
/** `Situation in Belarus. Report of the Special Rapporteur, A/HRC/53/53`: whose report it is, before its symbol; behind the year that is the title. */
const reportOf = rule(
  /(?<=[\p{L}\d”’)]\.\s)(?<!(?:^|\.|\p{L}\))\s(?:19|20)\d\d\.\s)Report of (?:the )?(?:UN |United Nations )?(?:Special Rapporteur|Secretary-General|High Commissioner|Office of|Working Group|Independent Expert|Group of|Commission of|Committee|Panel of)[^.,;:]{0,110}(?=[.,]\s(?:UN Doc\.?\s)?[A-Z]{1,5}\/)/gu,
);
/** `ODIHR.GAL/68/20/Corr.1`, `CDL-AD/2020/5`, `EUR 49/3567/2021` of Amnesty International */
const symbolOfBody = rule(
  /(?<=[.,]\s)(?=[A-Z.]{2,12}[\s/][^\s,]{0,30}\d)[A-Z]{2,6}(?:\.[A-Z]{2,6})?(?:\s\d{1,3}|\/[A-Z\d]{1,8})(?:\/[A-Z\d][A-Za-z\d.-]{0,11}){1,6}(?<!\.)(?=[,.](?:\s|$)|\s?$)/g,
);

/** Symbols of documents of international bodies, and whose report it is that has one. */
export const documentSymbolNotes = finder([symbolOfBody, symbol, reportOf], (text) => {
  const notes: Note[] = [];
  for (const match of symbolOfBody.all(text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    // "Conclusions, EUCO 18/22, 24 February. Brussels": the year stands at the head.
    const day = /^, (?<day>\d{1,2} \p{Lu}\p{Ll}{2,8})(?=\.\s\p{Lu})/du.exec(text.slice(span.end, span.end + 20))?.indices?.groups?.["day"];
    const said = day && { start: span.end + day[0], end: span.end + day[1] };
    const fields = [{ name: "number" as const, value: match[0], span }, ...(said ? [{ name: "note" as const, value: text.slice(said.start, said.end), span: said }] : [])];
    notes.push({ start: span.start, end: said?.end ?? span.end, kind: "report", fields });
  }
  for (const match of symbol.all(text)) {
    const [start, end] = match.indices!.groups!["number"]!;
    // "(UN Doc. A/HRC/39/64)": the bracket closes what opened before the symbol.
    if (text[end - 1] === ")" && !text.slice(start, end).includes("(")) continue;
    notes.push({ start: match.index, end, kind: /\/RES\//.test(match[0]) ? "act" : "report", fields: [{ name: "number", value: text.slice(start, end), span: { start, end } }] });
  }
  for (const match of reportOf.all(text)) {
    // "Human Rights Council. Report of the Special Rapporteur. A/HRC/47/49": behind the body that wrote it that is the title.
    if (sentenceEnds(text, 0, match.index).length < 2 && !/[:?!“”‘’"(]/.test(text.slice(0, match.index))) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    notes.push({ ...span, kind: "report", fields: [{ name: "genre", value: match[0], span }] });
  }
  return notes;
}); // prettier-ignore
