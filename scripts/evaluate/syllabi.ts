import { COLUMNS, rowsOf } from "./list/listed.ts";
import type { Section } from "./section.ts";

/** How well references are found and read in syllabi, bibliographies in sections, letters and pages of the web. */
export async function evaluate(): Promise<Section> {
  return {
    title: "Structured reading lists, written by others",
    columns: COLUMNS,
    rows: await rowsOf("tests/fixtures/syllabi"),
    notes: [
      "Syllabi with weeks and labels, theses’ bibliographies in sections, annotated bibliographies, letters with comments, and pages of the web, written by people who had not seen the code. Of those kept back nobody looked at a line. When first read, by code that knew no such texts, 60.3 % of the references of those looked at were found and right to the letter, 64.1 % of what was found was right, and 51.7 % were completely right in their fields; of those kept back 61.6, 55.9 and 50.0 %.",
    ],
  };
}
