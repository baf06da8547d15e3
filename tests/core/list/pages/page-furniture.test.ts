import { describe, expect, test } from "vitest";
import { cutLines } from "../../../../src/core/list/lines/lines.ts";
import { pageFurniture } from "../../../../src/core/list/pages/page-furniture.ts";

const entry = (n: number): string[] => [
  `Novik, T. (20${10 + n}) ‘The Queue and the Coupon: Number ${n} of a Long`,
  `Series’, Europe-Asia Studies, ${50 + n}, 2, pp. 3${n}–4${n}.`,
];
const page = (from: number): string[] => [0, 1, 2, 3, 4, 5].flatMap((k) => entry(from + k));

/** The lines that belong to the page. */
const furniture = (lines: readonly string[]): string[] =>
  [...pageFurniture(cutLines(lines.join("\n")))].sort((a, b) => a - b).map((at) => lines[at]!);

const waiting = ["Rudak, S. (2020) Towns of the Border (Minsk, Kniha), available at:"];
const link = ["https://kniha.example/towns, accessed 3 May 2021."];
const right = "TOWNS WITHOUT A CENTRE: TRADE AND REMEMBRANCE ALONG THE WESTERN DVINA 613";

test("heads of a spread with two blanks between them and their numbers, the heading of the list too", () => {
  const lines = [
    "Bibliography",
    ...page(0),
    "Bibliography  217",
    ...page(6),
    "218  Security on the Margins",
    ...page(12),
  ];
  expect(furniture(lines)).toEqual(["Bibliography  217", "218  Security on the Margins"]);
});

describe("running heads in capitals", () => {
  test("left and right ones count on, though each is there once", () => {
    const lines = [...page(0), "612 T. HRYNEVICH", ...page(6), ...waiting, right, ...link, ...page(12)];
    expect(furniture(lines)).toEqual(["612 T. HRYNEVICH", right]);
  });
  test("one between two of the other side, which come again", () => {
    const lines = ["612 T. HRYNEVICH", ...page(0), right, ...page(6), "614 T. HRYNEVICH", ...page(12)];
    expect(furniture(lines)).toEqual(["612 T. HRYNEVICH", right, "614 T. HRYNEVICH"]);
  });
  test("a lone one that parts a sentence in small letters", () => {
    expect(furniture([...page(0), ...waiting, right, ...link, ...page(6)])).toEqual([right]);
  });
  test.each([
    ["a title in capitals that ends in a year", [...page(0), "Hryn, A.", "THE WORLD OF 1989", "london.", ...page(6)]],
    ["a title in capitals behind a full stop", [...page(0), "OECD. ECONOMIC SURVEYS 12", "Paris.", ...page(6)]],
    ["numbers that do not count on", [...page(0), "OECD SURVEYS OF BELARUS 12", ...page(6), "UNDP REPORTS 40", ...page(12)]],
  ])("not: %s", (_why, lines) => {
    expect(furniture(lines)).toEqual([]);
  });
}); // prettier-ignore

test("a head that comes again often is found though tables stand beside some of its places, and so is its second line", () => {
  const page = (n: number) => [
    ...(n % 3 === 0 ? ["Tabelle"] : [`${n + 10}`]),
    "Beiträge zur Soziologie 5-99",
    ...(n % 2 === 0 ? ["Familie heute"] : []),
    ...Array.from(
      { length: 12 },
      (_, k) => `Zeile ${"abcdefghijkl"[k]} der Seite ${"abcdefghij"[n]}, die weitergeht und`,
    ),
  ];
  const lines = cutLines(Array.from({ length: 10 }, (_, n) => page(n).join("\n")).join("\n"));
  const found = [...pageFurniture(lines)].map((at) => lines[at]!.text);
  expect(found.filter((text) => text.startsWith("Beiträge"))).toHaveLength(10);
  expect(found.filter((text) => text === "Familie heute")).toHaveLength(5);
  expect(found.some((text) => text.startsWith("Zeile"))).toBe(false);
});

test("lines of an archive and heads set wide need not come again", () => {
  const wide = "W A L D S C H M I D T : W IR 5 8 0 9";
  const archive = "Downloaded from https://academic.example/journal by guest on 3 May 2021";
  expect(
    furniture([...page(0), wide, ...page(6), archive, ...page(12), "B I B L I O G R A F I A", ...page(18)]),
  ).toEqual([wide, archive]);
});

describe("numbers of pages inside a word or a link", () => {
  test("the word goes on behind the page", () => {
    const lines = [...page(0), "Rudak, S. (2020) Residence permits by length of validity and citi-", "212", "zenship, Kniha, 3, pp. 1–9.", ...page(6)];
    expect(furniture(lines)).toEqual(["212"]);
  });
  test("so does the link, behind number and head", () => {
    const lines = [...page(0), "Rudak, S. (2020) Towns. Kniha, https://kniha.example/a/", "214", "Journal of Borderland Societies 8 (2024)", "29951830.html?ref=a", ...page(6)];
    expect(furniture(lines)).toEqual(["214", "Journal of Borderland Societies 8 (2024)"]);
  });
}); // prettier-ignore

test("the words of a head are one without its number, too", () => {
  const lines = [
    ...page(0),
    "214                    Jan Kowalczyk",
    ...page(6),
    "216",
    "Jan Kowalczyk",
    ...page(12),
  ];
  expect(furniture(lines)).toEqual(["214                    Jan Kowalczyk", "216", "Jan Kowalczyk"]);
});

describe("heads of left and right pages that are in a text once", () => {
  const open = "Rudak, S. (2020) Towns of the Border between the Western Dvina and the";
  const rest = "Sozh: Memory. Minsk: Kniha.";

  test("beside numbers of which the second is the next one", () => {
    const lines = [...page(0), open, "219", "Memory and Belarusian Past", rest, ...page(6), "220", "East European Rivers 9 (2024)", ...page(0)];
    expect(furniture(lines)).toEqual(["219", "Memory and Belarusian Past", "220", "East European Rivers 9 (2024)"]);
  });
  test("in capitals beside one number", () => {
    expect(furniture([...page(0), open, "219", "RIVERS AND THE PAST", rest, ...page(6)])).toEqual(["219", "RIVERS AND THE PAST"]);
  });
  test("with their numbers, even ones on the left and odd ones on the right", () => {
    expect(furniture([...page(0), open, "218 A. Novikava", rest, ...page(6), "Sanctions and the Fleet 219", ...page(0)])).toEqual(["218 A. Novikava", "Sanctions and the Fleet 219"]);
  });
  test("behind a sign", () => {
    expect(furniture([...page(0), open, "72 | Hanna Bondar", rest, ...page(6)])).toEqual(["72 | Hanna Bondar"]);
  });
  test("not where the numbers do not follow each other", () => {
    expect(furniture([...page(0), open, "Rivers of the Sozh 40", ...page(6), "Rivers of the Dvina 58", ...page(0)])).toEqual([]);
  });
}); // prettier-ignore
