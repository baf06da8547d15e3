import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** Reference, fields of its record; works that are shown, broadcast or concluded, and names that are none. All are made up. */
// prettier-ignore
const tables: Record<string, [string, Record<string, string>][]> = {
  "treaties": [
    ["Treaty on the Creation of a Union, Russ.-Belr., December 8, 1999, 2121 U.N.T.S. 595.", { type: "statute", title: "Treaty on the Creation of a Union", issued: "1999-12-08", volume: "2121", "container-title": "U.N.T.S.", page: "595", note: "Russ.-Belr." }],
    ["Agreement on the Rivers, Astana, Kazakhstan, May 29, 2014, 3012 U.N.T.S. 103.", { type: "statute", title: "Agreement on the Rivers", issued: "2014-05-29", volume: "3012", "publisher-place": "Astana, Kazakhstan" }],
    ["“Treaty on the Marshes.” United Nations Treaty Series, vol. 2120, no. 36926, 8 Dec. 1999, pp. 595–621, treaties.example/a.", { type: "statute", title: "Treaty on the Marshes", "container-title": "United Nations Treaty Series", volume: "2120" }],
  ],
  "art and exhibitions": [
    ["Kos, Anna. Over the River. 1918, Tretyakov Gallery, Moscow.", { type: "artwork", people: "Kos, Anna", title: "Over the River", issued: "1918", publisher: "Tretyakov Gallery", "publisher-place": "Moscow" }],
    ["Kos, Anna. I and the Marsh. 1911, oil on canvas, Museum of Modern Art, New York.", { type: "artwork", title: "I and the Marsh", medium: "oil on canvas", publisher: "Museum of Modern Art" }],
    ["A. Kos, Winter Dream, oil on canvas, Natl. Art Mus. Belarus, Minsk, Belarus, 1911.", { type: "artwork", people: "Kos, A.", title: "Winter Dream", publisher: "Natl. Art Mus. Belarus", "publisher-place": "Minsk, Belarus", issued: "1911" }],
    ["Machine and Pen. Curated by Nadia Kos, 12 May–3 Aug. 2021, Mystetskyi Arsenal, Kyiv.", { type: "artwork", people: "contributor Kos, Nadia", title: "Machine and Pen", issued: "2021", publisher: "Mystetskyi Arsenal" }],
    ["Rivers of the 1980s. 5 Nov. 2018–12 Jan. 2019, National Art Museum, Minsk.", { type: "artwork", title: "Rivers of the 1980s", issued: "2019" }],
    ["“Hrodna Region.” Map. Belkartahrafija, 2018.", { type: "map", title: "Hrodna Region", issued: "2018" }],
  ],
  "broadcasts": [
    ["“Eternal Memory.” The Plant, directed by Johan Kos, season 1, episode 5, HBO, 3 June 2019.", { type: "tvBroadcast", people: "director Kos, Johan", title: "Eternal Memory", "container-title": "The Plant", number: "5", publisher: "HBO" }],
    ["“Svoi i chuzhie.” Obzhora, episode 14, Belsat TV, 3 Mar. 2021, belsat.example/a.", { type: "tvBroadcast", title: "Svoi i chuzhie", "container-title": "Obzhora", publisher: "Belsat TV", issued: "2021-03-03" }],
    ["Mazin, C. (Writer), & Renck, J. (Director). (2019, May 6). The marsh (Season 1, Episode 1) [TV series episode]. In C. Kos, B. Lis, & J. Novak (Executive Producers), The Plant. HBO.", { title: "The marsh", "container-title": "The Plant", publisher: "HBO", number: "1" }],
    ["NEXTA, Minsk, Belarus. Marsh soten tysyach. (Aug. 23, 2020). Accessed: Jan. 4, 2022. [Online Video]. Available: https://www.youtube.com/watch?v=abc", { type: "videoRecording", people: "NEXTA", title: "Marsh soten tysyach", note: "Minsk, Belarus" }],
    ["M. Kos, Prague, Czech Republic. Belarus: Life in exile. (May 5, 2021). [Online Video]. Available: https://vimeo.com/1", { type: "videoRecording", people: "Kos, M.", title: "Belarus: Life in exile" }],
    ["Belsat TV. Zabytaja viosk: reki. (Mar. 22, 2023). [Online Video]. Available: https://www.youtube.com/watch?v=a", { type: "videoRecording", people: "Belsat TV", title: "Zabytaja viosk: reki" }],
  ],
  "who is nobody": [
    ["D. Xue, B. Mixon-Baca, ValdikSS, A. Ablove, and R. Ensafi, “A censorship system,” in Proc. Measurement Conf., Nice, France, Oct. 2022, pp. 179–194.", { people: "Xue, D.; Mixon-Baca, B.; ValdikSS; Ablove, A.; Ensafi, R." }],
    ["M. Kos Foundation, “Cell 9: Letters,” presented at the RightsCon, Taipei, Taiwan, Feb. 25, 2025.", { people: "M. Kos Foundation" }],
    ["I. Overland, “Future geopolitics,” in Handbook of Clean Energy Systems, J. Yan, Ed. Chichester, U.K.: Wiley, 2015, pp. 3517–3544.", { people: "Overland, I.; editor Yan, J.", "publisher-place": "Chichester, U.K.", publisher: "Wiley" }],
    ["P. Kos, “The Church in the protest,” in Proc. 9th Int. Congr. Belarusian Stud., Vilnius, Lithuania, 2021, pp. 45–50.", { people: "Kos, P.", "publisher-place": "Vilnius, Lithuania" }],
    ["Olcott, Martha Brill. KazMunaiGaz: Kazakhstan’s National Oil and Gas Company. James A. Baker III Institute for Public Policy, Rice University, Mar. 2007.", { people: "Olcott, Martha Brill", publisher: "James A. Baker III Institute for Public Policy, Rice University" }],
    ["Kos, Lidiia. Pensiina reforma v Ukraini: demohrafichni mezhi. 2nd ed., Instytut demohrafii ta sotsialnykh doslidzhen im. M. V. Ptukhy NAN Ukrainy, 2018.", { people: "Kos, Lidiia", publisher: "Instytut demohrafii ta sotsialnykh doslidzhen im. M. V. Ptukhy NAN Ukrainy" }],
    ["Article 19. Ukraine: Media Law in the Light of Standards. Article 19, Feb. 2023, www.article19.example/a.", { people: "Article 19", title: "Ukraine: Media Law in the Light of Standards" }],
    ["DFRLab (2021) ‘How a network flooded hashtags’, Medium, 1 March. Available at: https://medium.com/dfrlab/how-a-network-flooded-hashtags-1c1 (Accessed: 12 January 2022).", { people: "DFRLab", "container-title": "Medium" }],
    ["Council of Europe, European Commission for Democracy through Law. (2024). Georgia: Urgent opinion on the law (Opinion No. 1190/2024). https://www.venice.example/a", { people: "Council of Europe, European Commission for Democracy through Law" }],
    ["N. Kos, “Sienos akmenys,” 15min, Vilnius, p. 6, Nov. 20, 2021.", { type: "newspaperArticle", people: "Kos, N.", "container-title": "15min", page: "6" }],
  ],
  "acts and their numbers": [
    ["On the Main Directions for 2021–2023, Decree of the Supreme State Council No. 6, Nov. 4, 2021.", { type: "statute", title: "On the Main Directions for 2021–2023, Decree of the Supreme State Council No. 6", issued: "2021-11-04" }],
    ["Committee on Women (2023) Views adopted by the Committee, concerning communication No. 157/2020, N. S. v. Kazakhstan. UN Doc. CEDAW/C/84/D/157/2020.", { type: "report", title: "Views adopted by the Committee, concerning communication No. 157/2020, N. S. v. Kazakhstan" }],
    ["Parliamentary Assembly of the Council of Europe. Resolution 2446 (2022): Reported Cases of Prisoners. Strasbourg, June 22, 2022. https://pace.example/a.", { title: "Resolution 2446 (2022): Reported Cases of Prisoners" }],
    ["Law of the Republic of Belarus On the Marshes, National Legal Internet Portal of the Republic of Belarus, 2/2865 (2022). https://pravo.example/a", { type: "statute", title: "Law of the Republic of Belarus On the Marshes", "container-title": "National Legal Internet Portal of the Republic of Belarus", number: "2/2865", issued: "2022" }],
  ],
  "bodies and their parts": [
    ["European University at St. Petersburg, Institute for the Rule of Law. (2023). Mergers in the Federation, 2014–2023 (Version 1.2) [Data set]. Zenodo. https://doi.org/10.5281/zenodo.1", { people: "European University at St. Petersburg, Institute for the Rule of Law", title: "Mergers in the Federation, 2014–2023" }],
    ["World Bank, Government of Ukraine, European Union, & United Nations. (2024). Ukraine: Third assessment. World Bank. https://documents.example/1", { people: "World Bank; Government of Ukraine; European Union; United Nations" }],
    ["Republic of Latvia, Saeima. National Service Law. 5 Apr. 2023. Likumi.lv, https://likumi.example/1.", { type: "statute", people: "Republic of Latvia, Saeima", title: "National Service Law", issued: "2023-04-05" }],
    ["OONI, Aug. 2020, “Web measurements, Belarus, Aug. 2020,” Open Observatory. [Online]. Available: https://explorer.example/BY", { people: "OONI", title: "Web measurements, Belarus, Aug. 2020", issued: "2020-08" }],
  ],
  "numbers that are no issues, patents, seasons": [
    ["UN Human Rights Committee (2012) Views: Kos v. Belarus, Communication No. 1377/2005, UN Doc. CCPR/C/100/D/1377/2005.", { type: "report", title: "Views: Kos v. Belarus, Communication No. 1377/2005", number: "CCPR/C/100/D/1377/2005" }],
    ["United Nations, Human Rights Committee. Views Adopted on Communication No. 2226/2012. 27 Mar. 2018, CCPR/C/122/D/2226/2012.", { type: "report", title: "Views Adopted on Communication No. 2226/2012", number: "CCPR/C/122/D/2226/2012", issued: "2018-03-27" }],
    ["Convention on Access to Information (1998) 2161 UNTS 447, 25 June.", { type: "statute", title: "Convention on Access to Information", volume: "2161", page: "447", issued: "1998-06-25" }],
    ["Kos, O., Lis, N. and Yuran, D. (2011) ‘More state than nation’, Journal of International Affairs, 65(1), Fall/Winter, pp. 93–113.", { volume: "65", issue: "1", page: "93-113", "container-title": "Journal of International Affairs" }],
    ["V. I. Kos and P. S. Lis, “Sposob pererabotki rud,” Belarus Patent BY 23 456 C1, Aug. 30, 2021.", { type: "patent", title: "Sposob pererabotki rud" }],
    ["Chatham House. (2021). Views on the crisis (Wave 4) [Data set]. https://drive.example/xyz", { type: "dataset", title: "Views on the crisis", edition: "Wave 4" }],
    ["S. Kos, interview with the author, Vilnius, Lithuania, Apr. 12, 2021.", { type: "interview", people: "Kos, S.", title: "interview with the author" }],
    ["Kos, Kastus. “Letters from beneath the Gallows.” Belarusian Literature Reader, edited by Ales Lis, BDU, 2001, pp. 4–8.", { people: "Kos, Kastus; editor Lis, Ales", publisher: "BDU" }],
    ["McMillin, Arnold. Introduction. Like Water, Like Fire: An Anthology, translated by Vera Rich, 1971, pp. 13–26.", { people: "McMillin, Arnold; translator Rich, Vera" }],
    ["World Bank. “Remittances: Kyrgyz Republic.” World Development Indicators. Data set. Last modified June 29, 2023. https://data.example/a.", { type: "dataset", title: "Remittances: Kyrgyz Republic", "container-title": "World Development Indicators" }],
  ],
  "series, sections, boxes": [
    ["Kos, Sonja D. Producing Power: The History of the Industry. Inside Technology. Cambridge, MA: MIT Press, 2015.", { type: "book", title: "Producing Power: The History of the Industry", "collection-title": "Inside Technology", publisher: "MIT Press" }],
    ["First, Joshua. Ukrainian Cinema: Belonging during the Thaw. I.B. Tauris, 2015. KINO: The Russian and Soviet Cinema.", { type: "book", publisher: "I.B. Tauris", "collection-title": "KINO: The Russian and Soviet Cinema" }],
    ["Kos, I. (2022) ‘Writers without a readership?’, in Lis, K.M.F. (ed.) Global cultures revisited. Madison, WI: University of Wisconsin Press (Publications of the Wisconsin Center), pp. 203–226.", { publisher: "University of Wisconsin Press", "collection-title": "Publications of the Wisconsin Center", page: "203-226" }],
    ["Savchenko, Viktor. “Patriarkhat teriaet Litvu.” Nezavisimaia gazeta, March 22, 2023, sec. NG-Religii.", { type: "newspaperArticle", "container-title": "Nezavisimaia gazeta", issued: "2023-03-22", section: "NG-Religii" }],
    ["“Minutes of the Board.” May 6, 1962. Box 4, folder 11. Francis Skaryna Library and Museum, London.", { type: "manuscript", title: "Minutes of the Board", issued: "1962-05-06", archive: "Francis Skaryna Library and Museum", archive_location: "Box 4, folder 11" }],
    ["Kos, Boris. Moi kalendar’. Freedom Letters, 2023.", { type: "book", people: "Kos, Boris", title: "Moi kalendar’", publisher: "Freedom Letters" }],
    ["Kos, I. and Lis, L. (2020) ‘Kino i modernizatsiia’, Kinovedcheskie zapiski, 112/113, pp. 204–231.", { "container-title": "Kinovedcheskie zapiski", issue: "112/113", page: "204-231" }],
    ["Filippov, A. (2021) Belarus’ i Iran: tranzit, 2014–2021 [Telegram] 9 September. Available at: https://t.me/filippov_migr/77 (Accessed: 8 February 2024).", { title: "Belarus’ i Iran: tranzit, 2014–2021", issued: "2021-09-09" }],
    ["E. Kos, “The heretic,” presented at the 54th Annu. Conv. Assoc. Slavic, East Eur., Eurasian Stud., Chicago, IL, USA, Nov. 10–13, 2022.", { "event-title": "54th Annu. Conv. Assoc. Slavic, East Eur., Eurasian Stud.", "publisher-place": "Chicago, IL, USA" }],
    ["K. Kos, “Load forecasting,” in Proc. IEEE 62nd Int. Sci. Conf. Power Elect. Eng. Riga Tech. Univ. (RTUCON), Riga, Latvia, Nov. 2021, pp. 1–6.", { type: "conferencePaper", "container-title": "Proc. IEEE 62nd Int. Sci. Conf. Power Elect. Eng. Riga Tech. Univ. (RTUCON)", "publisher-place": "Riga, Latvia" }],
    ["Stickley A, Koposov R, et al. Binge drinking among conscripts. Eur J Public Health. 2021;31 Suppl 3:ckab165.204.", { type: "journalArticle", volume: "31", issue: "Suppl 3", page: "ckab165.204" }],
    ["“Zabastovka iazyka.” Signal, created by Meduza, episode 112, 15 July 2023. Spotify app.", { title: "Zabastovka iazyka", "container-title": "Signal", number: "112", issued: "2023-07-15" }],
  ],
};

describe.each(Object.entries(tables))("%s", (_, rows) => {
  test.each(rows)("%s", (text, record) => {
    expect(brief(parseText(text))).toMatchObject(record);
  });
});
