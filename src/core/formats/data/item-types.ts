import type { ItemType } from "../../parse/types.ts";

/** Zotero's name of an item type; only software is called otherwise than in {@link ItemType}. */
export type ZoteroType = Exclude<ItemType, "software"> | "computerProgram";

/** What Spisok has to know of one of Zotero's item types. */
export interface ItemTypeFacts {
  /** CSL type of the same thing. */
  csl: string;
  /** Fields of the type; `bookTitle=publicationTitle` is the type's own name of a base field. */
  fields: string;
  /** Creator types; the first is the primary one. */
  creators: string;
}

const every = "abstractNote DOI citationKey url accessDate shortTitle rights extra";
const common = `title date language ${every}`;
const held = "archive archiveLocation libraryCatalog callNumber";
const book = "series seriesNumber volume numberOfVolumes edition publisher place ISBN";
const bookish = `${book} ISSN originalDate originalPublisher originalPlace format=medium`;
const show = "director producer executiveProducer seriesCreator scriptwriter castMember";
const guests = "host guest narrator translator contributor";

/**
 * Item types, their fields and creator types, after Zotero's schema, version 41: the one that Zotero 8.0 ships, the oldest
 * version that Spisok supports. Later versions only add to it.
 */
export const ITEM_TYPES: Record<ZoteroType, ItemTypeFacts> = {
  artwork: {
    csl: "graphic",
    fields: `${common} ${held} artworkMedium=medium artworkSize eventPlace`,
    creators: "artist contributor",
  },
  audioRecording: {
    csl: "song",
    fields: `${common} ${held} audioRecordingFormat=medium seriesTitle volume numberOfVolumes label=publisher place runningTime ISBN`,
    creators: "performer originalCreator composer wordsBy translator contributor",
  },
  bill: {
    csl: "bill",
    fields: `${common} billNumber=number code codeVolume=volume section codePages=pages legislativeBody=authority session history`,
    creators: "sponsor cosponsor contributor",
  },
  blogPost: {
    csl: "post-weblog",
    fields: `${common} blogTitle=publicationTitle websiteType=type ISSN`,
    creators: "author translator commenter contributor",
  },
  book: {
    csl: "book",
    fields: `${common} ${held} ${bookish} numPages`,
    creators: "author contributor editor translator seriesEditor",
  },
  bookSection: {
    csl: "chapter",
    fields: `${common} ${held} ${bookish} bookTitle=publicationTitle pages`,
    creators: "author contributor editor bookAuthor translator seriesEditor",
  },
  case: {
    csl: "legal_case",
    fields: `caseName=title dateDecided=date language ${every} court=authority docketNumber=number reporter reporterVolume=volume firstPage=pages history`,
    creators: "author counsel contributor",
  },
  computerProgram: {
    csl: "software",
    fields: `title date ${every} ${held} seriesTitle versionNumber system company=publisher place programmingLanguage ISBN`,
    creators: "programmer contributor",
  },
  conferencePaper: {
    csl: "paper-conference",
    fields: `${common} ${held} proceedingsTitle=publicationTitle conferenceName publisher place eventPlace volume issue numberOfVolumes pages series seriesNumber ISBN ISSN`,
    creators: "author contributor editor translator seriesEditor",
  },
  dataset: {
    csl: "dataset",
    fields: `${common} ${held} identifier=number type versionNumber repository=publisher repositoryLocation=place format=medium`,
    creators: "author contributor",
  },
  dictionaryEntry: {
    csl: "entry-dictionary",
    fields: `${common} ${held} ${book} dictionaryTitle=publicationTitle pages`,
    creators: "author contributor editor translator seriesEditor",
  },
  document: {
    csl: "document",
    fields: `${common} ${held} type publisher place`,
    creators: "author contributor editor translator reviewedAuthor",
  },
  encyclopediaArticle: {
    csl: "entry-encyclopedia",
    fields: `${common} ${held} ${book} encyclopediaTitle=publicationTitle pages`,
    creators: "author contributor editor translator seriesEditor",
  },
  film: {
    csl: "motion_picture",
    fields: `${common} ${held} distributor=publisher place genre=type videoRecordingFormat=medium runningTime`,
    creators: `director producer scriptwriter castMember ${guests}`,
  },
  forumPost: {
    csl: "post",
    fields: `${common} forumTitle=publicationTitle postType=type`,
    creators: "author contributor",
  },
  hearing: {
    csl: "hearing",
    fields: `${common} committee publisher place numberOfVolumes documentNumber=number pages legislativeBody=authority session history`,
    creators: "contributor",
  },
  interview: {
    csl: "interview",
    fields: `${common} ${held} interviewMedium=medium publisher place`,
    creators: "interviewee contributor interviewer translator",
  },
  journalArticle: {
    csl: "article-journal",
    fields: `${common} ${held} publicationTitle publisher place volume issue section partNumber partTitle pages series seriesTitle seriesText journalAbbreviation PMID PMCID ISSN`,
    creators: "author contributor editor translator reviewedAuthor",
  },
  letter: {
    csl: "personal_communication",
    fields: `${common} ${held} letterType=type eventPlace`,
    creators: "author recipient contributor translator",
  },
  magazineArticle: {
    csl: "article-magazine",
    fields: `${common} ${held} publicationTitle publisher place volume issue pages ISSN`,
    creators: "author contributor translator reviewedAuthor",
  },
  manuscript: {
    csl: "manuscript",
    fields: `${common} ${held} manuscriptType=type institution=publisher place numPages number`,
    creators: "author contributor translator",
  },
  map: {
    csl: "map",
    fields: `${common} ${held} mapType=type scale seriesTitle edition publisher place ISBN`,
    creators: "cartographer contributor seriesEditor",
  },
  newspaperArticle: {
    csl: "article-newspaper",
    fields: `${common} ${held} publicationTitle publisher place volume issue edition section pages ISSN`,
    creators: "author contributor translator reviewedAuthor",
  },
  patent: {
    csl: "patent",
    fields: `title issueDate=date language ${every} place country assignee issuingAuthority=authority patentNumber=number filingDate pages applicationNumber priorityNumbers priorityDate=originalDate references legalStatus=status`,
    creators: "inventor attorneyAgent contributor",
  },
  podcast: {
    csl: "broadcast",
    fields: `${common} seriesTitle episodeNumber=number audioFileType=medium publisher place runningTime`,
    creators:
      "podcaster guest producer executiveProducer seriesCreator director scriptwriter castMember translator contributor",
  },
  preprint: {
    csl: "article",
    fields: `${common} ${held} genre=type repository=publisher archiveID=number place series seriesNumber`,
    creators: "author contributor editor translator reviewedAuthor",
  },
  presentation: {
    csl: "speech",
    fields: `${common} presentationType=type meetingName place series sessionTitle=publicationTitle`,
    creators: "presenter chair organizer contributor translator",
  },
  radioBroadcast: {
    csl: "broadcast",
    fields: `${common} ${held} programTitle=publicationTitle episodeNumber=number audioRecordingFormat=medium network=publisher place runningTime`,
    creators:
      "creator host guest producer executiveProducer seriesCreator director scriptwriter castMember translator contributor",
  },
  report: {
    csl: "report",
    fields: `${common} ${held} reportNumber=number reportType=type institution=publisher place seriesTitle seriesNumber pages ISBN ISSN`,
    creators: "author editor contributor translator seriesEditor",
  },
  standard: {
    csl: "standard",
    fields: `${common} ${held} organization=authority committee type number versionNumber edition status publisher place partNumber partTitle ISBN numPages`,
    creators: "author editor contributor",
  },
  statute: {
    csl: "legislation",
    fields: `nameOfAct=title dateEnacted=date language ${every} code codeNumber publicLawNumber=number pages section session history`,
    creators: "author contributor",
  },
  thesis: {
    csl: "thesis",
    fields: `${common} ${held} thesisType=type university=publisher place series seriesNumber numPages ISBN ISSN`,
    creators: "author contributor",
  },
  tvBroadcast: {
    csl: "broadcast",
    fields: `${common} ${held} programTitle=publicationTitle episodeNumber=number videoRecordingFormat=medium network=publisher place runningTime`,
    creators: `${show} ${guests}`,
  },
  videoRecording: {
    csl: "motion_picture",
    fields: `${common} ${held} videoRecordingFormat=medium seriesTitle volume numberOfVolumes studio=publisher place runningTime ISBN`,
    creators: `creator director producer executiveProducer scriptwriter castMember ${guests}`,
  },
  webpage: {
    csl: "webpage",
    fields: `${common} websiteTitle=publicationTitle websiteType=type publisher place`,
    creators: "author contributor translator",
  },
};
