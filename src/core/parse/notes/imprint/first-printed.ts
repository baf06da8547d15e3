import { rule } from "../../rule.ts";
import { anySpelling } from "../../spellings.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

/** `(Original work published 1893)`; Chicago author–date: `Durkheim, Émile. (1893) 1997.` */
const original = rule(
  /\((?:original(?:ly)? (?:work )?published|первое изд\.|оригинал|ориг\. изд\.) ?(?:in )?(?:\p{L}{4,12},? )?(?<year>(?:1[5-9]|20)\d\d)\.?\)|\((?<first>(?:1[5-9]|20)\d\d)\)(?=\s(?:1[5-9]|20)\d\d[.,])|(?<=[.?!]\s)(?:first|originally) published (?:in )?(?:(?:\p{L}+ )?as [^.]{3,80}? in )?(?<before>(?:1[5-9]|20)\d\d)(?: by (?:the )?\p{Lu}[^.():]{2,60}(?: \([^()]{2,30}\))?|, \p{Lu}[^.():]{2,60})?\.?(?=\s?$|\s\p{Lu})|\s\((?:first|originally) published (?:in )?(?<round>(?:1[5-9]|20)\d\d)\)/dgiu,
);
/** MLA: `Crime and Punishment. 1866. Translated by …, Vintage, 1993`; Chicago: `1979. Reprint, Moscow: Mosfilm, 2006`, `1979; Moscow: …` */
const first = rule(
  /(?<year>(?:1[5-9]|20)\d\d)(?<=[\p{L})][.?!]\s\d{4}|[.?!]”\s\d{4}(?=\.\sIn\s))(?:\.(?=\s\p{Lu})(?: (?:Reprint(?:ed)?[.,]|Repr\.,?))?|;)(?=[^;]{0,120}\s(?<later>(?:1[5-9]|20)\d\d)\.?\s?(?:$|[A-Z][A-Za-z]+(?:[ -][\p{L}\d]+,?){0,5}\.\s?$))/dgu,
);
/** `Boulder, CO: Westview, 1993. Reprint, New York: Routledge, 2018.`: who printed it first is said beside who did last. */
const reprinted = rule(
  /(?<=[.?!]\s)\p{Lu}[^.:]{2,40}(?::\s\p{Lu}[^.:]{1,60})?,\s(?<year>(?:1[5-9]|20)\d\d)\.\s(?:Reprint|Repr\.),?\s(?=\p{Lu}[^.:]{2,40}:\s\p{Lu}[^:]{1,60},\s(?:19|20)\d\d)/dgu,
);
/** `Dzieje narodu, reprint z 1835 r., Graf, Poznań`: the year of what was printed again. */
const reprintOf = rule(() =>
  anySpelling(
    /(?<=[\p{L}\d»”"]{2},\s)(?<what>(?:reprint|przedruk|repr\.)(?:\s(?:z|wyd\.\sz|wydania\sz))(?:\s(?:edycji|oryginału))?(?:\sz)?(?:\sroku|\sr\.)?\s(?<year>1[5-9]\d\d|20\d\d)(?:\sr\.|\sroku)?)(?=,\s)/dgu,
  ),
);
/** `Vilnius: Homan, 1929 (reprint: Minsk: Navuka, 1991)`: what was printed later is said of the first edition. */
const printedAgain = rule(() =>
  anySpelling(
    /(?<=(?:1[5-9]|20)\d\d[a-z]?|[\p{L}»”])\s\((?<what>(?:repr(?:int(?:ed)?|\.)|р[еэ]пр[иы]нт\.?|перевыд\.|перевид\.|przedruk|Nachdruck|Reprint)[:,.]?\s[^()]{4,90}\s(?:1[89]|20)\d\d)\)(?=[.,]|\s?$)/dgu,
  ),
);
/** Films: `Kryzh. 2019; Warsaw: Belsat.` */
const yearOfFilm = rule(
  /(?<=[\p{L})][.?!]\s)(?<year>(?:19|20)\d\d);\s(?=\p{Lu}[^:;.]{2,30}:\s\p{Lu}[^:;]{2,60}\.\s?(?:$|[A-Z][a-z]))/dgu,
);

/** Years that stand apart from the imprint: of the first edition, of a film. */
export const firstPrintedNotes = finder([original, first, reprinted, reprintOf, yearOfFilm, printedAgain], (text) => {
  const notes: Note[] = [];
  for (const match of original.all(text)) notes.push(originalDate(match));
  for (const match of first.all(text)) if (Number(match.groups!["year"]) < Number(match.groups!["later"]) && !/^.{4}\. (?:Archived|Retrieved|Accessed)\s/.test(text.slice(match.index)) && !/\d\s\p{L}{3,9}\.\s$/u.test(text.slice(0, match.index))) notes.push(originalDate(match));
  for (const match of reprinted.all(text)) notes.push(originalDate(match));
  for (const match of reprintOf.all(text)) notes.push(originalDate(match));
  for (const match of printedAgain.all(text))
    notes.push({ start: match.index + 1, end: match.index + match[0].length, fields: namedFields(text, match.indices!.groups!, [["what", "note"]]) });
  for (const match of yearOfFilm.all(text)) {
    const [start, end] = match.indices!.groups!["year"]!;
    notes.push({ start, end: end + 1, fields: [{ name: "issued", value: text.slice(start, end), span: { start, end } }] });
  }
  return notes;
}); // prettier-ignore

/** The year of the first edition; what stands around it goes with it. */
function originalDate({ index, indices, groups, 0: whole }: RegExpMatchArray): Note {
  const [start, end] = (indices!.groups!["year"] ??
    indices!.groups!["first"] ??
    indices!.groups!["before"] ??
    indices!.groups!["round"])!;
  const field = {
    name: "original-date" as const,
    value: (groups!["year"] ?? groups!["first"] ?? groups!["before"] ?? groups!["round"])!,
    span: { start, end },
  };
  return { start: index!, end: index! + whole.length, fields: [field] };
}
