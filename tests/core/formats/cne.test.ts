import { describe, expect, test } from "vitest";
import { readReadingList } from "../../../src/core/index.ts";

const lines = (reference: string, options = {}) =>
  readReadingList(reference, { cne: true, ...options })
    .entries[0]!.item.extra?.split("\n")
    .filter((line) => line.startsWith("cne-")) ?? [];

describe("lines for Cite Non-English", () => {
  test("have title, outlet and names in both scripts", () =>
    expect(
      lines("Shraybman A. (2022), Spaseniye soseda. Skol’ko teryayet Rossiya, “Kommersant”, 5.11.2022."),
    ).toEqual([
      "cne-original-language: ru-RU",
      "cne-title-original: Спасение соседа. Сколько теряет Россия",
      "cne-title-romanized: Spaseniye soseda. Skol’ko teryayet Rossiya",
      "cne-container-title-original: Коммерсантъ",
      "cne-container-title-romanized: Kommersant",
      "cne-creator-0-last-original: Шрайбман",
      "cne-creator-0-last-romanized: Shraybman",
      "cne-creator-0-first-original: А.",
      "cne-creator-0-first-romanized: A.",
    ]));

  test("leave out a name with an initial that can be read in several ways", () =>
    expect(
      lines(
        "Drakakhrust Y. (2022), Spaseniye soseda. Skol’ko teryayet Rossiya, “Kommersant”, 5.11.2022.",
      ).filter((line) => line.startsWith("cne-creator")),
    ).toEqual([]));

  test("romanise a Cyrillic reference by ALA-LC, or as the user wants", () => {
    const reference = "Шрайбман А. (2022), Спасение соседа, «Коммерсантъ», 5.11.2022.";
    expect(lines(reference)).toContain("cne-title-romanized: Spasenie soseda");
    expect(lines(reference, { scheme: "bgn-pcgn" })).toContain("cne-title-romanized: Spaseniye soseda");
  });

  test("are not there for other languages, nor unless asked for", () => {
    expect(lines("Smith J. (2022), The Belarusian economy under sanctions, “Reuters”, 5.11.2022.")).toEqual(
      [],
    );
    expect(lines("Shraybman A. (2022), Spaseniye soseda, “Kommersant”, 5.11.2022.", { cne: false })).toEqual(
      [],
    );
  });
});

describe("names in Cyrillic", () => {
  const originals = (reference: string) => readReadingList(reference).entries[0]!.originals;

  test("stand beside a romanised title, uncertain ones marked", () =>
    expect(
      originals(
        "Drakakhrust Y. (2022), Spaseniye soseda. Skol’ko teryayet Rossiya, “Nashe Mneniye”, 5.11.2022.",
      ),
    ).toMatchObject({
      creators: [{ lastName: "Дракахруст", uncertain: true }],
      container: { name: "Наше мнение", uncertain: false },
    }));

  test("an outlet with an English name has none", () =>
    expect(
      originals("Shraybman A. (2022), Spaseniye soseda. Skol’ko teryayet Rossiya, “The Insider”, 5.11.2022."),
    ).toMatchObject({ container: null }));
});
