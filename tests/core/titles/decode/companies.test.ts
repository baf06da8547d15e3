import { describe, expect, test } from "vitest";
import { normalizeTitle } from "../../../../src/core/index.ts";

describe("names of companies stay one word", () => {
  test.each([
    ["«Moldovagaz» poluchil otsrochku", "«Молдовагаз» получил отсрочку"],
    ["«Promsvyazbank» pereyekhal v Sevastopol", "«Промсвязьбанк» переехал в Севастополь"],
    ["«Rostekh» i «Ruselektronika»", "«Ростех» и «Русэлектроника»"],
    ["«Transmashholding» i «Sinara»", "«Трансмашхолдинг» и «Синара»"],
    ["«Gruzenergo» prodano za dollar", "«Грузэнерго» продано за доллар"],
    ["«Privatbank» vernuli gosudarstvu", "«Приватбанк» вернули государству"],
    ["Kak «Gazprombank» stal shlyuzom", "Как «Газпромбанк» стал шлюзом"],
    ["Sbermarket i Sberbank sporyat", "Сбермаркет и Сбербанк спорят"],
    // The English form, which leaves out й.
    ["Naftan i Belaruskali vyshli iz spiska", "Нафтан и Беларуськалий вышли из списка"],
    ["Dlya «Belaruskali» zakryli port", "Для «Беларуськалий» закрыли порт"],
    ["Uralkali i Belaruskali dogovorilis", "Уралкалий и Беларуськалий договорились"],
    ["«Moldovahaz» atrymaŭ terminovuju adterminoŭku", "«Молдовагаз» атрымаў тэрміновую адтэрміноўку"],
  ])("%s", (printed, original) => {
    const { repaired, original: read } = normalizeTitle(printed);
    expect({ repaired, read }).toEqual({ repaired: printed, read: original });
  });

  test("what is glued is parted all the same", () =>
    expect(normalizeTitle("Opisaniefonda lichnogo proiskhozhdeniya").repaired).toBe(
      "Opisanie fonda lichnogo proiskhozhdeniya",
    ));
});
