import { TABLES, type RomanizationTable } from "../data/table.ts";
import { foldLatin, stripMarks } from "./fold.ts";

/** The tables whose letters have diacritics; that of ë is mostly left out in any. */
export const MARKED: ReadonlySet<RomanizationTable> = new Set(
  TABLES.filter(({ letters }) =>
    Object.entries(letters).some(
      ([letter, to]) => letter !== "ё" && stripMarks(foldLatin(to)) !== foldLatin(to),
    ),
  ),
);
