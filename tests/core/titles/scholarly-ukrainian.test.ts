import { describe, expect, test } from "vitest";
import { normalizeTitle } from "../../../src/core/index.ts";

describe("Ukrainian in the editions of the scholarly transliteration", () => {
  test.each([
    ["Seljans’ki povstannja na Pravoberežži", "Селянські повстання на Правобережжі"],
    ["Narodni kazky Bojkivščyny", "Народні казки Бойківщини"],
    ["Kyïvsʹka akademija ta ïï vychovanci", "Київська академія та її вихованці"],
    ["Žinočyj ruch na zachidnoukraïnsʹkych zemljach", "Жіночий рух на західноукраїнських землях"],
    ["Mova ta kulʹtura Podillja", "Мова та культура Поділля"],
    ["Kobzari Poltavščyny", "Кобзарі Полтавщини"],
    ["Pam’jat’ pro vijnu", "Пам’ять про війну"],
    ["Ukrajinoznavstvo za kordonom", "Українознавство за кордоном"],
  ])("%s", (printed, original) =>
    expect(normalizeTitle(printed)).toMatchObject({ language: "uk", repaired: printed, original }),
  );

  test.each([
    ["Silʹsʹkehospodarstvo na Volyni", "Silʹsʹke hospodarstvo na Volyni"],
    ["Narodnemystectvo Polissja", "Narodne mystectvo Polissja"],
    ["Narodna arxitekturai pobut Podillja", "Narodna arxitektura i pobut Podillja"],
  ])("%s is glued", (printed, repaired) =>
    expect(normalizeTitle(printed)).toMatchObject({ language: "uk", repaired }),
  );
});

describe("South Slavic and West Slavic titles with the same háčeks are none", () => {
  test.each([
    ["hr", "Nova škola stranih jezika u Splitu"],
    ["hr", "Žene u hrvatskoj politici"],
    ["sr", "Predsednik vlade posetio fabriku u selu kod Užica"],
    ["sl", "Vlada sprejela nov zakon o šolstvu"],
    ["sl", "Čebelarji opozarjajo na sušo"],
    ["cs", "Čeští vojáci na východní frontě"],
    ["sk", "Vláda schválila rozpočet na budúci rok"],
  ])("%s: %s", (language, printed) =>
    expect(normalizeTitle(printed)).toMatchObject({ language, repaired: printed, original: null }),
  );

  test.each(["Opština gradi novi most preko Drine", "Naučni skup o jeziku i kulturi"])("%s", (printed) =>
    expect(normalizeTitle(printed)).toMatchObject({ repaired: printed, original: null }),
  );
});
