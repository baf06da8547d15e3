import { expect, it } from "vitest";
import { sentenceRemark } from "../../../../src/core/list/remarks/sentence.ts";

it.each([
  ["The Long River - Anna Kos, Deep Books, 2015.", " The one volume to start with."],
  ["The Long River - Anna Kos (ed.), Deep Books, May 2015.", " In Ukrainian."],
  ["Rivers - Anna Kos, Deep Books (2015).", " 25 minutes."],
  ["Rivers and Fens 2010: Poland - Deep House, 2010.", " Not new, to nobody’s wonder."],
  ["Rivers - Deep House, 2010.", " A series of surveys since 2008."],
])("%s|%s", (work, said) =>
  expect(sentenceRemark({ text: work + said, marks: [] }, false)).toBe(work.length),
);

it.each([
  "Kos, A. 2015. Rivers - Roads. Deep Books.",
  "Rivers - Anna Kos, 2015. Minsk: Deep Books.",
  "Rivers - Anna Kos, 2015. Pp. 3–9.",
  "Rivers - Anna Kos, 2015. 200 pages and a map.",
  "Rivers. Anna Kos, 2015. The one to start with.",
  "Rivers - Anna Kos, 2015. Retrieved on a rainy day.",
  "Rivers - Anna Kos, 2015",
])("%s is whole", (text) => expect(sentenceRemark({ text, marks: [] }, false)).toBeUndefined());

it("behind a title that is a link there need be no dash", () => {
  const text = "Rivers, Anna Kos, 2015. The one to start with.";
  const link = { kind: "link" as const, start: 0, end: 6, href: "https://a.by" };
  expect(sentenceRemark({ text, marks: [link] }, false)).toBe(23);
});

it("without a year where others have one", () => {
  const entry = { text: "River Monitor - Deep House. Updated weekly.", marks: [] };
  expect([sentenceRemark(entry, false), sentenceRemark(entry, true)]).toEqual([undefined, 27]);
});
