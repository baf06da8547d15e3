import { describe, expect, it } from "vitest";
import { headingKinds } from "../../../../src/core/list/headings/headings.ts";

describe("headingKinds", () => {
  it.each([
    ["References", ["list"]],
    ["## 6. References:", ["list"]],
    ["B I B L I O G R A F I A", ["list"]],
    ["A. Legal acts", ["part"]],
    ["2.1 Archival sources", ["part"]],
    ["A.1. Press", ["part"]],
    ["c) Presse", ["part"]],
    ["References / Bibliografia", ["list"]],
    ["Additional sources (Vancouver)", ["part"]],
    ["Literatura (wybór)", ["list"]],
    ["Appendix B. Interviews", ["end"]],
    ["Newspapers and press", ["part"]],
    ["Media and news sources", ["part"]],
    ["Official documents and statistical data", ["part"]],
    ["Akty prawne i dokumenty", ["part"]],
    ["Нормативные правовые акты и официальные документы", ["part"]],
    ["Афіцыйныя дакументы і матэрыялы", ["part"]],
  ])("%s", (line, kinds) => {
    expect(headingKinds(line)).toEqual(kinds);
  });

  it.each([
    ["Policy Studies", "words that only stand beside those of headings: a journal"],
    ["Russian Politics and Law", "a journal"],
    ["Books about Belarus", "a word that is in no heading"],
    ["Press (London)", "a publisher"],
    ["books and press", "in small letters"],
    ["and", "no word that tells"],
  ])("%s is none: %s", (line) => {
    expect(headingKinds(line)).toEqual([]);
  });
});
