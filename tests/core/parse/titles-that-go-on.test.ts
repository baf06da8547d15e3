import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** The works are made up. */
type Row = [text: string, right: Record<string, string | undefined>];

describe("titles that end in their year, and numbers of series", () => {
  test.each<Row>([
    ["Freedom House (2019). Nations in Transit Report 2019. Washington, DC: Freedom House.", { people: "Freedom House", title: "Nations in Transit Report 2019", publisher: "Freedom House", "publisher-place": "Washington, DC", issued: "2019", number: undefined, genre: undefined }],
    ["World Bank. (2018). Global Economic Prospects Report 2018. Washington, DC: World Bank.", { people: "World Bank", title: "Global Economic Prospects Report 2018", publisher: "World Bank", "publisher-place": "Washington, DC", issued: "2018", number: undefined, genre: undefined }],
    ["Kos, A. (2019). European Migration Report 2019. Oxford: Berghahn.", { people: "Kos, A.", title: "European Migration Report 2019", publisher: "Berghahn", "publisher-place": "Oxford", issued: "2019", number: undefined, genre: undefined }],
    ["International Organization for Migration. World Migration Report 2020. Geneva: IOM, 2019.", { people: "International Organization for Migration", title: "World Migration Report 2020", publisher: "IOM", "publisher-place": "Geneva", issued: "2019", number: undefined, genre: undefined }],
    ["International Organization for Migration. World Migration Report 2020. IOM, 2019.", { people: "International Organization for Migration", title: "World Migration Report 2020", publisher: "IOM", issued: "2019", number: undefined, genre: undefined }],
    ["UNDP. (2020). Human Development Report 2020. https://hdr.undp.org/2020", { people: "UNDP", title: "Human Development Report 2020", issued: "2020", number: undefined, genre: undefined }],
    ["Polish Institute (2015), Energy Security Report 2015, Warszawa: PISM.", { people: "Polish Institute", title: "Energy Security Report 2015", publisher: "PISM", "publisher-place": "Warszawa", issued: "2015", number: undefined, genre: undefined }],
  ])("%s", (text, right) => expect({ ...absent(right), ...brief(parseText(text)) }).toMatchObject(right)); // prettier-ignore
});

describe("quotations inside titles, journals of presses", () => {
  test.each<Row>([
    ["Kos A. Nurses and “care drain” in Moldova. Eur J Public Health. 2019;29(2):11-35.", { people: "Kos, A.", title: "Nurses and “care drain” in Moldova", "container-title": "Eur J Public Health", issued: "2019" }],
    ["Novak, B. (2018). What is left? Journalists and “soft power” in Armenia. The International Journal of Press/Politics, 23(1), 116–135.", { people: "Novak, B.", title: "What is left? Journalists and “soft power” in Armenia", "container-title": "The International Journal of Press/Politics", issued: "2018" }],
    ["Lis, B. (2020). Who pays? Small houses and “grey books” in Riga. Journal of Scholarly Publishing, 51(2), 11–29.", { people: "Lis, B.", title: "Who pays? Small houses and “grey books” in Riga", "container-title": "Journal of Scholarly Publishing", issued: "2020" }],
  ])("%s", (text, right) => expect({ ...absent(right), ...brief(parseText(text)) }).toMatchObject(right)); // prettier-ignore
});

describe("bodies that publish on their own sites", () => {
  test.each<Row>([
    ["Detector Media. (2023). Disinformation in May 2023. Detector Media. https://detector.media/x", { people: "Detector Media", title: "Disinformation in May 2023", "container-title": "Detector Media", issued: "2023" }],
    ["Internews-Eurasia. (2021). Media trust of Moldovans in 2020. Internews Moldova. https://internews.md/trust.pdf", { people: "Internews-Eurasia", title: "Media trust of Moldovans in 2020", "container-title": "Internews Moldova", issued: "2021" }],
    ["Memorial-International. (2019). Archives under lock in 2018. Memorial Russia. https://memorial.ru/archives", { people: "Memorial-International", title: "Archives under lock in 2018", "container-title": "Memorial Russia", issued: "2019" }],
  ])("%s", (text, right) => expect({ ...absent(right), ...brief(parseText(text)) }).toMatchObject(right)); // prettier-ignore
});

describe("ranks and degrees behind names", () => {
  test.each<Row>([
    ["Филарет (Вахромеев), митр. Путь жизнеутверждающей любви. – Киев : Дух і літера, 2004. – 340 с.", { people: "Филарет (Вахромеев)", title: "Путь жизнеутверждающей любви", publisher: "Дух і літера", "publisher-place": "Киев", issued: "2004", note: "митр." }],
    ["Тихон (Шевкунов), еп. Несвятые святые. М. : Изд-во Сретенского монастыря, 2011. 640 с.", { people: "Тихон (Шевкунов)", title: "Несвятые святые", publisher: "Изд-во Сретенского монастыря", "publisher-place": "М", issued: "2011", note: "еп." }],
    ["Иванов П. С., прот. Церковь и власть // Вестник ПСТГУ. 2019. № 3. С. 12–20.", { people: "Иванов, П. С.", title: "Церковь и власть", "container-title": "Вестник ПСТГУ", issued: "2019", note: "прот." }],
    ["Кос А., протоиерей. Слово о реках // Вера. 2020. № 2. С. 3–5.", { people: "Кос, А.", title: "Слово о реках", "container-title": "Вера", issued: "2020", note: "протоиерей" }],
    ["Filaret (Vakhromeev), mitr. Put’ zhizneutverzhdayushchei lyubvi. Kiev : Dukh i litera, 2004. 340 s.", { people: "Filaret (Vakhromeev)", title: "Put’ zhizneutverzhdayushchei lyubvi", publisher: "Dukh i litera", "publisher-place": "Kiev", issued: "2004", note: "mitr." }],
    ["Shramko S., svyashch. Molchat’ bylo nel’zya // Nasha Niva. 2021. 22 stud.", { people: "Shramko, S.", title: "Molchat’ bylo nel’zya", "container-title": "Nasha Niva", issued: "2021-01-22", note: "svyashch" }],
    ["Кирилл, патриарх Московский и всея Руси. Слово пастыря. М., 2005. 300 с.", { people: "Кирилл, патриарх Московский и всея Руси", title: "Слово пастыря", "publisher-place": "М", issued: "2005" }],
    ["Иларион (Алфеев), митрополит. Церковь в истории. М. : Познание, 2018. 220 с.", { people: "Иларион (Алфеев)", title: "Церковь в истории", publisher: "Познание", "publisher-place": "М", issued: "2018", note: "митрополит" }],
    ["Иларион (Алфеев), митрополит Волоколамский. Церковь в истории. М. : Познание, 2018. 220 с.", { people: "Иларион (Алфеев)", title: "Церковь в истории", publisher: "Познание", "publisher-place": "М", issued: "2018", note: "митрополит Волоколамский" }],
    ["Лука (Войно-Ясенецкий), свт. Дух, душа и тело. М. : Дар, 2011. 300 с.", { people: "Лука (Войно-Ясенецкий)", title: "Дух, душа и тело", publisher: "Дар", "publisher-place": "М", issued: "2011", note: "свт." }],
    ["Павел (Пономарев), митрополит. Слово на Рождество // Минские епархиальные ведомости. 2016. № 1. С. 3–5.", { people: "Павел (Пономарев)", title: "Слово на Рождество", "container-title": "Минские епархиальные ведомости", issued: "2016", note: "митрополит" }],
    ["Кос А., д-р ист. наук. Реки Полесья // Вестник БГУ. 2010. № 2. С. 3–5.", { people: "Кос, А.", title: "Реки Полесья", "container-title": "Вестник БГУ", issued: "2010", note: "д-р ист. наук." }],
    ["Кос А., проф. Реки Полесья // Вестник БГУ. 2010. № 2. С. 3–5.", { people: "Кос, А.", title: "Реки Полесья", "container-title": "Вестник БГУ", issued: "2010", note: "проф." }],
    ["Kirill (Gundyaev), patriarch. Sermon on Cheesefare Sunday. 6 March 2022. Patriarchia.ru.", { people: "Kirill (Gundyaev)", title: "Sermon on Cheesefare Sunday", "container-title": "Patriarchia.ru", issued: "2022-03-06", note: "patriarch" }],
    ["Лис Б., канд. экон. наук. Экономика рек. – Минск : БГУ, 2011. – 120 с.", { people: "Лис, Б.", title: "Экономика рек", publisher: "БГУ", "publisher-place": "Минск", issued: "2011", note: "канд. экон. наук." }],
    ["Lis B., kand. ekon. nauk. Ekonomika rek. – Minsk : BGU, 2011. – 120 s.", { people: "Lis, B.", title: "Ekonomika rek", publisher: "BGU", "publisher-place": "Minsk", issued: "2011", note: "kand. ekon. nauk." }],
    ["Афанасий (Мартос), архиеп. Беларусь в исторической, государственной и церковной жизни. Минск : Беларус. Экзархат, 2000. 352 с.", { people: "Афанасий (Мартос)", title: "Беларусь в исторической, государственной и церковной жизни", publisher: "Беларус. Экзархат", "publisher-place": "Минск", issued: "2000", note: "архиеп." }],
  ])("%s", (text, right) => expect({ ...absent(right), ...brief(parseText(text)) }).toMatchObject(right)); // prettier-ignore
});

describe("interviews with outlets", () => {
  test.each<Row>([
    ["Makei, V. (2020) ‘We are open to dialogue’, interview with Euronews, 3 March. Available at: https://www.euronews.com/x (Accessed: 1 March 2023).", { type: "interview", people: "Makei, V.", title: "We are open to dialogue", "container-title": "Euronews", issued: "2020-03-03" }],
    ["Kos, A. (2021) ‘Rivers never sleep’, interview by Meduza, 16 February.", { type: "interview", people: "Kos, A.", title: "Rivers never sleep", "container-title": "Meduza", issued: "2021-02-16" }],
    ["Lis, B. (2019) ‘Nothing has changed’, interview for Radio Svaboda, 5 May.", { type: "interview", people: "Lis, B.", title: "Nothing has changed", "container-title": "Radio Svaboda", issued: "2019-05-05" }],
    ["Lukashenko, A. (2021) ‘Nas ne slomit’’, interview with BBC, 19 November. Available at: https://www.bbc.com/x (Accessed: 1 March 2023).", { type: "interview", people: "Lukashenko, A.", title: "Nas ne slomit’", "container-title": "BBC", issued: "2021-11-19" }],
    ["Kos, A. (2021) ‘Rivers never sleep’, interview with Channel 5, 16 February.", { type: "interview", people: "Kos, A.", title: "Rivers never sleep", "container-title": "Channel 5", issued: "2021-02-16" }],
    ["Kos, A. (2021) ‘Rivers never sleep’, interview to Ukraina 24, 16 February.", { type: "interview", people: "Kos, A.", title: "Rivers never sleep", "container-title": "Ukraina 24", issued: "2021-02-16" }],
    ["Kos, Anna. “Rivers Never Sleep.” Interview with Belarus 1, 16 Feb. 2023, tvr.by/1.", { type: "interview", people: "Kos, Anna", title: "Rivers Never Sleep", "container-title": "Belarus 1", issued: "2023-02-16" }],
    ["Kos, A. (2021) ‘Rivers never sleep’, interview with Rossiya 1, 16 February 2021.", { type: "interview", people: "Kos, A.", title: "Rivers never sleep", "container-title": "Rossiya 1", issued: "2021-02-16" }],
    ["Kos, A. (2021) ‘Rivers never sleep’, interview with Radio Svaboda, 16 February.", { type: "interview", people: "Kos, A.", title: "Rivers never sleep", "container-title": "Radio Svaboda", issued: "2021-02-16" }],
  ])("%s", (text, right) => expect({ ...absent(right), ...brief(parseText(text)) }).toMatchObject(right)); // prettier-ignore
});

describe("how a document came into force, as a sentence", () => {
  test.each<Row>([
    ["Republic of Belarus (2010) National Security Concept. Approved by Decree No. 575 of 9 November 2010. Minsk.", { people: "Republic of Belarus", title: "National Security Concept", "publisher-place": "Minsk", issued: "2010-11-09", note: "Approved by Decree No. 575 of 9 November 2010", "collection-title": undefined }],
    ["President of Ukraine (2020) National Security Strategy of Ukraine. Approved by Decree No. 392/2020 of 14 September 2020. Kyiv.", { people: "President of Ukraine", title: "National Security Strategy of Ukraine", "publisher-place": "Kyiv", issued: "2020-09-14", note: "Approved by Decree No. 392/2020 of 14 September 2020", "collection-title": undefined }],
    ["Ministry of Health (2016) Health Strategy 2020. Adopted by Resolution No. 45 of 3 March 2016.", { people: "Ministry of Health", title: "Health Strategy 2020", issued: "2016-03-03", note: "Adopted by Resolution No. 45 of 3 March 2016", "container-title": undefined }],
    ["Ministry of Defence of Latvia (2020) The State Defence Concept. Approved by the Saeima on 24 September 2020. Riga.", { people: "Ministry of Defence of Latvia", title: "The State Defence Concept", "publisher-place": "Riga", issued: "2020-09-24", note: "Approved by the Saeima on 24 September 2020" }],
    ["Government of Georgia. (2019). Cyber Security Strategy. Approved by Ordinance No. 482. Tbilisi.", { people: "Government of Georgia", title: "Cyber Security Strategy", "publisher-place": "Tbilisi", issued: "2019", note: "Approved by Ordinance No. 482", "collection-title": undefined }],
    ["Ministry of Energy. (2015). Energy Strategy until 2030. Approved by Government Resolution No. 1234 of 5 May 2015. https://energo.by/1", { people: "Ministry of Energy", title: "Energy Strategy until 2030", issued: "2015-05-05", note: "Approved by Government Resolution No. 1234 of 5 May 2015", "container-title": undefined }],
    ["Security Council of Belarus (2019) Concept of Information Security. Adopted by Resolution No. 1 of 18 March 2019. Minsk.", { people: "Security Council of Belarus", title: "Concept of Information Security", "publisher-place": "Minsk", issued: "2019-03-18", note: "Adopted by Resolution No. 1 of 18 March 2019" }],
  ])("%s", (text, right) => expect({ ...absent(right), ...brief(parseText(text)) }).toMatchObject(right)); // prettier-ignore
});

describe("codes of reports", () => {
  test.each<Row>([
    ["Kos, A. and Lis, B. (2018) Deterring Aggression in the Gray Zone. RR-2942-OSD. Santa Monica, CA: RAND Corporation.", { type: "report", people: "Kos, A.; Lis, B.", title: "Deterring Aggression in the Gray Zone", publisher: "RAND Corporation", "publisher-place": "Santa Monica, CA", number: "RR-2942-OSD", issued: "2018" }],
    ["Kos, A. (2014) Foreign Trade of Belarus. SWP-AK-12. Berlin: SWP.", { type: "report", people: "Kos, A.", title: "Foreign Trade of Belarus", publisher: "SWP", "publisher-place": "Berlin", number: "SWP-AK-12", issued: "2014" }],
    ["Kos, A. (2019). Russia’s Hostile Measures. RR-2539-A. RAND Corporation. https://www.rand.org/x", { type: "report", people: "Kos, A.", title: "Russia’s Hostile Measures", publisher: "RAND Corporation", number: "RR-2539-A", issued: "2019" }],
    ["Kos, Anna. Extending Russia. RR-3063-A. Santa Monica, CA: RAND Corporation, 2019.", { type: "report", people: "Kos, Anna", title: "Extending Russia", publisher: "RAND Corporation", "publisher-place": "Santa Monica, CA", number: "RR-3063-A", issued: "2019" }],
    ["Kos, A. (2020) Poverty in Moldova. WPS9242. Washington, DC: World Bank.", { type: "report", people: "Kos, A.", title: "Poverty in Moldova", publisher: "World Bank", "publisher-place": "Washington, DC", number: "WPS9242", issued: "2020" }],
    ["Kos, A. (2021) Belarus: An Overview. IF10814. Washington, DC: Congressional Research Service.", { type: "report", people: "Kos, A.", title: "Belarus: An Overview", publisher: "Congressional Research Service", "publisher-place": "Washington, DC", number: "IF10814", issued: "2021" }],
    ["Kos, A. (2021) The War in the Donbas. FOI-R--4238--SE. Stockholm: FOI.", { type: "report", people: "Kos, A.", title: "The War in the Donbas", publisher: "FOI", "publisher-place": "Stockholm", number: "FOI-R--4238--SE", issued: "2021" }],
    ["Kos, A. (2020) Nord Stream and the EU. SWD-2020-12. Brussels: European Commission.", { type: "report", people: "Kos, A.", title: "Nord Stream and the EU", publisher: "European Commission", "publisher-place": "Brussels", number: "SWD-2020-12", issued: "2020" }],
  ])("%s", (text, right) => expect({ ...absent(right), ...brief(parseText(text)) }).toMatchObject(right)); // prettier-ignore
});

describe("makers of videos", () => {
  test.each<Row>([
    ["NEXTA. Lukashenko: Golden Bottom (Mar. 8, 2021). Accessed: Jan. 20, 2022. [Online Video]. Available: https://www.youtube.com/watch?v=h4LxP0sVb2M", { people: "NEXTA", title: "Lukashenko: Golden Bottom", issued: "2021-03-08" }],
    ["BelTA. BelTA: Harvest in Belarus (Jul. 1, 2022). [Online Video]. Available: https://www.youtube.com/watch?v=h4LxP0sVb2M", { people: "BelTA", title: "BelTA: Harvest in Belarus", issued: "2022-07-01" }],
  ])("%s", (text, right) => expect({ ...absent(right), ...brief(parseText(text)) }).toMatchObject(right)); // prettier-ignore
});

describe("journals whose series stands behind a stop", () => {
  test.each<Row>([
    ["Kos A. Rečnaja palityka. Časopis Bielaruskaha dziaržaŭnaha ŭniviersiteta. Historyja. 2021;(3):14-22.", { people: "Kos, A.", title: "Rečnaja palityka", "container-title": "Časopis Bielaruskaha dziaržaŭnaha ŭniviersiteta. Historyja", issued: "2021" }],
    ["Kos A. Rivers in politics. Journal of the Belarusian State University. International Relations. 2019;(1):3-11.", { people: "Kos, A.", title: "Rivers in politics", "container-title": "Journal of the Belarusian State University. International Relations", issued: "2019" }],
    ["Kos A. Richkova polityka. Chasopys Kyivskoho universytetu. Mizhnarodni vidnosyny. 2019;(1):3-11.", { people: "Kos, A.", title: "Richkova polityka", "container-title": "Chasopys Kyivskoho universytetu. Mizhnarodni vidnosyny", issued: "2019" }],
    ["Kos A. Říční politika. Časopis pro moderní dějiny. Řada B. 2019;12(1):3-11.", { people: "Kos, A.", title: "Říční politika", "container-title": "Časopis pro moderní dějiny. Řada B", issued: "2019" }],
    ["Kos A. Rečna politika. Časopis za zgodovino. Nova vrsta. 2018;3(1):3-11.", { people: "Kos, A.", title: "Rečna politika", "container-title": "Časopis za zgodovino. Nova vrsta", issued: "2018" }],
    ["Kos, A. (2019). Rivers in politics. Journal of the Belarusian State University. International Relations, 1, 3–11.", { people: "Kos, A.", title: "Rivers in politics", "container-title": "Journal of the Belarusian State University. International Relations", issued: "2019" }],
    ["Kos, A. (2019). Richkova polityka. Chasopys Kyivskoho universytetu. Mizhnarodni vidnosyny, 12(1), 3–11.", { people: "Kos, A.", title: "Richkova polityka", "container-title": "Chasopys Kyivskoho universytetu. Mizhnarodni vidnosyny", issued: "2019" }],
  ])("%s", (text, right) => expect({ ...absent(right), ...brief(parseText(text)) }).toMatchObject(right)); // prettier-ignore
});

describe("editions and who publishes together", () => {
  test.each<Row>([
    ["Kos, Anna. The River. 2nd ed., Free Europe / Radio Liberty, 2018. Library of Freedom.", { people: "Kos, Anna", title: "The River", publisher: "Free Europe / Radio Liberty", "collection-title": "Library of Freedom", edition: "2nd ed.", issued: "2018", "container-title": undefined }],
  ])("%s", (text, right) => expect({ ...absent(right), ...brief(parseText(text)) }).toMatchObject(right)); // prettier-ignore
});

describe("titles of two sentences, translated", () => {
  test.each<Row>([
    ["Kos, Anna. Betrayed. Ukraine. Translated by John Lis, Glas, 2019.", { type: "book", people: "Kos, Anna; translator Lis, John", title: "Betrayed. Ukraine", publisher: "Glas", issued: "2019", "container-title": undefined }],
    ["Kos, Anna. The Forest. A Novel. Translated by John Lis, Vintage, 2009.", { type: "book", people: "Kos, Anna; translator Lis, John", title: "The Forest. A Novel", publisher: "Vintage", issued: "2009", "container-title": undefined }],
    ["Kos, Anna. Farewell. Moscow Nights. Translated by Marian Schwartz, Deep Vellum, 2014.", { type: "book", people: "Kos, Anna; translator Schwartz, Marian", title: "Farewell. Moscow Nights", publisher: "Deep Vellum", issued: "2014", "container-title": undefined }],
  ])("%s", (text, right) => expect({ ...absent(right), ...brief(parseText(text)) }).toMatchObject(right)); // prettier-ignore
});

describe("years at the end of titles before a day", () => {
  test.each<Row>([
    ["Viasna. Situation of Human Rights: Belarus, 2021. 4 Jan. 2022, spring96.org/en/news/106209.", { people: "Viasna", title: "Situation of Human Rights: Belarus, 2021", issued: "2022-01-04" }],
    ["Amnesty International. Crackdown on Rivers: Ukraine, 2019. 3 May 2020, amnesty.org/en/1.", { people: "Amnesty International", title: "Crackdown on Rivers: Ukraine, 2019", issued: "2020-05-03" }],
    ["Freedom House. Freedom on the Net: Belarus, 2020. 14 Oct. 2020, freedomhouse.org/1.", { people: "Freedom House", title: "Freedom on the Net: Belarus, 2020", issued: "2020-10-14" }],
    ["Kos, Anna. Rivers and Floods, 2022. 15 Mar. 2023, rivers.org/1.", { people: "Kos, Anna", title: "Rivers and Floods, 2022", issued: "2023-03-15" }],
    ["Belarusian Association of Journalists. Mass Media in Belarus, 2021. BAJ, 3 Feb. 2022, baj.media/1.", { people: "Belarusian Association of Journalists", title: "Mass Media in Belarus, 2021", publisher: "BAJ", issued: "2022-02-03", "container-title": undefined }],
  ])("%s", (text, right) => expect({ ...absent(right), ...brief(parseText(text)) }).toMatchObject(right)); // prettier-ignore
});

describe("bodies before films", () => {
  test.each<Row>([
    ["Biełsat (2020), Marsz w Mińsku [film], YouTube, 16.08.2020, https://www.youtube.com/watch?v=kR7tZpb21Xo (dostęp: 27.03.2021).", { people: "Biełsat", title: "Marsz w Mińsku", "container-title": "YouTube", issued: "2020-08-16", publisher: undefined }],
    ["Kancelaria Prezydenta RP (2021), Orędzie Prezydenta [film], YouTube, 31.12.2021, https://www.youtube.com/watch?v=kR7tZpb21Xo.", { people: "Kancelaria Prezydenta RP", title: "Orędzie Prezydenta", "container-title": "YouTube", issued: "2021-12-31", publisher: undefined }],
    ["Fundacja „Wolność” (2021), Oświadczenie zarządu [film], YouTube, 26.03.2021, https://www.youtube.com/watch?v=kR7tZpb21Xo.", { people: "Fundacja „Wolność”", title: "Oświadczenie zarządu", "container-title": "YouTube", issued: "2021-03-26", publisher: undefined }],
  ])("%s", (text, right) => expect({ ...absent(right), ...brief(parseText(text)) }).toMatchObject(right)); // prettier-ignore
});

describe("reports with their year, behind a bare year", () => {
  test.each<Row>([
    ["IOM. 2020. World Migration Report 2020. Geneva: IOM.", { people: "IOM", title: "World Migration Report 2020", publisher: "IOM", "publisher-place": "Geneva", issued: "2020", number: undefined, genre: undefined }],
    ["UNHCR. 2022. Global Trends Report 2021. Geneva: UNHCR.", { people: "UNHCR", title: "Global Trends Report 2021", publisher: "UNHCR", "publisher-place": "Geneva", issued: "2022", number: undefined, genre: undefined }],
    ["Freedom House. 2019. Nations in Transit Report 2019. Washington, DC: Freedom House.", { people: "Freedom House", title: "Nations in Transit Report 2019", publisher: "Freedom House", "publisher-place": "Washington, DC", issued: "2019", number: undefined, genre: undefined }],
  ])("%s", (text, right) => expect({ ...absent(right), ...brief(parseText(text)) }).toMatchObject(right)); // prettier-ignore
});

describe("books of two sentences", () => {
  test.each<Row>([
    ["Kos, Anna. War and Peace in Minsk. Armonk, NY, and London: M. E. Sharpe, 2007.", { people: "Kos, Anna", title: "War and Peace in Minsk", publisher: "M. E. Sharpe", "publisher-place": "Armonk, NY, and London", issued: "2007" }],
    ["Kureichik, A. (2021). Insulted. Belarus (J. Freedman, Trans.). Laertes.", { type: "book", people: "Kureichik, A.; translator Freedman, J.", title: "Insulted. Belarus", publisher: "Laertes", issued: "2021" }],
    ["Kos, Anna. Wounded. Georgia. Laertes, 2021.", { type: "book", people: "Kos, Anna", title: "Wounded. Georgia", publisher: "Laertes", issued: "2021", "container-title": undefined }],
    ["Lis, Barbara. Return. Minsk Nights. Skaryna Press, 2019.", { type: "book", people: "Lis, Barbara", title: "Return. Minsk Nights", publisher: "Skaryna Press", issued: "2019", "container-title": undefined }],
  ])("%s", (text, right) => expect({ ...absent(right), ...brief(parseText(text)) }).toMatchObject(right)); // prettier-ignore
});

describe("journals with several stops", () => {
  test.each<Row>([
    ["Kos A. Rivers and law. Izvestiya of Saratov University. Sociology. Politology. 2019;10(3):11-22.", { people: "Kos, A.", title: "Rivers and law", "container-title": "Izvestiya of Saratov University. Sociology. Politology", issued: "2019" }],
    ["Kos, A. (2019). Rivers and law. Perm University Herald. History, 10(3), 11–22.", { people: "Kos, A.", title: "Rivers and law", "container-title": "Perm University Herald. History", issued: "2019" }],
    ["Kos A. Rivers and law. Trames. Journal of the Humanities. 2019;10(3):11-22.", { people: "Kos, A.", title: "Rivers and law", "container-title": "Trames. Journal of the Humanities", issued: "2019" }],
    ["Lis, B. (2018). Towns and rivers. Visnyk of Kyiv University. History. Archaeology, 4(2), 3–19.", { people: "Lis, B.", title: "Towns and rivers", "container-title": "Visnyk of Kyiv University. History. Archaeology", issued: "2018" }],
    ["Lis B. Towns and rivers. Baltica. Journal of Coastal Research. 2018;4(2):3-19.", { people: "Lis, B.", title: "Towns and rivers", "container-title": "Baltica. Journal of Coastal Research", issued: "2018" }],
  ])("%s", (text, right) => expect({ ...absent(right), ...brief(parseText(text)) }).toMatchObject(right)); // prettier-ignore
});

describe("years at the end of titles before a day of the same style", () => {
  test.each<Row>([
    ["PEN Belarus (2023), Violations of Cultural Rights: Belarus, 2022, 15.03.2023, https://penbelarus.org/en/1 (dostęp: 3.05.2023).", { people: "PEN Belarus", title: "Violations of Cultural Rights: Belarus, 2022", issued: "2023-03-15" }],
    ["Viasna (2022), Sytuacja praw człowieka: Białoruś, 2021, 4.01.2022, https://spring96.org/pl/1 (dostęp: 3.05.2023).", { people: "Viasna", title: "Sytuacja praw człowieka: Białoruś, 2021", issued: "2022-01-04" }],
  ])("%s", (text, right) => expect({ ...absent(right), ...brief(parseText(text)) }).toMatchObject(right)); // prettier-ignore
});

describe("outlets that asked, in Polish", () => {
  test.each<Row>([
    ["Makiej U. (2020), „Jesteśmy otwarci”, wywiad dla Euronews, 3 marca, https://euronews.com/1.", { type: "interview", people: "Makiej, U.", title: "Jesteśmy otwarci", "container-title": "Euronews", issued: "2020-03-03" }],
    ["Kos A. (2021), Rzeki nie śpią, wywiad dla „Gazety Wyborczej”, 3.03.2021.", { type: "interview", people: "Kos, A.", title: "Rzeki nie śpią", "container-title": "Gazety Wyborczej", issued: "2021-03-03" }],
    ["Kos, A. (2021) ‘Rivers never sleep’, press conference, Minsk, 3 March.", { type: "report", people: "Kos, A.", title: "Rivers never sleep", "publisher-place": "Minsk", genre: "press conference", issued: "2021-03-03" }],
    ["Lis B. (2022), Nie wrócę, wywiad dla Biełsatu, 12.05.2022, https://belsat.eu/1.", { type: "interview", people: "Lis, B.", title: "Nie wrócę", "container-title": "Biełsatu", issued: "2022-05-12" }],
    ["Lis B. (2022), „Nie wrócę”, wywiad w „Rzeczpospolitej”, 12 maja.", { type: "interview", people: "Lis, B.", title: "Nie wrócę", "container-title": "Rzeczpospolitej", issued: "2022-05-12" }],
  ])("%s", (text, right) => expect({ ...absent(right), ...brief(parseText(text)) }).toMatchObject(right)); // prettier-ignore
});

describe("names of channels and short names in square brackets", () => {
  test.each<Row>([
    ["Gazprom [Gazprom]. (2019, December 11). Gazprom: Siberia to Europe [Video]. YouTube. https://www.youtube.com/watch?v=h4LxP0sVb2M", { people: "Gazprom", title: "Gazprom: Siberia to Europe", "container-title": "YouTube", issued: "2019-12-11", note: "Gazprom" }],
    ["Związek Polaków na Białorusi [ZPB]. (2021, 26 marca). Oświadczenie Zarządu Głównego [Film]. YouTube. https://www.youtube.com/watch?v=kR7tZpb21Xo", { people: "Związek Polaków na Białorusi", title: "Oświadczenie Zarządu Głównego", "container-title": "YouTube", issued: "2021-03-26", note: "ZPB" }],
    ["World Health Organization [WHO]. (2020). Health in Belarus. https://who.int/1", { people: "World Health Organization", title: "Health in Belarus", issued: "2020", note: "WHO" }],
    ["Belarusian Association of Journalists [BAJ]. (2021, May 3). Mass media in April. BAJ. https://baj.by/1", { people: "Belarusian Association of Journalists", title: "Mass media in April", publisher: "BAJ", issued: "2021-05-03", note: "BAJ", "container-title": undefined }],
  ])("%s", (text, right) => expect({ ...absent(right), ...brief(parseText(text)) }).toMatchObject(right)); // prettier-ignore
});

describe("what only looks like those", () => {
  test.each<Row>([
    ["Lis, Joshua. Belarusian Cinema: Belonging during the Thaw. I.B. Tauris, 2015.", { title: "Belarusian Cinema: Belonging during the Thaw", publisher: "I.B. Tauris" }],
    ["Voina na severe [War in the north]. (2023, February 1). Onliner. https://onliner.by/1", { title: "Voina na severe", "translated-title": "War in the north", people: undefined, note: undefined }],
    ["Kos, A. (2020). Rivers of the North. Policy Paper 2020. Geneva: IOM.", { title: "Rivers of the North", genre: "Policy Paper", number: "2020" }],
    ["Минск (Беларусь), столица. Путеводитель. Минск, 2011. 120 с.", { people: undefined }],
    ["Кос А., ред. Реки Полесья. Минск : БГУ, 2010.", { people: "editor Кос, А.", note: undefined }],
    ["Kos, A. (2021) Helicopters of the Mi-24. Minsk: Arche.", { title: "Helicopters of the Mi-24", number: undefined }],
    ["Kos, A. (2021) ‘Rivers never sleep’, interview with Jan Novak, 16 February.", { people: "Kos, A.; interviewer Novak, Jan", "container-title": undefined }],
  ])("%s", (text, right) => expect({ ...absent(right), ...brief(parseText(text)) }).toMatchObject(right)); // prettier-ignore
});

describe("statements with their town", () => {
  test.each<Row>([
    ["Lukashenko, A. (2020) ‘Poslanie narodu’, press conference, Minsk, 4 August.", { people: "Lukashenko, A.", title: "Poslanie narodu", "publisher-place": "Minsk", genre: "press conference", issued: "2020-08-04" }],
    ["Lis, B. (2021) ‘We will return’, press statement, Vilnius, 9 August.", { people: "Lis, B.", title: "We will return", "publisher-place": "Vilnius", genre: "press statement", issued: "2021-08-09" }],
    ["Kos, A. (2019) ‘A new Ostpolitik’, press briefing, Brussels, 12 May. Available at: https://ec.eu/1 (Accessed: 1 June 2019).", { people: "Kos, A.", title: "A new Ostpolitik", "publisher-place": "Brussels", genre: "press briefing", issued: "2019-05-12" }],
  ])("%s", (text, right) => expect({ ...absent(right), ...brief(parseText(text)) }).toMatchObject(right)); // prettier-ignore
});

/** What should not be there. */
const absent = (right: Record<string, string | undefined>): Record<string, undefined> =>
  Object.fromEntries(Object.keys(right).map((name) => [name, undefined]));
