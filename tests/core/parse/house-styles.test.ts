import { testTables, type Row } from "./tables.ts";

// What authors print who follow no style to the letter. The works are made up.

const names: Row[] = [
  ["T. R Novak, P. B. Lis and S. G. Kovač, ‘Grain and the Floods of 1932’, River Review 54 (1995): 642–57.", { people: "Novak, T. R; Lis, P. B.; Kovač, S. G.", title: "Grain and the Floods of 1932" }],
  ["Novak, T.A (1995). “Floods and Freedom”. Journal of Rivers, vol. 6(3).", { people: "Novak, T. A", volume: "6" }],
  ["Novak, T.J., R.D. Lis, M.J Walters and A. Kovač (2003). “Governance and the Floods”. Water, 426.", { people: "Novak, T. J.; Lis, R. D.; Walters, M. J; Kovač, A." }],
  ["Alex J. Novak, ‘Plans for the Occupied River’, Water Review 12 (2014): 71–90.", { people: "Novak, Alex J.", title: "Plans for the Occupied River" }],
  ["Anna M. Kowalik, « Travail de fleuve », Cahiers du fleuve, 40 (1999), p. 12-30.", { people: "Kowalik, Anna M.", title: "Travail de fleuve" }],
  ["Maciej M. Lis, Rzeki i liczby, Wydawnictwo Naukowe PWN, Warszawa 2016.", { people: "Lis, Maciej M.", title: "Rzeki i liczby" }],
  ["Kowal A., Rak B., Lis, C., et al., The method of rivers as a device, Advances in Water Education, 2014, 38(2), s. 140–144.", { people: "Kowal, A.; Rak, B.; Lis, C.", title: "The method of rivers as a device" }],
  ["Kowal, Sorin and Holm, Olger, Foreign River Investment, Spillovers and Capacity: Evidence from Deltas (July 2003). RRR Discussion Paper No. 1", { people: "Kowal, Sorin; Holm, Olger", title: "Foreign River Investment, Spillovers and Capacity: Evidence from Deltas" }],
  ['Joan Kowal & Emily N. Kowal & G. Stacy Lisman., 2007. "Determinants of Water Prices: A Delta Approach," Working Papers 200706', { people: "Kowal, Joan; Kowal, Emily N.; Lisman, G. Stacy", issued: "2007" }],
  ["Kowal, Michael, John Gerrard, M. Steven Lisman, Yi-ting Wu, and Adam Rak. 2014. “Varieties of Floods.” River Review 12(3): 4–19.", { people: "Kowal, Michael; Gerrard, John; Lisman, M. Steven; Wu, Yi-ting; Rak, Adam", issued: "2014" }],
  ["Kowal, Fred. Narrative of the Life of a Ferryman, an American Pilot (Boston: Antiflood Office, 1845).", { people: "Kowal, Fred", title: "Narrative of the Life of a Ferryman, an American Pilot", issued: "1845" }],
  [`Kowal, Marlene, Mikhail Aleksich, Cynthia Buckman, Ralph S. Clems, Ivan Gomzak, Henry E. Hales, Erik Hannon, Andrei Makarich, Madeline McCant, Maria Omelich, Gulnara Sharafut, Regina Smythe, Sarah Wilson Sokol, Mikhail Troitsky, Joshua A. Tuckman, Judith Twiggs, and Elizabeth Wishart. 2021. “Rivers of Eurasia: Roadmap.” Problems of Water 68(1): 1–16.`, { issued: "2021", title: "Rivers of Eurasia: Roadmap" }],
]; // prettier-ignore

const heads: Row[] = [
  ["Lissi 2007: L. Lissi, Da Torino a Parigi. Diffusione della cultura fluviale, Garzanti, Roma 2007.", { people: "Lissi, L.", title: "Da Torino a Parigi. Diffusione della cultura fluviale", issued: "2007" }],
  ["Kowalskaya 1994 – N. Kowalskaya. Rechnaya situaciya v Belarusi // Russian rivers. 1994. V. 18. № 3.", { people: "Kowalskaya, N.", title: "Rechnaya situaciya v Belarusi" }],
  ["Water Security Project (WSP). (2021). WSP Top Ten. Retrieved from https://wsp.example.org/www-project-top-ten", { people: "Water Security Project (WSP)", title: "WSP Top Ten" }],
  ["Ocean River Watch. 2020. FLOOD. [online] Available at: <https://oceanriverwatch.org/class/flood/> [Accessed 12 March 2020].", { people: "Ocean River Watch", title: "FLOOD", "container-title": null }],
  ["Baltic Water Corporation, “Flood crisis: airports closed,” February 28, 2014.", { people: "Baltic Water Corporation", issued: "2014-02-28" }],
  ["RIVIERE, 1991, « La sociabilité des pêcheurs, sanctuaire de l'identité fluviale à Lanes », Politique, vol. 4, n°13, p. 87-93", { people: "RIVIERE", issued: "1991", title: "La sociabilité des pêcheurs, sanctuaire de l'identité fluviale à Lanes" }],
]; // prettier-ignore

const roles: Row[] = [
  ["Słownik biograficzny rybaków Uniwersytetu Rzecznego, red. Eugeniusz Kos, Zbigniew Lis, Wydawnictwo Uniwersytetu Rzecznego, Gdańsk 2020.", { people: "editor Kos, Eugeniusz; editor Lis, Zbigniew", title: "Słownik biograficzny rybaków Uniwersytetu Rzecznego" }],
  ["Korpus Rzek Polskich, praca zbiorowa pod redakcją Adama Kosińskiego, Mirosława Nowackiego, Barbary Kowalskiej, Wydawnictwo Naukowe PWN, Warszawa 2012", { people: "editor Kosiński, Adam; editor Nowacki, Mirosław; editor Kowalska, Barbara" }],
  ["Kowal, Sergia. 1999. “L’esotico del fiume.” In Immagine e acqua. Processi di trasformazione, a cura di Graziella N. Lissi. vol. 2, 539–60. Milano: Giuffrè.", { people: "Kowal, Sergia; editor Lissi, Graziella N." }],
  ["E. Kowal, Il principio fiume, trad. it. di E. De Lissis, Garzanti, Milano 1994", { people: "Kowal, E.; translator De Lissis, E.", title: "Il principio fiume" }],
]; // prettier-ignore

const imprints: Row[] = [
  ["Kowal D (2011) Thinking, Flowing and Slow (Farrar, Straus and Giroux, New York).", { title: "Thinking, Flowing and Slow", publisher: "Farrar, Straus and Giroux", "publisher-place": "New York" }],
  ["Kowal R, Lis K (1995) River Systems and Data: Foundations (Cambridge University Press, Cambridge, UK).", { title: "River Systems and Data: Foundations", publisher: "Cambridge University Press" }],
  ["Kowal, J. a kol. Československé říční právo. Orbis: Praha, 1953", { publisher: "Orbis", "publisher-place": "Praha" }],
  ["Kowal, Jürgen (1981): Theorie des fluvialen Handelns. 2 Bde. Frankfurt am Main: Suhrkamp.", { title: "Theorie des fluvialen Handelns", "number-of-volumes": "2" }],
  ["Kowal, P., & Passau, J.-C. (1977). Reproduction in Water (R. Nist, Trans.). London: Sage Publications. (Original work published in French 1970).", { publisher: "Sage Publications", "original-date": "1970" }],
]; // prettier-ignore

const journals: Row[] = [
  ["Sebastian Kowal. 2012. What drives floods in Europe? Acta Fluvialia 55, 1 (March 2012), 37–57.", { "container-title": "Acta Fluvialia", volume: "55", issue: "1", page: "37-57" }],
  ["Kowal, P., Galus, A. Promoting rivers: evidence from deltas. J Int River Dev 23, 210–236 (2020). https://doi.org/10.1057/s41268-018-0000-4", { volume: "23", issue: null, page: "210-236" }],
  ["Seva Kowal and Andrei Lis. The River Bias in the Study of Floods. Problems of Post-Rivers 65.6:385-393. Dec 2018", { volume: "65", issue: "6", page: "385-393" }],
  ['Adam Kowal and Peter Lis, "Characterizing the River Corpus", PLOS ONE 10, no. 10 (2015): e0137000.', { page: "e0137000" }],
  ["Kowal, M., & Lis, P. (2000). An Anisotropic Flood Model. journal of river tools, 5(2), 25–32.", { title: "An Anisotropic Flood Model", "container-title": "journal of river tools" }],
  ["Kowal, D. (2022). Animated flood in development, says water group. the Guardian. Retrieved from https://www.theguardian.com/film/2022/jan/24/animated-flood", { title: "Animated flood in development, says water group", "container-title": "the Guardian" }],
  ["U.S. examines river policy as fears mount, in: The Wall Street Journal, 27.2.2006, 1, 32.", { type: "newspaperArticle", page: "1, 32", volume: null }],
]; // prettier-ignore

const parts: Row[] = [
  ["Anna Kowal, “Language and Rivers”, in Language, Rivers and the State, vol. 2, ed. Camille O’Reily (Palgrave, 2001), pp. 91–122", { people: "Kowal, Anna; editor O’Reily, Camille", "container-title": "Language, Rivers and the State", volume: "2", publisher: "Palgrave", issued: "2001", page: "91–122" }],
  ["Alex J. Kowal, ‘River Plans’, in Timothy Lis and Ray Brand, eds., Rivers and Europe: Imitation and Domination, 1928–1953 (Oxford: Oxford University Press, 2014), 171.", { "container-title": "Rivers and Europe: Imitation and Domination, 1928–1953", issued: "2014", page: null }],
  ["Kowal E.V. From Source to Mouth // River Growth and Development / Ed. J.S. Lis, A. Garten. - Oxford: Clarendon Press, 1978. - P. 85-120.", { people: "Kowal, E. V.; editor Lis, J. S.; editor Garten, A." }],
  ["Kowal, S. 1989. Rivers: Republic of many deltas. In Lis, M. (ed.) Language planning on the river. London: Macmillan. 100–122.", { "container-title": "Language planning on the river", publisher: "Macmillan", page: "100-122" }],
  ["Kowal, Michael (1985): Die Transformation der Flüsse. In: Lis, Ulrich (Hg.): Analysen der Städte. Lausanne: Suhrkamp, S. 686–707.", { publisher: "Suhrkamp", page: "686-707" }],
  ["“River Labor in Challenging Times” (with Irina Kowal), River Analytical Digest, No. 182, April 2016.", { people: "Kowal, Irina", title: "River Labor in Challenging Times", "container-title": "River Analytical Digest" }],
  ["‘‘Why Rivers Flow.’’ River Policy Brief no. 6/2022. Brussels: Centre for Rivers (2022). With Kathryn Kowal.", { people: "Kowal, Kathryn", title: "Why Rivers Flow" }],
]; // prettier-ignore

const located: Row[] = [
  ["Kowal, A. New Ideas of Rivers. River Perspectives 29(1), 2021, 80–89.", { volume: "29", issue: "1", page: "80-89", issued: "2021" }],
  ["E. Kowal, Y. Lis, Consumer rivers in the digital economy. River Science 49 (11) (2003) 1580–1596.", { volume: "49", page: "1580-1596", issued: "2003" }],
  ["R. Kowal, R. Lis, A High-Speed Flood Procedure, Communications of the River Union, 3(1), 1960.", { title: "A High-Speed Flood Procedure", "container-title": "Communications of the River Union", volume: "3", issued: "1960" }],
  ["Kowal M., Lis A. S., How does flowing help rivers?, Journal of Experimental Hydrology: Water, Ice, and Steam, 2019, 45(1), s. 37–55.", { title: "How does flowing help rivers?", "container-title": "Journal of Experimental Hydrology: Water, Ice, and Steam" }],
  ["Kowal, José Antonio (2019). La Guerra del Río. Novedades interpretativas. Pasado y Río. Revista de Historia Fluvial, 19, pp. 225-233", { title: "La Guerra del Río. Novedades interpretativas", "container-title": "Pasado y Río. Revista de Historia Fluvial" }],
  ["Anna M. Kowalik, « Travail de fleuve », Cahiers du fleuve [Online], 40/1-2 | 1999, Online since 15 January 2007, Connection on 21 April 2019. URL : http://journals.openedition.org/fleuve/13", { issued: "1999", accessed: "2019-04-21", "container-title": "Cahiers du fleuve" }],
  ['Michael A. E. Kowal. "A Calculus with a Denumerable River", In the Journal of Symbolic Rivers, Vol 24 No. 2(1959), pp 97-103.', { people: "Kowal, Michael A. E.", title: "A Calculus with a Denumerable River", "container-title": "the Journal of Symbolic Rivers" }],
]; // prettier-ignore

const houses: Row[] = [
  ["O’Kowal, J. & Lis, L. The River as a Cognitive Map (Clarendon Press, 1978).", { people: "O’Kowal, J.; Lis, L.", title: "The River as a Cognitive Map", publisher: "Clarendon Press", issued: "1978" }],
  ["Kowal B., Religion et politique du fleuve, Maisonneuve et Larose, Paris, 2007", { title: "Religion et politique du fleuve", publisher: "Maisonneuve et Larose" }],
  ["Wasseramt (Hrsg.): Klimarisiken an deutschen Flüssen. Dessau 2021.", { people: "editor Wasseramt", title: "Klimarisiken an deutschen Flüssen" }],
  ["Kowal, Anna (Hrsg.): The River Handbook. Abingdon 2020, ISBN 9781138301641 XIV, 446 S.", { ISBN: "9781138301641", "number-of-pages": "XIV, 446" }],
  ["Anna Kowal: Flüsse und ihre Gegner. Eine Biographie. Berlin: Matthes & Seitz, 2015. 638 S., 42 Abb. ISBN: 978-3-95757-018-5.", { type: "book", publisher: "Matthes & Seitz", "number-of-pages": "638" }],
]; // prettier-ignore

testTables({ names, heads, roles, imprints, journals, parts, located, houses });
