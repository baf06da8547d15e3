import { expect, test } from "vitest";
import { normalizeTitle, romanize, tagThemes, type Scheme } from "../../../src/core/index.ts";
import { themeRows } from "../../fixtures/themes/rows.ts";

const tagsOf = (title: string, language: string, original?: string | null) =>
  tagThemes({ title, language, ...(original && { original }) })
    .map(({ tag }) => tag)
    .sort()
    .join("; ");

const titles = (["titles", "more-titles", "headlines", "second-headlines", "third-headlines"] as const)
  .flatMap((name) => themeRows(name))
  .filter(({ title }) => /\p{Script=Cyrillic}/u.test(title))
  .map(({ title }) => normalizeTitle(title))
  .filter(({ language }) => language === "ru" || language === "be");

/** Titles that get other tags than their Cyrillic form, when they are romanised by Spisok's own table and read again. */
function changed(language: string, scheme: Scheme): string[] {
  return titles
    .filter((title) => title.language === language)
    .flatMap(({ repaired }) => {
      const read = normalizeTitle(romanize(repaired, language, scheme));
      const [want, got] = [
        tagsOf(repaired, language, repaired),
        tagsOf(read.repaired, read.language, read.original),
      ];
      return want === got ? [] : [`${repaired}: ${want || "no tag"}, romanised ${got || "no tag"}`];
    });
}

test("there are enough titles", () => expect(titles.length).toBeGreaterThan(300));

// Two a scheme are let pass: a title that is taken for Czech, and short stems that meet another word when vowels do not count.
test.each([
  ["ru", "bgn-pcgn"],
  ["ru", "ala-lc"],
  ["ru", "iso9"],
  ["ru", "gost-7.79-b"],
  ["ru", "scholarly"],
  ["ru", "icao"],
  ["ru", "ascii"],
  ["be", "be-bgn-pcgn-1979"],
  ["be", "be-national-2007"],
  ["be", "be-national-2023"],
  ["be", "be-lacinka"],
  ["be", "be-ala-lc"],
  ["be", "iso9"],
  ["be", "ascii"],
] as const)("%s titles keep their tags in %s", (language, scheme) => {
  const found = changed(language, scheme);
  expect(found.length, found.join("\n")).toBeLessThanOrEqual(2);
});
