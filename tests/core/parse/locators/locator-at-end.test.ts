import { describe, expect, test } from "vitest";
import { locatorAtEnd } from "../../../../src/core/parse/locators/index.ts";

const read = (text: string, to = text.length) =>
  Object.fromEntries(
    (locatorAtEnd(text, 0, to, false)?.values ?? []).map(({ name, value }) => [name, value]),
  );

describe("volume, issue and pages at the end", () => {
  test.each([
    ["Journal of Marriage 65,3: 584 - 596", { volume: "65", issue: "3", page: "584-596" }],
    ["Population Review 24, 2: 271-291", { volume: "24", issue: "2", page: "271-291" }],
    ["Kriminologisches Journal 10/3: 223–227", { volume: "10", issue: "3", page: "223-227" }],
    ["Quarterly of Economics 84, Nr. 1: 113–126", { volume: "84", issue: "1", page: "113-126" }],
    ["Zeitschrift für Demographie 3-4: 375-398", { issue: "3-4", page: "375-398" }],
    ["Zeitschrift 3(4), S. 495‒515", { volume: "3", issue: "4", page: "495-515" }],
    ["Zeitschrift, S. 131‒159", { page: "131-159" }],
    ["Neman, 1999, 2: 5-10", { volume: "2", page: "5-10" }],
  ])("%s", (text, values) => expect(read(text)).toEqual(values));

  test.each([
    ["Action Research, 5(1)/2009, S. 33", ", S. 33", { volume: "5", issue: "1" }],
    ["Geographie und Schule 115/1998, S. 7-12", ", S. 7-12", { issue: "115" }],
    ["Novosti 2001 (52), S. 5", ", S. 5", { issue: "52" }],
  ])("%s, before its pages", (text, pages, values) =>
    expect(read(text, text.length - pages.length)).toEqual(values),
  );
});
