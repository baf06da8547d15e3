import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** What scholars of the region print in Latin letters. `null`: nothing. The works are made up. */
type Row = [text: string, right: Record<string, string | null>];

const journals: Row[] = [
  ["Anna Kowal, ‘Roma and the Census’, Borderland Papers, 33:1 (2005), 71–95.", { volume: "33", issue: "1", page: "71-95", "container-title": "Borderland Papers" }],
  ["Anna Kowal, ‘Roma and the Census’, Borderland Papers 33/2–3 (2005): 71–95.", { volume: "33", issue: "2-3", page: "71-95" }],
  ["Mark Lisowski, The Delta and the Crises of 1956: New Findings, Journal of River History 33:2 (1998)", { volume: "33", issue: "2", page: null, title: "The Delta and the Crises of 1956: New Findings" }],
  ["Kowal, A. (2011) ‘The Delta Factor Revisited’ Problems of Post-Rivers 58 (4-5), pp. 56-65.", { title: "The Delta Factor Revisited", "container-title": "Problems of Post-Rivers", volume: "58", issue: "4-5" }],
  ["Kowal, A. (2007) 'Thaw and the End of the Ice Age' Cold Water Studies 7 (1), pp. 12-17.", { title: "Thaw and the End of the Ice Age", "container-title": "Cold Water Studies" }],
  ["Brown, S.K., Webber, R.K., Smith, L.E., The impact of floods: rapid review of the evidence (2020) The Lantern, 395 (227), pp. 912-920", { people: "Brown, S. K.; Webber, R. K.; Smith, L. E.", issued: "2020", "container-title": "The Lantern", volume: "395" }],
  ["Kowal, B. (1999). Řeka – obraz země. Středoevropské říční studie, 1(1). Získáno z https://journals.example.cz/csrs/article/view/3764", { volume: "1", issue: "1", "container-title": "Středoevropské říční studie" }],
]; // prettier-ignore

const books: Row[] = [
  ["Geoffrey Kowal, A History of the Delta (William Bollins, 2017).", { people: "Kowal, Geoffrey", title: "A History of the Delta", publisher: "William Bollins", issued: "2017" }],
  ["Jaromir Kowal (ed.), The Prague Flood 1968: A Reader (Central River University Press, 1998)", { people: "editor Kowal, Jaromir", title: "The Prague Flood 1968: A Reader", publisher: "Central River University Press" }],
  ["H. Gordon Kowal, Slovakia's Interrupted River (Princetown University Press, 1976)", { people: "Kowal, H. Gordon", title: "Slovakia's Interrupted River" }],
  ["J. Arch Kowal and Oleg Naumenko, The Road to Floods (New Haven: Yale University Press, 1999), 12–15.", { people: "Arch Kowal, J.; Naumenko, Oleg", title: "The Road to Floods", page: "12–15" }],
  ["L. H. Kowal, River and Society between Floods, 1918–1929 (Cambridge, 1992), comprehensive review of major issues.", { title: "River and Society between Floods, 1918–1929", "publisher-place": "Cambridge", issued: "1992", note: "comprehensive review of major issues" }],
  ["Kowal, Ralf ; Wilk, Thomas: Moderne Flusskunde : Eine Einführung. 1. Aufl. Wiesbaden : Vieweg + Teubner, 2011", { people: "Kowal, Ralf; Wilk, Thomas", title: "Moderne Flusskunde : Eine Einführung" }],
  ["Kowal, B., & Motal, A. J. (Eds.). (2012). The River Reader: A Sourcebook. Canadian Institute of River Studies Press.", { publisher: "Canadian Institute of River Studies Press", "collection-title": null }],
  ["Kowal, Peter: Priama demokracia na Dunaji. Volebné reformy. Brno: Centrum pro studium řek, 2010, 278 strán", { "number-of-pages": "278", volume: null, type: "book" }],
  ["Popescu, Mariana. Râurile Moldovei. București: Editura Didactică și Pedagogică, 2016, pg. 47", { page: "47", volume: null }],
  ["Courage, dir. Ales Kos (Germany, 2021).", { type: "film", people: "director Kos, Ales", title: "Courage", "publisher-place": "Germany", issued: "2021" }],
]; // prettier-ignore

const polish: Row[] = [
  ["P. Kowal, Geohydrologia. Krótkie Wprowadzenie, Łódź 2022.", { title: "Geohydrologia. Krótkie Wprowadzenie", publisher: null, "publisher-place": "Łódź" }],
  ["Kowal, A.: Stosunki z Rzeką, in: Rocznik Polskiej Rzeki 1995, Warszawa 1996, s. 100 -102.", { issued: "1996", "container-title": "Rocznik Polskiej Rzeki 1995", page: "100-102" }],
  ["Kowal,A.: Development of Transfrontier Cooperation in: Yearbook of the Polish Rivers 1997, Warsaw 1997, s. 87-93.", { title: "Development of Transfrontier Cooperation", "container-title": "Yearbook of the Polish Rivers 1997" }],
  ["R. Kowal, Stabilność rzek, 2014, [w:] Fenomen rzeki, red. J. Dudek, A. Jach, Księgarnia Akademicka, Kraków.", { title: "Stabilność rzek", issued: "2014", "container-title": "Fenomen rzeki" }],
  ["Kudela Wolska Wiktoria, Wspomnienia z Polesia, Warszawa 2014.", { people: "Kudela Wolska, Wiktoria", title: "Wspomnienia z Polesia" }],
]; // prettier-ignore

const papersAndPages: Row[] = [
  ["A. Kowal, with Andrew Nowak. From Floods to Droughts: Belarus after the Rain. ERCR Policy Memo, 2015.", { issued: "2015", genre: "ERCR Policy Memo", number: null }],
  ["United Nations Human Rights Council. (2018). Report of the fact-finding mission on Rivers (UN Doc. A/HRC/39/64). OHCHR.", { number: "A/HRC/39/64", title: "Report of the fact-finding mission on Rivers" }],
  ["United Nations (1997). Convention on Uses of International Watercourses. UN Doc. A/51/869.", { number: "A/51/869" }],
  ["River Bridge Could Collapse Anytime - Baltic Council, accessed October 29, 2025, https://www.balticcouncil.org/blogs/alert/bridge/", { title: "River Bridge Could Collapse Anytime", "container-title": "Baltic Council" }],
  ['rzeka.pl, "Wyciekły dane wędkarzy", 7 kwietnia 2021. URL: https://www.rzeka.pl/tresc/65483 (dostęp: 2026-04-17)', { title: "Wyciekły dane wędkarzy", "container-title": "rzeka.pl", issued: "2021-04-07" }],
]; // prettier-ignore

describe.each([
  ["journals", journals],
  ["books", books],
  ["Polish lists", polish],
  ["papers and pages", papersAndPages],
])("%s", (_, rows) => {
  test.each(rows)("%s", (text, right) => {
    const record = parseText(text);
    const found = brief(record);
    for (const [name, value] of Object.entries(right)) expect(found[name] ?? "null", name).toBe(value ?? "null");
    expect(record.unparsed.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  }); // prettier-ignore
});
