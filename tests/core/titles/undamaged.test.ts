import { describe, expect, test } from "vitest";
import { normalizeTitle, romanize, type Scheme } from "../../../src/core/index.ts";

/** Each shows a letter, an ending or a compound that repair could take for damage. */
const TITLES: Readonly<Record<"ru" | "be", readonly string[]>> = {
  ru: [
    "Беларуская оппозиция и постсоветская элита в Вильнюсе",
    "Съезд учителей в Ярославле: что обещают частной школе",
    "Юбилей северного города отметили без губернатора",
    "Неоавторитарный режим и его новые союзники",
    "Комиссия по правам человека ищет свидетелей в Хойникском районе",
    "Чиновник забыл задекларировать дом и яхту",
    "Верховный суд отклонил жалобу на приговор журналисту",
    "Делегаты Всебелорусского собрания выступили на Всесибирском форуме",
  ],
  be: [
    "Беларуская мова пад пагрозай у школах Падляшша",
    "Лекары Берасця патрабуюць лепшых умоў працы",
    "Палітвязень распавёў пра катаванні ў калоніі",
    "Незалежнай прэсы ў краіне амаль не засталося",
    "Юныя натуралісты палічылі буслоў каля Жлобіна",
    "Дэлегаты Усебеларускага сходу на ўсеславянскім кангрэсе",
  ],
};
const SCHEMES: Readonly<Record<"ru" | "be", readonly Scheme[]>> = {
  ru: ["bgn-pcgn", "ala-lc", "iso9", "gost-7.79-b", "scholarly", "icao", "ascii"],
  be: [
    "be-bgn-pcgn-1979",
    "be-national-2007",
    "be-national-2023",
    "be-lacinka",
    "be-ala-lc",
    "iso9",
    "scholarly",
  ],
};

describe.each(["ru", "be"] as const)("repair leaves a clean title as it is: %s", (language) => {
  describe.each(SCHEMES[language])("%s", (scheme) => {
    test.each(TITLES[language])("%s", (title) => {
      const printed = romanize(title, language, scheme);
      expect(normalizeTitle(printed).repaired).toBe(printed);
    });
  });
});
