import { describe, expect, it } from "vitest";
import { findEntries, parseEntry, type ReferenceRecord } from "../../../src/core/index.ts";

const read = (text: string): ReferenceRecord => parseEntry(findEntries(text).entries[0]!);
const value = ({ fields }: ReferenceRecord, name: keyof ReferenceRecord["fields"]) => fields[name]?.value;

describe("the areas of a GOST description", () => {
  it.each([
    ["Istoriya Belorusskoi SSR : v 5 t. / gl. red. I. M. Ignatenko. – Minsk : Nauka i tekhnika, 1972. – T. 3. – 696 s.", "Istoriya Belorusskoi SSR"],
    ["Директор ПВТ: «Экспорт держится» / А. Шарко // Экономика Беларуси. – 2023. – № 1. – С. 4–9.", "Директор ПВТ: «Экспорт держится»"],
    ["Выступление Президента А. Г. Лукашенко на параде [Электронный ресурс] // Президент Республики Беларусь. – 2021. – 3 июля.", "Выступление Президента А. Г. Лукашенко на параде"],
    ["O situatsii na granitse: brifing M. V. Zakharovoi [Elektronnyi resurs] / MID Rossii. – 2021. – 11 noyabrya. – URL: https://www.mid.ru/ru/news/1/", "O situatsii na granitse: brifing M. V. Zakharovoi"],
    ["Справа «Саюза» : пратакол допыту Я. Лёсіка, 18 студзеня 1931 года // Нацыянальны архіў Рэспублікі Беларусь. – Ф. 4п. Воп. 1. Спр. 75. Арк. 15–18.", "Справа «Саюза» : пратакол допыту Я. Лёсіка, 18 студзеня 1931 года"],
    ["Пашуто В. Т. Образование государства / В. Т. Пашуто. – Репринт. воспроизв. изд. 1959 г. – М. : Кучково поле, 2018. – 544 с.", "Образование государства"],
    ["Скарына Ф. Прадмовы / уклад., уступ. арт. А. Ф. Коршунава. – Факсім. выд. – Мінск : Навука і тэхніка, 1969. – 239 с.", "Прадмовы"],
    ["Данейко, П. О том, почему не поможет [Электронный ресурс] : пост в Facebook / П. Данейко. – 11.11.2022. – URL: https://www.facebook.com/p/posts/5", "О том, почему не поможет"],
  ])("title: %s", (text, title) => {
    expect(value(read(text), "title")).toBe(title);
  });

  it.each([
    ["Докладная записка о ходе дел, 5 мая 1941 г. // НАРБ (Нац. арх. Респ. Беларусь). – Ф. 4п. – Оп. 29. – Д. 15. – Л. 7–11.", "archive", "НАРБ (Нац. арх. Респ. Беларусь)"],
    ["О регулировании : Федер. закон от 3 авг. 2018 г. № 289-ФЗ // Собр. законодательства Рос. Федерации. – 2018. – № 32. – Ст. 5082.", "container-title", "Собр. законодательства Рос. Федерации"],
    ["Кос Д. И. Торговля // Экономика союза / отв. ред. Л. Б. Лис. – 2-е изд. – М.: ИЭ РАН; СПб.: Нестор-История, 2021. – С. 96–128.", "publisher", "ИЭ РАН; Нестор-История"],
    ["Кос, В. В. Каналы импорта : доклад / В. В. Кос. – Центр анализа и прогнозирования, 2023. – URL: http://www.forecast.ru/a.pdf", "publisher", "Центр анализа и прогнозирования"],
    ["Пашуто В. Т. Образование государства / В. Т. Пашуто. – Репринт. воспроизв. изд. 1959 г. – М. : Кучково поле, 2018. – 544 с.", "edition", "Репринт. воспроизв. изд. 1959 г."],
    ["Вашкевіч, А. Акруга без выбару / А. Вашкевіч // Наша Ніва. – 2019. – 6 лістап. – С. 4–5.", "issued", "2019-11-06"],
    ["Sakovich V. Emigratsyya i pamiats’ / V. Sakovich // Radyyo Ratsyya. – 2020. – 3 listap. – Rezhym dostupu: https://www.racyja.com/e/", "issued", "2020-11-03"],
  ] as const)("%s", (text, name, expected) => {
    expect(value(read(text), name)).toBe(expected);
  });
}); // prettier-ignore
