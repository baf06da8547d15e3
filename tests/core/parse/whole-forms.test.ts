import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

describe("documents of archives", () => {
  test.each([
    ["GARF, f. R-9401, op. 2, d. 139, ll. 12–14.", { type: "manuscript", archive: "GARF", archive_location: "f. R-9401, op. 2, d. 139, ll. 12–14", title: "GARF, f. R-9401, op. 2, d. 139, ll. 12–14" }],
    ["National Archives of the Republic of Belarus (NARB), f. 4p, op. 1, d. 12, l. 5.", { type: "manuscript", archive: "National Archives of the Republic of Belarus (NARB)", archive_location: "f. 4p, op. 1, d. 12, l. 5", title: "National Archives of the Republic of Belarus (NARB), f. 4p, op. 1, d. 12, l. 5" }],
    ["“Protokol zasedaniya byuro obkoma,” May 12, 1952, f. 1, op. 3, d. 212, ll. 4–9, Gosudarstvennyy arkhiv Brestskoy oblasti, Brest.", { type: "manuscript", title: "Protokol zasedaniya byuro obkoma", issued: "1952-05-12", archive_location: "f. 1, op. 3, d. 212, ll. 4–9", archive: "Gosudarstvennyy arkhiv Brestskoy oblasti", "publisher-place": "Brest" }],
    ["Dokladnaia zapiska o nastroeniiakh krestian. 14 March 1931. F. 17, op. 85, d. 492, ll. 3–11. Rossiiskii gosudarstvennyi arkhiv sotsial’no-politicheskoi istorii, Moscow.", { type: "manuscript", title: "Dokladnaia zapiska o nastroeniiakh krestian", issued: "1931-03-14", archive_location: "F. 17, op. 85, d. 492, ll. 3–11", archive: "Rossiiskii gosudarstvennyi arkhiv sotsial’no-politicheskoi istorii", "publisher-place": "Moscow" }],
    ["Lietuvos ypatingasis archyvas (LYA), f. K-1, ap. 10, b. 345, l. 22–25.", { type: "manuscript", archive: "Lietuvos ypatingasis archyvas (LYA)", archive_location: "f. K-1, ap. 10, b. 345, l. 22–25", title: "Lietuvos ypatingasis archyvas (LYA), f. K-1, ap. 10, b. 345, l. 22–25" }],
    ["National Archives of Ukraine. (1934). Report on the sowing campaign (Fond 318, Opis 1, Delo 2045). Central State Archive of Supreme Authorities, Kyiv.", { type: "manuscript", people: "National Archives of Ukraine", "publisher-place": "Kyiv", publisher: "Central State Archive of Supreme Authorities", title: "Report on the sowing campaign", issued: "1934", archive_location: "Fond 318, Opis 1, Delo 2045" }],
    ["Нацыянальны гістарычны архіў Беларусі ў Гродна (НГАБ у Гродна). Ф. 1. Воп. 22. Спр. 1043. Арк. 5–7 адв.", { type: "manuscript", archive: "Нацыянальны гістарычны архіў Беларусі ў Гродна (НГАБ у Гродна)", archive_location: "Ф. 1. Воп. 22. Спр. 1043. Арк. 5–7 адв", title: "Нацыянальны гістарычны архіў Беларусі ў Гродна (НГАБ у Гродна). Ф. 1. Воп. 22. Спр. 1043. Арк. 5–7 адв" }],
    ["RGANI, f. 89, op. 11, d. 103, l. 2: “O merakh po stabilizatsii obstanovki,” 12 August 1981.", { type: "manuscript", title: "O merakh po stabilizatsii obstanovki", issued: "1981-08-12", archive: "RGANI", archive_location: "f. 89, op. 11, d. 103, l. 2" }],
  ] as [string, Record<string, string>][])("%s", (text, fields) => expect(brief(parseText(text))).toEqual(fields)); // prettier-ignore
});

describe("podcasts and their episodes", () => {
  test.each([
    ["Karalevich A, host. Factory gates [podcast]. Episode 7, The night shift. Radio Racyja; 2021 Mar 14. Available from: https://radio.example.org/fg/7", { type: "podcast", people: "podcaster Karalevich, A.", URL: "https://radio.example.org/fg/7", title: "Factory gates", "container-title": "Radio Racyja", issued: "2021-03-14", number: "7", note: "The night shift" }],
    ["Hale-Novik, Anna, host. “A River without a Bridge.” Borderlines, season 2, episode 4, New East Audio, 12 May 2021, neweast.example/borderlines/204.", { type: "podcast", people: "podcaster Hale-Novik, Anna", URL: "https://neweast.example/borderlines/204", title: "A River without a Bridge", "container-title": "Borderlines", issued: "2021-05-12", number: "4", note: "season 2", publisher: "New East Audio" }],
    ["Karpenko, Dmytro, host. “Who Owns the Steppe?” Land Matters, episode 31, Suspilne, 3 Feb. 2022, suspilne.example/land/31.", { type: "podcast", people: "podcaster Karpenko, Dmytro", URL: "https://suspilne.example/land/31", title: "Who Owns the Steppe?", "container-title": "Land Matters", issued: "2022-02-03", number: "31", publisher: "Suspilne" }],
    ["“The Last Tram.” Tbilisi Stories, hosted by Nino Kavsadze, episode 9, OC Media, 18 Nov. 2020, oc-media.org/podcasts/last-tram. Accessed 2 Jan. 2021.", { type: "podcast", people: "podcaster Kavsadze, Nino", URL: "https://oc-media.org/podcasts/last-tram", accessed: "2021-01-02", title: "The Last Tram", "container-title": "Tbilisi Stories", issued: "2020-11-18", number: "9", publisher: "OC Media" }],
    ["Rusak, Ihar. “The Potato Republic.” January 12, 2022. In Farm Talk, produced by Belsat, podcast, 34:12. https://belsat.eu/podcast/farm-talk-5.", { type: "podcast", people: "Rusak, Ihar", URL: "https://belsat.eu/podcast/farm-talk-5", title: "The Potato Republic", "container-title": "Farm Talk", issued: "2022-01-12", publisher: "Belsat", medium: "podcast, 34:12" }],
    ["Миронов С. Кто лечит деревню : [подкаст] // Радио Свобода. – 2022. – 4 мая. – URL: https://www.svoboda.org/a/31834567.html (дата обращения: 05.06.2022).", { type: "podcast", people: "Миронов, С.", URL: "https://www.svoboda.org/a/31834567.html", accessed: "2022-06-05", title: "Кто лечит деревню", "container-title": "Радио Свобода", issued: "2022-05-04", genre: "подкаст" }],
    ["Dudko L, host. Measles in the suburbs [podcast]. Health Check, episode 88. Public Health Audio; 2020 Jan 9 [cited 2020 Feb 1]. Available from: https://pha.example.org/88", { type: "podcast", people: "podcaster Dudko, L.", URL: "https://pha.example.org/88", accessed: "2020-02-01", title: "Measles in the suburbs", "container-title": "Health Check", issued: "2020-01-09", publisher: "Public Health Audio", number: "88" }],
  ] as [string, Record<string, string>][])("%s", (text, fields) => expect(brief(parseText(text))).toEqual(fields)); // prettier-ignore
});

describe("several publishers and volumes", () => {
  test.each([
    ["Lindqvist, Karin, and Oleg Marchuk. Synods and Schools: A Documentary History. 2 vols. Vilnius: Aidai; Minsk: Belaruski Knihazbor, 2009–2012.", { type: "book", people: "Lindqvist, Karin; Marchuk, Oleg", "publisher-place": "Vilnius; Minsk", publisher: "Aidai; Belaruski Knihazbor", title: "Synods and Schools: A Documentary History", issued: "2009/2012", "number-of-volumes": "2" }],
    ["Hryn, Petro, ed. Letters from the Steppe. 3 vols. Kyiv: Krytyka; Cambridge, MA: Harvard University Press, 2004–2010.", { type: "book", people: "editor Hryn, Petro", "publisher-place": "Kyiv; Cambridge, MA", publisher: "Krytyka; Harvard University Press", title: "Letters from the Steppe", issued: "2004/2010", "number-of-volumes": "3" }],
    ["Nowak, Adam. Atlas wsi. 4 vols. Warsaw: Neriton; Lublin: UMCS, 2011.", { type: "book", people: "Nowak, Adam", "publisher-place": "Warsaw; Lublin", publisher: "Neriton; UMCS", title: "Atlas wsi", issued: "2011", "number-of-volumes": "4" }],
    ["Kuznetsov, A. (2001) The Volga in maps. 2 vols. Moscow: Nauka; Berlin: De Gruyter.", { type: "book", people: "Kuznetsov, A.", "publisher-place": "Moscow; Berlin", publisher: "Nauka; De Gruyter", title: "The Volga in maps", issued: "2001", "number-of-volumes": "2" }],
    ["Kuznetsov A. The Volga in maps. Moscow: Nauka; Berlin: De Gruyter; 2001.", { type: "book", people: "Kuznetsov, A.", "publisher-place": "Moscow; Berlin", publisher: "Nauka; De Gruyter", title: "The Volga in maps", issued: "2001" }],
    ["Кузнецов А. Волга на картах : в 2 т. – Минск : Наука, 2001. – Т. 1. – 340 с.", { type: "book", people: "Кузнецов, А.", "number-of-pages": "340", volume: "1", "publisher-place": "Минск", publisher: "Наука", title: "Волга на картах", issued: "2001", "number-of-volumes": "2" }],
    ["Кос А. Минск и минчане : в 3 кн. – Минск : БГУ, 2011. – Кн. 2. – 300 с.", { type: "book", people: "Кос, А.", "number-of-pages": "300", volume: "2", "publisher-place": "Минск", publisher: "БГУ", title: "Минск и минчане", issued: "2011", "number-of-volumes": "3" }],
  ] as [string, Record<string, string>][])("%s", (text, fields) => expect(brief(parseText(text))).toEqual(fields)); // prettier-ignore
});

describe("bodies and their parts", () => {
  test.each([
    ["Ministry of Health of Georgia. National Center for Disease Control. Measles in Georgia: annual report. Tbilisi: NCDC; 2020.", { type: "book", people: "Ministry of Health of Georgia. National Center for Disease Control", "publisher-place": "Tbilisi", publisher: "NCDC", title: "Measles in Georgia: annual report", issued: "2020" }],
    ["Ministry of Agriculture of the Republic of Moldova. Department of Statistics. Crop yields in the northern districts 2019. Chișinău: Ministry of Agriculture; 2020.", { type: "report", people: "Ministry of Agriculture of the Republic of Moldova. Department of Statistics", "publisher-place": "Chișinău", publisher: "Ministry of Agriculture", title: "Crop yields in the northern districts 2019", issued: "2020" }],
    ["Ministry of Culture of Latvia. Department of Heritage. Wooden churches of Latgale [Internet]. Riga: Ministry of Culture; 2021 [cited 2022 Mar 1]. Available from: https://www.km.gov.lv/en/heritage", { type: "report", people: "Ministry of Culture of Latvia. Department of Heritage", URL: "https://www.km.gov.lv/en/heritage", accessed: "2022-03-01", "publisher-place": "Riga", publisher: "Ministry of Culture", title: "Wooden churches of Latgale", issued: "2021" }],
    ["European Commission. Directorate-General for Neighbourhood. Association implementation report on Ukraine. Brussels: European Commission, 2020.", { type: "book", people: "European Commission. Directorate-General for Neighbourhood", "publisher-place": "Brussels", publisher: "European Commission", title: "Association implementation report on Ukraine", issued: "2020" }],
    ["Ministry of Education, Department of Higher Education. 2018. Universities in Figures. Kyiv: Ministry of Education.", { type: "book", people: "Ministry of Education, Department of Higher Education", "publisher-place": "Kyiv", publisher: "Ministry of Education", title: "Universities in Figures", issued: "2018" }],
    ["World Health Organization. Regional Office for Europe. Tobacco control in Kazakhstan. Copenhagen: WHO Regional Office for Europe; 2019.", { type: "book", people: "World Health Organization. Regional Office for Europe", "publisher-place": "Copenhagen", publisher: "WHO Regional Office for Europe", title: "Tobacco control in Kazakhstan", issued: "2019" }],
    ["Ministry of Energy of Ukraine, Department of Nuclear Safety (2022) Report on the state of Zaporizhzhia NPP. Kyiv: Ministry of Energy.", { type: "report", people: "Ministry of Energy of Ukraine, Department of Nuclear Safety", "publisher-place": "Kyiv", publisher: "Ministry of Energy", title: "Report on the state of Zaporizhzhia NPP", issued: "2022" }],
    ["World Bank. Europe and Central Asia Region. Belarus Economic Update. Washington, DC: World Bank, 2019.", { type: "book", people: "World Bank. Europe and Central Asia Region", "publisher-place": "Washington, DC", publisher: "World Bank", title: "Belarus Economic Update", issued: "2019" }],
    ["Министерство здравоохранения Республики Беларусь. Главное управление. Отчет о вакцинации. – Минск, 2021. – 44 с.", { type: "report", people: "Министерство здравоохранения Республики Беларусь. Главное управление", "number-of-pages": "44", "publisher-place": "Минск", title: "Отчет о вакцинации", issued: "2021" }],
    ["Academy of Sciences of Moldova. Institute of History. Villages of the Dniester. Chișinău: Știința, 2014.", { type: "book", people: "Academy of Sciences of Moldova. Institute of History", "publisher-place": "Chișinău", publisher: "Știința", title: "Villages of the Dniester", issued: "2014" }],
    ["United Nations Development Programme & Ministry of Social Protection and Family of the Republic of Moldova. (2019). Ageing in villages. UNDP Moldova. https://undp.md/ageing.pdf", { type: "report", people: "United Nations Development Programme; Ministry of Social Protection and Family of the Republic of Moldova", URL: "https://undp.md/ageing.pdf", title: "Ageing in villages", "container-title": "UNDP Moldova", issued: "2019" }],
    ["European Bank for Reconstruction and Development & State Agency of Automobile Roads of Ukraine. (2020). Roads for trade. EBRD.", { type: "report", people: "European Bank for Reconstruction and Development; State Agency of Automobile Roads of Ukraine", title: "Roads for trade", issued: "2020", publisher: "EBRD" }],
  ] as [string, Record<string, string>][])("%s", (text, fields) => expect(brief(parseText(text))).toEqual(fields)); // prettier-ignore
});

describe("who is quoted stands in the title", () => {
  test.each([
    ["Putin: „Nam nie ostawili wybora”, „Izwiestija”, 24.02.2022.", { type: "newspaperArticle", title: "Putin: „Nam nie ostawili wybora”", "container-title": "Izwiestija", issued: "2022-02-24" }],
    ["Tikhanovskaya: “We Will Return.” 2021. Meduza, March 4. https://meduza.io/news/2021/03/04/tikhanovskaya.", { type: "newspaperArticle", URL: "https://meduza.io/news/2021/03/04/tikhanovskaya", title: "Tikhanovskaya: “We Will Return”", "container-title": "Meduza", issued: "2021-03-04" }],
    ["Lukashenko: “Borders will stay shut”. (2021, November 9). BelTA. https://eng.belta.by/president/view/lukashenko-borders-144521-2021/", { type: "newspaperArticle", URL: "https://eng.belta.by/president/view/lukashenko-borders-144521-2021/", title: "Lukashenko: “Borders will stay shut”", "container-title": "BelTA", issued: "2021-11-09" }],
    ["Kaczyński: „Nie oddamy kopalni”, „Rzeczpospolita”, 3.06.2021, s. 2.", { type: "newspaperArticle", page: "2", title: "Kaczyński: „Nie oddamy kopalni”", "container-title": "Rzeczpospolita", issued: "2021-06-03" }],
  ] as [string, Record<string, string>][])("%s", (text, fields) => expect(brief(parseText(text))).toEqual(fields)); // prettier-ignore
});

describe("who asked, and of what part of a paper it is", () => {
  test.each([
    ["Adamovich, Maria. Interview. By Petr Krot, Novaya Gazeta, 6 June 2021, novayagazeta.ru/articles/2021/06/06/adamovich.", { type: "interview", people: "Adamovich, Maria; interviewer Krot, Petr", URL: "https://novayagazeta.ru/articles/2021/06/06/adamovich", title: "Interview", "container-title": "Novaya Gazeta", issued: "2021-06-06" }],
    ["Adamowicz M. (2021), Kazali mi wyjechać, rozm. przepr. P. Krot, „Polityka”, nr 23, s. 40–42.", { type: "magazineArticle", people: "Adamowicz, M.; interviewer Krot, P.", page: "40-42", issue: "23", title: "Kazali mi wyjechać", "container-title": "Polityka", issued: "2021" }],
    ["Shevchenko, Maria. 2019. “Nurses on Strike.” Washington Post (Maryland Ed.), May 4.", { type: "newspaperArticle", people: "Shevchenko, Maria", title: "Nurses on Strike", "container-title": "Washington Post", issued: "2019-05-04", edition: "Maryland Ed." }],
    ["Lis A. (2011), Mapy, Instytut Historii im. T. Manteuffla PAN, Warszawa.", { type: "book", people: "Lis, A.", "publisher-place": "Warszawa", publisher: "Instytut Historii im. T. Manteuffla PAN", title: "Mapy", issued: "2011" }],
    ["Lysenko, Taras. The Mound. Abridged and translated by Mary P. L. Kent and Olha Kent, Mosaic Press, 1981.", { type: "book", people: "Lysenko, Taras; translator Kent, Mary P. L.; translator Kent, Olha", publisher: "Mosaic Press", title: "The Mound", issued: "1981" }],
    ["Lysenko, Taras. The Mound. Edited and introduced by M. Kent, Mosaic Press, 1981.", { type: "book", people: "Lysenko, Taras; editor Kent, M.", publisher: "Mosaic Press", title: "The Mound", issued: "1981" }],
    ["Bykau, Vasil. Moscow: Notes of a Visitor. Translated by Jim Kates et al., Glas, 2004.", { type: "book", people: "Bykau, Vasil; translator Kates, Jim", title: "Moscow: Notes of a Visitor", issued: "2004", publisher: "Glas" }],
  ] as [string, Record<string, string>][])("%s", (text, fields) => expect(brief(parseText(text))).toEqual(fields)); // prettier-ignore
});

describe("rulings", () => {
  test.each([
    ["Wyrok Naczelnego Sądu Administracyjnego z dnia 12 maja 2015 r., sygn. akt II OSK 123/14, ONSA 2015, nr 4, poz. 66.", { type: "case", title: "Wyrok Naczelnego Sądu Administracyjnego z dnia 12 maja 2015 r.", issued: "2015-05-12", number: "II OSK 123/14", "container-title": "ONSA", issue: "4", section: "66" }],
    ["Wyrok Trybunału Konstytucyjnego z 11 maja 2007 r., K 2/07, OTK ZU 2007, nr 5A, poz. 48.", { type: "case", title: "Wyrok Trybunału Konstytucyjnego z 11 maja 2007 r.", issued: "2007-05-11", number: "K 2/07", "container-title": "OTK ZU", issue: "5A", section: "48" }],
  ] as [string, Record<string, string>][])("%s", (text, fields) => expect(brief(parseText(text))).toEqual(fields)); // prettier-ignore
});

describe("journals with a place, articles by number", () => {
  test.each([
    ["Savchuk R. V. Nazvy vulyts Lutska // Ukrains'ka mova. – K., 2019. – T. 71, № 3. – S. 44–58.", { type: "journalArticle", people: "Savchuk, R. V.", page: "44-58", issue: "3", volume: "71", title: "Nazvy vulyts Lutska", "publisher-place": "K", "container-title": "Ukrains'ka mova", issued: "2019" }],
    ["Лис А. Старые карты // Вестник архивиста. – М. ; СПб., 2015. – Т. 3. – С. 18–22.", { type: "journalArticle", people: "Лис, А.", page: "18-22", volume: "3", title: "Старые карты", "publisher-place": "М. ; СПб", "container-title": "Вестник архивиста", issued: "2015" }],
    ["Kos A. Yak ne prapastsi // Zviazda. – 2018. – 12 studz. – S. 3, 5.", { type: "newspaperArticle", people: "Kos, A.", page: "3, 5", title: "Yak ne prapastsi", "container-title": "Zviazda", issued: "2018-01-12" }],
    ["Kos A. Iak ne propasty // Den'. – 2015. – 7 veres. – S. 4.", { type: "newspaperArticle", people: "Kos, A.", page: "4", title: "Iak ne propasty", "container-title": "Den'", issued: "2015-09-07" }],
    ["Kos, A. and Lis, B. (2021) ‘Wages in Minsk’, Oxford Economic Papers, 34(4), article no. feab102.", { type: "journalArticle", people: "Kos, A.; Lis, B.", page: "feab102", volume: "34", issue: "4", title: "Wages in Minsk", "container-title": "Oxford Economic Papers", issued: "2021" }],
    ["A. Kos, “Wages in Minsk,” Eur. Econ. Rev., vol. 34, no. 4, Art. no. feab102, 2021.", { type: "journalArticle", people: "Kos, A.", page: "feab102", issue: "4", volume: "34", title: "Wages in Minsk", "container-title": "Eur. Econ. Rev", issued: "2021" }],
  ] as [string, Record<string, string>][])("%s", (text, fields) => expect(brief(parseText(text))).toEqual(fields)); // prettier-ignore
});

describe("parts of books, acts with their year, theses, lectures", () => {
  test.each([
    ["Melnik I. (2014), Kołchozy po 1991 roku, praca doktorska, Wydz. Historyczny, Uniwersytet Warszawski.", { type: "thesis", people: "Melnik, I.", publisher: "Uniwersytet Warszawski", title: "Kołchozy po 1991 roku", issued: "2014", genre: "praca doktorska", note: "Wydz. Historyczny" }],
    ["Melnik I. (2014), Kołchozy po 1991 roku, rozprawa doktorska, Wydział Nauk Politycznych, Uniwersytet Jagielloński, Kraków.", { type: "thesis", people: "Melnik, I.", "publisher-place": "Kraków", publisher: "Uniwersytet Jagielloński", title: "Kołchozy po 1991 roku", issued: "2014", genre: "rozprawa doktorska", note: "Wydział Nauk Politycznych" }],
    ["Snyder, Anna. Introduction. Voices of the Marsh, edited by Jan Kos, Yale UP, 2015, pp. 1–20.", { type: "bookSection", people: "Snyder, Anna; editor Kos, Jan", page: "1-20", title: "Introduction", publisher: "Yale UP", "container-title": "Voices of the Marsh", issued: "2015" }],
    ["Snyder, Anna. Afterword. Voices of the Marsh, edited by Jan Kos and Eva Lis, Yale UP, 2015, pp. 301–12.", { type: "bookSection", people: "Snyder, Anna; editor Kos, Jan; editor Lis, Eva", page: "301-12", title: "Afterword", publisher: "Yale UP", "container-title": "Voices of the Marsh", issued: "2015" }],
    ["Law of Georgia on Transparency of Foreign Influence 2024. Available at: https://matsne.gov.ge/en/document/view/6171895 (Accessed: 3 June 2024).", { type: "statute", URL: "https://matsne.gov.ge/en/document/view/6171895", accessed: "2024-06-03", title: "Law of Georgia on Transparency of Foreign Influence", issued: "2024" }],
    ["Law of Georgia on Transparency of Foreign Influence (2024). Tbilisi: Parliament of Georgia.", { type: "statute", title: "Law of Georgia on Transparency of Foreign Influence", "publisher-place": "Tbilisi", publisher: "Parliament of Georgia", issued: "2024" }],
    ["Law of Ukraine on Education 2017. Available at: https://zakon.rada.gov.ua/laws/show/2145-19 (Accessed: 3 June 2024).", { type: "statute", URL: "https://zakon.rada.gov.ua/laws/show/2145-19", accessed: "2024-06-03", title: "Law of Ukraine on Education", issued: "2017" }],
    ["Code of the Republic of Belarus on Land 2008. Available at: https://pravo.by/document/?guid=3871 (Accessed: 1 May 2020).", { type: "statute", URL: "https://pravo.by/document/?guid=3871", accessed: "2020-05-01", title: "Code of the Republic of Belarus on Land", issued: "2008" }],
    ["Snyder, Timothy. “The Marsh and the War.” Lecture at the Institute for Human Sciences, Vienna, May 12, 2022. YouTube video, 1:12:04. https://www.youtube.com/watch?v=abc123.", { type: "videoRecording", people: "Snyder, Timothy", URL: "https://www.youtube.com/watch?v=abc123", title: "The Marsh and the War", "publisher-place": "Vienna", issued: "2022-05-12", "event-title": "Institute for Human Sciences", medium: "video, 1:12:04", "container-title": "YouTube" }],
    ["Kos, Anna. “Ruins.” Public lecture, European University in St. Petersburg, 3 Oct. 2021, www.youtube.com/watch?v=abc124.", { type: "videoRecording", people: "Kos, Anna", URL: "https://www.youtube.com/watch?v=abc124", title: "Ruins", publisher: "European University in St. Petersburg", "container-title": "Public lecture", issued: "2021-10-03" }],
  ] as [string, Record<string, string>][])("%s", (text, fields) => expect(brief(parseText(text))).toEqual(fields)); // prettier-ignore
});
