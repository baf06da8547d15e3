import type { Entry } from "../../list/types.ts";
import {
  actNotes,
  adoptionNotes,
  amendmentNotes,
  caseNotes,
  gazetteNotes,
  judgmentNotes,
  lawNotes,
  oscolaNotes,
  resolutionNotes,
  treatyNotes,
} from "./acts/index.ts";
import { archiveNotes, boxNotes, polishArchiveNotes } from "./archives/index.ts";
import { archivedNotes, databaseNotes, kindBehindSite, repositoryNotes, siteNotes } from "./sites/index.ts";
import {
  carrierNotes,
  channelNotes,
  languageNotes,
  mediumNotes,
  ofDayNotes,
  podcastNotes,
  postedNotes,
  shownAtNotes,
  showNotes,
  stageNotes,
} from "./media/index.ts";
import {
  contributorNotes,
  responsibilityNotes,
  reviewedNotes,
  roundPartsNotes,
  translationNotes,
} from "./contributors/index.ts";
import { cutNotes, type CutEntry } from "./cut.ts";
import {
  documentNumberNotes,
  eventNotes,
  ieeeNotes,
  letterNotes,
  polishWorkNotes,
  preprintNumberNotes,
  reportBracketNotes,
  reportNotes,
  standardNotes,
  thesisInRoundBrackets,
  thesisNotes,
} from "./documents/index.ts";
import {
  bracketedSeriesNotes,
  editionNotes,
  houseOfOutlet,
  datedImprintNotes,
  imprintNotes,
  numberedPartNotes,
  secondImprintNotes,
  seriesNotes,
  specialIssueNotes,
  townBehindName,
} from "./imprint/index.ts";
import {
  gostStatementNotes,
  otherInformationNotes,
  physicalDescriptionNotes,
  platformNotes,
} from "./gost/index.ts";
import { kindBehindTitle } from "./kind-behind-title.ts";
import type { Note } from "./types.ts";

/** `15. Lekarze na Granicy. Raport`: where a list changes its form, the number of an entry is still at its head. */
const ownNumber = ({ n, text }: Entry): Note[] =>
  n > 1 && text.startsWith(`${n}. `) && /^\d+\.\s(?!\p{Ll})/u.test(text)
    ? [{ start: 0, end: `${n}. `.length }]
    : [];

/** Finds the notes of an entry and cuts them out. */
export function withoutNotes(entry: Entry): CutEntry {
  const { text } = entry;
  const archived = polishArchiveNotes(text);
  return cutNotes(entry, [
    ...ownNumber(entry),
    // Before the bare medium: the bracket of a post names its network, too.
    ...postedNotes(text),
    // Before series: "312 p. (In Russ.)" is none.
    ...languageNotes(text),
    ...mediumNotes(text),
    ...ofDayNotes(text),
    ...townBehindName(text),
    ...houseOfOutlet(text),
    ...thesisInRoundBrackets(text),
    // Before translations: "[Interview by A. Novak]" is none.
    ...bracketedSeriesNotes(text),
    ...reviewedNotes(text),
    ...roundPartsNotes(text),
    ...contributorNotes(text),
    ...translationNotes(text),
    ...resolutionNotes(text),
    ...documentNumberNotes(text),
    ...reportBracketNotes(text),
    ...caseNotes(text),
    ...judgmentNotes(text),
    ...oscolaNotes(text),
    ...ieeeNotes(text),
    ...imprintNotes(text),
    ...datedImprintNotes(text),
    ...secondImprintNotes(text),
    ...kindBehindSite(text),
    ...kindBehindTitle(text),
    // Before laws, which would take the day of a judgment.
    ...otherInformationNotes(text),
    ...carrierNotes(text),
    ...platformNotes(text),
    ...gostStatementNotes(text),
    ...physicalDescriptionNotes(text),
    ...numberedPartNotes(text),
    ...actNotes(text),
    ...editionNotes(text),
    ...responsibilityNotes(text),
    ...thesisNotes(text),
    ...letterNotes(text),
    ...preprintNumberNotes(text),
    ...polishWorkNotes(text),
    ...reportNotes(text),
    ...lawNotes(text),
    ...channelNotes(text),
    ...siteNotes(text),
    ...adoptionNotes(text),
    ...amendmentNotes(text),
    ...gazetteNotes(text),
    ...treatyNotes(text),
    ...archivedNotes(text),
    ...(archived.length ? archived : archiveNotes(text)),
    ...boxNotes(text),
    ...standardNotes(text),
    ...eventNotes(text),
    ...databaseNotes(text),
    ...repositoryNotes(text),
    ...showNotes(text),
    ...shownAtNotes(text),
    ...podcastNotes(text),
    ...stageNotes(text),
    ...specialIssueNotes(text),
    ...seriesNotes(text),
  ]);
}
