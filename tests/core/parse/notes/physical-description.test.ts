import { describe, expect, it } from "vitest";
import { parseText } from "../entry-of.ts";

/** What GOST prints behind the pages of a book, the number of a volume, a dissertation or an issue. */
const table: [text: string, fields: Record<string, string>][] = [
  [
    "Рекі і людзі : альбом / склад. Н. Кос ; Нац. музей. – Мінск, 2015. – 64 с. : іл.",
    { title: "Рекі і людзі : альбом", "publisher-place": "Мінск", issued: "2015", "number-of-pages": "64", note: "іл." },
  ],
  [
    "Кос Н. А. Реки и люди. – Минск : БГУ, 2015. – 64 с. : цв. ил., табл. ; 21 см.",
    { title: "Реки и люди", publisher: "БГУ", issued: "2015", "number-of-pages": "64" },
  ],
  [
    "Kos N. A. Reki i lyudi. – Minsk : BGU, 2015. – 64 s. : il., kart.",
    { title: "Reki i lyudi", publisher: "BGU", issued: "2015", "number-of-pages": "64" },
  ],
  [
    "Ліс А. Лацінка // Рэгіёны : энцыклапедыя : у 3 т. – Мінск : БелЭн, 2010. – Т. 3 : Дадатак. – С. 318.",
    { title: "Лацінка", publisher: "БелЭн", "publisher-place": "Мінск", issued: "2010", volume: "3", page: "318", note: "Дадатак" },
  ],
  [
    "Коваль Т. В. Переселенці в Україні : дис. … д-ра філософії : 054 / Т. В. Коваль ; НаУКМА. – Київ, 2023. – 241 с.",
    { title: "Переселенці в Україні", genre: "дис. … д-ра філософії : 054", publisher: "НаУКМА", issued: "2023" },
  ],
  [
    "Коваль І. П. Правові засади торгівлі : дис. … д-ра філософії : 081 «Право» / Київ. нац. ун-т. – Київ, 2023. – 241 с.",
    { title: "Правові засади торгівлі", genre: "дис. … д-ра філософії : 081 «Право»", publisher: "Київ. нац. ун-т" },
  ],
  [
    "Лис И. Я. Теневой флот // Право и организации. – 2023. – № 4. – Статья № 69114. – URL: https://example.org/69114",
    { title: "Теневой флот", "container-title": "Право и организации", issue: "4", page: "69114", issued: "2023" },
  ],
  [
    "Паясы: вяртанне / аўт.-уклад. І. Кос. – Мінск : Музей, 2018. – 112 с.",
    { title: "Паясы: вяртанне", publisher: "Музей", issued: "2018" },
  ],
  [
    "Kos, A., & Lis, N. (2022). “Our priests are with us”: Clergy and protest. In S. Mur & K. Bor (Eds.), Orthodoxy after empire (pp. 88–112). Routledge.",
    { title: "“Our priests are with us”: Clergy and protest", "container-title": "Orthodoxy after empire", page: "88-112", publisher: "Routledge" },
  ],
]; // prettier-ignore

describe("what stands behind the areas of a reference", () => {
  it.each(table)("%s", (text, fields) => {
    const { fields: read, unparsed } = parseText(text);
    expect(
      Object.fromEntries(Object.keys(fields).map((name) => [name, read[name as "title"]?.value])),
    ).toEqual(fields);
    expect(unparsed).toEqual([]);
  });
});
