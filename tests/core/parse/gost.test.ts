import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** What GOST R 7.0.5, GOST 7.1 and DSTU 8302 print; the works are made up. */
const table: [string, string, Record<string, string>][] = [
  [
    "a collection with abbreviations before a capital",
    "Экономика пограничья : сб. науч. ст. / под ред. О. Д. Лиса. Гродно : ГрГУ, 2009. 240 с.",
    { type: "book", people: "editor Лис, О. Д.", title: "Экономика пограничья", genre: "сб. науч. ст", "publisher-place": "Гродно", publisher: "ГрГУ", "number-of-pages": "240", issued: "2009" },
  ],
  [
    "the date of a conference is not that of its book",
    "Кордон і люди : матеріали ІІ міжнар. наук. конф., м. Львів, 10–12 трав. 2018 р. / відп. ред. О. П. Лис. Львів, 2019. 300 с.",
    { type: "book", people: "editor Лис, О. П.", "publisher-place": "Львів", issued: "2019" },
  ],
  [
    "many volumes",
    "История рек : в 5 т. / под общ. ред. А. А. Коса. М. : Политиздат, 1974. Т. 5, кн. 1. 752 с.",
    { type: "book", people: "editor Кос, А. А.", title: "История рек", volume: "5, кн. 1", "number-of-volumes": "5", publisher: "Политиздат" },
  ],
  [
    "a volume with a title of its own",
    "Гісторыя рэк : у 6 т. / М. Кос [і інш.]. – Мінск : Экаперспектыва, 2005. – Т. 5 : Рэкі ў 1917–1945 гг. – 613 с.",
    { people: "Кос, М.", title: "Гісторыя рэк", volume: "5", "volume-title": "Рэкі ў 1917–1945 гг", "number-of-pages": "613" },
  ],
  [
    "authors, translator, editor and edition, parted by semicolons and dashes",
    "Хартли Дж. Границы и люди / Дж. Хартли ; пер. с англ. М. И. Коса ; под ред. В. Лиса. – 2-е изд. – М. : Прогресс, 1999. – 256 с.",
    { people: "Хартли, Дж.; translator Коса, М. И.; editor Лис, В.", title: "Границы и люди", publisher: "Прогресс", edition: "2-е изд." },
  ],
  [
    "a foreword",
    "Hartley J. Granitsy i lyudi / per. s angl. M. I. Kosa; predisl. V. Lisa. M.: Progress, 1999. 256 s.",
    { people: "Hartley, J.; translator Kosa, M. I.; contributor Lisa, V.", title: "Granitsy i lyudi", publisher: "Progress" },
  ],
  [
    "a university behind a thesis",
    "Кос О. П. Мовна політика : дис. ... д-ра політ. наук : 23.00.02 / Нац. ун-т ім. Івана Лиса. Львів, 2015. 420 с.",
    { type: "thesis", title: "Мовна політика", publisher: "Нац. ун-т ім. Івана Лиса", "publisher-place": "Львів" },
  ],
  [
    "a body that held a conference",
    "Кос М. И. Роль союзов // Проблемы рек : материалы науч. конф., Минск, 12 мая 2016 г. / Акад. упр. при Президенте ; редкол.: О. Б. Лис (гл. ред.) [и др.]. Минск, 2016. С. 56–60.",
    { people: "Кос, М. И.; editor Лис, О. Б.", "container-title": "Проблемы рек", publisher: "Акад. упр. при Президенте", issued: "2016" },
  ],
  [
    "the author of the book that a part is in",
    "Речь на совещании (1951 г.) // Кос М. Избранное. М., 1960. С. 12–20.",
    { type: "bookSection", people: "bookAuthor Кос, М.", title: "Речь на совещании (1951 г.)", "container-title": "Избранное", "publisher-place": "М", issued: "1960" },
  ],
  [
    "a series belongs to the journal's name",
    "Кос, А. П. Рэкі / А. П. Кос // Весн. БДУ. Сер. 3. – 2012. – № 2. – С. 12–18.",
    { type: "journalArticle", "container-title": "Весн. БДУ. Сер. 3", issue: "2", page: "12-18", issued: "2012" },
  ],
  [
    "pages of a newspaper",
    "Кос В. Мост не построят // Известия. 2012. № 45. 14 марта. С. 3, 5.",
    { type: "newspaperArticle", page: "3, 5", issued: "2012-03-14" },
  ],
  [
    "a newspaper of some days, named after a body's word",
    "Kos V. Most ne postroyat // Sovetskaya reka. 2012. 14–16 marta. S. 3.",
    { type: "newspaperArticle", "container-title": "Sovetskaya reka", issued: "2012-03-14/2012-03-16", page: "3" },
  ],
  [
    "what cataloguers add behind a link",
    "Кос В. Мост не построят // Зеркало : сайт. – 2021. – 3 марта. – URL: https://example.org/1.html (дата обращения: 12.03.2021). – Текст : электронный.",
    { "container-title": "Зеркало", issued: "2021-03-03", accessed: "2021-03-12" },
  ],
  [
    "the site itself",
    "Национальный комитет рек : [сайт]. – Минск, 2024. – URL: https://example.by (дата обращения: 12.03.2024).",
    { type: "webpage", title: "Национальный комитет рек", issued: "2024" },
  ],
  [
    "a title with a small letter and the year of a day behind the outlet",
    "Kos V. most, kotorogo net // Profil’. 2021. 3 dek. URL: https://example.ru/1 (data obrashcheniya: 12.12.2021).",
    { people: "Kos, V.", title: "most, kotorogo net", "container-title": "Profil’", issued: "2021-12-03" },
  ],
  [
    "a body's word before a colon is the title",
    "Партнёрство рек: итоги и надежды? // Неман. 2021. № 5.",
    { title: "Партнёрство рек: итоги и надежды?", "container-title": "Неман", issue: "5" },
  ],
  [
    "a date that ends the title",
    "Заседание Совета рек : стенограмма. 21 февраля 2022 г. // Президент реки : офиц. сайт. URL: https://example.ru/1 (дата обращения: 12.03.2022).",
    { title: "Заседание Совета рек : стенограмма", "container-title": "Президент реки", issued: "2022-02-21" },
  ],
  [
    "a law in a gazette",
    "О реках : федер. закон от 29.12.2012 № 27-ФЗ // Собрание законодательства РФ. 2013. № 53 (ч. 1). Ст. 7598.",
    { type: "statute", title: "О реках : федер. закон от 29.12.2012 № 27-ФЗ", "container-title": "Собрание законодательства РФ", issue: "53 (ч. 1)", section: "7598", issued: "2012-12-29" },
  ],
  [
    "a law in the register",
    "О реках : Закон Респ. Беларусь, 1 авг. 2002 г., № 136-З // Нац. реестр правовых актов Респ. Беларусь. – 2002. – № 88. – 2/885.",
    { type: "statute", "container-title": "Нац. реестр правовых актов Респ. Беларусь", issue: "88", number: "2/885", issued: "2002-08-01" },
  ],
  [
    "a decree in Latin letters",
    "O rekakh : Zakon Respubliki Belarus’ ot 1 avgusta 2002 g. № 136-Z // Natsional’nyy reyestr pravovykh aktov Respubliki Belarus’. 2002. № 88. 2/885.",
    { type: "statute", title: "O rekakh : Zakon Respubliki Belarus’ ot 1 avgusta 2002 g. № 136-Z", number: "2/885", issued: "2002-08-01" },
  ],
  [
    "DSTU without slashes",
    "Деякі питання річок : Постанова Кабінету Міністрів України від 28.12.2016 р. № 1050. Офіційний вісник України. 2017. № 4. С. 530–543.",
    { type: "statute", "container-title": "Офіційний вісник України", page: "530-543", issued: "2016-12-28" },
  ],
  [
    "how a document came into force",
    "Доктрина рек [Электронный ресурс] : утв. Постановлением Высш. Гос. Совета, 4 нояб. 2021 г., № 5. URL: https://example.by/1 (дата обращения: 19.02.2024).",
    { title: "Доктрина рек", issued: "2021-11-04", note: "утв. Постановлением Высш. Гос. Совета, 4 нояб. 2021 г., № 5" },
  ],
  [
    "the same in brackets",
    "Dogovor o rekakh [Elektronnyy resurs] : [zaklyuchen v g. Minske 06.12.2024] // Prezident reki : ofits. sayt. URL: https://example.ru/1 (data obrashcheniya: 12.01.2025).",
    { type: "statute", title: "Dogovor o rekakh", issued: "2024-12-06" },
  ],
  [
    "an archive's file",
    "ГАРФ. Ф. Р-5446. Оп. 2. Д. 38. Л. 12–14.",
    { type: "manuscript", title: "ГАРФ. Ф. Р-5446. Оп. 2. Д. 38. Л. 12–14", archive: "ГАРФ", archive_location: "Ф. Р-5446. Оп. 2. Д. 38. Л. 12–14" },
  ],
  [
    "a document in an archive",
    "Доклад комиссии о реках // НАРБ. Ф. 4п. Оп. 1. Д. 1234. Л. 5–9.",
    { type: "manuscript", title: "Доклад комиссии о реках", archive: "НАРБ", archive_location: "Ф. 4п. Оп. 1. Д. 1234. Л. 5–9" },
  ],
  [
    "a standard",
    "ГОСТ Р 7.0.5–2008. Библиографическая ссылка. Общие требования. М. : Стандартинформ, 2008. 19 с.",
    { type: "standard", title: "Библиографическая ссылка. Общие требования", number: "ГОСТ Р 7.0.5–2008", publisher: "Стандартинформ" },
  ],
  [
    "a printer that nobody named",
    "Труд на селе : стат. бюл. / Нац. стат. ком. Респ. Беларусь. – Минск : [б. и.], 2023. – 17 с.",
    { type: "book", title: "Труд на селе : стат. бюл", "publisher-place": "Минск", publisher: "Нац. стат. ком. Респ. Беларусь", issued: "2023", "number-of-pages": "17" },
  ],
  [
    "the same in Latin letters",
    "Trud na sele. – Minsk : [b. i.], 2023. – 17 s.",
    { type: "book", title: "Trud na sele", "publisher-place": "Minsk", issued: "2023", "number-of-pages": "17" },
  ],
  [
    "a collection in Latin letters, with its pages",
    "Promyshlennost' rek : stat. sb. – Minsk : Nats. stat. kom. Resp. Belarus', 2021. – 179 s.",
    { type: "book", title: "Promyshlennost' rek", "publisher-place": "Minsk", publisher: "Nats. stat. kom. Resp. Belarus'", "number-of-pages": "179" },
  ],
  [
    "a book that is named as one",
    "Lis R. B. Bor'ba za khleb // V kn.: Krest'yane Kubani / sost. N. A. Kos; per. s ukr. T. Novak. – M. : Nauka, 1974. – S. 61–79.",
    { type: "bookSection", people: "Lis, R. B.; editor Kos, N. A.; translator Novak, T.", "container-title": "Krest'yane Kubani", page: "61-79" },
  ],
  [
    "who asked, in Latin letters",
    "Kos A. Uran i lyudi / besedu vela M. Lis // Rodina. – 2010. – № 4. – S. 209–214.",
    { people: "Kos, A.; interviewer Lis, M.", title: "Uran i lyudi", "container-title": "Rodina" },
  ],
  [
    "an act with its number, printed as a book",
    "Кодекс Республики Беларусь о реках : 20 июля 2016 г., № 413-З : принят Палатой представителей 24 июня 2016 г. – Минск : НЦПИ, 2022. – 270 с.",
    { type: "statute", "publisher-place": "Минск", publisher: "НЦПИ", "number-of-pages": "270" },
  ],
  [
    "a channel as the author",
    "Народная Хваля [Тэлеграм-канал]. – Куды падзелася вада. – 1 сак. 2022. – Рэжым доступу: https://t.me/nr/60311. – Дата доступу: 03.03.2022.",
    { type: "forumPost", people: "Народная Хваля", title: "Куды падзелася вада", issued: "2022-03-01" },
  ],
  [
    "Belarusian in Latin letters",
    "Kos, V. Chamu raka pustaja [Elektronny resurs] / V. Kos // Budźma! – Režym dostupu: https://example.by/a.html. – Data dostupu: 07.03.2023.",
    { people: "Kos, V.", title: "Chamu raka pustaja", "container-title": "Budźma!", accessed: "2023-03-07" },
  ],
]; // prettier-ignore

describe("GOST and its kin", () => {
  test.each(table)("%s", (_, text, right) => {
    const record = parseText(text);
    expect(brief(record)).toMatchObject(right);
    expect(record.unparsed).toEqual([]);
  });
});
