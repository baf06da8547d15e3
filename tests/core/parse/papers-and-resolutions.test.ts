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
  ["Nice, Alex. Playing for Rivers: Gas Prices and Taxes. Briefing. London: Economist Intelligence Unit, 2020.", { type: "report", title: "Playing for Rivers: Gas Prices and Taxes", genre: "Briefing" }],
  ["Kos, Anna, and Viljar Lis. Total Defence Compared: Conscription. ICDS Report. Tallinn: International Centre for Defence and Security, May 2023. https://icds.example/en/baltic/.", { type: "report", title: "Total Defence Compared: Conscription", genre: "ICDS Report" }],
  ["J. Kos and T. Lis, “Rivers between two states,” Oxford Inst. Energy Stud., Oxford, U.K., OIES Paper WPM 67, Aug. 2016.", { type: "report", genre: "OIES Paper", number: "WPM 67" }],
  ["Rudkouski, Piotr. “Rivers and Values.” Belarusian Institute for Strategic Studies, BISS Working Paper SA#04/2020EN, Vilnius, 2020.", { type: "report", number: "SA#04/2020EN" }],
  ["Kos K: The impact of standards on rivers. NESTA Working Paper 13/15,2013. https://media.example.org/documents/a.pdf", { type: "report", genre: "NESTA Working Paper", number: "13/15" }],
  ["Kos, Chris. “Sound and Rivers.” Film Comment 40.1 (January–February 2004): 17.", { type: "journalArticle", "container-title": "Film Comment", volume: "40", issue: "1" }],
  ["Kos, A. (2003) Slow Rivers, Background Paper, Royal Institute of Rivers, London.", { type: "report", title: "Slow Rivers", publisher: "Royal Institute of Rivers", "publisher-place": "London", genre: "Background Paper" }],
  ["A. Kos, “Slow rivers,” Int. Centre for Rivers, Tallinn, Estonia, Background Paper, Jan. 2020.", { type: "report", title: "Slow rivers", "publisher-place": "Tallinn, Estonia", genre: "Background Paper" }],
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

// prettier-ignore
const acts: Row[] = [
  ["Federal Law No. 272-FZ on Measures Affecting Rivers. (2012, December 28). Sobranie Zakonodatelstva Rossiiskoi Federatsii, 53, Art. 7597.", { type: "statute", title: "Federal Law No. 272-FZ on Measures Affecting Rivers" }],
  ["President of the Republic of Belarus, “On the state of rivers,” Decree 125, Apr. 11, 2022. [Online]. Available: https://president.gov.by/ru/documents/ukaz-125", { type: "statute", title: "On the state of rivers", number: "125" }],
  ["Poland, Sejm. Act of 12 December 2013 on Rivers. Journal of Laws, 2013, item 1650.", { type: "statute", title: "Act of 12 December 2013 on Rivers" }],
];

// prettier-ignore
const meetings: Row[] = [
  ["Kos, N. (2022) ‘Protest and exile’, BASEES Annual Conference. University of Cambridge, 8–10 April.", { type: "conferencePaper", title: "Protest and exile" }],
  ["Kos M. Transformatsiya rek // Materialy XII Konventa RAMI. T. 3. M.: MGIMO, 2019. S. 45–52.", { type: "conferencePaper", "container-title": "Materialy XII Konventa RAMI" }],
  ["Kos L. I. Reki v rechi // Yazyk i sotsium : tez. dokl. XIV Mezhdunar. nauch. konf., Minsk, 4–5 dek. 2020 g. – Minsk : RIVSh, 2021. – Ch. 1. – S. 58–59.", { type: "conferencePaper", "container-title": "Yazyk i sotsium" }],
  ["Kos, V. (2023, June 8–10). Samizdat of rivers [Conference abstract]. 11th International Congress of Belarusian Studies, Kaunas, Lithuania. https://example.lt/2023/17.pdf", { type: "conferencePaper", "event-title": "11th International Congress of Belarusian Studies" }],
];

test.each([...papers, ...resolutions, ...kept, ...acts, ...meetings])("%s", (text, right) => {
  const said = brief(parseText(text));
  for (const [name, value] of Object.entries(right))
    expect([name, said[name] ?? null]).toEqual([name, value]);
});
