import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** Names and meetings of the region, and of others that look like something else. The works are made up. */
// prettier-ignore
const table: [string, Record<string, string>][] = [
  ["Jumabaev, T. B. uulu, & Asanova, G. (2021). Pastures after the kolkhoz. Central Asian Affairs, 8(2), 114–139.", { type: "journalArticle", people: "Jumabaev, T. B. uulu; Asanova, G.", volume: "8", issue: "2", page: "114-139", title: "Pastures after the kolkhoz", issued: "2021", "container-title": "Central Asian Affairs" }],
  ["Mammadova, S. R. kyzy. (2020, October 3). The road is closed. JAMnews. https://jam-news.net/the-road", { type: "newspaperArticle", people: "Mammadova, S. R. kyzy", URL: "https://jam-news.net/the-road", title: "The road is closed", "container-title": "JAMnews", issued: "2020-10-03" }],
  ["Гасымов Р. Т. оглы. Нефть и власть // Эхо. 2019. 3 мая. С. 2.", { type: "newspaperArticle", people: "Гасымов, Р. Т. оглы", page: "2", title: "Нефть и власть", "container-title": "Эхо", issued: "2019-05-03" }],
  ["Осмонов Н.У. уулу. Джайлоо и закон. Бишкек : Илим, 2016. 210 с.", { type: "book", people: "Осмонов, Н. У. уулу", "number-of-pages": "210", "publisher-place": "Бишкек", publisher: "Илим", title: "Джайлоо и закон", issued: "2016" }],
  ["Anna M. Kos, „Dawny układ”, Biuletyn PISM nr 41, 11 marca 2022.", { type: "magazineArticle", people: "Kos, Anna M.", title: "Dawny układ", issue: "41", "container-title": "Biuletyn PISM", issued: "2022-03-11" }],
  ["David R. Kos. 'How Long Can It Last?', Current History 119 (2020), 263-268.", { type: "journalArticle", people: "Kos, David R.", title: "How Long Can It Last?", volume: "119", page: "263-268", "container-title": "Current History", issued: "2020" }],
  ["Karimov AB uulu, De la Cruz M. Water in the valley. Water Policy. 2018 Jun;20(3):455-70.", { type: "journalArticle", people: "Karimov, A B uulu; De la Cruz, M.", volume: "20", issue: "3", page: "455-70", title: "Water in the valley", "container-title": "Water Policy", issued: "2018-06" }],
  ["Aliyev, N. oğlu and Süleymanova, L. qızı (2018) Bakı küçələri. Bakı: Qanun.", { type: "book", people: "Aliyev, N. oğlu; Süleymanova, L. qızı", "publisher-place": "Bakı", publisher: "Qanun", title: "Bakı küçələri", issued: "2018" }],
  ["Mac an Bhaird, Ciarán, and Cormac Ó Gráda, editors. Famine and Memory. Cork UP, 2019.", { type: "book", people: "editor Mac an Bhaird, Ciarán; editor Ó Gráda, Cormac", publisher: "Cork UP", title: "Famine and Memory", issued: "2019" }],
  ["Bassin, Mark, and Pilar Ní Dhuibhne, editors. The Eurasian Turn. Brill, 2020.", { type: "book", people: "editor Bassin, Mark; editor Ní Dhuibhne, Pilar", publisher: "Brill", title: "The Eurasian Turn", issued: "2020" }],
  ["Kaltmann-von der Heide, Ruth. “Grenzen lesen.” Die Zeit, 3 Mar. 2022, p. 7.", { type: "newspaperArticle", people: "Kaltmann-von der Heide, Ruth", page: "7", title: "Grenzen lesen", "container-title": "Die Zeit", issued: "2022-03-03" }],
  ["Dzhunushov KT, Ó Ceallaigh S, Kos A. Who treats the returnees? Eur J Public Health. 2020;9(1):41.", { type: "journalArticle", people: "Dzhunushov, K T; Ó Ceallaigh, S.; Kos, A.", volume: "9", issue: "1", page: "41", title: "Who treats the returnees?", "container-title": "Eur J Public Health", issued: "2020" }],
  ["KOWALSKI JAN, Mniejszości na Wileńszczyźnie, Wydawnictwo Adam Marszałek, Toruń 2004.", { type: "book", people: "Kowalski, Jan", "publisher-place": "Toruń", publisher: "Wydawnictwo Adam Marszałek", title: "Mniejszości na Wileńszczyźnie", issued: "2004" }],
  ["Zhuk, Maria. “Borders and Memory.” In A Companion to Rivers, edited by Thomas M. Lake and Hastings Donner, 66–85. Malden, MA: Wiley-Blackwell, 2012.", { type: "bookSection", people: "Zhuk, Maria; editor Lake, Thomas M.; editor Donner, Hastings", title: "Borders and Memory", "publisher-place": "Malden, MA", publisher: "Wiley-Blackwell", page: "66-85", "container-title": "A Companion to Rivers", issued: "2012" }],
  ["Zhuk, Maria. A Slow River. Translated by Hastings K. Donner. Princeton: Princeton University Press, 2012.", { type: "book", people: "Zhuk, Maria; translator Donner, Hastings K.", "publisher-place": "Princeton", publisher: "Princeton University Press", title: "A Slow River", issued: "2012" }],
  ["OpenNet Baltics, “Blocked domains, weekly,” Mar. 3, 2022. [Online]. Available: https://opennet.example/weekly", { type: "webpage", people: "OpenNet Baltics", URL: "https://opennet.example/weekly", title: "Blocked domains, weekly", issued: "2022-03-03" }],
  ["Tsagaan Sar. (n.d.). In Encyclopaedia of the Steppe. Retrieved April 3, 2024, from https://steppe.example/tsagaan-sar", { type: "encyclopediaArticle", URL: "https://steppe.example/tsagaan-sar", accessed: "2024-04-03", title: "Tsagaan Sar", "container-title": "Encyclopaedia of the Steppe" }],
  ["Gasparian G, Rasul-zade T. Water in Ganja: an audit. Water Policy. 2022;12(3):11-9.", { type: "journalArticle", people: "Gasparian, G.; Rasul-zade, T.", volume: "12", issue: "3", page: "11-9", title: "Water in Ganja: an audit", "container-title": "Water Policy", issued: "2022" }],
  ["Расул-заде Т. Вода в Гяндже // Вопросы истории. 2011. № 4. С. 5–9.", { type: "journalArticle", people: "Расул-заде, Т.", page: "5-9", issue: "4", title: "Вода в Гяндже", "container-title": "Вопросы истории", issued: "2011" }],
  ["Kos-Hale L, Lis S. Editorial: Who owns the registry? J Radiol Prot. 2015;35(2):E1-3.", { type: "journalArticle", people: "Kos-Hale, L.; Lis, S.", volume: "35", issue: "2", page: "E1-3", title: "Editorial: Who owns the registry?", "container-title": "J Radiol Prot", issued: "2015" }],
  ["Freedom First Georgia. 2023. “Statement on the Bill.” Facebook, March 6. https://www.facebook.com/ffg/posts/7751209", { type: "forumPost", people: "Freedom First Georgia", URL: "https://www.facebook.com/ffg/posts/7751209", title: "Statement on the Bill", "container-title": "Facebook", issued: "2023-03-06" }],
  ["Belorusskiy nauchno-issledovatelskiy institut gigieny. Registr lits, zhivushchikh u rek [Internet]. Minsk; 2018 [cited 2021 Oct 5]. Available from: https://abcd.example/registr/", { type: "webpage", people: "Belorusskiy nauchno-issledovatelskiy institut gigieny", URL: "https://abcd.example/registr/", accessed: "2021-10-05", "publisher-place": "Minsk", title: "Registr lits, zhivushchikh u rek", issued: "2018" }],
  ["Why Gomel’s hospitals ran out of nurses. Nasha Niva. 2022 Mar 10;Sect. Investigations.", { type: "newspaperArticle", section: "Investigations", title: "Why Gomel’s hospitals ran out of nurses", "container-title": "Nasha Niva", issued: "2022-03-10" }],
  ["Kowal-Stern, Ana. The Slow River. Oxford UP, 2018.", { type: "book", people: "Kowal-Stern, Ana", title: "The Slow River", publisher: "Oxford UP", issued: "2018" }],
  ["Lis, Eva. “The Slow River.” Zerkalo, 5 Mar. 2018.", { type: "newspaperArticle", people: "Lis, Eva", title: "The Slow River", "container-title": "Zerkalo", issued: "2018-03-05" }],
  ["Lis, Ya. Dzh. The Slow River. Oxford UP, 2018.", { type: "book", people: "Lis, Ya. Dzh.", title: "The Slow River", publisher: "Oxford UP", issued: "2018" }],
  ["World Bank & International Monetary Fund. (2021). The slow river. IMF.", { type: "report", people: "World Bank; International Monetary Fund", title: "The slow river", publisher: "IMF", issued: "2021" }],
  ["Department of Health & Human Services. (2021). The slow river. IMF.", { type: "report", people: "Department of Health & Human Services", title: "The slow river", publisher: "IMF", issued: "2021" }],
  ["Lis, Anna. 2024. “Rivers under Watch.” Paper presented at the Convention of River Studies, New York, May 16–18.", { type: "conferencePaper", people: "Lis, Anna", title: "Rivers under Watch", issued: "2024-05-16/2024-05-18", "publisher-place": "New York", "event-title": "Convention of River Studies" }],
  ["Кос А. ды Ліс Б. Стары мост // Нёман. 2019. № 3. С. 4–9.", { type: "journalArticle", people: "Кос, А.; Ліс, Б.", page: "4-9", issue: "3", title: "Стары мост", "container-title": "Нёман", issued: "2019" }],
  ["Кос А. й Ліс Б. Старий міст // Київська старовина. 2019. № 3. С. 4–9.", { type: "journalArticle", people: "Кос, А.; Ліс, Б.", page: "4-9", issue: "3", title: "Старий міст", "container-title": "Київська старовина", issued: "2019" }],
];

describe("people", () => {
  test.each(table)("%s", (text, record) => {
    expect(brief(parseText(text))).toEqual(record);
  });
});
