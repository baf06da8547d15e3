import { dateAt } from "../../dates/index.ts";
import { trimmed, withoutStop } from "../../draft.ts";
import type { Span } from "../../../evidence.ts";
import { isPlace } from "../../places.ts";
import { rule } from "../../rule.ts";
import { finder } from "../finder.ts";
import { namedFields } from "../named-fields.ts";
import type { Note } from "../types.ts";

const gap = "[.,;]?\\s?[–—]?\\s?";
const fond = "(?:Ф|F|fond|фонд|fondas|Разряд|Razr[iy]ad)\\.?\\s?(?<fond>[\\p{L}\\d][\\p{L}\\d-]{0,8})";
/** Departments of manuscripts count by boxes: `Ф. 573. Карт. 41. Ед. хр. 55`, `Ф. 12. К. 3. Д. 8`, and by files alone: `Ф. 124. Ед. хр. 301`. */
const inventory =
  "(?:(?:Картон|Карт\\.)\\s?|К\\.\\s?(?=\\d{1,4}[.,]\\s(?:Ед|Од|Д)\\.)|(?:Ед\\. ?хр|Од\\. ?зб|Адз\\. ?зах)\\.\\s?(?=\\d)|(?:Оп|Воп|Op|Vop|Ap|Apr|inv)\\.\\s?|(?:опись|опис|вопіс|opis|opys|vopis|inventory)\\s)[\\p{L}\\d-]{1,8}";
const file =
  "(?:(?:Д|Спр|Ед\\. ?хр|Од\\. ?зб|Адз\\. ?зах|D|B|Spr|Yed\\. ?khr|Ed\\. ?khr)\\.\\s?|(?:дело|справа|delo|sprava|file)\\.?\\s)[\\p{L}\\d-]{1,8}";
const leaf =
  "(?:(?:Лл?|Аркк?|Сш|Ssh|Sš|L{1,2}|Ark|K{1,2}|fols?)\\.\\s?|(?:листы?|аркушы?|listy?|arkushy?|folios?)\\s)\\d{1,4}";
const back = "(?:\\s?(?:об|зв|адв|ob|zv|adv)\\.?)?";
/** Fond, inventory, file, leaves: `Ф. Р-5446. Оп. 2. Д. 38. Л. 12–14`, `f. 4p, op. 1, d. 1234, l. 5`, `Fond 9, opis 1, delo 77`. */
const signature = rule(
  new RegExp(
    `${fond}${gap}${inventory}(?:${gap}${file})?(?:${gap}${leaf}${back}(?:\\s?[-–,]\\s?\\d{1,4}${back}){0,4})?`,
    "giu",
  ),
);
const sign = rule(
  /(?:картон|карт\.|ед\.\s?хр\.|од\.\s?зб\.|адз\.\s?зах\.)\s?\d|К\.\s?\d{1,4}[.,]\s(?:Ед|Од|Д)\.|(?:Оп|Воп|Op|Vop|Ap|Apr|inv)\.\s?\d|(?:опись|опис|вопіс|opis|opys|vopis|inventory)\s\d/iu,
);
/** What lies on the shelf stands before its leaves: `Оп. 1. Д. 214. Протоколы заседаний. – Л. 15–38` */
const leaves = new RegExp(
  `(?<=[.»”"]\\s(?:[–—]\\s)?)${leaf}${back}(?:\\s?[-–,]\\s?\\d{1,4}${back}){0,4}(?=\\.?\\s?$)`,
  "iu",
);
/** Polish archives: `AAN, MSZ, sygn. 1234, k. 12–14`. */
const polish = rule(
  /,\s(?<where>sygn\.(?:\sakt)?\s?[\p{L}\d](?:[\p{L}\d/.-]{0,14}[\p{L}\d])?(?:,\s(?:k|s|t|karta)\.\s?\d{1,4}(?:[-–]\d{1,4})?){0,2})/dgu,
);
const ARCHIVE = /arch[iy]|arkh|арх|archyv|arhiiv|muz|муз|librar|бібл|библ|bibliot/iu;

/** An archive's document: its archive, and where it lies there; both are the title of one that has none of its own. */
export const archiveNotes = finder([sign, polish], (text) => {
  if (sign.test(text)) {
    for (const match of signature.all(text)) {
      if (/\p{L}$/u.test(text.slice(0, match.index))) continue;
      const end = trimmed(text, { start: match.index, end: match.index + match[0].length }).end;
      return [...ofSignature(text, match.index, end), ...leavesBehind(text, end)];
    }
  }
  for (const match of polish.all(text)) {
    const [from, end] = match.indices!.groups!["where"]!;
    const head = /(?:^|,\s)(?<name>(?:Archiwum\s[^,]{3,60}|\p{Lu}{2,6}(?:\s\p{Lu}\p{L}+)?)(?:,\s[^,]{2,60}){0,2})$/u.exec(text.slice(0, match.index))?.groups?.["name"];
    // "NSA, Wyrok z 12 marca 2019 r., sygn. akt II OSK 12/19" is a case.
    if (head && !/(?:^|,\s)(?:Wyrok|Postanowienie|Uchwała|Orzeczenie)\s/u.test(head)) {
      // "Archiwum Akt Nowych, KC PZPR, sygn. 237": the collection is a part of the archive, its town is not.
      const start = match.index - head.length;
      const comma = head.indexOf(", ");
      const collection = comma > 0 && /^Archiwum\s/.test(head) && !isPlace(head.slice(comma + 2));
      return [noteOf(text, start, collection ? start + comma + 2 : from, end)];
    }
  }
  return [];
}); // prettier-ignore

function ofSignature(text: string, at: number, end: number): Note[] {
  const before = text.slice(0, at).trimEnd();
  // "Report on the sowing campaign (Fond 318, Opis 1, Delo 2045). State Archive, Kyiv": it stands in brackets.
  if (before.endsWith("(") && text[end] === ")") return [{ ...place(text, at, end), start: at - 1, end: end + 1 }];
  // "// НАРБ (Нац. арх. Респ. Беларусь). – Ф. 4п": behind the slashes all is its name, with the stops of what it shortens.
  const name = /\s\/\/\s(?<name>\p{Lu}[^/;:]{3,120}?)[.,;]?(?:\s[–—-])?$/u.exec(before)?.groups?.["name"] ?? /(?:^|\s\/\/\s|[.;:?!»”"]\s(?:[–—]\s)?)(?<name>(?:\p{Lu}|(?:\d{1,2}\s\p{Lu}\p{Ll}{2,8}\.?\s)?(?:1[5-9]|20)\d\d,\s\p{Lu})(?:[^/.;:]|(?<=\s(?:г|м|g|m|им|імя|im|обл|вобл))\.){1,120})[.,;:]?(?:\s[–—])?$/u.exec(before)?.groups?.["name"];
  const dated = name !== undefined && (dateAt(name, 0)?.end ?? 0) >= withoutStop(name).length;
  // "Letter. 3 June 1971. Fond 4p, opis 154, delo 311, National Archives, Minsk": the archive stands behind.
  const behind = dated || name === undefined || !ARCHIVE.test(name) ? archiveBehind(text, end) : null;
  if (behind) return [place(text, at, end), behind];
  // "State Archive, Kyiv. Report on evacuation. F. 1, op. 32": it is named first; behind slashes there is one.
  const head = name !== undefined && !before.includes(" // ") && !ARCHIVE.test(name) ? archiveFirst(text, at - (text.slice(0, at).length - before.length) - name.length) : null;
  if (head) return [head, place(text, at, end)];
  if (dated || name === undefined) return [place(text, at, end)];
  // MLA: "“The Song.” 1943, National Archives, fond 4p": the day of the document stands before the archive.
  const day = /[”"]\s$/.test(text.slice(0, before.lastIndexOf(name))) ? dateAt(name, 0) : null;
  const comma = day?.start === 0 && day.iso && /^,\s\p{Lu}/u.test(name.slice(day.end)) ? day.end + 2 : 0;
  if (comma && ARCHIVE.test(name.slice(comma))) return [noteOf(text, before.lastIndexOf(name) + comma, at, end)];
  const titleBefore = titled(name);
  if (titleBefore) return [noteOf(text, before.lastIndexOf(name) + titleBefore, at, end)];
  const note = noteOf(text, before.lastIndexOf(name), at, end);
  // "GARF, f. 7523, op. 45, d. 119, ll. 12–14 (“Report,” May 1954)": the title stands in brackets behind.
  const behindIt = /^\s\((?=[“"«„‘]).{8,200}(?<close>\))\.?\s?$/du.exec(text.slice(end));
  if (!behindIt) return [note];
  const [close] = behindIt.indices!.groups!["close"]!;
  return [{ ...note, end: end + 2 }, { start: end + close, end: end + close + 1 }];
} // prettier-ignore

/** Where the archive begins behind a title and a comma: `Report on the harvest, 3 March 1932, GARF, f. 5446`; 0 where all of it is the name of one. */
function titled(name: string): number {
  const parts = withoutStop(name.trimEnd()).split(", ");
  const last = parts.length - (isPlace(parts.at(-1)!) ? 2 : 1);
  if (last < 1 || parts.slice(0, last).some((part) => ARCHIVE.test(part) || ABBREVIATED.test(part))) return 0;
  const isArchive = ABBREVIATED.test(parts[last]!) || ARCHIVE.test(parts[last]!);
  return isArchive && parts[0]!.includes(" ") ? parts.slice(0, last).join(", ").length + 2 : 0;
}
const ABBREVIATED = /^\p{Lu}{3,8}(?:\s\p{Lu}\p{L}+)?$|^Ts\p{Lu}{2,7}$/u;

const NAMED = [["name", "archive"], ["place", "publisher-place"]] as const; // prettier-ignore

function archiveBehind(text: string, from: number): Note | null {
  const match = /^[.,;]\s(?<name>\p{Lu}[^.,;:“”"]{5,110})(?:,\s(?<place>\p{Lu}[^.,;:]{2,24}))?(?=\.|\s?$)/du.exec(text.slice(from));
  if (!match || !ARCHIVE.test(match.groups!["name"]!)) return null;
  const start = from + match.indices!.groups!["name"]![0];
  return { start, end: from + match[0].length, kind: "archive", fields: namedFields(text, match.indices!.groups!, NAMED, from) };
} // prettier-ignore

function archiveFirst(text: string, to: number): Note | null {
  const match = /^(?<name>\p{Lu}[^.,;:“”"]{8,110})(?:,\s(?<place>\p{Lu}[^.,;:]{2,24}))?\.\s/du.exec(text);
  if (!match || match[0].length > to || !ARCHIVE.test(match.groups!["name"]!)) return null;
  return { start: 0, end: match[0].length, kind: "archive", fields: namedFields(text, match.indices!.groups!, NAMED) };
} // prettier-ignore

function leavesBehind(text: string, from: number): Note[] {
  const match = leaves.exec(text.slice(from));
  return match
    ? [{ ...place(text, from + match.index, from + match.index + match[0].length), adds: true }]
    : [];
}

/** Where it lies, alone. */
function place(text: string, start: number, end: number): Note & Span {
  const span = { start, end };
  const fields = [{ name: "archive_location" as const, value: text.slice(start, end), span }];
  return { ...span, kind: "archive", fields };
}

/** `, Minsk`, `, Minsk, Belarus` behind the name of an archive. */
const townBehind = (name: string): string | undefined =>
  /^[^,]{6,}, (?<place>\p{Lu}[^,()]{2,24}(?:, \p{Lu}[^,()]{2,24})?)$/u.exec(name)?.groups?.["place"];

function noteOf(text: string, start: number, at: number, end: number): Note {
  const name = withoutStop(text.slice(start, trimmed(text, { start, end: at }).end));
  // "Архіў найноўшае гісторыі (Мінск)": its city, but "(НАРБ)" is its short name; "National Archives, Minsk, Belarus"
  const city = /\s\((?<place>\p{Lu}\p{Ll}[^()]{1,24})\)$/u.exec(name)?.groups?.["place"] ?? townBehind(name);
  const named =
    city && isPlace(city.split(", ")[0]!) ? name.slice(0, -city.length - (name.endsWith(")") ? 3 : 2)) : name;
  const archive = { name: "archive" as const, value: named, span: { start, end: start + named.length } };
  const place = { start: start + named.length + 2, end: start + name.length - (name.endsWith(")") ? 1 : 0) };
  const whole = start === 0 && /^[\s.;]*$/.test(text.slice(end));
  return {
    start,
    end: whole ? text.length : end,
    kind: "archive",
    fields: [
      ...(name ? [archive] : []),
      ...(named !== name ? [{ name: "publisher-place" as const, value: city!, span: place }] : []),
      { name: "archive_location", value: text.slice(at, end), span: { start: at, end } },
      ...(whole ? [{ name: "title" as const, value: text.slice(start, end), span: { start, end } }] : []),
    ],
  };
}
