import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { builtInCodebook, checkCodebook, normalizeTitle, tagThemes } from "../../../src/core/index.ts";

const rows = ["titles", "more-titles"]
  .flatMap((name) =>
    readFileSync(new URL(`../../fixtures/themes/${name}.tsv`, import.meta.url), "utf8").split("\n"),
  )
  .filter(Boolean)
  .map((line) => line.split("\t"))
  .map(([title, tags]) => [title!, tags ? tags.split(";").sort() : []] as const);

describe("the built-in codebook", () => {
  test.each(rows)("%s", (title, tags) => {
    const { repaired, original } = normalizeTitle(title);
    expect(
      tagThemes({ title: repaired, ...(original && { original }) })
        .map(({ tag }) => tag)
        .sort(),
    ).toEqual(tags);
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
      tags: string[];
      tagsOptional?: string[];
    }[];
    for (const { title, repairedTitle, originalTitle, tags, tagsOptional = [] } of gold) {
      const original = [originalTitle].flat()[0];
      const found = tagThemes({ title: repairedTitle ?? title, ...(original && { original }) }).map(
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
