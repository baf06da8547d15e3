import { describe, expect, test } from "vitest";
import { normalizeTitle } from "../../../src/core/index.ts";

const originalOf = (printed: string) => normalizeTitle(printed).original;

describe("print that mixes standards", () => {
  test.each([
    ["Pochemu v bolnicah ne hvataet molodyh vrachei", "Почему в больницах не хватает молодых врачей"],
    ["Iskusstvennyj intellekt nauchili chitat' rukopisi", "Искусственный интеллект научили читать рукописи"],
    ["Chamu pravodzyats’ vybary ŭ Kaardynatsyynuyu radu", "Чаму праводзяць выбары ў Каардынацыйную раду"],
    ["Gosudarstvennye teatry: sluchai Kupalovskogo", "Государственные театры: случай Купаловского"],
    ["Jekonomika regionov i jeksport nefti", "Экономика регионов и экспорт нефти"],
    ["Sud otmenil reshenie byvshego mera", "Суд отменил решение бывшего мэра"],
    ["Metsamorskaya AES v politike Armenii", "Мецаморская АЭС в политике Армении"],
    ["Doktrina kak signal dlya Zapada", "Доктрина как сигнал для Запада"],
    ["Doklad v Institute Afriki", "Доклад в Институте Африки"],
    ["Ŝadâŝee lečenie detej svroždënnym porokom", "Щадящее лечение детей с врождённым пороком"],
    ["Ekanomika siamjiŭ časy kryzysu", "Эканоміка сям’і ў часы крызысу"],
    ["Gendernyye narrativy belaruskogo patronalizma", "Гендерные нарративы беларуского патронализма"],
    [
      "Novyi etap otnoshenii s Kitaem: chto zhdet ekonomiku",
      "Новый этап отношений с Китаем: что ждёт экономику",
    ],
    ["Reforma voisk svyazi: mneniya voennykh ekspertov", "Реформа войск связи: мнения военных экспертов"],
    ["Evraziiskaya integratsiya posle voiny", "Евразийская интеграция после войны"],
    ["Molodezhnye dvizheniya v sovremennoi Belarusi", "Молодёжные движения в современной Беларуси"],
    [
      "Rossiia i Belarus': otnosheniia posle krizisa v usloviyakh sanktsiy",
      "Россия и Беларусь: отношения после кризиса в условиях санкций",
    ],
    [
      "Haradskiya zabavy i viaskovyia sviaty kanca XIX stahoddzia",
      "Гарадскія забавы і вясковыя святы канца XIX стагоддзя",
    ],
    ["Bielaruskaia mova u shkole: prablemy i mahchymastsi", "Беларуская мова ў школе: праблемы і магчымасці"],
    ["Palitviaznyau u krainie stala menei", "Палітвязняў у краіне стала меней"],
    // Abbreviations within names of several; ў is no v
    ["BelAES vyrabotala rekordnyi obem energii", "БелАЭС выработала рекордный объем энергии"],
    ["Rossiia i IUNESKO: pervye gody", "Россия и ЮНЕСКО: первые годы"],
    ["yanka-kupala-i-yakub-kolas-v-minske", "янка купала и якуб колас в минске"],
  ])("%s", (printed, original) => expect(originalOf(printed)).toBe(original));

  test("a title by one standard is read by that", () => {
    expect(normalizeTitle("Novaya glava v istorii zhurnala").scheme).not.toBe("ascii");
    expect(normalizeTitle("Novy chas dlya byelaruskikh myedyya").scheme).toBe("be-bgn-pcgn-1979");
  });
});

describe("numbers of acts", () => {
  test.each([
    [
      "Zakon Respubliki Belarus’ ot 10 maya 2019 g. No. 186-Z",
      "Закон Республики Беларусь от 10 мая 2019 г. № 186-З",
    ],
    ["Zakon ot 5 maya 2014 goda No 114-FZ", "Закон от 5 мая 2014 года № 114-ФЗ"],
    ["Pastanova ad 5 traunia 2021 h. No. 12", "Пастанова ад 5 траўня 2021 г. № 12"],
    ["No 62 protsenta belorusov s etim ne soglasny", "Но 62 процента белорусов с этим не согласны"],
    ["Ob otkrytii 76-i sessii Assamblei", "Об открытии 76-й сессии Ассамблеи"],
  ])("%s", (printed, original) => expect(originalOf(printed)).toBe(original));
});

describe("a letter for itself is an initial before another one or a name", () => {
  test.each([
    ["D. S. Likhachëv i yego knigi", "Д. С. Лихачёв и его книги"],
    ["Perepiska D. Petrova s druz’yami", "Переписка Д. Петрова с друзьями"],
    ["Pisʹma A. L. Ivanova iz Pskova", "Письма А. Л. Иванова из Пскова"],
    ["Tom L. Istoriya goroda", "Том L. История города"],
    ["Tom X. Istorii͡a goroda", "Том X. История города"],
  ])("%s", (printed, original) => expect(originalOf(printed)).toBe(original));
});

describe("abbreviations by the capitals of their letters", () => {
  test.each([
    ["UPTs i RPTs: spor o khramakh", "УПЦ и РПЦ: спор о храмах"],
    ["V TsB nazvali kurs", "В ЦБ назвали курс"],
    ["Kto voydet v TsIK", "Кто войдёт в ЦИК"],
    ["Torgovye sbory v YeAES i politika Belarusi", "Торговые сборы в ЕАЭС и политика Беларуси"],
  ])("%s", (printed, original) => expect(originalOf(printed)).toBe(original));
});

describe("Latin names with Cyrillic letters inside", () => {
  test.each([
    [
      "Novyy smartfоn Huаwei raskupili za den’",
      "Novyy smartfon Huawei raskupili za den’",
      "Новый смартфон Huawei раскупили за день",
    ],
    [
      "Telyeskop Jаmes Webb znyaw halaktyku",
      "Telyeskop James Webb znyaw halaktyku",
      "Тэлескоп James Webb зняў галактыку",
    ],
    [
      "Agentstvo Blооmberg napisalo o sanktsiyakh",
      "Agentstvo Bloomberg napisalo o sanktsiyakh",
      "Агентство Bloomberg написало о санкциях",
    ],
  ])("%s", (printed, repaired, original) => {
    const read = normalizeTitle(printed);
    expect([read.repaired, read.original]).toEqual([repaired, original]);
  });
});

describe("names in English do not make a title English", () => {
  test.each([
    ["BATE zhuliaŭ uničyju z «Young Boys»", "be"],
    ["Rolling Stones sygrali v Minske", "ru"],
    ["Black Friday: pochemu belorusy idut v magaziny", "ru"],
    ["Green Deal vs. coal", "en"],
    ["Power Shift in Minsk", "en"],
    ["Under Pressure: Belarus", "en"],
  ])("%s: %s", (title, language) => expect(normalizeTitle(title).language).toBe(language));
});

describe("Russian names whose letters print does not tell", () => {
  test.each([
    // Э at the beginning, which the lists have with Е as well
    ["Arest blogera Edvarda Petrova", "Арест блогера Эдварда Петрова"],
    ["Vstrecha s Edgarom Rinkevichem", "Встреча с Эдгаром Ринкевичем"],
    ["Yelena, Yekaterina i Yegor", "Елена, Екатерина и Егор"],
    ["Tsentr E zaderzhal aktivista", "Центр Э задержал активиста"],
    ["Sotrudniki tsentra «E» izbili zhurnalista", "Сотрудники центра «Э» избили журналиста"],
    // ль
    ["Donald Tramp vstretilsya s Zelenskim", "Дональд Трамп встретился с Зеленским"],
    ["Elvira Nabiullina o stavke", "Эльвира Набиуллина о ставке"],
    ["Mikhail Gorbachyov i Pavel Latushko", "Михаил Горбачёв и Павел Латушко"],
    // ю in passports
    [
      "Rossiiskii trener Dziuby obieiasnil otkaz Fergiusona",
      "Российский тренер Дзюбы объяснил отказ Фергюсона",
    ],
  ])("%s", (printed, original) => expect(originalOf(printed)).toBe(original));
});

describe("what is glued beside a hyphen, and to a pronoun", () => {
  test.each([
    ["Plata za obucheniye iz-zakarantina", "Плата за обучение из-за карантина"],
    ["Kandidat vvitse-prezidenty vystupil v Ogayo", "Кандидат в вице-президенты выступил в Огайо"],
    ["Na moyukvartiru nalozhen arest", "На мою квартиру наложен арест"],
  ])("%s", (printed, original) => expect(originalOf(printed)).toBe(original));
});
