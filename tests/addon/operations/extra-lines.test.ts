import { describe, expect, test } from "vitest";
import { extraValue, withExtraValue } from "../../../src/zotero/operations/extra-lines.ts";

describe("lines of Extra", () => {
  test.each([
    ["", "printed-url", undefined],
    ["printed-url: https://a.by", "printed-url", "https://a.by"],
    ["my words\nOriginal Title: Пять мифов", "original-title", "Пять мифов"],
    ["original_title:x", "original-title", "x"],
    ["a line without a label", "a", undefined],
  ])("%j has %s: %j", (extra, label, value) => expect(extraValue(extra, label)).toBe(value));

  test.each([
    ["", "printed-url: u"],
    ["  ", "printed-url: u"],
    ["Citation Key: lev2023\nmy own words", "Citation Key: lev2023\nmy own words\nprinted-url: u"],
    ["a\nPrinted URL: old\nb", "a\nprinted-url: u\nb"],
  ])("%j with another line is %j", (extra, all) =>
    expect(withExtraValue(extra, "printed-url", "u")).toBe(all),
  );

  test("a value never begins another line", () =>
    expect(withExtraValue("", "printed-title", "a\nDOI: 10.1/x")).toBe("printed-title: a DOI: 10.1/x"));
});
