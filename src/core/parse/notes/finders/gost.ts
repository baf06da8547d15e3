import {
  areasBehindYear,
  dashedImprintNotes,
  gostStatementNotes,
  leavesBesidePages,
  otherInformationNotes,
  physicalDescriptionNotes,
  platformNotes,
  statementParts,
} from "../gost/index.ts";
import { numberedPartNotes } from "../imprint/index.ts";
import { carrierNotes } from "../media/index.ts";
import type { Finder } from "../finder.ts";

/** What stands behind the signs of GOST: " : ", " / ", " . – ". */
export const GOST: readonly Finder[] = [
  // Before laws, which would take the day of a judgment.
  otherInformationNotes,
  carrierNotes,
  platformNotes,
  gostStatementNotes,
  statementParts,
  dashedImprintNotes,
  leavesBesidePages,
  physicalDescriptionNotes,
  numberedPartNotes,
  areasBehindYear,
];
