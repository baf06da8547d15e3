import { cutsSurname } from "../cut-name.ts";
import { type Draft, trimmed } from "../draft.ts";
import { locatorAtEnd } from "../locators/index.ts";
import { readNames } from "../names/index.ts";
import { takePublication } from "../publication/index.ts";
import { marksBefore, marksLast } from "./editor-marks.ts";
import { shapes } from "./read-book-part.ts";

/** `…, edited by A. B and C. D`, `(eds.) V. Mojeiko`, `/ pod red. E. Orlova`: takes names, publisher and place after the book's title. */
export function takeEditors(draft: Draft, from: number, to: number): number {
  const { text } = draft;
  marksBefore.lastIndex = from;
  for (let hit = marksBefore.exec(text); hit && hit.index < to; hit = marksBefore.exec(text)) {
    const at = marksBefore.lastIndex;
    const names = readNames(
      text,
      at,
      shapes,
      "editor",
      (place) =>
        !cutsSurname(text, at, place) &&
        ((place <= to && /^(?:[.,;:)]|\s?$)/.test(text.slice(place, Math.min(to, place + 2)))) ||
          /\.$/.test(text.slice(at, place))),
    );
    if (!names) continue;
    draft.creators.push(...names.creators);
    draft.claim({ start: hit.index, end: names.end });
    afterEditors(draft, names.end, trimmed(text, { start: names.end, end: to }).end);
    return hit.index;
  }
  return to;
}

/** `Book, U. Becker and A. Vasileva, Eds.`: the mark comes last. */
export function takeTrailingEditors(draft: Draft, from: number, to: number): number {
  const { text } = draft;
  const mark = marksLast.exec(text.slice(from, to));
  if (!mark) return to;
  const markStart = from + mark.index;
  for (
    let comma = text.indexOf(", ", from);
    comma >= 0 && comma < markStart;
    comma = text.indexOf(", ", comma + 1)
  ) {
    const names = readNames(text, comma + 2, shapes, "editor", (place) => place === markStart);
    if (!names) continue;
    draft.creators.push(...names.creators);
    draft.claim({ start: comma, end: to });
    return comma;
  }
  return to;
}

/** What stands after the editors: pages, publisher and place. */
function afterEditors(draft: Draft, from: number, to: number): void {
  const { text } = draft;
  const span = trimmed(text, { start: from, end: to });
  if (span.end <= span.start) return;
  const pages = locatorAtEnd(text, span.start - 1, span.end, true);
  let end = span.end;
  if (pages && !draft.fields.page && pages.values.some(({ name }) => name === "page")) {
    for (const { name, value, start, end: stop } of pages.values)
      draft.set(name, { start, end: stop }, 0.9, value);
    end = pages.start;
  }
  // "…, 45–68. London: Routledge": pages before the publisher
  const first = /^[\s.,;]*(?:pp?\.|S\.|s\.|С\.|с\.)?\s?(?<page>\d{1,4}\s?[-–—]\s?\d{1,4})[.,;]\s/du.exec(
    text.slice(from, end + 1),
  );
  let start = from;
  if (first && !draft.fields.page) {
    const [s, e] = first.indices!.groups!["page"]!;
    draft.set(
      "page",
      { start: from + s, end: from + e },
      0.9,
      text.slice(from + s, from + e).replace(/\s?[–—]\s?/g, "-"),
    );
    draft.claim({ start: from, end: from + first[0].length });
    start = from + first[0].length;
  }
  const left = takePublication(draft, start, end, true);
  const rest = trimmed(text, { start, end: left });
  if (rest.end > rest.start && !draft.fields.publisher && /^\p{Lu}/u.test(text.slice(rest.start)))
    draft.set("publisher", rest, 0.7);
}
