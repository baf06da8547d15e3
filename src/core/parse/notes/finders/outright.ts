import { besideNameNotes, rankNotes } from "../contributors/index.ts";
import { documentSymbolNotes, entryNotes } from "../documents/index.ts";
import { cataloguerNotes, doubleNotes } from "../gost/index.ts";
import { houseOfOutlet, openImprintNotes, partToRead, repecNotes, townBehindName } from "../imprint/index.ts";
import {
  filmWithDirector,
  languageNotes,
  mediumNotes,
  ofDayNotes,
  postedNotes,
  putOnlineNotes,
} from "../media/index.ts";
import { citeThis, footnoteNumber } from "../own-number.ts";
import {
  catalogueBehindDay,
  frenchPortalNotes,
  keywordNotes,
  oecdNotes,
  openKnowledgeNotes,
  siteBeforeAccess,
  siteBetweenDashes,
  ssrnNotes,
  wikiNumberNotes,
} from "../sites/index.ts";
import type { Finder } from "../finder.ts";

/** Forms that one site, one kind of work or one mark has alone: what they find nobody else may read. */
export const OUTRIGHT: readonly Finder[] = [
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
];
