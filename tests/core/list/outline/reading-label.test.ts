import { describe, expect, it } from "vitest";
import { isReadingLabel, readingLabelLength } from "../../../../src/core/list/outline/reading-label.ts";

describe("isReadingLabel", () => {
  it.each([
    "Required", "Required readings", "Recommended (choose one)", "Further reading", "Literatura obowiązkowa", "Lektury uzupełniające", "Основная литература",
    "Дополнительная литература и источники", "Асноўная літаратура", "Додаткова література", "Pflichtlektüre", "Weiterführende Literatur", "Lectures obligatoires", "Doporučená literatura",
  ])("%s", (text) => expect(isReadingLabel(text)).toBe(true)); // prettier-ignore

  it.each([
    ["Required Reading in the Soviet School", "a title"],
    ["Literature and press", "no word that says how it is to be read"],
    ["Reading 2020", "a number"],
    ["for the class", "the same"],
  ])("%s is none: %s", (text) => expect(isReadingLabel(text)).toBe(false));
});

describe("readingLabelLength", () => {
  it.each([
    ["Recommended: Roberts, Sean. 2017.", "Roberts, Sean. 2017."],
    ["Optional (if you have time): “Title,” BelTA, 2022.", "“Title,” BelTA, 2022."],
    ["Film: “Courage” (2021)", "“Courage” (2021)"],
    ["Закон: О средствах массовой информации", "О средствах массовой информации"],
    ["Also check this thesis: Kazlou, A. (2019) Energy.", "Kazlou, A. (2019) Energy."],
    ["the NYT piece: Andrew Kos, “In the Forest”", "Andrew Kos, “In the Forest”"],
    ["Dodatkowo, dla chętnych: Andrzej Kos, System, Gliwice 2013", "Andrzej Kos, System, Gliwice 2013"],
    ["Minsk under siege: Andrew Kos, Mayor", "Minsk under siege: Andrew Kos, Mayor"],
    ["Belarus: The Last European Dictatorship", "Belarus: The Last European Dictatorship"],
    ["Reading the state: Belarus after 2020", "Reading the state: Belarus after 2020"],
    ["Lukašenko: My ne pozvolim. In: Zviazda, 2021", "Lukašenko: My ne pozvolim. In: Zviazda, 2021"],
  ])("%s", (text, rest) => expect(text.slice(readingLabelLength(text))).toBe(rest));
});
