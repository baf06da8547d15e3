import { describe, expect, test } from "vitest";
import { normalizeTitle } from "../../../src/core/index.ts";
import { outletLanguage, outletName } from "../../../src/core/titles/outlet-language.ts";

describe("what an outlet or a link says of the language", () => {
  test.each([
    [{ container: "Radyyo Svaboda" }, "be"],
    [{ container: "Kommersant" }, "ru"],
    [{ container: "“Nasha Niva”" }, "be"],
    [{ url: "https://www.svaboda.org/a/1.html" }, "be"],
    [{ url: "https://bel.example.by/a/1.html" }, "be"],
    [{ url: "https://example.by/ru/news/1" }, "ru"],
    [{ url: "https://example.ua/uk/news/1" }, "uk"],
    [{ url: "https://example.ua/news/1" }, "uk ru en"],
    [{ url: "https://example.com/uk/news/1" }, undefined],
    [{ url: "https://example.org/news/1" }, undefined],
    [{ container: "Vestnik goroda" }, undefined],
  ])("%o", (context, languages) => expect(outletLanguage(context)?.languages.join(" ")).toBe(languages));

  test("the outlet goes before the host", () =>
    expect(outletLanguage({ container: "Zviazda", url: "https://example.ru/1" })?.languages).toEqual(["be"]));
});

test("the name of an outlet in its own script", () => {
  expect(outletName("Kommersant")).toBe("Коммерсантъ");
  expect(outletName("Radyyo Svaboda")).toBe("Радыё Свабода");
  expect(outletName("Unknown Herald")).toBeNull();
});

describe("a title that could be in two languages", () => {
  test.each([
    [undefined, "be", "Музыка і тэатр", []],
    ["Kommersant", "ru", "Музыка и театр", ["Kommersant publishes in Russian"]],
    ["Ukrinform", "uk", "Музика і театр", ["Ukrinform publishes in Ukrainian"]],
  ])("is read in that of its outlet, and the change says so: %s", (container, language, original, why) => {
    const result = normalizeTitle("Muzyka i teatr", container ? { container } : {});
    expect(result).toMatchObject({ language, original });
    expect(result.changes.map((change) => change.why)).toEqual(why);
  });

  test("is no romanised one in a Polish newspaper", () =>
    expect(normalizeTitle("Polityka kryzysu", { container: "Gazeta Wyborcza" })).toMatchObject({
      language: "pl",
      original: null,
    }));
});
