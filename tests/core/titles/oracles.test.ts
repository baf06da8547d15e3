import * as iuliia from "iuliia";
import { describe, expect, it } from "vitest";
import { normalizeTitle, romanize, type Scheme } from "../../../src/core/index.ts";

const WORDS =
  "Подъезд ельцин Щукина объявление хлеб цирк чьих Юрьев этаж майор ещё ёж вьюга Сочи цапля Йошкар-Ола армия жюри боец фойе яхта съёмка";

describe("romanize agrees with the npm package iuliia", () => {
  it.each<[Scheme, iuliia.Schema]>([
    ["ala-lc", iuliia.ALA_LC],
    ["bgn-pcgn", iuliia.BGN_PCGN],
    ["iso9", iuliia.GOST_779],
    ["gost-7.79-b", iuliia.GOST_779_ALT],
    ["icao", iuliia.ICAO_DOC_9303],
    ["scholarly", iuliia.SCIENTIFIC],
  ])("%s", (scheme, schema) => {
    // iuliia leaves the Cyrillic ё in four of its tables.
    const theirs = iuliia.translate(WORDS, schema).replaceAll("ё", "ë").normalize("NFC");
    expect(romanize(WORDS, "ru", scheme)).toBe(theirs);
  });
});

describe("what ICU romanises is read back", () => {
  // Made with uconv 72 (`-x Russian-Latin/BGN`, `Cyrillic-Latin`, `Belarusian-Latin/BGN`).
  it.each([
    ["Det·skiy m·er vy·uchil podʺyezd", "ru", "Детский мэр выучил подъезд"],
    ["Obʺyavleniye Yurʹyeva o rybe", "ru", "Объявление Юрьева о рыбе"],
    ["Obʺâvlenie Ûrʹeva ob étom étaže", "ru", "Объявление Юрьева об этом этаже"],
    ["Vyalikaya Byerastavitsa i Zakhodnyaya Dzvina", "be", "Вялікая Бераставіца і Заходняя Дзвіна"],
  ])("%s", (print, language, original) => {
    expect(normalizeTitle(print)).toMatchObject({ language, original, repaired: print });
  });
});
