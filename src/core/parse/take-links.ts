import type { Span } from "../evidence.ts";
import type { Entry, Mark } from "../list/types.ts";
import { claimPictures } from "./pictures.ts";
import { outletTable } from "../outlets/outlet-table.ts";
import type { OutletTable } from "../outlets/types.ts";
import { findAccess } from "./access.ts";
import { Draft } from "./draft.ts";
import { takeIdentifiers } from "./identifiers.ts";
import { findLinks, type FoundLink } from "./links.ts";
import type { Note } from "./notes/index.ts";
import { searchWordsAt } from "./search-words.ts";

/** A draft in which links, identifiers and access dates are found: what every way of reading starts from. */
export function draftWithLinks(
  entry: Entry,
  notes: readonly Note[] = [],
  outlets: OutletTable = outletTable(),
): Draft {
  const draft = new Draft(entry.text, notes, outlets);
  takeLinks(draft, entry);
  takeIdentifiers(draft);
  claimPictures(draft);
  return draft;
}

/** Wikis, as text: `“Title” (https://…). Outlet.` */
function withBrackets(text: string, { start, end }: Span): Span {
  return text[start - 1] === "(" && /^\)[.,]?\s/.test(text.slice(end, end + 3))
    ? { start: start - 1, end: end + 1 }
    : { start, end };
}

/** French sites and EUR-Lex: `DOI : https://doi.org/…`, `ELI: http://data.europa.eu/…` */
const LABEL = /(?<=[\s;(])(?:(?:DOI|URL|Lien)\s:\s?|ELI:\s)$/;

const archive = /^https?:\/\/(?:web\.archive\.org|archive\.(?:ph|is|today|fo|md|li|vn))\//i;

function takeLinks(draft: Draft, entry: Entry): void {
  const { text } = entry;
  const copied = { start: searchWordsAt(text), end: text.length };
  const links = findLinks(text.slice(0, copied.start));
  const inText: Span[] = links.map((link) => withBrackets(text, link));
  if (copied.start < copied.end) {
    draft.claim(copied);
    inText.push(copied);
  }
  // `(https://web.archive.org/web/…/https://nashaniva.by/a). … Archived from the original (https://nashaniva.by/a)`
  const original = (copy: FoundLink): boolean =>
    links.some(({ kind, value }) => kind === "url" && !archive.test(value) && copy.value.endsWith(value));
  for (const link of links) {
    // OSCOLA, German notes: "‘Title’ (Republic, 9 October 2021) <https://…> accessed"
    if (text[link.start - 1] === "<") draft.claim({ start: link.start - 1, end: link.start });
    if (text[link.end] === ">") draft.claim({ start: link.end, end: link.end + 1 });
    draft.claim(withBrackets(text, link));
    const label = LABEL.exec(text.slice(Math.max(0, link.start - 12), link.start));
    if (label) draft.claim({ start: link.start - label[0].length, end: link.start });
    const name =
      link.kind === "doi"
        ? "DOI"
        : archive.test(link.value) && (draft.fields.URL || original(link))
          ? "archive-URL"
          : "URL";
    const said = draft.fields[name];
    const again = said?.value === link.value;
    // "DOI: 10.1000/1. Dostupné z: https://doi.org/10.1000/1": the words of the second are those of the first; nobody prints a third.
    if (again && said.spans.length === 1)
      draft.fields[name] = { ...said, spans: [...said.spans, { start: link.start, end: link.end }] };
    if (again || draft.set(name, link.at, 0.99, link.value)) draft.claim(link);
  }
  takeLinkMarks(draft, entry.marks, links);
  for (const access of findAccess(
    text,
    links.map(({ end }) => end),
  )) {
    draft.set("accessed", { start: access.start, end: access.end }, 0.98, access.iso);
    draft.claim(access);
    inText.push(access);
  }
  draft.links = inText.sort((a, b) => a.start - b.start);
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
