import { expect, it } from "vitest";
import { tagThemes } from "../../../src/core/themes/index.ts";

it("words of the original are named only where the romanised title did not say them", () => {
  const named = (title: string, original: string) =>
    tagThemes({ title, original, language: "ru-Latn" }).flatMap(({ matches }) => matches.map(({ words }) => words));
  expect(named("Sanktsii zablokirovali eksport", "Санкции заблокировали экспорт")).toEqual(["Sanktsii"]);
  // The words were parted, so that they do not stand in the same places.
  expect(named("Novyye Sanktsii", "Но вые Санкции")).toEqual(["Sanktsii"]);
  expect(named("Xyz zablokirovali eksport", "Санкции заблокировали экспорт")).toContain("Санкции");
}); // prettier-ignore
