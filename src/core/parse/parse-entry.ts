import type { Entry, Mark } from "../list/types.ts";
import { outletTable } from "../outlets/outlet-table.ts";
import type { OutletTable } from "../outlets/types.ts";
import { findAccess } from "./access.ts";
import { readBody } from "./body.ts";
import { judged, type Reading } from "./confidence/index.ts";
import { chooseDate } from "./choose-date.ts";
import { Draft, type Form } from "./draft.ts";
import { readHead } from "./head.ts";
import { takeIdentifiers } from "./identifiers.ts";
import { agreesWith, italicFields } from "./italics.ts";
import { itemTypeOf } from "./item-type.ts";
import { fitOf, gapsOf, label, labelAround, stretchesOf } from "./labeller/label.ts";
import { readStretches } from "./labeller/read-labelled.ts";
import { findLinks, type FoundLink } from "./links.ts";
import { restore, withoutNotes, type CutEntry, type Note } from "./notes/index.ts";
import { isHostName } from "./link-evidence.ts";
import { hostType, isOutlet, outletType } from "./outlets.ts";
import { isPlace } from "./places.ts";
import { isPublisher } from "./publication.ts";
import { settleContainer, settleDates } from "./settle-fields.ts";
import { readTail } from "./tail.ts";
import type { ReferenceRecord } from "./types.ts";

/** A reference is no longer than this; of longer text only links and identifiers are read. */
const LONGEST = 6000;

/** A longer one is no reference that the model could know. */
const LONGEST_TO_LABEL = 1500;

/**
 * By how much the trained model may like its own reading better than that of the grammars before its own is taken. Measured on
 * references that the model was not fitted to: between 20 and 60 it makes no difference, beyond that too much is left unmended.
 * Where the form shows by its own signs, the grammars know better.
 */
const AGREEMENT: Readonly<Record<Form, number>> = { plain: 40, comma: 250, marked: Infinity };

/**
 * The same where the form is plain, but shows where the title begins. On lists that others wrote the grammars were right in nearly
 * all of these cases; in damaged references of other fields nothing is lost up to here.
 */
const SIGNED = { quotes: 1000, year: 600 } as const;

/**
 * Reads one reference into a record. Every character ends up in a field, belongs to one (`Vol.`, brackets) or is listed in
 * `unparsed`. Never throws.
 * @param entry the reference, as {@link findEntries} gives it
 * @param previous the records before it in the list, for `———` and Ibid.
 * @param outlets the outlets that are known; the built-in ones when nothing is said
 * @example
 * parseEntry({ n: 1, text: "Moshes A. (2022), A Title, “Outlet”, 5.11.2023.", source: { start: 0, end: 47 }, marks: [] })
 * // fields.title.value "A Title", fields["container-title"].value "Outlet", fields.issued.value "2023-11-05"
 */
export function parseEntry(
  entry: Entry,
  previous: readonly ReferenceRecord[] = [],
  outlets: OutletTable = outletTable(),
): ReferenceRecord {
  if (entry.text.length > LONGEST) return recordOf(draftWithLinks(entry, [], outlets), entry, previous);
  const cut = withoutNotes(entry);
  const { record, reading } = readCut(cut, previous, outlets);
  return restore(judged(record, cut.entry, reading, outlets), entry, cut);
}

/** Reads an entry without its notes, with how that was done. */
export function readCut(
  { entry, notes }: CutEntry,
  previous: readonly ReferenceRecord[] = [],
  outlets: OutletTable = outletTable(),
): { record: ReferenceRecord; reading: Reading } {
  const linked = draftWithLinks(entry, notes, outlets);
  const draft = linked.copy();
  readByGrammar(draft);
  const record = recordOf(draft, entry, previous);
  const italics = italicFields(linked, entry.marks);
  const agrees = agreesWith(italics, record, entry.text);
  const agreement = Math.max(AGREEMENT[draft.form], draft.titleSign ? SIGNED[draft.titleSign] : 0);
  if ((agreement === Infinity && agrees) || entry.text.length > LONGEST_TO_LABEL)
    return { record, reading: { form: draft.form, by: "grammar", notes } };
  const free = label(linked, italics);
  if (!agrees) {
    const other = linked.copy();
    readStretches(other, stretchesOf(free), record);
    const otherRecord = recordOf(other, entry, previous);
    const reading = {
      form: draft.form,
      by: "model",
      notes,
      apart: 0,
      differ: 0,
      gaps: gapsOf(free),
    } as const;
    if (other.fields.title && agreesWith(italics, otherRecord, entry.text))
      return { record: otherRecord, reading };
    if (agreement === Infinity) return { record, reading: { form: draft.form, by: "grammar", notes } };
  }
  const labelling = labelAround(free, record);
  const { score, differ } = fitOf(labelling, record);
  const apart = labelling.score - score;
  const reading = { form: draft.form, notes, apart, differ, gaps: gapsOf(labelling) };
  if (apart <= agreement) return { record, reading: { ...reading, by: "grammar" } };
  readStretches(linked, stretchesOf(labelling), record);
  // A reading without a title or with a piece of text as a name is worse than one that the model likes less.
  if ((!linked.fields.title && draft.fields.title) || (hasOddName(linked) && !hasOddName(draft)))
    return { record, reading: { ...reading, by: "grammar" } };
  return { record: recordOf(linked, entry, previous), reading: { ...reading, by: "model" } };
}

/** `. V. Lavrova s`, `edited by`: no name begins with a mark or ends in a small word. */
const hasOddName = ({ creators }: Draft) =>
  creators.some(({ name }) => name !== undefined && (/^[^\p{L}\p{N}@«"“]/u.test(name) || /\s\p{Ll}{1,2}$/u.test(name) || /^\p{Ll}+\s\p{Ll}+$/u.test(name))); // prettier-ignore

/** The record that a draft came to, by whichever way of reading. */
function recordOf(draft: Draft, entry: Entry, previous: readonly ReferenceRecord[]): ReferenceRecord {
  settleDates(draft);
  chooseDate(draft);
  settleContainer(draft);
  joinPublisher(draft);
  nameThePublisher(draft);
  universityOfThesis(draft);
  outletAsAuthor(draft);
  repeatCreators(draft, entry, previous);
  const { itemType, confidence } = itemTypeOf(draft);
  return {
    itemType,
    typeConfidence: confidence,
    creators: draft.creators,
    ...(draft.moreCreators && { moreCreators: true }),
    fields: draft.fields,
    dates: draft.dates,
    unparsed: draft.unparsed(),
    confidence: 0,
  };
}

/** By the forms that lists print: head, tail, and what is between them. */
function readByGrammar(draft: Draft): void {
  const dashes = /^[—–―_-]{2,}[\s.,:;]*/.exec(draft.text)?.[0].length ?? 0;
  draft.claim({ start: 0, end: dashes });
  const head = readHead(draft, dashes);
  const dated = head.yearAfterNames && head.mark !== ",";
  const tail = readTail(draft, head.end, draft.text.length, dated);
  readBody(draft, head, head.end, tail.end);
}

/** A draft in which links, identifiers and access dates are found: what every way of reading starts from. */
export function draftWithLinks(
  entry: Entry,
  notes: readonly Note[] = [],
  outlets: OutletTable = outletTable(),
): Draft {
  const draft = new Draft(entry.text, notes, outlets);
  takeLinks(draft, entry);
  takeIdentifiers(draft);
  return draft;
}

function takeLinks(draft: Draft, entry: Entry): void {
  const { text } = entry;
  const links = findLinks(text);
  for (const link of links) {
    const name =
      link.kind === "doi"
        ? "DOI"
        : /^https?:\/\/(?:web\.archive\.org|archive\.(?:ph|is|today|fo|md|li|vn))\//i.test(link.value) &&
            draft.fields.URL
          ? "archive-URL"
          : "URL";
    const again = draft.fields[name]?.value === link.value;
    if (again || draft.set(name, link.at, 0.99, link.value)) draft.claim(link);
  }
  takeLinkMarks(draft, entry.marks, links);
  for (const access of findAccess(
    text,
    links.map(({ end }) => end),
  )) {
    draft.set("accessed", { start: access.start, end: access.end }, 0.98, access.iso);
    draft.claim(access);
  }
}

/** What journals' pages link behind each reference is not of it: `[Google Scholar]`, `Crossref`, `View article`. */
const finder =
  /^(?:google scholar|crossref|pub ?med(?: central)?|web of science|scopus|view(?: article| at publisher| record in [a-z ]+)?|full text(?: pdf)?|open url|find it(?: online)?|doi|link|article)$/i;

/** A link behind a text carries the address where none is printed, and the whole of one that is printed cut short. */
function takeLinkMarks(draft: Draft, marks: readonly Mark[], printed: readonly FoundLink[]): void {
  const { text, fields } = draft;
  for (const { kind, href = "", start, end } of marks) {
    if (kind !== "link" || !/^https?:\/\//i.test(href)) continue;
    const doi = /^https?:\/\/(?:dx\.)?doi\.org\/(10\..+)$/i.exec(href)?.[1];
    const isFinder = finder.test(
      text
        .slice(start, end)
        .replace(/[^\p{L}\p{N} ]/gu, "")
        .trim(),
    );
    if (isFinder) draft.claim({ start, end });
    const cut = printed.find((link) => link.kind === "url" && link.at.start >= start && link.at.start < end);
    if (
      cut &&
      fields.URL?.value === cut.value &&
      /^(?:…|\.\.\.)/.test(text.slice(cut.end)) &&
      href.startsWith(cut.value)
    )
      fields.URL.value = href;
    const name = doi ? "DOI" : "URL";
    if (!fields[name] && (doi || !isFinder))
      fields[name] = { value: doi ?? href, spans: [{ start, end }], confidence: 0.95 };
  }
}

/** Harvard and Chicago print the outlet of an unsigned item in the author's place: `BelTA (2021) ‘Title’, 10 September.` */
function outletAsAuthor(draft: Draft): void {
  const [body, ...others] = draft.creators;
  const { fields } = draft;
  // "Nasha Niva. 2020. “Title.” Nasha Niva, November 10, 2020"
  if (body?.name && !others.length && fields["container-title"]?.value === body.name) draft.creators.length = 0;
  if (!body?.name || others.length || fields["container-title"] || fields.publisher) return;
  const url = fields.URL?.value ?? "";
  const press = ["newspaperArticle", "magazineArticle"].includes(hostType(draft.outlets, url) ?? "");
  // A body that publishes reports is the author of its own: “Human Rights Watch, “Title,” 2021”.
  if (outletType(draft.outlets, body.name) === "report") return;
  if (!isOutlet(draft.outlets, body.name) && !(press && isHostName(body.name, url))) return;
  if (draft.isKind("post") || draft.isKind("video") || ["forumPost", "videoRecording"].includes(hostType(draft.outlets, url) ?? "")) return;
  draft.creators.length = 0;
  draft.fields["container-title"] = { value: body.name, spans: body.spans, confidence: 0.85 };
} // prettier-ignore

/** `Ph.D. dissertation, Dept. Hist., Vilnius Univ., Vilnius`: what stands between the note and the place is the university. */
function universityOfThesis(draft: Draft): void {
  const { fields, text } = draft;
  const { "container-title": container, publisher } = fields;
  const span = container?.spans[0];
  const named = draft.notes.some((note) => note.fields?.some(({ name }) => name === "publisher"));
  if (!draft.isKind("thesis") || !container || !span || named) return;
  const end = publisher?.spans[0]?.end ?? (text[span.end] === "." ? span.end + 1 : span.end);
  if (publisher && !/^\.?, $/.test(text.slice(span.end, publisher.spans[0]?.start))) return;
  delete fields["container-title"];
  const department = /^(?:Dept|Fac|Sch|Coll|Inst)\.[^,]*(?=, )/.exec(text.slice(span.start, end))?.[0];
  const start = department ? span.start + department.length + 2 : span.start;
  fields.publisher = { ...container, value: text.slice(start, end), spans: [{ start, end }] };
  if (department) fields.note = { value: department, spans: [{ start: span.start, end: span.start + department.length }], confidence: 0.9 };
} // prettier-ignore

/** `King’s College London`: a place that only a space parts from the publisher belongs to its name. */
function joinPublisher({ text, fields }: Draft): void {
  const { publisher, "publisher-place": place } = fields;
  const [start, end] = [publisher?.spans[0]?.start ?? 0, publisher?.spans[0]?.end ?? 0];
  const at = place?.spans[0];
  if (!publisher || !at || at.start < end || !/^\s$/.test(text.slice(end, at.start))) return;
  publisher.value = text.slice(start, at.end);
  publisher.spans = [{ start, end: at.end }];
  delete fields["publisher-place"];
}

/** A publisher that was taken for a place, a journal for a publisher, a film for its own author; the volume that a title names. */
function nameThePublisher({ fields, creators, notes }: Draft): void {
  const located = fields.issue ?? (fields.volume && fields.page);
  const { publisher, "publisher-place": place, title, "container-title": container } = fields;
  // "Advance online publication" says of a journal what its name may not.
  if (
    publisher &&
    !container &&
    !place &&
    (located || notes.some((note) => note.fields?.some(({ name }) => name === "status")))
  ) {
    fields["container-title"] = publisher;
    delete fields.publisher;
  }
  if (place && !publisher && !isPlace(place.value) && isPublisher(place.value)) {
    fields.publisher = place;
    delete fields["publisher-place"];
  }
  const volume =
    title && !container && !fields.volume
      ? /:\s(?:Vol\.|Volume|Bd\.|T\.|Т\.)\s?(?<number>\d{1,3}|[IVX]{1,5})\.\s\p{Lu}/du.exec(title.value)
      : null;
  const [from, end] = volume?.indices?.groups?.["number"] ?? [];
  const start = title?.spans[0]?.start;
  if (from !== undefined && end !== undefined && start !== undefined)
    fields.volume = {
      value: title!.value.slice(from, end),
      spans: [{ start: start + from, end: start + end }],
      confidence: 0.9,
    };
  const [body, ...others] = creators;
  if (title || !body?.name || others.length) return;
  fields.title = { value: body.name, spans: body.spans, confidence: 0.7 };
  creators.length = 0;
}

/** `———. (2021), …` repeats the authors of the entry before. */
function repeatCreators(draft: Draft, entry: Entry, previous: readonly ReferenceRecord[]): void {
  const repeated = entry.repeats && previous[entry.repeats.n - 1];
  if (!repeated || draft.creators.length) return;
  draft.creators.push(
    ...repeated.creators
      .filter(({ creatorType }) => creatorType === "author")
      .map((c) => ({ ...c, spans: [], confidence: 0.9 })),
  );
}
