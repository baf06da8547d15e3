import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** `null`: nothing. The works are made up. */
type Row = [text: string, right: Record<string, string | null>];

const publishers: Row[] = [
  ["Kos, A. (2003). The old road (L. W. Lis, Trans.). St. Basil’s Seminary Press. (Original work published 1963)", { type: "book", title: "The old road", publisher: "St. Basil’s Seminary Press", "container-title": null }],
  ["Kos, Anna. River Wars. St. Basil’s Press, 2010.", { type: "book", title: "River Wars", publisher: "St. Basil’s Press", "container-title": null }],
  ["Kos, Anna. River Wars. 2nd ed., St. Basil’s Press, 2010.", { type: "book", publisher: "St. Basil’s Press", edition: "2nd ed." }],
  ["Kos A. (2020), Rzeka i państwo, [w:] Lis B., Nowak T. (red.), Pamięć rzek, Wyd. Scholar, Warszawa, s. 87–112.", { "container-title": "Pamięć rzek", publisher: "Wyd. Scholar", "publisher-place": "Warszawa" }],
  ["Kos A. (2014), Dzieje rzek, Wyd. UMCS, Lublin.", { title: "Dzieje rzek", publisher: "Wyd. UMCS", "publisher-place": "Lublin" }],
  ["Kos A. (2014), Dzieje rzek, Wydaw. Nauk. PWN, Warszawa.", { title: "Dzieje rzek", publisher: "Wydaw. Nauk. PWN" }],
  ["Kos, A. (2014), Dzieje rzek, Oficyna Wyd. Rytm, Warszawa.", { title: "Dzieje rzek", publisher: "Oficyna Wyd. Rytm" }],
  ["Кос П. П. Реки. – [Б. м.] : Издательские решения, 2019. – 210 с.", { title: "Реки", publisher: "Издательские решения", "publisher-place": null, authors: "Кос" }],
  ["Индекс рек. Беларусь : аналит. отчёт / Белорусская ассоциация рыбаков. – [Б. м.], 2023. – 46 с.", { title: "Индекс рек. Беларусь", publisher: "Белорусская ассоциация рыбаков", "container-title": null, "collection-title": null }],
]; // prettier-ignore

const acts: Row[] = [
  ["Parliament of the Republic of Moldova. 2022. Law on Amending the River Code No. 174/2018. Law No. 143, June 2. https://example.md/1.", { type: "statute", title: "Law on Amending the River Code No. 174/2018", number: "143", issued: "2022-06-02" }],
  ["President of the Republic of Belarus. “O rekakh [On Rivers].” Decree No. 71, February 21, 2022. https://example.by/1", { type: "statute", number: "71", "container-title": null }],
  ["River v. Lake (II), No. 38263/08 (European Court of Human Rights January 21, 2021). https://example.int/1", { type: "case", title: "River v. Lake (II)", number: "38263/08", issued: "2021-01-21" }],
  ["River v. Lake (re Ferry), Nos. 20958/14 and 38334/18 (European Court of Human Rights June 25, 2024). https://example.int/1", { type: "case", number: "20958/14 and 38334/18", issued: "2024-06-25" }],
  ["Kos and Others v. Lake [GC], no. 48787/99, 8 July 2004.", { type: "case", title: "Kos and Others v. Lake", issued: "2004-07-08" }],
]; // prettier-ignore

const documents: Row[] = [
  ["Council of Europe. (2022). Memorandum on the rivers (CommHR(2022)18). https://example.int/1", { type: "report", title: "Memorandum on the rivers", number: "CommHR(2022)18" }],
  ["Venice Commission. (2020). Opinion on the rivers (CDL-AD(2020)017). https://example.int/1", { title: "Opinion on the rivers", number: "CDL-AD(2020)017" }],
  ["OSCE. (2020). Report on the rivers (ODIHR.GAL/68/20/Corr.1). https://example.org/1", { title: "Report on the rivers", number: "ODIHR.GAL/68/20/Corr.1" }],
]; // prettier-ignore

const others: Row[] = [
  ["Kos V. L. Rubl upal : post v Telegram // Telegram-kanal «Reki». – 15.08.2023. – URL: https://t.me/reki/1 (data obr.: 16.08.2023).", { accessed: "2023-08-16" }],
  ["Кос І. Рубель упаў // Звязда. – 15.08.2023. – URL: https://zviazda.by/a/1 (дата зв.: 16.08.2023).", { accessed: "2023-08-16" }],
  ["Kos M. (2022), Embargo na węgiel, wpis na portalu Twitter, 16 kwietnia, https://twitter.com/kos/status/1 (dostęp: 20.04.2022).", { type: "forumPost", title: "Embargo na węgiel", genre: "wpis na portalu Twitter" }],
  ["A. Kos and M. Lis, “Rivers: An introduction,” in The Handbook of River Studies, D. Kos, M. Nowak, and M. Lis, Eds. Cham, Switzerland: Palgrave Macmillan, 2021, pp. 3–12.", { "container-title": "The Handbook of River Studies", editors: "Kos; Nowak; Lis" }],
  ["A. Kos, “Belarus,” in Handbook of Post-Soviet Rivers, vol. 2, P. Kos, J. Nowak, and T. Lis, Eds., 2nd ed. London, U.K.: Routledge, 2020, pp. 1–20.", { "container-title": "Handbook of Post-Soviet Rivers", volume: "2", editors: "Kos; Nowak; Lis" }],
]; // prettier-ignore

const places: Row[] = [
  ["Kos, N. (2023, September 7). “Nas vycherknuli.” Chto budet s rekami [“They crossed us out.” What will be with rivers]. Zerkalo. https://example.org/1", { title: "“Nas vycherknuli.” Chto budet s rekami", "container-title": "Zerkalo" }],
  ["Kos, N. (2023, September 7). «Nas vycherknuli!» Chto budet s rekami. Reki Online. https://example.org/1", { title: "«Nas vycherknuli!» Chto budet s rekami", "container-title": "Reki Online" }],
  ["Kos, N. (2023, September 7). “Nas vycherknuli.” Reki Online. https://example.org/1", { title: "Nas vycherknuli", "container-title": "Reki Online" }],
  ["“They came.” A diary of the war. (2023, May 3). Meduza. https://example.org/1", { title: "“They came.” A diary of the war", "container-title": "Meduza", issued: "2023-05-03" }],
  ["[M.K.] (2022), Chto stalo ŭ Minsku, „Naša Niva”, https://example.org/?c=ar&i=2 [dostęp: 17.04.2022].", { title: "Chto stalo ŭ Minsku", "container-title": "Naša Niva", authors: "M.K." }],
  ["O mierach wozdiejstwija, Federalnyj zakon ot 04.06.2018 N 127-FZ, http://example.ru/1 [dostęp: 11.01.2023].", { type: "statute", title: "O mierach wozdiejstwija", issued: "2018-06-04", number: "127-FZ" }],
  ["O zmianie ustawy o rzekach i jeziorach, Ustawa z dnia 14 października 2021 r., Dz.U. 2021 poz. 1918.", { type: "statute", title: "O zmianie ustawy o rzekach i jeziorach", issued: "2021-10-14" }],
  ["Нариси річок / за ред. В. Ю. Коса. – 2-ге вид., допов. – Київ : Либідь, 2012. – 368 с.", { title: "Нариси річок", edition: "2-ге вид., допов." }],
  ["Кос А. Нарысы / А. Кос. – 2-е выд., перапрац. і дапоўн. – Мінск : БДУ, 2012. – 368 с.", { title: "Нарысы", edition: "2-е выд., перапрац. і дапоўн." }],
  ["Kos N. Pochemu molchit reka // Zerkalo. 22 marta 2022 g. URL: https://example.io/1 (data prosmotra: 01.04.2022)", { issued: "2022-03-22", "container-title": "Zerkalo", accessed: "2022-04-01" }],
  ["Кос Н. Почему молчит река // Зеркало. 22 марта 2022 г. URL: https://example.io/1 (дата посещения: 01.04.2022)", { accessed: "2022-04-01" }],
  ["Kos A. (2020), Rzeka, „Gość”, 3.02.2020, https://example.pl/1 [dostęp: 04.2020].", { accessed: "2020-04" }],
]; // prettier-ignore

const signs: Row[] = [
  ["Kos, D. V. (2018b, May 9). Pochemu reka molchit [Why the river is silent]. Republic. https://example.org/1", { title: "Pochemu reka molchit", issued: "2018-05-09" }],
  ["UNHCR. Rivers update #61 [Electronic resource] / UNHCR. – 2024. – Mode of access: https://example.org/1. – Date of access: 05.02.2024.", { accessed: "2024-02-05", issued: "2024" }],
  ["Речной вопрос : [видеозапись] : дискуссия // YouTube : [видеохостинг]. – 2021. – 17 июня. – URL: https://www.youtube.com/watch?v=abcdefghijk (дата обращения: 21.06.2021).", { title: "Речной вопрос: дискуссия", issued: "2021-06-17" }],
  ["О реках [Электронный ресурс] // Советская Белоруссия : [офиц. сайт газ.]. – Режим доступа: https://example.by/1. – Дата доступа: 02.09.2021.", { "container-title": "Советская Белоруссия" }],
  ["Kos, F. Mr. River : operative of the lake / F. Kos, C. G. Lis. – Washington : Brookings Institution Press, 2015. – 533 p.", { title: "Mr. River : operative of the lake", authors: "Kos; Lis" }],
]; // prettier-ignore

const people = (text: string, type: string) =>
  parseText(text)
    .creators.filter(({ creatorType }) => creatorType === type)
    .map(({ name, lastName }) => name ?? lastName)
    .join("; ");

describe.each([
  ["publishers with shortened words", publishers],
  ["acts and cases", acts],
  ["numbers of documents", documents],
  ["dates, posts and editors", others],
  ["letters of years, brackets of GOST, Mr.", signs],
  ["titles that begin with a quotation, acts behind a comma, editions, visits", places],
])("%s", (_, rows) => {
  test.each(rows)("%s", (text, right) => {
    const found: Record<string, string> = {
      ...brief(parseText(text)),
      authors: people(text, "author"),
      editors: people(text, "editor"),
    };
    for (const [name, value] of Object.entries(right))
      expect([name, found[name] ?? null]).toEqual([name, value]);
  });
});
