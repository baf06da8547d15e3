import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** What Chicago, IEEE and NLM print of kinds of works that are not articles or books; the works are made up. */
describe("podcasts of Chicago", () => {
  test.each([
    ["Lis, Anna. “Who Pays for Potash?” Produced by Belsat. Potash Country. May 4, 2022. Podcast, MP3 audio, 41:05. https://open.spotify.com/episode/1.", { type: "podcast", people: "Lis, Anna", URL: "https://open.spotify.com/episode/1", title: "Who Pays for Potash?", "container-title": "Potash Country", issued: "2022-05-04", publisher: "Belsat", medium: "Podcast, MP3 audio, 41:05" }],
    ["Lis, Anna, and Jan Kos, hosts. “Winter Roads.” Potash Country, episode 7, Radio Racyja, December 1, 2022. https://open.spotify.com/episode/1.", { type: "podcast", people: "podcaster Lis, Anna; podcaster Kos, Jan", URL: "https://open.spotify.com/episode/1", title: "Winter Roads", "container-title": "Potash Country", issued: "2022-12-01", number: "7", publisher: "Radio Racyja" }],
    ["Kos, Barbara. Interview by Jan Lis. Winter Roads. Podcast audio, episode 34, November 22, 2021. https://soundcloud.com/winterroads/34.", { type: "interview", people: "Kos, Barbara; interviewer Lis, Jan", URL: "https://soundcloud.com/winterroads/34", title: "Winter Roads", issued: "2021-11-22", number: "34", medium: "Podcast audio" }],
    ["Belarus in Focus. “Who Pays for Potash?” Podcast audio, episode 12. May 4, 2022. https://podcasts.apple.com/by/12.", { type: "podcast", people: "Belarus in Focus", URL: "https://podcasts.apple.com/by/12", title: "Who Pays for Potash?", issued: "2022-05-04", number: "12", medium: "Podcast audio" }],
  ] as [string, Record<string, string>][])("%s", (text, fields) => expect(brief(parseText(text))).toEqual(fields)); // prettier-ignore
});

describe("interviews", () => {
  test.each([
    ["Kos, Barbara. Interview by Jan Lis. Charter 97, August 12, 2020. https://charter97.org/en/news/2020/8/12/1.", { type: "interview", people: "Kos, Barbara; interviewer Lis, Jan", URL: "https://charter97.org/en/news/2020/8/12/1", issued: "2020-08-12", "container-title": "Charter 97", title: "Interview by Jan Lis" }],
    ["D. Kos, interview, “Rivers do not wait,” Gorbi, no. 7, pp. 34–41, Jul. 2023.", { type: "journalArticle", people: "Kos, D.", page: "34-41", issue: "7", title: "Rivers do not wait", "container-title": "Gorbi", issued: "2023-07", genre: "interview" }],
  ] as [string, Record<string, string>][])("%s", (text, fields) => expect(brief(parseText(text))).toEqual(fields)); // prettier-ignore
});

describe("bodies before their works", () => {
  test.each([
    ["Council of Europe. Report of the Commissioner for Rivers. Strasbourg: Council of Europe, 2021.", { type: "report", people: "Council of Europe", "publisher-place": "Strasbourg", publisher: "Council of Europe", title: "Report of the Commissioner for Rivers", issued: "2021" }],
    ["Ministerstvo énergetiki Respubliki Belarus’, “Stantsyia: voprosy i otvety.” Accessed: Feb. 11, 2024. [Online]. Available: https://minenergo.gov.by/faq", { type: "webpage", people: "Ministerstvo énergetiki Respubliki Belarus’", URL: "https://minenergo.gov.by/faq", accessed: "2024-02-11", title: "Stantsyia: voprosy i otvety" }],
    ["International Atomic Energy Agency, Belarus: Infrastructure Review, IAEA, Vienna, Austria, Rep. NE/INIR/2020-02, 2020.", { type: "report", people: "International Atomic Energy Agency", "publisher-place": "Vienna, Austria", publisher: "IAEA", title: "Belarus: Infrastructure Review", issued: "2020", number: "NE/INIR/2020-02" }],
    ["OECD and World Bank, Regional Trust Survey, Wave 3, Zenodo, Mar. 2023, doi: 10.5281/zenodo.1234567.", { type: "dataset", people: "OECD; World Bank", DOI: "10.5281/zenodo.1234567", title: "Regional Trust Survey, Wave 3", issued: "2023-03", "container-title": "Zenodo" }],
    ["Lekarze na Granicy. Raport medyczny: listopad 2021 [Internet]. Białystok: Polska Misja Medyczna; 2021 [cited 2024 Mar 3]. Available from: https://pmm.org.pl/raport", { type: "report", people: "Lekarze na Granicy", URL: "https://pmm.org.pl/raport", accessed: "2024-03-03", "publisher-place": "Białystok", publisher: "Polska Misja Medyczna", title: "Raport medyczny: listopad 2021", issued: "2021" }],
    ["lekarze bez granic. Zima na granicy [Internet]. Warszawa: Lekarze bez Granic; 2022 Jan 6 [cited 2022 Feb 4]. Available from: https://lekarze.org/zima", { type: "webpage", people: "lekarze bez granic", URL: "https://lekarze.org/zima", accessed: "2022-02-04", "publisher-place": "Warszawa", publisher: "Lekarze bez Granic", title: "Zima na granicy", issued: "2022-01-06" }],
    ["River Movement. “Itogi nablyudeniya.” September 22, 2021. https://www.rivers.info/articles/145498.", { type: "webpage", people: "River Movement", URL: "https://www.rivers.info/articles/145498", title: "Itogi nablyudeniya", issued: "2021-09-22" }],
  ] as [string, Record<string, string>][])("%s", (text, fields) => expect(brief(parseText(text))).toEqual(fields)); // prettier-ignore
});

describe("reports, letters, patents and standards", () => {
  test.each([
    ["K. Kos, “Who pays for rivers?” BEROC, Kyiv, Ukraine, Working Paper WP-87, 2022.", { type: "report", people: "Kos, K.", title: "Who pays for rivers?", "publisher-place": "Kyiv, Ukraine", "container-title": "BEROC", issued: "2022", genre: "Working Paper", number: "WP-87" }],
    ["River Regulators Group, “Peer review of dams,” Brussels, Belgium, Rep. HLG_p(2018-36)_155, Jul. 2018.", { type: "report", people: "River Regulators Group", title: "Peer review of dams", "publisher-place": "Brussels, Belgium", issued: "2018-07", number: "HLG_p(2018-36)_155" }],
    ["Kos K, Lis A. River spending under sanctions. BEROC Policy Paper Series No. 110. Minsk: BEROC; 2022.", { type: "report", people: "Kos, K.; Lis, A.", "publisher-place": "Minsk", publisher: "BEROC", title: "River spending under sanctions", issued: "2022", genre: "BEROC Policy Paper Series", number: "110" }],
    ["Lis A. Health on rivers. Geneva: World Health Organization; 2022 May. Report No.: WHO/HS/22.4.", { type: "report", people: "Lis, A.", "publisher-place": "Geneva", publisher: "World Health Organization", title: "Health on rivers", issued: "2022-05", number: "WHO/HS/22.4" }],
    ["Rácz, András. 2019. “Deep Rivers?” DGAP kompakt no. 24. Berlin: DGAP.", { type: "report", people: "Rácz, András", title: "Deep Rivers?", "publisher-place": "Berlin", publisher: "DGAP", issued: "2019", "collection-title": "DGAP kompakt", number: "24" }],
    ["European Commission. 2021. Joint Communication: Rivers at the External Border. JOIN(2021) 32 final. Brussels: European Commission.", { type: "report", people: "European Commission", "publisher-place": "Brussels", publisher: "European Commission", title: "Joint Communication: Rivers at the External Border", issued: "2021", number: "JOIN(2021) 32 final" }],
    ["M. Kos, “On the release of prisoners,” Letter to the Ministry of Justice, Minsk, Jun. 2023.", { type: "letter", people: "Kos, M.", title: "On the release of prisoners", issued: "2023-06", "publisher-place": "Minsk", genre: "Letter to the Ministry of Justice" }],
    ["K. Kos, private letter to J. Lis, Maisons-Laffitte, France, Nov. 3, 1961.", { type: "letter", people: "Kos, K.", title: "private letter to J. Lis", issued: "1961-11-03", "publisher-place": "Maisons-Laffitte, France" }],
    ["V. Lis, “Method of cooling rivers,” U.S. Patent 9 123 456 B2, Jul. 16, 2019.", { type: "patent", people: "Lis, V.", title: "Method of cooling rivers", issued: "2019-07-16", number: "U.S. Patent 9 123 456 B2" }],
    ["J. Kos and V. Lis, “Method of cooling rivers,” BY Patent 21 345, Sep. 30, 2017.", { type: "patent", people: "Kos, J.; Lis, V.", title: "Method of cooling rivers", issued: "2017-09-30", number: "BY Patent 21 345" }],
    ["Rivers—Safety Codes, STB 2311-2013, Gosstandart, Minsk, Belarus, 2013.", { type: "standard", title: "Rivers—Safety Codes", "publisher-place": "Minsk, Belarus", publisher: "Gosstandart", issued: "2013", number: "STB 2311-2013" }],
    ["P. Kos, “Petro-politics of rivers,” SSRN Working Paper 3391207, 2019, doi: 10.2139/ssrn.3391207.", { type: "preprint", people: "Kos, P.", DOI: "10.2139/ssrn.3391207", title: "Petro-politics of rivers", issued: "2019", "collection-title": "SSRN Working Paper", number: "3391207" }],
  ] as [string, Record<string, string>][])("%s", (text, fields) => expect(brief(parseText(text))).toEqual(fields)); // prettier-ignore
});

describe("meetings", () => {
  test.each([
    ["Kos, Vadim. “Rivers That Bite.” Paper presented at the Annual Meeting of the Association for Slavic, East European, and Eurasian Studies, Chicago, IL, November 10–13, 2022.", { type: "conferencePaper", people: "Kos, Vadim", title: "Rivers That Bite", issued: "2022-11-10/2022-11-13", "event-title": "Annual Meeting of the Association for Slavic, East European, and Eurasian Studies", "publisher-place": "Chicago, IL" }],
    ["P. Kos, “Islands of power,” presented at the 12th Int. Conf. Electr. Eng., Vilnius, Lithuania, Jun. 12–15, 2022.", { type: "conferencePaper", people: "Kos, P.", title: "Islands of power", "publisher-place": "Vilnius, Lithuania", issued: "2022-06-12/2022-06-15", "event-title": "12th Int. Conf. Electr. Eng" }],
    ["Kos V, Lis A. Burnout of doctors. Paper presented at: 15th European River Conference; 2022 Nov 9-12; Berlin, Germany.", { type: "conferencePaper", people: "Kos, V.; Lis, A.", title: "Burnout of doctors", "event-title": "15th European River Conference", issued: "2022-11-09/2022-11-12", "publisher-place": "Berlin, Germany" }],
  ] as [string, Record<string, string>][])("%s", (text, fields) => expect(brief(parseText(text))).toEqual(fields)); // prettier-ignore
});

describe("acts and cases", () => {
  test.each([
    ["Federal Law No. 255-FZ of July 14, 2022, “On Control over Rivers.” Sobranie zakonodatel’stva Rossiiskoi Federatsii, no. 29 (2022), item 5222.", { type: "statute", issue: "29", title: "Federal Law No. 255-FZ of July 14, 2022, “On Control over Rivers”", "container-title": "Sobranie zakonodatel’stva Rossiiskoi Federatsii", issued: "2022-07-14", number: "255-FZ", section: "5222" }],
    ["On Rivers, Law of the Republic of Belarus No. 419-Z, Jul. 21, 2008.", { type: "statute", title: "On Rivers", issued: "2008-07-21", genre: "Law of the Republic of Belarus", number: "419-Z" }],
    ["Ob informatsii, Law of the Republic of Belarus No. 455-Z, Nov. 10, 2008.", { type: "statute", title: "Ob informatsii", issued: "2008-11-10", genre: "Law of the Republic of Belarus", number: "455-Z" }],
    ["Dekret Prezidenta Respubliki Belarus' No. 3 (Apr. 2, 2015).", { type: "statute", title: "Dekret Prezidenta Respubliki Belarus' No. 3", issued: "2015-04-02", number: "3" }],
    ["National Assembly of the Republic of Belarus. Law no. 322-Z, “Ob izmenenii zakonov.” February 7, 2023. https://pravo.by/document/?guid=12551.", { type: "statute", people: "National Assembly of the Republic of Belarus", URL: "https://pravo.by/document/?guid=12551", title: "Law no. 322-Z, “Ob izmenenii zakonov”", issued: "2023-02-07", genre: "Law", number: "322-Z" }],
    ["Council Regulation (EC) No 765/2006 of 18 May 2006 concerning rivers, Off. J. Eur. Union, L 134, pp. 1–11, May 20, 2006.", { type: "statute", page: "1-11", title: "Council Regulation (EC) No 765/2006 of 18 May 2006 concerning rivers", issued: "2006-05-18", "container-title": "Off. J. Eur. Union", volume: "L 134" }],
    ["European Court of Human Rights. Ilgar Mammadov v. Azerbaijan. No. 15172/13. Judgment of May 22, 2014.", { type: "case", people: "European Court of Human Rights", title: "Ilgar Mammadov v. Azerbaijan", number: "15172/13", issued: "2014-05-22" }],
    ["Podchasov v. Russia, European Court of Human Rights, Appl. no. 33696/19, Feb. 13, 2024.", { type: "case", title: "Podchasov v. Russia", issued: "2024-02-13", number: "33696/19", note: "European Court of Human Rights" }],
    ["President of the Republic of Belarus. Decree No. 8 on the Development of Rivers. December 21, 2017.", { type: "statute", people: "President of the Republic of Belarus", title: "Decree No. 8 on the Development of Rivers", issued: "2017-12-21" }],
    ["Parliament of the Republic of Moldova. 2023. Law No. 52 on Rivers. March 16, 2023. Monitorul Oficial, no. 97–99.", { type: "statute", people: "Parliament of the Republic of Moldova", issue: "97-99", title: "Law No. 52 on Rivers", "container-title": "Monitorul Oficial", issued: "2023-03-16" }],
    ["European Court of Human Rights. (2024). Kos and Others v. Russia (no. 39446/16 and 106 others). Judgment, 22 October 2024.", { type: "case", people: "European Court of Human Rights", title: "Kos and Others v. Russia", issued: "2024", number: "39446/16 and 106 others", note: "Judgment, 22 October 2024" }],
  ] as [string, Record<string, string>][])("%s", (text, fields) => expect(brief(parseText(text))).toEqual(fields)); // prettier-ignore
});

describe("dates and editions", () => {
  test.each([
    ["Union of Rivers. “Ministerial Week.” Moscow, September 28–October 1, 2021. https://rivers.example/week.", { type: "webpage", people: "Union of Rivers", URL: "https://rivers.example/week", title: "Ministerial Week", issued: "2021-09-28/2021-10-01", "publisher-place": "Moscow" }],
    ["Ministry of Health of the Republic of Belarus. On vaccination [Internet]. Minsk: The Ministry; c2021 [cited 2023 Mar 4]. Available from: https://minzdrav.gov.by/vaccination", { type: "report", people: "Ministry of Health of the Republic of Belarus", URL: "https://minzdrav.gov.by/vaccination", accessed: "2023-03-04", "publisher-place": "Minsk", publisher: "The Ministry", title: "On vaccination", issued: "2021" }],
    ["Kos, Max, and Ben Lis. “Rivers in Waiting.” Financial Times, August 10, 2022, Europe edition.", { type: "newspaperArticle", people: "Kos, Max; Lis, Ben", title: "Rivers in Waiting", "container-title": "Financial Times", issued: "2022-08-10", edition: "Europe edition" }],
    ["Kos, Uladzimir. King of Rivers. Translated by Mary Lis. London: Glagoslav Publications, 2012. First published 1964.", { type: "book", people: "Kos, Uladzimir; translator Lis, Mary", "publisher-place": "London", publisher: "Glagoslav Publications", title: "King of Rivers", issued: "2012", "original-date": "1964" }],
    ["Kos P. Doctors leave the river. New York Times (New York Ed.). 2020 Nov 11;Sect. A:6 (col. 1).", { type: "newspaperArticle", people: "Kos, P.", page: "A:6", note: "col. 1", title: "Doctors leave the river", "container-title": "New York Times", issued: "2020-11-11", edition: "New York Ed." }],
    ["“Rivers of Lithuania.” n.d. LRT Tyrimai. Accessed March 1, 2024. https://www.lrt.lt/naujienos/tyrimai/rivers.", { type: "newspaperArticle", URL: "https://www.lrt.lt/naujienos/tyrimai/rivers", accessed: "2024-03-01", title: "Rivers of Lithuania", "container-title": "LRT Tyrimai" }],
    ["Kos, Jan. Rivers: At a Crossroads. Boulder, CO: Westview, 1993. Reprint, New York: Routledge, 2018.", { type: "book", people: "Kos, Jan", "publisher-place": "New York", publisher: "Routledge", title: "Rivers: At a Crossroads", issued: "2018", "original-date": "1993" }],
    ["Kos, Ihar, dir. Rivers. 2019; Warsaw: Belsat. Documentary, 52 min.", { type: "film", people: "director Kos, Ihar", "publisher-place": "Warsaw", publisher: "Belsat", title: "Rivers", issued: "2019", medium: "Documentary, 52 min" }],
    ["Kos, Barbara. “Letters from the River.” 1864. In Rivers of Freedom, edited by Jan Lis, 45–52. Minsk: Belaruski knihazbor, 1999.", { type: "bookSection", people: "Kos, Barbara; editor Lis, Jan", title: "Letters from the River", "publisher-place": "Minsk", publisher: "Belaruski knihazbor", page: "45-52", "container-title": "Rivers of Freedom", issued: "1999", "original-date": "1864" }],
    ["Amnesty International. (2021). Rivers: Crackdown. Public statement EUR 49/4122/2021, 18 May 2021. London: Amnesty International.", { type: "report", people: "Amnesty International", "publisher-place": "London", publisher: "Amnesty International", title: "Rivers: Crackdown", issued: "2021-05-18", genre: "Public statement", number: "EUR 49/4122/2021" }],
    ["Constitution of the Republic of Belarus. Adopted March 15, 1994. Amended February 27, 2022.", { type: "statute", title: "Constitution of the Republic of Belarus", issued: "1994-03-15", note: "Amended February 27, 2022" }],
  ] as [string, Record<string, string>][])("%s", (text, fields) => expect(brief(parseText(text))).toEqual(fields)); // prettier-ignore
});

describe("entries of reference works", () => {
  test.each([
    ["Encyclopædia Britannica, 15th ed. (1980), s.v. “Rivers.”", { type: "encyclopediaArticle", title: "Rivers", "container-title": "Encyclopædia Britannica", edition: "15th ed.", issued: "1980" }],
    ["Wikipedia. s.v. “2020 Belarusian Protests.” Last modified May 4, 2023. https://en.wikipedia.org/wiki/2020.", { type: "encyclopediaArticle", URL: "https://en.wikipedia.org/wiki/2020", title: "2020 Belarusian Protests", "container-title": "Wikipedia", issued: "2023-05-04" }],
  ] as [string, Record<string, string>][])("%s", (text, fields) => expect(brief(parseText(text))).toEqual(fields)); // prettier-ignore
});

describe("books and their parts", () => {
  test.each([
    ["Kos, Volha. 2021. “Remembering Rivers: Good or Bad?” In Politics, Violence, Memory, edited by Jan Lis. Ithaca, NY: Cornell University Press.", { type: "bookSection", people: "Kos, Volha; editor Lis, Jan", title: "Remembering Rivers: Good or Bad?", "publisher-place": "Ithaca, NY", publisher: "Cornell University Press", "container-title": "Politics, Violence, Memory", issued: "2021" }],
    ["Kos, Rainer. Herrschaft über Flüsse: Politik im 19. und 20. Jahrhundert. Munich: Oldenbourg, 1999.", { type: "book", people: "Kos, Rainer", "publisher-place": "Munich", publisher: "Oldenbourg", title: "Herrschaft über Flüsse: Politik im 19. und 20. Jahrhundert", issued: "1999" }],
    ["Kos, Tatsiana. Rivers in Soviet Belarus: Intelligentsia and Discourses. Historische Belarus-Studien 9. Wiesbaden: Harrassowitz, 2019.", { type: "book", people: "Kos, Tatsiana", "publisher-place": "Wiesbaden", publisher: "Harrassowitz", title: "Rivers in Soviet Belarus: Intelligentsia and Discourses", issued: "2019", "collection-title": "Historische Belarus-Studien", "collection-number": "9" }],
  ] as [string, Record<string, string>][])("%s", (text, fields) => expect(brief(parseText(text))).toEqual(fields)); // prettier-ignore
});
