import { readBookPart } from "../book-part/index.ts";
import { dateAt } from "../dates/index.ts";
import { trimmed, type Draft } from "../draft.ts";
import { isOutlet, outletType } from "../outlets.ts";
import { isPlace, isRegionName } from "../places.ts";
import { isPublisher, takePublication } from "../publication/index.ts";
import { isOpeningQuote, quotedAt } from "../quotes.ts";

/** What follows a title: `“Outlet”`, `Outlet`, a publisher with its place. */
export function readContainer(draft: Draft, from: number, to: number, bareIsPublisher: boolean): void {
  const { text } = draft;
  const span = trimmed(text, { start: from, end: to });
  dayFirst(draft, span);
  if (span.end <= span.start) return;
  const inMark = /^(?:[Ii]n|w|в|у):\s|^In\s(?=(?:the\s)?\p{Lu})/u.exec(
    text.slice(span.start, span.start + 9),
  );
  if (inMark) {
    draft.claim({ start: span.start, end: span.start + inMark[0].length });
    return readBookPart(draft, span.start + inMark[0].length, to);
  }
  if (isOpeningQuote(text[span.start])) {
    const quoted = quotedAt(text, span.start, to);
    if (quoted) {
      draft.set("container-title", quoted.inner, 0.95);
      draft.claim(quoted.outer);
      return readLeftover(draft, quoted.outer.end, to);
    }
  }
  const value = text.slice(span.start, span.end);
  // "“Title,” 2024, arXiv:2403.11872"
  if (/^(?:19|20)\d\d$/.test(value) && !draft.dates.length) {
    draft.dates.push({ value, span, kind: "year" });
    return draft.claim(span);
  }
  // "“Title,” 15min, Vilnius, p. 6, Nov. 20, 2021": a page and a day are those of a newspaper, whose town stands behind it.
  const town =
    draft.fields.page &&
    !draft.fields.volume &&
    !draft.editorsNoted &&
    draft.dates.some(({ kind }) => kind === "full")
      ? /^(?<name>[^,]{2,50}), (?<town>[^,]+(?:, [^,]+)?)$/u.exec(value)?.groups
      : undefined;
  if (town && isPlace(town["town"]!)) {
    draft.set("container-title", { start: span.start, end: span.start + town["name"]!.length }, 0.93);
    draft.form = "marked";
    return void draft.set("publisher-place", { start: span.end - town["town"]!.length, end: span.end }, 0.9);
  }
  // "“Title,” [presented at …,] Riga, Latvia"
  // "“Title,” Minsk, Belarus": a city with its country is no outlet.
  const pair = /^[^,]+, (?<region>[^,]+)(?:, [^,]+)?$/u.exec(value)?.groups?.["region"];
  if ((draft.isKind("presentation") || (pair && isRegionName(pair))) && isPlace(value))
    return void draft.set("publisher-place", span, 0.93);
  // "“Title.” Prajdzisviet: Časopis litaratury, no. 11": what has an issue and begins with no place is a journal with its subtitle.
  const name = /^(?<name>[^:]{3,40}):\s[^:]{4,70}$/u.exec(value)?.groups?.["name"];
  if (
    !bareIsPublisher &&
    name &&
    draft.fields.issue &&
    !draft.editorsNoted &&
    !draft.isKind("report") &&
    !isPlace(name) &&
    !isPublisher(value.slice(name.length + 2))
  )
    return void draft.set("container-title", span, 0.9);
  if (/:\s/.test(value) && (!isOutlet(draft.outlets, value) || isPlace(value.slice(0, value.indexOf(":"))))) {
    const end = takePublication(draft, span.start, span.end, true);
    const rest = trimmed(text, { start: span.start, end });
    if (end < span.end || !draft.editorsNoted) {
      if (rest.end > rest.start) draft.set("container-title", rest, 0.8);
      return;
    }
  }
  // "“Title.” PhD thesis, University of Warsaw": nothing else publishes a thesis.
  if (
    !bareIsPublisher &&
    draft.isKind("thesis") &&
    !/,\s/.test(value) &&
    !isOutlet(draft.outlets, value) &&
    isPublisher(value)
  )
    return void draft.set("publisher", span, 0.9);
  // "“Title.” Religion, State and Society, vol. 49, no. 2": volume and issue are those of a journal, whatever its name has in it.
  const { volume, issue, page } = draft.fields;
  if (
    !bareIsPublisher &&
    volume &&
    issue &&
    page &&
    !draft.editorsNoted &&
    !/:\s/.test(value) &&
    !isPlace(value.slice(value.lastIndexOf(", ") + 2))
  )
    return void draft.set("container-title", span, 0.93);
  // MLA: "Archives and Power, [edited by T. Kos and R. Lis,] Routledge": what has editors and no issue is a book, whatever words its name has.
  const ofEditors = draft.editorsNoted && !issue && /,\s\p{Lu}/u.test(value);
  if (!bareIsPublisher && (ofEditors || !isOutlet(draft.outlets, value))) {
    // "Book, Publisher", "Site, Body, Place" behind a title in quotation marks
    const end = takePublication(draft, span.start, span.end, false, draft.editorsNoted);
    const comma = text.lastIndexOf(", ", end - 1);
    if (end === span.end && draft.editorsNoted && comma > span.start) {
      draft.set("publisher", { start: comma + 2, end }, 0.85);
      return void draft.set("container-title", { start: span.start, end: comma }, 0.9);
    }
    const rest = trimmed(text, { start: span.start, end });
    // "The Daily, New York Times": who runs the series stands last.
    if (
      end === span.end &&
      comma > rest.start &&
      (outletType(draft.outlets, text.slice(comma + 2, end)) ||
        draft.isKind("podcast") ||
        (draft.isKind("interview") && !isPlace(text.slice(comma + 2, end))))
    ) {
      draft.set("publisher", { start: comma + 2, end }, 0.85);
      rest.end = comma;
    }
    // "“Title,” [Working Papers, No. 176,] OECD Publishing, Paris": a paper with its number is in no container.
    const prints =
      end < span.end &&
      !draft.fields.publisher &&
      draft.isKind("report") &&
      isPublisher(text.slice(rest.start, rest.end));
    if (rest.end > rest.start) draft.set(prints ? "publisher" : "container-title", rest, 0.9);
    return;
  }
  if (!bareIsPublisher || isOutlet(draft.outlets, value)) return void draft.set("container-title", span, 0.9);
  // "Title (2020), Publisher, Place."
  const comma = value.lastIndexOf(", ");
  if (comma > 0 && isPlace(value.slice(comma + 2))) {
    draft.set("publisher-place", { start: span.start + comma + 2, end: span.end }, 0.9);
    span.end = span.start + comma;
  }
  // "Mapa Białorusi (1903), oprac. E. Kos, Wilno": a town alone is no publisher.
  if (isPlace(text.slice(span.start, span.end))) return void draft.set("publisher-place", span, 0.9);
  draft.set("publisher", span, 0.9);
}

/**
 * `Decree No. 9 (1993), 19 February, „Legal Portal”`: the day stands before the outlet; `“O torgovle.” Ukaz Prezidenta no. 566, December 20,
 * 2012. Natsional’nyi tsentr`: it goes on with what was cut out before it.
 */
function dayFirst(draft: Draft, span: { start: number; end: number }): void {
  const { text } = draft;
  const date = dateAt(text, span.start);
  if (!date || date.kind === "year" || date.kind === "none") return;
  const behind = text.slice(date.end, date.end + 3);
  const mark =
    (date.kind === "full" && date.start === span.start ? /^\.\s(?=\p{Lu})/u.exec(behind) : null) ??
    (/^\d{1,2}[.\s]/.test(text.slice(span.start, span.start + 3)) ? /^,\s(?=[“"„«‘])/.exec(behind) : null);
  if (!mark) return;
  draft.dates.push({ value: date.iso, span: { start: span.start, end: date.end }, kind: "full" });
  span.start = date.end + mark[0].length;
  draft.claim({ start: date.start, end: span.start });
}

/** Place and publisher that stand after a quoted container. */
export function readLeftover(draft: Draft, from: number, to: number): void {
  const span = trimmed(draft.text, { start: from, end: to });
  if (span.end > span.start) takePublication(draft, span.start, span.end, true);
}
