import { describe, expect, test } from "vitest";
import { normalizeTitle } from "../../../../src/core/index.ts";

describe("names that stay in Latin letters in the original", () => {
  test.each([
    [
      "Gazoprovod Nord Stream i yego protivniki v Germanii",
      "Газопровод Nord Stream и его противники в Германии",
    ],
    ["Kak USAID pomogal nezavisimym gazetam", "Как USAID помогал независимым газетам"],
    [
      "Fond BYSOL sobirayet den’gi dlya sem’i politzaklyuchennogo",
      "Фонд BYSOL собирает деньги для семьи политзаключенного",
    ],
    ["Samolety F-16 i rakety S-400 na uchenii", "Самолёты F-16 и ракеты С-400 на учении"],
    ["Sammit G20 prinyal zayavleniye o voyne", "Саммит G20 принял заявление о войне"],
    ["Korol’ Karl V i yego imperiya", "Король Карл V и его империя"],
    ["Gosduma prinyala zakon v I chtenii", "Госдума приняла закон в I чтении"],
    [
      "Vladimir Putin i Aleksandr Lukashenko podpisali dogovor",
      "Владимир Путин и Александр Лукашенко подписали договор",
    ],
    [
      "Pravozashchitniki iz Human Rights Watch osudili novyye prigovory v Minske",
      "Правозащитники из Human Rights Watch осудили новые приговоры в Минске",
    ],
    ["Zavod KamAZ i BelAES poluchili novyye kredity", "Завод КамАЗ и БелАЭС получили новые кредиты"],
    ["V LGBT-klube proshel reyd politsii", "В ЛГБТ-клубе прошёл рейд полиции"],
    ["Bank Rossii povysil stavku", "Банк России повысил ставку"],
  ])("%s", (title, original) => {
    expect(normalizeTitle(title).original).toBe(original);
    expect(normalizeTitle(title).repaired).toBe(title);
  });
});

test("a part of a title in English", () => {
  const { original } = normalizeTitle("Uchebniki istorii posle vyborov. Annual survey 2018");
  expect(original).toBe("Учебники истории после выборов. Annual survey 2018");
});

describe("names of brands that are none", () => {
  test.each([
    ["Kak hip-hop prishel v nashi shkoly", "Как хип-хоп пришёл в наши школы"],
    ["Komanda vyshla v pley-off chempionata", "Команда вышла в плей-офф чемпионата"],
    ["Pokazaniya Kristin Bleysi Ford v senate", "Показания Кристин Блейси Форд в сенате"],
    ["Slova doktora Ford nikto ne oproverg", "Слова доктора Форд никто не опроверг"],
    ["«Polotsk Azot»: kto zamenit direktora", "«Полоцк Азот»: кто заменит директора"],
    ["Kak Ford zakryl zavod pod Peterburgom", "Как Ford закрыл завод под Петербургом"],
    ["Gonka zavershilas’: Red Bull opyat’ pervyy", "Гонка завершилась: Red Bull опять первый"],
  ])("%s", (title, original) => expect(normalizeTitle(title).original).toBe(original));
});

test.each([
  // Letters that only romanised print has, and names of persons
  ["Hulyaw Nil Patryk Kherris, zawzyaty khalastsyak", "Гуляў Ніл Патрык Хэрріс, заўзяты халасцяк"],
  [
    "Pyershynstvy Yuryya Safronava z SSH №1 Vidzawskay voblastsi",
    "Першынствы Юрыя Сафронава з СШ №1 Відзаўскай вобласці",
  ],
])("no names in Latin letters: %s", (title, original) =>
  expect(normalizeTitle(title).original).toBe(original),
);
