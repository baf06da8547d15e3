import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

describe("what a work is about and who speaks in its title", () => {
  test.each([
    ["Zelenskyy: “We Will Not Give Up.” Ukrainska Pravda, 5 Mar. 2022, www.pravda.com.ua/x.", { type: "newspaperArticle", URL: "https://www.pravda.com.ua/x", title: "Zelenskyy: “We Will Not Give Up”", "container-title": "Ukrainska Pravda", issued: "2022-03-05" }],
    ["Lukashenko: “Ya ne svyatoy.” 2021. TASS, December 1.", { type: "newspaperArticle", title: "Lukashenko: “Ya ne svyatoy”", "container-title": "TASS", issued: "2021-12-01" }],
    ["Łukaszenka: „Nie oddam władzy”, „Gazeta Wyborcza”, 10.08.2020.", { type: "newspaperArticle", title: "Łukaszenka: „Nie oddam władzy”", "container-title": "Gazeta Wyborcza", issued: "2020-08-10" }],
    ["“Lukashenko: Belorusskaya AES uzhe zameshchayet gaz.” Sputnik Belarus, 26 Apr. 2023, sputnik.by/x.", { type: "newspaperArticle", URL: "https://sputnik.by/x", title: "Lukashenko: Belorusskaya AES uzhe zameshchayet gaz", "container-title": "Sputnik Belarus", issued: "2023-04-26" }],
    ["“Putin: Russia to Station Nuclear Weapons in Belarus.” BBC News, 26 Mar. 2023, www.bbc.com/news/x.", { type: "newspaperArticle", URL: "https://www.bbc.com/news/x", title: "Putin: Russia to Station Nuclear Weapons in Belarus", "container-title": "BBC News", issued: "2023-03-26" }],
    ["Tikhanovskaya: sanktsii rabotayut. (2022, March 3). Euroradio. https://euroradio.fm/x", { type: "newspaperArticle", URL: "https://euroradio.fm/x", title: "Tikhanovskaya: sanktsii rabotayut", "container-title": "Euroradio", issued: "2022-03-03" }],
    ["Makei: Belarus ne khochet vtorogo zheleznogo zanavesa. (2021, July 5). BelTA. https://www.belta.by/x", { type: "newspaperArticle", URL: "https://www.belta.by/x", title: "Makei: Belarus ne khochet vtorogo zheleznogo zanavesa", "container-title": "BelTA", issued: "2021-07-05" }],
    ["Natural Gas: Methods of Storage. Vilnius: Technika, 2012.", { type: "book", "publisher-place": "Vilnius", publisher: "Technika", title: "Natural Gas: Methods of Storage", issued: "2012" }],
    ["Natural Gas: Transit and Trade. (2020). IEA. https://www.iea.org/x", { type: "webpage", URL: "https://www.iea.org/x", title: "Natural Gas: Transit and Trade", "container-title": "IEA", issued: "2020" }],
    ["Border Fences: A Comparative Study. Edited by Anna Kos, Routledge, 2019.", { type: "book", people: "editor Kos, Anna", publisher: "Routledge", title: "Border Fences: A Comparative Study", issued: "2019" }],
    ["Human Capital: Policies for Growth. World Bank, 2019, www.worldbank.org/x.", { type: "report", URL: "https://www.worldbank.org/x", publisher: "World Bank", title: "Human Capital: Policies for Growth", issued: "2019" }],
    ["Nuclear Power: Risks and Chances. Warsaw: PISM, 2018.", { type: "book", "publisher-place": "Warsaw", publisher: "PISM", title: "Nuclear Power: Risks and Chances", issued: "2018" }],
  ] as [string, Record<string, string>][])("%s", (text, fields) => expect(brief(parseText(text))).toEqual(fields)); // prettier-ignore
});

describe("authors printed twice, bodies with a quoted name, manuscripts, acts of a state", () => {
  test.each([
    ["Bondar, Andriy. Carbon Copies. By Andriy Bondar, translated by Vitaly Chernetsky, Glagoslav, 2019.", { type: "book", people: "Bondar, Andriy; translator Chernetsky, Vitaly", title: "Carbon Copies", issued: "2019", publisher: "Glagoslav" }],
    ["Alexievich, Svetlana. Chernobyl Prayer. Translated by Anna Gunin and Arch Tait, Penguin, 2016.", { type: "book", people: "Alexievich, Svetlana; translator Gunin, Anna; translator Tait, Arch", publisher: "Penguin", title: "Chernobyl Prayer", issued: "2016" }],
    ["“ȘOR” Political Party. “Declaration on Sanctions.” 5 May 2022, sor.md/x.", { type: "webpage", people: "“ȘOR” Political Party", URL: "https://sor.md/x", title: "Declaration on Sanctions", issued: "2022-05-05" }],
    ["“ȘOR” Political Party. (2022, May 5). Declaration on sanctions. https://sor.md/x", { type: "webpage", people: "“ȘOR” Political Party", URL: "https://sor.md/x", title: "Declaration on sanctions", issued: "2022-05-05" }],
    ["“Viasna” Human Rights Centre. (2022). Situation of human rights in Belarus. https://spring96.org/x", { type: "webpage", people: "“Viasna” Human Rights Centre", URL: "https://spring96.org/x", title: "Situation of human rights in Belarus", issued: "2022" }],
    ["“Zvezda” Publishing House. Annual Review. Minsk: Zvezda, 2019.", { type: "book", people: "“Zvezda” Publishing House", "publisher-place": "Minsk", publisher: "Zvezda", title: "Annual Review", issued: "2019" }],
    ["Kos, A. (n.d.) ‘Fences and forests’. Unpublished manuscript.", { type: "manuscript", people: "Kos, A.", title: "Fences and forests", status: "Unpublished manuscript" }],
    ["Kos, Anna. n.d. “Fences and Forests.” Unpublished manuscript.", { type: "manuscript", people: "Kos, Anna", title: "Fences and Forests", status: "Unpublished manuscript" }],
    ["A. Kos, “Fences and forests,” unpublished.", { type: "manuscript", people: "Kos, A.", title: "Fences and forests", status: "unpublished" }],
    ["Republic of Latvia. (2022, Jul. 14). Amendments to the Electricity Market Law. [Online]. Available: https://likumi.lv/x", { type: "statute", people: "Republic of Latvia", URL: "https://likumi.lv/x", title: "Amendments to the Electricity Market Law", issued: "2022-07-14" }],
    ["Republic of Lithuania. (2021, Aug. 10). Law on the Legal Status of Aliens No. IX-2206. [Online]. Available: https://e-seimas.lrs.lt/x", { type: "statute", people: "Republic of Lithuania", URL: "https://e-seimas.lrs.lt/x", title: "Law on the Legal Status of Aliens No. IX-2206", issued: "2021-08-10" }],
  ] as [string, Record<string, string>][])("%s", (text, fields) => expect(brief(parseText(text))).toEqual(fields)); // prettier-ignore
});

describe("quotations in titles, the last of many authors", () => {
  test.each([
    ["Kos, Anna. 2021. «Marsh pensionerov»: kto vyshel na ulitsy. Minsk: Zmicier Kolas.", { type: "book", people: "Kos, Anna", "publisher-place": "Minsk", publisher: "Zmicier Kolas", title: "«Marsh pensionerov»: kto vyshel na ulitsy", issued: "2021" }],
    ["Kos, Anna. 2021. “«Marsh pensionerov» i drugie.” Novaya gazeta, October 5, 2021.", { type: "newspaperArticle", people: "Kos, Anna", title: "«Marsh pensionerov» i drugie", "container-title": "Novaya gazeta", issued: "2021-10-05" }],
    ["«Nas vycherknuli»: istorii uvolennykh. 2022. Zerkalo, May 3, 2022. https://news.zerkalo.io/x.", { type: "newspaperArticle", URL: "https://news.zerkalo.io/x", title: "«Nas vycherknuli»: istorii uvolennykh", "container-title": "Zerkalo", issued: "2022-05-03" }],
    ["Kos, Anna, Jan Lis, Eva Novak, et al. 2021. “Pushbacks.” Lancet Regional Health 28: 1–9.", { type: "journalArticle", people: "Kos, Anna; Lis, Jan; Novak, Eva", title: "Pushbacks", "container-title": "Lancet Regional Health", volume: "28", page: "1-9", issued: "2021" }],
    ["Kos A, Lis B, Novak E, et al. Pushbacks and frostbite. Lancet Reg Health Eur. 2023;28:100600.", { type: "journalArticle", people: "Kos, A.; Lis, B.; Novak, E.", volume: "28", page: "100600", title: "Pushbacks and frostbite", "container-title": "Lancet Reg Health Eur", issued: "2023" }],
    ["Kos, A., Lis, B., Novak, E. et al. (2022) ‘Pushbacks’, Border Studies, 5(2), pp. 1–9.", { type: "journalArticle", people: "Kos, A.; Lis, B.; Novak, E.", volume: "5", issue: "2", page: "1-9", title: "Pushbacks", "container-title": "Border Studies", issued: "2022" }],
    ["A. Kos et al., “Pushbacks,” IEEE Access, vol. 9, pp. 100–110, 2021.", { type: "journalArticle", people: "Kos, A.", page: "100-110", volume: "9", title: "Pushbacks", "container-title": "IEEE Access", issued: "2021" }],
    ["Kos, Anna, et al. “Pushbacks.” Border Studies, vol. 5, no. 2, 2022, pp. 1–9.", { type: "journalArticle", people: "Kos, Anna", page: "1-9", issue: "2", volume: "5", title: "Pushbacks", "container-title": "Border Studies", issued: "2022" }],
    ["Kos, A., Lis, B., Novak, E., . . . Zając, M. (2021). Pushbacks. Border Studies, 5(2), 1–9.", { type: "journalArticle", people: "Kos, A.; Lis, B.; Novak, E.; Zając, M.", volume: "5", issue: "2", page: "1-9", title: "Pushbacks", "container-title": "Border Studies", issued: "2021" }],
    ["Kos, A., Lis, B., … Zając, M. (2021). Pushbacks. Border Studies, 5(2), 1–9.", { type: "journalArticle", people: "Kos, A.; Lis, B.; Zając, M.", volume: "5", issue: "2", page: "1-9", title: "Pushbacks", "container-title": "Border Studies", issued: "2021" }],
  ] as [string, Record<string, string>][])("%s", (text, fields) => expect(brief(parseText(text))).toEqual(fields)); // prettier-ignore
});

describe("reviews", () => {
  test.each([
    ["Weeks, Theodore R. Review of The Rise and Fall of Belarusian Nationalism, by Per Anders Rudling. Slavic Review 74, no. 4 (Winter 2015): 921–22.", { type: "journalArticle", people: "Weeks, Theodore R.", page: "921-22", issue: "4", volume: "74", title: "Review of The Rise and Fall of Belarusian Nationalism, by Per Anders Rudling", "container-title": "Slavic Review", issued: "2015" }],
    ["Kos, A. (2019). [Review of the book Belarus: The last European dictatorship, by A. Wilson]. Europe-Asia Studies, 71(4), 701–703.", { type: "journalArticle", people: "Kos, A.", volume: "71", issue: "4", page: "701-703", title: "Review of the book Belarus: The last European dictatorship, by A. Wilson", "container-title": "Europe-Asia Studies", issued: "2019" }],
    ["Kos, A. (2019). A fresh look at Minsk [Review of the book Belarus, by A. Wilson]. Europe-Asia Studies, 71(4), 701–703.", { type: "journalArticle", people: "Kos, A.", volume: "71", issue: "4", page: "701-703", title: "A fresh look at Minsk", "container-title": "Europe-Asia Studies", issued: "2019", genre: "Review of the book Belarus, by A. Wilson" }],
    ["Kos, Anna. Review of Belarus: The Last European Dictatorship, by Andrew Wilson. Slavic Review, vol. 72, no. 1, 2013, pp. 150–51.", { type: "journalArticle", people: "Kos, Anna", page: "150-51", issue: "1", volume: "72", title: "Review of Belarus: The Last European Dictatorship, by Andrew Wilson", "container-title": "Slavic Review", issued: "2013" }],
    ["Kos, A. (2013) Review of Belarus: the last European dictatorship, by A. Wilson, Slavic Review, 72(1), pp. 150–151.", { type: "journalArticle", people: "Kos, A.", title: "Review of Belarus: the last European dictatorship, by A. Wilson", "container-title": "Slavic Review", volume: "72", issue: "1", page: "150-151", issued: "2013" }],
    ["Kos, Anna. “A Fresh Look at Minsk.” Review of Belarus, by Andrew Wilson. Times Literary Supplement, 3 May 2013, p. 12.", { type: "newspaperArticle", people: "Kos, Anna", page: "12", title: "A Fresh Look at Minsk", "container-title": "Times Literary Supplement", issued: "2013-05-03", genre: "Review of Belarus, by Andrew Wilson" }],
  ] as [string, Record<string, string>][])("%s", (text, fields) => expect(brief(parseText(text))).toEqual(fields)); // prettier-ignore
});
