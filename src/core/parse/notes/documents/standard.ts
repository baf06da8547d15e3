import { trimmed } from "../../draft.ts";
import { isPlace } from "../../places.ts";
import { rule } from "../../rule.ts";
import { anySpelling } from "../../spellings.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

const standard = rule(
  /^(?<value>(?:ГОСТ|ДСТУ|СТБ|ТКП|СНиП|СанПиН|СНБ|СП|СН|ОСТ|РД|МР|МУК?|ТУ|ТР\s(?:ТС|ЕАЭС)|ГН|ДБН|GOST|DSTU|STB|TKP|PN|ISO|IEC|IEEE\sStd\.?)(?:[ /-](?:Р|R|ИСО|ISO|ІСО|EN|МЭК|МЕК|MEK|IEC|ГОСТ|Б|B|N)){0,3}[ -]\d[\d.]*(?:[-–—:/]\d[\d.]*){0,4}(?<!\.)(?:\s\(\d{5}\))?)(?=[.:,]?\s)/u,
);
const named = rule(
  /,\s(?<value>(?:(?:IEEE|ISO|IEC|ANSI|CEN|EN|GOST|Draft)\s){0,2}(?:Standard|Std\.?)\s[A-Z]{0,6}\s?\d[\w./:-]{0,14})(?=[,.])/du,
);
/** `Guidelines, ISO 690:2021, Jun. 2021`: a number with its year needs no word beside it. */
const dated = rule(
  /(?<=[,.][”"’»]?\s)(?<value>(?:ISO|IEC|EN|DIN|BS|PN|ANSI|GOST|DSTU|STB|TKP|LST|EVS|LVS|CSN|SNiP|ГОСТ|ДСТУ|СТБ|ТКП)(?:[/ -](?:ISO|IEC|EN|IEEE|TS|TR|R|Р|GOST)){0,2}[ -]\d[\d.]{0,7}(?:-\d{1,3})?[:–-](?:19|20)\d\d)(?=[,.])/du,
);
/** `(U.S. Patent No. 11,123,456)`, `(ISO Standard No. 690:2021)` */
const inRound = rule(
  /\((?<value>(?:[A-Z][\p{L}.]{0,12}\s){0,2}(?:Patent|Standard)\s(?:Application\s)?(?:No\.?\s)?[A-Z]{0,6}\s?\d[\d.,:/ -]{1,18}(?:[A-Z]\d)?)\)/du,
);
/** `; заявл. 02.07.2020 ; опубл. 05.10.2021, Бюл. № 28`: what comes before the day of its publication. */
const filed = rule(() =>
  anySpelling(
    /(?:[–—]\s)?№\s?[a-zа-я]{0,2}\s?[\d/ ]{6,16};\s(?:заявл|заяўл)\.\s\d{1,2}\.\d{2}\.\d{2,4}\s?;\s/iu,
  ),
);
/** `; заявитель и патентообладатель Воронеж. науч.-исслед. ин-т связи. № 2000131736/09` */
const applicant = rule(() =>
  anySpelling(
    /;\s(?:заявитель|заявители|заяўнік|заявник|патентообладатель|патэнтаўладальнік|власник|уладальнік)[^;№]{3,180}?(?=\.?\s(?:[–—]\s)?№)\.?/iu,
  ),
);
/** The day that a patent of the last century was published on has a year of two digits. */
const published = rule(
  /(?:опубл|апубл|opubl|apubl)\.\s(?<d>\d{1,2})\.(?<m>\d{2})\.(?<y>(?:19|20)?\d{2})(?!\d)/diu,
);
/** APA prints the office behind the number. */
const office = rule(
  /(?<=[.)]\s)(?<name>(?:\p{L}[\p{L}.]{1,12}\s)?Patent (?:and Trademark )?Office)(?=\.|\s?$)/du,
);
/** What all of them have in them. */
const sign = rule(
  /patent|Пат|^Pat|А\. ?с\.|Авторское св|Standard|Std|[:-](?:19|20)\d\d|(?:STB|GOST|DSTU|TKP|СТБ|ГОСТ|ТКП) /iu,
);
const bulletin = rule(/,\s(?:Бюл|B[iy]ul)\.\s№\s?\d{1,3}(?=[.,;\s]|$)/iu);
const publishedWord = rule(/(?<=[.;]\s(?:[–—]\s)?)(?:опубл|апубл|opubl|apubl)\.(?=\s\d)/iu);
const patent = rule(
  /(?<=[,.][”"’»]?\s)(?<value>(?:(?:U\.\s?S\.|Russian(?:\sFederation)?|Russia|Polish|Poland|Ukrainian|Ukraine|Belarusian|Belarus|Lithuanian|Lithuania|Latvian|Estonian|Kazakhstan|European|Eurasian|German|Soviet|USSR|Rus\.|[A-Z]{2})\s)?Patent\s(?:Application\s)?(?:(?:No|RU|EP|BY|UA|PL|LT|DE|EA|WO)\.?\s?)?\d(?:[\d,]|\s(?=\d{1,3}(?!\d))){3,12}(?:\s?[A-C]\d?)?)(?=[,.])/du,
);
const gost = rule(
  /^(?<value>(?:Пат|А\. ?с|Patent|Pat)\.?\s(?:№\s?)?(?:[A-Z]{2}\s?)?\d{4,8}\s(?:\p{L}{2,5}\.\s(?=\p{Lu}[^.]{2,40},|[Фф]едер|Белар))?(?:[^./]|(?<=\d)\/(?=\d)){2,60})\.\s/du,
);
/** `Способ получения удобрений : пат. 2654321 Рос. Федерация : МПК C05D 1/00 / И. И. Иванов`: GOST 7.1 prints the title first. */
const behindTitle = rule(() =>
  anySpelling(
    /(?<=[\p{L}\p{N}»”)])\s?:\s(?<value>(?:пат(?:ент)?|а\. ?с|полез\. модель)\.?\s(?:на \p{L}+ )?(?:№\s?)?(?:[A-Z]{2}\s?)?\d{3,8}[^:/;]{0,60}?)(?:\s?[:,]\s(?<what>(?:МПК|МКИ|МКІ|IPC)(?:[^/;№]|(?<=\d)\/){2,60}?))?(?=\s\/\s|\.?\s(?:[–—]\s)?№|\s;\s|\.\s[–—]\s|\.?\s?$)/diu,
  ),
);

/** `Кос А. Насос для рек. Патент РФ № 2123456, 2010`: behind the title of who has it. */
const ofOwner = rule(() =>
  anySpelling(
    /(?<=[\p{L}\d»”)]\.\s(?:[–—]\s)?)(?<value>(?:Патент|Пат\.|А\.\s?с\.|Авторское свидетельство)\s(?:на \p{L}+\s)?(?:\p{Lu}[\p{L}. ]{1,24},?\s)?(?:№\s?\d{3,8}(?:\s\p{Lu}{2,5})?|\d{6,8}\s\p{Lu}{2,5}))(?=[.,]|\s?$)/du,
  ),
);

/** NLM: `Kos PA, Lis OV, inventors; River Enterprise, assignee. Title. United States patent US 20020103498. 2002 Aug 1` */
const inventors = rule(
  /(?<=\p{L}),\sinventors?(?:;\s(?<assignee>[^;“”"]{3,120}?),\sassignees?)?(?=\.\s\p{Lu})/du,
);
const nlm = rule(
  /(?<=[.?!]\s)(?<value>(?:\p{Lu}\p{L}+\s){1,3}patent\s(?:\p{Lu}{2}\s?)?\d[\d,/]{3,14}(?:\s?[A-C]\d?)?)(?=\.\s(?:19|20)\d\d)/du,
);

/** `EP1234567, filed July 2, 2020`, Chicago: `filed June 1, 2010, and issued February 28, 2012` */
const filedBehind =
  /^,?\s(?:filed\s\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},\s(?:19|20)\d\d,?\sand\s(?:issued|granted)|filed|granted|issued)(?=\s)/u;

/** Number of a standard or patent: `ГОСТ Р 7.0.5–2008. Библиографическая ссылка`, `Methods, IEEE Standard 308, 1969`. */
export const standardNotes = finder([inRound, behindTitle, standard, named, dated, patent, gost, ofOwner, inventors], (text) => {
  const [invented, number] = [inventors.exec(text), nlm.exec(text)];
  if (invented && number) {
    const [start, end] = number.indices!.groups!["value"]!;
    const who = { start: invented.index, end: invented.index + invented[0].length, kind: "patent" as const, fields: namedFields(text, invented.indices!.groups!, [["assignee", "note"]]) };
    return [who, note(text.slice(start, end), start, end, "patent")];
  }
  const round = inRound.exec(text);
  if (round) {
    const [start, end] = round.indices!.groups!["value"]!;
    const kind = /Patent/.test(round[0]) ? "patent" : "standard";
    const span = { start, end };
    const fields = [{ name: "number", value: text.slice(start, end), span }] as const;
    return [{ start: start - 1, end: end + 1, kind, fields }, ...(kind === "patent" ? filingNotes(text) : [])];
  }
  const titled = behindTitle.exec(text);
  if (titled) {
    const fields = namedFields(text, titled.indices!.groups!, [["value", "number"], ["what", "note"]]);
    return [{ start: titled.index, end: titled.index + titled[0].length, kind: "patent", fields }, ...filingNotes(text)];
  }
  const first = standard.exec(text);
  if (first) return [note(first.groups!["value"]!, 0, first[0].length, "standard"), ...inForce(text), ...printedBy(text, first[0].length)];
  for (const [expression, kind] of [[named, "standard"], [dated, "standard"], [patent, "patent"], [gost, "patent"], [ofOwner, "patent"]] as const) {
    const match = expression.exec(text);
    if (!match) continue;
    if (!sign.test(text)) break;
    const [start, end] = match.indices!.groups!["value"]!;
    const filing = kind === "patent" ? filingNotes(text) : [];
    const word = kind === "patent" && !filing.length ? (filedBehind.exec(text.slice(end, end + 48))?.[0].length ?? 0) : 0;
    return [note(text.slice(start, end), start, end + word, kind), ...filing];
  }
  return [];
}); // prettier-ignore

/** `. – Введ. 01.03.2016. – Минск`, `. [Чинний від 2016-07-01]. Київ`: since when a standard is in force. */
const since = rule(() =>
  anySpelling(
    /(?<=[.»”)])\s(?:[–—]\s)?\[?(?<what>(?:Введ|Взамен|Уведз|Увед|Чинний від|На заміну|Дата введения|Введен[аоы]? впервые)(?:\.|ен\p{L}*)?\s?(?:[^[\]–—]|(?<=\d)[–—]){4,60}?)\]?(?=\.\s(?:[–—]\s)?\p{Lu})/du,
  ),
);

/** IEEE: `STB 34.101.31-2020, Information Technologies. Algorithms, Gosstandart, Minsk, Belarus, 2020.`: where the title ends a comma stands, too. */
const printer = rule(
  /,\s(?<name>\p{Lu}[^,:“”"]{1,70}),\s(?<place>\p{Lu}[^,:.\d“”"]{2,30}(?:,\s\p{Lu}[^,:\d“”"]{1,24})?),\s(?:\p{Lu}\p{Ll}{2,8}\.?\s)?(?=(?:19|20)\d\d[.,]?(?:\s|$))/du,
);

function printedBy(text: string, from: number): Note[] {
  const match = text[from] === "," || text[from - 1] === "," ? printer.exec(text) : null;
  // The title stands between number and printer.
  if (!match || match.index < from + 3 || !isPlace(match.groups!["place"]!)) return [];
  const fields = ([["name", "publisher"], ["place", "publisher-place"]] as const).map(([group, name]) => {
    const [start, end] = match.indices!.groups![group]!;
    return { name, value: text.slice(start, end), span: { start, end } };
  });
  return [{ start: match.index + 2, end: fields[1]!.span.end, kind: "standard", fields }];
} // prettier-ignore

function inForce(text: string): Note[] {
  const match = since.exec(text);
  if (!match) return [];
  const [start, end] = match.indices!.groups!["what"]!;
  return [{ start: match.index + 1, end: match.index + match[0].length, fields: [{ name: "note", value: text.slice(start, end), span: { start, end } }] }];
} // prettier-ignore

/** What a patent says of its filing and its office; the day of its publication stays for the date. */
function filingNotes(text: string): Note[] {
  const day = published.exec(text);
  const { d = "", m = "", y = "" } = day?.groups ?? {};
  const issued = day && {
    start: day.index,
    end: day.index + day[0].length,
    fields: [
      { name: "issued" as const, value: `${y.length === 4 ? y : `${Number(y) > 30 ? "19" : "20"}${y}`}-${m}-${d.padStart(2, "0")}`, span: { start: day.indices!.groups!["d"]![0], end: day.index + day[0].length } },
    ],
  };
  const others = [applicant, filed, office, bulletin, publishedWord].flatMap((expression) => {
    const match = expression.exec(text);
    if (!match) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    const name = match.indices?.groups?.["name"];
    const inner = trimmed(text, { start, end });
    const field = name
      ? ({ name: "publisher", value: text.slice(...name), span: { start: name[0], end: name[1] } } as const)
      : ({ name: "note", value: text.slice(inner.start, inner.end), span: { start, end } } as const);
    return [{ start, end, ...(expression !== publishedWord && { fields: [field] }) }];
  });
  return issued ? [issued, ...others] : others;
} // prettier-ignore

const note = (value: string, start: number, end: number, kind: "standard" | "patent"): Note => ({
  start,
  end,
  kind,
  fields: [{ name: "number", value, span: { start, end } }],
});
