import { unquoted } from "../book-part/index.ts";
import { findDates } from "../dates/index.ts";
import type { Draft } from "../draft.ts";
import { outletType } from "../outlets.ts";
import type { ReferenceRecord } from "../types.ts";
import type { Stretch } from "./stretches.ts";
import { SURE, SURE_TITLE } from "./label.ts";
import { bare, labelledLocators } from "./labelled-locators.ts";
import { inWord, labelledNames } from "./labelled-names.ts";
import { numberOfSeries, seriesLead } from "./labelled-series.ts";
import { withoutCuts } from "./without-cuts.ts";

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
      return labelledNames(draft, start, end, label === "A" ? "author" : "editor");
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
      return labelledLocators(draft, start, end);
    case "P":
      return void draft.set("publisher", { start, end }, 0.75);
    case "W":
      return void draft.set("publisher-place", bare(text, start, end), 0.75);
    default:
      return;
  }
}

function dates(draft: Draft, start: number, end: number): void {
  const from = wholeDate(draft, start, end);
  for (const date of findDates(draft.text.slice(from, end)))
    if (date.iso)
      draft.dates.push({ value: date.iso, span: { start: from + date.start, end: from + date.end }, kind: date.kind === "year" ? "year" : "full" }); // prettier-ignore
  draft.claim({ start: from, end });
}

/** `Biełsat, 12 V 2022`: a year that the model took alone is part of a day; gives where that begins. */
function wholeDate({ text }: Draft, start: number, end: number): number {
  if (!/^(?:19|20)\d\d[.,\s]*$/.test(text.slice(start, end))) return start;
  const window = Math.max(0, start - 9);
  const whole = /(?<!\d)\d{1,2} [IVX]{1,4} $/.exec(text.slice(window, start));
  return whole ? window + whole.index : start;
}
