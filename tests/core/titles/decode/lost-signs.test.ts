import { expect, test } from "vitest";
import { normalizeTitle } from "../../../../src/core/index.ts";

test.each([
  // What has its sign has it, though other words have none.
  ["Kto s″el pirog na prazdnike i v″ekhal v gorod", "Кто съел пирог на празднике и въехал в город"],
  // One mark for both signs.
  ["Deputaty ob'yavili o s'ezde partii", "Депутаты объявили о съезде партии"],
  // Numerals that are other words without their signs.
  ["Shest zakonov ob ekonomike prinyali za den", "Шесть законов об экономике приняли за день"],
  ["Ministra prigovorili k semi godam i semi mesyatsam", "Министра приговорили к семи годам и семи месяцам"],
  // The same words where nothing is counted.
  ["Sudba semi Romanovykh", "Судьба семьи Романовых"],
  // Names that no list has.
  ["Pismo Grinvalda k ministru kultury", "Письмо Гринвальда к министру культуры"],
  ["Istoriya Pousmerya i sosednikh zemel", "История Поусмерья и соседних земель"],
  ["Kak zhivet Iugo-Zapadnyi okrug stolitsy", "Как живёт Юго-Западный округ столицы"],
])("%s → %s", (print, original) => {
  expect(normalizeTitle(print).original).toBe(original);
});

test.each([
  // A verb of telling and its preposition, glued into the neuter.
  ["Direktor zavoda napisalo novykh tsenakh", "Direktor zavoda napisal o novykh tsenakh"],
  ["Ministerstvo soobshchilo chislennost’ armii", "Ministerstvo soobshchilo chislennost’ armii"],
  // First halves and endings that are no words of their own.
  ["Yuzhnokraterskiye porody i zapadnorusizm", "Yuzhnokraterskiye porody i zapadnorusizm"],
])("%s → %s", (print, repaired) => {
  expect(normalizeTitle(print).repaired).toBe(repaired);
});
