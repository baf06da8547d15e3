import { rule } from "../../rule.ts";
import { anySpelling } from "../../spellings.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

/** Chicago: `God’s Playground. Vol. 2, 1795 to the Present. New York: Columbia …` */
const ofSet = rule(
  /(?<=\.\s)Vol\.\s(?<volume>\d{1,2}),\s(?<title>[^.,:]{4,80})\.(?=\s(?:\p{Lu}[\p{L}, ]{2,30}:\s|[\p{L}\d]{2,8}\.?\sed\.))/du,
);
/** MLA: `Zbor tvoraŭ. Vol. 4, Mastackaja litaratura, 1974.` */
const mlaVolume = rule(
  /(?<=\p{L}[”"’»]?\.\s)Vol\.\s(?<volume>\d{1,2}|[IVX]{1,5}),(?=\s\p{Lu}[^.,:;“”"]{1,60},\s(?:1[5-9]|20)\d\d\.(?:\s?$|\s\d{1,2} vols\.))/du,
);
/** APA: `The Oxford history of Poland-Lithuania: Vol. 1. The making of the union`: a volume that the title names. */
const inTitle = rule(
  /(?<=\)\.\s\p{Lu}[^()“”".]{3,160}:\s)(?:Vol|Bd|T|Cz|Part|Book)\.?\s(?<volume>\d{1,2}|[IVX]{1,5})\.(?=\s\p{Lu}[^“”"]{3,200}\.\s\p{Lu})/du,
);
/** GOST without dashes: `Сочинения. В 9 т. Т. 3. Курс русской истории. М. : Мысль, 1988` */
const inGostTitle = rule(() =>
  anySpelling(
    /(?<=^[^/]{6,200}[\p{L}\d]\.\s)(?:(?:Т|Кн|Ч|T|Kn|Ch)\.\s?|(?:Том|Книга|Часть|Частка|Частина)\s)(?<volume>\d{1,2}|[IVX]{1,5})\.(?=\s[\p{Lu}\d][^/:]{3,160}\.\s(?:[–—]\s)?\p{Lu}[\p{L}.-]{0,20}(?:\s?:\s\p{Lu}[^:/]{1,60},|,)\s(?:1[5-9]|20)\d\d)/du,
  ),
);
/** `В 4 т. Т. 4. От леса к полю / А. Кос`: the same before a statement of responsibility. */
const beforeStatement = rule(() =>
  anySpelling(
    /(?<=^[^/]{6,200}[\p{L}\d»”]\.\s)(?:(?:Т|Кн|Ч|T|Kn|Ch)\.\s?|(?:Том|Книга|Часть|Частка|Частина)\s)(?<volume>\d{1,2}|[IVX]{1,5})[.:](?=\s[\p{Lu}\d][^/]{3,160}\s\/\s(?!.{0,500}\s\/\/\s))/du,
  ),
);
/** `/ Под ред. М. Н. Коса. т. 2. Теория леса. – М.: Бор, 1998`: a volume behind those who edited all. */
const behindEditors = rule(() =>
  anySpelling(
    /(?<=\s\/\s(?:под|пад|за|отв|адк|відп|ред|рэд)\P{N}{6,60}\.\s)[ТтЧч]\.\s?(?<volume>\d{1,2}|[IVX]{1,5})\.\s(?<title>\p{Lu}[^/:.]{3,120})(?=\.\s(?:[–—]\s)?\p{Lu}[\p{L}.-]{0,20}(?:\s?:\s|,\s\d{4}))/diu,
  ),
);
/** `. СПб., 2001. Т. 1. Былички и легенды`: a volume with its title behind the year of a whole book. */
const behindYear = rule(() =>
  anySpelling(
    /(?<=^[^/]{10,300}[:,]\s(?:1[5-9]|20)\d\d\.\s(?:[–—]\s)?)(?:[ТЧTC]h?|Кн|Kn)\.\s?(?<volume>\d{1,2}|[IVX]{1,5})[.:]\s(?<title>\p{Lu}\p{L}{3,}[^/:.\d]{0,120})(?=\.?\s?$|\.\s(?:[–—]\s)?\d{1,4}\s?[сs]\.)/du,
  ),
);
/** `, 1994. – Кн. 1. – 432 с.; Кн. 2. – 688 с.`: how long each of several volumes is. */
const lengths = rule(() =>
  anySpelling(
    /(?<=(?:1[5-9]|20)\d\d\.\s)(?:[–—]\s)?(?<what>(?:Т|Кн|Ч|T|Kn|Ch)\.\s?\d{1,2}\.?\s?[:–—]?\s?\d{2,4}\s?[сs]\.(?:\s?[;,]?\s?(?:[–—]\s)?(?:Т|Кн|Ч|T|Kn|Ch)\.\s?\d{1,2}\.?\s?[:–—]?\s?\d{2,4}\s?[сs]\.){1,8})(?=\s?$|\s[–—])/du,
  ),
);
/** Chicago: `In Gender and Nation, edited by A. Novikova. Vol. 2 of Studies in Transition. Vilnius: EHU Press` */
const ofSeries = rule(/(?<=[.,]\s)[Vv]ol\.\s(?<volume>\d{1,3}) of (?<title>\p{Lu}[^.,:]{3,80})(?=[.,])/du);
/** `10 volumes`, `2 Bde.`, `2 voll.`, `: у 6 т.`, `. – Минск : БелЭн, 2001. – 3 т.` */
const volumes = rule(() =>
  anySpelling(
    /(?<![\p{L}\p{N}])(?<english>\d{1,2}) (?:vols\.|volumes|voll\.?|Bde\.?|Bdn\.?|Bände)(?!\p{L})|(?<=\s)(?:в|у|v|(?<=[.:]\s)[ВУV]) (?<gost>\d{1,2})(?:-х|-ти|-kh|-ty)? (?:т|ч|t|кн|kn|ch)\.(?=\s?[.:/;,–—]|\s\p{Lu})|(?<=(?:1[5-9]|20)\d\d\.\s[–—]\s)(?<all>\d{1,2}) (?:т|t|кн|kn)\.(?=\s[–—]\s|\s?$)/dgu,
  ),
);
/** A volume with a title of its own: `– Т. 5 : Беларусь у 1917–1945 гг. – 613 с.` */
const titled = rule(() =>
  anySpelling(
    /(?<=[.–—]\s)(?:Т|Ч|Кн|T|Ch|Kn)\.\s?(?<volume>\d{1,2}|[IVX]{1,5})\s?:\s(?<title>[^/]{3,120}?)(?:(?=\s\/\s[^/]{3,140}?\.\s(?:[–—]\s)?\p{Lu}[\p{L}.-]{0,20}\s?:\s\p{Lu}[^:]{1,60},\s\d{4})|(?:\s\/\s[^/]{3,140}?)?(?:\.\s(?:[–—]\s)?(?<year>(?:19|20)\d\d))?(?=\.?\s[–—]?\s?\d{1,4}\s?[сs]\.|\.\s(?:[–—]\s)?\p{Lu}[\p{L}.-]{0,20}\s?:\s\p{Lu}[^:]{1,60},\s\d{4}))/du,
  ),
);
/** `, ch. 2, sec. 3,` of IEEE */
const chapter = rule(
  /(?<=,\s)(?:ch|chap)\.\s?(?<value>\d{1,3})(?:,\s(?:sec|sect)\.\s?[\d.]{1,6}(?<!\.))?(?=[.,])/du,
);

/** A volume with its title or its series, how many there are, and the chapter of a book. */
export const partOfSetNotes = finder([ofSeries, ofSet, inTitle, inGostTitle, beforeStatement, behindEditors, behindYear, lengths, mlaVolume, volumes, chapter, titled], (text) => {
  const notes: Note[] = [];
  const add = (match: RegExpMatchArray | null, names: Parameters<typeof namedFields>[2], more: Partial<Note> = {}): void => {
    if (!match) return;
    const fields = namedFields(text, match.indices!.groups!, names);
    notes.push({ start: match.index!, end: match.index! + match[0].length, fields, ...more });
  };
  add(ofSeries.exec(text), [["volume", "volume"], ["title", "collection-title"]]);
  add(ofSet.exec(text), [["volume", "volume"], ["title", "volume-title"]]);
  add(mlaVolume.exec(text), [["volume", "volume"]]);
  for (const expression of [inTitle, inGostTitle, beforeStatement]) add(expression.exec(text), [["volume", "volume"]], { ofTitle: true });
  add(behindEditors.exec(text), [["volume", "volume"], ["title", "volume-title"]]);
  add(behindYear.exec(text), [["volume", "volume"], ["title", "volume-title"]]);
  add(lengths.exec(text), [["what", "note"]]);
  for (const match of volumes.all(text)) add(match, [["english", "number-of-volumes"], ["gost", "number-of-volumes"], ["all", "number-of-volumes"]]);
  add(chapter.exec(text), [["value", "section"]]);
  // "Минск, 2000–2012. – Т. 5 : Беларусь в 1917–1945. – 2006": the volume has a year of its own.
  add(titled.exec(text), [["volume", "volume"], ["title", "volume-title"], ["year", "issued"]]);
  return notes;
}); // prettier-ignore
