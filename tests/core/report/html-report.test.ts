import { describe, expect, test } from "vitest";
import { countThemes, htmlReport, readReadingList, themeText } from "../../../src/core/index.ts";

const list = readReadingList(
  [
    "Ivanova O. (2023), New sanctions <script>alert(1)</script> & more, “Vedomosti”, 5.11.2023, https://a.by/x?fbclid=1 (16.07.2024).",
    "Petrov S. (2021), EU sanctions and \u202Eesrever, “Vedomosti”, 5.11.2021.",
  ].join("\n"),
);

describe("the report", () => {
  const page = htmlReport(list);
  test("shows markup as text and runs nothing", () => {
    expect(page).not.toMatch(/<script/i);
    expect(page).toContain("&lt;script&gt;");
    expect(page).toContain("default-src 'none'");
    expect(page).not.toContain("\u202E");
  });
  test("has every reference, its changes and its themes", () => {
    expect(page.match(/<li id="n/g)).toHaveLength(2);
    expect(page).toContain("fbclid=1");
    expect(page).toContain("<svg");
  });
  test("counts themes by year", () => {
    expect(countThemes(list)).toEqual({
      years: ["2021", "2023"],
      themes: [{ tag: "sanctions", total: 2, byYear: [1, 1] }],
    });
    expect(themeText(countThemes(list))).toBe("sanctions: 2 (2021: 1, 2023: 1)");
  });
});
