import { unquoted } from "../book-part.ts";
import { EDITOR_MARKS } from "../data/editor-words.ts";
import { arePeople, isTelegramChannel } from "../are-people.ts";
import { trimmed, withoutStop, type Draft } from "../draft.ts";
import { findDates } from "../dates/index.ts";
import { readNames, type NameShape } from "../names/index.ts";
import { outletType } from "../outlets.ts";
import { anyOf } from "../pattern.ts";
import { locatorAtEnd } from "../locators/index.ts";
import type { CreatorType, ReferenceRecord } from "../types.ts";
import { standsBeforeNoun } from "../sentences.ts";
import { SURE, SURE_TITLE, type Stretch } from "./label.ts";

const shapes: NameShape[] = ["SURNAME given", "surname initials", "surname, initials", "initials surname", "surname NR", "surname, given", "given surname"]; // prettier-ignore
const inWord = /^[\s,.;:]*(?:\[(?:in|w|v|у|в|dans)\s?:?\]:?\s?|(?:in|w|v|у|в|dans|im)\s?:?\s)(?=\S)/iu;
const marks = `\\(?(?:${anyOf(EDITOR_MARKS)})\\)?`;
const marksFirst = new RegExp(`^${marks}:?\\s`, "iu");
const marksLast = new RegExp(`[\\s,(]+${marks}[\\s.,:)]*$`, "iu");

/**
 * Fills a draft from the stretches that the trained model found: for references of a form that no grammar knows.
 * @param known what the grammars read; what they were sure of is kept
 */
export function readStretches(
  draft: Draft,
  stretches: readonly Stretch[],
  known?: Pick<ReferenceRecord, "creators" | "fields" | "moreCreators">,
): void {
  if (known) keepSure(draft, known);
  const joined = withoutCuts(draft.text, stretches);
  // The longest title is the title; a second one is mostly that of a series or a translation.
  const titles = joined
    .filter(({ label }) => label === "T")
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  joined.forEach((stretch, i) => {
    if (stretch.label === "L" && joined[i - 1]?.label === "S" && numberOfSeries(draft, stretch)) return;
    // "Title, in: Kos, A. / Lis, B., Book": a second title behind editors is that of the book.
    const book = stretch.label === "T" && stretch !== titles[0] && joined[i - 1]?.label === "E";
    read(draft, book ? { ...stretch, label: "C" } : stretch, stretch === titles[0]);
  });
  const { publisher, "container-title": container } = draft.fields;
  const printer = publisher && !container ? outletType(draft.outlets, publisher.value) : undefined;
  if (publisher && printer && printer !== "report") {
    draft.fields["container-title"] = publisher;
    delete draft.fields.publisher;
  }
}

/** `Centre for East European | and International Studies`: no name ends without a mark before a small word. */
function withoutCuts(text: string, stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  let goesOn = false;
  for (const stretch of stretches) {
    const last = joined.at(-1);
    const cut =
      last !== undefined && /[TCPWNS]/.test(last.label) && /[TCPWNS]/.test(stretch.label) &&
      /[\p{L}\p{N}]$/u.test(text.slice(last.start, last.end)) && /^\s$/.test(text.slice(last.end, stretch.start)) &&
      ((last.label === "T" && (stretch.label === "P" || /\s\d{4}$/.test(text.slice(last.start, last.end)))) ||
        /^(?:and|of|on|for|the|und|für|и|по|i|des|der|de|du)\s/iu.test(text.slice(stretch.start, stretch.end)) ||
        /\s(?:and|of|on|for|the|in|und|für|и|по|i|des|der|de|du)$/iu.test(text.slice(last.start, last.end)) ||
        /^[“„«]/.test(text.slice(stretch.start, stretch.end)));
    // "Staff Report for the | 2018 | Consultation", "in | 2020": a number that no mark parts from the words before it
    const number =
      last?.label === "T" && /[DL]/.test(stretch.label) && /^\d{1,4}$/.test(text.slice(stretch.start, stretch.end)) &&
      /(?<!\p{L})(?:\p{Ll}{1,4}|[Нн]а)\s$/u.test(text.slice(stretch.start - 5, stretch.start));
    // NLM prints a volume behind the year: "Charter 97; 2021 Oct 5" is a name.
    const named =
      last !== undefined && /[CP]/.test(last.label) && /[DL]/.test(stretch.label) && /^\s$/.test(text.slice(last.end, stretch.start)) &&
      /^\d{1,4}[;\s]*$/.test(text.slice(stretch.start, stretch.end)) && /^\d{1,4};\s?(?:1[89]|20)\d\d/.test(text.slice(stretch.start));
    if (named) {
      last.end = stretch.end;
      continue;
    }
    if (number || (goesOn && /^\s$/.test(text.slice(last!.end, stretch.start)) && /[TCP]/.test(stretch.label))) {
      last!.end = stretch.end;
      goesOn = number;
      continue;
    }
    goesOn = false;
    // "Proc. 5th Conf. | Borders": a word shortened before its noun ends nothing.
    const shortened =
      last !== undefined && /[TC]/.test(last.label) && /[TCPE]/.test(stretch.label) &&
      /^\.?\s$/.test(text.slice(last.end, stretch.start)) &&
      standsBeforeNoun(text, last.start, text[last.end - 1] === "." ? last.end - 1 : last.end) &&
      (text[last.end] === "." || text[last.end - 1] === ".");
    if (cut || shortened) last!.end = stretch.end;
    else joined.push({ ...stretch });
  }
  return joined;
} // prettier-ignore

/** A title in quotation marks, and authors whose form is plain to see. */
function keepSure(draft: Draft, { creators, fields, moreCreators }: Pick<ReferenceRecord, "creators" | "fields" | "moreCreators">): void {
  if (fields.title && fields.title.confidence >= SURE_TITLE) {
    draft.fields.title = fields.title;
    for (const span of fields.title.spans) draft.claim(span);
  }
  const sure = creators.filter(({ confidence }) => confidence >= SURE);
  draft.creators.push(...sure);
  for (const { spans } of sure) for (const span of spans) draft.claim(span);
  if (sure.length && moreCreators) draft.moreCreators = true;
} // prettier-ignore

function read(draft: Draft, { label, start, end }: Stretch, main: boolean): void {
  const { text } = draft;
  switch (label) {
    case "A":
    case "E":
      // Names that the grammars read, with their marks: "(Eds.)"
      if (draft.creators.some(({ spans }) => spans.some((s) => s.start >= start && s.end <= end)))
        return draft.claim({ start, end });
      return names(draft, start, end, label === "A" ? "author" : "editor");
    case "T":
      // What would be a second title is nothing that is known.
      if (!main) return;
      draft.set("title", unquoted(text, { start, end }), 0.8);
      return draft.claim({ start, end });
    case "C": {
      const lead = inWord.exec(text.slice(start, end))?.[0].length ?? 0;
      if (draft.set("container-title", unquoted(text, { start: start + lead, end }), 0.75))
        draft.claim({ start, end });
      return;
    }
    case "S": {
      const lead = seriesLead.exec(text.slice(start, end))![0].length;
      if (draft.set("collection-title", unquoted(text, bare(text, start + lead, end)), 0.75))
        draft.claim({ start, end });
      return;
    }
    case "D":
      return dates(draft, start, end);
    case "L":
      return locators(draft, start, end);
    case "P":
      return void draft.set("publisher", { start, end }, 0.75);
    case "W":
      return void draft.set("publisher-place", bare(text, start, end), 0.75);
    default:
      return;
  }
}

/** `(= Studien, Bd. 4)`, `coll. « Que sais-je ? »` */
const seriesLead = /^[\s,.;:([=]*(?:(?:coll(?:ection)?|seria|серия|Reihe)[.:]\s?)?/iu;
const seriesNumber = /^[\s,.;:([]*(?:(?:no|nr|n|bd|band|vol|volume|t|tom|вып|№|n°)\.?\s?)?(\p{Lu}{0,4}\s?\d[\d/–-]{0,8})[\s,.;:)\]]*$/iu; // prettier-ignore

/** The number behind the name of a series is its number in the series: `Discussion Paper No. 98/3`. */
function numberOfSeries(draft: Draft, { start, end }: Stretch): boolean {
  const found = seriesNumber.exec(draft.text.slice(start, end));
  if (!found || !draft.fields["collection-title"]) return false;
  const at = start + found[0].lastIndexOf(found[1]!);
  draft.set("collection-number", { start: at, end: at + found[1]!.length }, 0.75, found[1]);
  draft.claim({ start, end });
  return true;
}

/** Without brackets around it. */
function bare(text: string, start: number, end: number) {
  const span = trimmed(text, { start, end });
  while (span.start < span.end && /[([]/.test(text[span.start]!)) span.start++;
  while (span.end > span.start && /[)\].,;:\s]/.test(text[span.end - 1]!)) span.end--;
  return span;
}

function dates(draft: Draft, start: number, end: number): void {
  for (const date of findDates(draft.text.slice(start, end)))
    if (date.iso)
      draft.dates.push({ value: date.iso, span: { start: start + date.start, end: start + date.end }, kind: date.kind === "year" ? "year" : "full" }); // prettier-ignore
  draft.claim({ start, end });
}

/** 365(19):fny207 · 533(7602):S62–S64 · 213(5), 198–200.e1 · 69: 501–511 */
const wholeLocator =
  /^[\s,(]*(?<volume>\d{1,4})\s?(?:\((?<issue>[^()\s]{1,12}|(?:\d{1,3} )?[Ss]uppl\.? ?\w{0,3})\))?\s?[:,]\s?(?:pp?\.\s?)?(?<page>[A-Za-z]{0,5}\d[A-Za-z\d]{0,9}(?:\.\d{1,4})?(?:\s?[-–—]\s?[A-Za-z]{0,2}\d[\dA-Za-z]{0,7}(?:\.e\d+)?)?)[\s.,;:)]*$/du;

/** `(Vol. 3, pp. 12–34).`, `55, 87-107`: taken off the end, one after the other. */
function locators(draft: Draft, start: number, to: number): void {
  const { text } = draft;
  const whole = wholeLocator.exec(text.slice(start, to));
  if (whole) {
    for (const name of ["volume", "issue", "page"] as const) {
      const [from, until] = whole.indices!.groups![name] ?? [];
      if (from === undefined || until === undefined) continue;
      const value = text.slice(start + from, start + until).replace(/\s?[–—-]\s?/g, "-");
      draft.set(name, { start: start + from, end: start + until }, 0.9, value);
    }
    return draft.claim({ start, end: to });
  }
  let end = to;
  for (;;) {
    while (
      end > start &&
      /[\s.,;:)\]]/.test(text[end - 1]!) &&
      !/\d\s?\([^()]*\)$/.test(text.slice(start, end))
    )
      end--;
    // The year before a volume may say what a number is: "2021;4".
    const found = locatorAtEnd(text, Math.max(0, start - 6), end, true);
    if (!found || found.start < start - 1 || found.start >= end) break;
    for (const { name, value, start: s, end: e } of found.values)
      draft.set(name, { start: s, end: e }, 0.85, value);
    end = found.start;
  }
  const volume = /^[\s(]*(\d{1,4})[\s,;:(]*$/.exec(text.slice(start, end));
  if (volume && !draft.fields.volume) {
    const at = start + volume[0].indexOf(volume[1]!);
    draft.set(
      /\($/.test(text.slice(start, at)) ? "issue" : "volume",
      { start: at, end: at + volume[1]!.length },
      0.75,
    );
  }
  draft.claim({ start, end: to });
}

/** Persons in any of the usual forms, else a body. */
function names(draft: Draft, from: number, to: number, creatorType: CreatorType): void {
  const { text } = draft;
  let start = from;
  let type = creatorType;
  start += inWord.exec(text.slice(start, to))?.[0].length ?? 0;
  start += marksFirst.exec(text.slice(start, to))?.[0].length ?? 0;
  let end = to;
  const last = marksLast.exec(text.slice(start, end));
  if (last) {
    end = start + last.index;
    if (!draft.fields["container-title"]) type = "editor";
  }
  while (end > start && /[\s,:;([]/.test(text[end - 1]!)) end--;
  // "Bennett, Brian M" without the stop that belongs to the initial
  if (text[end] === "." && /(?:^|[\s.-])\p{Lu}\p{Ll}?$/u.test(text.slice(start, end))) end++;
  const stop = (place: number) => /^[.,:;\s]*$/.test(text.slice(place, end)) && place <= end;
  const people = readNames(text, start, shapes, type, stop);
  const found =
    people && !isTelegramChannel(people, draft) && arePeople(people, text, draft.outlets) ? people : null;
  draft.claim({ start: from, end: to });
  if (found) {
    draft.creators.push(...found.creators.map((creator) => ({ ...creator, confidence: 0.85 })));
    draft.moreCreators ||= found.more;
    return;
  }
  const name = withoutStop(text.slice(start, end)).replace(/^[\s([]+/, "");
  if (/\p{L}{2}/u.test(name) && name.length < 120)
    draft.creators.push({ creatorType: type, name, spans: [{ start, end }], confidence: 0.6 });
}
