import { expect, it } from "vitest";
import { cutLines } from "../../../../src/core/list/lines/lines.ts";
import { isShortHeading } from "../../../../src/core/list/outline/short-heading.ts";

const work = "Kos, A. (2020). Rivers. Minsk: Belarus.";
it.each<[what: string, text: string, is: boolean]>([
  ["a colon at its end", `${work}\nOn the rivers of the east:\n${work}`, true],
  ["with a year as well", `And some on 2020:\n- ${work}`, true],
  ["a blank line above and a reference below", `${work}\n\nNews and analysis\n${work}`, true],
  ["a bullet below", `${work}\n\nSanctions\n• ${work}`, true],
  ["a number, and none below", `${work}\n\n4. Online resources\n${work}`, true],
  ["a number, and one below", `${work}\n\n4. Pluralism by Default\n5. ${work}`, false],
  ["no blank line above", `${work}\nNews and analysis\n${work}`, false],
  ["the end of a sentence", `${work}\n\nRead this first.\n${work}`, false],
  ["a place before its publisher on the next line", `Kos, A. (2020). Rivers of\nWhite Russia. Minsk:\nBelarus.`, false],
  ["a name", `${work}\n\nLis, B.\n${work}`, false],
])("%s", (_, text, is) => {
  const lines = cutLines(text);
  expect(isShortHeading(lines, lines.length > 2 || text.startsWith("Kos") ? 1 : 0)).toBe(is);
}); // prettier-ignore
