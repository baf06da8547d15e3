import { describe, expect, test } from "vitest";
import { normalizeTitle } from "../../../../src/core/index.ts";

const originalOf = (title: string) => normalizeTitle(title).original;

describe("Belarusian words in letters of another table than the title", () => {
  test.each([
    [
      "Uschodniae pamezhzha i hramadzianskaia supol’nasts’: chas zmen",
      "Усходняе памежжа і грамадзянская супольнасць: час змен",
    ],
    ["Tsana naftavaĭ vendy: tezisy ekanamista", "Цана нафтавай вэнды: тэзісы эканаміста"],
    [
      "Asnounaya sakral’naya muzyka: gistoryya belaruskaga spevu",
      "Асноўная сакральная музыка: гісторыя беларускага спеву",
    ],
    ["Što čytae moladź: piaresmieški i paemy", "Што чытае моладзь: пярэсмешкі і паэмы"],
    ["Kafe bez abiedaŭ: vyezd haspadara", "Кафе без абедаў: выезд гаспадара"],
    // No Belarusian word is что.
    ["Chto znikla z muzeya? Lisy chytachow", "Хто знікла з музэя? Лісы чытачоў"],
  ])("%s", (printed, original) => expect(originalOf(printed)).toBe(original));
});

describe("names with letters and signs that no other language has", () => {
  test.each([
    [
      "Uniiaty: tsarkva i horad. Hutarka Aliaksandra Ŭladziejuka",
      "Уніяты: царква і горад. Гутарка Аляксандра Ўладзеюка",
    ],
    [
      "Ekran i narod : partizanskoe kino na «Kazakhfil’me»",
      "Экран и народ : партизанское кино на «Казахфильме»",
    ],
  ])("%s", (printed, original) => expect(originalOf(printed)).toBe(original));
});
