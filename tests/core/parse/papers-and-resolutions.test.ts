import { expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** `null`: nothing. The works are made up. */
type Row = [text: string, right: Record<string, string | null>];

// prettier-ignore
const papers: Row[] = [
  ["Kos, J. (2021). Flüsse und Grenzen: Integration unter Zwang (SWP-Studie 2021/S 07). Stiftung Wissenschaft und Politik. https://doi.org/10.18449/2021S07", { type: "report", title: "Flüsse und Grenzen: Integration unter Zwang", genre: "SWP-Studie", number: "2021/S 07" }],
  ["Lis, S. (Ed.). (2022). Rivers by constraint: Neighbours in flood (SWP Research Paper 2022/RP 11). Stiftung Wissenschaft und Politik. https://www.example.org/a", { type: "report", title: "Rivers by constraint: Neighbours in flood", genre: "SWP Research Paper", number: "2022/RP 11" }],
  ["Kos, T., & Lis, K. (2021). Rzeki wobec suszy: Państwo i ludzie (Raport OSW). Ośrodek Studiów Wschodnich.", { type: "report", title: "Rzeki wobec suszy: Państwo i ludzie", genre: "Raport OSW" }],
  ["Kos, A. (2020). L’Union des rivières: une intégration en trompe-l’œil (Note de l’Ifri, Russie.Nei.Visions No. 117). Institut français des relations internationales.", { type: "report", title: "L’Union des rivières: une intégration en trompe-l’œil", "collection-title": "Russie.Nei.Visions", "collection-number": "117" }],
  ["Kos, R. (2021). What people think about the flood (Research paper, Russia and Eurasia Programme). Chatham House. https://www.example.org/b", { type: "report", title: "What people think about the flood", genre: "Research paper", note: "Russia and Eurasia Programme" }],
  ["Lis, P. (2022) Forecast for rivers. BEROC Working Paper Series, WP no. 78. Kyiv: BEROC.", { type: "report", title: "Forecast for rivers", number: "78", "publisher-place": "Kyiv" }],
  ["Kos, Sabine. “Floods and Elections.” SWP Comment 40/2021. Stiftung Wissenschaft und Politik, June 2021. https://doi.org/10.18449/2021C40.", { type: "report", title: "Floods and Elections", number: "40/2021" }],
  ["A. Kos, “Flüsse im Umbruch,” Stiftung Wissenschaft und Politik, Berlin, Germany, SWP-Aktuell 2020/A 71, Sep. 2020, doi: 10.18449/2020A71.", { type: "report", number: "2020/A 71", "publisher-place": "Berlin, Germany" }],
  ["World Bank, Belarus: Public expenditure review, Rep. no. 114572-BY. Washington, DC, USA: World Bank, 2018.", { type: "report", title: "Belarus: Public expenditure review", number: "114572-BY" }],
  ["Kos A. M. (2022), Znaczenie rzek, Policy Paper nr 3 (205), Polski Instytut Spraw Międzynarodowych, Warszawa.", { type: "report", title: "Znaczenie rzek" }],
  ["UN Human Rights Council. Report of the Special Rapporteur on the Situation of Rivers in Belarus. UN Doc. A/HRC/47/49, May 4, 2021. https://undocs.org/A/HRC/47/49.", { type: "report", title: "Report of the Special Rapporteur on the Situation of Rivers in Belarus", issued: "2021-05-04", number: "A/HRC/47/49" }],
  ["Kos, Chris. “Sound and Rivers.” Film Comment 40.1 (January–February 2004): 17.", { type: "journalArticle", "container-title": "Film Comment", volume: "40", issue: "1" }],
];

// prettier-ignore
const resolutions: Row[] = [
  ["UN Security Council (2015) Resolution 2202 (2015), S/RES/2202. Available at: https://undocs.org/S/RES/2202 (Accessed: 13 June 2021).", { type: "statute", title: "Resolution 2202 (2015)", people: "UN Security Council", issued: "2015" }],
  ["Council of Europe, Parliamentary Assembly. Resolution 2463 (2022): Further Floods. 13 Oct. 2022, pace.coe.int/en/files/31390/html.", { type: "statute", people: "Council of Europe, Parliamentary Assembly", title: "Resolution 2463 (2022): Further Floods" }],
  ["UN General Assembly. (2014, March 27). Territorial integrity of rivers (Resolution 68/262). https://undocs.org/A/RES/68/262", { type: "statute", title: "Territorial integrity of rivers", number: "68/262" }],
  ["Rezolyutsiya General'noi Assamblei OON 68/262 «Tselostnost' rek» ot 27 marta 2014 g. – URL: https://undocs.org/ru/A/RES/68/262 (data obrashcheniya: 12.05.2022).", { type: "statute", title: "Rezolyutsiya General'noi Assamblei OON 68/262 «Tselostnost' rek» ot 27 marta 2014 g.", issued: "2014-03-27" }],
  ["United Nations Security Council. 2014. Resolution 2166 (2014). S/RES/2166. Adopted July 21, 2014.", { type: "statute", title: "Resolution 2166 (2014)" }],
];

// prettier-ignore
const kept: Row[] = [
  ["Dispatch of the British Embassy to the Foreign Office, August 14, 1968. FCO 28/307. The National Archives, Kew.", { type: "manuscript", archive: "The National Archives", "publisher-place": "Kew" }],
  ["‘Telegram from the Embassy in Moscow’ (1991) The National Archives, Kew, FCO 28/10234.", { type: "letter", title: "Telegram from the Embassy in Moscow", archive: "The National Archives" }],
  ["Otchet o rabote muzeya v Vil'no za 1932 g. // LTsGA. – F. 368. Op. 1. D. 12. L. 4.", { type: "manuscript", title: "Otchet o rabote muzeya v Vil'no za 1932 g" }],
  ["Kos, P. (1943) Report on the rivers in Belarus. National Archives of the Republic of Belarus, Minsk, fond 4p, opis 33a, delo 254.", { archive: "National Archives of the Republic of Belarus", "publisher-place": "Minsk" }],
  ["Archiwum Akt Nowych, KC PZPR, sygn. 237/XIV/221, Sprawozdanie z działalności rad za rok 1957, 1958, k. 11–19.", { archive: "Archiwum Akt Nowych", title: "Sprawozdanie z działalności rad za rok 1957" }],
  ["Kos, Daniel, and Kyle Lis. “Survey on Rivers.” Dataset, version 1.2. Harvard Dataverse, 2021. https://doi.org/10.7910/DVN/ABCD12.", { type: "dataset", edition: "version 1.2" }],
  ["Внешняя торговля реками по странам [Электронный ресурс] : база данных / Нац. стат. ком. Респ. Беларусь. – Режим доступа: http://dataportal.example.by. – Дата доступа: 02.02.2024.", { type: "dataset", title: "Внешняя торговля реками по странам" }],
  ["Levada Center. (2021). Attitudes to rivers, wave of June 2021 [Unpublished raw data].", { type: "dataset" }],
];

test.each([...papers, ...resolutions, ...kept])("%s", (text, right) => {
  const said = brief(parseText(text));
  for (const [name, value] of Object.entries(right))
    expect([name, said[name] ?? null]).toEqual([name, value]);
});
