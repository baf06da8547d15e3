import { describe, expect, test } from "vitest";
import { findEntries } from "../../../../src/core/list/index.ts";

const references = [
  "A. Kos, “Trade and trust on the Bug,” Eastern Review, vol. 8, no. 2, pp. 33–57, 2019.",
  "B. Lis, Small States, 2nd ed. London, U.K.: Hurst, 2017.",
  "“Minsk to sell potash through a new terminal,” Reuters, Mar. 30, 2021.",
  "C. Sroka, “History of the river, vol. 2. The delta,” Security Forum, 2018. [Online]. Available: https://example.net/a/5512",
  "D. Wilk and E. Nowak, “Wheat and rails,” Foreign Trade Quarterly, vol. 12, no. 4, 2022.",
];
const texts = (source: string): string[] => findEntries(source).entries.map(({ text }) => text);
const marked = (mark: (n: number) => string) =>
  references.map((text, i) => `${mark(i + 1)} ${text}`).join(" ");

/** Line breaks after every so many characters. */
const broken = (text: string, columns: number): string => {
  let column = 0;
  return text.replace(/\S+ ?/g, (word) => {
    column += word.length;
    if (column < columns) return word;
    column = 0;
    return `${word.trimEnd()}\n`;
  });
};

describe("splits a numbered list that runs on", () => {
  const marks: [string, (n: number) => string][] = [
    ["[1]", (n) => `[${n}]`],
    ["1.", (n) => `${n}.`],
    ["(1)", (n) => `(${n})`],
    ["1)", (n) => `${n})`],
  ];
  test.each(marks)("%s in one line", (_, mark) => expect(texts(marked(mark))).toEqual(references));
  test.each(marks)("%s with line breaks anywhere", (_, mark) =>
    expect(texts(broken(marked(mark), 96))).toEqual(references));
  test.each(marks)("%s behind a heading", (_, mark) =>
    expect(texts(`The end of the text.\n\nReferences\n${marked(mark)}`)).toEqual(references));
  test("labels are kept apart", () =>
    expect(findEntries(marked((n) => `[${n}]`)).entries.map(({ label }) => label)).toEqual(["[1]", "[2]", "[3]", "[4]", "[5]"]));
  test("entries that are numbered twice begin with the first number", () =>
    expect(texts(references.map((text, i) => `(${i + 1}) ${i + 1}. ${text}`).join("\n"))).toEqual(
      references.map((text, i) => `${i + 1}. ${text}`),
    ));
  test("numbers in titles are none", () => {
    const list = [
      "Kos A. (2019), Three lessons: 1. Trust, “Eastern Review”, 3.02.2019.",
      "Lis B. (2020), Rivers, vol. 2. The delta, Hurst, London.",
    ];
    expect(texts(list.join("\n"))).toEqual(list);
  });
}); // prettier-ignore

describe("lists with page furniture and odd beginnings", () => {
  test("a title that opens with a city is an entry of its own", () => {
    const list = [
      "Kos A. (2019), Rivers and their people, “Reuters”, 3.02.2019.",
      "Minsk to sell potash through a new terminal (2021), “Reuters”, 30.03.2021.",
      "Moscow sends grain to its neighbours (2022), “Delfi”, 1.04.2022.",
      "Nowak B. (2020), Quiet borders, “Delfi”, 4.05.2020.",
    ];
    expect(texts(list.join("\n"))).toEqual(list);
  });
  test("running heads in capitals, left and right, whose numbers count on", () => {
    const lines = references.map((text) => [text.slice(0, 60), text.slice(60)]);
    const pages = [...lines, ...lines.map(([a, b]) => [a!.replace(/[A-E]\. /, "F. "), b!]), ...lines.map(([a, b]) => [a!.replace(/[A-E]\. /, "G. "), b!])].flat();
    const [left, right] = ["513 A. KUDELKA", "EAST EUROPEAN POLITICS 514"];
    const source = ["References", ...pages.slice(0, 9), left, ...pages.slice(9, 19), right, ...pages.slice(19)].join("\n");
    expect(texts(source).join(" ")).not.toMatch(/KUDELKA|EAST EUROPEAN/);
  });
}); // prettier-ignore
