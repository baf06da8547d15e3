/** Romanisation schemes to choose from, in the order of the menu. */
export const SCHEMES = ["keep", "bgn-pcgn", "ala-lc", "iso9", "gost-7.79-b", "scholarly"] as const;

/** What goes into an item's title where both are known. */
export const TITLES = ["romanised", "original"] as const;

/** How Zotero marks the tags: automatic ones can be hidden and deleted together there. */
export const TAG_TYPES = ["automatic", "manual"] as const;

/** Languages of the interface: the folders of addon/locale. */
export const LANGUAGES = ["en-US", "be", "pl-PL", "ru-RU", "uk-UA"] as const;

/** The settings that *Reset* clears; drafts and the last import are no settings. */
export const SETTINGS = [
  "scheme",
  "title",
  "tags",
  "tagType",
  "provenance",
  "cne",
  "newItems",
  "codebooks.builtIn",
  "codebooks.off",
  "outlets.off",
  "links.off",
  "links.exempt",
  "endpoint.token",
  "endpoint.enabled",
  "language",
  "shortcut",
  "relate",
  "note",
  "filling",
] as const;
