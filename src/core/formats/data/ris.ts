/** RIS types for item types that share one CSL type; plugin-ris knows only the CSL type. */
export const RIS_TYPES: Readonly<Record<string, string>> = {
  videoRecording: "VIDEO",
  film: "MPCT",
  podcast: "SOUND",
  radioBroadcast: "SOUND",
  interview: "PCOMM",
  preprint: "UNPB",
};

/**
 * The tags that carry a CSL variable in RIS, the usual one first. plugin-ris leaves some of them out for some types, for
 * instance the authors and the day of a newspaper article.
 */
export const RIS_TAGS: readonly (readonly [variable: string, tags: readonly string[]])[] = [
  ["author", ["AU", "A1"]],
  ["editor", ["A2", "ED", "A3"]],
  ["translator", ["A4"]],
  ["title", ["TI", "T1"]],
  ["container-title", ["T2", "JF", "JO", "BT", "C3"]],
  ["collection-title", ["T3"]],
  ["publisher", ["PB", "A3"]],
  ["publisher-place", ["CY", "C1"]],
  ["volume", ["VL"]],
  ["issue", ["IS", "M1"]],
  ["number", ["M1", "IS", "SE"]],
  ["section", ["SE"]],
  ["edition", ["ET"]],
  ["page", ["SP"]],
  // Of books, theses and manuscripts SP counts the pages; Zotero reads it so.
  ["number-of-pages", ["SP"]],
  ["genre", ["M3"]],
  ["DOI", ["DO"]],
  ["URL", ["UR", "L2"]],
  ["ISBN", ["SN"]],
  ["ISSN", ["SN"]],
  ["language", ["LA"]],
];
