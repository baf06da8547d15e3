import { expect, it } from "vitest";
import { TABLES } from "../../src/core/titles/data/table.ts";
import { asIcu } from "../../scripts/evaluate/titles/as-icu.ts";

// Made with uconv of ICU 72 (`-x Russian-Latin/BGN`, `-x Belarusian-Latin/BGN`).
it.each([
  ["bgn-pcgn", "Детский мэр съел щуку, я — объект", "Det·skiy m·er sʺyel shchuku, ya — obʺyekt"],
  ["bgn-pcgn", "Я, Юля и ЩУКА", "YA, Yulya i SHCHUKA"],
  ["ru-through-be-bgn-pcgn", "Число жителей Хитровки", "CHиslo zhиtyelyey KHиtrovkи"],
  ["be-bgn-pcgn-1979", "КГБ узгадаў постсавецкі з’езд", "K·HB uz·hadaw post·savyetski zʺyezd"],
] as const)("%s: %s", (scheme, text, romanised) => {
  expect(
    asIcu(
      TABLES.find((table) => table.scheme === scheme)!,
      text,
    ),
  ).toBe(romanised);
});
