import { describe, expect, it } from "vitest";
import { archivalFile, isArchival } from "../../../../src/core/list/notes/archival.ts";

describe("isArchival", () => {
  it.each([
    "Bundesarchiv Koblenz, N 1314/45, Bl. 7.",
    "Politisches Archiv des Auswärtigen Amts (PA AA), R 84231.",
    "SAPMO-BArch, DY 30/J IV 2/2/1234, Bl. 45–47.",
    "The National Archives (TNA), Kew, FO 371/21810, C 5555/36/55.",
    "Archiwum Państwowe w Grodnie (dalej: APG), Urząd Wojewódzki, sygn. 45, k. 112.",
    "Centralne Archiwum Wojskowe, Oddział II, sygn. I.303.4.2664, k. 5.",
    "AIPN, 0192/623, t. 1, k. 34–36.",
    "Lietuvos centrinis valstybės archyvas (LCVA), f. 383, ap. 7, b. 123, l. 4.",
    "Vojenský historický archiv, f. Ruské legie, k. 12, inv. č. 345.",
    "Service historique de la Défense (SHD), 7N 2345, dossier 2.",
    "Галузевий державний архів (ГДА СБУ). Ф. 13. Спр. 372. Т. 5. Арк. 44.",
  ])("%s", (text) => {
    expect(isArchival(text)).toBe(true);
  });

  it.each([
    "Даныя прыводзяцца ў: ДАБВ. Ф. 1. Воп. 9. Спр. 20. Арк. 7.",
    "A. Kos, Archiwum pamięci, Warszawa 1999, s. 5.",
    "Archiwum Ringelbluma. Getto, t. 1, Warszawa 1997.",
    "NATO, Strategic Concept, 2010.",
  ])("not: %s", (text) => {
    expect(isArchival(text)).toBe(false);
  });

  it("knows a file again on another leaf", () => {
    expect(archivalFile("Архіў (НАРБ). Ф. 4. Воп. 9. Спр. 20. Арк. 7.")).toBe(archivalFile("НАРБ. Ф. 4. Воп. 9. Спр. 20. Арк. 11."));
    expect(archivalFile("BArch, R 6/27, Bl. 13.")).not.toBe(archivalFile("BArch, R 6/28, Bl. 13."));
  }); // prettier-ignore
});
