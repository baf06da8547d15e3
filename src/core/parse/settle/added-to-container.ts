import type { Draft } from "../draft.ts";
import { isPlace } from "../places.ts";

/** `Biełarus (New York)`, `Zapisy (Belarusian Institute of Arts and Sciences, New York)` */
const town = /\s\((?<inner>(?:\p{Lu}[^()\d]{3,80},\s)?(?<town>\p{Lu}[^(),\d]{2,40}))\)$/du;
/** `Oxford Slavonic Papers, New Series`, `…, n.s.`, `…, 3rd ser.` */
const series =
  /,?\s(?<inner>(?:[Nn]ew|[Oo]ld)\s[Ss]eries|[NnOo]\.\s?[Ss]\.?|[Nn]\.\s?[Ff]\.?|Neue Folge|(?:2nd|3rd|[4-9]th)\sser(?:ies|\.)?|[Ss]eria nowa|[Nn]owa seria|[Nn]ovaia seriia)$/du;

/** What a list adds to the name of a journal or newspaper: the town that tells it from others, the series that its volumes are counted in. */
export function addedToContainer({ text, fields, dates }: Draft): void {
  const { "container-title": container, volume, issue } = fields;
  const span = container?.spans[0];
  if (!container || !span || container.spans.length > 1) return;
  if (!(volume ?? issue) && !dates.some(({ kind }) => kind === "full")) return;
  if (text.slice(span.start, span.end) !== container.value) return;
  // NLM has its own names of journals, "Sensors (Basel)": only behind a title in quotation marks.
  const place = /[”’"»],?\s$/.test(text.slice(0, span.start)) ? town.exec(container.value) : null;
  const found = place && isPlace(place.groups!["town"]!) ? place : series.exec(container.value);
  if (!found || found.index < 3) return;
  const [start, end] = found.indices!.groups!["inner"]!;
  // "…, n.s., 18": the full stop of the abbreviation was left out with those of sentences.
  const stop = /(?:\.s|ser)$/i.test(container.value) && text[span.end] === "." ? 1 : 0;
  const added = { start: span.start + start, end: span.start + end + stop };
  fields[found === place ? "note" : "collection-title"] ??= {
    value: text.slice(added.start, added.end),
    spans: [added],
    confidence: 0.9,
  };
  container.value = container.value.slice(0, found.index);
  container.spans = [{ start: span.start, end: span.start + found.index }];
}
