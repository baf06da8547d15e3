import { testTables, type Row } from "./tables.ts";

// What the citation templates of wikis print. The works are made up.

const english: Row[] = [
  ['Higgs, Andrei (May 24, 2021). "A Moment of Rivers". The New York Times. ISSN 0362-4331. Retrieved 2021-05-25.', { people: "Higgs, Andrei", issued: "2021-05-24" }],
  ['Dilan Davor Mayan (Nov 24, 2021). "Rivers by Machine". Towards Water Science. Archived from the original on 25 November 2021.', { people: "Mayan, Dilan Davor", "container-title": "Towards Water Science" }],
  ['World Health Organization (November 2014). "Preterm rivers". who.int. Retrieved 6 March 2015.', { people: "World Health Organization", issued: "2014-11" }],
  ['Ahmad, N.; Natar, T. (1974). "Discrete Rivers" (PDF). Transactions on Water. 100 (1): 90–93. Bibcode:1974ITCmp.100...90A. S2CID 149806273. Archived from the original (PDF) on 2011-11-25.', { "container-title": "Transactions on Water", volume: "100", page: "90-93", publisher: null }],
  ["Slonim, Daniel (2011). Playing in the Water. Wiley. ISBN 978-0-470-00000-9. OCLC 707935000.", { publisher: "Wiley", note: "OCLC 707935000" }],
  ['Kos, Anna (2005). "Rivers". Water Review. 25 (1): 75–88. PMC 2667127. PMID 19346325.', { PMCID: "PMC2667127", PMID: "19346325" }],
  ['Vitek, William (January 25, 2005). "River Preview: Water Rising". CBS News. CBS Interactive. Retrieved September 27, 2019. (subscription required)', { title: "River Preview: Water Rising", "container-title": "CBS News", publisher: "CBS Interactive" }],
  ['Kos, A. (2020-08-11). "Wie der Fluss steigt". Der Spiegel (in German). Hamburg. Retrieved 2020-08-12.', { title: "Wie der Fluss steigt", "container-title": "Der Spiegel", "publisher-place": "Hamburg" }],
  ['Zalewski, Anna (August 26, 2019). "Rivers Are Done". The A.V. Club. Archived from the original on August 26, 2019. Retrieved April 30, 2020.', { "container-title": "The A.V. Club", publisher: null }],
  ['"Statement on rivers" (Press release). Brussels: European Council. 11 August 2020. Retrieved 12 August 2020.', { genre: "Press release", "container-title": null, publisher: "European Council", issued: "2020-08-11" }],
  ['Berg, Tomas; Lund, Petra (June 2015). Rivers in Transition (Report). Chatham House. Archived (PDF) from the original on 4 March 2016.', { title: "Rivers in Transition", publisher: "Chatham House", issued: "2015-06" }],
  ['Berg, Tomas [@tomasberg] (9 August 2020). "The river is rising" (Tweet). Retrieved 10 August 2020 – via Twitter.', { type: "forumPost", source: "Twitter", genre: "Tweet", accessed: "2020-08-10" }],
  ['"Rivers of Minsk". The Economist. Vol. 436, no. 9207. London. 15 August 2020. p. 24.', { "container-title": "The Economist", volume: "436", issue: "9207", "publisher-place": "London", page: "24", issued: "2020-08-15" }],
  ['"Rivers in Minsk". Rivers.com. 1996. Archived from the original on 5 February 1998.', { "original-date": null }],
  ['"Rivers: Company History". Rivers.com. Rivers of America. 12 May 1996. Archived from the original on 5 February 1998.', { "container-title": "Rivers.com", publisher: "Rivers of America", issued: "1996-05-12" }],
]; // prettier-ignore

const cyrillic: Row[] = [
  ["Шевчук, Іван (4 травня 2020). Ріки України. Українська правда (укр.). Архів оригіналу за 6 травня 2020. Процитовано 5 травня 2020.", { people: "Шевчук, Іван", title: "Ріки України", "container-title": "Українська правда", issued: "2020-05-04", accessed: "2020-05-05" }],
  ["«Рада ухвалила закон». Радіо Свобода. 2021-03-04. Процитовано 2021-03-05.", { title: "Рада ухвалила закон", issued: "2021-03-04", accessed: "2021-03-05" }],
  ["Белоруссия: реки прошли (неопр.). Дата обращения: 20 августа 2020. Архивировано 21 августа 2020 года.", { title: "Белоруссия: реки прошли", accessed: "2020-08-20" }],
  ["Перепись рек (белор.). belstat.gov.by. Проверено 3 марта 2015. Архивировано 4 марта 2016 года.", { title: "Перепись рек", "container-title": "belstat.gov.by", accessed: "2015-03-03" }],
  ["Лисова А. Як течуть ріки // Дзеркало тижня. — 2019. — 15 червня. Архівовано 16 червня 2019 у Wayback Machine.", { issued: "2019-06-15", note: "Архівовано 16 червня 2019 у Wayback Machine" }],
  ["Реки Полесья : [арх. 3 января 2023] // Перо — Полип. — М. : Большая российская энциклопедия, 2014. — С. 12—13. — (Большая российская энциклопедия : [в 35 т.] / гл. ред. Ю. С. Осипов ; 2004—2017, т. 26). — ISBN 978-5-85270-363-7.", { title: "Реки Полесья", "container-title": "Перо — Полип", publisher: "Большая российская энциклопедия", page: "12-13", volume: "26", issued: "2014" }],
  ["Хто ёсць хто (руск.). tut.by (14 ліпеня 2020). Архівавана з першакрыніцы 15 ліпеня 2020. Праверана 16 ліпеня 2020.", { title: "Хто ёсць хто", "container-title": "tut.by", issued: "2020-07-14", accessed: "2020-07-16" }],
]; // prettier-ignore

const polish: Row[] = [
  ["Anna Maria Dynar, Rzeczno-morskie ćwiczenia 2021, pism.pl, 24 września 2021 [dostęp 2021-10-02] [zarchiwizowane z adresu 2021-10-05]", { people: "Dynar, Anna Maria", title: "Rzeczno-morskie ćwiczenia 2021", "container-title": "pism.pl", issued: "2021-09-24", accessed: "2021-10-02" }],
  ["Rzeki na Białorusi. W Mińsku spokój, TVN24, 9 sierpnia 2020 [dostęp 2020-08-10] [zarchiwizowane z adresu 2020-08-12] (pol.).", { title: "Rzeki na Białorusi. W Mińsku spokój", "container-title": "TVN24", issued: "2020-08-09" }],
  ["Andrzej Potoczny: Sejm idzie nad rzekę. Gazeta.pl, 2008-09-10. [dostęp 2008-09-12]. (pol.).", { people: "Potoczny, Andrzej", "container-title": "Gazeta.pl", accessed: "2008-09-12" }],
  ["About Rivers (ang.). Python Software Foundation. [dostęp 24 kwietnia 2012].", { people: null, title: "About Rivers", publisher: "Python Software Foundation" }],
]; // prettier-ignore

const german: Row[] = [
  ["Dietrich Bayer, Reiner Linde (Hrsg.): Handbuch der Flüsse. Vandenhoeck & Ruprecht, Göttingen 2001, ISBN 3-525-36000-2.", { people: "editor Bayer, Dietrich; editor Linde, Reiner", title: "Handbuch der Flüsse", publisher: "Vandenhoeck & Ruprecht", "publisher-place": "Göttingen" }],
  ["Anna Kos, Peter Berg und Eva Lund (Hg.): Flüsse des Ostens. Böhlau, Köln 2003.", { people: "editor Kos, Anna; editor Berg, Peter; editor Lund, Eva", title: "Flüsse des Ostens" }],
  ["Küster, Ralf ; Wille, Thomas: Moderne Wasserkunde : Eine Einführung. 1. Aufl. Wiesbaden : Vieweg + Teubner, 2011", { people: "Küster, Ralf; Wille, Thomas", title: "Moderne Wasserkunde : Eine Einführung" }],
  ["Anna Berg: Flüsse in Minsk. In: FAZ.net. 10. August 2020, ISSN 0174-4909 (faz.net [abgerufen am 11. August 2020]).", { people: "Berg, Anna", "container-title": "FAZ.net", accessed: "2020-08-11" }],
  ["Das Ende der Flüsse. In: Der Spiegel. Nr. 34, 2020, S. 78–81 (online).", { "container-title": "Der Spiegel", issue: "34", page: "78-81" }],
  ["Rivalen am Fluss. Abgerufen am 5. März 2021 (englisch).", { title: "Rivalen am Fluss", accessed: "2021-03-05" }],
]; // prettier-ignore

testTables({
  English: english,
  Cyrillic: cyrillic,
  Polish: polish,
  German: german,
});
