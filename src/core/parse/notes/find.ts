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
import {
  archivedNotes,
  catalogueBehindDay,
  catalogueNumbers,
  databaseNotes,
  keywordNotes,
  kindBehindSite,
  oecdNotes,
  frenchPortalNotes,
  openKnowledgeNotes,
  repositoryNotes,
  siteBeforeAccess,
  siteBetweenDashes,
  siteNotes,
  ssrnNotes,
  wikiNumberNotes,
} from "./sites/index.ts";
import {
  carrierNotes,
  channelNotes,
  filmWithDirector,
  languageNotes,
  mediumNotes,
  ofDayNotes,
  podcastNotes,
  postedNotes,
  putOnlineNotes,
  shownAtNotes,
  showNotes,
  stageNotes,
} from "./media/index.ts";
import {
  besideNameNotes,
  bodyBehindEditors,
  bylineNotes,
  clergyNotes,
  notesBeforeMark,
  notesBehindSign,
  otherPartNotes,
  outletInterviewNotes,
  rankNotes,
  responsibilityNotes,
  reviewedNotes,
  roundNotes,
  roundPartsNotes,
  statedInterviewNotes,
  translationNotes,
} from "./contributors/index.ts";
import type { Finder } from "./finder.ts";
import { cutNotes, type CutEntry } from "./cut.ts";
import {
  documentNumberNotes,
  documentSymbolNotes,
  entryNotes,
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
  cambridgeSeries,
  editionNotes,
  firstPrintedNotes,
  houseOfOutlet,
  datedImprintNotes,
  imprintNotes,
  imprintOfPart,
  issueNotes,
  numberedPartNotes,
  openImprintNotes,
  partOfSetNotes,
  partToRead,
  lawReviewNotes,
  proceedingsSeriesNotes,
  repecNotes,
  secondImprintNotes,
  seriesNotes,
  specialIssueNotes,
  townBehindName,
} from "./imprint/index.ts";
import {
  cataloguerNotes,
  dashedImprintNotes,
  doubleNotes,
  gostStatementNotes,
  leavesBesidePages,
  otherInformationNotes,
  physicalDescriptionNotes,
  platformNotes,
} from "./gost/index.ts";
import { kindBehindTitle } from "./kind-behind-title.ts";
import { citeThis, footnoteNumber, ownNumber } from "./own-number.ts";
import type { Note } from "./types.ts";

/** Polish archives have a form of their own: what is one of these is not read as another. */
function papersInArchives(text: string): readonly Note[] {
  const polish = polishArchiveNotes(text);
  return polish.length ? polish : archiveNotes(text);
}

/** Where two find the same stretch, that of the first counts. */
const FINDERS: readonly Finder[] = [
  // Before the bare medium: the bracket of a post names its network, too.
  postedNotes,
  // Before links, pages and everything else of it.
  doubleNotes,
  // Before series: "312 p. (In Russ.)" is none.
  languageNotes,
  mediumNotes,
  cataloguerNotes,
  filmWithDirector,
  putOnlineNotes,
  // Before imprints and volumes: "Poznań 2012, rozdz. 4." is no volume.
  partToRead,
  openImprintNotes,
  besideNameNotes,
  rankNotes,
  footnoteNumber,
  citeThis,
  repecNotes,
  siteBeforeAccess,
  siteBetweenDashes,
  ssrnNotes,
  wikiNumberNotes,
  keywordNotes,
  oecdNotes,
  frenchPortalNotes,
  openKnowledgeNotes,
  catalogueBehindDay,
  entryNotes,
  documentSymbolNotes,
  ofDayNotes,
  townBehindName,
  houseOfOutlet,
  thesisInRoundBrackets,
  // Before translations: "[Interview by A. Novak]" is none.
  cambridgeSeries,
  bracketedSeriesNotes,
  reviewedNotes,
  roundPartsNotes,
  roundNotes,
  notesBeforeMark,
  outletInterviewNotes,
  bylineNotes,
  // Before signs: "под ред. Патриарха" is no name that they could read.
  clergyNotes,
  statedInterviewNotes,
  notesBehindSign,
  otherPartNotes,
  translationNotes,
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
  secondImprintNotes,
  kindBehindSite,
  kindBehindTitle,
  // Before laws, which would take the day of a judgment.
  otherInformationNotes,
  carrierNotes,
  platformNotes,
  gostStatementNotes,
  dashedImprintNotes,
  leavesBesidePages,
  physicalDescriptionNotes,
  numberedPartNotes,
  actNotes,
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
  reportNotes,
  lawNotes,
  channelNotes,
  siteNotes,
  adoptionNotes,
  amendmentNotes,
  gazetteNotes,
  treatyNotes,
  archivedNotes,
  papersInArchives,
  boxNotes,
  standardNotes,
  eventNotes,
  databaseNotes,
  repositoryNotes,
  catalogueNumbers,
  showNotes,
  shownAtNotes,
  podcastNotes,
  stageNotes,
  specialIssueNotes,
  seriesNotes,
  proceedingsSeriesNotes,
];

/**
 * Finds the notes of entries and cuts them out.
 *
 * Each kind is looked for in all of the entries before the next kind, so that its expressions stay in the processor's cache: entry by
 * entry it takes twice the time.
 */
export function withoutNotes(entries: readonly Entry[]): CutEntry[] {
  const found = entries.map(ownNumber);
  for (const find of FINDERS)
    for (let i = 0; i < entries.length; i++) for (const note of find(entries[i]!.text)) found[i]!.push(note);
  return entries.map((entry, i) => cutNotes(entry, found[i]!));
}
