import { finder } from "../finder.ts";
import { THESIS } from "../words.ts";
import { isPlace } from "../../places.ts";
import { rule } from "../../rule.ts";
import type { Note } from "../types.ts";
import { anySpelling, anySpellingIn } from "../../spellings.ts";

const degree =
  "(?:(?:канд|д-ра|доктора|кандидата|доктара|магистра|д\\.|к\\.|kand|d-ra|doktora|kandidata|magistra)\\.?)";
const science =
  "(?:[\\p{L}.-]{2,16}\\.?,? ?(?:и |і )?){0,3}(?:наук|навук|nauk|культурологии|культуралогіі|культурології|искусствоведения|мастацтвазнаўства|мистецтвознавства|архитектуры|архітэктуры|архітектури|философии|філасофіі|філософії|n\\.|н\\.)";
const work =
  "(?:автореф(?:ерат)?\\.?(?: дис(?:с|сертации)?\\.?)?|аўтарэф(?:ерат)?\\.?(?: дыс(?:ертацыі)?\\.?)?|(?:дис|дыс|дисс)(?:сертац(?:ия|ии)|ертацыя|ертац[іи]я)?\\.?|avtoref(?:erat)?\\.?(?: dis(?:s|sertatsii)?\\.?)?|(?:dis|diss)(?:sertatsiya)?\\.?)";
const seeking =
  "(?:(?:\\.\\.\\.|…|на соиск(?:ание|\\.)? (?:уч(?:[её]н(?:ой|\\.)|\\.) )?(?:степени|степ\\.|ст\\.)|на (?:здобуття|атрыманне) (?:(?:наук|вучон)(?:ового|ай|\\.) )?(?:ступен[яі]|ступ\\.|ст\\.)|na soisk\\.? uch\\.? step\\.?) ?)?";
/** `: дис. … д-ра геогр. наук в форме науч. доклада` */
const talk =
  "(?:в|у) (?:форме|виде|выглядзе|формі|вигляді) (?:науч|навук|наук)\\p{L}*\\.? (?:доклада|даклада|доповіді)";
const ofScience = anySpelling(
  /…|\.\.\.|наук|навук|автореф|аўтарэф|магистерск|магістарск|магістерськ|докторск|доктарск|кандидатск|дипломн|дыпломн/iu,
);
/** `: магистерская диссертация`, `: дыпломная работа`, `: дис. на соиск. степени магистра` */
const degreeWork =
  "(?:магистерская|магістарская|магістерська|докторская|доктарская|докторська|кандидатская|кандыдацкая|кандидатська|дипломная|дыпломная|дипломна|выпускная квалификационная)\\s(?:диссертация|дис\\.|дысертацыя|дисертація|робота|работа|праца|рукапіс)";
/** `: 12.00.10`, `: 5.1.2`, `: 081 «Право»`: the number of a speciality, with its name; `: 10.01.09 ; 24.00.01`: of two; `: 07.00.02 : защищена 22.01.02 : утв. 15.07.02`: when it was defended. */
const code =
  '(?:\\s?[:.]\\s?(?:\\d{2}\\.\\d{2}\\.\\d{2}|\\d\\.\\d\\.\\d{1,2}|\\d{3}(?=\\s[/«"“–—]|\\.\\s))(?:\\s[«"“][^»"”]{3,90}[»"”])?(?:\\s?[;,]\\s(?:\\d{2}\\.\\d{2}\\.\\d{2}|\\d\\.\\d\\.\\d{1,2})){0,3})?(?:\\s?:\\s(?:защищен|абаронен|захищен|утв|зацв|затв)\\p{L}*\\.?\\s\\d[\\d.]{6,9}(?:\\sг\\.)?){0,2}';
const gost = rule(
  () =>
    new RegExp(
      anySpellingIn(
        `(?<=[\\s:.])(?:${degreeWork}|(?:специальность\\s[\\d.]{5,9}(?:\\s[«"“][^»"”]{3,90}[»"”])?\\s?:\\s)?${work}\\s?${seeking}(?:${degree}\\s?)?(?:${science}(?:\\sпо\\s\\p{Ll}[\\p{Ll}.\\s]{2,24})?)?(?:\\.?\\s${talk})?${code})(?!\\p{L})`,
      ),
      "giu",
    ),
);
/** Journals of the region in Latin letters: `Title. Cand. polit. sci. diss. Minsk`, `Dr. philol. sci. diss. abstr.`, `Extended abstract of Cand. Sci. (Polit.) Dissertation.` */
const shortened = rule(
  /(?<=[.\]”]\s)(?:(?:Extended\s)?[Aa]bstract\sof\s)?(?:Cand|Dr|Doct|Doc|Dokt)\.\s(?:\(?\p{L}[\p{L}-]{0,11}\.?\)?,?\s){1,4}?(?:[Dd]iss|[Dd]issertation|[Tt]hesis)\.?(?:\s(?:[Tt]hesis|[Aa]bstr(?:act)?)\.?)?(?=\s\p{Lu}|\.?\s?$)/gu,
);
const plain = rule(new RegExp(`(?<=[.,;:”"’»?!)/]\\s)${THESIS}`, "giu"));
const sign = rule(() =>
  anySpelling(
    /thes[ie]s|diss|arbeit|schrift|mémoire|pr[aá]c[ea][\s.]|disert|dizert|dysert|darb|работа|праца|робота|ph\.? ?d|дис|дыс|аўтарэф|автореф|avtoref|dis\. |rozprawa|thèse/iu,
  ),
);

/** ISO 690 in Czech and Slovak: `Brno, 2020. Diplomová práce. Masarykova univerzita, Fakulta sociálních studií.` */
const imprinted = /\p{Lu}[^.,]{1,30},\s(?:19|20)\d\d(?:\s\[[^[\]]{4,30}\])?\.\s$/u;
const behindDegree = /^\.\s(?<school>\p{Lu}[^.]{3,120}?)(?=\.(?:\s|$)|\s?$)/du;

/** `// PhD Thesis, ETH Zurich. — 2018` */
const ofSchool =
  /^,\s(?<school>\p{Lu}[^.;/\d]{2,90}?)(?=[.,]\s(?:[–—]\s)?(?:19|20)\d\d|\.\s[–—]\s|\.?\s?$)/du;

/** `: 07.00.05, Львів. нац. ун-т. – К., 2013`, `: дис. – Уральский государственный университет. – 2014` */
const schoolBehind =
  /^(?:,|\.?\s[–—])\s(?<school>\p{Lu}[^;/\d,–—:]{2,90}?)(?=,\s(?:19|20)\d\d|,\s\p{Lu}\p{L}+,\s(?:19|20)\d\d|\.?\s[–—]\s|\.?\s?$)/du;
const isSchool = anySpelling(
  /университет|універсітэт|університет|ун-т|институт|інстытут|інститут|ин-т|ін-т|академ/iu,
);

/** The school that a Cyrillic kind of thesis names behind it. */
function schoolAt(text: string, end: number): [number, number] | undefined {
  const place = schoolBehind.exec(text.slice(end, end + 140))?.indices?.groups?.["school"];
  return place && isSchool.test(text.slice(end + place[0], end + place[1])) ? place : undefined;
}

/** Polish: `, rozprawa doktorska, Wydział Nauk Politycznych, Uniwersytet Jagielloński` */
const faculty =
  /^,\s(?<name>(?:Wydz\.|Wydział|Katedra|Instytut|Zakład)\s[^,.]{3,60})(?=,\s(?:Uniwersytet|Politechnika|Akademia|Szkoła|U[A-Z]{1,3}[,.\s]))/du;

const inRound = rule(/\((?<inner>[^()]{6,120})\)/gu);
const whole = new RegExp(`^${THESIS}`, "iu");

/** `: дис. … канд. полит. наук : 23.00.04`, `PhD thesis.`, `, praca doktorska,`, `Ph.D. diss.,` */
export const thesisNotes = finder([gost, shortened, plain], (text) => {
  if (!sign.test(text)) return [];
  const notes: Note[] = [];
  for (const expression of [gost, shortened, plain])
    for (const match of expression.all(text)) {
      const value = match[0].trim();
      const named = expression === gost ? schoolAt(text, match.index + match[0].trimEnd().length) : undefined;
      if (expression === gost && !named && !ofScience.test(value)) continue;
      // "Лесная политика // Дис. … канд. полит. наук. М., 2012": what the slashes lead to contains nothing.
      const start = text.endsWith(" // ", match.index) ? match.index - 3 : match.index;
      const end = match.index + match[0].trimEnd().length;
      if (expression !== shortened && !/^(?:[\s.,;:)\]/]|$)/u.test(text.slice(end, end + 1))) continue;
      const genre = { name: "genre" as const, value, span: { start: end - value.length, end } };
      const behind = start < match.index ? ofSchool.exec(text.slice(end))?.indices?.groups?.["school"] : undefined;
      // "// Дис. … канд. экон. наук, Минск, 2018": a town is no school.
      const house = named ?? (behind && !isPlace(text.slice(end + behind[0], end + behind[1])) ? behind : undefined);
      if (house) {
        const span = { start: end + house[0], end: end + house[1] };
        notes.push({ start, end: span.end, kind: "thesis", fields: [genre, { name: "publisher", value: text.slice(span.start, span.end), span }] });
        continue;
      }
      const school = imprinted.test(text.slice(0, start)) ? behindDegree.exec(text.slice(end))?.indices?.groups?.["school"] : undefined;
      if (school) {
        const span = { start: end + school[0], end: end + school[1] };
        notes.push({ start, end: span.end, kind: "thesis", fields: [genre, { name: "publisher", value: text.slice(span.start, span.end), span }] });
        continue;
      }
      const department = faculty.exec(text.slice(end))?.indices?.groups?.["name"];
      const of = department && { start: end + department[0], end: end + department[1] };
      const note = of ? [{ name: "note" as const, value: text.slice(of.start, of.end), span: of }] : [];
      notes.push({ start, end: of?.end ?? end, kind: "thesis", fields: [genre, ...note] });
    }
  return notes;
}); // prettier-ignore

/** `(PhD thesis, University of Tartu)` */
export const thesisInRoundBrackets = finder([inRound], (text) => {
  if (!sign.test(text)) return [];
  return inRound.all(text).flatMap((match) => {
    const note = thesisIn(match.groups!["inner"]!, match.index, match.index + match[0].length);
    return note ? [note] : [];
  });
});

/** `[Doctoral dissertation, University of Tartu]` */
export function thesisIn(printed: string, start: number, end: number): Note | null {
  const degree = whole.exec(printed);
  if (!degree) return null;
  const genre = { name: "genre" as const, value: degree[0], span: { start: start + 1, end: start + 1 + degree[0].length } };
  const rest = /^,\s*/.exec(printed.slice(degree[0].length));
  if (!rest) return printed.length === degree[0].length ? { start, end, kind: "thesis", fields: [genre] } : null;
  const at = start + 1 + degree[0].length + rest[0].length;
  // Notes of Chicago: "(PhD diss., University of Alberta, 2019)"
  const year = /,\s(?<year>(?:19|20)\d\d)$/d.exec(printed)?.indices?.groups?.["year"];
  const span = { start: at, end: year ? start + 1 + year[0] - 2 : end - 1 };
  const issued = year ? [{ name: "issued" as const, value: printed.slice(...year), span: { start: start + 1 + year[0], end: start + 1 + year[1] } }] : [];
  if (year) return { start, end, kind: "thesis", fields: [genre, { name: "publisher", value: printed.slice(at - start - 1, span.end - start - 1), span }, ...issued] };
  // "[Master’s thesis, European Humanities University, Vilnius]"
  const town = /,\s(?<place>\p{Lu}[^,]{2,30})$/du.exec(printed)?.indices?.groups?.["place"];
  if (town && start + 1 + town[0] > at + 2 && isPlace(printed.slice(...town))) {
    const place = { name: "publisher-place" as const, value: printed.slice(...town), span: { start: start + 1 + town[0], end: start + 1 + town[1] } };
    const school = { name: "publisher" as const, value: printed.slice(at - start - 1, town[0] - 2), span: { start: at, end: start + town[0] - 1 } };
    return { start, end, kind: "thesis", fields: [genre, school, place] };
  }
  return { start, end, kind: "thesis", fields: [genre, { name: "publisher", value: printed.slice(at - start - 1), span }] };
} // prettier-ignore
