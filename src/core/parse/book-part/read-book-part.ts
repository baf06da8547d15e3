import { type Draft, trimmed, withoutStop } from "../draft.ts";
import { locatorAtEnd } from "../locators/index.ts";
import { type FoundNames, hasGivenName, type NameShape, readNames } from "../names/index.ts";
import { isPlace, isState } from "../places.ts";
import { takePublication } from "../publication/index.ts";
import { sentenceEnds } from "../sentences.ts";
import { marksAfter } from "./editor-marks.ts";
import { takeEditors, takeTrailingEditors } from "./take-editors.ts";
import { volumeBefore } from "../body/title.ts";
import { unquoted } from "./unquoted.ts";

export const shapes: NameShape[] = [
  "SURNAME given",
  "initials surname",
  "surname initials",
  "surname, initials",
  "surname NR",
  "given surname",
  "surname, given",
];

/** `In: ders.: Book`: who wrote the chapter wrote the book. */
const sameAuthor =
  /^(?:[Dd]ers|[Dd]ies|[Ii]d|[Ee]ad|[Tt]enże|[Tt]aż|[Tt]egoż|[Tt]ejże|[Tt]ychże|[Ii]dem|[Ee]adem|[Tt][ýá]ž|T[ÝÁ]Ž|IDEM|EADEM|TENŻE|TAŻ)\.?(?:\s\((?:Hg|Hrsg|red|oprac|eds?)\.?\))?[:,.]?\s(?=[\p{Lu}„»“])/u;

/** Reads what stands after `in:` or `//`: editors, the book's title, publisher and place. */
export function readBookPart(draft: Draft, from: number, to: number): void {
  const { text } = draft;
  let start = from;
  while (start < to && /[\s:,]/.test(text[start]!)) start++;
  const same = sameAuthor.exec(text.slice(start, start + 24))?.[0].length ?? 0;
  draft.claim({ start, end: start + same });
  start += same;
  if (same) draft.form = "marked";
  // "Becker, U. and Vasileva, A. (eds) Book": names first
  const first = readNames(
    text,
    start,
    shapes,
    "editor",
    (place) => place < to && marksAfter.test(text.slice(place, place + 24)),
  );
  // "Pogranicza Europy, (red.) M. Kos, P. Lis, Elipsa": names with a mark before them stand behind a title of two words.
  const behind = first ? first.end + marksAfter.exec(text.slice(first.end, first.end + 24))![0].length : 0;
  const unmarked = first ? null : unmarkedNames(draft, start, to);
  const leading = first?.shape === "given surname" && namesBehind(text, behind, first) ? null : first;
  if (leading) {
    draft.creators.push(...leading.creators);
    const mark = marksAfter.exec(text.slice(leading.end, leading.end + 24))![0];
    draft.claim({ start, end: leading.end + mark.length });
    start = leading.end + mark.length;
  }
  if (unmarked) {
    draft.creators.push(...unmarked.creators);
    draft.claim({ start, end: unmarked.end + 1 });
    start = unmarked.end + 2;
  }
  if (!leading && proceedings.test(text.slice(start, start + 6)) && takeProceedings(draft, start, to)) return;
  const rest = leading ? to : takeEditors(draft, start, to);
  // "w: J. Kos (red.), Media, WAiP, Warszawa 2008": only commas part the fields of Polish footnotes, too.
  const polish = /(?:\s|\[)[wW](?::\]?|\]:?)\s?$/.test(text.slice(Math.max(0, from - 5), from));
  let end = takePublication(draft, start, rest, false, draft.form === "comma" || polish);
  if (rest === to && !leading) end = takeTrailingEditors(draft, start, end);
  const inner = trimmed(text, { start, end });
  const close = text[inner.end - 1] === ")" ? inner.end - 1 : inner.end;
  const pages = locatorAtEnd(text, inner.start, close, false);
  if (
    pages &&
    pages.start > inner.start &&
    !draft.fields.page &&
    // "in A. Kos (ed.), Rivers and Europe, 1928–1953 (Oxford: Clarendon Press, 2014)": years that the book is about.
    !(draft.isDatedByNote() && /\b1[5-9]\d\d[-–](?:1[5-9]|20)\d\d$/.test(text.slice(pages.start, close))) &&
    pages.values.some(({ name }) => name === "page")
  ) {
    for (const { name, value, start: s, end: e } of pages.values)
      draft.set(name, { start: s, end: e }, 0.9, value);
    draft.claim({ start: pages.start, end: inner.end });
    end = pages.start;
  }
  while (end > start && /[\s.,(/]/.test(text[end - 1]!)) end--;
  // "[w:] Historia Kościoła, [red. B. Kumor,] t. 1, cz. 2, Pallottinum": the volume and its part.
  if (/,\scz\.\s\d{1,2}$/.test(text.slice(start, end))) end = volumeBefore(draft, start, end);
  end = seriesInBracket(draft, start, end);
  end = pagesAndSeries(draft, start, end);
  if (!draft.fields.publisher && !draft.fields["publisher-place"] && !draft.isDatedByNote()) {
    // "In Foreign desk. NPR": who is unknown but stands behind a full stop publishes.
    const stop = sentenceEnds(text, start, end).at(-1);
    if (stop !== undefined && text.slice(stop, end).trim().split(/\s+/).length <= 7) {
      draft.set("publisher", { start: stop, end }, 0.75);
      end = stop;
    }
  }
  volumeOfBook(draft, start, end);
  if (end > start) draft.set("container-title", unquoted(text, { start, end }), 0.9);
}

/** `[w:] Kościół w Polsce, t. 2: Wieki XVI–XVIII`: a volume with a title of its own, which stays in the name of the book. */
function volumeOfBook({ text, fields }: Draft, start: number, end: number): void {
  const place = ofVolume.exec(text.slice(start, end))?.indices?.groups?.["volume"];
  if (!place || fields.volume) return;
  const span = { start: start + place[0], end: start + place[1] };
  fields.volume = { value: text.slice(span.start, span.end), spans: [span], confidence: 0.9 };
}
const ofVolume =
  /[,.]\s(?:[Tt]|[Cc]z|[Vv]ol|[Bb]d|[Kk]n|[Тт]|[Чч]|[Кк]н)\.\s(?<volume>\d{1,2}|[IVX]{1,5})\s?:\s\p{Lu}[^:]{2,90}$/du;

/** Whether names stand behind a mark too, so that what stands before it is a title: `In Seven Rivers, ed. Gerald Kos, 45–67.` */
function namesBehind(text: string, at: number, before: FoundNames): boolean {
  const ends = (place: number): boolean => /^[.,;]|^\s?$/.test(text.slice(place, place + 1));
  if (readNames(text, at, ["SURNAME given", "initials surname"], "editor", ends)) return true;
  // Behind names the mark has a comma of its own, or brackets around it: "In Gerald Kos, ed., Seven Rivers, 45–67."
  if (!/^, eds?\. $/.test(text.slice(before.end, at))) return false;
  return (
    !before.creators.some(hasGivenName) && readNames(text, at, ["given surname"], "editor", ends) !== null
  );
}

const proceedings = /^Proc\.\s/;

/** IEEE: `in Proc. IEEE 62nd Int. Sci. Conf. Power Elect. Eng. Riga Tech. Univ. (RTUCON), Riga, Latvia`: all before the town is the name of the meeting. */
function takeProceedings(draft: Draft, start: number, to: number): boolean {
  const { text } = draft;
  const match =
    /^(?<name>Proc\.\s[^:“”"]{5,150}?), (?<place>\p{Lu}[^,:“”"]{1,40}(?:, \p{Lu}[^,:“”"]{1,30}){1,2})$/du.exec(
      withoutStop(text.slice(start, to)).trimEnd(),
    );
  const place = match?.indices?.groups?.["place"];
  const town = match?.groups!["place"] ?? "";
  if (!match || !place || !(isPlace(town) || isState(town.replace(/^.*, /, "")))) return false;
  draft.set("container-title", { start, end: start + match.groups!["name"]!.length }, 0.93);
  draft.set("publisher-place", { start: start + place[0], end: start + place[1] }, 0.9);
  draft.claim({ start, end: to });
  draft.form = "marked";
  return true;
}

/** APA: `In A. Kos (Ed.), Rivers (Studies in Water, pp. 63–79)`: the series stands before the pages; gives where the name of the book ends. */
function seriesInBracket(draft: Draft, start: number, end: number): number {
  const { text, fields } = draft;
  const found = /\s\((?<series>(?=[^()]*\s\p{L}{2})\p{Lu}[^():]{5,90}?)(?:,\s(?:Vol\.|No\.|Bd\.|Band)\s(?<number>\d{1,4}))?$/du.exec(text.slice(start, end));
  const series = found?.indices?.groups?.["series"];
  if (!found || !series || !fields.page || fields["collection-title"] || /^(?:Vol|No|\d|Rev|Bd)/.test(found.groups!["series"]!)) return end;
  draft.set("collection-title", { start: start + series[0], end: start + series[1] }, 0.85);
  const number = found.indices!.groups!["number"];
  if (number) draft.set("collection-number", { start: start + number[0], end: start + number[1] }, 0.85);
  draft.claim({ start: start + found.index, end });
  return start + found.index;
} // prettier-ignore

/** Chicago: `In Borders, edited by …, 203–24. Studies in Europe. London: Routledge`: gives where the name of the book ends. */
function pagesAndSeries(draft: Draft, start: number, end: number): number {
  const { text, fields } = draft;
  const found = /,\s(?<page>\d{1,4}[-–]\d{1,4})\.\s(?<series>\p{Lu}[^.:]{3,90}?)(?:,?\s(?:(?:vol|no|nr|bd)\.?\s)?(?<number>\d{1,4}))?$/diu.exec(text.slice(start, end));
  if (!found || fields.page || fields["collection-title"]) return end;
  for (const [group, name] of [["page", "page"], ["series", "collection-title"], ["number", "collection-number"]] as const) {
    const [from, to] = found.indices!.groups![group] ?? [];
    if (from === undefined || to === undefined) continue;
    draft.set(name, { start: start + from, end: start + to }, 0.9, text.slice(start + from, start + to).replace(/(?<=\d)–(?=\d)/, "-"));
  }
  draft.claim({ start: start + found.index, end });
  return start + found.index;
} // prettier-ignore

/**
 * `In: Pharr, Susan J.; Putnam, Robert D.: Book`: a colon behind names in a form that no title has. Who wrote the chapter is the
 * author of the book, too.
 */
function unmarkedNames({ text, creators }: Draft, start: number, to: number): FoundNames | null {
  const found = readNames(
    text,
    start,
    ["surname, initials", "surname, given", "surname initials", "initials surname", "given surname"],
    "editor",
    (place) => place < to && /^:\s["“„«]?\p{Lu}/u.test(text.slice(place, place + 4)),
  );
  if (!found) return null;
  const wrote = found.creators.every((one) => creators.some(({ lastName }) => lastName === one.lastName));
  // "Like Water, Like Fire: An Anthology": two words before a comma are no surname that one could know.
  if (found.shape === "surname, given" && !wrote && found.creators.some((one) => /^\p{Lu}\S*\s\p{Lu}/u.test(one.lastName ?? "") && !hasGivenName(one))) return null; // prettier-ignore
  const plain = found.shape === "given surname" && !wrote;
  if (plain && !found.creators.every(hasGivenName)) return null;
  return wrote
    ? { ...found, creators: found.creators.map((one) => ({ ...one, creatorType: "bookAuthor" as const })) }
    : found;
}
