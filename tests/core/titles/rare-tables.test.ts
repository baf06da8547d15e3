import { expect, test } from "vitest";
import { normalizeTitle } from "../../../src/core/index.ts";

/** Belarusian and Ukrainian by the international standards and in links, beside their own ones. */
test.each([
  [
    "be",
    "iso9",
    "Garadskìâ legendy Vìcebska: studènty ì čèrcì",
    "Гарадскія легенды Віцебска: студэнты і чэрці",
  ],
  [
    "be",
    "gost-7.79-b",
    "E`kanomika maly`x garadou`: ce`gla, czukar",
    "Эканоміка малых гарадоў: цэгла, цукар",
  ],
  ["be", "scholarly", "Zvyčai i abrady Palessja: kniha", "Звычаі і абрады Палесся: кніга"],
  ["be", "ascii", "ruchnoj raboty cyoplyya shkarpetki", "ручной работы цёплыя шкарпэткі"],
  ["uk", "iso9", "Movna polìtika v Ukraïnì", "Мовна політика в Україні"],
  ["uk", "scholarly", "Istorija ukrajinsʹkoji literatury", "Історія української літератури"],
])("%s %s: %s", (language, scheme, printed, original) => {
  const result = normalizeTitle(printed);
  expect(result).toMatchObject({ language, scheme, repaired: printed, original });
});
