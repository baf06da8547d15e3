import { describe, expect, test } from "vitest";
import { withoutCapitals } from "../../../src/core/parse/capital-names.ts";
import { brief, parseText } from "./entry-of.ts";

describe("surnames in capitals become", () => {
  test.each([
    ["ADAMCZYK", "Adamczyk"],
    ["LIPSKA-WRONA", "Lipska-Wrona"],
    ["VAN DER BERG", "van der Berg"],
    ["von ESSEN", "von Essen"],
    ["DE LA FUENTE", "de la Fuente"],
    ["LE PEN", "Le Pen"],
    ["O’CONNOR", "O’Connor"],
    ["MCFAUL", "McFaul"],
    ["MacDONALD", "MacDonald"],
    ["ŁOŚ", "Łoś"],
    ["ЛУК’ЯНЕНКО", "Лук’яненко"],
    ["БОНЧ-БРУЕВИЧ", "Бонч-Бруевич"],
    ["Adamczyk", "Adamczyk"],
    ["McFaul", "McFaul"],
  ])("%s → %s", (printed, name) => {
    expect(withoutCapitals(printed)).toBe(name);
  });
});

/** What is printed, who it names, and one more field that shows where the names end. The works are made up. */
const table: [string, string, Record<string, string>][] = [
  ["ADAMCZYK Piotr, WRONA Ewa (red.), Miasta na granicy, Wydawnictwo Naukowe, Lublin 2020.", "editor Adamczyk, Piotr; editor Wrona, Ewa", { type: "book", title: "Miasta na granicy" }],
  ["ADAMCZYK P., WRONA E. (2020), Miasta na granicy, Elipsa, Warszawa.", "Adamczyk, P.; Wrona, E.", { type: "book", title: "Miasta na granicy" }],
  ["ADAMCZYK P., Miasta na granicy, Elipsa, Warszawa 2020.", "Adamczyk, P.", { title: "Miasta na granicy", publisher: "Elipsa" }],
  ["ADAMCZYK Piotr i WRONA Ewa (red. nauk.), Miasta, Elipsa, Warszawa 2020.", "editor Adamczyk, Piotr; editor Wrona, Ewa", { title: "Miasta" }],
  ["ADAMCZYK Piotr, WRONA Ewa i in. (2020), Miasta, Elipsa, Warszawa.", "Adamczyk, Piotr; Wrona, Ewa", { title: "Miasta" }],
  ["WRONA Ewa (oprac.), Listy z dworu, Ossolineum, Wrocław 1999.", "editor Wrona, Ewa", { title: "Listy z dworu" }],
  ["ADAMCZYK Piotr, WRONA Ewa (eds), Miasta, Elipsa, Warszawa 2020.", "editor Adamczyk, Piotr; editor Wrona, Ewa", { title: "Miasta" }],
  ["BERNARD Luc, LE GALL Anne (dir.), Villes de frontière, Paris 2017.", "editor Bernard, Luc; editor Le Gall, Anne", { title: "Villes de frontière" }],
  ["LIPSKA-WRONA Ewa, VAN DER BERG Jan, O’CONNOR Mary, MacDONALD Ian (2019), Miasta, „Studia Miejskie”, nr 2, s. 15–30.", "Lipska-Wrona, Ewa; van der Berg, Jan; O’Connor, Mary; MacDonald, Ian", { type: "journalArticle", title: "Miasta" }],
  ["LI Wei, ADAMCZYK Piotr (2020), Chiny a Europa, „Studia Miejskie”, nr 2, s. 15–30.", "Li, Wei; Adamczyk, Piotr", { title: "Chiny a Europa" }],
  ["Piotr ADAMCZYK, Miasta na granicy, „Studia Miejskie” 2021, nr 2, s. 15–30.", "Adamczyk, Piotr", { title: "Miasta na granicy" }],
  ["ADAMCZYK, Piotr; WRONA, Ewa (2017): Miasta. Warszawa: Elipsa.", "Adamczyk, Piotr; Wrona, Ewa", { title: "Miasta" }],
  ["SOWA Ewa, Rola targu, w: ADAMCZYK Piotr (red.), Miasta na granicy, Elipsa, Warszawa 2018, s. 33–50.", "Sowa, Ewa; editor Adamczyk, Piotr", { type: "bookSection", "container-title": "Miasta na granicy" }],
  ["SOWA Ewa, Rola targu, w: Miasta Europy, red. ADAMCZYK Piotr, WRONA Jan, Elipsa, Warszawa 2018, s. 33–50.", "Sowa, Ewa; editor Adamczyk, Piotr; editor Wrona, Jan", { "container-title": "Miasta Europy", publisher: "Elipsa" }],
  ["ADAMCZYK Piotr, NATO Wschodnia flanka, „Studia Miejskie” 2021, nr 2, s. 15–30.", "Adamczyk, Piotr", { title: "NATO Wschodnia flanka" }],
  ["СОКОЛОВ Пётр, МОРОЗОВА Анна. Города на границе // Неман. 2019. № 4. С. 12–20.", "Соколов, Пётр; Морозова, Анна", { type: "journalArticle", title: "Города на границе" }],
  ["СОКОЛОВ П. Города на границе // Неман. 2019. № 4. С. 12–20.", "Соколов, П.", { title: "Города на границе" }],
  ["БОНДАР І. І., ЛУК’ЯНЕНКО О. П. Міста на межі. Київ : Критика, 2018. 210 с.", "Бондар, І. І.; Лук’яненко, О. П.", { type: "book", title: "Міста на межі" }],
  ["OSW (2022), Miasta na granicy, Warszawa.", "OSW", { title: "Miasta na granicy" }],
  ["MSZ RP (2021), Strategia, Warszawa.", "MSZ RP", { title: "Strategia" }],
  ["NATO Watch (2022), Summit report, Brussels.", "NATO Watch", { title: "Summit report" }],
  ["UN Women (2021), Gender brief, New York.", "UN Women", { title: "Gender brief" }],
  ["ПАСЕ (2021). Резолюция. Страсбург.", "ПАСЕ", { title: "Резолюция" }],
]; // prettier-ignore

describe("people with surnames in capitals", () => {
  test.each(table)("%s", (text, people, fields) => {
    expect(brief(parseText(text))).toMatchObject({ people, ...fields });
  });
});
