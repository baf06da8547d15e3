import { expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** `null`: nothing. The works are made up. */
type Row = [text: string, right: Record<string, string | null>];

// prettier-ignore
const numbers: Row[] = [
  ["Rada RBK. (2023, March 27). U haradakh chytaiuts. https://www.radarbk.org/politics/u-haradakh-chytaiuts.html", { people: "Rada RBK", title: "U haradakh chytaiuts" }],
  ["Konstytucja Rzeczypospolitej Polskiej z dnia 2 kwietnia 1997 r. (2021), “Dziennik Ustaw”, https://example.pl/akt (24.11.2022).", { title: "Konstytucja Rzeczypospolitej Polskiej z dnia 2 kwietnia 1997 r.", "container-title": "Dziennik Ustaw", issued: "2021" }],
  ["Rivers Bank. (2021). Women, business and the law 2021. https://doi.org/10.1596/978-1-4648-1652-9", { title: "Women, business and the law 2021", volume: null, issued: "2021" }],
  ["Kos, A., & Lis, B. (2019). Youth and the state in 2019. https://doi.org/10.1234/abc.5", { title: "Youth and the state in 2019", volume: null }],
  ["OECD. (2023). Education at a glance 2022. https://doi.org/10.1787/e13bef63-en", { title: "Education at a glance 2022", volume: null, issued: "2023" }],
  ["International Labour Office. (2020). Global wage report 2020–21. https://doi.org/10.1234/abc.5", { people: "International Labour Office", title: "Global wage report 2020–21" }],
  ["Kos, A. (2014) ‘Rivers and borders’, Global Rivers, 5(s1), pp. 76–85.", { "container-title": "Global Rivers", volume: "5", issue: "s1", page: "76-85" }],
  ["Kos, A. (2014) ‘Rivers and borders’, Journal of Rivers, 22(sup1), pp. 176–185.", { "container-title": "Journal of Rivers", volume: "22", issue: "sup1" }],
  ["Kos, Ales. “Rivers and Borders.” Journal of Rivers 12, no. s1 (2014): 17–33.", { "container-title": "Journal of Rivers", volume: "12", issue: "s1" }],
  ["Kos, Ales. “Rivers and Borders.” Journal of Rivers, vol. 12, no. S1, 2014, pp. 17–33.", { "container-title": "Journal of Rivers", volume: "12", issue: "S1" }],
  ["A. Kos, “Rivers and borders,” J. Rivers, vol. 12, no. sup1, pp. 17–33, 2014.", { "container-title": "J. Rivers", volume: "12", issue: "sup1" }],
  ["Kos A. Rivers and borders // Journal of Rivers. 2014. Vol. 5, no. s1. P. 17–33.", { "container-title": "Journal of Rivers", volume: "5", issue: "s1" }],
  ["Kos, A. and Lis, B. (2018) ‘River discourses’, Baltic Journal of Rivers, (7/8), pp. 19–43.", { "container-title": "Baltic Journal of Rivers", issue: "7/8" }],
  ["Kos, A., & Lis, B. (2018). River discourses. Baltic Journal of Rivers, (3–4), 19–43.", { "container-title": "Baltic Journal of Rivers", issue: "3-4" }],
  ["Lis K. The Transit of Rivers. Oxford: Oxford University Press, 2011. xxvi, 385 p.", { publisher: "Oxford University Press", "number-of-pages": "xxvi, 385", issued: "2011" }],
  ["Lis K. The Transit of Rivers. Cambridge: Polity Press for the Institute of Rivers, 2011. – XII, 385 p.", { publisher: "Polity Press for the Institute of Rivers", "number-of-pages": "XII, 385" }],
  ["Kos, Nelly. 2021. “Echo of Rivers.” Slavic Review 80 (1): 4–14. https://doi.org/10.1017/slr.20 21.25.", { DOI: "10.1017/slr.2021.25", volume: "80", page: "4-14" }],
  ["Kos, Nelly. 2021. “Echo of Rivers.” Slavic Review 80 (1): 4–14. https://doi.org/10.1080/09668136.2021.19 12345.", { DOI: "10.1080/09668136.2021.1912345", volume: "80" }],
  ["Kos, Nelly. “Echo of Rivers.” Slavic Review. https://doi.org/10.1017/slr.5 2021.", { DOI: "10.1017/slr.5" }],
];

// prettier-ignore
const reports: Row[] = [
  ["Kos, A. and Lis, B. (2012) Russia and the rivers: cooperation or rivalry? Chatham House Briefing Paper REP BP 2012/01. London: Chatham House.", { type: "report", title: "Russia and the rivers: cooperation or rivalry?", genre: "Chatham House Briefing Paper", number: "REP BP 2012/01", publisher: "Chatham House" }],
  ["Kos, A. (2009) Rivers of the East. Programme Paper IE PP 2009/03. London: Chatham House.", { type: "report", title: "Rivers of the East", number: "IE PP 2009/03" }],
  ["Kos, Ales. “Rivers of the East.” NIBR Report 2023:7. Oslo: Norwegian Institute for Rivers, 2023.", { type: "report", genre: "NIBR Report", number: "2023:7", publisher: "Norwegian Institute for Rivers" }],
  ["Kos, Ales. 2023. “Rivers of the East.” DIIS Report 2014:21. Copenhagen: DIIS.", { type: "report", number: "2014:21", "container-title": null }],
  ["Kos O., Lis G. The river crisis: people and protest. WATER Working Paper, 2021, no. 3. URL: https://water.example/wp3 (accessed: 07.06.2022).", { type: "report", genre: "WATER Working Paper", number: "3", issued: "2021", "container-title": null }],
  ["Kos O. The river crisis. BOFIT Discussion Papers, 2021, no. 3. 45 p.", { type: "report", genre: "BOFIT Discussion Papers", number: "3" }],
  ["Kos O. The river crisis. European Journal of Rivers, 2021, no. 3, pp. 3–19.", { type: "journalArticle", "container-title": "European Journal of Rivers", issue: "3" }],
  ["Kos C. Fraternal Rivers or Fraternal Fiction? Oxford: Oxford Institute for Rivers, 2005. (NG 8).", { publisher: "Oxford Institute for Rivers", volume: null, "collection-title": "NG", "collection-number": "8" }],
  ["Kos A. Rivers of the East. Washington: World Bank, 2015. (WPS 7012).", { "collection-title": "WPS", "collection-number": "7012" }],
  ["Kos L. B., Lis A. G. Strany: modeli razvitiia. (Doklad). M.: Institut ekonomiki RAN, 2014. 66 s.", { type: "report", title: "Strany: modeli razvitiia", genre: "Doklad", publisher: "Institut ekonomiki RAN" }],
  ["Кос Л. Б. Страны: модели развития (Препринт). М.: Институт экономики РАН, 2014. 66 с.", { title: "Страны: модели развития", genre: "Препринт" }],
  ["Lang K.-O. (2015), Polens Flüsse. Auf der Suche nach neuen Wegen, „SWP-Aktuell”, nr 81, Berlin: Stiftung Wissenschaft und Politik.", { type: "report", "collection-title": "SWP-Aktuell", "collection-number": "81", publisher: "Stiftung Wissenschaft und Politik" }],
  ["Kos A. (2015), Rzeki Polesia, „FIIA Briefing Paper”, nr 112, Helsinki: Finnish Institute of International Affairs.", { type: "report", title: "Rzeki Polesia", "collection-title": "FIIA Briefing Paper" }],
  ["Kos A. (2015), Rzeki Polesia, „Chaillot Paper”, nr 112, Paris: EU Institute for Security Studies.", { type: "report", "collection-title": "Chaillot Paper" }],
  ["Kos A. (2015), Rzeki Polesia, „Przegląd Rzeczny”, nr 81, s. 3–9.", { type: "journalArticle", "container-title": "Przegląd Rzeczny", issue: "81" }],
  ["A. Kos and B. Lis, “Military reform of rivers,” River Club, Moscow, Russia, Analytical Report, Jul. 2012.", { type: "report", "publisher-place": "Moscow, Russia", genre: "Analytical Report" }],
  ["A. Kos, “Who gives the orders on the river?” NATO River College, Rome, Italy, NRC Research Review, Mar. 2012.", { type: "report", "publisher-place": "Rome, Italy", genre: "NRC Research Review" }],
  ["A. Kos, “The war that rivers fight,” Inst. Study Rivers, Washington, DC, USA, Backgrounder, Mar. 3, 2022.", { type: "report", "publisher-place": "Washington, DC, USA", genre: "Backgrounder" }],
  ["A. Kos, “The war that rivers fight,” SWP, Berlin, Germany, SWP-Aktuell, Mar. 2021.", { type: "report", "publisher-place": "Berlin, Germany" }],
  ["A. Kos, “The war that rivers fight,” Novaya Gazeta, Moscow, Russia, Jul. 12, 2012.", { type: "newspaperArticle", "publisher-place": "Moscow, Russia", genre: null }],
  ["A. Kos, “How many rivers?” SocArXiv, preprint, Nov. 2022, doi: 10.31235/osf.io/x7k2q.", { type: "preprint", "container-title": "SocArXiv", genre: "preprint" }],
  ["A. Kos, “Rivers of the east,” medRxiv, Preprint, Nov. 2022, doi: 10.1101/2022.11.12345.", { type: "preprint", "container-title": "medRxiv" }],
  ["R. Kos, “Rzeki i ludzie,” Ph.D. dissertation, Wydz. Prawa, Uniw. Jagielloński, Kraków, Poland, 2019.", { publisher: "Uniw. Jagielloński", "publisher-place": "Kraków, Poland" }],
  ["R. Kos, “Flüsse und Leute,” Ph.D. dissertation, Phil. Fak., Univ. Wien, Vienna, Austria, 2019.", { publisher: "Univ. Wien", "publisher-place": "Vienna, Austria" }],
  ["Чарнышоў Ю. Выбары і рэкі // Беларусь у кантэксце: матэрыялы IX Міжнар. кангрэса даследчыкаў, Каўнас, 2019 г. Т. 6. Каўнас, 2020. С. 311–315.", { type: "conferencePaper", volume: "6", page: "311-315" }],
];

// prettier-ignore
const bodies: Row[] = [
  ["Kos A. Rivers and Borders. Opladen & Farmington Hills: Barbara Budrich, 2011. 340 S.", { "publisher-place": "Opladen & Farmington Hills", publisher: "Barbara Budrich", "container-title": null }],
  ["Kos A. Rivers: Ethics & Politics: An Introduction. London: Zed Books, 2011. 340 p.", { title: "Rivers: Ethics & Politics: An Introduction", "publisher-place": "London" }],
  ["CSO Meter (2022) Monitoring the situation of rivers: Review for June 2022. Lawtrend. Available at: https://www.lawtrend.org/english/monitoring-june-2022 [Accessed 2 September 2022].", { people: "CSO Meter" }],
  ["Telegram-kanal «Reki Belarusi». Shliuzy zakryty. 12.04.2022. URL: https://t.me/reki/18 (data obrashcheniia: 21.02.2023).", { type: "forumPost", people: "Reki Belarusi", title: "Shliuzy zakryty", issued: "2022-04-12" }],
  ["Телеграм-канал «Реки Беларуси». Шлюзы закрыты. 12.04.2022. URL: https://t.me/reki/18 (дата обращения: 21.02.2023).", { people: "Реки Беларуси", title: "Шлюзы закрыты" }],
  ["Spring96 (Viasna). 2020. “Spis palitviazniaŭ na 31 snezhnia.” Telegram, December 31. https://t.me/viasna96/6021.", { people: "Spring96 (Viasna)", issued: "2020-12-31" }],
  ["ПРООН/ГЭФ. Республика Беларусь. Судоходство на реках 19 декабря 2010 года: Итоговый отчет миссии. Варшава, 2011. 33 с.", { people: "ПРООН/ГЭФ", title: "Республика Беларусь. Судоходство на реках 19 декабря 2010 года: Итоговый отчет миссии", "publisher-place": "Варшава" }],
  ["Kos, Christopher. River Propaganda and How to Counter It. RAND Corporation, 2016.", { title: "River Propaganda and How to Counter It" }],
];

// prettier-ignore
const names: Row[] = [
  ["Kos, S.A. (2014) ‘Muzei i reki’, Journal of Rivers, 3(2), pp. 88–93.", { people: "Kos, S. A." }],
  ["Kos, A., & BNS. (2023, September 1). Migracijos departamentas. Delfi. https://www.delfi.lt/news/daily/lithuania/migracijos-1", { people: "Kos, A.; BNS", issued: "2023-09-01" }],
  ["Kos, A., Lis, B., & Viasna Human Rights Centre. (2023). Rivers in court. Viasna.", { people: "Kos, A.; Lis, B.; Viasna Human Rights Centre" }],
  ["Kos, A. and UNDP (2023) Rivers in court. Minsk: UNDP.", { people: "Kos, A.; UNDP", publisher: "UNDP" }],
  ["Kos, A. and Centre, R. (2023) Rivers in court. Minsk: UNDP.", { people: "Kos, A.; Centre, R." }],
  ["United Nations Special Rapporteur on the Situation of Human Rights in Belarus (2023) Annual review. Available at: https://www.ohchr.org/rivers (Accessed: 8 May 2023).", { people: "United Nations Special Rapporteur on the Situation of Human Rights in Belarus", title: "Annual review" }],
  ["Amnesty International. “Belarus: Prisoners of Rivers.” Public statement EUR 49/6814/2023, May 23, 2023. https://www.amnesty.org/en/documents/eur49/6814/2023/en/.", { type: "report", genre: "Public statement", number: "EUR 49/6814/2023", issued: "2023-05-23" }],
];

// prettier-ignore
const sites: Row[] = [
  ["Kos, Andrei, and Denis Lis. “Moi dom – krepost’.” Re: Russia, November 2022. https://re-russia.net/expertise/031/.", { "container-title": "Re: Russia", "publisher-place": null, issued: "2022-11" }],
  ["Kos, A. (2019, October 7). Ten theses on the quiet river. River Log: Notes on water. https://riverlog.org/ten-theses", { "container-title": "River Log: Notes on water", "publisher-place": null }],
  ["Kos, Jan. “Jak ja pierakładaŭ.” Prajdzisviet: Časopis litaratury, no. 11, 2012, prajdzisviet.org/articles/uliss.html.", { type: "journalArticle", "container-title": "Prajdzisviet: Časopis litaratury", issue: "11" }],
  ["Kos, V. (2022) ‘Kolaborant u riasi’, NV, 8 December. Available at: https://nv.ua/ukr/opinion/kolaborant-u-riasi-50289004.html (Accessed: 20 January 2024).", { "container-title": "NV", issue: null, issued: "2022-12-08" }],
  ["RIVERMOS (1964) Charter for the Restoration of Rivers. Venice: RIVERMOS. Available at: https://www.rivermos.org/charters/venice_e.pdf", { "publisher-place": "Venice", publisher: "RIVERMOS" }],
];

// prettier-ignore
const acts: Row[] = [
  ["Указ Президента РФ от 13.05.2000 № 849 «О полномочном представителе реки». URL: http://www.kremlin.ru/acts/bank/15492 (дата обращения: 21.02.2021).", { type: "statute", people: "", title: "Указ Президента РФ от 13.05.2000 № 849 «О полномочном представителе реки»", issued: "2000-05-13" }],
  ["Ukaz Prezidenta RF ot 13.05.2000 № 849 «O polnomochnom predstavitele Prezidenta Rossiiskoi Federatsii v federal'nom okruge». URL: http://www.kremlin.ru/acts/bank/15492", { type: "statute", people: "", issued: "2000-05-13" }],
  ["Law of the Republic of Belarus (1994) Ob obshchestvennykh rekakh, 4 October 1994, No. 3254-XII (as amended 4 November 2013).", { type: "statute", people: "", title: "Ob obshchestvennykh rekakh", issued: "1994-10-04", number: "3254-XII", "container-title": null }],
  ["Law of Ukraine (2014) Pro ochyshchennia rik, 16 September 2014, No. 1682-VII.", { type: "statute", title: "Pro ochyshchennia rik", genre: "Law of Ukraine" }],
  ["Council of Europe, Parliamentary Assembly. 2021. Rivers in Belarus require an international investigation. Resolution 2372 (2021). Strasbourg, 21 April.", { type: "statute", title: "Rivers in Belarus require an international investigation", number: "2372", issued: "2021-04-21" }],
  ["UN Security Council. 2014. Situation of rivers. Resolution 2166 (2014). New York, 21 July.", { title: "Situation of rivers", genre: "Resolution", number: "2166" }],
  ["Kodeks Respubliki Belarus’ ob rekakh. 2021. 6 ianvaria 2021 g., no. 91-Z. https://pravo.by/document/?guid=12551&p0=HK2100091.", { type: "statute", title: "Kodeks Respubliki Belarus’ ob rekakh", issued: "2021-01-06", number: "91-Z" }],
  ["Deklaracija o dalniejszym jedinienii riek, 25 diekabria 1998 g., https://soyuz.example/dokumenty/deklaratsiya-1998 (dostęp: 3.02.2022).", { title: "Deklaracija o dalniejszym jedinienii riek", issued: "1998-12-25" }],
  ["Kos A. (2021), Darożnyja karty reki: szto my wiedajem, Radyjo Swaboda, 9 wieraśnia, https://www.svaboda.org/a/31452210.html (dostęp: 10 września 2021).", { title: "Darożnyja karty reki: szto my wiedajem", "container-title": "Radyjo Swaboda", issued: "2021-09-09" }],
  ["Kos A. (2021), Karty reki, Nasza Niwa, 12 snieżnia, https://www.svaboda.org/a/31452210.html (dostęp: 10 września 2021).", { "container-title": "Nasza Niwa", issued: "2021-12-12" }],
];

test.each([...numbers, ...reports, ...bodies, ...names, ...sites, ...acts])("%s", (text, right) => {
  const read = brief(parseText(text));
  expect(Object.fromEntries(Object.keys(right).map((key) => [key, read[key] ?? (right[key] === "" ? "" : null)]))).toEqual(right);
}); // prettier-ignore
