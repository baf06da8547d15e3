/** What becomes of items that the library has already: nothing, tags are added, or empty fields are filled, too. */
export type Filling = "leave" | "tags" | "fill";

/** One thing in which a reference and the item that the library has of it differ. */
export interface Difference {
  /** A field of the item in the library, `creators`, `tags` or `extra`. */
  field: string;
  /** Tags, and what fills an empty field or is a further line, add to an item; something else would be written over. */
  kind: "tags" | "adds" | "replaces";
  /** What stands in the library, all tags and all of Extra; empty where nothing does. */
  there: string;
  /** What the reference says; of tags and of lines of Extra those that the item lacks. */
  here: string;
}

/** What the user chose for one item against the rule: fields to take or to leave, with what stood in the library when that was shown. */
export type FieldChoices = Readonly<Record<string, { take: boolean; there: string }>>;

/** What is taken over into an item of the library where the user said nothing else: never what would be written over. */
export const isTaken = ({ kind }: Difference, filling: Filling): boolean =>
  kind === "tags" ? filling !== "leave" : kind === "adds" && filling === "fill";
