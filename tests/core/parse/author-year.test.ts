import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

describe("citations of what is described elsewhere", () => {
  test.each([
    ["Soeffner (1995a), S. 113f.", { people: "Soeffner", issued: "1995", page: "113" }],
    ["Noll u. a. 2009: 21", { people: "Noll", issued: "2009", page: "21" }],
    ["Kirton / Koch (2008, 51).", { people: "Kirton; Koch", page: "51" }],
    ["Burdett und Cunningham (1998: 447)", { people: "Burdett; Cunningham", page: "447" }],
    ["Kowalska i Nowak 2021, s. 15–17", { people: "Kowalska; Nowak", page: "15-17" }],
    ["Иванов и Петров (2007), с. 5.", { people: "Иванов; Петров", issued: "2007", page: "5" }],
    ["Martinez-Diaz (2007).", { people: "Martinez-Diaz", issued: "2007" }],
    ["Myatt et al. (2007).", { people: "Myatt", issued: "2007" }],
    ["Müller, Schröttle 2004, S.210", { people: "Müller; Schröttle", page: "210" }],
  ] as [string, Record<string, string>][])("%s: by author and year", (text, fields) => {
    const read = brief(parseText(text));
    expect(read["title"]).toBeUndefined();
    expect(read).toMatchObject(fields);
  });

  test.each([
    ["FAZ vom 28. 10. 1995, S. 3.", { "container-title": "FAZ", issued: "1995-10-28", page: "3" }],
    ["Lübecker Nachrichten vom 27.10. 1995.", { "container-title": "Lübecker Nachrichten", issued: "1995-10-27" }],
    ["„Звязда” ад 3 мая 1994 г., с. 2", { "container-title": "Звязда", issued: "1994-05-03", page: "2" }],
    ["The New York Times, May 12, 1991, p. A4", { "container-title": "The New York Times", issued: "1991-05-12", page: "A4" }],
  ] as [string, Record<string, string>][])("%s: an issue of a newspaper", (text, fields) => {
    const record = parseText(text);
    expect(record.itemType).toBe("newspaperArticle");
    expect(brief(record)).toMatchObject(fields);
    expect(record.fields.title).toBeUndefined();
  });

  test.each([
    ["Nowak, A. (2021). Borders.", "Borders"],
    ["Rivers of the East, 12 May 2020", "Rivers of the East"],
    ["Gesetz über Flüsse vom 17.03.2003.", "Gesetz über Flüsse"],
    ["Report on Belarus 2021", "Report on Belarus 2021"],
  ])("%s has a title", (text, title) => expect(parseText(text).fields.title?.value).toContain(title));
}); // prettier-ignore
