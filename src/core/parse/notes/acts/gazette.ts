import { dateAt, findDates } from "../../dates/index.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { issuedOn, namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";
import { anySpelling } from "../../spellings.ts";

/** Collections of laws and official gazettes. */
const gazette = rule(() =>
  anySpelling(
    /собр(?:ани[ея]|\.) (?:законод|узакон|постан|акт)|реестр\p{L}* прав|рэестр\p{L}* прав|ведомост[иь] (?:верх|съезд|нац|народ|федер)|відомост[іи] верх|веснік вярх|збор законаў|вісник україни|sbírka zákonů|zbierka zákonov|valstybės žinios|latvijas vēstnesis|riigi teataja|monitorul oficial|bundesgesetzblatt|off\. j\. eur|вестник (?:конституц|верх)|вісник (?:конституц|верх)|сз рф|свод законов|бюллетень (?:нормат|верх)|zakonodatel|zakonodav|ri?e[eyj]?e?str pra[vw]|vedomosti verkh|vidomosti verkh|dz\. ?u\.|dziennik ustaw|monitor polski|m\.p\.|official journal|journal officiel|dz\. ?urz\.|(?:^|\s)(?:otk|onsa|osnc|osnp|osp|osnkw)[ -]|(?:^|\s)O\.?J\.? \(?[LC] ?\d|законодавств|правов\p{L}*\.?\s(?:интернет-|інтэрнэт-|інтернет-)?(?:портал|партал)|pravov\S*\s(?:internet-)?portal|эталон\.|консультант\s?плюс/iu,
  ),
);
/** Number of an article in a gazette, of an act in the register, of an item of Dziennik Ustaw. */
const article = rule(() =>
  anySpelling(
    /(?<=[.,;–—\d)]\s)(?:(?:ст|арт|st|art|poz|поз)\.|item)\s?(?<value>\d{1,5}(?:[-–]\d{1,5})?)(?=[.,;\s]|$)/dgiu,
  ),
);
/** `OJ L 224I, 24.6.2021, p. 1`, `Dz.Urz. UE L 224I, s. 15–16`: what comes behind the number of the Official Journal. */
const officialJournal = rule(
  /(?<=[.,] |\d\) )(?<name>O\.?J\.? \(?[LC] ?\d{1,4}(?: ?(?:[A-Z]|I{1,3}))?\)?|Dz\.\s?(?:Urz\.\s(?:UE|WE)|U\.(?:\s?(?:Urz\.\s)?(?:UE|WE))?)\s(?:seria\s)?[LC]\s?(?:nr\s|z\s(?:19|20)\d\d\s(?:r\.\s)?nr\s)?\d{1,4}(?: ?(?:[A-Z]|I{1,3}))?)(?=[.,;)]|\s?$|\sz\s)(?:(?:,| z) (?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4}))?(?:, (?:pp?|s)\. ?(?<page>\d{1,4}(?:[-–]\d{1,4})?)(?: \((?:[A-Z]{2}, ){1,30}[A-Z]{2}\))?)?(?=[.,;)]|\s?$)/du,
);
/** APA after the Bluebook: `…, 2021 O.J. (L 224I) 1` */
const bluebook = rule(
  /, (?<year>(?:19|20)\d\d) (?<name>O\.J\. \([LC] ?\d{1,4}[A-Z]?\)) (?<page>\d{1,4})(?=[.,]|\s?$)/du,
);
/** In full: `Official Journal of the European Union L 430 I, December 2, 2021, 1–15`, `…, L 219I, pp. 1–2`, `… L 67: 103–113` */
const inFull = rule(
  /(?<name>Official Journal(?: of the European (?:Union|Communities))?|Amtsblatt der Europäischen Union|Dziennik Urzędowy Unii Europejskiej|Off\. J\. Eur\. (?:Union|Communities)|Off\. J\. EU)(?<volume>,?\s(?:no\.?\s)?[LC]\s?\d{1,4}(?:\s?(?:A|I{1,3}))?)(?:\/(?<page>\d{1,4}(?:[-–]\d{1,4})?))?(?:(?<day>,\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2})(?=:)|(?=[.,:;\s]|$))/dgu,
);
/** APA: `Law of the Republic of Belarus …, National Legal Internet Portal of the Republic of Belarus, 2/2865 (2022)` */
const register = rule(
  /(?<=[\p{L}\d][”’»"]?[.,]\s)(?<name>Nat(?:iona)?l\.? (?:Legal (?:Internet )?Portal|Regist(?:er|ry)(?: of)? Legal Acts|Internet Portal of Legal Inf(?:ormation|\.))(?:(?: of| of the)? (?:Repub(?:lic|\.) (?:of )?)?Belarus)?)(?:,\s(?:19|20)\d\d,\s[Nn]os?\.\s(?<issue>\d{1,4}))?(?:,\s(?<note>(?:\p{Lu}\p{Ll}{2,8}\s\d{1,2},|\d{1,2}\s\p{Lu}\p{Ll}{2,8})\s(?:19|20)\d\d))?(?:,\s(?<number>\d{1,2}\/\d{1,5}))?(?=\s\(|,\s|\.\s|\.?$)/du,
);
/** IEEE and notes: `…, Sobranie Zakonodatel’stva RF, no. 31, art. 3448`, `…, Vidomosti Verkhovnoi Rady, no. 45`: a comma alone parts act and gazette. */
const collected = rule(
  /(?<=^[^“”"„«]{12,300}\p{L},\s)(?<name>(?:Sobrani[iey]{1,3}\s[Zz]akonodatel|Vidomosti\sVerkhovn|Vedomosti\s(?:Verkhovn|S[”"’']?ezda|Natsional)|Ofitsi[iy]{0,2}n\p{L}+\s[Vv]isnyk|Vestnik\sKonstitutsionn|Zbor\s[Zz]akona|Valstybės\s[Žž]inios|Teisės\saktų\sregistras|Latvijas\s[Vv]ēstnesis|Riigi\sTeataja|Monitorul\sOficial|Sbírka\szákonů)[^,“”"]{0,60})(?:,\s(?:19|20)\d\d(?=,\s[Nn]))?(?:,\s(?:[Nn]os?\.|[Nn]r\.?|№|iss\.)\s?(?<issue>\d{1,4}(?:[-–/]\d{1,4})?)(?:\s\([\d\s.,]{1,12}\))?)?(?=,\s(?:vol\.|art\.|item|pp?\.|\d{1,2}\/|\p{Lu}\p{Ll}{2,8}\.?\s\d|(?:19|20)\d\d))/dgu,
);
const entry = rule(/(?<=[.;–—]\s|[\p{L}’'”\d],\s)(?<value>\d{1,2}\/\d{1,5})(?=[.;]|,\shttps?:|\s\(|\s?$)/dgu);

/** `Dz.U. 2013, poz. 1650`, `Dz. U. z 1997 r. Nr 78, poz. 483` */
const dziennik = rule(
  /(?:(?<=\s)\((?:(?:t\.\s?j\.|tekst\sjedn(?:olity|\.)|j\.\s?t\.)[:,]?\s)?|(?<=[,.;)]\s)(?:(?:t\.\s?j\.|tekst\sjedn(?:olity|\.)|j\.\s?t\.)[:,]?\s)?)(?<name>Dz\.\s?U(?:rz)?\.(?:\sUE)?|M\.\s?P\.|Monitor Polski|Dziennik Ustaw|OTK(?:-[AB]|\sZU(?:\s[AB])?)?|ONSA(?:iWSA)?|OSN(?:C|P|KW|CP)?|OSP)(?:\s(?:z\s)?(?<year>(?:19|20)\d\d)(?:\sr\.)?)?(?:,?\s[Nn]r\s(?<issue>\d{1,4}(?:\/?[AB])?))?,?\spoz\.\s(?<section>\d{1,5}(?:(?:,|\si|\soraz)\s(?:poz\.\s)?\d{1,5}(?!\d|\s(?:r\.|Nr|nr)))*)(?:,?\sze?\s(?:późn(?:iejszymi|\.)\s)?zm(?:ianami|\.))?/dgu,
);

/** Whether a name is one of a collection of laws. */
export const isGazette = (name: string): boolean => gazette.test(name);

/** `// Собрание законодательства РФ. 2012. № 53 (ч. 1). Ст. 7598`, `// Нац. реестр правовых актов. – 2010. – № 16. – 2/1636` */
export const gazetteNotes = finder([register, gazette], (text) => {
  const portal = register.exec(text);
  if (portal) {
    const at = portal.indices!.groups!;
    const fields = namedFields(text, at, [["name", "container-title"], ["issue", "issue"], ["note", "note"], ["number", "number"]]);
    return [{ start: portal.index, end: portal.index + portal[0].length, kind: "law", fields }];
  }
  if (!gazette.test(text)) return [];
  const notes: Note[] = [];
  for (const match of collected.all(text)) {
    const fields = namedFields(text, match.indices!.groups!, [["name", "container-title"], ["issue", "issue"]]);
    notes.push({ start: match.index, end: match.index + match[0].length, kind: "law", fields });
  }
  for (const match of dziennik.all(text)) {
    const at = match.indices!.groups!;
    // "Konwencja sporządzona dnia 4 listopada 1950 r., Dz.U. z 1993 r. nr 61, poz. 284": where the act has a day, the year is of the gazette.
    if (at["year"] && at["name"] && /\d{4}\s?r\./.test(text.slice(0, match.index))) at["name"] = [at["name"][0], at["year"][1]];
    const fields = namedFields(text, at, [["name", "container-title"], ["year", "issued"], ["issue", "issue"], ["section", "section"]]).map((field) =>
      field.name === "container-title" ? { ...field, value: match.groups!["name"]! } : field,
    );
    const end = match.index + match[0].length;
    notes.push({ start: match.index, end: match[0].startsWith("(") && text[end] === ")" ? end + 1 : end, kind: "law", fields });
  }
  for (const [expression, name] of [[article, "section"], [entry, "number"]] as const)
    for (const match of expression.all(text)) {
      const fields = namedFields(text, match.indices!.groups!, [["value", name]]);
      notes.push({ start: match.index, end: match.index + match[0].length, fields });
    }
  const cited = bluebook.exec(text);
  if (cited) {
    const fields = namedFields(text, cited.indices!.groups!, [["name", "container-title"], ["year", "issued"], ["page", "page"]]);
    notes.push({ start: cited.index, end: cited.index + cited[0].length, kind: "law", fields });
  }
  for (const match of inFull.all(text)) {
    const [from, end] = match.indices!.groups!["volume"]!;
    const value = text.slice(from, end).replace(/^,?\s(?:no\.?\s)?/, "");
    const span = { start: end - value.length, end };
    const fields: Note["fields"] = [{ name: "volume", value, span }];
    // "Council Decision 2012/642/CFSP of 15 October 2012, Official Journal L 285": a comma alone parts act and journal.
    const [at] = match.indices!.groups!["name"]!;
    const behind = /^[^“”"‘«]*[\p{L}\d], $/u.test(text.slice(0, at));
    const name = { name: "container-title" as const, value: text.slice(at, from), span: { start: at, end: from } };
    // Chicago author–date: "L 224 I, June 24: 1–11", whose year stands at the head.
    const page = match.indices!.groups!["page"];
    const pages = namedFields(text, match.indices!.groups!, [["page", "page"]]);
    const last = match.indices!.groups!["day"]?.[1] ?? page?.[1] ?? end;
    const said = match.indices!.groups!["day"] ? [{ name: "note" as const, value: text.slice(end + 2, last), span: { start: end + 2, end: last } }] : [];
    notes.push({ start: behind ? at : from, end: last, kind: "law", fields: [...(behind ? [name] : []), ...fields, ...pages, ...said] });
  }
  const day = officialJournal.exec(text);
  if (day) {
    const { name = "", d = "", m = "", y = "" } = day.groups!;
    const [start, end] = day.indices!.groups!["name"]!;
    const iso = [y, m.padStart(2, "0"), d.padStart(2, "0")].join("-");
    const fields: NonNullable<Note["fields"]>[number][] = [
      { name: "container-title", value: name, span: { start, end } } as const,
      ...(y ? [dayOf(text, day.indices!.groups!["d"]![0], day.indices!.groups!["y"]![1], iso)] : []),
    ];
    let close = day.index + day[0].length;
    // IEEE: "OJ L 224I, Jun. 24, 2021, pp. 1–5": the year of the act that is amended stands before it.
    const full = y || day.groups!["page"] || !/^,\s/.test(text.slice(close, close + 2)) ? null : dateAt(text, close + 2);
    if (full?.kind === "full") {
      fields.push(issuedOn(full));
      const behind = /^,\spp?\.\s(?<page>\d{1,4}(?:[-–]\d{1,4})?)(?=[.,;)]|\s?$)/du.exec(text.slice(full.end));
      fields.push(...namedFields(text, behind?.indices?.groups ?? {}, [["page", "page"]], full.end));
      close = full.end + (behind?.[0].length ?? 0);
    }
    fields.push(...namedFields(text, day.indices!.groups!, [["page", "page"]]));
    notes.push({ start, end: close, kind: "law", fields });
  }
  return notes;
}); // prettier-ignore

/** Where the act has a day of its own, that of its print is kept beside it: `z dnia 18 maja 2006 r. o rzekach, Dz. Urz. UE L 134 z 20.05.2006` */
function dayOf(text: string, start: number, end: number, iso: string): NonNullable<Note["fields"]>[number] {
  const enacted = findDates(text.slice(0, start)).some((date) => date.kind === "full" && date.iso !== iso);
  const span = { start, end };
  return enacted
    ? { name: "note", value: text.slice(start, end), span }
    : { name: "issued", value: iso, span };
}
