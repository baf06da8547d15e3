import { testTables, type Row } from "./tables.ts";

// What the buttons of sites for citing give. The works are made up.

const journals: Row[] = [
  ["Harlow, D., Pemberton, L. & Osei, T. Groundwater decline in the dry margin. Sci Rep 9, 1184 (2019). https://doi.org/10.1038/s41598-019-00001-1", { "container-title": "Sci Rep", volume: "9", issue: null, page: "1184", issued: "2019" }],
  ["Linde, P., Osborn, R., Tamm, K. et al. A gridded record of soil. Nat Commun 11, 3055 (2020). https://doi.org/10.1038/s41467-020-00002-2", { "container-title": "Nat Commun", volume: "11", page: "3055" }],
  ["Linde, P., Tamm, K. A gridded record of rivers. Sci Data 7, 109 (2020).", { "container-title": "Sci Data", volume: "7", issue: null, page: "109" }],
  ["Susan Hall, Ritual and Power in Early Towns, Past & Present, Volume 241, Issue 1, November 2018, Pages 45–78, https://doi.org/10.1093/pastj/gty001", { people: "Hall, Susan", volume: "241", issue: "1", page: "45-78", issued: "2018-11" }],
  ["Peter Vale, Maria Lund, Inflation expectations in small economies, The Economic Journal, Volume 128, Issue 612, July 2018, Pages 1200–1231, https://doi.org/10.1111/ecoj.12501", { people: "Vale, Peter; Lund, Maria", page: "1200-1231" }],
  ["Yaryna Vale, Olena Lund, Media ownership by the river, Journal of Eurasian Studies, Volume 7, Issue 2, July 2016, Pages 125-136, https://doi.org/10.1016/j.euras.2016.00.002", { people: "Vale, Yaryna; Lund, Olena", volume: "7", page: "125-136" }],
  ["Jane Doubek, Oil prices and debt, Energy Economics, Volume 80, 2019, Pages 101-115, ISSN 0140-9883, https://doi.org/10.1016/j.eneco.2018.00.001.", { volume: "80", page: "101-115", ISSN: "0140-9883" }],
  ["To cite this article: Anna Kos (2014) Rivers and identity: survival of a language, Journal of Water Studies, 35:1, 43-58, DOI: 10.1080/01434632.2013.000001", { people: "Kos, Anna", title: "Rivers and identity: survival of a language", volume: "35", page: "43-58" }],
  ["Darek R. Vale, Rivers of change: The Polesian case, Northern and Post-Soviet Studies, Volume 39, Issue 3, 2006, Pages 351-364, ISSN 0967-0000, https://doi.org/10.1016/j.nposs.2006.00.004.", { people: "Vale, Darek R.", title: "Rivers of change: The Polesian case", "container-title": "Northern and Post-Soviet Studies", volume: "39", "collection-title": null }],
  ["Yvo E. Brack, Odo Palm, Johan K. Walde and Mara Lund, Pay by the river, and what it buys?, Journal of Water Finance, Volume 12, Issue 3, 2006, Pages 403-423.", { people: "Brack, Yvo E.; Palm, Odo; Walde, Johan K.; Lund, Mara", title: "Pay by the river, and what it buys?", "container-title": "Journal of Water Finance" }],
  ["Mirja Stone, Water around the Black Sea, Rivers, Conservation and Recycling, Volume 12, 2019, Pages 1-12.", { title: "Water around the Black Sea", "container-title": "Rivers, Conservation and Recycling" }],
  ["Xiwen Zhou, Meili Lu & Tomas van Dam (2020): Volatile rivers of trade, Northern Analysts Journal, DOI: 10.1080/0015198X.2020.0000003", { people: "Zhou, Xiwen; Lu, Meili; van Dam, Tomas", "container-title": "Northern Analysts Journal", issued: "2020" }],
  ["Xime Gutie-Vasco, Christian Benz, Tania Samar; Languages through the looking glass. Computational River Studies 2023; 49 (4): 943–1001. doi: https://doi.org/10.1162/coli_a_00000", { people: "Gutie-Vasco, Xime; Benz, Christian; Samar, Tania", volume: "49" }],
  ["Kos, A. (2014) ‘Rivers of memory’, Nationalities Papers. Cambridge University Press, 42(5), pp. 790–808. doi: 10.1080/00905992.2014.000000.", { "container-title": "Nationalities Papers", publisher: "Cambridge University Press" }],
  ["Linde, P. (2020). Two rivers: myths and realities. In: Vale, A., Kos, M. (eds) Security on the Water. New Water Challenges. Palgrave Macmillan, Cham. https://doi.org/10.1007/978-3-030-00000-5_6", { "container-title": "Security on the Water", "collection-title": "New Water Challenges", publisher: "Palgrave Macmillan" }],
  ["Lind, T. (2015). \"The Wells in the Conflict\". In Wells in the Northern Crisis. Leiden, The Netherlands: Brill. https://doi.org/10.1163/9789004200000_003", { type: "bookSection", "container-title": "Wells in the Northern Crisis" }],
  ["Marie Dupond, « Les fleuves de l’Est », Revue des rivières [En ligne], 53/4 | 2012, mis en ligne le 12 juin 2015, consulté le 03 mars 2021. URL : http://journals.openedition.org/rr/2700 ; DOI : https://doi.org/10.4000/rr.2700", { "container-title": "Revue des rivières", volume: "53", issue: "4", issued: "2012", DOI: "10.4000/rr.2700" }],
  ["Dupond Loïc, Blanc Yanis, « Les fleuves de l’Est », Revue des rivières, 2010/2 (N° 41), p. 5-28. DOI : 10.3917/rr.041.0005. URL : https://www.cairn.info/revue-des-rivieres-2010-2-page-5.htm", { people: "Dupond, Loïc; Blanc, Yanis", volume: "41", issue: "2", page: "5-28", issued: "2010" }],
  ["Dupond Loïc. Les fleuves de l’Est. In: Cahiers de la rivière, vol. 30, n°1-2, 1989. pp. 5-28. DOI : https://doi.org/10.3406/cr.1989.2170 www.persee.fr/doc/cr_0008-0160_1989_num_30_1_2170", { people: "Dupond, Loïc", volume: "30", issue: "1-2" }],
  ["Петрова Анна Ивановна, Сидорин Пётр Кузьмич Реки и города Полесья // Вестник воды. 2018. №3. URL: https://cyberleninka.ru/article/n/reki-i-goroda-polesya (дата обращения: 05.03.2021).", { people: "Петрова, Анна Ивановна; Сидорин, Пётр Кузьмич", title: "Реки и города Полесья" }],
  ["Mara Lund, Rivers and media, Journal of Water Studies, Volume 7, Issue 2, July 2016, Pages 125-136, https://doi.org/10.1016/j.jws.2016.00.002. (https://www.sciencedirect.com/science/article/pii/S1879300000000021) Keywords: Rivers; Media", { page: "125-136", note: "Keywords: Rivers; Media", publisher: null }],
  ["Gurko, Mateo. (2006). Selecting rivers under pressure. The Northern Statistician. 60. 19-26. 10.1198/000313006X00000.", { "container-title": "The Northern Statistician", volume: "60", page: "19-26", DOI: "10.1198/000313006X00000" }],
  ["Brav, S. and Butter, R. (2011) 'Monitoring rivers: an index', Water Perspectives, Federal Reserve Bank of Rivers, 35(1), pp. 22-43.", { "container-title": "Water Perspectives", publisher: "Federal Reserve Bank of Rivers" }],
  ["Kos, Anna. \"Rivers of Memory.\" Slavic Review 12.3 (2012): 45-67. Web. 5 May 2013.", { accessed: "2013-05-05", issued: "2012" }],
  ["El Hadi Yusuf, W., Abdel, A., & Lee, S. (2023, November). A secure river. ResearchGate. Retrieved from https://www.researchgate.net/publication/375590000_A_Secure", { people: "El Hadi Yusuf, W.; Abdel, A.; Lee, S." }],
  ["Stein-Thoma, Z. (2018). Rivers as Data (Elements in Quantitative River Methods). Cambridge: Cambridge University Press. doi:10.1017/9781108500000", { title: "Rivers as Data", "collection-title": "Elements in Quantitative River Methods", publisher: "Cambridge University Press" }],
  ["Eker, D.O., Wakun, K., 2023. Introducing Rivers. In: Eker, D.O., Wakun, K. (Eds.), Rivers in the North. Social and Cultural Studies of Water. Palgrave Macmillan, Cham. https://doi.org/10.1007/978-3-031-00000-3_1.", { "container-title": "Rivers in the North", "collection-title": "Social and Cultural Studies of Water" }],
  ["Brown, T., Li, H. Y., Green, C. D., The Open Archive Team, Parker, J. P., & Adler, E. L. (2013). Tracing words in newspapers. Science, 340(6120), 211–217.", { people: "Brown, T.; Li, H. Y.; Green, C. D.; The Open Archive Team; Parker, J. P.; Adler, E. L.", volume: "340" }],
]; // prettier-ignore

const papers: Row[] = [
  ['Marek Horvath & Julia B. Stone & Peter Lang, 2009. "Wages and Migration: A Panel Approach," Working Papers 200912', { people: "Horvath, Marek; Stone, Julia B.; Lang, Peter", issued: "2009", number: "200912" }],
  ['Horvath, Marek & Stone, Julia, 2011. "Land reform and rural credit," Journal of Development Studies, Taylor & Francis Journals, vol. 47(4), pages 617-633, December.', { "container-title": "Journal of Development Studies", publisher: "Taylor & Francis Journals", volume: "47", issue: "4", page: "617-633", issued: "2011-12" }],
  ['Anna Petrova, 2015. "Trade costs in the long run," World Development, Elsevier, vol. 66(C), pages 12-29.', { "container-title": "World Development", publisher: "Elsevier", volume: "66", issue: "C", page: "12-29" }],
  ['Anna Petrova & Peter Lang, 2019. "Autocrats," Journal of Economic Perspectives, Economic Association, vol. 33(4), pages 100-127, Fall.', { publisher: "Economic Association", page: "100-127", issued: "2019" }],
  ["Keller, Anton and Brandt, Maria, The Price of Growth: Evidence from Towns (March 2005). CESifo Working Paper No. 1422; IZA Discussion Paper No. 1560, Available at SSRN: https://ssrn.com/abstract=701022 or http://dx.doi.org/10.2139/ssrn.701022", { people: "Keller, Anton; Brandt, Maria", title: "The Price of Growth: Evidence from Towns", issued: "2005-03", source: "SSRN", DOI: "10.2139/ssrn.701022" }],
  ["Stone, Julia, The Price of Silence: Whistleblowers in Finance (July 12, 2014). Available at SSRN: https://ssrn.com/abstract=2465301", { people: "Stone, Julia", issued: "2014-07-12", source: "SSRN" }],
  ["Hellmund, Joel S. and Freitas de Araujo-Lima, Paulo and Jonas, Gerd, Seize the River, Seize the Day: Power, and Influence (September 2000). World Bank Policy Research Working Paper No. 2444, Available at SSRN: https://ssrn.com/abstract=240555", { people: "Hellmund, Joel S.; Freitas de Araujo-Lima, Paulo; Jonas, Gerd", title: "Seize the River, Seize the Day: Power, and Influence", issued: "2000-09" }],
  ["Meunier, Attilio, Managing Rivers (April 1, 2010). Available at SSRN: http://ssrn.com/abstract=1358533", { people: "Meunier, Attilio", title: "Managing Rivers", issued: "2010-04-01" }],
  ["Briske, D. K., Castel, R. V., & Deng, J. (2025). \"Rivers by voice.\" Available at SSRN: https://ssrn.com/abstract=6430000", { people: "Briske, D. K.; Castel, R. V.; Deng, J.", source: "SSRN" }],
  ["Sergei M. Gurov and Daniel Tressel, \"How Rivers Survive,\" NBER Working Paper 21000 (2015), https://doi.org/10.3386/w21000.", { number: "21000", issued: "2015" }],
  ["Sergei M. Gurov and Daniel Tressel, \"How Rivers Survive,\" NBER Working Papers 21000, National Bureau of Economic Research, Inc.", { number: "21000", publisher: "National Bureau of Economic Research, Inc" }],
  ["“World Bank. 2018. Rivers Diagnostic : Towards Clean Water. © World Bank, Washington, DC. http://hdl.handle.net/10986/20000 License: CC BY 3.0 IGO.”", { people: "World Bank", title: "Rivers Diagnostic : Towards Clean Water", publisher: "World Bank", "publisher-place": "Washington, DC", issued: "2018" }],
  ["World Bank Group. 2020. Minsk Economic Update, Spring 2020 : Rough Waters. World Bank, Minsk. © World Bank. https://openknowledge.worldbank.org/handle/10986/30000 License: CC BY 3.0 IGO.", { publisher: "World Bank", "publisher-place": "Minsk" }],
  ["OECD (2021), Water Policies in the East, OECD Studies on Water, OECD Publishing, Paris, https://doi.org/10.1787/aaaa-en.", { title: "Water Policies in the East", "collection-title": "OECD Studies on Water", publisher: "OECD Publishing" }],
  ["Lund, F. and L. Berg (2023), “A portrait of rivers”, OECD Science, Technology and Industry Working Papers, No. 2023/02, OECD Publishing, Paris, https://doi.org/10.1787/0fb79000-en.", { genre: "OECD Science, Technology and Industry Working Papers", number: "2023/02", publisher: "OECD Publishing", "container-title": null }],
  ["OECD et al. (2020), Rivers and Towns: Partner Countries 2020, OECD Publishing, Paris, https://doi.org/10.1787/8b45000-en.", { people: "OECD" }],
  ["Brenner, B., & Amar, A. (2019). On the generation of rivers (Tech. Rep.). Retrieved from https://www.researchgate.net/publication/340000000", { title: "On the generation of rivers", genre: "Tech. Rep." }],
  ["Brenner, D. Rivers to realization (2017). Miami University. Retrieved from https://www.rivers.net/publication/319220000", { people: "Brenner, D.", title: "Rivers to realization", issued: "2017" }],
  ["Lenz, Michael & Giorgio E. Primo, 2020. \"How to Estimate a River,\" NBER Working Papers 27000, National Bureau of Economic Research, Inc.", { people: "Lenz, Michael; Primo, Giorgio E.", issued: "2020", "container-title": null, publisher: "National Bureau of Economic Research, Inc" }],
  ["Sahali, Y., J. Fang, and Y. Zhu (2022). How and when do rivers turn? Technical report, National Bureau of Economic Research, Inc.", { title: "How and when do rivers turn?", genre: "Technical report", "container-title": null }],
  ["Karol, Ales, Markets and States: Capture and Influence (September 2000). World Bank Policy Research Working Paper No. 2444, Available at SSRN: https://ssrn.com/abstract=240555", { people: "Karol, Ales", title: "Markets and States: Capture and Influence", issued: "2000-09", source: "SSRN" }],
]; // prettier-ignore

const acts: Row[] = [
  ["Council Regulation (EU) 2021/1000 of 24 June 2021 amending Regulation (EC) No 700/2006 concerning rivers, OJ L 224I, 24.6.2021, p. 1–11 (BG, ES, CS), ELI: http://data.europa.eu/eli/reg/2021/1000/oj", { title: "Council Regulation (EU) 2021/1000 of 24 June 2021 amending Regulation (EC) No 700/2006 concerning rivers", page: "1–11", "container-title": "OJ L 224I", "publisher-place": null }],
  ["Commission Implementing Regulation (EU) 2020/1300 of 2 October 2020 implementing Article 8a(1), OJ L 319I, 2.10.2020, p. 1–6, CELEX: 32020R1300.", { title: "Commission Implementing Regulation (EU) 2020/1300 of 2 October 2020 implementing Article 8a(1)", issue: null, note: "CELEX: 32020R1300" }],
  ["UN Human Rights Council, Report of the Special Rapporteur on rivers, 4 May 2021, A/HRC/47/00, available at: https://www.refworld.org/docid/60f6e1a00.html [accessed 12 June 2021]", { people: "UN Human Rights Council", title: "Report of the Special Rapporteur on rivers", number: "A/HRC/47/00" }],
]; // prettier-ignore

const pages: Row[] = [
  ["Kosan, Mario. “Parking by the River.” The Guardian, Guardian News and Media, 31 Mar. 2020, www.theguardian.com/us-news/2020/mar/30/parking.", { "container-title": "The Guardian", publisher: "Guardian News and Media" }],
  ["Ganter, Akil. “Water Pegging.” Riverpedia, Riverpedia, www.riverpedia.com/terms/p/pegging.asp. Accessed 5 May 2021.", { "container-title": "Riverpedia", publisher: "Riverpedia" }],
  ["Frank, Sheera, and Kate Kong. ‘River’s Rise Is Unprecedented’. The New York Times, 2 Dec. 2022. NYTimes.com, https://www.nytimes.com/2022/12/02/technology/river.html", { "container-title": "The New York Times", issued: "2022-12-02", source: "NYTimes.com" }],
  ["Kos, Anna. \"Rivers of Memory.\" BBC News. BBC, 4 Mar. 2014. Web. 5 May 2014. <http://www.bbc.com/news/1>.", { "container-title": "BBC News", publisher: "BBC", issued: "2014-03-04", accessed: "2014-05-05" }],
  ["Barna, Eric L. \"Step by Step to the River.\" River News. N.p., 05 Mar. 2016. Web. 12 Mar. 2017. <https://river-news.com/your-first-river>", { "container-title": "River News", publisher: null, issued: "2016-03-05", accessed: "2017-03-12" }],
  ["“Rivers – The Guide (Mar. 2020).” All4Rivers, All4Rivers, 25 Oct. 2019, www.all4rivers.com/guide/.", { "container-title": "All4Rivers", publisher: "All4Rivers" }],
  ["Amt für Flüsse, \"Gesetz zum Wasser,\" 2017. [Online]. Available: https://www.gesetze-im-netz.de/owg/. [Zugriff am 21 08 2023].", { title: "Gesetz zum Wasser", accessed: "2023-08-21" }],
  ["Rivers of memory | Water Institute of Minsk. https://water.by/abc. Accessed 5 May 2021.", { title: "Rivers of memory", "container-title": "Water Institute of Minsk" }],
  ["Rivers of memory - BBC News, https://www.bbc.com/news/world-53000000 (accessed May 5, 2021)", { title: "Rivers of memory", "container-title": "BBC News" }],
  ["Baltic Rivers Co., Ltd., \"Annual report 2020\", 2021, https://baltic-rivers.com/report.pdf", { people: "Baltic Rivers Co., Ltd.", title: "Annual report 2020" }],
  ['"Water Management for Small Towns" - Aquanova - https://www.aquanova.com/services/water-management [dostęp: 12.03.2022]', { title: "Water Management for Small Towns", "container-title": "Aquanova", accessed: "2022-03-12" }],
  ['"Glass in the Kitchen" | Green Planet Blog | https://www.greenplanet.org/blog/glass', { title: "Glass in the Kitchen", "container-title": "Green Planet Blog" }],
]; // prettier-ignore

testTables({
  journals,
  "working papers": papers,
  "acts and documents": acts,
  pages,
});
