/** What is measured of a reference. `authors`: the people or bodies that it begins with, be they authors or editors of the work. */
export const FIELDS = ["authors", "title", "container", "editors", "publisher", "place", "volume", "issue", "pages", "year", "URL", "DOI"] as const; // prettier-ignore

export type Field = (typeof FIELDS)[number];

/** Of each field the texts as printed: a name a person, a stretch of text, a number. */
export type Values = Partial<Record<Field, readonly string[]>>;

/** A reference as printed with its fields as people have marked them. */
export interface GoldReference {
  text: string;
  gold: Values;
  /** Fields that its marks leave open, so that they are not counted. */
  open?: readonly Field[];
}
