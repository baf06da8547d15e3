import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** What the IEEE reference guide, NLM's "Citing Medicine" and Polish footnotes print; the works are made up. */
const table: [string, string, Record<string, string>][] = [
  [
    "IEEE: a volume of a book",
    "M. Kos and P. Lis, Eds., Borders of the East, vol. 3. London, U.K.: Hurst, 2017.",
    { type: "book", people: "editor Kos, M.; editor Lis, P.", title: "Borders of the East", volume: "3", publisher: "Hurst" },
  ],
  [
    "IEEE: a chapter with its number, edition and editors",
    "S. Kos, “Homo post: Making rivers,” in Rivers and Lakes, 2nd ed., P. J. Lis and L. Sroka, Eds. New York, NY, USA: Oxford Univ. Press, 2018, ch. 4, pp. 71–96.",
    { type: "bookSection", people: "Kos, S.; editor Lis, P. J.; editor Sroka, L.", title: "Homo post: Making rivers", "container-title": "Rivers and Lakes", publisher: "Oxford Univ. Press", section: "4", page: "71-96", edition: "2nd ed." },
  ],
  [
    "IEEE: a report of a shortened university",
    "M. Kos, “Rivers,” Inst. River Stud., Univ. Warsaw, Warsaw, Poland, Tech. Rep. 12, 2016.",
    { type: "report", title: "Rivers", publisher: "Univ. Warsaw", "publisher-place": "Warsaw, Poland", number: "12" },
  ],
  [
    "IEEE: a report without a number",
    "River Institute, “Index of rivers no. 25,” BIRS, Vilnius, Lithuania, Tech. Rep., Apr. 2015. [Online]. Available: https://example.com/index25.pdf",
    { type: "report", people: "River Institute", title: "Index of rivers no. 25", "publisher-place": "Vilnius, Lithuania", issued: "2015-04" },
  ],
  [
    "IEEE: a document of the European Commission",
    "European Commission, “Report on the river,” Brussels, Belgium, COM(2021) 12 final, Feb. 2021.",
    { type: "report", people: "European Commission", title: "Report on the river", number: "COM(2021) 12 final", issued: "2021-02" },
  ],
  [
    "IEEE: a thesis with its department",
    "M. Kos, “Rivers,” Ph.D. dissertation, Dept. Polit. Sci., Univ. Tartu, Tartu, Estonia, 2015.",
    { type: "thesis", people: "Kos, M.", title: "Rivers", publisher: "Univ. Tartu", "publisher-place": "Tartu, Estonia", note: "Dept. Polit. Sci." },
  ],
  [
    "IEEE: a paper that was read",
    "M. Kos, “Rivers,” presented at the 9th Int. Conf. River Stud., Riga, Latvia, May 12–14, 2014, Paper 17.",
    { type: "conferencePaper", people: "Kos, M.", title: "Rivers", "event-title": "9th Int. Conf. River Stud.", "publisher-place": "Riga, Latvia", issued: "2014-05-12/2014-05-14", number: "17" },
  ],
  ["IEEE: not published", "P. Kos, “Razgovor o reke,” unpublished, Mar. 2022.", { type: "manuscript", people: "Kos, P.", title: "Razgovor o reke", issued: "2022-03" }],
  ["IEEE: a standard", "River Control Methods, Standard IEC 61131, 2013.", { type: "standard", title: "River Control Methods", number: "Standard IEC 61131" }],
  ["IEEE: a patent", "M. Kos, “Device for rivers,” U.S. Patent 3 624 125, Jul. 16, 1990.", { type: "patent", title: "Device for rivers", number: "U.S. Patent 3 624 125", issued: "1990-07-16" }],
  ["IEEE: an issue of a month is one of a journal", "A. Kos, “Playing on both banks,” RiverAnalyse, no. 2, Mar. 2012.", { type: "journalArticle", "container-title": "RiverAnalyse", issue: "2", issued: "2012-03" }],
  [
    "IEEE: a body that is known for its reports is an author",
    "Human Rights Watch, “Rivers: A crackdown,” Jan. 13, 2021. [Online]. Available: https://www.hrw.org/news/2021/01/13/rivers",
    { people: "Human Rights Watch", title: "Rivers: A crackdown", issued: "2021-01-13" },
  ],
  [
    "Vancouver: editors of the book",
    "Kos M. Rivers. In: Lis PA, Sroka O, editors. Lakes of the East. 3rd ed. Vilnius: EHU Press; 2014. p. 12-34.",
    { type: "bookSection", people: "Kos, M.; editor Lis, P A; editor Sroka, O.", "container-title": "Lakes of the East", publisher: "EHU Press", page: "12-34" },
  ],
  [
    "Vancouver: supplements and pages with letters",
    "Kos M, Lis PA. Rivers. East Eur J Public Health [Internet]. 2019 [cited 2020 May 5];27(3 Suppl 2):S12-9. Available from: https://doi.org/10.1093/eeph/cky123",
    { type: "journalArticle", volume: "27", issue: "3 Suppl 2", page: "S12-9", accessed: "2020-05-05" },
  ],
  [
    "Vancouver: what was updated",
    "World Health Organization. Rivers in the region [Internet]. Copenhagen: WHO Regional Office for Europe; 2020 [updated 2021 Jan 12; cited 2021 May 5]. Available from: https://www.who.int/europe/1",
    { people: "World Health Organization", title: "Rivers in the region", publisher: "WHO Regional Office for Europe", issued: "2020", accessed: "2021-05-05" },
  ],
  ["Vancouver: pages of a book", "Kos M, Lis PA, editors. Rivers of the East. 2nd ed. Oxford: Oxford University Press; 2012. 320 p.", { type: "book", people: "editor Kos, M.; editor Lis, P A", "number-of-pages": "320" }],
  [
    "Vancouver: a law",
    "Zakon Respubliki Belarus’ o rekakh [Law on rivers and lakes], 7 January 2012, No. 340-Z [Internet]. [cited 2023 Sep 16]. Available from: https://example.by/document/1",
    { type: "statute", title: "Zakon Respubliki Belarus’ o rekakh", issued: "2012-01-07" },
  ],
  ["Polish: the surname first, a chapter", "Kos A., Granice i ludzie, [w:] Pogranicza Europy, red. B. Lis, C. Sroka, Kraków 2019, s. 45–67.", { type: "bookSection", people: "Kos, A.; editor Lis, B.; editor Sroka, C.", title: "Granice i ludzie", "container-title": "Pogranicza Europy", "publisher-place": "Kraków", page: "45-67" }],
  ["Polish: editors behind their mark", "Kos A. (2018), Polityka rzek, w: Państwa Wielkiego Jeziora, (red.) M. Lis, P. Sroka, Wydawnictwo UMCS, Lublin, s. 211–234.", { people: "Kos, A.; editor Lis, M.; editor Sroka, P.", "container-title": "Państwa Wielkiego Jeziora", publisher: "Wydawnictwo UMCS" }],
  ["Polish: an unknown publisher of the book", "Kos A. (2014), Quiet rivers, in: B. Lis (ed.), Loud Lakes, Unknown Publisher, Riga, pp. 1–20.", { "container-title": "Loud Lakes", publisher: "Unknown Publisher", "publisher-place": "Riga" }],
  ["Polish: a constitution is no person", "Konstytucja Litwy (2006), tłum. H. Kos, Wydawnictwo Sejmowe, Warszawa.", { people: "translator Kos, H.", title: "Konstytucja Litwy", publisher: "Wydawnictwo Sejmowe" }],
  ["Polish: an act", "Ustawa z dnia 12 grudnia 2013 r. o rzekach, Dz.U. 2013, poz. 1650.", { type: "statute", title: "Ustawa z dnia 12 grudnia 2013 r. o rzekach", "container-title": "Dz.U.", section: "1650", issued: "2013-12-12" }],
  ["Polish: neither place nor year", "Granice i ludzie, b.m.r.w.", { title: "Granice i ludzie" }],
  ["Polish: an archive", "AAN, MSZ, sygn. 1234, k. 12.", { type: "manuscript", title: "AAN, MSZ, sygn. 1234, k. 12", archive: "AAN, MSZ" }],
  ["Polish: an interview of one’s own", "Rozmowa autora z A. Kosem, Mińsk, 12.03.2020.", { type: "interview", title: "Rozmowa autora z A. Kosem", issued: "2020-03-12" }],
  ["Polish: a volume", "Lis B., Sroka C. (red.) (2020), Pogranicza Europy, t. 2, Elipsa, Warszawa.", { title: "Pogranicza Europy", volume: "2", publisher: "Elipsa" }],
  ["a channel is no person", "Pul Vtorogo (2022), Doroga k mostu, Telegram, 3.05.2022, https://t.me/pul_2/6543 (12.05.2022).", { type: "forumPost", people: "Pul Vtorogo", title: "Doroga k mostu" }],
  ["Chicago: a year as volume", "Kos, Ilya. 2014. “Rivers 2014: The First Forum. An Introduction.” Ab Imperio 2014 (3): 22–44.", { "container-title": "Ab Imperio", volume: "2014", issue: "3", page: "22-44" }],
  ["Chicago: without a date", "Kos-Lis, Nataliya. n.d. “War against Rivers.” Unpublished manuscript.", { type: "manuscript", people: "Kos-Lis, Nataliya", title: "War against Rivers" }],
]; // prettier-ignore

describe("numbered styles and Polish footnotes", () => {
  test.each(table)("%s", (_, text, right) => expect(brief(parseText(text))).toMatchObject(right));
});
