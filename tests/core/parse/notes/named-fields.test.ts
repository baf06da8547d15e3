import { describe, expect, test } from "vitest";
import { datedFields, namedFields } from "../../../../src/core/parse/notes/named-fields.ts";

const text = "vol. 3, decided 6 April 2018, Minsk";
const groups = /vol\. (?<volume>\d+), (?:p\. (?<page>\d+), )?decided (?<day>[^,]+), (?<place>\p{L}+)/du.exec(text)!.indices!.groups!; // prettier-ignore

describe("fields of named groups", () => {
  test("in the order that is asked for, without groups that took no part", () => {
    expect(namedFields(text, groups, [["place", "publisher-place"], ["page", "page"], ["volume", "volume"]])).toEqual([
      { name: "publisher-place", value: "Minsk", span: { start: 30, end: 35 } },
      { name: "volume", value: "3", span: { start: 5, end: 6 } },
    ]);
  }); // prettier-ignore
  test("dates in ISO 8601, where they can be read", () => {
    expect(datedFields(text, groups, [["day", "issued"], ["place", "issued"], ["volume", "volume"]])).toEqual([
      { name: "issued", value: "2018-04-06", span: { start: 16, end: 28 } },
      { name: "volume", value: "3", span: { start: 5, end: 6 } },
    ]);
  }); // prettier-ignore
});
