import { describe, expect, it } from "vitest";
import { parseText } from "../entry-of.ts";

/** A part that no rule knows costs none of the fields around it, and is kept. */
const table: [text: string, left: string, fields: Record<string, string>][] = [
  [
    "Дарашэвіч К. Мяжа і памяць // Весці БДПУ. – 2019. – № 3. – Асобны адбітак. – С. 12–25.",
    "Асобны адбітак",
    { title: "Мяжа і памяць", "container-title": "Весці БДПУ", issued: "2019", issue: "3", page: "12-25" },
  ],
  [
    "Дарашэвіч К. Мяжа і памяць [Электронны рэсурс] // Звязда. – Каляровы дадатак. – 2021. – 4 лістапада.",
    "Каляровы дадатак",
    { title: "Мяжа і памяць", "container-title": "Звязда", issued: "2021-11-04" },
  ],
  [
    "Кос А. Архивы войны : сборник / под ред. А. Коса. – Минск : БГУ, 2018. – Вкл. лист. – 302 с.",
    "Вкл. лист",
    { title: "Архивы войны", publisher: "БГУ", "publisher-place": "Минск", issued: "2018" },
  ],
  [
    "Lis A. L. Pamiać i miesta // Biełaruski ahlad. – 2021. – T. 28, knižka 1–2. – S. 3–38.",
    "knižka 1–2",
    { title: "Pamiać i miesta", "container-title": "Biełaruski ahlad", issued: "2021", volume: "28", page: "3-38" },
  ],
  [
    "Kos, Anna. “Rivers and Borders.” Budzma, February 21, 2019. With several maps. https://example.org/rivers.",
    "With several maps",
    { title: "Rivers and Borders", "container-title": "Budzma", issued: "2019-02-21" },
  ],
  [
    "Lis, B. (2023) ‘Gas transit and trust’, Europe-Asia Studies, 75(8), pp. 1321–1344. Shortened web version. doi:10.1000/1.",
    "Shortened web version",
    { title: "Gas transit and trust", "container-title": "Europe-Asia Studies", volume: "75", issue: "8", page: "1321-1344" },
  ],
  [
    "A. Kos and B. Lis, “Ports under sanctions,” Maritime Econ., vol. 25, no. 3, double number, pp. 512–534, Sep. 2023.",
    "double number",
    { title: "Ports under sanctions", volume: "25", issue: "3", page: "512-534", issued: "2023-09" },
  ],
  [
    "Kos, Anna. “The Annexes of the Deal.” Proekt, 16 Sept. 2019, supplement on trade, https://example.org/annexes.",
    "supplement on trade",
    { title: "The Annexes of the Deal", "container-title": "Proekt", issued: "2019-09-16" },
  ],
]; // prettier-ignore

/** What stands behind a date or a volume as well, and is read. */
const names: [text: string, name: string, value: string][] = [
  [
    "Lis, Nina. “De-Stalinisation.” The History of Minsk, edited by A. Kos et al., vol. 2, Cambridge UP, 2023, pp. 310–34.",
    "publisher",
    "Cambridge UP",
  ],
  ["“Minsk Has a Plan.” 12 May 2021. Nasha Niva. https://example.org/plan.", "container-title", "Nasha Niva"],
];

describe("a part that nothing can read", () => {
  it.each(table)("%s", (text, left, fields) => {
    const record = parseText(text);
    expect(Object.fromEntries(Object.keys(fields).map((name) => [name, record.fields[name as "title"]?.value]))).toEqual(fields);
    expect(record.unparsed.map(({ start, end }) => text.slice(start, end)).join(" ")).toContain(left);
  });
  it.each(names)("%s: %s", (text, name, value) => {
    expect(parseText(text).fields[name as "title"]?.value).toBe(value);
  });
}); // prettier-ignore
