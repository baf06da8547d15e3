import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cleanUrl } from "../../../src/core/index.ts";

const rows = (name: string, header: boolean) =>
  readFileSync(new URL(`../../fixtures/urls/${name}`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(header ? 1 : 0)
    .map((line) => line.split("\t"));

const table = [
  ...rows("slowikowski-2024.tsv", true).map(([link, ideal]) => [link!, ideal!]),
  ...rows("cases.tsv", true).map(([, link, ideal]) => [link!, ideal!]),
  ...rows("more.tsv", false).map(([link, ideal]) => [link!, ideal!]),
];

describe("links", () => {
  test.each(table)("%s", (link, ideal) => {
    const { url } = cleanUrl(link);
    expect(url).toBe(ideal);
    expect(cleanUrl(url).url).toBe(url);
  });
});
