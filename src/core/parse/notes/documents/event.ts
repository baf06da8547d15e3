import { BODY_WORDS } from "../../data/name-words.ts";
import { dateAt } from "../../dates/index.ts";
import { isPlace, isRegionName } from "../../places.ts";
import { rule } from "../../rule.ts";
import { anySpelling, anySpellingIn } from "../../spellings.ts";
import { finder } from "../finder.ts";
import { datedFields, issuedOn, namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

const presented = rule(
  /(?<=[.,”"?!]\s|[\p{L}\d»)]\s?:\s(?=[дв]))(?:(?:(?:[Pp]aper|[Pp]oster|[Ll]ecture) )?[Pp]resented at(?::| the)?\s|(?<=[”"’]\.?,?\s)(?:(?:Public|Keynote|Guest|Opening|Inaugural) )?(?:[Ll]ecture|[Tt]alk|[Kk]eynote)(?: (?:given|delivered))? at(?: the)?\s|[Rr]eferat wygłoszony (?:na|podczas)\s|(?:[Дд]оклад|[Дд]аклад|[Дд]оповідь|[Вв]ыступление|[Вв]ыступленне|[Вв]иступ) на\s)(?<name>[^,;]{4,120}?)(?=[,;]|\p{Ll}{5}\.\s\p{Lu}|\.?$)/du,
);
const paper = rule(/(?<=,\s)Paper (?:no\. )?(?<value>[A-Z]?\d{1,4})(?=[.,]|$)/du);
const unpublished = rule(
  /(?<=[.,”"?!]\s)(?:unpublished(?: manuscript| paper| data)?|manuscript|to be published|to appear|in press|forthcoming|submitted for publication|(?:unveröffentlichtes |Unveröff(?:entlichtes|\.)\s)?Manuskript|Mimeo|im Druck|im Erscheinen|accepted for publication|rękopis|maszynopis|w druku|рукопись|рукапіс|рукопис|в печати|у друку|rukopis')(?=[.,]|\s?$)/giu,
);
/** `Proceedings of the 5th Forum; 2022 May 12-14; Chisinau, Moldova. Chisinau: ULIM` */
const meeting = rule(
  /;\s(?<days>(?:19|20)\d\d\s\p{Lu}\p{Ll}{2}(?:\s\d{1,2})?(?:\s?[-–]\s?(?:\p{Lu}\p{Ll}{2}\s)?\d{1,2})?);\s(?<place>\p{Lu}[^;:.]{2,50})(?=\.\s\p{Lu}[^.:]{2,40}:\s)/dgu,
);
/** `in Proceedings of the 14th Conference, Kalamata, 19–20 September, Publisher`, `In: Elites: Second conference, Riga, Latvia, 4–6 June 2015, pp.33–48` */
const gathered = rule(
  /(?<=(?:[Pp]roceedings|[Cc]onference|[Cc]ongress|[Ss]ymposium|[Ww]orkshop|[Cc]onvention|[Mm]eeting|[Ss]eminar|[Ff]orum|[Cc]onf\.|[Ss]ymp\.)[^.;]{0,90})(?:,\s(?<place>\p{Lu}[^,:;.\d]{2,40}(?:,\s\p{Lu}[^,.:;\d]{1,30}){0,2}))?,\s(?<days>\d{1,2}(?:\s\p{Lu}\p{Ll}{2,8})?(?:\s?[–-]\s?\d{1,2})?\s\p{Lu}\p{Ll}{2,8}(?:\s(?:19|20)\d\d)?)(?:\s(?<behind>\p{Lu}\p{L}+))?(?=(?:,\spp?\.\s?\d|,\s\p{Lu}[^,]{3,60},\s\p{Lu}[^,]{2,30},\spp|\.\s\p{Lu}[^.:]{2,40}(?::\s|,\spp\.\s)))/dgu,
);
/** Words for meetings in the languages of the region. */
const MEETINGS = anySpellingIn(
  "(?:конф|канф|семин|семін|форум|чтени|чытанн|читан|симпоз|сімпоз|конгрес|кангрэс|съезд|з’езд|круглого стола|круглага стала|круглого столу|круглый стол)",
);
/** GOST: `материалы междунар. конф. (Рига, 4–6 июня 2015 г.)` */
const inRound = rule(
  () =>
    new RegExp(
      `(?<=(?:${MEETINGS}|conf)[^()/]{0,80}\\s)${/\((?:(?:г|м|m|g)\.\s)?(?<place>\p{Lu}[^(),\d]{2,40}),\s(?<days>[^(),]{0,20}\d{1,2}[^(),]{2,30}(?:19|20)\d\d(?:\s?(?:г|р|g|r|года|goda|roku|року)\.?)?)\)(?=\s?[.:/;,–—])/u.source}`,
      "dgiu",
    ),
);
/** `: материалы XV Междунар. конф., Минск, 27 окт. 2016 г. / БГУ`, `: тезисы докл. науч. конф., Visaginas, 4–5 iyunya 2019 g. – Visaginas` */
const dayOfMeeting = rule(
  () =>
    new RegExp(
      `(?<=${MEETINGS}[^()/:–—]{0,110}(?::\\s[ву]\\s\\d{1,3}\\s(?:т|ч|томах|частях)\\.?)?),\\s${anySpelling(/(?:(?:г|м)\.\s?)?(?<place>\p{Lu}[^(),;:/\d]{1,40}),\s(?<days>\d{1,2}[^(),;:/]{0,30}(?:19|20)\d\d(?:\s?(?:г|р|года|року)\.?)?)(?=\s?[:/]|\.?\s(?:[–—]|\p{Lu})|\s\[)/u).source}`,
      "dgiu",
    ),
);
/** `: каталог выставки, Москва, 12 окт. 2018 г. – 30 янв. 2019 г.` */
const behindComma = rule(() =>
  anySpelling(
    /(?<=(?:выст|вист)[\p{L}.]{0,12}(?:\s[\p{L}.«»"-]{1,20}){0,6}),\s(?:(?:г|м)\.\s)?(?<place>\p{Lu}[^(),;:/\d]{1,40}),\s(?<days>\d{1,2}[^(),;:/]{0,40}(?:19|20)\d\d(?:\s?(?:г|р|года|року)\.?)?(?:\s[–—-]\s\d{1,2}\s[^(),;:/]{2,16}(?:19|20)\d\d(?:\s?(?:г|р)\.)?)?)(?=\s?[:/]|\.?\s[–—]|\s\[)/dgiu,
  ),
);
/** `(Ms.)`, `(unv. Ms.)`, `(im Druck)` */
const german = rule(
  /(?<=[.,”"?!\p{L}]\s)\((?:unv\.\s)?(?:Ms\.?|Manuskript|Mimeo|im Druck|im Erscheinen)\)(?=[.,]|\s?$)/gu,
);
/** IEEE: `in Proc. 10th Workshop, virtual event, Aug. 2020`, `…, online, May 2021` */
const remote = rule(
  /(?<=(?:Proc|Conf|Symp|Workshop|Meeting|Congress|Forum)[^;“”"]{0,160}),\s(?<place>(?:held )?(?:[Vv]irtual(?:ly)?|[Oo]nline)(?:\s(?:[Ee]vent|[Cc]onference|[Mm]eeting|[Cc]onf\.))?)(?=,\s)/dgu,
);
/** What is not printed yet, or never was: `„Studia Medioznawcze” (w druku).`, `// Вестник (в печати).`, `Мінск, 2021. (рукапіс)` */
const unprinted = rule(() =>
  anySpelling(
    /(?<=[\p{L}\d.”»]\s)\((?:w druku|w przygotowaniu|maszynopis|rękopis|в печати|в друку|у друку|ў друку|рукопись|рукопис|рукапіс|in print|in press|forthcoming)\)(?=\.?\s?$)/giu,
  ),
);
const inPress = rule(/(?<=\.\s)In press(?=\s(?:19|20)\d\d)/g);

/** MLA: `“Title.” BASEES Annual Conference, 1 Apr. 2023, University of Glasgow, Glasgow. Address.`: meeting, day, house and town, and what was held. */
const held = rule(
  /(?<=[.?!]”\s)(?<name>\p{Lu}[^“”,]{4,120}),\s(?<issued>\d{1,2}\s\p{Lu}\p{Ll}{2,8}\.?\s(?:19|20)\d\d)(?:,\s(?<house>\p{Lu}[^,“”]{3,90}?))?(?:,\s(?<place>\p{Lu}[^,.“”]{2,30}))?\.\s(?<genre>(?:(?:Conference|Panel|Paper|Keynote|Plenary|Opening)\s)?(?:[Pp]resentation|[Aa]ddress|[Ll]ecture|[Ss]peech|[Tt]alk))\.?\s?$/dgu,
);

/** `Association for Slavic, East European, and Eurasian Studies`, `12th Int. Conf. Electr. Eng.`: where a name that a comma or a stop cuts ends. */
function wholeName(text: string, start: number, end: number): number {
  const listed = /^(?:, \p{Lu}[\p{L} -]{2,40}){0,4},? (?:and|&) \p{Lu}[\p{L} ]{2,60}(?=[,;.]|$)/u.exec(text.slice(end, end + 200));
  if (listed && text[end] === ",") return end + listed[0].length;
  // "54th Annu. Conv. Assoc. Slavic, East Eur., Eurasian Stud., Chicago, IL, USA": IEEE leaves out the “and”.
  const short = /^(?:, \p{Lu}[\p{L}. ]{2,30}){1,4}(?<=\.)(?=, \p{Lu})/u.exec(text.slice(end, end + 120))?.[0];
  if (short && /\p{Ll}\.\s/u.test(text.slice(start, end)) && townAndDay(text, end + short.length)) return end + short.length;
  const shortened = /\p{Ll}\.\s/u.test(text.slice(start, end)) && /^\.\s\p{Lu}[^,;“”"]{1,80}?(?=[,;])/u.exec(text.slice(end, end + 90));
  return shortened ? end + shortened[0].replace(/\.$/, "").length : end;
} // prettier-ignore

/** `…, Taipei, Taiwan, Feb. 25, 2025`, `…, St. Petersburg, 17–20 June 2020`: between the name of a meeting and its day stands its town. */
function townAndDay(text: string, from: number): { end: number; fields: NonNullable<Note["fields"]> } | null {
  const match = /^,\s(?:(?<house>\p{Lu}[^,;]{0,40}(?:University|College|Academy|Institute|School|Museum|Library|Hotel|House|Hall|Palace|Cent(?:er|re)|Univ\.)[^,;]{0,50}),\s)?(?<place>(?:St\.\s)?\p{Lu}[^,;.\d“”]{1,40}(?:,\s\p{Lu}[\p{L}. ]{1,24}){0,2}),\s(?=\d|\p{Lu}\p{Ll}{2,8}\.?\s\d)/du.exec(text.slice(from, from + 200));
  const [start = 0, end = 0] = match?.indices?.groups?.["place"] ?? [];
  if (!match || !dateAt(text, from + match[0].length)?.iso) return null;
  const place = match.groups!["place"]!;
  const parts = place.split(", ");
  const named = parts.length > 1 && parts.every((part) => part.split(" ").length < 4 && !BODY_WORDS.test(part));
  if (!isPlace(place) && !isRegionName(parts.at(-1)!) && !isPlace(parts[0]!) && !named) return null;
  const house = match.indices!.groups!["house"];
  return {
    end: from + end,
    fields: [
      { name: "publisher-place", value: place, span: { start: from + start, end: from + end } },
      ...(house ? [{ name: "event-place" as const, value: match.groups!["house"]!, span: { start: from + house[0], end: from + house[1] } }] : []),
    ],
  };
} // prettier-ignore

/** NLM: `Paper presented at: 15th Conference; 2022 Nov 9-12; Berlin, Germany.` */
function heldAt(text: string, from: number): { end: number; fields: NonNullable<Note["fields"]> } | null {
  const between = townAndDay(text, from);
  if (between) return between;
  const date = text.startsWith("; ", from) ? dateAt(text, from + 2) : null;
  const place = date?.iso ? /^;\s(?<place>\p{Lu}[^;:.]{2,50})(?=\.|\s?$)/du.exec(text.slice(date.end))?.indices?.groups?.["place"] : undefined;
  if (!date || !place) return null;
  const span = { start: date.end + place[0], end: date.end + place[1] };
  return {
    end: span.end,
    fields: [
      issuedOn(date),
      { name: "publisher-place", value: text.slice(span.start, span.end), span },
    ],
  };
} // prettier-ignore

/** Where a paper was read, and that a work is not (yet) published: `presented at the 9th Conf. …, Riga, Latvia`, `unpublished`. */
export const eventNotes = finder([meeting, gathered, inRound, behindComma, dayOfMeeting, held, german, unprinted, remote, inPress, presented, unpublished], (text) => {
  const notes: Note[] = [];
  for (const match of [...meeting.all(text), ...gathered.all(text), ...(text.includes(" // ") ? inRound.all(text) : []), ...behindComma.all(text), ...dayOfMeeting.all(text)]) {
    const fields = namedFields(text, match.indices!.groups!, [["place", "event-place"], ["behind", "event-place"], ["days", "note"]]).map((field) => {
      // "м. Київ", "г. Минск": the word for a town goes with it.
      const { start, end } = field.span;
      const town = /(?<=[\s(])\p{L}\.\s?$/u.exec(text.slice(Math.max(match.index, start - 4), start))?.[0].length ?? 0;
      return { ...field, span: { start: start - town, end } };
    });
    notes.push({ start: match.index, end: match.index + match[0].length, fields });
  }
  for (const match of held.all(text)) {
    const at = match.indices!.groups!;
    // One part alone is a town, where it is one.
    const town = at["house"] && !at["place"] && isPlace(match.groups!["house"]!);
    const fields = datedFields(text, at, [["name", "event-title"], ["issued", "issued"], ["house", town ? "publisher-place" : "event-place"], ["place", "publisher-place"], ["genre", "genre"]]);
    notes.push({ start: match.index, end: match.index + match[0].length, kind: "presentation", fields });
  }
  for (const match of [...german.all(text), ...unprinted.all(text)]) {
    const span = { start: match.index + 1, end: match.index + match[0].length - 1 };
    notes.push({ start: match.index, end: span.end + 1, fields: [{ name: "status", value: text.slice(span.start, span.end), span }] });
  }
  for (const match of remote.all(text)) {
    const [start, end] = match.indices!.groups!["place"]!;
    notes.push({ start, end, fields: [{ name: "note", value: text.slice(start, end), span: { start, end } }] });
  }
  for (const match of inPress.all(text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    notes.push({ ...span, fields: [{ name: "status", value: match[0], span }] });
  }
  const event = presented.exec(text);
  // "Заглавие. Доклад на сессии // Клуб. 2019": what GOST prints behind slashes is where it came out.
  if (event && !event[0].includes(" // ")) {
    const [start, to] = event.indices!.groups!["name"]!;
    const end = wholeName(text, start, /^\p{Ll}{5}\./u.test(text.slice(to, to + 6)) ? to + 5 : to);
    // "presented at the conference ‘Migration and Resilience’": the name is what stands in the marks.
    const named = /^(?:\p{Ll}[\p{Ll}-]*\s){1,4}[‘“„«"](?<name>[^‘“„«"”»]+)[’”“»"]$/du.exec(text.slice(start, end))?.indices?.groups?.["name"];
    const span = named ? { start: start + named[0], end: start + named[1] } : { start, end };
    const where = heldAt(text, end);
    // ": доклад на конференции, Минск, 12 мая 2025 г.": behind the colon of GOST the day goes with it.
    const last = where?.end ?? end;
    const colon = /\s?:\s$/.exec(text.slice(Math.max(0, event.index - 3), event.index));
    const day = colon && text.startsWith(", ", last) ? dateAt(text, last + 2) : null;
    const held = day?.kind === "full" ? [issuedOn(day)] : [];
    notes.push({ start: event.index - (colon?.[0].length ?? 0), end: held.length ? day!.end : last, kind: "presentation", fields: [{ name: "event-title", value: text.slice(span.start, span.end), span }, ...(where?.fields ?? []), ...held] });
    const number = paper.exec(text);
    if (number) {
      const [from, to] = number.indices!.groups!["value"]!;
      notes.push({ start: number.index, end: to, fields: [{ name: "number", value: text.slice(from, to), span: { start: from, end: to } }] });
    }
  }
  for (const match of unpublished.all(text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!/["”]/.test(text) && !/^(?:unpublished (?:manuscript|paper)|unveröff)/i.test(match[0])) continue;
    const done = /^(?:unpubl|unveröff|manuscript|ręko|maszyn|рукоп|рукап|rukop)/iu.test(match[0]);
    notes.push({ ...span, ...(done && { kind: "manuscript" as const }), fields: [{ name: "status", value: match[0], span }] });
  }
  return notes;
}); // prettier-ignore
