import type { Span } from "../../evidence.ts";
import type { Creator, CreatorType, FieldName } from "../types.ts";

/** What a note says of the kind of work. */
export type NoteKind =
  | "case" | "video" | "post" | "press release" | "thesis" | "interview" | "report" | "preprint" | "dataset" | "book" | "presentation"
  | "law" | "act" | "bill" | "archive" | "standard" | "patent" | "manuscript" | "letter" | "podcast" | "software" | "film" | "map" | "artwork" | "blog" | "imprint" | "entry" | "broadcast"; // prettier-ignore

/**
 * Words that say something about a work by themselves, wherever they stand: `[Video]`, `2nd ed.`, `Translated by A. Novak`,
 * `: дис. … канд. полит. наук`. They are read first and cut out, so that what is left has the plain form of its style.
 */
export interface Note extends Span {
  kind?: NoteKind;
  fields?: readonly { name: FieldName; value: string; span: Span }[];
  creators?: readonly Creator[];
  /** Its fields go on with what was read elsewhere: `Moscow: Nauka; Berlin: De Gruyter`. */
  adds?: boolean;
  /** A comma is read in its stead: `„Rzeczpospolita” z 3.06.2022` */
  asComma?: boolean;
  /** What the person did who is named right before it: `Kotov, D. (Director)`. */
  role?: CreatorType;
  /** It goes back to the title that it stood behind: `… : Закон Республики Беларусь от 1 августа 2002 г. № 136-З`. */
  ofTitle?: boolean;
}
