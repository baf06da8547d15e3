import { type Draft, withoutStop } from "../../draft.ts";
import { isRegionName } from "../../places.ts";
import { isPublisher } from "../../publication/index.ts";
import { sentenceEnds } from "../../sentences.ts";

/** `Ph.D. dissertation, Dept. Hist., Vilnius Univ., Vilnius`: what stands between the note and the place is the university. */
export function universityOfThesis(draft: Draft): void {
  const { fields, text } = draft;
  const { "container-title": container, publisher } = fields;
  const span = container?.spans[0];
  const named = draft.notes.some((note) => note.fields?.some(({ name }) => name === "publisher"));
  repositoryOfThesis(draft);
  const paper = draft.isKind("report") && publisher && /^(?:Dept|Department|Faculty|School)(?:\.|\s)/.test(container?.value ?? "");
  if (!(draft.isKind("thesis") || paper) || !container || !span || named) return;
  const end = publisher?.spans[0]?.end ?? (text[span.end] === "." ? span.end + 1 : span.end);
  if (publisher && !/^\.?, $/.test(text.slice(span.end, publisher.spans[0]?.start))) return;
  delete fields["container-title"];
  const department = /^(?:(?:Dept|Fac|Sch|Coll|Inst)\.|(?:Department|Faculty|School)\s)[^,]*(?=, )/.exec(text.slice(span.start, end))?.[0];
  const start = department ? span.start + department.length + 2 : span.start;
  fields.publisher = { ...container, value: text.slice(start, end), spans: [{ start, end }] };
  if (department) fields.note = { value: department, spans: [{ start: span.start, end: span.start + department.length }], confidence: 0.9 };
} // prettier-ignore

/** `PhD Thesis, University of Oslo, Norway`: a country behind the university. */
export function countryOfThesis({ text, fields, notes }: Draft): void {
  const { publisher, "publisher-place": place } = fields;
  const span = publisher?.spans[0];
  if (!publisher || !span || place || publisher.spans.length > 1 || !notes.some(({ kind }) => kind === "thesis")) return;
  const comma = publisher.value.lastIndexOf(", ");
  const region = withoutStop(publisher.value.slice(comma + 2));
  if (comma < 4 || !isRegionName(region) || text.slice(span.start, span.end) !== publisher.value) return;
  const at = span.start + comma + 2;
  fields["publisher-place"] = { value: region, spans: [{ start: at, end: at + region.length }], confidence: 0.9 };
  fields.publisher = { ...publisher, value: publisher.value.slice(0, comma), spans: [{ start: span.start, end: at - 2 }] };
} // prettier-ignore

/** MLA: `2022. University of Helsinki, PhD dissertation. Helda, hdl.handle.net/…`: what stands behind keeps it. */
function repositoryOfThesis({ text, fields, notes }: Draft): void {
  const { publisher } = fields;
  const span = publisher?.spans[0];
  if (!publisher || !span || publisher.spans.length > 1 || !notes.some(({ kind }) => kind === "thesis")) return;
  const end = sentenceEnds(text, span.start, span.end)[0];
  if (end === undefined || !isPublisher(text.slice(span.start, end - 1))) return;
  const rest = { start: end + 1, end: span.end };
  fields.source ??= { value: text.slice(rest.start, rest.end), spans: [rest], confidence: 0.8 };
  fields.publisher = { ...publisher, value: text.slice(span.start, end - 1), spans: [{ start: span.start, end: end - 1 }] };
} // prettier-ignore
