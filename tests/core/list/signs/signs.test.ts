import { describe, expect, it } from "vitest";
import { type Signs, signsOf } from "../../../../src/core/list/signs/signs.ts";

const CASES: [text: string, signs: Partial<Signs>][] = [
  ["Smith, J. (2020a), War.", { year: true, yearAt: 11, yearMarked: true, pages: false, mayCite: false }],
  ["Кос Б. Вайна. Мінск, 2019. С. 12–15.", { year: true, yearAt: 21, yearMarked: false, pages: true }],
  ["Rzeczpospolita, 16.07.2024.", { year: false, yearAt: -1, yearMarked: true }],
  ["216.07.2024", { yearMarked: false }],
  ["from 1999/2000 to 2003/04", { year: true, yearAt: -1 }],
  ["1400, 2100, 20201, x2020", { year: true, yearAt: 20 }],
  ["12–34", { year: false, pages: false }],
  ["12 – 34.", { pages: true }],
  ["Neman (3)", { pages: true, mayCite: false }],
  ["pp. 4", { pages: true }],
  ["App. 4", { pages: false }],
  ["№ 4", { pages: true }],
  ["https://nmn.media", { mayLink: true }],
  ["War: a history", { mayLink: false }],
  ["on nmn.media", { mayLink: true }],
  ["A.B. Kos, J. Lis.", { mayLink: false }],
  ["10.1177/0888", { mayLink: true }],
  ["DOI 5", { mayLink: true }],
  ["a point of view", { mayLink: false }],
  ["as others say [12] and (Kos)", { mayCite: true }],
  ["reforms3, union", { mayMark: true }],
  ["слова¹", { mayMark: true }],
  ["3 reforms (4)", { mayMark: false }],
  ["the law and d’Or of 3", { words: 5, small: 3, ofField: false }],
  ["Oxford University Press", { words: 3, ofField: true }],
  ["VOL 3, изд. 4", { ofField: true }],
  ["The end is here. In the beginning it came. It was good.", { breaks: 2 }],
  ["The end is here. in the beginning", { breaks: 0 }],
  ["", { words: 0, year: false, mayLink: false }],
];

describe("signsOf", () => {
  it.each(CASES)("%s", (text, signs) => {
    expect(signsOf(text)).toMatchObject(signs);
  });

  it("says the same of a text behind a longer one", () => {
    const before = CASES.map(([text]) => signsOf(text));
    signsOf("x 2020 http://a.by ".repeat(300));
    expect(CASES.map(([text]) => signsOf(text))).toEqual(before);
  });
});
