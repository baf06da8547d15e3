import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** Reference, fields of its record; what brackets of APA say, titles that begin with a quotation, single pages, series and towns of IEEE. All are made up. */
// prettier-ignore
const tables: Record<string, [string, Record<string, string>][]> = {
  "brackets of APA": [
    ["Kos, A. (2021). A taste for rivers: An ethnography of Belarus (B. Lis, Trans.; Vol. 34). Berghahn Books.", { type: "book", people: "Kos, A.; translator Lis, B.", title: "A taste for rivers: An ethnography of Belarus", volume: "34", publisher: "Berghahn Books" }],
    ["Kos, A. (2019). Rivers of the marshes (3rd ed.; B. Lis, Trans.). Brill.", { type: "book", people: "Kos, A.; translator Lis, B.", title: "Rivers of the marshes", edition: "3rd ed.", publisher: "Brill" }],
    ["Kos, A. (2019). Rivers and towns: A history (Vol. 3; B. Lis & C. Mur, Eds.). Brill.", { title: "Rivers and towns: A history", volume: "3", publisher: "Brill" }],
    ["Kos, A. (2019). Rivers and towns: A history (B. Lis, Trans.; C. Mur, Ed.; Rev. ed.). Brill.", { title: "Rivers and towns: A history", edition: "Rev. ed.", publisher: "Brill" }],
  ],
  "titles that end in East and West": [
    ["Kos, A. (2019). Rivers of the East. Oxford University Press.", { type: "book", title: "Rivers of the East", publisher: "Oxford University Press" }],
    ["Kos, A. (2019). Between Minsk and the West. Routledge.", { type: "book", title: "Between Minsk and the West", publisher: "Routledge" }],
    ["A. Kos, “Rivers,” J. East. Eur. Law, vol. 3, no. 1, pp. 5–19, 2020.", { type: "journalArticle", "container-title": "J. East. Eur. Law", volume: "3" }],
  ],
  "titles that begin with a quotation": [
    ["«Prodany dazhe kresla». Kak zakryvayut ofisy v Minske. (2022, August 30). Zerkalo. https://news.zerkalo.io/life/1.html", { title: "«Prodany dazhe kresla». Kak zakryvayut ofisy v Minske", "container-title": "Zerkalo", issued: "2022-08-30" }],
    ["„Nie wyjedziemy”. Lekarze na granicy. (2022, August 30). Onet. https://onet.pl/x", { title: "„Nie wyjedziemy”. Lekarze na granicy", "container-title": "Onet" }],
    ["“There is no fear any more,” says a striker from Hrodna. (2020, August 21). Belsat. https://belsat.eu/en/x", { title: "“There is no fear any more,” says a striker from Hrodna", "container-title": "Belsat", issued: "2020-08-21" }],
    ["“All is sold.” Zerkalo. (2022, August 30). https://news.zerkalo.io/x", { title: "All is sold", "container-title": "Zerkalo", issued: "2022-08-30" }],
    ["Human Rights Watch. “Punished for Defending”: Pressure on Lawyers in Belarus. 2023, https://www.hrw.org/report/2023/05/24/x.", { people: "Human Rights Watch", title: "“Punished for Defending”: Pressure on Lawyers in Belarus", issued: "2023" }],
  ],
  "single pages behind a date": [
    ["Kos, Anna. “Zerno ishchet porty.” Kommersant, no. 118 (July 6, 2022): 9.", { type: "newspaperArticle", "container-title": "Kommersant", issue: "118", page: "9", issued: "2022-07-06" }],
    ["Kos, Anna. “Bread and Ports.” Slavic Review 81, no. 3 (Fall 2022): 9.", { type: "journalArticle", "container-title": "Slavic Review", volume: "81", issue: "3", page: "9" }],
    ["Kos, Anna. “Bread and Ports.” Ogonek, no. 11 (March 2022): 19.", { "container-title": "Ogonek", issue: "11", page: "19" }],
  ],
  "series, towns, editors and visits": [
    ["A. Kos, “Cameras,” in Politics in the Space (Societies and Political Orders in Transition), E. Lis, Ed. Cham, Switzerland: Springer, 2022, pp. 97–121.", { type: "bookSection", "container-title": "Politics in the Space", "collection-title": "Societies and Political Orders in Transition" }],
    ["A. Kos, “Rivers,” in Towns of the Marsh (Lecture Notes in Rivers 1234), B. Lis, Ed. Cham, Switzerland: Springer, 2021, pp. 5–9.", { "container-title": "Towns of the Marsh", "collection-title": "Lecture Notes in Rivers", "collection-number": "1234" }],
    ["A. Kos and B. Lis, “Rivers of data,” in Proc. 9th Int. Conf. Rivers (ICR), Ceske Budejovice, Czech Republic, 2019, pp. 402–406.", { type: "conferencePaper", "container-title": "Proc. 9th Int. Conf. Rivers (ICR)", "publisher-place": "Ceske Budejovice, Czech Republic" }],
    ["Kos, Anna, editor. Miastechki: spadchyna Belarusi. Nasha Niva, 2019.", { type: "book", people: "editor Kos, Anna", title: "Miastechki: spadchyna Belarusi", publisher: "Nasha Niva" }],
    ["Rivers Office of Ukraine (2021) Area harvested by region. [Dataset]. Available at: https://rivers.example/x.htm (Downloaded: 20 May 2023).", { type: "dataset", title: "Area harvested by region", issued: "2021", accessed: "2023-05-20" }],
  ],
};

describe.each(Object.entries(tables))("%s", (_, rows) => {
  test.each(rows)("%s", (text, record) => {
    expect(brief(parseText(text))).toMatchObject(record);
  });
});
