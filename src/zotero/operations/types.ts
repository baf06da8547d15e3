import type { Scheme } from "../../core/index.ts";

/** What can be done with items that are in the library already; `new` is the first three at once, for items just added. */
export type Operation = "links" | "titles" | "themes" | "check" | "new";

/** How titles are to be; the other operations need no options. */
export interface OperationOptions {
  /** `keep` (default) leaves romanised titles in their own scheme. */
  scheme?: Scheme | "keep";
  /** What goes into `title`: the romanised title (default) or the Cyrillic original where it is known. */
  title?: "romanised" | "original";
  /** Extra also gets the lines that the add-on Cite Non-English cites from. */
  cne?: boolean;
}

export interface SnapshotCreator {
  creatorType: string;
  lastName: string;
  /** Empty for a name in one field. */
  firstName: string;
}

/** What an operation needs to know of an item, as plain data that can be sent to a worker. */
export interface ItemSnapshot {
  id: number;
  itemType: string;
  /** The title, under whichever name the type has for it. */
  title: string;
  creators: SnapshotCreator[];
  /** Values of the type's fields by their base names (`publicationTitle`, not `bookTitle`); empty ones are left out. */
  fields: Readonly<Record<string, string>>;
  /** The type has a field for the language. */
  hasLanguage: boolean;
  /** The date as ISO 8601 at its own precision: `2023-09`. */
  date: string;
  extra: string;
  tags: string[];
}

/** What a change is about; one item has at most one of each but tags. */
export type EditKind = "url" | "title" | "language" | "original-title" | "cne" | "tag";

/** One change that the user can take or leave. */
export interface Edit {
  kind: EditKind;
  from: string;
  to: string;
  /** False for a change that may be wrong, so that the user has to choose it. */
  sure: boolean;
  /** The words that earned a tag. */
  words?: string;
  /** A line that goes into Extra with the change, unless Extra has one of this label. */
  keep?: readonly [label: string, value: string];
  /** The change makes sense only with this one: `ru` instead of `ru-Latn` only if the title becomes Cyrillic. */
  needs?: EditKind;
}

/** Something to look at; nothing is changed. */
export interface Remark {
  code: string;
  severity: "warning" | "info";
  message: string;
  args?: Readonly<Record<string, string | number>>;
}

/** What an operation found for one item. Items without edits and remarks do not appear. */
export interface ItemFindings {
  id: number;
  edits: Edit[];
  remarks: Remark[];
}
