import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** `null`: nothing. The works are made up. */
type Row = [text: string, right: Record<string, string | null>];

const cases: Row[] = [
  ["Wyrok Europejskiego Trybunału Praw Człowieka z dnia 8 lipca 2021 r. w sprawie D.A. i inni przeciwko Polsce, skarga nr 51246/17.", { type: "case", title: "Wyrok Europejskiego Trybunału Praw Człowieka z dnia 8 lipca 2021 r. w sprawie D.A. i inni przeciwko Polsce", issued: "2021-07-08", number: "51246/17", people: null }],
  ["Wyrok ETPC z 23 lipca 2020 r. w sprawie M.K. i in. przeciwko Polsce, skargi nr 40503/17, 42902/17 i 43643/17.", { type: "case", issued: "2020-07-23", number: "40503/17, 42902/17 i 43643/17" }],
  ["Wyrok Trybunału Sprawiedliwości z dnia 15 lipca 2021 r. w sprawie C-848/19 P Niemcy przeciwko Polsce.", { type: "case", title: "Wyrok Trybunału Sprawiedliwości z dnia 15 lipca 2021 r. w sprawie C-848/19 P Niemcy przeciwko Polsce", number: "C-848/19 P" }],
  ["Kos przeciwko Turcji, wyrok ETPC z dnia 19 lutego 2009 r., skarga nr 2334/03.", { type: "case", title: "Kos przeciwko Turcji", number: "2334/03" }],
  ["European Court of Human Rights, Case of Kos and Others v. Poland, App. no. 51246/17, Judgment, Jul. 8, 2021.", { type: "case", people: "European Court of Human Rights", title: "Case of Kos and Others v. Poland", number: "51246/17", issued: "2021-07-08" }],
  ["Case of Kos v. Poland, application no. 51246/17, judgment of 8 July 2021.", { type: "case", title: "Case of Kos v. Poland", issued: "2021-07-08" }],
  ["Kos v. Russia [GC], nos. 29580/12 and 4 others, 15 November 2018.", { type: "case", title: "Kos v. Russia", number: "29580/12 and 4 others" }],
  ["Kos v Russia (App no 15172/13) ECtHR 22 May 2014.", { type: "case", title: "Kos v Russia", number: "15172/13", issued: "2014-05-22" }],
  ["Case C-157/21 Poland v Parliament and Council [2022] ECLI:EU:C:2022:98.", { type: "case", title: "Poland v Parliament and Council", number: "C-157/21" }],
  ["Справа «Кос проти Росії» : рішення Європейського суду з прав людини від 21 жовт. 2010 р., заява № 4916/07. URL: https://example.int/1 (дата звернення: 02.02.2022).", { type: "case", title: "Справа «Кос проти Росії»", number: "4916/07", issued: "2010-10-21" }],
  ["Delo «Kos protiv Rossii» (zhaloba № 38263/08) : postanovlenie Evropeiskogo Suda po pravam cheloveka ot 21 yanv. 2021 g. – URL: https://example.int/1 (data obrashcheniya: 03.05.2022).", { type: "case", number: "38263/08", issued: "2021-01-21" }],
  ["Постановление ЕСПЧ от 21 января 2021 г. по делу «Кос против России» (жалоба № 38263/08).", { type: "case", issued: "2021-01-21", number: "38263/08" }],
  ["Kos v. Russia (App. Nos. 29580/12), Eur. Ct. H.R. (2018). https://example.int/1", { type: "case", title: "Kos v. Russia", number: "29580/12", issued: "2018" }],
  ["Rivers Watch v. U.K., App. No. 58170/13, Eur. Ct. H.R., May 25, 2021.", { type: "case", title: "Rivers Watch v. U.K", number: "58170/13", issued: "2021-05-25" }],
  ["Case of Kos and Others v. Belarus (No. 1234/18), ECtHR, March 8, 2022.", { type: "case", title: "Case of Kos and Others v. Belarus", number: "1234/18" }],
  ["Constitutional Court of the Republic of Lithuania. Ruling on the Law on Rivers. Case No. 45/03-36/03. November 13, 2006. https://example.lt/1.", { type: "case", people: "Constitutional Court of the Republic of Lithuania", title: "Ruling on the Law on Rivers", number: "45/03-36/03", issued: "2006-11-13" }],
  ["Constitutional Court of the Russian Federation. (2014, April 8). Judgment No. 10-P on the law on rivers. http://example.ru/1.pdf", { type: "case", title: "Judgment No. 10-P on the law on rivers" }],
  ["Court of Justice of the European Union. Judgment of 6 October 2020, Commission v. Hungary, C-66/18. ECLI:EU:C:2020:792.", { type: "case", people: "Court of Justice of the European Union" }],
  ["A.K. v Migration Department under the Ministry of the Interior (2021) Administrative case No. eA-3412-822/2021. Supreme Administrative Court of Lithuania, 9 December.", { type: "case", title: "A.K. v Migration Department under the Ministry of the Interior", people: null, number: "eA-3412-822/2021" }],
  ["International Court of Justice. (2024, 31 January). Application of the Convention on Rivers (Ukraine v. Russian Federation), Judgment. https://example.org/166", { type: "case", title: "Application of the Convention on Rivers (Ukraine v. Russian Federation)" }],
  ["Supreme Court of Ukraine. Judgment in Case No. 910/4590/19. September 14, 2021. https://example.ua/1.", { type: "case", title: "Judgment in Case No. 910/4590/19", issued: "2021-09-14" }],
]; // prettier-ignore

const resolutions: Row[] = [
  ["UN Security Council. Resolution 1244 (1999). S/RES/1244. June 10, 1999. https://undocs.org/S/RES/1244(1999).", { type: "statute", people: "UN Security Council", title: "Resolution 1244 (1999)", issued: "1999-06-10" }],
  ["UN Security Council. Resolution 1244 (1999). 10 June 1999, undocs.org/S/RES/1244(1999).", { people: "UN Security Council", title: "Resolution 1244 (1999)" }],
  ["UN Security Council, “Resolution 1540 (2004),” S/RES/1540, Apr. 28, 2004. [Online]. Available: https://undocs.org/S/RES/1540(2004)", { people: "UN Security Council", title: "Resolution 1540 (2004)" }],
  ["Parliamentary Assembly of the Council of Europe. Resolution 2372 (2021), “Rivers Require an Investigation.” April 21, 2021.", { type: "statute", people: "Parliamentary Assembly of the Council of Europe", issued: "2021-04-21" }],
  ["UN General Assembly, Resolution 68/262, Integrity of Rivers, A/RES/68/262 (March 27, 2014).", { people: "UN General Assembly", title: "Resolution 68/262, Integrity of Rivers", issued: "2014-03-27" }],
  ["Zgromadzenie Ogólne ONZ, Rezolucja A/RES/68/262 z dnia 27 marca 2014 r. w sprawie rzek, https://undocs.org/A/RES/68/262 (dostęp: 12.03.2023).", { type: "statute", people: "Zgromadzenie Ogólne ONZ", title: "Rezolucja A/RES/68/262 z dnia 27 marca 2014 r. w sprawie rzek", issued: "2014-03-27" }],
  ["Rada Bezpieczeństwa ONZ, Rezolucja S/RES/2202 (2015) z dnia 17 lutego 2015 r.", { people: "Rada Bezpieczeństwa ONZ", title: "Rezolucja S/RES/2202 (2015) z dnia 17 lutego 2015 r." }],
  ["Совет Безопасности ООН. Резолюция 1244 (1999). S/RES/1244 (1999). – 1999. – URL: https://undocs.org/ru/S/RES/1244(1999) (дата обращения: 11.11.2020).", { people: "Совет Безопасности ООН", title: "Резолюция 1244 (1999)" }],
  ["Резолюция Генеральной Ассамблеи ООН A/RES/68/262 от 27 марта 2014 г. «Целостность рек». – URL: https://undocs.org/ru/A/RES/68/262 (дата обращения: 12.04.2023).", { title: "Резолюция Генеральной Ассамблеи ООН A/RES/68/262 от 27 марта 2014 г. «Целостность рек»", issued: "2014-03-27" }],
  ["Rezolyutsiya Soveta Bezopasnosti OON 2202 (2015) ot 17 fevralya 2015 g. – URL: https://undocs.org/ru/S/RES/2202(2015) (data obrashcheniya: 11.04.2021).", { title: "Rezolyutsiya Soveta Bezopasnosti OON 2202 (2015) ot 17 fevralya 2015 g.", issued: "2015-02-17" }],
  ["Рада Безпеки ООН. Резолюція 2202 (2015) від 17 лютого 2015 р. URL: https://example.org/1 (дата звернення: 11.04.2021).", { people: "Рада Безпеки ООН", title: "Резолюція 2202 (2015) від 17 лютого 2015 р." }],
  ["Council of Europe, Parliamentary Assembly. Resolution 2463 (2022): Further Rivers of Europe. 13 Oct. 2022, example.int/31390.", { type: "statute", people: "Council of Europe, Parliamentary Assembly", title: "Resolution 2463 (2022): Further Rivers of Europe", issued: "2022-10-13" }],
  ["Резолюция 2463 (2022) Парламентской ассамблеи Совета Европы «О реках Европы». Страсбург, 2022.", { type: "statute", title: "Резолюция 2463 (2022) Парламентской ассамблеи Совета Европы «О реках Европы»", people: null }],
  ["Rezolucja Parlamentu Europejskiego z dnia 17 września 2020 r. w sprawie rzek (2020/2779(RSP)), Dz. Urz. UE C 385 z 22.09.2021.", { type: "statute", issued: "2020-09-17", "container-title": "Dz. Urz. UE C 385" }],
  ["Parliamentary Assembly. (2022). Rivers of Europe (Resolution 2463). https://example.int/31390", { title: "Rivers of Europe", number: "2463" }],
  ["United Nations General Assembly. (2022). Rivers of the world (Resolution A/RES/ES-11/1). https://example.org/1", { title: "Rivers of the world", number: "A/RES/ES-11/1" }],
  ["Dyrektywa Parlamentu Europejskiego i Rady 2013/32/UE z dnia 26 czerwca 2013 r. w sprawie rzek, Dz.U. L 180 z 29.6.2013, s. 60–95.", { type: "statute", issued: "2013-06-26", "container-title": "Dz.U. L 180" }],
  ["Ustawa z 6 I 2005 r. o rzekach i jeziorach, Dz.U. 2005, nr 17, poz. 141.", { type: "statute", title: "Ustawa z 6 I 2005 r. o rzekach i jeziorach", issued: "2005-01-06" }],
  ["Venice Commission (2019) Opinion on the draft law, CDL-AD(2019)032, 9 December 2019. Available at: https://example.int/2 (Accessed: 3 May 2022).", { type: "report", title: "Opinion on the draft law", number: "CDL-AD(2019)032" }],
]; // prettier-ignore

const acts: Row[] = [
  ["Republic of Belarus. Law No. 62-Z on Amendments to the Law on Rivers, January 5, 2023. National Legal Internet Portal, January 8, 2023, 2/2967.", { type: "statute", title: "Law No. 62-Z on Amendments to the Law on Rivers", issued: "2023-01-05", "container-title": "National Legal Internet Portal", number: "2/2967" }],
  ["Supreme Soviet of the BSSR. Declaration on the Sovereignty of Rivers. July 27, 1990. No. 193-XII.", { type: "statute", number: "193-XII", issued: "1990-07-27" }],
  ["Agreement on the River Commission (2011) signed at Moscow, 18 November 2011. Available at: https://example.org/0044 (Accessed: 7 June 2019).", { type: "statute", title: "Agreement on the River Commission", issued: "2011-11-18" }],
  ["Council of the European Union. “Council Implementing Regulation (EU) 2020/1387 of 2 October 2020.” Official Journal of the European Union L 319 I (October 2, 2020): 1–10.", { type: "statute", people: "Council of the European Union", "container-title": "Official Journal of the European Union" }],
  ["Belarus Rivers, Human Rights, and Sovereignty Act of 2020. 2020. Congress.gov, www.congress.gov/bill/116th-congress/house-bill/8438.", { type: "statute", title: "Belarus Rivers, Human Rights, and Sovereignty Act of 2020", issued: "2020" }],
  ["Council of Ministers of the Republic of Belarus. On Measures for Rivers, No. 209. April 6, 2022. https://example.by/1.", { type: "statute", number: "209", issued: "2022-04-06" }],
  ["Loi n° 2006-64 du 23 janvier 2006 relative à la lutte contre les crues. Journal officiel de la République française, January 24, 2006.", { type: "statute" }],
]; // prettier-ignore

describe.each([
  ["acts", acts],
  ["cases", cases],
  ["resolutions", resolutions],
])("%s", (_, rows) => {
  test.each(rows)("%s", (text, right) => {
    const found = brief(parseText(text));
    for (const [name, value] of Object.entries(right)) expect(found[name] ?? null, name).toBe(value);
  });
});
