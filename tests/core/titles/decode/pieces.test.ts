import { describe, expect, test } from "vitest";
import { normalizeTitle } from "../../../../src/core/index.ts";

describe("pieces of glued words are read by their neighbours", () => {
  test.each([
    [
      "Rukopisnaia kniga vsobranii oblastnogokraevedcheskogo muzeia",
      "Рукописная книга в собрании областного краеведческого музея",
    ],
    ["Zhanochaia prozau suchasnailitaratury", "Жаночая проза ў сучаснай літаратуры"],
    [
      "Prava detei vusloviiakh krizisa i vsozdanii shkoly",
      "Права детей в условиях кризиса и в создании школы",
    ],
    ["Kul’tura iramiostvyu Minsku", "Культура і рамёствы ў Мінску"],
  ])("%s", (printed, original) => expect(normalizeTitle(printed).original).toBe(original));
});

describe("what a list has as one word stays one", () => {
  test.each([
    "Uroki ogoroda: kak vyzhit’ v krizis",
    "Bylina o bogatyre otlichayetsya smelost’yu",
    "Cherta, kotoraya kharakterna dlya vsekh avtokratiy",
    "Posledneye interv’yu Mayi Plisetskoy",
    "Chat-boty i veb-sayty v rabote chinovnika",
  ])("%s", (title) => expect(normalizeTitle(title).repaired).toBe(title));

  test.each([
    ["Nishagu nazad: trener otverg slukhi", "Ni shagu nazad: trener otverg slukhi"],
    ["Niodnogo dnya bez strochki: dnevnik pisatelya", "Ni odnogo dnya bez strochki: dnevnik pisatelya"],
    ["Sovet prinyal byudzhetna 2024 god", "Sovet prinyal byudzhet na 2024 god"],
  ])("but %s", (printed, repaired) => expect(normalizeTitle(printed).repaired).toBe(repaired));
});
