import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

const press = {
  type: "newspaperArticle",
  people: "Ivanova, O.",
  title: "Zavod ostanovlen",
  accessed: "2024-02-03",
  URL: "https://example.by/a-1",
};
const paper = {
  type: "journalArticle",
  title: "The quiet border",
  "container-title": "Europe-Asia Studies",
  volume: "75",
  issue: "3",
  page: "11-29",
  issued: "2023",
};
const chapter = {
  type: "bookSection",
  title: "The elusive union",
  "container-title": "Neighbours of Russia",
  publisher: "Routledge",
  page: "45-68",
  issued: "2014",
};

/** Style, reference, record. The works are made up. */
const table: [string, string, Record<string, string>][] = [
  [
    "Polish author–year",
    "Ivanova O. (2023), Zavod ostanovlen, “Vedomosti”, 5.11.2023, https://example.by/a-1 (03.02.2024).",
    { ...press, "container-title": "Vedomosti", issued: "2023-11-05" },
  ],
  [
    "APA 7",
    "Ivanova, O. (2023, November 5). Zavod ostanovlen. Vedomosti. Retrieved February 3, 2024, from https://example.by/a-1",
    { ...press, "container-title": "Vedomosti", issued: "2023-11-05" },
  ],
  [
    "Harvard",
    "Ivanova, O. (2023) ‘Zavod ostanovlen’, Vedomosti, 5 November. Available at: https://example.by/a-1 (Accessed: 3 February 2024).",
    { ...press, "container-title": "Vedomosti", issued: "2023-11-05" },
  ],
  [
    "GOST in Latin letters",
    "Ivanova O. Zavod ostanovlen [Elektronnyy resurs] // Vedomosti. 05.11.2023. URL: https://example.by/a-1 (data obrashcheniya: 03.02.2024).",
    { ...press, "container-title": "Vedomosti", issued: "2023-11-05" },
  ],
  [
    "IEEE",
    "O. Ivanova, “Zavod ostanovlen,” Vedomosti, Nov. 5, 2023. [Online]. Available: https://example.by/a-1. Accessed: Feb. 3, 2024.",
    { ...press, "container-title": "Vedomosti", issued: "2023-11-05" },
  ],
  [
    "MLA 9",
    "Ivanova, Olga. “Zavod ostanovlen.” Vedomosti, 5 Nov. 2023, example.by/a-1. Accessed 3 Feb. 2024.",
    { ...press, people: "Ivanova, Olga", "container-title": "Vedomosti", issued: "2023-11-05" },
  ],
  [
    "GOST in Cyrillic",
    "Иванова О. Завод остановлен [Электронный ресурс] // Ведомости. 05.11.2023. URL: https://example.by/a-1 (дата обращения: 03.02.2024).",
    {
      ...press,
      people: "Иванова, О.",
      title: "Завод остановлен",
      "container-title": "Ведомости",
      issued: "2023-11-05",
    },
  ],
  [
    "APA 7, article",
    "Hall, S. G. F., & Bedford, S. (2023). The quiet border. Europe-Asia Studies, 75(3), 11–29. https://doi.org/10.1080/0966.2022.1",
    { ...paper, people: "Hall, S. G. F.; Bedford, S.", DOI: "10.1080/0966.2022.1" },
  ],
  [
    "Chicago, article",
    "Hall, Stephen G. F., and Sofie Bedford. “The quiet border.” Europe-Asia Studies 75, no. 3 (2023): 11–29.",
    { ...paper, people: "Hall, Stephen G. F.; Bedford, Sofie" },
  ],
  [
    "Vancouver, article",
    "Hall SG, Bedford S. The quiet border. Europe-Asia Studies. 2023;75(3):11-29.",
    { ...paper, people: "Hall, S G; Bedford, S." },
  ],
  [
    "GOST, article",
    "Холл С. Тихая граница // Вопросы экономики. 2018. № 11. С. 112–129.",
    {
      type: "journalArticle",
      people: "Холл, С.",
      title: "Тихая граница",
      "container-title": "Вопросы экономики",
      issue: "11",
      page: "112-129",
      issued: "2018",
    },
  ],
  [
    "APA 7, chapter",
    "Marples, D. R. (2014). The elusive union. In U. Becker & A. Vasileva (Eds.), Neighbours of Russia (pp. 45–68). Routledge.",
    { ...chapter, people: "Marples, D. R.; editor Becker, U.; editor Vasileva, A." },
  ],
  [
    "Chicago, chapter",
    "Marples, David R. “The elusive union.” In Neighbours of Russia, edited by Uwe Becker, 45–68. London: Routledge, 2014.",
    { ...chapter, people: "Marples, David R.; editor Becker, Uwe", "publisher-place": "London" },
  ],
  [
    "IEEE, chapter",
    "D. R. Marples, “The elusive union,” in Neighbours of Russia, U. Becker, Eds. London: Routledge, 2014, pp. 45–68.",
    { ...chapter, people: "Marples, D. R.; editor Becker, U.", "publisher-place": "London" },
  ],
  [
    "Chicago, book",
    "Wilson, Andrew. Belarus: the last outpost. New Haven: Yale University Press, 2021.",
    {
      type: "book",
      people: "Wilson, Andrew",
      title: "Belarus: the last outpost",
      "publisher-place": "New Haven",
      publisher: "Yale University Press",
      issued: "2021",
    },
  ],
];

describe("one work in many styles", () => {
  test.each(table)("%s", (_style, text, right) => {
    const record = parseText(text);
    expect(brief(record)).toEqual(right);
    expect(record.unparsed).toEqual([]);
  });
});
