import { describe, expect, it } from "vitest";
import type { ReferenceRecord } from "../../../src/core/index.ts";
import { parseText as read } from "./entry-of.ts";

/** What authors print, more or less after GOST; the works are made up. */
describe("GOST as lists print it every day", () => {
  it.each([
    // the numbers of eLIBRARY
    ["Кос, Н. П. Реки в городе / Н. П. Кос // Вестник науки. – 2019. – Т. 3, № 4(12). – С. 21-26. – EDN QWERTY.", { EDN: "QWERTY", page: "21-26", issued: "2019" }],
    ["Кос, Н. П. Реки в городе / Н. П. Кос // Вестник науки. – 2019. – № 4. – С. 21–26. – EDN QWERTY.;", { EDN: "QWERTY", page: "21-26" }],
    ["Кос Г. Т. Реки. – Минск : БГУ, 2011. – 624 с. – ISBN 978-5-98704-637-1. – EDN: ABCDEF", { EDN: "ABCDEF", publisher: "БГУ", "number-of-pages": "624" }],
    ["Кос Г. Т. Реки // Лесной журнал. – 2001. – № 3. – С. 7–25. – eLIBRARY ID: 41234567.", { eLIBRARY: "41234567", page: "7-25" }],
    ["Кос Г. Т. Реки // Лесной журнал. – 2001. – № 3. – С. 7–25. – УДК 327(476).", { note: "УДК 327(476)", page: "7-25" }],
    // hyphens between the areas
    ["Kos J., Lee K. A method for rivers // Journal of Hydrology. - 1999. - V. 150. - P. 425 - 467.", { "container-title": "Journal of Hydrology", volume: "150", page: "425-467", issued: "1999" }],
    ["Kos J. A method for rivers // Journal of Hydrology. - 1999. - Vol. 15, no. 2. - Pp. 5-9.", { volume: "15", issue: "2", page: "5-9" }],
    ["Kos J. Die Methode der Flüsse // Zeitschrift für Flüsse. - 1999. - Bd. 3. - S. 5-9.", { "container-title": "Zeitschrift für Flüsse", volume: "3", issued: "1999" }],
    ["Кос Г. Т. Тропы // Лесной журнал.- 2001.- № 3.- С.7-25.", { "container-title": "Лесной журнал", issue: "3", issued: "2001" }],
    ["Кос Г. Т. Тропы : монография [Текст]. - М. : Логос, 2015. - 440 с. : ил. - ISBN 978-5-98704-637-1.", { publisher: "Логос", "number-of-pages": "440", note: "ил." }],
    ["Кос Г. Т. Тропы. - Электронные текстовые данные. - М. : Логос, 2015. - 440 с.", { publisher: "Логос", note: "Электронные текстовые данные" }],
    // who published alone
    ["Turner, P. Clean Rivers: A Guide to Water. — Tower House, 2017. — 432 с.", { publisher: "Tower House", "publisher-place": undefined }],
    ["Кос Г. Т. Тропы. – Великие Броды, 2017. – 432 с.", { "publisher-place": "Великие Броды", publisher: undefined }],
    ["Кос Г. Т. Тропы. — Н. Новгород: ННГУ, 2021.", { "publisher-place": "Н. Новгород", publisher: "ННГУ" }],
    ["Кос Г. Т. Тропы / Г. Т. Кос ; Г. Т. Кос ; Министерство лесов, Лесной университет. – Москва : Лес, 2020. – 245 с.", { publisher: "Лес", "number-of-pages": "245" }],
    ["Тропы : учебное пособие / Г. Т. Кос, А. И. Крот [и др.]; Под ред. П.В. Рогова. - М. : Логос, 2015. - 440 с. : ил.", { publisher: "Логос" }],
    // supplements and numbers without a space
    ["Кос Г.Т. Реки // Хирургия леса. — 2001. — Приложение. — С. 45.", { issue: "Приложение", issued: "2001", "container-title": "Хирургия леса" }],
    ["Kos V., Lee E. Deep Leaf Benchmark // Communications in Leaf Science. V.1129. 2019. P. 542-553.", { volume: "1129", "container-title": "Communications in Leaf Science" }],
    // DSTU: a series is no place
    ["Крот В. П. Ліси України. Вісник Київського університету. Серія: Історія. 2020. Вип. 3. С. 5–9.", { title: "Ліси України", "container-title": "Вісник Київського університету. Серія: Історія", "publisher-place": undefined }],
    // a year behind the first of many, a list whose last name has a comma
    ["Кос Г. Т. и др. 2016. К задаче разметки / Г.Т.Кос, Т.А.Крот // Вестник ПСУ. 2016. – Т.47. – Вып. 2. – С. 7–25.", { title: "К задаче разметки", volume: "47" }],
    // the form of eLIBRARY
    ["Кос, Л. А. Польза леса / Л. А. Кос // Современный лес - СЛ-2021 : Сборник трудов IV Международного лесного форума: в 10 т., Рязань, 03–05 марта 2021 года. Том 4. – Рязань: Рязанский государственный лесной университет имени В.Ф.Уткина, 2021. – С. 45-48. – EDN YRKLJR.", { "container-title": "Современный лес - СЛ-2021", "event-place": "Рязань", volume: "4", "publisher-place": "Рязань", publisher: "Рязанский государственный лесной университет имени В.Ф.Уткина" }],
    // the letter of the pages in Latin
    ["Кос Г. Т. Тропы // Лесной журнал. – 2001. – № 3. – C. 7—25.", { page: "7-25", "container-title": "Лесной журнал" }],
    ["Кос Г. Т. Тропы // Лесной журнал. 2001. № 3. C. 7.", { page: "7", issue: "3" }],
    // a name that is glued to the title
    ["Кос О.Новый метод работы с лесом [Электронный ресурс]. 1998. URL: https://www.example.ru/nets/143680.", { title: "Новый метод работы с лесом" }],
  ] as [string, Partial<Record<keyof ReferenceRecord["fields"], string | undefined>>][])("%s", (text, expected) => {
    const record = read(text);
    for (const [name, value] of Object.entries(expected))
      expect(record.fields[name as keyof typeof record.fields]?.value, name).toBe(value);
    expect(record.unparsed).toEqual([]);
  });

  it.each([
    // standards, whose title is all that stands behind the number
    ["ГОСТ 34.777–90. Лесная технология. Лесные системы. Стадии создания.", "standard", "Лесная технология. Лесные системы. Стадии создания"],
    ["ГОСТ Р 53777-2025. Лесные технологии. Системы лесные. Общие требования. [Электронный ресурс]. - Режим доступа: https://protect.gost.ru/document.aspx?id=1. - Дата доступа: 08.06.2026.", "standard", "Лесные технологии. Системы лесные. Общие требования"],
    ["МР 2.3.1.0777-21. Нормы потребностей для различных групп населения [Электронный ресурс]. – Режим доступа: https://internet-law.ru/a/", "standard", "Нормы потребностей для различных групп населения"],
    ["ТКП 45-3.02-777-2009 (02250). Лесные здания. Строительные нормы. Минск, 2010. 30 с.", "standard", "Лесные здания. Строительные нормы"],
    ["СанПиН 2.2.4.777-03. Гигиенические требования к лесу. – М., 2003.", "standard", "Гигиенические требования к лесу"],
    ["IEEE Std 777.3. Forest Working Group. [Электронный ресурс]. - Режим доступа: https://standards.ieee.org/777.html.", "standard", "Forest Working Group"],
    // papers of meetings and collections
    ["Кос Л. А. Лес // Тез. докл. междунар. конф. Москва, 2026. С. 45.", "conferencePaper", "Лес"],
    ["Кос Л. А. Лес // Сб. трудов 63-й научной сессии МФТИ. 2025. С. 112.", "conferencePaper", "Лес"],
    ["Кос Л. А. Лес // 10-я юбилейная междунар. конф. «Лес 2007». – М., 2007.", "conferencePaper", "Лес"],
    ["Кос Л. А. Лес // Сб. науч. тр. Минск, 2007. С. 5–9.", "bookSection", "Лес"],
    // theses
    ["Turner P. Mapping for Rough Rivers // PhD Thesis, ETH Zurich. — 2018.", "thesis", "Mapping for Rough Rivers"],
    ["Белов Л. А. Лесная политика : дис. … канд. полит. наук : 23.00.02 / Белов Леонид Алексеевич. – М., 2012. – 180 с.", "thesis", "Лесная политика"],
    // acts, whatever they are called
    ["Положение Банка лесов от 02.09.2015 № 777-П «О правилах учета» // Вестник Банка лесов. – 2015. – № 80.", "statute", "Положение Банка лесов от 02.09.2015 № 777-П «О правилах учета»"],
    ["Письмо Минлеса от 12.03.2019 № 03-07-11/777 «О лесном налоге» // СПС «Гарант».", "statute", "Письмо Минлеса от 12.03.2019 № 03-07-11/777 «О лесном налоге»"],
    // names of things
    ["Telegram Forest API : официальная документация [Электронный ресурс]. — Режим доступа: https://core.telegram.org/bots/api (дата обращения: 15.04.2026).", "webpage", "Telegram Forest API : официальная документация"],
    ["ForestRTC API [Электронный ресурс]. – Режим доступа: https://developer.example.org/ru/docs/Web/API/ForestRTC_API. – Дата доступа: 12.03.2026.", "webpage", "ForestRTC API"],
    ["Open Forestry. ROS 2 Forest Documentation [Электронный ресурс]. — Режим доступа: https://docs.example.org/en/forest/ (дата обращения: 10.05.2026)", "webpage", "ROS 2 Forest Documentation"],
  ] as const)("%s", (text, type, title) => {
    const record = read(text);
    expect([record.itemType, record.fields.title?.value]).toEqual([type, title]);
  });

  it.each([
    ["Кос Г.Т. Проблема леса / Г.Т.Кос, Е.А.Крот // Лесное наследство. Материалы V междунар. науч. конф. / В.А.Рогов, А.М.Лаптев. – София, Ижевск, 2014.", ["author Кос", "author Крот", "editor Рогов", "editor Лаптев"]],
    ["Кос Г. Т., Крот Т.А., Лис, О.Н. 2017. Новый лес: обработка. Лесной журнал. Серия 3: Филология, (51).", ["author Кос", "author Крот", "author Лис"]],
    ["Тропы : учебное пособие / Г. Т. Кос, А. И. Крот [и др.]; Под ред. П.В. Рогова. - М. : Логос, 2015. - 440 с.", ["author Кос", "author Крот", "editor Рогов"]],
    ["Белов Л. А. Лесная политика : дис. … канд. полит. наук : 23.00.02 / Белов Леонид Алексеевич ; Лесной ун-т. – М., 2012. – 180 с.", ["author Белов"]],
    ["Open Forestry. ROS 2 Forest Documentation [Электронный ресурс]. — Режим доступа: https://docs.example.org/en/forest/ (дата обращения: 10.05.2026)", ["author Open Forestry"]],
    ["Telegram Forest API : официальная документация [Электронный ресурс]. — Режим доступа: https://core.telegram.org/bots/api", []],
    ["John Smith. Deep Forests [Электронный ресурс]. — Режим доступа: https://docs.example.org/en/ (дата обращения: 10.05.2026)", ["author Smith"]],
  ] as [string, string[]][])("names of %s", (text, names) => {
    expect(read(text).creators.map(({ creatorType, lastName, name }) => `${creatorType} ${lastName ?? name}`)).toEqual(names);
  });
}); // prettier-ignore
