import * as iuliia from "iuliia";
import { describe, expect, it } from "vitest";
import { normalizeTitle, romanize, type Scheme } from "../../../src/core/index.ts";

const WORDS =
  "Подъезд ельцин Щукина объявление хлеб цирк чьих Юрьев этаж майор ещё ёж вьюга Сочи цапля Йошкар-Ола армия жюри боец фойе яхта съёмка были цыган мыши";

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
    // The Library of Congress writes both letters of a ligature in capitals; iuliia only the first.
    const ours = romanize(WORDS, "ru", scheme).replace(/\u0361\p{Lu}/gu, (second) => second.toLowerCase());
    expect(ours).toBe(theirs);
  });
});

describe("romanize agrees with ICU", () => {
  // Made with uconv 72 (`-x Ukrainian-Latin/BGN`, `-x Belarusian-Latin/BGN`), which prints ʹ and ʺ for ’ and ” and parts з·г.
  it.each([
    [
      "uk",
      "Об’єднання підприємств України вимагає європейського ґатунку, Їжакевич і Йосип ждуть щастя в Запоріжжі",
      "Obʺyednannya pidpryyemstv Ukrayiny vymahaye yevropeysʹkoho gatunku, Yizhakevych i Yosyp zhdutʹ shchastya v Zaporizhzhi",
    ],
    [
      "uk",
      "Урядовий комітет з питань безпеки: згода, життя цього року, Юрій Яценко, розгляд",
      "Uryadovyy komitet z pytanʹ bezpeky: z·hoda, zhyttya tsʹoho roku, Yuriy Yatsenko, roz·hlyad",
    ],
    [
      "be",
      "Шчодрыя з’явы: хвіліна цішыні, ціхая зіма, мядзведзь, льдзіна, вераб’і",
      "Shchodryya zʺyavy: khvilina tsishyni, tsikhaya zima, myadzvyedzʹ, lʹdzina, vyerabʺi",
    ],
    [
      "be",
      "Ашчадны рэжым у Ваўкавыску: жыццё, дзённік, Ёсель, Юрась і Яўген Эйсмант",
      "Ashchadny rezhym u Vawkavysku: zhytstsyo, dzyonnik, Yosyelʹ, Yurasʹ i Yawhyen Eysmant",
    ],
  ])("%s %s", (language, cyrillic, theirs) => {
    const latin = theirs.replaceAll("ʹ", "’").replaceAll("ʺ", "”").replaceAll("·", "");
    expect(romanize(cyrillic, language, "bgn-pcgn")).toBe(latin);
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
