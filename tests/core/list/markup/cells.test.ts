import { describe, expect, test } from "vitest";
import { readReadingList } from "../../../../src/core/index.ts";

const by = (lastName: string, firstName: string) => ({ creatorType: "author", lastName, firstName });

describe("rows of a spreadsheet", () => {
  test.each([
    ["English", "Author\tTitle\tYear\tOutlet\tLink\tNotes\nAnna Kos\tRivers: A History\t2021\tYale UP\t\thave it\nLis, Boris\tLakes\t3 May 2023\tMeduza\thttps://meduza.io/lakes\t\n\tКак живёт лес\t2022\tХолод\thttps://holod.media/les\tcheck",
      [
        { text: "Anna Kos\tRivers: A History\t2021\tYale UP", item: { itemType: "book", title: "Rivers: A History", creators: [by("Kos", "Anna")], publisher: "Yale UP", date: "2021" } },
        { text: "Lis, Boris\tLakes\t3 May 2023\tMeduza\thttps://meduza.io/lakes", item: { title: "Lakes", creators: [by("Lis", "Boris")], publicationTitle: "Meduza", date: "2023-05-03" } },
        { text: "Как живёт лес\t2022\tХолод\thttps://holod.media/les", item: { title: "Как живёт лес", creators: [] } },
      ]],
    ["Russian, with numbers", "Книги по теме\n№\tАвтор\tНазвание\tИздательство\tГод\n1\tКос А. Б.\tРеки\tНЛО\t2019\n2\tЛис В.\tОзёра. История\tАльпина\t2020",
      [
        { text: "Кос А. Б.\tРеки\tНЛО\t2019", item: { title: "Реки", publisher: "НЛО", date: "2019" } },
        { text: "Лис В.\tОзёра. История\tАльпина\t2020", item: { title: "Озёра. История", publisher: "Альпина", date: "2020" } },
      ]],
  ])("%s", (_, source, entries) => {
    expect(readReadingList(source).entries).toMatchObject(entries);
  }); // prettier-ignore

  test("without names of columns the lines are what they were", () => {
    const source = "Kos, A. (2020). Rivers.\tMinsk: Belarus.\nLis, B. (2021). Lakes.\tMinsk: Belarus.";
    expect(readReadingList(source).entries).toHaveLength(2);
  });
});
