import { describe, expect, it } from "vitest";
import { findEntries, parseEntry, type ReferenceRecord } from "../../../src/core/index.ts";

const read = (text: string): ReferenceRecord => parseEntry(findEntries(text).entries[0]!);

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
    // a name that is glued to the title
    ["Кос О.Новый метод работы с лесом [Электронный ресурс]. 1998. URL: https://www.example.ru/nets/143680.", { title: "Новый метод работы с лесом" }],
  ] as [string, Partial<Record<keyof ReferenceRecord["fields"], string | undefined>>][])("%s", (text, expected) => {
    const record = read(text);
    for (const [name, value] of Object.entries(expected))
      expect(record.fields[name as keyof typeof record.fields]?.value, name).toBe(value);
    expect(record.unparsed).toEqual([]);
  });
}); // prettier-ignore
