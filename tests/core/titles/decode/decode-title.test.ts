import { describe, expect, it } from "vitest";
import { normalizeTitle } from "../../../../src/core/index.ts";

const fold = (text: string | null) => (text ?? "").replaceAll("ё", "е").replaceAll("—", "–");
const read = (title: string) => {
  const { repaired, original } = normalizeTitle(title);
  return [repaired, fold(original)];
};

describe("glued words", () => {
  it.each([
    [
      "Prezident SSHAreshil vvesti sanktsii",
      "Prezident SSHA reshil vvesti sanktsii",
      "Президент США решил ввести санкции",
    ],
    [
      "Deputaty nemogli prinyat’ zakon",
      "Deputaty ne mogli prinyat’ zakon",
      "Депутаты не могли принять закон",
    ],
    // A capital inside a word, a lost space after a point or before a number.
    [
      "Prem’yer vstretilsya sPutinym podOsipovichami",
      "Prem’yer vstretilsya s Putinym pod Osipovichami",
      "Премьер встретился с Путиным под Осиповичами",
    ],
    [
      "Zakon RespublikiBelarus’ o grazhdanstve",
      "Zakon Respubliki Belarus’ o grazhdanstve",
      "Закон Республики Беларусь о гражданстве",
    ],
    [
      "Istoriya odnoy druzhby.Yel’tsin i Soyuz",
      "Istoriya odnoy druzhby. Yel’tsin i Soyuz",
      "История одной дружбы. Ельцин и Союз",
    ],
    ["Tarify povysyat na6,6 %", "Tarify povysyat na 6,6 %", "Тарифы повысят на 6,6 %"],
    [
      "Sovet prinyal byudzhetna 2024 god",
      "Sovet prinyal byudzhet na 2024 god",
      "Совет принял бюджет на 2024 год",
    ],
    // A word of its own, which the verb after it parts.
    [
      "V Minske: nemy razvyazali voynu",
      "V Minske: ne my razvyazali voynu",
      "В Минске: не мы развязали войну",
    ],
    // One word in two.
    [
      "Instituty vlasti: sravni tel’nyy analiz",
      "Instituty vlasti: sravnitel’nyy analiz",
      "Институты власти: сравнительный анализ",
    ],
    [
      "Refyerendum, yakomu nikhto nyepavyeryw",
      "Refyerendum, yakomu nikhto nye pavyeryw",
      "Рэферэндум, якому ніхто не паверыў",
    ],
  ])("%s", (printed, repaired, original) => expect(read(printed)).toEqual([repaired, original]));

  it.each([
    ["Glavu firmy Veksel’berga sprosili o MIDe", "Главу фирмы Вексельберга спросили о МИДе"],
    ["Bank postroil novoye kladokhranilishche", "Банк построил новое кладохранилище"],
    ["«POVAR SPRASHIVAYET POVARA»: istoriya mema", "«ПОВАР СПРАШИВАЕТ ПОВАРА»: история мема"],
    ["Oni nemy i glukhi k pros’bam zhiteley", "Они немы и глухи к просьбам жителей"],
    ["Politika kompanii VkusVill v Belorussii", "Политика компании ВкусВилл в Белоруссии"],
    ["Vo VkusVille proshla proverka", "Во ВкусВилле прошла проверка"],
    ["Krymsko-tatarskiy vopros v politike Rossii", "Крымско-татарский вопрос в политике России"],
  ])("not: %s", (printed, original) => expect(read(printed)).toEqual([printed, original]));
});

describe("signs", () => {
  it.each([
    // No word of these has a sign, and none lost one.
    ["Novyy muzey byl otkryt v tsentre goroda", "Новый музей был открыт в центре города"],
    ["Eto otrazitsya na kurse rublya", "Это отразится на курсе рубля"],
    // Signs are left out.
    ["Rossiya mozhet reshit vopros bez bolshikh problem", "Россия может решить вопрос без больших проблем"],
  ])("%s", (printed, original) => expect(read(printed)[1]).toBe(original));
});

describe("endings of numbers", () => {
  it.each([
    ["Politika 90-kh godov v Rossii", "Политика 90-х годов в России"],
    ["Polиtиka 90-kh hodov v Rossии", "Политика 90-х годов в России"],
    ["Vystava da 100-hoddzya i 7-ya sustrecha", "Выстава да 100-годдзя і 7-я сустрэча"],
  ])("%s", (printed, original) => expect(read(printed)[1]).toBe(original));
});

describe("the dots of BGN/PCGN, as ICU writes them", () => {
  it.each([
    ["Rasist·skiy skandal: m·er obʺyasnilsya", "Расистский скандал: мэр объяснился"],
    ["Raz·hovor s hlavoy K·HB Byelorussии", "Разговор с главой КГБ Белоруссии"],
    ["Svyedka uz·hadvaye rasstrely i K·HB", "Сведка узгадвае расстрэлы і КГБ"],
  ])("%s", (printed, original) => expect(read(printed)[1]).toBe(original));
});

describe("abbreviations and hosts", () => {
  it.each([
    ["Sanktsii YeS protiv Belorussii", "Санкции ЕС против Белоруссии"],
    ["Sanktsii ES protiv Belorussii", "Санкции ЕС против Белоруссии"],
    ["Prigovor po delu TUT.BY v Minske", "Приговор по делу TUT.BY в Минске"],
    ["Vitse-prezident MTS podal v otstavku", "Вице-президент МТС подал в отставку"],
  ])("%s", (printed, original) => expect(read(printed)[1]).toBe(original));
});

describe("scholarly with ch for х", () => {
  it.each([
    ["Političeskie režimy i chozjajstvennaja politika", "Политические режимы и хозяйственная политика"],
    ["Archivy otkryvajutsja medlenno", "Архивы открываются медленно"],
  ])("%s", (printed, original) => expect(read(printed)[1]).toBe(original));
});

describe("Cyrillic", () => {
  it.each([
    ["Переговоры вБресте завершились безрезультатно", "Переговоры в Бресте завершились безрезультатно"],
    ["Беларуская мова ваўмовах глабалізацыі", "Беларуская мова ва ўмовах глабалізацыі"],
    ["Поход в магазин «ВкусВилл»", "Поход в магазин «ВкусВилл»"],
  ])("%s", (printed, original) => expect(read(printed)).toEqual([original, original]));
});
