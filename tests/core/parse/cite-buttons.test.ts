import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** What the buttons of sites for citing give. `null`: nothing. The works are made up. */
type Row = [text: string, right: Record<string, string | null>];

const journals: Row[] = [
  ["Harlow, D., Pemberton, L. & Osei, T. Groundwater decline in the dry margin. Sci Rep 9, 1184 (2019). https://doi.org/10.1038/s41598-019-00001-1", { "container-title": "Sci Rep", volume: "9", issue: null, page: "1184", issued: "2019" }],
  ["Linde, P., Osborn, R., Tamm, K. et al. A gridded record of soil. Nat Commun 11, 3055 (2020). https://doi.org/10.1038/s41467-020-00002-2", { "container-title": "Nat Commun", volume: "11", page: "3055" }],
  ["Linde, P., Tamm, K. A gridded record of rivers. Sci Data 7, 109 (2020).", { "container-title": "Sci Data", volume: "7", issue: null, page: "109" }],
  ["Susan Hall, Ritual and Power in Early Towns, Past & Present, Volume 241, Issue 1, November 2018, Pages 45–78, https://doi.org/10.1093/pastj/gty001", { people: "Hall, Susan", volume: "241", issue: "1", page: "45-78", issued: "2018-11" }],
  ["Peter Vale, Maria Lund, Inflation expectations in small economies, The Economic Journal, Volume 128, Issue 612, July 2018, Pages 1200–1231, https://doi.org/10.1111/ecoj.12501", { people: "Vale, Peter; Lund, Maria", page: "1200-1231" }],
  ["Yaryna Vale, Olena Lund, Media ownership by the river, Journal of Eurasian Studies, Volume 7, Issue 2, July 2016, Pages 125-136, https://doi.org/10.1016/j.euras.2016.00.002", { people: "Vale, Yaryna; Lund, Olena", volume: "7", page: "125-136" }],
  ["Jane Doubek, Oil prices and debt, Energy Economics, Volume 80, 2019, Pages 101-115, ISSN 0140-9883, https://doi.org/10.1016/j.eneco.2018.00.001.", { volume: "80", page: "101-115", ISSN: "0140-9883" }],
  ["To cite this article: Anna Kos (2014) Rivers and identity: survival of a language, Journal of Water Studies, 35:1, 43-58, DOI: 10.1080/01434632.2013.000001", { people: "Kos, Anna", title: "Rivers and identity: survival of a language", volume: "35", page: "43-58" }],
  ["Brown, T., Li, H. Y., Green, C. D., The Open Archive Team, Parker, J. P., & Adler, E. L. (2013). Tracing words in newspapers. Science, 340(6120), 211–217.", { people: "Brown, T.; Li, H. Y.; Green, C. D.; The Open Archive Team; Parker, J. P.; Adler, E. L.", volume: "340" }],
]; // prettier-ignore

const papers: Row[] = [
  ['Marek Horvath & Julia B. Stone & Peter Lang, 2009. "Wages and Migration: A Panel Approach," Working Papers 200912', { people: "Horvath, Marek; Stone, Julia B.; Lang, Peter", issued: "2009", number: "200912" }],
  ['Horvath, Marek & Stone, Julia, 2011. "Land reform and rural credit," Journal of Development Studies, Taylor & Francis Journals, vol. 47(4), pages 617-633, December.', { "container-title": "Journal of Development Studies", publisher: "Taylor & Francis Journals", volume: "47", issue: "4", page: "617-633", issued: "2011-12" }],
  ['Anna Petrova, 2015. "Trade costs in the long run," World Development, Elsevier, vol. 66(C), pages 12-29.', { "container-title": "World Development", publisher: "Elsevier", volume: "66", issue: "C", page: "12-29" }],
  ['Anna Petrova & Peter Lang, 2019. "Autocrats," Journal of Economic Perspectives, Economic Association, vol. 33(4), pages 100-127, Fall.', { publisher: "Economic Association", page: "100-127", issued: "2019" }],
  ["Keller, Anton and Brandt, Maria, The Price of Growth: Evidence from Towns (March 2005). CESifo Working Paper No. 1422; IZA Discussion Paper No. 1560, Available at SSRN: https://ssrn.com/abstract=701022 or http://dx.doi.org/10.2139/ssrn.701022", { people: "Keller, Anton; Brandt, Maria", title: "The Price of Growth: Evidence from Towns", issued: "2005-03", source: "SSRN", DOI: "10.2139/ssrn.701022" }],
  ["Stone, Julia, The Price of Silence: Whistleblowers in Finance (July 12, 2014). Available at SSRN: https://ssrn.com/abstract=2465301", { people: "Stone, Julia", issued: "2014-07-12", source: "SSRN" }],
  ["Karol, Ales, Markets and States: Capture and Influence (September 2000). World Bank Policy Research Working Paper No. 2444, Available at SSRN: https://ssrn.com/abstract=240555", { people: "Karol, Ales", title: "Markets and States: Capture and Influence", issued: "2000-09", source: "SSRN" }],
]; // prettier-ignore

const pages: Row[] = [
  ['"Water Management for Small Towns" - Aquanova - https://www.aquanova.com/services/water-management [dostęp: 12.03.2022]', { title: "Water Management for Small Towns", "container-title": "Aquanova", accessed: "2022-03-12" }],
  ['"Glass in the Kitchen" | Green Planet Blog | https://www.greenplanet.org/blog/glass', { title: "Glass in the Kitchen", "container-title": "Green Planet Blog" }],
]; // prettier-ignore

describe.each([
  ["journals", journals],
  ["working papers", papers],
  ["pages", pages],
])("%s", (_, rows) => {
  test.each(rows)("%s", (text, right) => {
    const record = parseText(text);
    const found = brief(record);
    for (const [name, value] of Object.entries(right)) expect(found[name] ?? "null", name).toBe(value ?? "null");
    expect(record.unparsed.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  }); // prettier-ignore
});
