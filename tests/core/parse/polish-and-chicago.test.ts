import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** `null`: nothing. The works are made up. */
type Row = [text: string, right: Record<string, string | null>];

const acts: Row[] = [
  ["Ustawa z dnia 13 kwietnia 2022 r. o rzekach (Dz.U. 2022 poz. 835 ze zm.).", { type: "statute", title: "Ustawa z dnia 13 kwietnia 2022 r. o rzekach", issued: "2022-04-13", section: "835" }],
  ["Ustawa z dnia 13 kwietnia 2022 r. o rzekach (ze zm.), Dz.U. 2022, poz. 835.", { title: "Ustawa z dnia 13 kwietnia 2022 r. o rzekach", note: "ze zm.", section: "835" }],
  ["Ustawa z dnia 13 kwietnia 2022 r. o rzekach (tekst jedn. Dz.U. 2022, poz. 835).", { title: "Ustawa z dnia 13 kwietnia 2022 r. o rzekach", section: "835" }],
  ["Ustawa z dnia 13 kwietnia 2022 r. o rzekach (t.j. Dz.U. z 2022 r., poz. 835 z późn. zm.).", { title: "Ustawa z dnia 13 kwietnia 2022 r. o rzekach", section: "835" }],
  ["Konstytucja Republiki Białorusi z 15 marca 1994 r. (ze zm.), https://example.by/k (dostęp: 2.06.2024).", { title: "Konstytucja Republiki Białorusi z 15 marca 1994 r.", note: "ze zm." }],
  ["Rada UE (2021). Decyzja Rady (WPZiB) 2021/1031 z dnia 24 czerwca 2021 r. zmieniająca decyzję 2012/642/WPZiB. Dz.Urz. UE L 224I.", { type: "statute", people: "Rada UE", title: "Decyzja Rady (WPZiB) 2021/1031 z dnia 24 czerwca 2021 r. zmieniająca decyzję 2012/642/WPZiB", "container-title": "Dz.Urz. UE L 224I", issued: "2021-06-24" }],
  ["Najwyższa Izba Kontroli, Informacja o wynikach kontroli: ochrona granicy z Białorusią, Warszawa 2022.", { people: "Najwyższa Izba Kontroli", title: "Informacja o wynikach kontroli: ochrona granicy z Białorusią", issued: "2022" }],
  ["Rada Bezpieczeństwa ONZ, Rezolucja 2202 z dnia 17 lutego 2015 r., S/RES/2202.", { type: "statute", people: "Rada Bezpieczeństwa ONZ", issued: "2015-02-17" }],
  ["Rada UE (2021), Decyzja Rady (WPZiB) 2021/1031 z dnia 24 czerwca 2021 r. zmieniająca decyzję 2012/642, Dz.Urz. UE L 224I, s. 15–16.", { type: "statute", page: "15–16", issued: "2021-06-24" }],
  ["Lietuvos Respublikos Vyriausybė. 2023. Dėl upių uždarymo. Nutarimas Nr. 535, July 5, 2023. https://e-seimas.lrs.lt/1.", { type: "statute", title: "Dėl upių uždarymo", genre: "Nutarimas", number: "535", issued: "2023-07-05", "container-title": null }],
  ["Latvijas Republikas Saeima. 2023. Upju kārtība. Likums Nr. 535, July 5, 2023. https://likumi.lv/1.", { type: "statute", number: "535", "container-title": null }],
]; // prettier-ignore

const polish: Row[] = [
  ["Rzeka nie ma dokąd się cofnąć (2021), wywiad z: A. Kosem, rozm. J. Lis, „Polityka”, nr 34, s. 48–50.", { people: "interviewee Kosem, A.; interviewer Lis, J.", title: "Rzeka nie ma dokąd się cofnąć", "container-title": "Polityka", issue: "34" }],
  ["Rzeka nas zje (2022), z A. Kosem rozmawia M. Lis, „Gazeta Wyborcza”, 21 marca, s. 20.", { people: "interviewer Lis, M.", title: "Rzeka nas zje", "container-title": "Gazeta Wyborcza", issued: "2022-03-21" }],
  ["Rzeka nas zje (2022), z A. Kosem rozmawiała M. Lis, „Gazeta Wyborcza”, 21.03.2022.", { people: "interviewer Lis, M.", "container-title": "Gazeta Wyborcza" }],
  ["Grupa Brzeg (2022), Kryzys nad rzeką, Warszawa–Białystok, https://example.org.pl/r.pdf [dostęp: 2.06.2024].", { people: "Grupa Brzeg", title: "Kryzys nad rzeką" }],
  ["Kos M., Lis R. (2023), Ostatnia rzeka. Białoruś i jej wody, Raport OSW, Warszawa: Ośrodek Studiów Wschodnich.", { type: "report", title: "Ostatnia rzeka. Białoruś i jej wody", "collection-title": "Raport OSW", publisher: "Ośrodek Studiów Wschodnich" }],
  ["Kos M. (2023), Ostatnia rzeka, „Prace OSW”, nr 45, Warszawa: Ośrodek Studiów Wschodnich.", { title: "Ostatnia rzeka", "collection-title": "Prace OSW", "collection-number": "45", "publisher-place": "Warszawa" }],
  ["Kos R. (2020), System rzek, w: T. Lis, B. Surma (red.), Rzeki w przededniu zmian, Prace IEŚ, nr 6, Lublin: Instytut Europy Środkowej, s. 31–46.", { type: "bookSection", "container-title": "Rzeki w przededniu zmian", "collection-title": "Prace IEŚ", "collection-number": "6", publisher: "Instytut Europy Środkowej", page: "31-46" }],
  ["Kos A. (2023), Po co rzece tama?, film na kanale „Rzeki”, YouTube, 18 stycznia, https://youtu.be/Qk3vT8_rLmA (dostęp: 20.11.2023).", { type: "videoRecording", title: "Po co rzece tama?", issued: "2023-01-18" }],
  ["Kos A. (2019), Rzeki Wschodu, referat wygłoszony na konferencji „Rzeki i ludzie”, Lublin, 12 maja 2019.", { type: "conferencePaper", title: "Rzeki Wschodu", "event-title": "Rzeki i ludzie" }],
]; // prettier-ignore

const chicago: Row[] = [
  ["Kos, Ieva, and Māris Lis. 2023. “The Price of Rivers.” In The Baltic Sea after 2022, edited by Kristian Åtland, Robert Czulda, and Katarzyna Zysk, 3rd ed., 203–24. Routledge Advances in European Politics. Abingdon: Routledge.", { type: "bookSection", "container-title": "The Baltic Sea after 2022", "collection-title": "Routledge Advances in European Politics", page: "203-24", publisher: "Routledge" }],
  ["Kos, Vital. 2021. “Wer protestiert?” In Protestbewegungen im Raum, edited by Sabine Fischer and Margarete Klein, 67–91. Osteuropa-Studien 12. Baden-Baden: Nomos.", { people: "Kos, Vital; editor Fischer, Sabine; editor Klein, Margarete", "container-title": "Protestbewegungen im Raum", "collection-number": "12", publisher: "Nomos" }],
  ["Kos, Vital. 2021. “Who protests?” In Protest Movements, edited by Sabine Fischer. London: Routledge.", { people: "Kos, Vital; editor Fischer, Sabine", "container-title": "Protest Movements" }],
  ["Kos, Vital. 2021. “Who protests?” In Protest Movements, vol. 2, edited by Sabine Fischer, 67–91. London: Routledge.", { "container-title": "Protest Movements", volume: "2", page: "67-91" }],
  ["Kremlin.ru. 2023. “Zasedanie Soveta rek.” November 23, 2023. http://kremlin.ru/1 (accessed April 4, 2024).", { people: "Kremlin.ru", issued: "2023-11-23" }],
  ["Official Internet Portal of Legal Information (Russia). 2021. “Federal’nyy zakon o rekakh.” April 2, 2021. http://publication.pravo.gov.ru/1.", { people: "Official Internet Portal of Legal Information (Russia)" }],
  ["Ministry of Rivers (Belarus). 2021. “On the Rivers.” April 2, 2021. https://example.gov.by/1.", { people: "Ministry of Rivers (Belarus)" }],
  ["Ministry of Rivers. 2021. “On the Rivers.” Press release, April 2, 2021. https://example.gov.by/1.", { title: "On the Rivers", "container-title": null }],
  ["Belaruski PEN. 2023. The Year of Rivers. Warsaw: Belaruski PEN. https://penbelarus.org/1.html.", { people: "Belaruski PEN" }],
  ["Belsat Investigates. 2021. “How Minsk Turned the River.” YouTube video, 31:07. December 2, 2021. https://youtu.be/wN4cB-7tYqE.", { type: "videoRecording", people: "Belsat Investigates" }],
  ["Kos, Curt. 2014. “The Russian Rivers.” International Journal of the Sociology of Rivers, no. 225 (Winter): 81–127.", { "container-title": "International Journal of the Sociology of Rivers", issue: "225", page: "81-127" }],
  ["Kos, Curt. 2014. “The Russian Rivers.” Slavic Review 64, no. 3 (Fall): 81–127.", { "container-title": "Slavic Review", volume: "64", issue: "3", page: "81-127" }],
  ["Kos, Curt. 2014. “The Russian Rivers.” Polis, no. 3: 81–127.", { "container-title": "Polis", issue: "3", volume: null }],
]; // prettier-ignore

const foreign: Row[] = [
  ["Linkas L. Kodėl upė nebėra teisėta // LRT. – 2020. – 24 rugs. – URL: https://www.lrt.lt/1 (data obrashcheniya: 12.03.2023).", { "container-title": "LRT", issued: "2020-09-24" }],
  ["Bērziņš J. Kāpēc upe nav likumīga // Delfi. – 2020. – 24. jūn. – URL: https://www.delfi.lv/1 (data obrashcheniya: 12.03.2023).", { "container-title": "Delfi", issued: "2020-06-24" }],
  ["Kos Y. Rivers’ war diplomacy: between mediation and complicity / Minsk Dialogue Council. – Commentary № 71. – 2022. – 14 p. – URL: https://example.by/war (data obrashcheniya: 14.03.2023).", { type: "report", title: "Rivers’ war diplomacy: between mediation and complicity", publisher: "Minsk Dialogue Council", number: "71", issued: "2022" }],
  ["World Report on Rivers / Human Rights Watch. – New York, 2022. – 740 p.", { title: "World Report on Rivers", publisher: "Human Rights Watch" }],
  ["Маніторынг рэк / Беларускі ПЭН. – Варшава, 2022. – 58 с.", { title: "Маніторынг рэк", publisher: "Беларускі ПЭН" }],
  ["Kos, A. Rivers / A. Kos. – London ; New York : Routledge, 2021. – XII, 368 p.", { publisher: "Routledge", "number-of-pages": "XII, 368" }],
  ["Kos A. Pervyy den’ [Elektronnyy resurs] : Telegram-kanal «Tsentr rek». – 2022. – 24 fevr. – URL: https://t.me/rivers/1187 (data obrashcheniya: 25.02.2022).", { type: "forumPost", title: "Pervyy den’", "container-title": "Telegram-kanal «Tsentr rek»", issued: "2022-02-24" }],
  ["Кос А. Першы дзень : тэлеграм-канал «Рэкі». – 2022. – 24 лют. – URL: https://t.me/rivers/1187 (дата звароту: 25.02.2022).", { type: "forumPost", title: "Першы дзень", "container-title": "тэлеграм-канал «Рэкі»" }],
  ["Кос А. Первый день : пост // Телеграм-канал «Реки». – 24.02.2022. – URL: https://t.me/rivers/1187 (дата обращения: 25.02.2022).", { title: "Первый день" }],
  ["Пытки на реке : доклад, ноябрь 2021 – март 2022. Б. м., 2022. 58 с.", { issued: "2022", "collection-title": null }],
  ["Кос П. Ріки у вигнанні. Щорічник рік / за заг. ред. В. Можейка. Київ : Критика, 2023. С. 51–60.", { type: "bookSection", title: "Ріки у вигнанні", "container-title": "Щорічник рік", page: "51-60" }],
  ["Кос В. А. История рек : в 3 т. Т. 2 : Большие реки. М. : Наука, 2004. 512 с.", { title: "История рек", volume: "2", "volume-title": "Большие реки", publisher: "Наука" }],
]; // prettier-ignore

describe.each([
  ["acts", acts],
  ["Polish lists", polish],
  ["Chicago", chicago],
  ["works in other languages, channels and reports after GOST", foreign],
])("%s", (_, rows) => {
  test.each(rows)("%s", (text, right) => {
    const record = brief(parseText(text));
    expect(Object.fromEntries(Object.keys(right).map((name) => [name, record[name] ?? null]))).toEqual(right);
  });
});
