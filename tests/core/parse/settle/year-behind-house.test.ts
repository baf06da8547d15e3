import { describe, expect, test } from "vitest";
import { readReadingList } from "../../../../src/core/index.ts";

const itemOf = (text: string) => readReadingList(text).entries[0]!.item;

describe("a year behind the house, without a comma", () => {
  test.each([
    ["Nowak S., The Making of Provinces, Yale UP 2003", { title: "The Making of Provinces", publisher: "Yale UP", date: "2003" }],
    ["Kosik, Anna, The Wild Rivers, Glagoslav 2012", { title: "The Wild Rivers", publisher: "Glagoslav", date: "2012" }],
    ["Кос Н., Город у реки, НЛО 2011", { title: "Город у реки", publisher: "НЛО", date: "2011" }],
    ["Anna Lis: Entscheidung in Wilna. Litauische Lektionen. Hanser 2015", { title: "Entscheidung in Wilna. Litauische Lektionen", publisher: "Hanser", date: "2015" }],
    ["Wilkins, Andrew: Lithuania. The Quiet Republic, Yale University Press 2021", { publisher: "Yale University Press", date: "2021" }],
    ["Kos A., In the Shadow of the Duchy. PhD thesis, Lund University 2006", { itemType: "thesis", university: "Lund University", date: "2006" }],
    ["Нина Мечник, Язык города: очерки, München: Otto Sagner 2003", { place: "München", publisher: "Otto Sagner", date: "2003" }],
  ])("%s", (printed, item) => {
    expect(itemOf(printed)).toMatchObject(item);
  }); // prettier-ignore
});

describe("years that belong to a name", () => {
  test.each([
    ["Кос А. Книга о реках. Львів : Магнолія 2006, 2017. 200 с.", { publisher: "Магнолія 2006", date: "2017" }],
    ["Lis, B. (2021). Regional indicators, Ukraine 2020. Warsaw: Znak.", { title: "Regional indicators, Ukraine 2020", date: "2021" }],
  ])("%s", (printed, item) => {
    expect(itemOf(printed)).toMatchObject(item);
  }); // prettier-ignore
});
