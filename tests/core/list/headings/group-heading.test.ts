import { expect, test } from "vitest";
import { findEntries } from "../../../../src/core/list/index.ts";

const works = (from: number, mark: (n: number) => string, count = 4): string[] =>
  Array.from({ length: count }, (_, i) => `${mark(from + i)} A. Kos and B. Lis, “Rivers of the east, part ${from + i},” J. Rivers, vol. ${i + 2}, no. 1, pp. 5–19, 202${i % 4}.`); // prettier-ignore
const square = (n: number) => `[${n}]`;
const stop = (n: number) => `${n}.`;
const texts = (list: string) => findEntries(list).entries.map(({ text }) => text.slice(0, 14));

test("a list may go on with numbers of another form", () => {
  const list = ["References", "", ...works(1, square), "", ...works(5, stop)].join("\n");
  expect(texts(list)).toEqual(Array.from({ length: 8 }, () => "A. Kos and B. "));
});

test.each([
  ["Part A. Information technology, energy", "Part B. Public health (Vancouver style, as required)"],
  ["Works on energy and trade", "Works on public health"],
  ["Раздел I. Законодательство", "Раздел II. Публикации СМИ"],
  ["Część I: prasa", "Część II: opracowania"],
])("%s and %s head groups of a list with numbers and are no references", (first, second) => {
  const list = ["References", "", first, "", ...works(1, square), "", second, "", ...works(5, square)].join(
    "\n",
  );
  expect(texts(list)).toEqual(Array.from({ length: 8 }, () => "A. Kos and B. "));
});

test("what names a list heads a group though no blank line stands below", () => {
  const list = ["References", "", ...works(1, square), "", "More sources for the appendix (in the style of Vancouver)", ...works(5, stop)].join("\n");
  expect(findEntries(list).entries).toHaveLength(8);
  expect(findEntries(list).entries[3]!.text).not.toContain("appendix");
}); // prettier-ignore

test("a line that goes on with the reference above is no heading", () => {
  const [one, two, ...others] = works(1, stop);
  const list = [one!.replace(" J. Rivers", "\nJournal of Rivers and Eastern Towns"), two, ...others].join(
    "\n",
  );
  expect(findEntries(list).entries).toHaveLength(4);
  expect(findEntries(list).entries[0]!.text).toContain("Journal of Rivers and Eastern Towns");
});

test("a stray number at the start of a wrapped line begins no entry", () => {
  const list = [
    ...works(1, square),
    "[5] A. Kos, Rivers, vol. 3, no.\n6. Minsk: Kraina, 2020.",
    ...works(6, square),
  ];
  expect(findEntries(list.join("\n")).entries).toHaveLength(9);
});

test.each([
  ["A. Polskie i unijne", "B. Białoruskie"],
  ["1.1 Court cases and rulings", "1.2 Reports"],
  ["A.1. Court cases", "A.2. Reports of bodies"],
])("%s and %s have a letter or a number before them", (first, second) => {
  const list = ["References", "", first, ...works(1, square), "", second, ...works(5, square)].join("\n");
  expect(texts(list)).toEqual(Array.from({ length: 8 }, () => "A. Kos and B. "));
});
