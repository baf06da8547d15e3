/** File formats of a list, by the names of `--format`. */
export const FILE_FORMATS = ["json", "zotero", "csl-json", "ris", "bibtex", "markdown"] as const;

export type FileFormat = (typeof FILE_FORMATS)[number];
