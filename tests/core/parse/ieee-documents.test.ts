import { expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** `null`: nothing. The works are made up. */
type Row = [text: string, right: Record<string, string | null>];

// prettier-ignore
const rows: Row[] = [
  ["A. Kos and B. Lis, “The river revolution,” Finnish Inst. River Affairs, Helsinki, Finland, FIRA Brief. Paper 310, Jun. 2021.", { type: "report", publisher: null, "container-title": "Finnish Inst. River Affairs", "publisher-place": "Helsinki, Finland", genre: "FIRA Brief. Paper", number: "310", issued: "2021-06" }],
  ["A. Kos, “Rivers at a crossroads,” Centre for River Studies (ZRiS), Berlin, Germany, ZRiS Rep. 3/2021, 2021.", { type: "report", "publisher-place": "Berlin, Germany", genre: "ZRiS Rep.", number: "3/2021", issue: null }],
  ["European Parliament, “Resolution on mass arrests,” 2024/2548(RSP), Strasbourg, France, Feb. 8, 2024.", { type: "report", number: "2024/2548(RSP)", "publisher-place": "Strasbourg, France", issued: "2024-02-08" }],
  ["UN General Assembly, “Situation of rivers,” A/RES/75/1, New York, NY, USA, Sep. 2020.", { type: "statute", number: "A/RES/75/1", publisher: null }],
  ["E. Kos, “Fish flows, 2012–2021,” version 2, Zenodo, 2022. doi: 10.5281/zenodo.6409113.", { type: "dataset", title: "Fish flows, 2012–2021", edition: "version 2", "container-title": "Zenodo" }],
  ["P. Lis, “Nodes of Polesia,” V2, Mendeley Data, 2021, doi: 10.17632/abcd.2.", { type: "dataset", edition: "V2", "container-title": "Mendeley Data" }],
  ["N. Kos, “Forecasting the load,” Ph.D. dissertation, Dept. Elect. Eng., Belarusian Nat. Tech. Univ., Minsk, Belarus, 2019.", { type: "thesis", publisher: "Belarusian Nat. Tech. Univ.", "publisher-place": "Minsk, Belarus", note: "Dept. Elect. Eng.", "collection-title": null }],
  ["N. Kos, “Forecasting the load,” Candidate of Sciences dissertation, Inst. Sociol., Nat. Acad. Sci. Belarus, Minsk, Belarus, 2019.", { type: "thesis", genre: "Candidate of Sciences dissertation", publisher: "Nat. Acad. Sci. Belarus" }],
  ["Law No. 110-Z, On Amendments to Laws Concerning Rivers, Natl. Registry Legal Acts Repub. Belarus, 2/2831, May 24, 2021.", { type: "statute", people: "", title: "Law No. 110-Z, On Amendments to Laws Concerning Rivers", "container-title": "Natl. Registry Legal Acts Repub. Belarus", number: "110-Z", note: "2/2831", issued: "2021-05-24" }],
  ["Act No. 2163-VIII, On the Basic Principles of Rivers, Vidomosti Verkhovnoi Rady, no. 45, p. 403, Oct. 5, 2017.", { type: "statute", title: "Act No. 2163-VIII, On the Basic Principles of Rivers", "container-title": "Vidomosti Verkhovnoi Rady", issue: "45", page: "403" }],
  ["Council Regulation (EU) 2021/1030 of 24 June 2021 amending Regulation (EC) No 765/2006, OJ L 224I, Jun. 24, 2021, pp. 1–5.", { type: "statute", title: "Council Regulation (EU) 2021/1030 of 24 June 2021 amending Regulation (EC) No 765/2006", issued: "2021-06-24", "container-title": "OJ L 224I" }],
  ["Commission Implementing Regulation (EU) 2020/1387 of 2 October 2020, OJ L 319, Oct. 2, 2020, p. 1.", { type: "statute", title: "Commission Implementing Regulation (EU) 2020/1387 of 2 October 2020", volume: null, page: "1" }],
  ["Poland v. Lithuania (River Safety), Judgment, I.C.J. Reports 2019, p. 114.", { type: "case", title: "Poland v. Lithuania (River Safety)", "container-title": "I.C.J. Reports", issued: "2019", page: "114" }],
  ["Kos v. Belarus, Communication No. 1234/2009, UN Human Rights Committee, Jul. 12, 2012.", { type: "case", title: "Kos v. Belarus", number: "1234/2009", issued: "2012-07-12" }],
  ["STB 34.101.31-2020, Information and Rivers. Integrity of Banks, Gosstandart, Minsk, Belarus, 2020.", { type: "standard", title: "Information and Rivers. Integrity of Banks", publisher: "Gosstandart", "publisher-place": "Minsk, Belarus" }],
  ["Y. Kos, “Pamyat’ rek,” Vestnik BGU. Ser. 3, no. 2, pp. 41–49, 2016.", { type: "journalArticle", "container-title": "Vestnik BGU. Ser. 3", volume: null, issue: "2", page: "41-49" }],
  ["P. Kos, dir., Sud nad rekoy [Documentary film]. Warsaw, Poland: Belsat, 2022.", { type: "film", people: "director Kos, P.", title: "Sud nad rekoy", publisher: "Belsat" }],
  ["O. Kos (host), “Who owns the river?,” Border Talk (podcast), Radio Liberty, Jun. 3, 2022. [Online]. Available: https://talk.example.org/14", { type: "podcast", people: "Kos, O.", "container-title": "Border Talk", publisher: "Radio Liberty" }],
  ["A. Kos, host, “The list,” Voices of Rivers (podcast), ep. 12, Mar. 3, 2023. [Online]. Available: https://voices.example.org/12", { type: "podcast", people: "podcaster Kos, A.", "container-title": "Voices of Rivers", number: "12" }],
  ["Svetlana Lis, Vystuplenie v Komitete. (Sep. 8, 2020). Accessed: Jan. 22, 2025. [Online Video]. Available: https://www.youtube.com/watch?v=kX3m", { people: "Lis, Svetlana", title: "Vystuplenie v Komitete", issued: "2020-09-08" }],
  ["Zubr Monitoring, “Observer reports, August 2020,” Zenodo, Sep. 2020, doi: 10.5281/zenodo.4278291.", { people: "Zubr Monitoring", type: "dataset" }],
];

// prettier-ignore
const others: Row[] = [
  ["Kos, Ales, director. 2018. Prysud rek. Documentary. Warsaw: Belsat TV. Posted on YouTube, 52:14. https://youtu.be/pQ4.", { people: "director Kos, Ales", title: "Prysud rek", issued: "2018", publisher: "Belsat TV", volume: null }],
  ["Kos, Svetlana. 2019. “Novyi oblik reki?” Kommersant Vlast’, no. 18 (May 13): 28–31.", { "container-title": "Kommersant Vlast’", issue: "18", page: "28-31", issued: "2019-05-13" }],
  ["Kos, Valery. 2017. “Muzei rek.” In Malevich. Klassicheskii avangard. Vitebsk: al’manakh, vol. 12, 56–83. Minsk: Ekonompress.", { type: "bookSection", volume: "12", publisher: "Ekonompress" }],
  ["Sovet Ministrov Respubliki Belarus’. 2023. “O rekakh, postanovlenie No. 412.” June 20, 2023. National Legal Internet Portal. https://pravo.by/412.", { type: "statute", title: "O rekakh, postanovlenie No. 412", issued: "2023-06-20", "container-title": "National Legal Internet Portal" }],
  ["European Union. 2021. Council Regulation (EU) 2021/1030 of 24 June 2021. Official Journal of the European Union L 224 I, June 24: 1–11.", { type: "statute", "container-title": "Official Journal of the European Union", volume: "L 224 I", page: "1-11" }],
  ["Kos, Iryna. “River Fever.” Archives and Power, edited by T. Novik and R. Steed, 2nd ed., Routledge, 2020, pp. 88–109.", { type: "bookSection", "container-title": "Archives and Power", publisher: "Routledge", edition: "2nd ed." }],
  ["Kos, Iryna. “River Fever.” Media and Cultural Studies: A Reader, edited by Tom Novik, Routledge, 2020, pp. 88–109.", { "container-title": "Media and Cultural Studies: A Reader", publisher: "Routledge" }],
  ["Kos, Vladimir. “The Song of the River.” 1943, National Archives of the Republic of Belarus, fond 4p, op. 33a, d. 76.", { type: "manuscript", issued: "1943", archive: "National Archives of the Republic of Belarus", archive_location: "fond 4p, op. 33a, d. 76" }],
  ["“Report on Rivers.” 12 May 1946, State Archive of the Russian Federation, f. 9479, op. 1, d. 600, l. 12.", { issued: "1946-05-12", archive: "State Archive of the Russian Federation" }],
  ["Kos K. A subordinate river. OSW Point of View, No. 88. Warsaw: OSW; 2022.", { title: "A subordinate river", "collection-title": "OSW Point of View", "collection-number": "88" }],
];

test.each([...rows, ...others])("%s", (text, right) => {
  const record = parseText(text);
  const read = brief(record);
  const of = (key: string) => read[key] ?? record.fields[key as "title"]?.value ?? null;
  expect(Object.fromEntries(Object.keys(right).map((key) => [key, of(key) || (right[key] === "" ? "" : null)]))).toEqual(right);
}); // prettier-ignore
