import { describe, expect, test } from "vitest";
import { normalizeTitle } from "../../../src/core/index.ts";

const originalOf = (printed: string) => normalizeTitle(printed).original;

describe("щ as authors without a standard write it", () => {
  test.each([
    ["Nastoyascheye i buduscheye rossiyskogo obschestva", "Настоящее и будущее российского общества"],
    ["Uchaschiyesya o buduschem", "Учащиеся о будущем"],
    ["Suschestvuiuschii poriadok veschei", "Существующий порядок вещей"],
    ["Suschestvuiuschij poriadok veschej", "Существующий порядок вещей"],
    ["Obschaia tetrad: sleduiuschie desiat let", "Общая тетрадь: следующие десять лет"],
    ["Zaschischaiuschiisia suverenitet", "Защищающийся суверенитет"],
    ["Vlasti obeshayut zashitu", "Власти обещают защиту"],
    ["Nalog na imushestvo", "Налог на имущество"],
    ["Obshestvo i vlast", "Общество и власть"],
    // Where sh is ш it stays so.
    ["Pishi na pochtu: nashi vrachi otvetyat", "Пиши на почту: наши врачи ответят"],
  ])("%s", (printed, original) => expect(originalOf(printed)).toBe(original));
});

describe("ia and iu beside j", () => {
  test.each([
    ["Hoziajstvennaia zhizn uezdnogo goroda", "Хозяйственная жизнь уездного города"],
    ["Obiavlenie vojny: iuridicheskij aspekt", "Объявление войны: юридический аспект"],
    [
      "Voennaia politsiia patruliruet sirijsko-turetskuiu granitsu",
      "Военная полиция патрулирует сирийско-турецкую границу",
    ],
  ])("%s", (printed, original) => expect(originalOf(printed)).toBe(original));

  test("ia and iu without j are print by ICAO", () =>
    expect(normalizeTitle("Boeing i Airbus ushli, MC-21 ostalsia").scheme).not.toBe("ascii"));
});
