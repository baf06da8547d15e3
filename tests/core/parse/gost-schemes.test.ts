import { describe, expect, test } from "vitest";
import { spellingsOf, anySpelling } from "../../../src/core/parse/spellings.ts";
import { romanize } from "../../../src/core/titles/romanize.ts";
import type { Scheme } from "../../../src/core/index.ts";
import { brief, parseText } from "./entry-of.ts";

/** What the lists of each language are romanised by. */
const SCHEMES: Readonly<Record<string, readonly Scheme[]>> = {
  ru: ["bgn-pcgn", "ala-lc", "iso9", "gost-7.79-b", "scholarly", "icao", "ascii"],
  be: ["be-bgn-pcgn-1979", "be-national-2007", "be-national-2023", "be-lacinka", "be-ala-lc", "ascii"],
  uk: ["uk-national-2010", "uk-bgn-pcgn", "uk-ala-lc", "scholarly", "ascii"],
};

type Row = [language: "ru" | "be" | "uk", text: string, right: Record<string, string>];

/** References after GOST and DSTU; the works are made up. Each is read in Cyrillic and in Latin letters by every scheme. */
const rows: Row[] = [
  ["ru", "Кос, А. Дорога в обход: как спорят соседи / А. Кос // Коммерсант. – 2010. – 22 июня (№ 109). – С. 1.", { type: "newspaperArticle", "container-title": "Коммерсант", issued: "2010-06-22", issue: "109", page: "1" }],
  ["ru", "Кос А. Дорога в обход // Коммерсант. 2010. 22 июня (№ 109). С. 1.", { "container-title": "Коммерсант", issued: "2010-06-22", issue: "109" }],
  ["be", "Кос, А. Дарога ў абыход / А. Кос // Звязда. – 2010. – 13 лістапада (№ 43). – С. 3.", { "container-title": "Звязда", issued: "2010-11-13", issue: "43" }],
  ["uk", "Кос О. Дорога в обхід // Дзеркало тижня. 2010. 13 листоп. (№ 43). С. 3.", { "container-title": "Дзеркало тижня", issued: "2010-11-13", issue: "43" }],
  ["be", "Рака паднялася // Наша Ніва. – 27 верасня 2021 г. – Рэжым доступу: https://nashaniva.com/1. – Дата звароту: 14.03.2023.", { "container-title": "Наша Ніва", issued: "2021-09-27", accessed: "2023-03-14" }],
  ["be", "Рака паднялася // Наша Ніва. – 2022. – 24 лют. – URL: https://nashaniva.com/1 (дата звароту: 14.03.2023).", { "container-title": "Наша Ніва", issued: "2022-02-24" }],
  ["uk", "Кос О. Сусіди і дороги: глобальна історія. – 2-ге вид. – Київ : Портал, 2022. – 432 с.", { type: "book", title: "Сусіди і дороги: глобальна історія", publisher: "Портал", "publisher-place": "Київ", edition: "2-ге вид." }],
  ["uk", "Кос О. Сусіди і дороги. 2-ге вид., перероб. і доп. Львів : Світ, 2022. 432 с.", { title: "Сусіди і дороги", publisher: "Світ", "publisher-place": "Львів" }],
  ["be", "Гісторыя рэк : у 6 т. / рэдкал.: М. Кос (гал. рэд.) [і інш.]. – Мінск : Беларусь, 2011. – Т. 6 : Рэкі ў 1946–2009 гг. / Л. Ліс [і інш.]. – 728 с.", { type: "book", people: "editor Кос, М.", title: "Гісторыя рэк", volume: "6", publisher: "Беларусь", issued: "2011", "number-of-pages": "728" }],
  ["uk", "Історія рік : у 3 т. / редкол.: В. Кос (голова) та ін. – Київ : Наукова думка, 2004. – Т. 2 : Великі ріки / О. Лис. – 512 с.", { type: "book", people: "editor Кос, В.", title: "Історія рік", volume: "2", publisher: "Наукова думка" }],
  ["ru", "Кос В. А. История рек. Ч. 2. М. : Наука, 2004. 512 с.", { title: "История рек", volume: "2", publisher: "Наука" }],
  ["be", "Кос П. Рэкі ў выгнанні // Беларускі штогоднік 2023 / рэд. В. Мажэйка, Ю. Палескі. Вільня : Наша думка, 2023. С. 51–60.", { people: "Кос, П.; editor Мажэйка, В.; editor Палескі, Ю.", "container-title": "Беларускі штогоднік 2023", publisher: "Наша думка" }],
  ["be", "Кос, П. Рэкі ў выгнанні / П. Кос // Штогоднік / навук. рэд. В. Мажэйка ; уклад. Ю. Палескі. – Мінск : Медысонт, 2023. – С. 51–60.", { people: "Кос, П.; editor Мажэйка, В.; editor Палескі, Ю.", "container-title": "Штогоднік" }],
  ["ru", "Кос П. Реки в изгнании // Ежегодник рек / отв. ред.: В. Можейко, Ю. Полесский. – М. : Мысль, 2023. – С. 51–60.", { people: "Кос, П.; editor Можейко, В.; editor Полесский, Ю.", "container-title": "Ежегодник рек" }],
  ["uk", "Кос П. Ріки у вигнанні // Щорічник рік / упоряд. В. Можейко. Київ : Критика, 2023. С. 51–60.", { people: "Кос, П.; editor Можейко, В.", "container-title": "Щорічник рік" }],
  ["be", "Аб рэках : Закон Рэсп. Беларусь, 5 студз. 2023 г., № 242-З // Нацыянальны рэестр прававых актаў Рэспублікі Беларусь. – 2023. – № 4. – 2/2960.", { type: "statute", title: "Аб рэках : Закон Рэсп. Беларусь, 5 студз. 2023 г., № 242-З", issued: "2023-01-05", number: "2/2960" }],
  ["uk", "Договір про річки : підписано в Києві 8 грудня 1999 р. // Верховна Рада України. – URL: https://example.ua/d (дата звернення: 14.03.2023).", { type: "statute", title: "Договір про річки", issued: "1999-12-08", accessed: "2023-03-14" }],
  ["ru", "Договор о реках : [подписан 8 дек. 1999 г.] // Портал рек. – URL: https://example.by/d (дата обращения: 14.03.2023).", { type: "statute", title: "Договор о реках", issued: "1999-12-08" }],
  ["be", "Крызіс рэк [Электронны рэсурс] : відэа // YouTube-канал «Рэкі». – 2021. – 10 лістапада. – URL: https://youtu.be/xN3vTz1kE9o (дата звароту: 15.02.2024).", { type: "videoRecording", title: "Крызіс рэк", issued: "2021-11-10" }],
  ["ru", "О реках : Федеральный закон от 13.07.2015 № 218-ФЗ // Собрание законодательства РФ. 2015. № 29. Ст. 4344.", { type: "statute", title: "О реках : Федеральный закон от 13.07.2015 № 218-ФЗ", issued: "2015-07-13", section: "4344" }],
  ["ru", "Интервью А. В. Коса агентству «Реки» // Международная жизнь. – 2022. – № 6. – С. 4–11.", { title: "Интервью А. В. Коса агентству «Реки»", authors: "" }],
  ["be", "Прамова У. І. Коса на з’ездзе // Полымя. – 2022. – № 6. – С. 4–11.", { title: "Прамова У. І. Коса на з’ездзе", authors: "" }],
  ["uk", "Виступ В. І. Коса на з’їзді // Віче. – 2022. – № 6. – С. 4–11.", { title: "Виступ В. І. Коса на з’їзді", authors: "" }],
  ["be", "Кос, І. В. Палітыка малых рэк : дыс. ... канд. паліт. навук : 23.00.04 / І. В. Кос. – Мінск, 2019. – 180 л.", { type: "thesis", title: "Палітыка малых рэк", "publisher-place": "Мінск" }],
  ["uk", "Кос І. В. Політика малих річок : дис. ... канд. політ. наук : 23.00.04. Київ, 2019. 180 с.", { type: "thesis", title: "Політика малих річок", "publisher-place": "Київ" }],
  ["be", "Кос, А. Дарога / А. Кос // Весн. БДУ. Сер. 3. – 2010. – № 3. – С. 12–20.", { "container-title": "Весн. БДУ. Сер. 3", issue: "3" }],
]; // prettier-ignore

/** As the table of the works: without signs, which schemes print in ways of their own. */
const plain = (text: string) => text.normalize("NFC").replace(/['’ʹʺ”′`ʼ´]/gu, "");

const cases = rows.flatMap(([language, text, right]) =>
  [null, ...SCHEMES[language]!].map(
    (scheme) => [scheme ?? "Cyrillic", language, text, right, scheme] as const,
  ),
);

describe("label words in every romanisation", () => {
  test.each(cases)("%s %s: %s", (_, language, text, right, scheme) => {
    const latin = (value: string) => (scheme ? romanize(value, language, scheme) : value);
    const record = brief(parseText(latin(text)));
    const { authors, ...fields } = right;
    const wanted = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, name === "type" || name === "people" ? value : plain(latin(value))]));
    const people = fields["people"]?.replace(/\p{Script=Cyrillic}+/gu, latin);
    const found = Object.fromEntries(Object.keys(fields).map((name) => [name, plain(record[name] ?? "")]));
    expect(found).toEqual({ ...wanted, ...(people !== undefined && { people: plain(people) }) });
    if (authors !== undefined) expect(record["people"] ?? "").toBe(authors);
  }); // prettier-ignore

  test("a word has the spellings of its languages, with and without signs", () => {
    expect(spellingsOf("рэд")).toEqual(expect.arrayContaining(["рэд", "red", "rėd"]));
    expect(spellingsOf("февраль")).toEqual(expect.arrayContaining(["fevral’", "fevral", "fevralʹ"]));
    expect(anySpelling(/под ред\./iu).test("Pod red.")).toBe(true);
    expect(anySpelling(/уч[её]ная/iu).test("uchenaya")).toBe(true);
    expect(anySpelling(/вела?/iu).test("vel")).toBe(true);
    expect(anySpelling(/[СсSs]\.\s?\d/u).source).toBe(/[СсSs]\.\s?\d/u.source);
  });
});
