import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** `null`: nothing. */
type Row = [text: string, right: Record<string, string | null>];

/** As the manuals print them; the works are made up. */
const apa: Row[] = [
  ["[Letter to the editors of a river paper]. (1991, August 30). Narodnaya gazeta, p. 2.", { people: null, title: "Letter to the editors of a river paper", "container-title": "Narodnaya gazeta", page: "2" }],
  [
    "Kos, A., & Novak, J. (Hosts). (2021, November 18). The quiet ferry (No. 42) [Audio podcast episode]. In River desk. Lake Radio. https://example.org/ferry",
    { type: "podcast", people: "Kos, A.; Novak, J.", title: "The quiet ferry", "container-title": "River desk", publisher: "Lake Radio", number: "42" },
  ],
  [
    "Hryb, T. (Director). (2014). The bridge [Film]. Stork & Sons.",
    { type: "film", people: "Hryb, T.", title: "The bridge", "container-title": "Stork & Sons" },
  ],
  [
    "Kos, E. (1997). The work of rivers (W. D. Novak, Trans.; L. A. Hryb & J. Lis, Eds.). Free Press. (Original work published 1893)",
    { people: "Kos, E.; translator Novak, W. D.; editor Hryb, L. A.; editor Lis, J.", title: "The work of rivers", issued: "1997", "original-date": "1893" },
  ],
  [
    "Kos, A. (2018). Rivers and states: A history of ferries (Doctoral dissertation, Lake University). ProQuest Dissertations and Theses Global.",
    { type: "thesis", title: "Rivers and states: A history of ferries", publisher: "Lake University", source: "ProQuest Dissertations and Theses Global" },
  ],
  [
    "Kos, A. (2019). The river relationship: Ferries, but no bridge (Harbour Cable No. 3). Lake Institute.",
    { type: "report", title: "The river relationship: Ferries, but no bridge", genre: "Harbour Cable", number: "3", publisher: "Lake Institute" },
  ],
  [
    "United Nations, Rivers Council. (2023). Situation of rivers in the lowlands (A/RC/52/68). https://undocs.org/A/RC/52/68",
    { people: "United Nations, Rivers Council", title: "Situation of rivers in the lowlands", number: "A/RC/52/68" },
  ],
  [
    "Kos, A. (2022). January 2022: Ferries and the limits of rivers. Central River Survey. Advance online publication. https://doi.org/10.1080/02634937.2022.1",
    { type: "journalArticle", title: "January 2022: Ferries and the limits of rivers", "container-title": "Central River Survey", status: "Advance online publication" },
  ],
  ["Ministry of Rivers of the Republic of Latvia. (2021). Review of the ferries of the republic in 2020. https://example.org/publication/a8a5", { title: "Review of the ferries of the republic in 2020", issued: "2021", volume: null }],
  ["Rivers Watch Centre. (2024). Ferries in Belarus: January 2024. https://example.org/en/news/1", { title: "Ferries in Belarus: January 2024", issued: "2024" }],
  ["Kos, A. (in press). How ferrymen see the river. Post-Soviet Affairs.", { people: "Kos, A.", title: "How ferrymen see the river", "container-title": "Post-Soviet Affairs" }],
  ["Kos, A. (2010). Rivers: Europa zwischen Fähre und Brücke (M. Novak, Trans.). C. H. Beck.", { title: "Rivers: Europa zwischen Fähre und Brücke", publisher: "C. H. Beck" }],
  ["Kos, S. (2016). Ferryman: Vol. 1. Paradoxes of rivers, 1878–1928. Penguin Press.", { title: "Ferryman: Vol. 1. Paradoxes of rivers, 1878–1928", volume: "1" }],
  ["Freedom House. (n.d.). Rivers of the world. Retrieved March 3, 2024, from https://example.org/rivers", { people: "Freedom House", title: "Rivers of the world", accessed: "2024-03-03" }],
  [
    "Kos, T., & Novak, S. (2023, February 6). Is silence golden? Ferries as narratives. International Journal of River Studies, 20(1), Article e0112. https://doi.org/10.1017/S1479591422000",
    { title: "Is silence golden? Ferries as narratives", "container-title": "International Journal of River Studies", volume: "20", page: "e0112" },
  ],
  ["Lukashuk: Ferries go on. (2021, July 14). River Rights Watch. https://example.org/news/2021/07/14/ferries", { people: null, title: "Lukashuk: Ferries go on", issued: "2021-07-14" }],
]; // prettier-ignore

const chicago: Row[] = [
  ["World River Bank. 2018. Ferries Diagnostic: Towards a Bridge. Report No. 123321-BY. Washington, DC: World River Bank.", { title: "Ferries Diagnostic: Towards a Bridge", number: "123321-BY", publisher: "World River Bank" }],
  ["Kos, Norman. Ferry’s Playground: A History of Rivers. Vol. 2, 1795 to the Present. Rev. ed. New York: Columbia University Press, 2005.", { type: "book", title: "Ferry’s Playground: A History of Rivers", volume: "2", "volume-title": "1795 to the Present", edition: "Rev. ed." }],
  ["River Administration. “Country Brief: Latvia.” Last modified January 9, 2023. https://www.example.org/country/LVA.", { type: "webpage", title: "Country Brief: Latvia", issued: "2023-01-09", "container-title": null }],
  ["Kos, Anna, and Jan Novak. The End of the Ferry? Bridges after 2014. Harbour Studies 58. Warsaw: Centre for Rivers, 2016.", { title: "The End of the Ferry? Bridges after 2014", "collection-title": "Harbour Studies", "collection-number": "58", publisher: "Centre for Rivers" }],
  ["Kos, Anna. 2022. The Language of Ferries. Palgrave Studies in River Languages. Cham: Springer.", { type: "book", title: "The Language of Ferries", "collection-title": "Palgrave Studies in River Languages", publisher: "Springer" }],
  ["Novak, Mikhail. “Ideologiia i reka.” Kandidatskaia diss., Moskovskii rechnoi universitet, 2006.", { type: "thesis", publisher: "Moskovskii rechnoi universitet", "container-title": null }],
  ["Kos, Paul. “Rivers in Crisis.” PhD diss., Vilnius University, 2019. ProQuest (10123456).", { type: "thesis", publisher: "Vilnius University", issued: "2019", source: "ProQuest" }],
  ["Kos, Aleksandr. “My perepravimsia.” Interview by Vladimir Novak. Reka 1, February 5, 2022. Video, 1:12:40. https://www.youtube.com/watch?v=Zp0&t=120s.", { type: "interview", people: "Kos, Aleksandr; interviewer Novak, Vladimir", "container-title": "Reka 1", issued: "2022-02-05", volume: null }],
  ["Kos, Anna. “Ferries on the Move.” February 24, 2022. YouTube video, 3:15. https://www.youtube.com/watch?v=abCD1234.", { type: "videoRecording", title: "Ferries on the Move", issued: "2022-02-24", volume: null }],
  ["Kos, Émile. (1893) 1997. The Division of Rivers. Translated by W. D. Novak. New York: Free Press.", { issued: "1997", "original-date": "1893", title: "The Division of Rivers" }],
  ["Kos, Henry E. Forthcoming. “Ferries after the War.” Comparative Politics.", { people: "Kos, Henry E.", title: "Ferries after the War", "container-title": "Comparative Politics" }],
  ["Kos, Anna. “Bridges: Turning Ferries into Power?” In The Politics of Rivers: Ukraine, Belarus, and Lithuania between Ferries, 155–206. Toronto: University of Toronto Press, 2013.", { type: "bookSection", people: "Kos, Anna", "container-title": "The Politics of Rivers: Ukraine, Belarus, and Lithuania between Ferries", page: "155-206" }],
  ["Kos, Anna. “Rivers of Manipulation.” Ferryman (blog), May 7, 2021. https://example.org/blog/rivers.", { type: "blogPost", "container-title": "Ferryman", issued: "2021-05-07" }],
  ["Kos, Petra. “Making Sense of a River.” Nationalities Papers, published online ahead of print, November 3, 2022. https://doi.org/10.1017/nps.2022.91.", { "container-title": "Nationalities Papers", issued: "2022-11-03" }],
  ["Nasha Niva. 2020. “Kolki kashtavala paramnaya pierapraua?” Nasha Niva, November 10, 2020.", { people: "Nasha Niva", "container-title": "Nasha Niva", issued: "2020-11-10" }],
]; // prettier-ignore

const mla: Row[] = [
  ["Kos, Arkady. “The Ferry Paradox.” FIFA Briefing Paper, no. 265, Finnish Institute of Rivers, 2019.", { type: "report", genre: "FIFA Briefing Paper", number: "265", "container-title": "Finnish Institute of Rivers" }],
  ["Kos, Vasil. The Ferry. Translated by Gordon Novak, Bodley Head, 1972.", { people: "Kos, Vasil; translator Novak, Gordon", title: "The Ferry", publisher: "Bodley Head", issued: "1972" }],
  ["Kos, Fyodor. Ferry and Punishment. 1866. Translated by Richard Novak and Larissa Lis, Vintage Classics, 1993.", { people: "Kos, Fyodor; translator Novak, Richard; translator Lis, Larissa", issued: "1993", "original-date": "1866", publisher: "Vintage Classics" }],
  ["Ferry and Bridge. Directed by Elem Novak, Riverfilm and Lakefilm, 1985.", { type: "film", people: "director Novak, Elem", title: "Ferry and Bridge", "container-title": "Riverfilm and Lakefilm", issued: "1985" }],
  ["Novak, Oleh, director. Ferry. Arthouse Rivers, 2021.", { type: "film", people: "director Novak, Oleh", title: "Ferry" }],
  ["Kos, Aleh. “Reka i relihiya.” Svaboda Rivers, season 2, episode 7, Radio Svaboda, 3 May 2023. Podcast.", { type: "podcast", title: "Reka i relihiya", "container-title": "Svaboda Rivers", publisher: "Radio Svaboda", number: "7", issued: "2023-05-03" }],
  ["“Ferries.” Rivers in the World 2023, Freedom House, 2023, example.org/rivers/2023.", { title: "Ferries", "container-title": "Rivers in the World 2023", publisher: "Freedom House", issued: "2023" }],
  ["“Envoy of Ferries Received.” President of the Republic of Latvia, 14 Oct. 2022, president.lv.az/en/articles/1.", { title: "Envoy of Ferries Received", issued: "2022-10-14", URL: "https://president.lv.az/en/articles/1" }],
  ["Konstitutsiia rechnoi respubliki. 30 Aug. 1995. Prystan’, prystan.zan.kz/rus/docs/K95. Accessed 4 Feb. 2024.", { title: "Konstitutsiia rechnoi respubliki", "container-title": "Prystan’", issued: "1995-08-30" }],
  ["Lithuania, Ministry of Rivers. Statement on the Landing of a Ferry. 23 May 2021, urm.lt/default/en/news/1.", { people: "Lithuania, Ministry of Rivers", title: "Statement on the Landing of a Ferry", issued: "2021-05-23" }],
  ["Novak, Aigul. Between Two Rivers: Diplomacy, 1991–2019. 2020. U of Glasgow, PhD dissertation.", { type: "thesis", title: "Between Two Rivers: Diplomacy, 1991–2019", publisher: "U of Glasgow", issued: "2020" }],
  ["Novak, Nikolai, and Michael Kos. “The Essence of the Ferry.” Rivers Endowment, 18 Oct. 2005, Washington, DC. Lecture.", { type: "presentation", people: "Novak, Nikolai; Kos, Michael", issued: "2005-10-18", "publisher-place": "Washington, DC" }],
  ["Kanal Pervogo. “Prezident o reke.” Telegram, 14 Dec. 2021, t.me/kanal/4581.", { type: "forumPost", people: "Kanal Pervogo", "container-title": "Telegram" }],
  ["Higgins, Ann. “Ferry Forced to Land.” The New York Times, late ed., 24 May 2021, p. A1.", { type: "newspaperArticle", people: "Higgins, Ann", "container-title": "The New York Times", page: "A1", edition: "late ed." }],
  ["Kos, Andrei. “My Ferry.” Index on Rivers, vol. 42, no. 1, 2013, pp. 100–12. SAGE Journals, https://doi.org/10.1177/0306422013479.", { "container-title": "Index on Rivers", page: "100-12", publisher: null, source: "SAGE Journals" }],
  ["International Ferry Fund. Republic of Latvia: Staff Report for the 2018 Article IV Consultation. IFF Country Report no. 19/9, 2019, www.example.org/1.", { people: "International Ferry Fund", title: "Republic of Latvia: Staff Report for the 2018 Article IV Consultation" }],
]; // prettier-ignore

const harvard: Row[] = [
  ["Kos, A. (2020) Interview with D. Novak, 5 August. Available at: https://www.example.org/talk (Accessed: 6 August 2020).", { people: "Kos, A.", title: "Interview with D. Novak", issued: "2020-08-05" }],
  ["Kos, L. (2018) ‘River identity’, paper presented at the River Midterm Conference, Vilnius, 12–14 September.", { type: "conferencePaper", title: "River identity", "event-title": "River Midterm Conference" }],
  ["Kos, M.H. (no date) Elections and lessons of the river. Available at: https://www.example.org/elections/ (Accessed: 4 May 2024).", { people: "Kos, M. H.", title: "Elections and lessons of the river", accessed: "2024-05-04" }],
  ["Freedom House (n.d.) Rivers and territories. Available at: https://example.org/scores (Accessed: 14 February 2023).", { people: "Freedom House", title: "Rivers and territories" }],
  ["‘Lower river sends back 130 ferries’ (2023) The Astana Times, 14 September. Available at: https://example.org/2023/09/ferries/ (Accessed: 7 January 2024).", { title: "Lower river sends back 130 ferries", "container-title": "The Astana Times", issued: "2023-09-14" }],
  ["Great Britain. Foreign, Rivers and Ferries Office (2021) UK sanctions on rivers. London: FRFO.", { people: "Great Britain. Foreign, Rivers and Ferries Office", title: "UK sanctions on rivers", "publisher-place": "London" }],
  ["Federal Law no. 255-FZ of 14 July 2022 ‘On control over ferries’. Available at: http://publication.pravo.gov.ru/Document/View/1 (Accessed: 4 May 2024).", { issued: "2022-07-14" }],
  ["Ferry and see (1985) Directed by Elem Novak [Film]. Minsk: Riverfilm.", { type: "film", people: "director Novak, Elem", title: "Ferry and see", publisher: "Riverfilm" }],
  ["Lallemand, J-C. and Kos, V. (2007) Le fleuve: mécanique d’un bac. Paris: Les Petits Matins.", { people: "Lallemand, J-C.; Kos, V.", title: "Le fleuve: mécanique d’un bac" }],
  ["Kos, I. (2023) ‘Wie der Fluss zum Hafen wurde’, dekoder, 24 February. Available at: https://www.example.org/de/fluss (Accessed: 10 January 2024).", { title: "Wie der Fluss zum Hafen wurde", "container-title": "dekoder" }],
  ["Kos, A., Novak, S. et al. (2022) ‘Ferries in the lowlands’, New Rivers & Society. Preprint. Available at: https://doi.org/10.31235/osf.io/x7 (Accessed: 5 May 2024).", { type: "preprint", title: "Ferries in the lowlands", "container-title": "New Rivers & Society" }],
  ["Kos, K. and Lis, V. (eds) (2021) Rivers in crisis. [online] Tallinn: Centre for River Studies. Available at: <https://example.org/rivers> [Accessed 12 Jun. 2022].", { people: "editor Kos, K.; editor Lis, V.", publisher: "Centre for River Studies", URL: "https://example.org/rivers" }],
  ["Ministerstva rek Respubliki Belarus’ (2022) Zayava ministra. 10 lyutaha. Available at: https://www.example.by/by/news/150/ (Accessed: 11 February 2022).", { people: "Ministerstva rek Respubliki Belarus’", title: "Zayava ministra", issued: "2022-02-10" }],
]; // prettier-ignore

describe.each([
  ["APA 7", apa],
  ["Chicago", chicago],
  ["MLA 9", mla],
  ["Harvard", harvard],
])("%s", (_, rows) => {
  test.each(rows)("%s", (text, right) => {
    const found = brief(parseText(text));
    expect(Object.fromEntries(Object.keys(right).map((name) => [name, found[name] ?? null]))).toEqual(right);
  });
});
