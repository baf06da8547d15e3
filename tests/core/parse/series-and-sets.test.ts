import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** `null`: nothing. The works are made up. */
type Row = [text: string, right: Record<string, string | null>];

const series: Row[] = [
  ["Kolbe O. Reki Polesia. Wrocław; Poznań: PTL, 1968. (Dzieła wszystkie; t. 52). 571 s.", { publisher: "PTL", issued: "1968", volume: null, "collection-title": "Dzieła wszystkie", "collection-number": "52" }],
  ["Кос О. Реки Полесья. Минск: Наука, 2008. (Память рек). 571 с.", { publisher: "Наука", issued: "2008", "collection-title": "Память рек" }],
  ["Kos O. Reki Poles'ya. M.: NLO, 2008. (Istoriya rek; vyp. 3). 571 s.", { publisher: "NLO", issue: null, "collection-title": "Istoriya rek", "collection-number": "3" }],
  ["Кос О. Рэкі Палесся. Мінск : Лімарыус, 2008. (Беларускі бераг; кн. 3). 571 с.", { publisher: "Лімарыус", "collection-title": "Беларускі бераг", "collection-number": "3" }],
  ["Kos W. (red.), 2011, Rzeki Wielkiego Księstwa. Stan badań, Seria „Studia nad Rzekami”, t. 4, Białystok: Wydawnictwo Uniwersytetu w Białymstoku.", { type: "book", title: "Rzeki Wielkiego Księstwa. Stan badań", "collection-title": "Studia nad Rzekami", "collection-number": "4" }],
  ["Kos M., 2006, Das Land der Flüsse. Studien zur Bildung (1569–1795), Wiesbaden: Harrassowitz (Veröffentlichungen des Nordost-Instituts, Bd. 3).", { publisher: "Harrassowitz", volume: null, "collection-title": "Veröffentlichungen des Nordost-Instituts", "collection-number": "3" }],
  ["Kos M. (2006), Die Brücken Polesiens, Köln: Böhlau (Beiträge zur Geschichte Osteuropas, Bd. 42).", { title: "Die Brücken Polesiens", publisher: "Böhlau", "collection-title": "Beiträge zur Geschichte Osteuropas" }],
  ["Kos A., Lis B., 2015, Mosty nad Bugiem, „Prace Rzeczne”, nr 58, Ośrodek Studiów Wschodnich, Warszawa.", { title: "Mosty nad Bugiem", publisher: "Ośrodek Studiów Wschodnich", "collection-title": "Prace Rzeczne" }],
  ["Kos A., 2015, Mosty nad Bugiem, Studies in River History, Bloomington: Indiana University Press.", { title: "Mosty nad Bugiem", "collection-title": "Studies in River History" }],
  ["Kos, Israel. The Rivers of Eastern Europe, 1772–1881. Translated by Chaya Lis. River Culture and Contexts. Philadelphia: University of Pennsylvania Press, 2005.", { people: "Kos, Israel; translator Lis, Chaya", title: "The Rivers of Eastern Europe, 1772–1881", "collection-title": "River Culture and Contexts" }],
  ["Kos, Anna. The Slow River. Translated by Tom Lis. Borderlands and Empires. New York: Columbia University Press, 2011.", { title: "The Slow River", "collection-title": "Borderlands and Empires" }],
  ["Kos, Arkadii. Reki sovetskoi provintsii: Vitebsk i mostki, 1917–1941. Istoriia rek. Moscow: ROSSPEN, 2006.", { type: "book", title: "Reki sovetskoi provintsii: Vitebsk i mostki, 1917–1941", "collection-title": "Istoriia rek" }],
  ["Kos, Anna. Most: istoriia i pamiat’. Sbornik statei. Moscow: ROSSPEN, 2006.", { "collection-title": null }],
]; // prettier-ignore

const sets: Row[] = [
  ["Kos R., 2015, The Oxford History of Rivers, vol. 1: The Making of the Rivers, 1385–1569, Oxford: Oxford University Press.", { title: "The Oxford History of Rivers, vol. 1: The Making of the Rivers, 1385–1569", volume: "1" }],
  ["Kos R. (2015), Dzieje rzek, t. 2: Polesie 1385–1569, Warszawa: PWN.", { title: "Dzieje rzek, t. 2: Polesie 1385–1569", volume: "2" }],
  ["Natsional’nyi komitet rek, Perepis’ rek 2019 goda, vol. 3: Sostav i berega. Minsk: Belstat, 2021.", { title: "Perepis’ rek 2019 goda, vol. 3: Sostav i berega", volume: "3" }],
  ["Kos, R. (2015) Histories of Rivers, vol. 2: Polesia. London: Routledge.", { volume: "2", publisher: "Routledge" }],
  ["Kos, Yakub. Novaia raka: Paema. Zbor tvoraŭ u dvatstsatsi tamakh, edited by S. A. Lis, vol. 8, Belaruskaia navuka, 2009.", { publisher: "Belaruskaia navuka", volume: "8", issued: "2009" }],
  ["Kos, Jan. The River: A Play. The Complete Plays, edited by S. Lis, vol. 2, Mastatskaia litaratura, 2009, pp. 3–45.", { publisher: "Mastatskaia litaratura", page: "3-45" }],
  ["Kos, Andrei, et al. Neighbours by River: Prices and Banks. Edited by Joan Lis, rev. ed., vol. 2, U of Michigan P, 2015.", { type: "book", publisher: "U of Michigan P", volume: "2" }],
]; // prettier-ignore

const others: Row[] = [
  ["B. Kos, Biełaruskaja raka dla škoł, 5th ed. Vilnia: Biełaruskaja drukarnia im. Fr. Skaryny, 1929 (reprint: Miensk: Narodnaja aśvieta, 1991).", { type: "book", "publisher-place": "Vilnia", publisher: "Biełaruskaja drukarnia im. Fr. Skaryny", issued: "1929", note: "reprint: Miensk: Narodnaja aśvieta, 1991" }],
  ["Kos, Ales. The River. Vilnius: Homan, 1920 (reprint, Minsk: Navuka, 1992).", { publisher: "Homan", issued: "1920", note: "reprint, Minsk: Navuka, 1992" }],
  ["Кос Б. Рака. Вільня: Бераг, 1929 (рэпрынт: Мінск: Навука, 1991). 132 с.", { publisher: "Бераг", issued: "1929" }],
  ["Kos, Francysk. The Rivers. Selected and introduced by Adam Lis, translated by Vera Rich, Skaryna Library and Museum, 1988.", { people: "Kos, Francysk; editor Lis, Adam; translator Rich, Vera", title: "The Rivers" }],
  ["Kos, Anna. River Poems. Chosen by Tom Lis, Faber, 1998.", { people: "Kos, Anna; contributor Lis, Tom", title: "River Poems", publisher: "Faber" }],
  ["Kos, Jan. “Jak ja pierakładaŭ ‘Raku.’” Prajdzisviet: Časopis pierakładnoj litaratury, no. 11, 2012, prajdzisvet.org/articles/1.html.", { type: "journalArticle", "container-title": "Prajdzisviet: Časopis pierakładnoj litaratury", issue: "11" }],
  ["Kos J., 2003, „Mes, upės”. Lietuvos upių istorija XVI a. [„My, rzeki”. Dzieje rzek Litwy w XVI w.], Vilnius: Kronta.", { type: "book", title: "„Mes, upės”. Lietuvos upių istorija XVI a", publisher: "Kronta" }],
  ["Кос А. М. Народная рака ва ўсходняй традыцыі : матэрыялы і даследаванні // Бераг: матэрыялы і даследаванні : зб. навук. прац. Вып. 4. Мінск : Навука, 2017. С. 11–46.", { type: "bookSection", title: "Народная рака ва ўсходняй традыцыі : матэрыялы і даследаванні", "container-title": "Бераг: матэрыялы і даследаванні" }],
  ["Кос А. М. Реки : материалы к словарю. – Минск : Наука, 2017. – 146 с.", { title: "Реки : материалы к словарю" }],
  ["Кос И. В. Традиция на реке : автореф. дис. ... д-ра филол. наук : 10.01.09 ; 24.00.01. Минск, 1998. 39 с.", { title: "Традиция на реке", genre: "автореф. дис. ... д-ра филол. наук : 10.01.09 ; 24.00.01" }],
  ["Кос И. В. Традиция на реке : дис. ... канд. ист. наук : 07.00.02, 07.00.06. М., 1998. 239 с.", { title: "Традиция на реке" }],
  ["Kos I. V. Traditsiya na reke : avtoref. dis. ... kand. ist. nauk : 07.00.02 ; 07.00.09. – Minsk, 2003. – 21 s.", { title: "Traditsiya na reke" }],
  ["Архіў Інстытута рэк НАН Беларусі (АІР). Ф. 8. Воп. 2. Спр. 114. Сш. 3.", { title: "Архіў Інстытута рэк НАН Беларусі (АІР). Ф. 8. Воп. 2. Спр. 114. Сш. 3", archive_location: "Ф. 8. Воп. 2. Спр. 114. Сш. 3" }],
  ["Архив Русского географического общества. Разряд 4. Оп. 1. Д. 12.", { type: "manuscript", archive: "Архив Русского географического общества", archive_location: "Разряд 4. Оп. 1. Д. 12" }],
]; // prettier-ignore

describe.each([
  ["series that stand behind year, place or title", series],
  ["volumes of sets and who publishes them", sets],
  ["reprints, selections, journals with subtitles, codes and archives", others],
])("%s", (_, rows) => {
  test.each(rows)("%s", (text, right) => {
    const found = brief(parseText(text));
    for (const [name, value] of Object.entries(right))
      expect([name, found[name] ?? null]).toEqual([name, value]);
  });
});
