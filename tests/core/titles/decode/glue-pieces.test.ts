import { expect, test } from "vitest";
import { normalizeTitle } from "../../../../src/core/index.ts";

test.each([
  // First halves that are words, too, at the end: no second half follows
  ["Iĺnianyjapali pad Voršaj zatapila navaĺnica", "Ільняныя палі пад Воршай затапіла навальніца"],
  // Small words
  ["Yon nyamoh vyarnutstsa dadomu", "Ён ня мог вярнуцца дадому"],
  ["Hetafiĺm pra vajnu", "Гэта фільм пра вайну"],
  // Short words that are no usual ones
  ["Rolʹ snav skazke", "Роль сна в сказке"],
  // What is counted, and no compound
  ["Rabota bez otpuska do semichasov vechera", "Работа без отпуска до семи часов вечера"],
  ["Zabeg na distantsii dvadtsatikilometrov otmenili", "Забег на дистанции двадцати километров отменили"],
  ["Kniha pra dvukhbratow", "Кніга пра двух братоў"],
  // Behind a noun in -ие and a number no compound begins
  ["Chto takoye oskorbleniyechuvstv veruyushchikh", "Что такое оскорбление чувств верующих"],
  ["Vyroslo chislostoronnikov reformy", "Выросло число сторонников реформы"],
  // Manner
  [
    "Sud nad krayaznawtsam: slova prahuchalapa-byelarusku",
    "Суд над краязнаўцам: слова прагучала па-беларуску",
  ],
  // A genitive that the list lacks
  ["Myenskiya studenty suprats’vyklyuchen’nyaw", "Менскія студэнты супраць выключэньняў"],
  // Print without signs of which no word but the glued ones tells it
  [
    "Pochemu zakryvayut selskiebolnicy i kto za eto otvechaet",
    "Почему закрывают сельские больницы и кто за это отвечает",
  ],
])("%s", (title, original) =>
  expect(normalizeTitle(title).original?.replaceAll("ё", "е")).toBe(original.replaceAll("ё", "е")),
);

test.each([
  "Sbornaya oblasti po khokkeyu vyigrala turnir",
  "Sbornaja oblasti po hokkeju vyigrala turnir",
  "Vse semiklassniki sdali ekzamen",
  "Dvukhletniy plan razvitiya goroda",
  "Restavratsiya dvukhchasovogo fil’ma",
])("%s", (title) => expect(normalizeTitle(title).repaired).toBe(title));
