import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** Reference, fields of its record; by what APA, Harvard and MLA print in a way of their own. The works are made up. */
// prettier-ignore
const tables: Record<string, [string, Record<string, string>][]> = {
  "acts": [
    ["Republic of Belarus (Sanctions) (EU Exit) Regulations 2019 (2019) SI 2019/600. Available at: https://www.legislation.gov.uk/uksi/2019/600 (Accessed: 11 February 2022).", { type: "statute", title: "Republic of Belarus (Sanctions) (EU Exit) Regulations 2019", issued: "2019", number: "SI 2019/600" }],
    ["Sanctions and Anti-Money Laundering Act 2018, c. 13. Available at: https://www.legislation.gov.uk/ukpga/2018/13 (Accessed: 7 February 2024).", { type: "statute", title: "Sanctions and Anti-Money Laundering Act 2018", issued: "2018", number: "c. 13" }],
    ["Nationality and Borders Act 2022. Available at: https://www.legislation.gov.uk/ukpga/2022/36 (Accessed: 7 February 2024).", { type: "statute", title: "Nationality and Borders Act 2022", issued: "2022" }],
    ["Law of the Republic of Belarus ‘On Citizenship’ (2002) No. 136-Z, 1 August. Available at: https://pravo.example/a (Accessed: 7 February 2024).", { type: "statute", title: "Law of the Republic of Belarus ‘On Citizenship’", issued: "2002-08-01", number: "136-Z" }],
    ["Constitutional Law of Kazakhstan on Elections (1995) no. 2464. Available at: https://adilet.example/a (Accessed: 7 February 2024).", { type: "statute", title: "Constitutional Law of Kazakhstan on Elections", issued: "1995", number: "2464" }],
    ["Criminal Code of the Republic of Belarus (1999) No. 275-Z. Available at: https://pravo.example/a (Accessed: 7 February 2024).", { type: "statute", title: "Criminal Code of the Republic of Belarus", issued: "1999", number: "275-Z" }],
    ["Decree of the President of the Republic of Belarus No. 8 ‘On the development of the digital economy’ (2017) 21 December. Available at: https://president.example/a (Accessed: 7 February 2024).", { type: "statute", title: "Decree of the President of the Republic of Belarus No. 8 ‘On the development of the digital economy’", issued: "2017-12-21" }],
    ["Belarus. Law on Mass Events in the Republic of Belarus 1997 (No. 114-Z). Available at: https://pravo.example/a (Accessed: 7 February 2024).", { type: "statute", people: "Belarus", title: "Law on Mass Events in the Republic of Belarus 1997", issued: "1997", number: "114-Z" }],
  ],
  "courts": [
    ["Navalny v. Russia (2018) European Court of Human Rights, applications nos. 29580/12 and 36847/12. Available at: https://hudoc.example/a (Accessed: 14 April 2023).", { type: "case", title: "Navalny v. Russia", issued: "2018", publisher: "European Court of Human Rights", number: "29580/12 and 36847/12" }],
    ["European Court of Human Rights (2014) Ilgar Mammadov v. Azerbaijan, Application no. 15172/13, Judgment of 22 May. Available at: https://hudoc.example/a (Accessed: 14 April 2023).", { type: "case", people: "European Court of Human Rights", title: "Ilgar Mammadov v. Azerbaijan", issued: "2014", number: "15172/13", note: "Judgment of 22 May" }],
    ["Belaruskali AAT v Council of the European Union (2023) Case T-528/22, General Court, 18 October. Available at: https://curia.example/a (Accessed: 3 May 2024).", { type: "case", title: "Belaruskali AAT v Council of the European Union", publisher: "General Court", issued: "2023-10-18", number: "T-528/22" }],
    ["R (Miller) v Secretary of State [2017] UKSC 5.", { type: "case", title: "R (Miller) v Secretary of State", "container-title": "UKSC", page: "5", issued: "2017" }],
    ["Samolet posadili v Minske (2021) Meduza, 24 May. Available at: https://meduza.io/feature/2021/05/24/samolet (Accessed: 3 May 2022).", { type: "newspaperArticle", title: "Samolet posadili v Minske", "container-title": "Meduza", issued: "2021-05-24" }],
  ],
  "films": [
    ["Courage (2021) Directed by A. Paluyan. [Film]. Berlin: Living Pictures.", { type: "film", people: "director Paluyan, A.", title: "Courage", "publisher-place": "Berlin", publisher: "Living Pictures", issued: "2021" }],
    ["Democratic Unity: the Union State at twenty (2019) Directed by P. Korneev. [Documentary]. Minsk: STV.", { type: "film", people: "director Korneev, P.", title: "Democratic Unity: the Union State at twenty", "publisher-place": "Minsk", publisher: "STV", issued: "2019" }],
    ["Nomery [Numbers] (2020) Directed by O. Sentsov and A. Seitablaiev. [DVD]. Kyiv: 435 Films.", { type: "film", people: "director Sentsov, O.; director Seitablaiev, A.", title: "Nomery", "publisher-place": "Kyiv", publisher: "435 Films", issued: "2020", "translated-title": "Numbers" }],
    ["Mara (2022) dir. S. Saska. Berlin: Reka Films.", { type: "film", people: "director Saska, S.", title: "Mara", "publisher-place": "Berlin", publisher: "Reka Films", issued: "2022" }],
  ],
  "papers": [
    ["Novak, P. (2021). Water under the wall (ZOiS Report 3/2021). Centre for East European Studies. https://zois.example/a", { type: "report", people: "Novak, P.", publisher: "Centre for East European Studies", title: "Water under the wall", issued: "2021", genre: "ZOiS Report", number: "3/2021" }],
    ["Kos, A. (2021). Szlak wodny (Komentarz OSW 345). Ośrodek Studiów Wschodnich.", { type: "report", people: "Kos, A.", publisher: "Ośrodek Studiów Wschodnich", title: "Szlak wodny", issued: "2021", genre: "Komentarz OSW", number: "345" }],
    ["Kos, A. (2021). Der Strom (SWP-Studie 12/2021). Stiftung Wissenschaft und Politik.", { type: "report", people: "Kos, A.", publisher: "Stiftung Wissenschaft und Politik", title: "Der Strom", issued: "2021", genre: "SWP-Studie", number: "12/2021" }],
    ["Council of Europe. (2024). Urgent opinion on the law on foreign influence (Opinion No. 1190/2024, CDL-PI(2024)013). https://venice.example/a", { type: "report", people: "Council of Europe", title: "Urgent opinion on the law on foreign influence", issued: "2024", number: "Opinion No. 1190/2024, CDL-PI(2024)013" }],
    ["Kos, A. (2021). Census results (1999, 2009). Belstat.", { type: "book", people: "Kos, A.", title: "Census results (1999, 2009)", issued: "2021", publisher: "Belstat" }],
    ["House of Commons Foreign Affairs Committee (2021) The UK and Belarus: sanctions after the hijacking. (HC 2021–22 482). London: The Stationery Office.", { type: "report", people: "House of Commons Foreign Affairs Committee", "publisher-place": "London", publisher: "The Stationery Office", title: "The UK and Belarus: sanctions after the hijacking", issued: "2021", number: "HC 2021–22 482" }],
    ["Kos, A. (2021) Lines of supply (FIIA Working Paper, 121). Helsinki: FIIA.", { type: "report", people: "Kos, A.", "publisher-place": "Helsinki", publisher: "FIIA", title: "Lines of supply", issued: "2021", genre: "FIIA Working Paper", number: "121" }],
    ["Nice, A. (2012) Playing both sides. DGAPanalyse 2. Berlin: Deutsche Gesellschaft für Auswärtige Politik.", { type: "book", people: "Nice, A.", "publisher-place": "Berlin", publisher: "Deutsche Gesellschaft für Auswärtige Politik", title: "Playing both sides", issued: "2012", "collection-title": "DGAPanalyse", "collection-number": "2" }],
    ["Marin, A. (2023) Situation of human rights in Belarus. Report of the Special Rapporteur, A/HRC/53/53. Geneva: United Nations Human Rights Council.", { type: "report", people: "Marin, A.", "publisher-place": "Geneva", publisher: "United Nations Human Rights Council", title: "Situation of human rights in Belarus", issued: "2023", genre: "Report of the Special Rapporteur", number: "A/HRC/53/53" }],
    ["UN Human Rights Committee (2021) Concluding observations on Belarus, UN Doc. CCPR/C/BLR/CO/5. Available at: https://undocs.example/a (Accessed: 3 May 2024).", { type: "report", people: "UN Human Rights Committee", title: "Concluding observations on Belarus", issued: "2021", number: "CCPR/C/BLR/CO/5" }],
    ["European Commission (2021) Joint communication on migration. JOIN(2021) 32 final. Brussels: European Commission.", { type: "report", people: "European Commission", "publisher-place": "Brussels", publisher: "European Commission", title: "Joint communication on migration", issued: "2021", number: "JOIN(2021) 32 final" }],
    ["Department for International Trade (2022) Notice to exporters 2022/14: potash, oil. London: DIT.", { type: "report", people: "Department for International Trade", "publisher-place": "London", publisher: "DIT", title: "Notice to exporters 2022/14: potash, oil", issued: "2022" }],
    ["Bedford, S. (2023). The dissidents: Exile (PONARS Memo No. 842). Institute for European, Russian, and Eurasian Studies, George Washington University. https://www.ponars.example/a", { type: "report", people: "Bedford, S.", publisher: "Institute for European, Russian, and Eurasian Studies, George Washington University", title: "The dissidents: Exile", issued: "2023", genre: "PONARS Memo", number: "842" }],
    ["Kos, A. (2023). Rivers, lakes, and mires. Institute of Ecology, Minsk.", { type: "book", people: "Kos, A.", "publisher-place": "Minsk", publisher: "Institute of Ecology", title: "Rivers, lakes, and mires", issued: "2023" }],
    ["Wilson, A. (2021) Belarus: the last dictatorship. [eBook]. New Haven, CT: Yale University Press. Available at: https://yalebooks.example/book/1 (Accessed: 30 November 2023).", { type: "book", people: "Wilson, A.", "publisher-place": "New Haven, CT", publisher: "Yale University Press", title: "Belarus: the last dictatorship", issued: "2021" }],
  ],
  "meetings": [
    ["Lis, B. (2022, October 5–8). Digital exile: Chat groups [Conference presentation]. ASEEES 54th Annual Convention, Chicago, IL, United States.", { type: "conferencePaper", people: "Lis, B.", "publisher-place": "Chicago, IL, United States", "event-title": "ASEEES 54th Annual Convention", title: "Digital exile: Chat groups", issued: "2022-10-05/2022-10-08" }],
    ["Lis, B. (2022, May 5). Digital exile [Conference session]. BASEES 2022 Annual Conference, University of Cambridge, Cambridge, United Kingdom.", { type: "conferencePaper", people: "Lis, B.", "publisher-place": "Cambridge, United Kingdom", "event-title": "BASEES 2022 Annual Conference", "event-place": "University of Cambridge", title: "Digital exile", issued: "2022-05-05" }],
    ["Fonkych, K., & Taran, O. (2022, September 30–October 2). Mapping “anonymous” Telegram: Network clusters [Paper presentation]. 14th Annual Conference on Digital Methods, Tartu, Estonia.", { type: "conferencePaper", people: "Fonkych, K.; Taran, O.", "publisher-place": "Tartu, Estonia", "event-title": "14th Annual Conference on Digital Methods", title: "Mapping “anonymous” Telegram: Network clusters", issued: "2022-09-30/2022-10-02" }],
  ],
  "pages and years": [
    ["Allison, R. (2022). Russia, Ukraine and survival. International Affairs, 98(6), 1849–1872.", { type: "journalArticle", people: "Allison, R.", volume: "98", issue: "6", page: "1849-1872", title: "Russia, Ukraine and survival", "container-title": "International Affairs", issued: "2022" }],
    ["Kos, A. (2021). Population by language, 1959–2019. Demoscope Weekly, 12(3), 1911–1925.", { type: "journalArticle", people: "Kos, A.", volume: "12", issue: "3", page: "1911-1925", title: "Population by language, 1959–2019", "container-title": "Demoscope Weekly", issued: "2021" }],
    ["Kos, A. (2020). Foreword. In B. Lis, Rivers of Polesia (pp. ix–xv). Routledge.", { type: "bookSection", people: "Kos, A.; editor Lis, B.", title: "Foreword", "container-title": "Rivers of Polesia", page: "ix-xv", publisher: "Routledge", issued: "2020" }],
    ["Kos, A. (2021, May 3). Rivers and rights. The New York Times, A1, A4.", { type: "newspaperArticle", people: "Kos, A.", page: "A1, A4", title: "Rivers and rights", "container-title": "The New York Times", issued: "2021-05-03" }],
    ["Kos, A. (Host). (2021–2023). Border talks [Audio podcast]. River Radio.", { type: "podcast", people: "Kos, A.", title: "Border talks", "container-title": "River Radio", issued: "2021/2023" }],
    ["Kos, A. (Ed.). (2005–2010). Rivers of Polesia (Vols. 1–3). Brill.", { type: "book", people: "editor Kos, A.", publisher: "Brill", title: "Rivers of Polesia", issued: "2005/2010", volume: "1-3" }],
    ["Pigul’, M. (2020, August 12). “Ya videla, kak lyudi zakryvali detey”: Rasskaz volontera. Citydog.io. https://citydog.io/post/okrestina/", { type: "webpage", people: "Pigul’, M.", "container-title": "Citydog.io", title: "“Ya videla, kak lyudi zakryvali detey”: Rasskaz volontera", issued: "2020-08-12" }],
  ],
};

describe.each(Object.entries(tables))("%s", (_, rows) => {
  test.each(rows)("%s", (text, record) => {
    expect(brief(parseText(text))).toMatchObject(record);
  });
});
