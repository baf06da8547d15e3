import { caseNotes, judgmentNotes, oscolaNotes, resolutionNotes } from "../acts/index.ts";
import { documentNumberNotes, ieeeNotes, reportBracketNotes } from "../documents/index.ts";
import {
  datedImprintNotes,
  imprintNotes,
  imprintOfPart,
  lawReviewNotes,
  placeAndYear,
  secondImprintNotes,
} from "../imprint/index.ts";
import { kindBehindTitle } from "../kind-behind-title.ts";
import { kindBehindSite } from "../sites/index.ts";
import type { Finder } from "../finder.ts";

/** Documents and judgments with a number of their own, and the imprints that stand behind it. */
export const NUMBERED: readonly Finder[] = [
  resolutionNotes,
  documentNumberNotes,
  reportBracketNotes,
  caseNotes,
  judgmentNotes,
  oscolaNotes,
  ieeeNotes,
  imprintNotes,
  imprintOfPart,
  datedImprintNotes,
  lawReviewNotes,
  placeAndYear,
  secondImprintNotes,
  kindBehindSite,
  kindBehindTitle,
];
