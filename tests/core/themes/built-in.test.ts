import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { countTags, figures } from "../../../scripts/evaluate/themes.ts";
import { builtInCodebook, checkCodebook, normalizeTitle, tagThemes } from "../../../src/core/index.ts";
import { themeRows } from "../../fixtures/themes/rows.ts";

describe("the built-in codebook", () => {
  test.each((["titles", "more-titles"] as const).flatMap((name) => themeRows(name)))(
    "$title",
    ({ title, tags }) => {
      const { repaired, original, language } = normalizeTitle(title);
      expect(
        tagThemes({ title: repaired, language, ...(original && { original }) })
          .map(({ tag }) => tag)
          .sort(),
      ).toEqual(tags);
    },
  );

  test.each([
    ["headlines", 0.98, 0.95],
    ["second-headlines", 0.98, 0.97],
    ["third-headlines", 0.98, 0.97],
    ["fourth-headlines", 0.95, 0.75],
    ["fifth-headlines", 0.98, 0.97],
    ["other-senses", 0.98, 0.97],
    ["kept-back-own", 0.95, 0.8],
    ["kept-back-senses", 0.93, 0.93],
    ["kept-back-headlines", 0.92, 0.88],
    ["kept-back", 0.95, 0.7],
  ] as const)("%s: precision at least %d, F1 at least %d", (name, precision, f1) => {
    const found = figures(countTags(themeRows(name)).values());
    expect(found.precision).toBeGreaterThanOrEqual(precision);
    expect(found.f1).toBeGreaterThanOrEqual(f1);
  });

  test("meets its own examples", () => expect(checkCodebook(builtInCodebook()).failures).toEqual([]));

  test("tags the reading list as its readers did", () => {
    const gold = JSON.parse(
      readFileSync(
        new URL("../../fixtures/reading-list/slowikowski-2024.gold.json", import.meta.url),
        "utf8",
      ),
    ) as {
      title: string;
      repairedTitle?: string;
      originalTitle?: string | string[];
      language: string;
      tags: string[];
      tagsOptional?: string[];
    }[];
    for (const { title, repairedTitle, originalTitle, language, tags, tagsOptional = [] } of gold) {
      const original = [originalTitle].flat()[0];
      const found = tagThemes({ title: repairedTitle ?? title, language, ...(original && { original }) }).map(
        ({ tag }) => tag,
      );
      expect(found.filter((tag) => !tagsOptional.includes(tag)).sort(), title).toEqual([...tags].sort());
    }
  });
});

describe("one Cyrillic stem meets every romanisation", () => {
  test.each(["санкции", "sanktsii", "sankcii", "sankcij", "sanktsiĭ", "sanktsiyi", "Sаnkcии"])("%s", (word) =>
    expect(tagThemes(`Novyye ${word} protiv Minska`).map(({ tag }) => tag)).toEqual(["sanctions"]),
  );
});
