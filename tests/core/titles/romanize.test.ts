import { describe, expect, it } from "vitest";
import { romanize } from "../../../src/core/index.ts";
import type { Scheme } from "../../../src/core/index.ts";

describe("romanize", () => {
  it.each<[string, string, Scheme, string]>([
    ["ru", "Подъезд, Ельцин, объявление", "bgn-pcgn", "Pod”yezd, Yel’tsin, ob”yavleniye"],
    ["ru", "Юлия Щёкина", "ala-lc", "I͡Ulii͡a Shchëkina"],
    ["ru", "Юлия Щукина, ЭТО", "iso9", "Ûliâ Ŝukina, ÈTO"],
    ["ru", "цирк, цапля, хлеб", "gost-7.79-b", "cirk, czaplya, xleb"],
    ["ru", "Щербак, хлеб, Юрий", "scholarly", "Ščerbak, xleb, Jurij"],
    ["ru", "Юрьев, подъезд", "icao", "Iurev, podieezd"],
    ["ru", "Совета Министров", "ru-through-be-bgn-pcgn", "Sovyeta Mиnиstrov"],
    ["be", "Гродна, Магілёў, Лоеў", "be-bgn-pcgn-1979", "Hrodna, Mahilyow, Loyew"],
    ["be", "Магілёў, Ельск, Бялынічы", "be-national-2007", "Mahilioŭ, Jeĺsk, Bialyničy"],
    ["be", "Лукашэнка, Беларусь, Ельск", "be-lacinka", "Łukašenka, Biełaruś, Jelsk"],
    ["uk", "Згурський, Єнакієве, Юрій", "uk-national-2010", "Zghurskyi, Yenakiieve, Yurii"],
    ["ru", "ЩИ, Щи и борщ 2020", "bgn-pcgn", "SHCHI, Shchi i borshch 2020"],
  ])("%s %s in %s", (language, cyrillic, scheme, latin) => {
    expect(romanize(cyrillic, language, scheme)).toBe(latin);
  });
});
