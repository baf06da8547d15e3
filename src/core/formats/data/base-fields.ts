import type { FieldName } from "../../parse/types.ts";

/**
 * The base fields of Zotero's schema that can take each CSL variable, the best first: a report has no field for the
 * publication it appeared in, but one for its series. What finds none of them goes into Extra.
 */
export const BASE_FIELDS: Partial<Record<FieldName, readonly string[]>> = {
  "container-title": ["publicationTitle", "reporter", "code", "seriesTitle", "series", "publisher"],
  "collection-title": ["series", "seriesTitle"],
  "collection-number": ["seriesNumber"],
  publisher: ["publisher", "authority", "assignee"],
  "publisher-place": ["place"],
  edition: ["edition", "versionNumber"],
  volume: ["volume", "codeNumber"],
  issue: ["issue"],
  page: ["pages"],
  "number-of-pages": ["numPages"],
  number: ["number"],
  "number-of-volumes": ["numberOfVolumes"],
  issued: ["date"],
  accessed: ["accessDate"],
  "original-date": ["originalDate"],
  DOI: ["DOI"],
  ISBN: ["ISBN"],
  ISSN: ["ISSN"],
  PMID: ["PMID"],
  PMCID: ["PMCID"],
  genre: ["type"],
  medium: ["medium", "system"],
  section: ["section"],
  status: ["status"],
  archive: ["archive"],
  archive_location: ["archiveLocation"],
  source: ["libraryCatalog"],
  "event-title": ["conferenceName", "meetingName"],
  "event-place": ["eventPlace"],
};

/**
 * Types without a field for a publication whose printed container is, more often than not, the body that published them:
 * “iSANS” of a report, “Telekanal ONT” of a video.
 */
export const CONTAINER_IS_PUBLISHER: ReadonlySet<string> = new Set(["report", "videoRecording", "film"]);

/**
 * Labels of the lines in Extra. Zotero reads CSL variables there under their own names, which are the names of our fields;
 * these are the ones that Zotero's own translators write otherwise.
 */
export const EXTRA_LABELS: Partial<Record<FieldName, string>> = {
  Handle: "HDL",
  eLIBRARY: "eLIBRARY ID",
  "archive-URL": "archive-url",
};
