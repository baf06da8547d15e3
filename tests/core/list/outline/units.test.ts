import { expect, it } from "vitest";
import { cutLines } from "../../../../src/core/list/lines/lines.ts";
import { labelsIn } from "../../../../src/core/list/outline/labels.ts";
import { fullLine, unitsIn } from "../../../../src/core/list/outline/units.ts";

const units = (text: string) => {
  const lines = cutLines(text);
  const full = fullLine(lines);
  return unitsIn(lines, 0, lines.length, labelsIn(lines, full > 0), full).map((unit) => unit.text);
};
const work = "Kos, A. (2020). Rivers of the east and of the west. Minsk: Belarus.";
const long = work.replace(
  "west",
  "west, of the north and of the south, with forty maps and with a chapter of its own on the fens between them all",
);

it.each<[what: string, text: string, units: string[]]>([
  ["each line", `${work}\n${work}`, [work, work]],
  ["a link goes on", `Rivers of the east\nhttps://rivers.by/a`, ["Rivers of the east https://rivers.by/a"]],
  ["a line that ends with a comma goes on", `${work},\nch. 4–5`, [`${work}, ch. 4–5`]],
  ["small letters go on with a title", `Rivers of the east\nby A. Kos, BelTA, 2020`, ["Rivers of the east by A. Kos, BelTA, 2020"]],
  ["small letters below a whole reference are a comment", `${long}\nnot great but short`, [long, "not great but short"]],
  ["bullets of several kinds", `• ${work}\n- ${work}\n* Optional: ${work}`, [work, work, work]],
  ["broken lines up to the margin", "Kos, A. (2020). Rivers of the east and\nof the west, with maps. Minsk.\nLis, B. (2021). Lakes. Kyiv: Dukh.", ["Kos, A. (2020). Rivers of the east and of the west, with maps. Minsk. Lis, B. (2021). Lakes. Kyiv: Dukh."]],
  ["a paragraph that is set in", "Kos, A. (2020). Rivers of the east and\nof the west, with maps. Minsk: Belta.\n   The book is short and says what we\n   know of them.", ["Kos, A. (2020). Rivers of the east and of the west, with maps. Minsk: Belta.", "The book is short and says what we know of them."]],
])("%s", (_, text, wanted) => expect(units(text)).toEqual(wanted)); // prettier-ignore
