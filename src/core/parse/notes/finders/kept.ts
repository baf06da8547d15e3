import { adoptionNotes, amendmentNotes, gazetteNotes, lawNotes, treatyNotes } from "../acts/index.ts";
import { boxNotes, papersInArchives } from "../archives/index.ts";
import { eventNotes, standardNotes } from "../documents/index.ts";
import { proceedingsSeriesNotes, seriesNotes, specialIssueNotes } from "../imprint/index.ts";
import {
  channelNotes,
  notedPodcastNotes,
  podcastNotes,
  showNotes,
  shownAtNotes,
  stageNotes,
} from "../media/index.ts";
import {
  archivedNotes,
  catalogueNumbers,
  databaseNotes,
  repositoryNotes,
  siteNotes,
} from "../sites/index.ts";
import type { Finder } from "../finder.ts";

/** Laws and where they were printed; where a work is kept, shown or listed; last the series, which take what is left. */
export const WHERE_KEPT: readonly Finder[] = [
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
  notedPodcastNotes,
  podcastNotes,
  stageNotes,
  specialIssueNotes,
  seriesNotes,
  proceedingsSeriesNotes,
];
