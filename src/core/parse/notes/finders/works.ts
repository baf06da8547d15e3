import { actNotes, bracketedGazette } from "../acts/index.ts";
import { bodyBehindEditors, responsibilityNotes } from "../contributors/index.ts";
import {
  kindBeforeYearNotes,
  letterNotes,
  polishWorkNotes,
  preprintNumberNotes,
  reportNotes,
  thesisNotes,
} from "../documents/index.ts";
import { editionNotes, firstPrintedNotes, issueNotes, partOfSetNotes } from "../imprint/index.ts";
import type { Finder } from "../finder.ts";

/** Acts, editions, reports and theses: words of the kind, with a number or a day. */
export const WORKS: readonly Finder[] = [
  actNotes,
  bracketedGazette,
  // Before editions: "22 июня (№ 109)" is no number of a report.
  issueNotes,
  editionNotes,
  firstPrintedNotes,
  partOfSetNotes,
  responsibilityNotes,
  bodyBehindEditors,
  thesisNotes,
  letterNotes,
  preprintNumberNotes,
  polishWorkNotes,
  // Before reports: “HRW report 2021” has no number.
  kindBeforeYearNotes,
  reportNotes,
];
