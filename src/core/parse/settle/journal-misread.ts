import type { Span } from "../../evidence.ts";
import { trimmed, type Draft } from "../draft.ts";
import { isOutlet, isPeriodical } from "../outlets.ts";

/** `Religion, State & Society, 50(4)`: the end of an enumeration before volume and issue publishes nothing. */
export function journalWithCommas({ text, fields }: Draft): void {
  const { volume, issue, publisher, "publisher-place": place, "container-title": container } = fields;
  const [first, second, next] = [container?.spans.at(-1), publisher?.spans[0], volume?.spans[0]];
  if (!container || !publisher || !issue || place || !first || !second || !next) return;
  if (text.slice(first.end, second.start) !== ", " || !/^[.,]?\s$/.test(text.slice(second.end, next.start))) return;
  if (!/\s(?:&|and|und|i|y|et|и|і|ds)\s/iu.test(publisher.value)) return;
  container.value = text.slice(container.spans[0]!.start, second.end);
  container.spans = [{ start: container.spans[0]!.start, end: second.end }];
  delete fields.publisher;
} // prettier-ignore

/** `Title. Український історичний журнал. 2019. № 1`: DSTU may leave out the `//` before the journal. */
export function journalBehindTitle(draft: Draft): void {
  const { text, fields, outlets } = draft;
  const { title, issue, page } = fields;
  const span = title?.spans[0];
  if (!title || !span || title.spans.length > 1 || !issue || !page) return;
  if (fields["container-title"] || fields.publisher) return;
  const last = title.value.lastIndexOf(". ");
  // "Вісник університету. Політологія": the journal and its series
  const before = title.value.lastIndexOf(". ", last - 1);
  const border = before >= 8 && isPeriodical(outlets, title.value.slice(before + 2, last)) ? before : last;
  if (border < 8 || text.slice(span.start, span.end) !== title.value) return;
  const journal: Span = trimmed(text, { start: span.start + border + 1, end: span.end });
  const name = text.slice(journal.start, journal.end);
  // Behind names in the form of GOST nothing but a journal has both issue and pages.
  const gost = /(?:^|\.\s)(?:19|20)\d\d\.\s/.test(text.slice(span.end)) && name.split(/\s+/).length <= 8;
  if (!/^[\p{Lu}«"]/u.test(name) || !(isPeriodical(outlets, name) || isOutlet(outlets, name) || gost)) return;
  fields["container-title"] = { value: name, spans: [journal], confidence: 0.9 };
  const rest = { start: span.start, end: span.start + border };
  fields.title = { ...title, value: text.slice(rest.start, rest.end), spans: [rest] };
}
