import {
  bylineNotes,
  clergyNotes,
  coAuthorNotes,
  degreeNotes,
  namesBeforeRole,
  notesBeforeMark,
  notesBehindSign,
  otherPartNotes,
  outletInterviewNotes,
  reviewedNotes,
  roundNotes,
  roundPartsNotes,
  statedInterviewNotes,
  translationNotes,
} from "../contributors/index.ts";
import { thesisInRoundBrackets } from "../documents/index.ts";
import { bracketedSeriesNotes, cambridgeSeries } from "../imprint/index.ts";
import type { Finder } from "../finder.ts";

/** Who made it beside its authors, in brackets and behind signs; series in brackets stand before them, for "[Series by A. Novak]" is none. */
export const PEOPLE: readonly Finder[] = [
  thesisInRoundBrackets,
  // Before translations: "[Interview by A. Novak]" is none.
  cambridgeSeries,
  bracketedSeriesNotes,
  reviewedNotes,
  degreeNotes,
  // Before brackets: "/ А. Птицын (сост.)" says what people in a statement did.
  namesBeforeRole,
  roundPartsNotes,
  roundNotes,
  notesBeforeMark,
  outletInterviewNotes,
  bylineNotes,
  coAuthorNotes,
  // Before signs: "под ред. Патриарха" is no name that they could read.
  clergyNotes,
  statedInterviewNotes,
  notesBehindSign,
  otherPartNotes,
  translationNotes,
];
