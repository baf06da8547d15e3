import { describe, expect, test } from "vitest";
import { normalizeTitle, readReadingList } from "../../../src/core/index.ts";

describe("letters of the other script", () => {
  test.each([
    ["Заседание Coвета безопасности", "Заседание Совета безопасности"],
    ["Минiстр финансов и Мiнск", "Минiстр финансов и Мiнск"],
    ["Улады Мiнска абмежавалi рух у горадзе ўчора", "Улады Мінска абмежавалі рух у горадзе ўчора"],
    ["Поле i лес: прыкметы старой вёскi", "Поле і лес: прыкметы старой вёскі"],
    ["Укрaïна i сусiди: новий мiст", "Україна і сусіди: новий міст"],
    ["Встреча c президентом o ценах", "Встреча с президентом о ценах"],
    ["B Минске прошли переговоры", "В Минске прошли переговоры"],
    ["Итоги XX века и роль CEO в лиге A", "Итоги XX века и роль CEO в лиге A"],
    ["Teатp открыли после ремонта", "Театр открыли после ремонта"],
    ["Обзор Windоws и OPEС в Минске", "Обзор Windows и OPEC в Минске"],
    ["Prezident Rоssii pribyl v Minsk", "Prezident Rossii pribyl v Minsk"],
    ["Krеml ne poluchal predlozheniy ot Ankary", "Kreml ne poluchal predlozheniy ot Ankary"],
    ["Arkhivy i sudba polѕkikh kommuniѕtov", "Arkhivy i sudba polskikh kommunistov"],
    ["Bеlarus and the energy policy of Russia", "Belarus and the energy policy of Russia"],
  ])("%s", (printed, repaired) => expect(normalizeTitle(printed).repaired).toBe(repaired));
});

test("in the names of authors and outlets they are mended, too, and the change is told", () => {
  const [entry] = readReadingList(
    "Шрaйбман А. (2022), Сoюзное государство и его границы, “Кoммерсант”, 5.11.2022.",
  ).entries;
  expect(entry!.item.creators[0]).toMatchObject({ lastName: "Шрайбман" });
  expect(entry!.item["publicationTitle"]).toBe("Коммерсант");
  expect(entry!.changes.map(({ field, from }) => [field, from])).toEqual([
    ["creators", "Шрaйбман"],
    ["container-title", "Кoммерсант"],
  ]);
  expect(entry!.warnings.map(({ code }) => code)).toContain("mixed-script");
});
