import { rule } from "../../rule.ts";
import type { Note } from "../types.ts";
import { seriesFields, seriesNote } from "./series-fields.ts";
import { seriesInSentence } from "./series-in-sentence.ts";
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
const areaOfSeries = rule(/,\s(?:1[5-9]|20)\d\d\.\s(?:[–—]\s)?\(\p{Lu}/u);
const behindDash = rule(/\.\s[–—]\s\(/);
const numberInRound = rule(/,\s(?:nr|no\.|№|bd\.|vol\.)\s?\d{1,4}\)\.\s/iu);
const closes = /\)\.?\s*$/;
/** GOST puts the series last, behind the number of pages: nothing else in brackets stands there. */
const behindPages = /(?:^|[\s–—])\d{1,5}\s?(?:с|s|p|pp)\.?\s?$/iu;
/** APA: `Title (Prace OSW, nr 64). Publisher`: a number behind its word, and the end of the title behind the bracket. */
const numberedSeries = /^\p{Lu}[^,]{2,60},\s(?:nr|no\.|№|bd\.|vol\.)\s?\d{1,4}$/iu;
const titleEnds = /^\.\s\p{Lu}/u;
/** `Минск : Наука, 2008. (Память рек ; вып. 3). 571 с.`: an area of its own between the year and the pages, where nothing else stands in brackets. */
const behindYear = /,\s(?:1[5-9]|20)\d\d\.\s(?:[–—]\s)?$/;
const beforePages = /^\.\s(?:[–—]\s)?\d{1,4}\s?(?:с|s|p|pp)\./iu;
/** `(Деп. в ВИНИТИ)` */
const deposited = /^(?:Д[еэ]п|Dep)\./u;
const ends = /^\.?(?:\s*$|\s[–—]\s)/u;
/** `Warszawa: OSW, 2021 (Komentarze OSW; 410).`: behind the year of an imprint what has a number is one. */
const year = /[\p{L}»”.],?\s(?:1[5-9]|20)\d\d\.?\s$/u;
/** At the end of a reference a part of a word is enough: `(Schriftenreihe Ost)`. */
const behindTitle = /series|серия|серыя|reihe|studies in|library|biblioteka|bibli[jy]?at[eè]ka|seria/iu;

/** The series that a book is in, in brackets or as a sentence, with its number. */
export function bracketedSeriesNotes(text: string): Note[] {
  const notes: Note[] = [];
  for (const match of french.all(text)) {
    const { name, other, number } = match.indices!.groups!;
    const fields = seriesFields(text, { name: name ?? other, number });
    notes.push({ start: match.index, end: match.index + match[0].length, fields });
  }
  for (const match of equals.all(text)) notes.push(seriesNote(text, match));
  const last = trailingSeries(text);
  if (last && !notes.length) return [seriesNote(text, last)];
  if (![anyWord, closes, numberInRound, areaOfSeries, behindDash].some((expression) => expression.test(text)))
    return notes.length ? notes : seriesInSentence(text);
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
        (/\p{L}\s$/u.test(text.slice(0, start)) && behindTitle.test(name)) ||
        (/^\d{1,3}$/.test(match.groups!["number"] ?? "") &&
          /^\p{Lu}[^:]+$/u.test(name) &&
          year.test(text.slice(0, start))));
    const area =
      behindYear.test(text.slice(0, match.index)) &&
      beforePages.test(text.slice(end)) &&
      !deposited.test(name);
    if (
      /(?:1[5-9]|20)\d\d(?!\/\d)|https?:|^(?:accessed|viewed|retrieved|cited|dostęp|дата|data|consult|[нn]а |№|no?\.)/i.test(
        name,
      ) ||
      !(
        last ||
        area ||
        named.test(name) ||
        (numberedSeries.test(text.slice(match.index + 1, end - 1)) && titleEnds.test(text.slice(end)))
      )
    )
      continue;
    notes.push({ start, end, fields: seriesFields(text, match.indices!.groups!) });
  }
  return notes.length ? notes : seriesInSentence(text);
}
