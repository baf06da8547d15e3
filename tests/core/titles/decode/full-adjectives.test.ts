import { describe, expect, test } from "vitest";
import { normalizeTitle } from "../../../../src/core/index.ts";

describe("-y for -yy, and signs that the whole title leaves out", () => {
  test.each([
    // Twice -y and nowhere -yy: so the print means to write it.
    [
      "Moy gorod poluchil novy stadion i krasny tramvay",
      "Мой город получил новый стадион и красный трамвай",
      "Moy gorod poluchil novy stadion i krasny tramvay",
    ],
    ["Lyudi rady novomu dnyu", "Люди рады новому дню", "Lyudi rady novomu dnyu"],
    ["Vsya semya malchika", "Вся семья мальчика", "Vsya semya malchika"],
    [
      "Kazakhstan ne nameren priznavat nezavisimost LNR",
      "Казахстан не намерен признавать независимость ЛНР",
      "Kazakhstan ne nameren priznavat nezavisimost LNR",
    ],
    ["Sud ob”yavil zapret na mat", "Суд объявил запрет на мат", "Sud ob”yavil zapret na mat"],
    [
      "Pravitel’stvo obsuzhdayet nalogovy manevr",
      "Правительство обсуждает налоговый манёвр",
      "Pravitel’stvo obsuzhdayet nalogovyy manevr",
    ],
  ])("%s", (title, original, repaired) => {
    const result = normalizeTitle(title);
    expect(result.original).toBe(original);
    expect(result.repaired).toBe(repaired);
  });
});

describe("-sky and -y of newspapers in adjectives and names", () => {
  test.each([
    ["Rossiysky gazovy eksport i evropeysky rynok", "Российский газовый экспорт и европейский рынок"],
    ["Novy minsky protsess", "Новый минский процесс"],
    ["Sovetsky soyuz i Belarus", "Советский союз и Беларусь"],
    ["Ekonomichesky krizis v Belarusi", "Экономический кризис в Беларуси"],
    ["Dmitry Lukashenko i sportivny klub", "Дмитрий Лукашенко и спортивный клуб"],
    ["Istorichesky muzey zakryt na remont", "Исторический музей закрыт на ремонт"],
    ["Belorussky oppozitsioner arestovan", "Белорусский оппозиционер арестован"],
    ["Glavny redaktor uvolen", "Главный редактор уволен"],
    ["Voenny parad v Minske", "Военный парад в Минске"],
    ["Gosudarstvenny yazyk i obrazovanie", "Государственный язык и образование"],
    ["Verkhovny sud otklonil zhalobu", "Верховный суд отклонил жалобу"],
    [
      "Novy uchebny god nachnetsya s bolshimi izmeneniyami",
      "Новый учебный год начнётся с большими изменениями",
    ],
    ["Rayonny sud otmenil reshenie", "Районный суд отменил решение"],
  ])("%s", (title, original) => expect(normalizeTitle(title).original).toBe(original));
});
