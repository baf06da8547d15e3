import { expect, it } from "vitest";
import { cutLines } from "../../../../src/core/list/lines/lines.ts";
import { isAnnotated } from "../../../../src/core/list/outline/annotated.ts";
import { fullLine } from "../../../../src/core/list/outline/units.ts";

const works = ["Kos, A. (2020). Rivers of the east. Minsk: Belarus.", "Lis, B. (2021). Lakes of the west. Kyiv: Dukh i Litera.", "Grib, C. (2022). Fens. Vilnius: EHU.", "Sas, D. (2023). Hills. Warszawa: PWN."]; // prettier-ignore
const note =
  "The author argues that rivers were borders long before states were. It is the best introduction there is.";
const is = (text: string) => isAnnotated(cutLines(text), fullLine(cutLines(text)));

it.each<[what: string, text: string, annotated: boolean]>([
  ["blank lines between", works.map((work) => `${work}\n\n${note}`).join("\n\n"), true],
  ["set in", works.map((work) => `${work}\n    ${note}`).join("\n"), true],
  ["a note to all but one", works.map((work, k) => (k === 2 ? work : `${work}\n${note}`)).join("\n"), true],
  ["a note to one", works.map((work, k) => (k ? work : `${work}\n${note}`)).join("\n"), false],
  ["no notes", works.join("\n\n"), false],
  ["an article whose notes comment, too", `${`${note}\n\n`.repeat(9)}Notes\n\n${works.map((work) => `${work}\n\n${note}`).join("\n\n")}`, false],
  ["an introduction and two paragraphs to each", `${note}\n\n${works.map((work) => `${work}\n\n${note}\n\n${note}`).join("\n\n")}`, true],
  ["five paragraphs above", `${`${note}\n\n`.repeat(5)}${works.map((work) => `${work}\n\n${note}`).join("\n\n")}`, false],
  ["an article with its list", `${note}\n\n${note}\n\n${note}\n\nReferences\n\n${works.join("\n")}`, false],
])("%s", (_, text, annotated) => expect(is(text)).toBe(annotated)); // prettier-ignore
