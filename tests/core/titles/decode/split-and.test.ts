import { describe, expect, test } from "vitest";
import { normalizeTitle } from "../../../../src/core/index.ts";

describe("glued print that hides and, a preposition or a verb's object", () => {
  test.each([
    ["Khudozhnikivlast: sluchay Shostakovicha", "Khudozhnik i vlast: sluchay Shostakovicha"],
    ["Strakhinadezhda", "Strakh i nadezhda"],
    ["Šachtaihorad", "Šachta i horad"],
    ["Mastakiŭlada", "Mastak i ŭlada"],
    // A genitive may stand behind another noun.
    ["Vozhdinaroda", "Vozhdi naroda"],
    ["Mastakihorada", "Mastaki horada"],
    ["Nacyjanaĺny bank zniziŭstaŭku", "Nacyjanaĺny bank zniziŭ staŭku"],
  ])("%s", (printed, repaired) => expect(normalizeTitle(printed).repaired).toBe(repaired));
});

describe("glued titles in which no word tells the language", () => {
  test.each([
    ["Movnepytannia", "uk", "Movne pytannia"],
    ["Khtonastupnyi?", "uk", "Khto nastupnyi?"],
    ["Mistsevesamovriaduvannia: pohliadeksperta", "uk", "Mistseve samovriaduvannia: pohliad eksperta"],
    ["VerkhovnaRada i sud", "uk", "Verkhovna Rada i sud"],
    [
      "Reforma miascovahasamakiravannia: pohliadekspierta",
      "be",
      "Reforma miascovaha samakiravannia: pohliad ekspierta",
    ],
    ["Novaiavoennaia doktrina i eekritiki", "ru", "Novaia voennaia doktrina i ee kritiki"],
    ["Generalyuhodiat v otstavku: ktosleduiuschii", "ru", "Generaly uhodiat v otstavku: kto sleduiuschii"],
  ])("%s", (printed, language, repaired) => {
    const result = normalizeTitle(printed);
    expect({ language: result.language, repaired: result.repaired }).toEqual({ language, repaired });
  });
});

describe("spaces before quotations and names", () => {
  test.each([
    ["Dolgi «Naftogaza» i«Beltransgaza»", "Долги «Нафтогаза» и «Белтрансгаза»"],
    ["«Nioman» abyhraŭ«Junactva» zlikam 4:1", "«Нёман» абыграў «Юнацтва» з лікам 4:1"],
    ["Pisma A.P. Chekhova kO.L. Knipper", "Письма А.П. Чехова к О.Л. Книппер"],
    ["IU.V. Andropov i ego nasledniki", "Ю.В. Андропов и его наследники"],
    ["Ia. Kupala i ia", "Я. Купала і я"],
    ["N’yu-York, Tokio, Urumchi: tri stolitsy SHOS", "Нью-Йорк, Токио, Урумчи: три столицы ШОС"],
    ["Va Uskhodnim partniorstve bez zmenau", "Ва Усходнім партнёрстве без зменаў"],
  ])("%s", (printed, original) => expect(normalizeTitle(printed).original).toBe(original));
});
