import { describe, expect, test } from "vitest";
import { normalizeTitle } from "../../../src/core/index.ts";

describe("the language of short titles", () => {
  test.each([
    ["pl", "Zaginiony konwój"],
    ["pl", "Litwini, Rusini i Polacy"],
    ["cs", "HDP vzrostlo o dvě procenta"],
    ["cs", "Kolik stojí ticho"],
    ["sk", "Rozpad koalície"],
    ["hr", "Sjeverni Jadran"],
    ["hr", "Potraga za istinom"],
    ["lt", "Trys laiškai iš tremties"],
    ["lt", "Darbo kodeksas"],
    ["lv", "Dzejas dienas"],
    ["lv", "Valsts un tauta"],
    ["ro", "Trei scrisori din închisoare"],
    ["ro", "Criza de la Nistru"],
    ["et", "Vabaduse hind"],
    ["fi", "Kolme kirjettä"],
    ["hu", "Három levél"],
    ["de", "Streit um Pensionen"],
    ["it", "Pescatori e confini"],
    ["tr", "Türk Mimari Kültüründe Modernizm"],
    ["en", "Tellability"],
    ["en", "Belarus"],
    ["und", "Cobden"],
  ])("%s: %s", (language, title) => {
    const { language: said, original, repaired } = normalizeTitle(title);
    expect({ said, original, repaired }).toEqual({ said: language, original: null, repaired: title });
  });

  test("a name of a country is romanised where the outlet says so", () =>
    expect(normalizeTitle("Belarus", { url: "https://nn.by/?c=ar" }).language).toBe("be"));
});
