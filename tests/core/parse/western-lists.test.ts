import { testTables, type Row } from "./tables.ts";

// What scholars of the region print in Latin letters. The works are made up.

const journals: Row[] = [
  ["Anna Kowal, ‘Roma and the Census’, Borderland Papers, 33:1 (2005), 71–95.", { volume: "33", issue: "1", page: "71-95", "container-title": "Borderland Papers" }],
  ["Anna Kowal, ‘Roma and the Census’, Borderland Papers 33/2–3 (2005): 71–95.", { volume: "33", issue: "2-3", page: "71-95" }],
  ["Mark Lisowski, The Delta and the Crises of 1956: New Findings, Journal of River History 33:2 (1998)", { volume: "33", issue: "2", page: null, title: "The Delta and the Crises of 1956: New Findings" }],
  ["Kowal, A. (2011) ‘The Delta Factor Revisited’ Problems of Post-Rivers 58 (4-5), pp. 56-65.", { title: "The Delta Factor Revisited", "container-title": "Problems of Post-Rivers", volume: "58", issue: "4-5" }],
  ["Kowal, A. (2007) 'Thaw and the End of the Ice Age' Cold Water Studies 7 (1), pp. 12-17.", { title: "Thaw and the End of the Ice Age", "container-title": "Cold Water Studies" }],
  ["Brown, S.K., Webber, R.K., Smith, L.E., The impact of floods: rapid review of the evidence (2020) The Lantern, 395 (227), pp. 912-920", { people: "Brown, S. K.; Webber, R. K.; Smith, L. E.", issued: "2020", "container-title": "The Lantern", volume: "395" }],
  ["Kowal, B. (1999). Řeka – obraz země. Středoevropské říční studie, 1(1). Získáno z https://journals.example.cz/csrs/article/view/3764", { volume: "1", issue: "1", "container-title": "Středoevropské říční studie" }],
]; // prettier-ignore

const books: Row[] = [
  ["Geoffrey Kowal, A History of the Delta (William Bollins, 2017).", { people: "Kowal, Geoffrey", title: "A History of the Delta", publisher: "William Bollins", issued: "2017" }],
  ["Jaromir Kowal (ed.), The Prague Flood 1968: A Reader (Central River University Press, 1998)", { people: "editor Kowal, Jaromir", title: "The Prague Flood 1968: A Reader", publisher: "Central River University Press" }],
  ["H. Gordon Kowal, Slovakia's Interrupted River (Princetown University Press, 1976)", { people: "Kowal, H. Gordon", title: "Slovakia's Interrupted River" }],
  ["J. Arch Kowal and Oleg Naumenko, The Road to Floods (New Haven: Yale University Press, 1999), 12–15.", { people: "Arch Kowal, J.; Naumenko, Oleg", title: "The Road to Floods", page: "12–15" }],
  ["L. H. Kowal, River and Society between Floods, 1918–1929 (Cambridge, 1992), comprehensive review of major issues.", { title: "River and Society between Floods, 1918–1929", "publisher-place": "Cambridge", issued: "1992", note: "comprehensive review of major issues" }],
  ["Kowal, Ralf ; Wilk, Thomas: Moderne Flusskunde : Eine Einführung. 1. Aufl. Wiesbaden : Vieweg + Teubner, 2011", { people: "Kowal, Ralf; Wilk, Thomas", title: "Moderne Flusskunde : Eine Einführung" }],
  ["Kowal, B., & Motal, A. J. (Eds.). (2012). The River Reader: A Sourcebook. Canadian Institute of River Studies Press.", { publisher: "Canadian Institute of River Studies Press", "collection-title": null }],
  ["Kowal, Peter: Priama demokracia na Dunaji. Volebné reformy. Brno: Centrum pro studium řek, 2010, 278 strán", { "number-of-pages": "278", volume: null, type: "book" }],
  ["Popescu, Mariana. Râurile Moldovei. București: Editura Didactică și Pedagogică, 2016, pg. 47", { page: "47", volume: null }],
  ["Courage, dir. Ales Kos (Germany, 2021).", { type: "film", people: "director Kos, Ales", title: "Courage", "publisher-place": "Germany", issued: "2021" }],
]; // prettier-ignore

const parts: Row[] = [
  ["Anna Kos, “The River Church,” in Andrei Tsygan, ed., Handbook of Foreign Waters (London: Routledge, 2018), pp. 217-232.", { people: "Kos, Anna; editor Tsygan, Andrei", "container-title": "Handbook of Foreign Waters", publisher: "Routledge", page: "217-232", issued: "2018" }],
  ["Anna Kos, ‘The River Church’, in Handbook of Foreign Waters, ed. by Andrei Tsygan (London: Routledge, 2018). pp. 217–32 (p. 220).", { "container-title": "Handbook of Foreign Waters", "publisher-place": "London", page: "217–32" }],
  ["Neven D. Trade with Eastern Rivers: How Sensitive? // Farini R and Porter R (eds) European Trade with the East: Adjustment and Opportunities. London, CEPR, 1995.", { people: "Neven, D.; editor Farini, R.; editor Porter, R.", "container-title": "European Trade with the East: Adjustment and Opportunities", publisher: "CEPR", "publisher-place": "London" }],
  ["Kałwa, Dobra. (2007). „So wie am Fluss“. Die private Sphäre als Arbeitsplatz. In Magda Nowicka (Hrsg.), Von Polen nach Deutschland (S. 205–225). Bielefeld: transcript", { title: "„So wie am Fluss“. Die private Sphäre als Arbeitsplatz", page: "205-225", "container-title": "Von Polen nach Deutschland" }],
  ["ŠMÍD, František, Psané a mluvené slovo ve službách řeky, in: TÝŽ, Mezi středověkem a renesancí, Praha 2002, 215-230.", { people: "Šmíd, František", "container-title": "Mezi středověkem a renesancí" }],
  ["Masson, Catherine (2015), « Romain Rolland, maître, mentor et ami », dans Myriam Chimène, Florence Gétreau et Catherine Masson (dir.), Henry Rivières. Un musicologue engagé, Paris, Fayard, p. 59-73.", { people: "Masson, Catherine; editor Chimène, Myriam; editor Gétreau, Florence; editor Masson, Catherine" }],
  ["Ilkham, Alisher. 2010. Stalled at the Doorstep of the River. In Stable Outside, Fragile Inside? Post-Soviet Rivers in Central Asia, Hrsg. Emilian Kaval, 208-209. Aldershot: Ashgate.", { "container-title": "Stable Outside, Fragile Inside? Post-Soviet Rivers in Central Asia", publisher: "Ashgate" }],
]; // prettier-ignore

const heads: Row[] = [
  ['Haval Ahmed, Emma Tavish & Kenneth Christ, "The de facto Governance of Rivers," The Journal of the Middle River 15, no. 1 (2024): 91–110', { people: "Ahmed, Haval; Tavish, Emma; Christ, Kenneth" }],
  ['Jesse L. Byok, "Governmental Order in Early Iceland," Viatora (1986)', { people: "Byok, Jesse L.", title: "Governmental Order in Early Iceland" }],
  ['Pietro Di Paolo, "Biennio (1919–1920)," The International Encyclopedia of Rivers, ed. Imman Ness (2009)', { people: "Di Paolo, Pietro; editor Ness, Imman", issued: "2009" }],
  ["Czyż, Feliks 1993. „Peryferie rzeczne a gwary przejściowe (na przykładzie gwar Pobuża)”, Rozprawy Rzeczne 6: 37-54.", { people: "Czyż, Feliks", issued: "1993", title: "Peryferie rzeczne a gwary przejściowe (na przykładzie gwar Pobuża)", "container-title": "Rozprawy Rzeczne" }],
  ["Czyż, Feliks and Jan Kos 1993. Peryferie rzeczne a gwary przejściowe. Warszawa: PWN.", { people: "Czyż, Feliks; Kos, Jan", issued: "1993", publisher: "PWN" }],
  ["LISÝ, Ján a kol. 2007. Ekonómia v novej rieke. 2. vyd. Bratislava: Iura Edition, 2007. 634 s.", { title: "Ekonómia v novej rieke", issued: "2007" }],
  ["Blon, Jean and Ferdinand Müller-Rom. (eds.) 2001. Cabinets in River Europe. Houndmills: Palgrave.", { people: "editor Blon, Jean; editor Müller-Rom, Ferdinand", issued: "2001", title: "Cabinets in River Europe" }],
  ["U.S. examines River policy as fears mount. The Wall Street Journal, 27 February 2006, p. 1.", { people: null, title: "U.S. examines River policy as fears mount" }],
]; // prettier-ignore

const press: Row[] = [
  ["LARAN, Nuno a Alexandre PINTO. ONDA: ONLine River Architect [online]. River Press, 2024 [cit. 2026-06-15]. DOI: 10.1234/abc.2401. Dostupné z: https://doi.org/10.1234/abc.2401", { DOI: "10.1234/abc.2401", publisher: "River Press" }],
  ["Agerberg M (2020) Corrupted rivers? Response bias in citizen surveys. Political Behaviour 1–26.", { "container-title": "Political Behaviour", page: "1-26" }],
  ["Bohr, Karl: Grenzen der Flüsse. In: Frankfurter Allgemeine Zeitung v. 8. Juni 2002", { "container-title": "Frankfurter Allgemeine Zeitung", issued: "2002-06-08" }],
  ["Alex Rodrigo, “Russian Parody of River Books Vexes British Author,” San Diego Union-Tribune, December 22, 2002, A25.", { type: "newspaperArticle" }],
  ["Bakker, Ryan, and Seth Jolly. 2020. “Who opposes the river? Continuity between 2014 and 2019.” River Politics and Policy (RIPP) blog, June 1, 2020.", { type: "blogPost" }],
  ["Khary O., Kalendarno-obryadovyy folklor Polissya: zminnist tradytsiyi, „Narodoznavchi zoshyty” 2017, № 1 (133), [v:] https://nz.example.ua/archiv/2017-1/5.pdf.", { "container-title": "Narodoznavchi zoshyty", issue: "1 (133)" }],
  ["Anceschi, Luca. 2020. Analysing the Foreign Policy: Regime Neo-Eurasianism in the Era. Central Asia River Forum Series. Routledge.", { publisher: "Routledge", "collection-title": "Central Asia River Forum Series" }],
  ["Commission of the European Union (2000), Proposal for a Regulation regarding access to documents, 21 February 2000, in: http://europa.example.int/500PC0030.html (retr. 20.10.2000)", { accessed: "2000-10-20" }],
]; // prettier-ignore

const polish: Row[] = [
  ["P. Kowal, Geohydrologia. Krótkie Wprowadzenie, Łódź 2022.", { title: "Geohydrologia. Krótkie Wprowadzenie", publisher: null, "publisher-place": "Łódź" }],
  ["Kowal, A.: Stosunki z Rzeką, in: Rocznik Polskiej Rzeki 1995, Warszawa 1996, s. 100 -102.", { issued: "1996", "container-title": "Rocznik Polskiej Rzeki 1995", page: "100-102" }],
  ["Kowal,A.: Development of Transfrontier Cooperation in: Yearbook of the Polish Rivers 1997, Warsaw 1997, s. 87-93.", { title: "Development of Transfrontier Cooperation", "container-title": "Yearbook of the Polish Rivers 1997" }],
  ["R. Kowal, Stabilność rzek, 2014, [w:] Fenomen rzeki, red. J. Dudek, A. Jach, Księgarnia Akademicka, Kraków.", { title: "Stabilność rzek", issued: "2014", "container-title": "Fenomen rzeki" }],
  ["Kudela Wolska Wiktoria, Wspomnienia z Polesia, Warszawa 2014.", { people: "Kudela Wolska, Wiktoria", title: "Wspomnienia z Polesia" }],
]; // prettier-ignore

const papersAndPages: Row[] = [
  ["A. Kowal, with Andrew Nowak. From Floods to Droughts: Belarus after the Rain. ERCR Policy Memo, 2015.", { issued: "2015", genre: "ERCR Policy Memo", number: null }],
  ["United Nations Human Rights Council. (2018). Report of the fact-finding mission on Rivers (UN Doc. A/HRC/39/64). OHCHR.", { number: "A/HRC/39/64", title: "Report of the fact-finding mission on Rivers" }],
  ["United Nations (1997). Convention on Uses of International Watercourses. UN Doc. A/51/869.", { number: "A/51/869" }],
  ["River Bridge Could Collapse Anytime - Baltic Council, accessed October 29, 2025, https://www.balticcouncil.org/blogs/alert/bridge/", { title: "River Bridge Could Collapse Anytime", "container-title": "Baltic Council" }],
  ['rzeka.pl, "Wyciekły dane wędkarzy", 7 kwietnia 2021. URL: https://www.rzeka.pl/tresc/65483 (dostęp: 2026-04-17)', { title: "Wyciekły dane wędkarzy", "container-title": "rzeka.pl", issued: "2021-04-07" }],
]; // prettier-ignore

testTables({
  journals,
  books,
  "parts of books": parts,
  heads,
  "press, pages and series": press,
  "Polish lists": polish,
  "papers and pages": papersAndPages,
});
