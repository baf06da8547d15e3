import { describe, expect, test } from "vitest";
import { normalizeTitle, romanize } from "../../../../src/core/index.ts";

/** Words that no list has and that could be taken for glued print. */
const TITLES = {
  be: [
    // A preposition before an adjective in another case is its prefix, and so is a number
    "Клуб правёў перадсезонныя гульні ў Турцыі",
    "Карабель атрымаў супрацькарабельныя ракеты",
    "Навошта людзям бескаштоўныя абяцанні чыноўнікаў",
    "Газета надрукавала чатырохстаронкавую рэкламу",
    "Турысты адкрываюць прыазёрныя вёскі Браслаўшчыны",
    // Firms
    "Дырэктар «Віцебскаграпрадукта» атрымаў вымову",
    "Работнікі «Агратэхсэрвісу» засталіся без прэміі",
    "Фабрыка «Слуцкбудтрэйд» прадае цэгельны цэх",
    // Names from abroad, which end like small words and like rare ones
    "Міністр Розенштэйн сустрэўся з дэпутатамі",
    "Жыхары горада Лондандэры выйшлі на пратэст",
    // Halves of compounds, and what lists have as words because lines end there
    "Вопыт музеіфікацыі палаца ў Нясвіжы",
    "Сельсаветчыкі апярэдзілі суседзяў на спартакіядзе",
    "Райаграсэрвіс набыў новыя сеялкі",
  ],
  ru: ["Клуб провёл предсезонные сборы в Турции", "Институт изучает безрецептурные лекарства для детей"],
} as const;

describe.each(["be", "ru"] as const)("%s", (language) =>
  test.each(TITLES[language])("%s", (title) => {
    for (const scheme of [language === "be" ? "be-bgn-pcgn-1979" : "bgn-pcgn", "iso9"] as const) {
      const print = romanize(title.replaceAll("ё", language === "ru" ? "е" : "ё"), language, scheme);
      expect(normalizeTitle(print).repaired).toBe(print);
    }
  }),
);

test.each([
  ["Razmova adbylasya perad novym hodam", "Размова адбылася перад новым годам"],
  ["Razmova adbylasya peradnovym hodam", "Размова адбылася перад новым годам"],
])("a preposition before the case that it asks for is a word: %s", (print, original) =>
  expect(normalizeTitle(print).original).toBe(original),
);
