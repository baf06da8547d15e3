import { rule } from "../rule.ts";
import type { Note } from "./types.ts";

const presented = rule(
  /(?<=[.,”"?!]\s)(?:(?:(?:[Pp]aper|[Pp]oster|[Ll]ecture) )?[Pp]resented at(?::| the)?\s|(?<=[”"’]\.?,?\s)(?:(?:Public|Keynote|Guest|Opening|Inaugural) )?(?:[Ll]ecture|[Tt]alk|[Kk]eynote)(?: (?:given|delivered))? at(?: the)?\s|[Rr]eferat wygłoszony (?:na|podczas)\s|Доклад на\s)(?<name>[^,;]{4,120}?)(?=[,;]|\p{Ll}{5}\.\s\p{Lu}|\.?$)/du,
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
  /(?<=(?:[Pp]roceedings|[Cc]onference|[Cc]ongress|[Ss]ymposium|[Ww]orkshop|[Cc]onvention|[Mm]eeting|[Ss]eminar|[Ff]orum|[Cc]onf\.|[Ss]ymp\.)[^.;]{0,90})(?:,\s(?<place>\p{Lu}[^,:;.\d]{2,40}(?:,\s\p{Lu}[^,.:;\d]{1,30}){0,2}))?,\s(?<days>\d{1,2}(?:\s\p{Lu}\p{Ll}{2,8})?(?:\s?[–-]\s?\d{1,2})?\s\p{Lu}\p{Ll}{2,8}(?:\s(?:19|20)\d\d)?)(?:\s(?<behind>\p{Lu}\p{L}+))?(?=(?:,\spp?\.\s?\d|,\s\p{Lu}[^,]{3,60},\s\p{Lu}[^,]{2,30},\spp|\.\s\p{Lu}[^.:]{2,40}:\s))/dgu,
);
/** GOST: `материалы междунар. конф. (Рига, 4–6 июня 2015 г.)` */
const inRound = rule(
  /(?<=(?:конф|канф|konf|conf|seminar|семин|forum|форум|чтени|chten|симпоз|kongres|конгресс)[^()/]{0,80}\s)\((?:(?:г|м|m|g)\.\s)?(?<place>\p{Lu}[^(),\d]{2,40}),\s(?<days>[^(),]{0,20}\d{1,2}[^(),]{2,30}(?:19|20)\d\d(?:\s?(?:г|р|g|r|года|goda|roku|року)\.?)?)\)(?=\s?[.:/;,–—])/dgiu,
);
/** `(Ms.)`, `(unv. Ms.)`, `(im Druck)` */
const german = rule(
  /(?<=[.,”"?!\p{L}]\s)\((?:unv\.\s)?(?:Ms\.?|Manuskript|Mimeo|im Druck|im Erscheinen)\)(?=[.,]|\s?$)/gu,
);
const inPress = rule(/(?<=\.\s)In press(?=\s(?:19|20)\d\d)/g);

/** Where a paper was read, and that a work is not (yet) published: `presented at the 9th Conf. …, Riga, Latvia`, `unpublished`. */
export function eventNotes(text: string): Note[] {
  const notes: Note[] = [];
  for (const match of [...meeting.all(text), ...gathered.all(text), ...(text.includes(" // ") ? inRound.all(text) : [])]) {
    const fields = ([["place", "event-place"], ["behind", "event-place"], ["days", "note"]] as const).flatMap(([group, name]) => {
      const [start, end] = match.indices!.groups![group] ?? [];
      return start === undefined || end === undefined ? [] : [{ name, value: text.slice(start, end), span: { start, end } }];
    });
    notes.push({ start: match.index, end: match.index + match[0].length, fields });
  }
  for (const match of german.all(text)) {
    const span = { start: match.index + 1, end: match.index + match[0].length - 1 };
    notes.push({ start: match.index, end: span.end + 1, fields: [{ name: "status", value: text.slice(span.start, span.end), span }] });
  }
  for (const match of inPress.all(text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    notes.push({ ...span, fields: [{ name: "status", value: match[0], span }] });
  }
  const event = presented.exec(text);
  if (event) {
    const [start, to] = event.indices!.groups!["name"]!;
    const end = /^\p{Ll}{5}\./u.test(text.slice(to, to + 6)) ? to + 5 : to;
    // "presented at the conference ‘Migration and Resilience’": the name is what stands in the marks.
    const named = /^(?:\p{Ll}[\p{Ll}-]*\s){1,4}[‘“„«"](?<name>[^‘“„«"”»]+)[’”“»"]$/du.exec(text.slice(start, end))?.indices?.groups?.["name"];
    const span = named ? { start: start + named[0], end: start + named[1] } : { start, end };
    notes.push({ start: event.index, end, kind: "presentation", fields: [{ name: "event-title", value: text.slice(span.start, span.end), span }] });
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
} // prettier-ignore
