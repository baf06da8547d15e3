import type { Entry } from "../../list/types.ts";
import { actNotes } from "./act.ts";
import { adoptionNotes } from "./adoption.ts";
import { amendmentNotes } from "./amendment.ts";
import { archiveNotes } from "./archive.ts";
import { archivedNotes } from "./archived.ts";
import { boxNotes } from "./boxes.ts";
import { carrierNotes } from "./carrier.ts";
import { caseNotes } from "./case.ts";
import { channelNotes } from "./channel.ts";
import { contributorNotes } from "./contributors/index.ts";
import { cutNotes, type CutEntry } from "./cut.ts";
import { databaseNotes } from "./database.ts";
import { documentNumberNotes } from "./document-number.ts";
import { editionNotes } from "./edition.ts";
import { eventNotes } from "./event.ts";
import { gazetteNotes } from "./gazette.ts";
import { gostStatementNotes } from "./gost-statements.ts";
import { ieeeNotes } from "./ieee.ts";
import { imprintNotes } from "./imprint.ts";
import { kindBehindSite } from "./kind-behind-site.ts";
import { kindBehindTitle } from "./kind-behind-title.ts";
import { lawNotes } from "./law.ts";
import { letterNotes } from "./letter.ts";
import { mediumNotes } from "./medium.ts";
import { numberedPartNotes } from "./numbered-part.ts";
import { oscolaNotes } from "./oscola.ts";
import { otherInformationNotes } from "./other-information.ts";
import { podcastNotes } from "./podcast.ts";
import { polishArchiveNotes } from "./polish-archive.ts";
import { polishWorkNotes } from "./polish-work.ts";
import { postedNotes } from "./posted.ts";
import { preprintNumberNotes } from "./preprint-number.ts";
import { reportNotes } from "./report.ts";
import { repositoryNotes } from "./repository.ts";
import { responsibilityNotes } from "./responsibility.ts";
import { reviewedNotes } from "./reviewed.ts";
import { secondImprintNotes } from "./second-imprint.ts";
import { roundPartsNotes } from "./round-parts.ts";
import { bracketedSeriesNotes, seriesNotes } from "./series.ts";
import { showNotes } from "./show.ts";
import { shownAtNotes } from "./shown-at.ts";
import { siteNotes } from "./site.ts";
import { standardNotes } from "./standard.ts";
import { specialIssueNotes } from "./special-issue.ts";
import { stageNotes } from "./stage.ts";
import { thesisInRoundBrackets, thesisNotes } from "./thesis.ts";
import { townBehindName } from "./town-behind-name.ts";
import { translationNotes } from "./translation.ts";
import { treatyNotes } from "./treaty.ts";
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
    ...mediumNotes(text),
    ...townBehindName(text),
    ...thesisInRoundBrackets(text),
    // Before translations: "[Interview by A. Novak]" is none.
    ...bracketedSeriesNotes(text),
    ...reviewedNotes(text),
    ...roundPartsNotes(text),
    ...contributorNotes(text),
    ...translationNotes(text),
    ...documentNumberNotes(text),
    ...caseNotes(text),
    ...oscolaNotes(text),
    ...ieeeNotes(text),
    ...imprintNotes(text),
    ...secondImprintNotes(text),
    ...kindBehindSite(text),
    ...kindBehindTitle(text),
    // Before laws, which would take the day of a judgment.
    ...otherInformationNotes(text),
    ...carrierNotes(text),
    ...gostStatementNotes(text),
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
