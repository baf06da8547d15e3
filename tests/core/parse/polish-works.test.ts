import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** `null`: nothing. The works are made up. */
type Row = [text: string, right: Record<string, string | null>];

const books: Row[] = [
  ["Kos T. (2020), Rzeki bez mostów, w: H. Nowak (red.), Samorząd nad rzeką, seria „Studia nad Rzeką”, t. 7, Wydawnictwo Uniwersytetu Wrocławskiego, Wrocław, s. 91–112.", { type: "bookSection", "container-title": "Samorząd nad rzeką", volume: null, "collection-title": "Studia nad Rzeką", "collection-number": "7" }],
  ["Kos M. (2017), Rzeka bez łodzi, [w:] D. Lis (red.), Status rzeki w Polsce, Wolters Kluwer, Warszawa, s. 211–230 (Studia Rzeczne).", { "container-title": "Status rzeki w Polsce", publisher: "Wolters Kluwer", page: "211-230", "collection-title": "Studia Rzeczne" }],
  ["Kos E., Rzeka, Wydawnictwo Trio, Warszawa 1999 (Historia Rzek Świata w XX wieku).", { type: "book", title: "Rzeka", publisher: "Wydawnictwo Trio", "collection-title": "Historia Rzek Świata w XX wieku" }],
  ["Kos M. (2018), Migration of Fish. The trend stabilises, OSW Report, Centre for Eastern Studies, Warsaw, October 2018.", { type: "report", title: "Migration of Fish. The trend stabilises", publisher: "Centre for Eastern Studies" }],
  ["Kos R., Partnerstwo nad rzeką, Raport OSW, Warszawa 2013.", { type: "report", title: "Partnerstwo nad rzeką", publisher: null, "publisher-place": "Warszawa" }],
  ["Kos S., Lis I. (red.) (2020), Futures of Rivers in 2030, EUREN Report, No. 3, EUREN.", { type: "report", title: "Futures of Rivers in 2030", publisher: "EUREN", number: "3" }],
  ["Kos T.A. (1993), Historia rzek XX w., Volumen, Warszawa.", { title: "Historia rzek XX w", publisher: "Volumen" }],
  ["Kos M. (2018), Będzie to, co było. Jak rzeka odradza się w Rosji, tłum. M. Lis, Prószyński i S-ka, Warszawa.", { title: "Będzie to, co było. Jak rzeka odradza się w Rosji", publisher: "Prószyński i S-ka" }],
  ["Kos M. (2014), Wołga, Noir sur Blanc, Warszawa.", { title: "Wołga", publisher: "Noir sur Blanc" }],
  ["Kos A. (2019), Polska, Litwa, Ukraina, Warszawa.", { title: "Polska, Litwa, Ukraina", publisher: null }],
  ["Kos R. (red.) (2015), Bezpieczeństwo rzek, t. 2, cz. 1, UPH, Siedlce.", { title: "Bezpieczeństwo rzek", volume: "2, cz. 1", publisher: "UPH" }],
  ["Kos P. (2019), Testament rzeki, Kolegium Europy Wschodniej, Warszawa–Wojnowice.", { title: "Testament rzeki", publisher: "Kolegium Europy Wschodniej", "publisher-place": "Warszawa–Wojnowice" }],
  ["GUS, Mały Rocznik Statystyczny Rzek 2021, Warszawa 2021.", { people: "GUS", title: "Mały Rocznik Statystyczny Rzek 2021" }],
  ["Kos R., Formowanie się rzeki, w: tenże, Między brzegiem a brzegiem, Lublin 2000, s. 11–34.", { type: "bookSection", title: "Formowanie się rzeki", "container-title": "Między brzegiem a brzegiem", "publisher-place": "Lublin" }],
  ["Kos W., Media nad rzeką, w: J. Lis (red.), Wybrane systemy rzek, WAiP, Warszawa 2008, s. 103–122.", { "container-title": "Wybrane systemy rzek", publisher: "WAiP" }],
]; // prettier-ignore

const towns: Row[] = [
  ["Kos B. (2020), Prawa rzek w 2020 r. Raport Centrum Rzek, Lublin–Mińsk.", { title: "Prawa rzek w 2020 r. Raport Centrum Rzek", "publisher-place": "Lublin–Mińsk" }],
  ["Europejska Służba Rzek (2022), Kompas na rzecz rzek, Bruksela, https://www.example.eu/compass (dostęp: 2.02.2023).", { title: "Kompas na rzecz rzek", "publisher-place": "Bruksela" }],
  ["Kos A. (2022), Raport o rzekach, A/HRC/50/58, Rada Praw Rzek ONZ, Genewa.", { publisher: "Rada Praw Rzek ONZ", "publisher-place": "Genewa", number: "A/HRC/50/58" }],
  ["GUS (2022), Rzeki w Polsce. Informacja sygnalna, 15.06.2022, Główny Urząd Statystyczny, Warszawa.", { title: "Rzeki w Polsce. Informacja sygnalna", issued: "2022-06-15", publisher: "Główny Urząd Statystyczny" }],
  ["Mapa rzek 1:750 000 (2015), Demart, Warszawa.", { type: "map", publisher: "Demart" }],
  ["Kos M. (2020), Sny o rzece, [w:] tegoż, Zapiski z rzeki, Czarne, Wołowiec, s. 33–58.", { "container-title": "Zapiski z rzeki", publisher: "Czarne", page: "33-58" }],
  ["Kos S. (2021), Zimno nad rzeką. Opowieści, wyd. 2 popr. i uzup., Krytyka Polityczna, Warszawa, ebook.", { type: "book", publisher: "Krytyka Polityczna" }],
  ["Konwencja o ochronie rzek, sporządzona w Rzymie dnia 4 listopada 1950 r., Dz.U. 1993, nr 61, poz. 284.", { type: "statute", issued: "1950-11-04", "container-title": "Dz.U." }],
]; // prettier-ignore

const papers: Row[] = [
  ["Kos E. (1999), Rzeka, Trio, Warszawa (Historia Rzek Świata w XX Wieku).", { title: "Rzeka", publisher: "Trio", "publisher-place": "Warszawa", "collection-title": "Historia Rzek Świata w XX Wieku" }],
  ["OBWE/ODIHR (2020), Report on Alleged Violations of Rivers, autor: W. Kos, 5.11.2020, ODIHR.GAL/68/20/Corr.1, https://www.example.org/469539.pdf (5.09.2024).", { title: "Report on Alleged Violations of Rivers", note: "autor: W. Kos" }],
  ["Federal Ministry for Rivers. (2021). Farmland lease prices (German–Ukrainian River Dialogue, Policy Report No. 7/2021). Institute for River Research.", { type: "report", title: "Farmland lease prices", number: "7/2021" }],
]; // prettier-ignore

const screens: Row[] = [
  ["Rzeka Gap. Czy jesteśmy gotowi? (2023), Kanał Otwarty na Wodę, YouTube, 2.07.2023, https://youtu.be/kR3 (dostęp: 17.05.2024).", { type: "videoRecording", "container-title": "YouTube", note: "Kanał Otwarty na Wodę" }],
  ["Pul Rzeki (2023), O cenach jabłek, kanał Telegram, 6.09.2023, https://t.me/pul/10123 (dostęp: 11.02.2024).", { type: "forumPost", title: "O cenach jabłek", "container-title": "Telegram" }],
  ["Ministerstwo Rzek (2024), Tarcza Wód – założenia programu, gov.pl, 27.05.2024, https://www.gov.pl/web/rzeki (dostęp: 28.05.2024).", { title: "Tarcza Wód – założenia programu", "container-title": "gov.pl" }],
  ["Główny Urząd Statystyczny (2023), Rocznik rzek 2023, Warszawa, https://stat.gov.pl/rzeki.html (dostęp: 3.04.2024).", { type: "report", "publisher-place": "Warszawa" }],
  ["Sejm RP (2021), Stenogram z posiedzenia Komisji Rzek nr 45, Warszawa.", { people: "Sejm RP" }],
]; // prettier-ignore

const quoted: Row[] = [
  ["„Nad rzeką nikt już nie mówi o prawach”. Z Walerem Kosem rozmawia Joanna Lis (2022), „Nowa Europa Wschodnia”, nr 3–4, s. 52–59.", { people: null, title: "„Nad rzeką nikt już nie mówi o prawach”. Z Walerem Kosem rozmawia Joanna Lis", "container-title": "Nowa Europa Wschodnia" }],
  ["„Zostało nas pół”. Ilu rybaków wyjechało za dwa lata (2022), „Devby.io”, 9.09.2022, https://devby.io/news/a (dostęp: 14.02.2024).", { title: "„Zostało nas pół”. Ilu rybaków wyjechało za dwa lata", "container-title": "Devby.io" }],
  ["„Nie wyjadę”: rybacy o sankcjach (2021), „Tygodnik Powszechny”, nr 12, s. 14–16.", { title: "„Nie wyjadę”: rybacy o sankcjach" }],
]; // prettier-ignore

const acts: Row[] = [
  ["Postanowienie Prezydenta RP z 2 września 2021 r. (Dz.U. poz. 1612).", { type: "statute", title: "Postanowienie Prezydenta RP z 2 września 2021 r.", section: "1612", issued: "2021-09-02" }],
  ["Traktat między Polską a Białorusią o rzekach, podpisany w Warszawie dnia 23 czerwca 1992 r., Dz.U. 1993 nr 118, poz. 527.", { issued: "1992-06-23", "container-title": "Dz.U." }],
]; // prettier-ignore

/** Of text layers in the form of Chicago. */
const chicago: Row[] = [
  ["Kos, Tatiana, ed. 2019. Dvadtsat’ let rekam: sbornik dokumentov. Moscow: Ves’ Mir.", { title: "Dvadtsat’ let rekam: sbornik dokumentov", publisher: "Ves’ Mir" }],
  ["Tsentr rechnykh issledovaniy. 2022. “Obrashcheniye k rekam.” Facebook, April 18, 2022. https://www.facebook.com/relcentr/posts/1. Accessed April 3, 2024.", { people: "Tsentr rechnykh issledovaniy", title: "Obrashcheniye k rekam" }],
  ["River Community Secretariat. 2022. Annual Implementation Report. Vienna: River Community.", { title: "Annual Implementation Report", publisher: "River Community", "publisher-place": "Vienna" }],
  ["Kos, Zhanar. 2022. “Skol’ko vody.” YouTube video, 24:10. Posted by “Vlast,” August 17, 2022. https://www.youtube.com/watch?v=Hs2.", { type: "videoRecording", publisher: null }],
]; // prettier-ignore

const more: Row[] = [
  ["Kos O., Lis E. (2002), Historia rzek od połowy XVIII do końca XX w., Związek Rzeczny w RP, Katedra Kultury Rzecznej Uniwersytetu w Białymstoku, Białystok.", { type: "book", publisher: "Związek Rzeczny w RP, Katedra Kultury Rzecznej Uniwersytetu w Białymstoku", "publisher-place": "Białystok" }],
  ["Kos M. (2001), „Wisła”. Ideologia i przywódcy ruchu, Towarzystwo Rzeczne, Białystok.", { type: "book", title: "„Wisła”. Ideologia i przywódcy ruchu", publisher: "Towarzystwo Rzeczne" }],
  ["Kos A. (2022), Nie wrócimy nad rzekę. Z rybakiem z Mińska rozmawia Anna Lis, „Dziennik Rzeczny”, nr 118, 21.06.2022, s. A14.", { title: "Nie wrócimy nad rzekę. Z rybakiem z Mińska rozmawia Anna Lis", issue: "118" }],
  ["Kos A. (2021), Kogo boitsya reka, wywiad przeprowadzony przez J. Lis, „Nowaja Polsza”, 12.03.2021.", { type: "interview", title: "Kogo boitsya reka" }],
  ["Ab rekach (2002), Zakon Respubliki Biełaruś, 1.08.2002, nr 136-Z, Nacyjanalny prawawy internet-partał, https://pravo.example/136z (dostęp: 11.01.2024).", { type: "statute", title: "Ab rekach", issued: "2002-08-01" }],
  ["Kos Z. (2023), Rzeki a handel, referat wygłoszony na konferencji „Rzeki w czasie wojny”, Szkoła Główna Handlowa, Warszawa, 19–20.10.2023.", { "event-title": "Rzeki w czasie wojny", publisher: "Szkoła Główna Handlowa", "publisher-place": "Warszawa" }],
  ["Akta Komitetu Rzecznego w Białymstoku, sygn. 33/VII/12, Archiwum Państwowe w Białymstoku.", { type: "manuscript", title: "Akta Komitetu Rzecznego w Białymstoku", archive: "Archiwum Państwowe w Białymstoku", archive_location: "sygn. 33/VII/12" }],
  ["Konwencja o rzekach, sporządzona w Rzymie dnia 4 listopada 1950 r., Dz.U. z 1993 r. nr 61, poz. 284 ze zm.", { type: "statute", issued: "1950-11-04", section: "284", unparsed: null }],
  ["Ustawa z dnia 7 września 2007 r. o Karcie Rzek, t.j. Dz.U. 2022, poz. 1694.", { type: "statute", title: "Ustawa z dnia 7 września 2007 r. o Karcie Rzek", section: "1694" }],
  ["Decyzja Rady (WPZiB) 2021/1031 z dnia 24 czerwca 2021 r. w sprawie zmiany decyzji 2012/642/WPZiB, Dz.Urz. UE L 224 I z 24.06.2021, s. 15.", { type: "statute", "container-title": "Dz.Urz. UE L 224 I", page: "15" }],
  ["Wyrok WSA w Warszawie z dnia 12 maja 2021 r., sygn. akt IV SA/Wa 123/21, LEX nr 3195432.", { type: "case", title: "Wyrok WSA w Warszawie z dnia 12 maja 2021 r.", number: "IV SA/Wa 123/21", issued: "2021-05-12" }],
  ["Wyrok NSA z 8 lutego 2022 r., II OSK 2345/20, CBOSA.", { type: "case", people: null, number: "II OSK 2345/20" }],
  ["Kos T., 2011, Skrwawione rzeki, tłum. B. Lis, Świat Książki, Warszawa (oryg. 2010).", { publisher: "Świat Książki", issued: "2011", "original-date": "2010" }],
  ["Kos W. (1999), Historyja rek: u 6 t., t. 3, Ekoperspektywa, Mińsk.", { title: "Historyja rek", volume: "3", "number-of-volumes": "6" }],
  ["Mapa rzeczna Białorusi (1903), oprac. E. Kos, 1:840 000, Wilno.", { "publisher-place": "Wilno", publisher: null }],
  ["„Kurier Rzeczny”, 1936, nr 129 (12 maja), s. 4.", { type: "newspaperArticle", title: null, "container-title": "Kurier Rzeczny", issue: "129", issued: "1936-05-12", page: "4" }],
  ["Kos A., Lis B. (red.) (2021), Rzeki, t. 1–2, Neriton, Warszawa.", { title: "Rzeki", volume: "1–2", publisher: "Neriton" }],
]; // prettier-ignore

describe.each([["books", books], ["towns", towns], ["papers", papers], ["sites and bodies", screens], ["quoted beginnings", quoted], ["acts", acts], ["courts, interviews, archives", more], ["Chicago", chicago]])("Polish lists and text layers: %s", (_, rows) => {
  test.each(rows)("%s", (text, right) => {
    const found = brief(parseText(text));
    for (const [field, value] of Object.entries(right)) expect([field, found[field] ?? null]).toEqual([field, value]);
  });
}); // prettier-ignore
