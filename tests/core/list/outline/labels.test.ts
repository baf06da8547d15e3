import { expect, it } from "vitest";
import { cutLines } from "../../../../src/core/list/lines/lines.ts";
import { labelsIn } from "../../../../src/core/list/outline/labels.ts";

const labels = (text: string, broken = false) =>
  [...labelsIn(cutLines(text), broken)].map(([at, label]) => [at, label.text]);

it.each<[what: string, text: string, labels: [number, string][]]>([
  ["bullets of several kinds", "• A\n- B\n* C\n– D", [[0, "•"], [1, "-"], [2, "*"], [3, "–"]]],
  ["numbers that begin anew", "1. A\n2. B\nText\n1. C\n2. D", [[0, "1."], [1, "2."], [3, "1."], [4, "2."]]],
  ["a year is no number", "1. A\n2021. B\n2. C", [[0, "1."], [2, "2."]]],
  ["a number that nothing leads to", "14. A\n1. B", [[1, "1."]]],
  ["ways of reading, and behind bullets", "Required: Kos\n• Optional: Lis", [[0, "Required:"], [1, "• Optional:"]]],
  ["the returns of a wiki", "^ a b Kos, A.\n↑ 1 2 Кос А.\n^ Jump up to: a b c Lis, B.\n3. ^ Grib", [[0, "^ a b"], [1, "↑ 1 2"], [2, "^ Jump up to: a b c"], [3, "3. ^"]]],
  ["a comment is none", "^^ this one is good", []],
])("%s", (_, text, wanted) => expect(labels(text)).toEqual(wanted)); // prettier-ignore

it("where lines are broken, dashes part the areas of GOST", () => {
  expect(labels("– Минск : БГУ, 2019. – 200 с.\n– 2020. – № 3\n– Kos, A. Rivers", true)).toEqual([[2, "–"]]);
});
