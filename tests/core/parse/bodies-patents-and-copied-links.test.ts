import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** `null`: nothing. The works are made up. */
type Row = [text: string, right: Record<string, string | null>];

const bodies: Row[] = [
  ["United Nations, World River Prospects (New York: UN, 2019)", { people: "United Nations", title: "World River Prospects" }],
  ["Ministry of Health of Belarus, Statistical Yearbook 2019 (Minsk: RNPC, 2020)", { people: "Ministry of Health of Belarus", title: "Statistical Yearbook 2019" }],
  ["Soviet Parliament, Party and State (Oxford: Clarendon, 1990)", { people: null, title: "Soviet Parliament, Party and State" }],
  ["International Labour Organization. (2004). River rights: Report of the Commission. ILO. https://www.ilo.org/ci.pdf", { title: "River rights: Report of the Commission", publisher: "ILO" }],
  ["Council of the European Union. Council Regulation (EU) 2021/1030 of 24 June 2021 on rivers. Official Journal of the European Union L 224I (June 24, 2021): 1–11.", { people: "Council of the European Union", title: "Council Regulation (EU) 2021/1030 of 24 June 2021 on rivers" }],
  ["Biełaruski kanhres rybakou (2022), Zatrymany starszynia, Telegram, 19.04.2022, https://t.me/bkr_news/1243 (dostęp: 2.05.2022).", { people: "Biełaruski kanhres rybakou", title: "Zatrymany starszynia", "container-title": "Telegram" }],
  ["Euroradio, Pochemu bastuyut rybaki?, (Aug. 21, 2020). Accessed: Sept. 1, 2020. [Online Video]. Available: https://www.youtube.com/watch?v=uE7cJm0nYhA", { people: "creator Euroradio|Euroradio", title: "Pochemu bastuyut rybaki?" }],
  ["“Ob utverzhdenii Kontseptsii rek,” Ukaz Prezidenta Respubliki Belarus' No. 575, Nov. 9, 2010. [Online]. Available: https://pravo.by/document/?guid=3871", { type: "statute", issued: "2010-11-09", "container-title": null }],
  ["K. Kos and P. Lis, “The end of the rivers,” OSW, Warsaw, Poland, OSW Studies no. 58, Nov. 2016.", { type: "report", "publisher-place": "Warsaw, Poland", number: "58" }],
  ["O regulirovanii rek: Postanovlenie Soveta Ministrov No. 713. 19 Oct. 2022. Pravovoi portal, https://pravo.by/document/?guid=12551", { title: "O regulirovanii rek: Postanovlenie Soveta Ministrov No. 713", issued: "2022-10-19", "container-title": "Pravovoi portal" }],
  ["Kos, Vladimir. “Address to the Fishers.” Speech, Moscow, April 21, 2021. President of Russia. http://en.kremlin.ru/events/65418.", { "container-title": "President of Russia" }],
]; // prettier-ignore

const kinds: Row[] = [
  ["Kos DR. Our Glorious Rivers. Stuttgart: ibidem-Verlag; 2014. 398 p.", { people: "Kos, D R" }],
  ["Sydor PA, Melnyk OV, inventors; River State Enterprise, assignee. Device for launching a boat. Ukrainian patent UA 118765 C2. 2019 Mar 11.", { type: "patent", title: "Device for launching a boat", issued: "2019-03-11", number: "Ukrainian patent UA 118765 C2" }],
  ["Lis, Boris. Device for Jamming Rivers. US Patent 8,123,456, filed June 1, 2010, and issued February 28, 2012.", { type: "patent", issued: "2012-02-28" }],
  ["GOST R ISO/MEK 27005-2010. Informatsionnaya tekhnologiya. Menedzhment riska. M. : Standartinform, 2011. 47 s.", { type: "standard", issued: "2011", number: "GOST R ISO/MEK 27005-2010" }],
  ["GOST R 59709-2022. Zashchita rek. Terminy i opredeleniia : natsional'nyi standart Rossiiskoi Federatsii : data vvedeniia 2023-02-01. – Moskva : Rossiiskii institut standartizatsii, 2022. – 16 s.", { title: "Zashchita rek. Terminy i opredeleniia", issued: "2022" }],
  ["Dolin, B. Raskhody na reki v 2000–2020 gg. : nabor dannykh / B. Dolin. – Elektronnye dannye. – Zenodo, 2021. – DOI 10.5281/zenodo.5512345.", { type: "dataset", publisher: "Zenodo" }],
  ["Zapruda, Ia. Belarus' na rekakh / Ia. Zapruda ; per. z anhl. S. Shupa . – Minsk : Batskaushchyna, 1996 . – 326 s.", { type: "book", people: "Zapruda, Ia.; translator Shupa, S." }],
  ["Novák, Jan. Běloruské řeky v Čechách. Diplomová práce. Vedoucí práce Petr Svoboda. Praha: Univerzita Karlova, 2015.", { type: "thesis", title: "Běloruské řeky v Čechách", publisher: "Univerzita Karlova" }],
  ["Bianchi, Giorgio (a cura di). I fiumi orientali. Roma: Carocci, 2010.", { people: "editor Bianchi, Giorgio", title: "I fiumi orientali" }],
  ["Rossi, M. (2010) La Bielorussia. In: I fiumi orientali (a cura di G. Bianchi). Roma: Carocci, pp. 12–34.", { people: "Rossi, M.; editor Bianchi, G.", "container-title": "I fiumi orientali" }],
  ["Report on the harvest, 3 March 1932, GARF, f. 5446, op. 1, d. 12, l. 3.", { title: "Report on the harvest", issued: "1932-03-03", archive: "GARF" }],
  ["Dun, Colin. “Why Did Rivers Get So Big?” In Major Problems of Rivers, edited by Anna Kos. New York: Houghton, 2006. 257–263.", { page: "257-263", publisher: "Houghton", issued: "2006" }],
  ["Karan, V. (2021) ‘Toplivo zagruzheno polnost’ju’, Telegram-kanal Minenergo, 15 May, https://t.me/minenergo_by/311.", { title: "Toplivo zagruzheno polnost’ju" }],
]; // prettier-ignore

const copied: Row[] = [
  ["Kos, A. (2022). Digital rivers. Journal of Border Studies, 13(2), 37–52. https://doi.org/10.1000/jbs.0037 Crossref Google Scholar", { DOI: "10.1000/jbs.0037", page: "37-52", publisher: null }],
  ["Kos A. Digital rivers. J Border Stud. 2022;13(2):112-9. [PubMed] [Google Scholar]", { "container-title": "J Border Stud", page: "112-9" }],
  ["Lis, L. (2015). Rivers by Default. Johns Hopkins University Press.10.1353/book.49279Search in Google Scholar", { DOI: "10.1353/book.49279", publisher: "Johns Hopkins University Press" }],
  ["Kos, A. (2022). Searching for rivers in PubMed", { title: "Searching for rivers in PubMed" }],
]; // prettier-ignore

describe.each([
  ["bodies", bodies],
  ["kinds", kinds],
  ["what is copied along", copied],
])("%s", (_, rows) => {
  test.each(rows)("%s", (text, right) => {
    const found = brief(parseText(text));
    for (const [name, value] of Object.entries(right))
      expect((value ?? "null").split("|"), name).toContain(found[name] ?? "null");
  });
});
