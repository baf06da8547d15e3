import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { normalizeTitle } from "../../../src/core/index.ts";
import { detectForeign } from "../../../src/core/titles/detect-foreign.ts";

const titles = readFileSync("tests/fixtures/titles/other-languages.tsv", "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t") as [language: string, title: string]);

describe("titles in other languages stay as printed", () => {
  test.each(titles)("%s: %s", (language, title) => {
    const { original, scheme, repaired, changes, ...result } = normalizeTitle(title);
    expect({ original, scheme, repaired, changes }).toEqual({
      original: null,
      scheme: null,
      repaired: title,
      changes: [],
    });
    if (language !== "und") expect(result.language).toBe(language);
  });
});

describe("a romanised title with words of other languages is romanised all the same", () => {
  test.each([
    ["Kontsert gruppy Pink Floyd v Minske", "ru"],
    ["Palityka i ekanomika Belarusi", "be"],
    ["Zmahańnie za słova ŭ Miensku", "be"],
    ["Delo Bialiatskogo", "ru"],
  ])("%s", (title, language) => expect(normalizeTitle(title).language).toBe(language));
});

test("a word that only looks like two of the list is no romanised title", () =>
  expect(normalizeTitle("V-Dem Dataset v12")).toMatchObject({
    repaired: "V-Dem Dataset v12",
    original: null,
  }));

describe("a few words name a language or its nearest kin", () => {
  test.each([
    ["Kto platí za plyn z Ruska?", /^(?:sk|cs)$/],
    ["Prečo mlčí Minsk", /^(?:sk|cs)$/],
    ["Češi na Volyni: život jedné menšiny", /^cs$/],
    ["Đorđe Petrović i ruska emigracija", /^(?:sr|hr)$/],
    ["Vassil Bykaŭ ou la morale du siècle", /^fr$/],
    ["Krigen i Ukraine", /^(?:da|nb)$/],
    ["Minsk im Umbruch", /^de$/],
  ])("%s", (title, language) => {
    const result = normalizeTitle(title);
    expect(result.language).toMatch(language);
    expect(result.original).toBeNull();
  });
});

test("signs of two languages name none", () =>
  expect(detectForeign(["de", "la", "un"]).language).toBe("und"));

test("letters of Łacinka do not speak for Polish", () =>
  expect(detectForeign(["pieśni", "žyćcio"]).hits).toBe(0));

// Letters that no other language has together, in titles with names that no list has.
test.each([
  ["ru", "Èti drakony Fafniry vsûdu."],
  ["ru", "Zapadnorusizm v publicistike Mihaila Koâloviča"],
  ["uk", "Čomu movčitʹ Mìnsʹk? P’âtʹ zapitanʹ do Lukašenka"],
])("%s: %s", (language, title) => expect(normalizeTitle(title).language).toBe(language));

test.each(["Kronika Polski", "Historia Polski 1918-1939", "Emigracja z Polski do Rosji"])(
  "Polish without its letters: %s",
  (title) => expect(normalizeTitle(title)).toMatchObject({ language: "pl", original: null }),
); // prettier-ignore

test("the adjective and the country are Belarusian words, too", () =>
  expect(normalizeTitle("Polski kastsyol na Byelarusi").language).toBe("be"));
