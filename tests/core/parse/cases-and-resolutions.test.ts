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
]; // prettier-ignore

const resolutions: Row[] = [
  ["Council of Europe, Parliamentary Assembly. Resolution 2463 (2022): Further Rivers of Europe. 13 Oct. 2022, example.int/31390.", { type: "statute", people: "Council of Europe, Parliamentary Assembly", title: "Resolution 2463 (2022): Further Rivers of Europe", issued: "2022-10-13" }],
  ["Резолюция 2463 (2022) Парламентской ассамблеи Совета Европы «О реках Европы». Страсбург, 2022.", { type: "statute", title: "Резолюция 2463 (2022) Парламентской ассамблеи Совета Европы «О реках Европы»", people: null }],
  ["Rezolucja Parlamentu Europejskiego z dnia 17 września 2020 r. w sprawie rzek (2020/2779(RSP)), Dz. Urz. UE C 385 z 22.09.2021.", { type: "statute", issued: "2020-09-17", "container-title": "Dz. Urz. UE C 385" }],
  ["Parliamentary Assembly. (2022). Rivers of Europe (Resolution 2463). https://example.int/31390", { title: "Rivers of Europe", number: "2463" }],
  ["United Nations General Assembly. (2022). Rivers of the world (Resolution A/RES/ES-11/1). https://example.org/1", { title: "Rivers of the world", number: "A/RES/ES-11/1" }],
  ["Dyrektywa Parlamentu Europejskiego i Rady 2013/32/UE z dnia 26 czerwca 2013 r. w sprawie rzek, Dz.U. L 180 z 29.6.2013, s. 60–95.", { type: "statute", issued: "2013-06-26", "container-title": "Dz.U. L 180" }],
  ["Ustawa z 6 I 2005 r. o rzekach i jeziorach, Dz.U. 2005, nr 17, poz. 141.", { type: "statute", title: "Ustawa z 6 I 2005 r. o rzekach i jeziorach", issued: "2005-01-06" }],
  ["Venice Commission (2019) Opinion on the draft law, CDL-AD(2019)032, 9 December 2019. Available at: https://example.int/2 (Accessed: 3 May 2022).", { type: "report", title: "Opinion on the draft law", number: "CDL-AD(2019)032" }],
]; // prettier-ignore

describe.each([
  ["cases", cases],
  ["resolutions", resolutions],
])("%s", (_, rows) => {
  test.each(rows)("%s", (text, right) => {
    const found = brief(parseText(text));
    for (const [name, value] of Object.entries(right)) expect(found[name] ?? null, name).toBe(value);
  });
});
