import { describe, expect, test } from "vitest";
import { normalizeTitle } from "../../../src/core/index.ts";

describe("titles in a Slavic language near to ours are left as printed", () => {
  test.each([
    ["bg", "Istoriyata na edin grad"],
    ["bg", "Prezidentat nalozhi veto na zakona"],
    ["bg", "Zhenite v politikata"],
    ["bg", "Predi buryata"],
    ["mk", "Istorija na makedonskiot narod"],
    ["mk", "Sobranieto glasa za budzetot"],
    ["hr|sr", "Narodna kultura Slavonije"],
    ["hr|sr", "Novi zakon o radu"],
    ["hr|sr", "Moskva nudi pomoc"],
    ["hr", "Dubrovnik u starim slikama"],
    ["sl", "Spomini na vojno v Sloveniji"],
    ["sl", "Nova pot do Evrope"],
    // No case of ours stands behind из.
    ["hr|sr|sl|und", "Pisma iz Moskve"],
    // Ours have a comma before а.
    ["cs", "Kultura a politika v Moskve"],
    ["cs", "Narodni divadlo slavi vyroci"],
    ["sk|cs", "Vlada a opozicia"],
  ])("%s: %s", (languages, title) => {
    const { language, original, repaired } = normalizeTitle(title);
    expect({ language, original, repaired }).toEqual({
      language: expect.stringMatching(new RegExp(`^(?:${languages})$`)) as string,
      original: null,
      repaired: title,
    });
  });
});

describe("words of theirs do not speak against a title of ours", () => {
  test.each([
    ["ru", "Posle video"],
    ["ru", "Pravitelstvo s novym byudzhetom"],
    ["ru", "Nazvany strany s rezko podorožavšim žilem"],
    ["ru", "Konflikt Soloveva"],
    ["ru", "Novi-Sad i Moskva: kto zaplatit za most"],
    ["ru", "Vo Vladivostoke pytalis vzorvat predprinimatelja."],
    ["ru", "Oblomki propavšego Mi-8 nad obnaružili sotrudniki MČS s vozduha."],
    ["be", "Pačali bi"],
    ["uk", "Narodni pisni Podillia ta Volyni"],
    ["uk", "Vlada i opozytsiia"],
  ])("%s: %s", (language, title) => expect(normalizeTitle(title).language).toBe(language));

  test("the outlet's language goes before", () =>
    expect(normalizeTitle("Novi zakon o radu", { url: "https://rus.example.by/ru/novosti/1" }).language).toBe(
      "ru",
    ));
});
