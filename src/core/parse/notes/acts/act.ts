import { dateAt } from "../../dates/index.ts";
import type { FieldName } from "../../types.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { issuedOn, namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

const word =
  "(?:Law|Act|Decree|Edict|Ordinance|Regulation|Resolution|Order|Directive|Decision|Nutarimas|Įstatymas|Įsakymas|Dekretas|Sprendimas|Rezoliucija|Likums|Lēmums|Rīkojums|Noteikumi|Seadus|Määrus|Otsus|Korraldus|Ustawa|Uchwała|Rozporządzenie|Zarządzenie|Decyzja|Zákon|Nařízení|Vyhláška|Gesetz|Verordnung|Beschluss|Zakon|Ukaz|Dekret|Postanovleni\\p{L}+|Postanova|Prikaz|Nakaz|Rasporyazheni\\p{L}+|Закон|Указ|Декрет|Постанов\\p{L}+|Приказ)";
const kind = `(?:(?:\\p{Lu}\\p{L}+\\s){0,2}${word}(?:\\sof\\s(?:the\\s)?\\p{Lu}\\p{L}+(?:\\s(?:of|and|the)|\\s\\p{Lu}\\p{L}+){0,6}|\\s(?!No|N\\s)\\p{Lu}[\\p{L}'’ʹ]+(?:\\s(?!No|ot\\s|vid\\s|от\\s)[\\p{L}'’ʹ]+){0,8})?)`;
const number = "(?<number>\\d{1,5}\\p{Ll}?(?:[-–/][\\p{L}\\d]+)*|\\p{Lu}{1,6}-\\d{1,5})";
const amended = "(?:\\s\\((?:as (?:last )?)?(?:amended|revised|changed)[^()]{0,80}\\))?";

/** `Kodeks ob obrazovanii. Law No. 243-Z of January 13, 2011 (as amended July 6, 2023).`, `On the State Border, Federal Law No. 90-FZ,` */
const said = rule(
  new RegExp(`(?<=[\\p{L}\\d»”"’)\\]][.,][”"’»]?\\s)(?<genre>${kind})(?:,)?\\s(?:No\\.|no\\.|№|N|[Nn]r\\.?)\\s?${number}(?<tail>(?:,?\\s(?:of|dated|from|ot|vid|от|від)\\s)?)`, "dgu"),
); // prettier-ignore
const changes = new RegExp(`^${amended}`, "u");
/** NLM and Chicago print the number alone: `Law of Ukraine on Sanctions. No. 1644-VII. Kyiv`, `…, No. 2435-XII (Jun 18, 1993)` */
const alone = rule(
  /(?<=(?:[\p{L}»”"\d][.,][”"»]?|\d\s[gг]\.,)\s)(?:(?<day>(?:19|20)\d\d\s\p{Lu}\p{Ll}{2,8}\s\d{1,2}),\s)?(?:[Nn]o|Nr)\.\s(?<number>\d{1,5}-\p{Lu}{1,5}|\p{Lu}{1,6}-\d{1,5}|(?<=(?:^|\.\s)(?:Law|Act|Decree|Code|Resolution|Legea|Lege|Hotărârea|Ordonanța|Zakon|Ukaz|Dekret|Postanov\p{L}+|Likums|Seadus|Įstatymas|Nutarimas)\s[^“”"]{6,160},\s[Nn][or]\.\s)\d{1,5}|(?<=^(?:Cabinet of Ministers|Council of Ministers|Government|President|Parliament|Verkhovna Rada|National Assembly|Supreme Council|Supreme Soviet|Ministry|Seimas|Saeima|Riigikogu)\s?[^“”"]{10,260},\s[Nn]o\.\s)\d{1,5}(?=\.\s(?:\d{1,2}\s)?\p{Lu}\p{Ll}{2}))(?=[.,;]|\s\(|$)/dgu,
);
/** NLM and notes: `Dekret Prezidenta Respubliki Belarus' No. 3 (Apr. 2, 2015).` */
const ofAct = rule(
  new RegExp(`(?<=^${kind}\\s)(?:No\\.|№|Nr\\.?)\\s(?<number>\\d{1,5}(?:-\\p{Lu}{1,5})?)(?=\\s\\(\\p{Lu}|[.,]\\s\\p{Lu}\\p{Ll}{2,8}\\.?\\s\\d)`, "dgu"),
); // prettier-ignore
/** Chicago: `Federal Law No. 255-FZ of July 14, 2022, “On Control.” Sobranie zakonodatel’stva`: before its name in quotation marks. */
const beforeName = rule(
  new RegExp(`^${kind}\\s(?:No\\.|no\\.|№|Nr\\.?)\\s?${number}(?:,?\\s(?:of|dated|ot|ad|vid|z dnia)\\s(?<day>[^“”"«„,]{5,24}(?:,\\s\\d{4})?(?:\\s[gh]\\.|\\s(?:hoda|goda))?))?,?\\s(?=[“«„"])`, "du"),
); // prettier-ignore
/** IEEE: `Law No. 110-Z, On Amendments to Laws, Natl. Registry Legal Acts, 2/2831, May 24, 2021`: number and name go together without marks, too. */
const beforePlainName = rule(
  new RegExp(`^${kind}\\s(?:No\\.|no\\.|№|Nr\\.?)\\s?${number},\\s(?=(?:On|About|Concerning|Regarding|Amending|Ob?|Pr[oa]|Ab|Аб|Об?|Пр[оа]|Dėl|Par)\\s\\p{L})`, "du"),
); // prettier-ignore
/** `Law “On Pastures,” No. 30, January 26, 2009`: the name of an act in quotation marks before its number. */
const behindName = rule(
  new RegExp(`(?<=^${kind}\\s[“"«„][^“”"«»„]{3,160}[”"»“],?\\s)No\\.?\\s(?<number>\\d{1,5}(?:-\\p{Lu}{1,5})?)(?=[.,]|\\s?$)`, "dgu"),
); // prettier-ignore
/** `Poriadok peretynannia, order No. 57, 27 January, Kyiv`: in small letters, with its day */
const small = rule(
  /(?<=\p{L}[”"’»]?,\s)(?<genre>(?:law|decree|edict|order|resolution|ordinance|directive|ukaz|zakon|dekret|nakaz|prikaz|postanova|rozporządzenie|ustawa|uchwała|указ|закон|декрет|приказ|наказ|постанова)(?:\s\p{L}+){0,5}?)\s(?:No\.|no\.|№|nr)\s?(?<number>\d{1,5}(?:[-–/][\p{L}\d]+)*)(?=,\s)/dgu,
);
const acts = rule(/(?<!\p{L})(?:(?:cabinet|council) of ministers|supreme (?:soviet|council)|seimas|saeima|riigikogu|lege|likums|seadus|law|act|decree|code|resolution|zakon|ukaz|dekret|postano|kodeks|закон|указ|декрет|постанов|кодекс)/iu); // prettier-ignore
/** `Pub. L. No. 116-260, 134 Stat. 3110 (2020)` */
const publicLaw = rule(
  /(?<=[.,\d]\s)Pub(?:\.\s|lic\s)L(?:\.|aw)\s(?:No\.\s)?(?<number>\d{2,3}[-–]\d{1,4})(?:,\s(?<volume>\d{1,3})\s(?<code>Stat\.)\s(?<page>\d{1,5}(?:[-–]\d{1,5})?))?(?:\s\((?<issued>(?:1[89]|20)\d\d)\))?(?=[.,;]|\s?$)/dgu,
);
/** `22 U.S.C. § 5811 (2004)`, `42 U.S.C. §§ 300–310 et seq.` */
const code = rule(
  /(?<=[.,\d]\s)(?<volume>\d{1,2})\s(?<code>U\.\s?S\.\s?C\.|C\.F\.R\.)\s(?:§{1,2}|sec\.)\s?(?<section>[\d.]{1,8}[a-z]?(?:[-–]\d{1,6})?)(?:\set\sseq\.)?(?:\s\((?<issued>(?:1[89]|20)\d\d)\))?(?=[.,;]|\s?$)/dgu,
);
/** `H.R. 8438. 116th Cong., 2nd sess.`, `S. 1234, 117th Cong. (2021)` */
const bill = rule(
  /(?<=[.,\d]\s)(?<number>(?:H\.\s?R\.|S\.|H\.\s?Res\.|S\.\s?Res\.)\s\d{1,5})[.,]\s(?<note>\d{1,3}(?:th|st|nd|rd)\sCong\.(?:,\s(?:\d(?:st|nd|rd|th)?)\ssess\.)?)(?:\s\((?<issued>(?:19|20)\d\d)\))?(?=[.,;\s]|$)/dgu,
);
/** Chicago: `116th Cong., H.R. 8438`, `116th Cong., 2nd sess., H.R. 8438.` */
const ofCongress = rule(
  /(?<=[.,]\s)(?<note>\d{1,3}(?:th|st|nd|rd|d)\sCong\.(?:,\s\d(?:st|nd|rd|d|th)?\ssess\.)?),\s(?<number>(?:H\.\s?R\.|S\.|H\.\s?Res\.|S\.\s?Res\.)\s\d{1,5})(?=[.,;\s]|$)/dgu,
);
/** `Wyrok Trybunału z dnia 7 października 2021 r., sygn. akt K 3/21` */
const docket = rule(
  /,\s(?:(?:sygn\.|sygnatura)\s(?:akt\s)?|(?<=^(?:Wyrok|Postanowienie|Uchwała|Orzeczenie)\s[^,]{10,120},\s))(?<number>[IVX]{0,4}\s?\p{Lu}\p{L}{0,4}(?:\s\p{Lu}{1,2})?(?:\/\p{Lu}\p{L}{1,2})?\s\d{1,5}\/\d{2,4})/dgu,
);
/** `…, sygn. akt IV SA/Wa 123/21, LEX nr 3195432`, `…, CBOSA`, `…, Legalis nr 2345678`: where a judgment of a Polish court is kept. */
const kept = rule(
  /(?<=\d\/\d{2,4}(?:,\s[^,]{3,60})?,\s)(?<note>(?:SIP\s)?(?:LEX|Lex|Legalis|Lexlege)(?:\s(?:[Nn]r|el\.)\s?\d{0,9}|\/el\.)?|CBOSA|[Nn]iepubl(?:ikowan[aey]|\.)|http:\/\/orzeczenia\S+)(?=[.,;]|\s?$)/dgu,
);
/** Polish lists: `Zakon Respubliki Biełaruś, 1.08.2002, nr 136-Z,`: what kind of act it is, its day and its number between commas. */
const between = rule(
  /(?<=[\p{L}\d)”»"]{2},\s)(?<genre>(?:(?:\p{Lu}\p{L}{3,16}\s)?(?:Pastanowa|Pastanova|Postanowlenije|Postanovleni[yj]?e|Postanowa|Postanova|Zakon|Ukaz|Dekret|Prykaz|Prikaz|Nakaz|Zahad|Rasparadžennie|Rasporiażenije|Ustawa|Uchwała|Rozporządzenie|Zarządzenie|Decyzja|Dekret|Закон|Указ|Декрет|Постанов\p{L}+|Пастанова|Приказ|Наказ|Загад))(?:\s[\p{L}.’'-]+){0,7}),\s(?<issued>\d{1,2}\.\d{1,2}\.(?:19|20)\d\d)(?:\s[gr]\.)?,\s(?:nr|[Nn]o\.|№|N)\s?(?<number>\d{1,5}(?:[-–/][\p{L}\d]+)*)(?=[.,]|\s?$)/dgu,
);
/** `Regulations 2019 (SI 2019/855)`, `Regulations 2019, SI 2019/855`, `Act 2018, c. 13`; Harvard: `Regulations 2019 (2019) SI 2019/855` */
const instrument = rule(
  /(?<=(?:19|20)\d\d,?\s)(?:\((?:19|20)\d\d\)\s)?\(?(?<number>(?:SI|S\.I\.|SSI|SR|WSI)\s\d{4}\/\d{1,5}|(?:c|asp|anaw)\.?\s\d{1,3})\)?(?=[.,;]|\s?$|\s(?:\p{Lu}|https?:))/dgu,
);
/** Harvard: `Law of the Republic of Belarus on Citizenship (2002) No. 136-Z`: the number stands behind the year of the act. */
const behindYear = rule(
  /(?<=\((?:1[89]|20)\d\d\)\s|(?:1[89]|20)\d\d\s\(\d{1,2}\s\p{Lu}\p{Ll}{2,8}\),\s)(?:[Nn]os?\.?|[Nn]r\.?|№|N°)\s?(?<number>\d{1,5}[\p{L}\d./–-]{0,12}?|\p{Lu}{1,6}-\d{1,5})(?=[.,;]\s|[.,;]?\s?$)/dgu,
);
const namesAct = /^(?:\p{Lu}[\p{L}’'-]*\s){0,4}(?:Law|Act|Code|Decree|Edict|Ordinance|Regulation|Resolution|Order|Directive|Decision|Constitution|Zakon|Ukaz|Dekret|Postanov\p{L}+|Kodeks|Ustawa|Rozporządzenie|Закон|Указ|Декрет|Постанов\p{L}+|Кодекс)(?=[\s(“«‘„])/u; // prettier-ignore
/** MLA: `Congress.gov, www.congress.gov/bill/8438. 116th Congress, House Resolution 8438, passed 18 Nov. 2020.` */
const inCongress = rule(
  /(?<=[.,/\d\p{L}]\s)(?<note>\d{1,3}(?:th|st|nd|rd|d)\sCongress(?:,\s\d(?:st|nd|rd|d|th)?\s[Ss]ession)?),\s(?<number>(?:House|Senate)\s(?:Joint\s|Concurrent\s)?(?:Resolution|Bill|Report)\s\d{1,5})(?=[.,;]|\s?$)/dgu,
);
const FIELDS: readonly (readonly [group: string, name: FieldName])[] = [
  ["genre", "genre"], ["number", "number"], ["volume", "volume"], ["code", "container-title"], ["page", "page"], ["section", "section"], ["note", "note"], ["issued", "issued"],
]; // prettier-ignore

/** What is said of an act behind its title: its kind, number and date; where American acts are printed. */
export const actNotes = finder([said, alone, ofAct, beforeName, beforePlainName, behindName, small, behindYear, between, kept, docket, publicLaw, code, bill, ofCongress, inCongress, instrument], (text) => {
  const notes: Note[] = [];
  for (const match of said.all(text)) {
    const note = noteOf(match);
    const tail = match.groups!["tail"]!;
    const date = tail ? dateAt(text, note.end) : null;
    const fields = [...(note.fields ?? [])];
    if (date?.iso && date.kind !== "day") {
      fields.push(issuedOn(date));
      note.end = date.end;
    } else note.end -= tail.length;
    const changed = changes.exec(text.slice(note.end))![0];
    if (changed) {
      const span = { start: note.end + 2, end: note.end + changed.length - 1 };
      fields.push({ name: "note", value: text.slice(span.start, span.end), span });
      note.end += changed.length;
    }
    // "Decree No. 9 On the economy", "Law No. 5 on …": that is the title itself.
    if (/^(?:[.,;]|\s?$|\s\((?:19|20)\d\d)/.test(text.slice(note.end, note.end + 6))) notes.push({ ...note, kind: "act", fields, ...behindComma(text, note.start), ...beforeMarks(text, note.end) });
  }
  if (acts.test(text))
    for (const match of alone.all(text)) {
      const [start, end] = match.indices!.groups!["day"] ?? [];
      const date = start === undefined ? null : dateAt(text, start);
      const issued = date?.iso && end !== undefined ? [{ name: "issued" as const, value: date.iso, span: { start: date.start, end } }] : [];
      const note = noteOf(match);
      // "Supreme Soviet of the BSSR. Declaration on State Sovereignty. July 27, 1990. No. 193-XII": only acts are counted by convocations.
      const ofConvocation = /-[XVI]{2,6}$/.test(match.groups!["number"]!) && !text.includes(" // ");
      notes.push({ ...note, ...(ofConvocation && { kind: "act" as const }), fields: [...(note.fields ?? []), ...issued], ...(!issued.length && behindComma(text, note.start)) });
    }
  for (const match of ofAct.all(text)) notes.push({ ...noteOf(match), kind: "act", ofTitle: true });
  const named = beforeName.exec(text);
  const day = named?.indices?.groups?.["day"];
  const enacted = named && day ? dateAt(text, day[0]) : null;
  if (named && (!day || enacted?.iso)) {
    const issued = enacted ? [issuedOn(enacted)] : [];
    const note = noteOf(named);
    notes.push({ ...note, kind: "act", ofTitle: true, fields: [...(note.fields ?? []), ...issued] });
  }
  const plain = beforePlainName.exec(text);
  if (plain) notes.push({ ...noteOf(plain), kind: "act", ofTitle: true });
  for (const match of behindName.all(text)) notes.push({ ...noteOf(match), kind: "act" });
  for (const match of small.all(text)) {
    const date = dateAt(text, match.index + match[0].length + 2);
    const note = noteOf(match);
    if (!date?.iso || date.kind === "year") continue;
    const span = { start: date.start, end: date.end };
    // The year stands at the head: the day alone is kept as it is printed.
    const full = date.kind === "day" ? [{ name: "note" as const, value: text.slice(date.start, date.end), span }] : [{ name: "issued" as const, value: date.iso, span }];
    notes.push({ ...note, kind: "act", fields: [...(note.fields ?? []), ...full], end: date.end });
  }
  for (const match of behindYear.all(text))
    if (namesAct.test(text.slice(0, match.index))) notes.push({ ...noteOf(match), kind: "act" });
  for (const match of between.all(text)) {
    const note = noteOf(match);
    const fields = (note.fields ?? []).map((field) => (field.name === "issued" ? { ...field, value: dateAt(text, field.span.start)?.iso ?? field.value } : field));
    notes.push({ ...note, kind: "act", fields });
  }
  for (const match of kept.all(text)) notes.push({ ...noteOf(match), kind: "case" });
  for (const match of docket.all(text)) notes.push({ ...noteOf(match), kind: "case" });
  for (const expression of [publicLaw, code, bill, ofCongress, inCongress, instrument])
    for (const match of expression.all(text)) notes.push({ ...noteOf(match), kind: expression === bill || expression === ofCongress ? "bill" : "act" });
  return notes;
}); // prettier-ignore

/** `O yazyke, Federal’nyy zakon No. 53-FZ`: behind a comma kind and number go on with the name, as they do behind the colon of GOST. */
const behindComma = (text: string, start: number): { ofTitle?: true } =>
  /[\p{L}\d], $/u.test(text.slice(Math.max(0, start - 3), start)) && !isForeign(text, start)
    ? { ofTitle: true }
    : {};

/** `Ob informatsii, Law of the Republic of Belarus No. 455-Z`: what is said in English of an act with a name in another language is no part of the name. */
const isForeign = (text: string, start: number): boolean =>
  /^(?:\p{Lu}\p{L}+\s){0,2}(?:Law|Act|Decree|Edict|Resolution|Order|Ordinance|Regulation|Decision)\s/u.test(text.slice(start, start + 40)) &&
  !/(?:^|\s)(?:the|of|and|for|to)\s/i.test(text.slice(0, start)); // prettier-ignore

/** Chicago: `National Assembly. Law no. 322-Z, “Ob izmenenii zakonov.”`: before a name in quotation marks they belong to it, too. */
const beforeMarks = (text: string, end: number): { ofTitle?: true } =>
  /^,\s[“„«"]/.test(text.slice(end, end + 3)) ? { ofTitle: true } : {};

function noteOf(match: RegExpExecArray): Note {
  const fields = namedFields(match.input, match.indices!.groups!, FIELDS);
  return { start: match.index, end: match.index + match[0].length, kind: "law", fields };
}
