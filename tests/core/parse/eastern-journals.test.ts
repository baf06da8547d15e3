import { describe, expect, test } from "vitest";
import { brief, parseText } from "./entry-of.ts";

/** As journals of and on Eastern Europe print references; the works are made up. */
describe("journals of Eastern Europe", () => {
  test.each([
    // Osteuropa
    ["Anna Roth: Grenze als Alltag, in: Maria Lang, Peter Winter (Hg.): Protest und Alltag. Die Republik seit 2020. Stuttgart 2023, S. 41–66.", { type: "bookSection", people: "Roth, Anna; editor Lang, Maria; editor Winter, Peter", title: "Grenze als Alltag", "container-title": "Protest und Alltag. Die Republik seit 2020", "publisher-place": "Stuttgart", page: "41-66" }],
    ["Peter Winter: Die Kette. Litauen im Schatten, in: Osteuropa, 1–3/2021, S. 5–16.", { "container-title": "Osteuropa", issue: "1-3", issued: "2021", page: "5-16" }],
    ["„Wir gehen nicht“. Interview mit Anna Kos, in: Frankfurter Allgemeine Zeitung, 3.9.2021, S. 9.", { people: "interviewee Kos, Anna", title: "Wir gehen nicht", "container-title": "Frankfurter Allgemeine Zeitung" }],
    ["Human Rights Center “Vyasna”: Freedom of Assembly in 2021. Annual Review. Minsk 2022, <https://vyasna.example/113821>.", { people: "Human Rights Center “Vyasna”", title: "Freedom of Assembly in 2021. Annual Review", "publisher-place": "Minsk", issued: "2022" }],
    // Slavic Review
    ["Anna Prokop′eva, “Rechnye goroda,” Ekho Pskova, November 7, 2019", { people: "Prokop′eva, Anna", title: "Rechnye goroda" }],
    ["Interview with Anna Kos, “On Writing in Two Languages”, Brooklyn, October 11, 2021.", { type: "interview", people: "interviewee Kos, Anna", title: "On Writing in Two Languages", issued: "2021-10-11" }],
    // ISO 690
    ["Kaczyński, Majdan a my: rozhovor s očitým svědkem. Hospodářské noviny. 21. 2. 2018, roč. 62, č. 37, s. 9.", { people: undefined, title: "Kaczyński, Majdan a my: rozhovor s očitým svědkem", "container-title": "Hospodářské noviny" }],
    ["MEDUZA. Zakon o rekach užestočili. Čto izmenilos [online]. 2021-12-01 [cit. 2021-12-15]. Dostupné z: https://meduza.io/cards/zakon-o-rekah", { people: "MEDUZA", title: "Zakon o rekach užestočili. Čto izmenilos", issued: "2021-12-01", accessed: "2021-12-15" }],
    ["Zákon č. 65/2022 Sb., o některých opatřeních v souvislosti s dopravou. In: Sbírka zákonů. 2022.", { type: "statute", "container-title": "Sbírka zákonů" }],
    // APA
    ["Olszewski, T. A. (2017). Ćwierćwiecze granicy. Wymiary zmiany (Prace OSW, nr 64). Ośrodek Studiów Wschodnich. https://www.osw.waw.pl/sites/default/files/prace_64_pl.pdf", { title: "Ćwierćwiecze granicy. Wymiary zmiany", "collection-title": "Prace OSW", "collection-number": "64", publisher: "Ośrodek Studiów Wschodnich" }],
    ["Plokh, S. (2018). Brama Skhodu: Istoriia richok [The gates of the East: A history of rivers] (R. Klen, Trans.). Klub dozvillia. (Original work published 2015)", { type: "book", title: "Brama Skhodu: Istoriia richok", publisher: "Klub dozvillia", "original-date": "2015" }],
    ["Agency for Rivers. (2023). DTM Ukraine: Internal displacement report, round 12 [Data set]. https://dtm.example.org/round-12", { title: "DTM Ukraine: Internal displacement report, round 12", volume: undefined }],
    ["Reporters Without Borders. (2022, August 5). One year on, nine journalists are missing. https://rsf.org/en/one-year-nine", { people: "Reporters Without Borders" }],
    ["Ganski, V., & Oja, K. (2022, June 8–10). News audiences and rivers [Paper presentation]. ECPR Joint Sessions, Toulouse, France.", { type: "conferencePaper", people: "Ganski, V.; Oja, K.", "event-title": "ECPR Joint Sessions" }],
    ["“Otkhodniki” dvadtsatogo veka: Chto stalo s goroda. (2020, December 1). Gorizontalnaya Rossiya. https://7x7-journal.ru/x", { title: "“Otkhodniki” dvadtsatogo veka: Chto stalo s goroda", "container-title": "Gorizontalnaya Rossiya", issued: "2020-12-01" }],
    ["„Wagner” Rzeczpospolita, 5.11.2020.", { title: "Wagner", "container-title": "Rzeczpospolita" }],
    // Problems of Post-Communism
    ["“Iak verbuiut vodiiev [How Drivers Are Recruited].” 2021. iStories, August 3. https://istories.media/stories/2021/08/03/x/.", { "container-title": "iStories", issued: "2021-08-03" }],
    // Harvard
    ["Ermolin K (2022) «My zhdem». Kak goroda prodlevayut pasporta. Novaya gazeta Evropa, 5 October. Available at: https://novayagazeta.eu/articles/x (accessed 9 October 2022).", { title: "«My zhdem». Kak goroda prodlevayut pasporta", "container-title": "Novaya gazeta Evropa", issued: "2022-10-05" }],
    ["Havryl, I. and Tkach, V. (2022), “Demining the land”, Journal of Rural Studies, Vol. 96, 103258, available at: https://doi.org/10.1016/j.jrurstud.2022.103258", { "container-title": "Journal of Rural Studies", volume: "96", page: "103258" }],
    ["Havryl, I. (2019) ‘Demining the land’, Energy Policy, 134, 110954.", { "container-title": "Energy Policy", volume: "134", page: "110954" }],
    ["Rada Europy (b.d.), Platforma na rzecz rzek, https://fom.coe.int/pl (dostęp: 15.04.2024).", { people: "Rada Europy" }],
    ["Litgrid (2021) Tinklo planas. Vilnius: Litgrid. Available at: https://www.litgrid.eu/plan.pdf (žiūrėta 2023 m. kovo 2 d.).", { accessed: "2023-03-02" }],
    ["Rohach M (2018) The politics of rivers. PhD Thesis, University of Oslo, Norway.", { publisher: "University of Oslo", "publisher-place": "Norway" }],
    ["Memoria (2021), Spisok gorodov, Moscou, octobre.", { title: "Spisok gorodov", "publisher-place": "Moscou", issued: "2021-10" }],
    // IEEE, OSCOLA
    ["A. Urban, J. C.-t. Ho, and S. Katz, “Analyzing protest on rivers,” PLoS ONE, vol. 16, no. 10, Oct. 2021.", { people: "Urban, A.; Ho, J. C.-t.; Katz, S." }],
    ["Memo-Info, ‘Chto delat’, esli prishli’ (Instagram, 3 March 2021) <https://www.instagram.com/p/CaqPz/> accessed 3 March 2021", { people: "Memo-Info", title: "Chto delat’, esli prishli", issued: "2021-03-03" }],
    // GOST and DSTU
    ["Федорчук Л. М. Меншина на Житомирщині (1944–1964 рр.) : дис. … канд. іст. наук : 07.00.01 / Житомир. держ. ун-т ім. І. Франка. Житомир, 2018. 221 с.", { type: "thesis", title: "Меншина на Житомирщині (1944–1964 рр.)", publisher: "Житомир. держ. ун-т ім. І. Франка", "publisher-place": "Житомир" }],
    ["Доклад о состоянии рек за 2021 год / Общественная палата области. – М., 2021. – 132 с.", { title: "Доклад о состоянии рек за 2021 год", publisher: "Общественная палата области" }],
    ["Ермолин, Г. «Мы уехали». Истории из Минска : [интервью] / Г. Ермолин ; беседовала А. Шуляк // Зеркало. – 2022. – 4 апр. – URL: https://news.zerkalo.io/life/5871.html.", { people: "Ермолин, Г.; interviewer Шуляк, А.", publisher: undefined }],
    ["Конституция Республики Беларусь : с изм. и доп., принятыми на респ. референдумах 24 нояб. 1996 г. и 17 окт. 2004 г. – Минск : Нац. центр правовой информ., 2016. – 64 с.", { type: "book", "publisher-place": "Минск", publisher: "Нац. центр правовой информ" }],
    ["Отчет о состоянии дорог г. Гродно, 1987 г. // Государственный архив Гродненской области. – Ф. 181. – Оп. 4. – Д. 7. – Л. 3–9.", { type: "manuscript", title: "Отчет о состоянии дорог г. Гродно", issued: "1987" }],
    ["О мерах по защите рек [Электронный ресурс] : указ Президента РФ от 28 февр. 2021 г. № 79 // СПС «КонсультантПлюс».", { type: "statute", title: "О мерах по защите рек : указ Президента РФ от 28 февр. 2021 г. № 79" }],
    ["Лейп, А. Демократия / А. Лейп ; пер. с англ. под ред. А. М. Сали, Г. В. Кам. – М. : Аспект Пресс, 1997. – 287 с.", { people: "Лейп, А.; editor Сали, А. М.; editor Кам, Г. В." }],
    // Books and their pages
    ["Kos T., Skrwawione rzeki, Świat Książki, Warszawa 2011, ss. 352.", { type: "book", "number-of-pages": "352", page: undefined, publisher: "Świat Książki" }],
    ["Kowal J., Pogranicze po wojnie, Lublin 2015, 352 ss.", { "number-of-pages": "352", "publisher-place": "Lublin" }],
    ["Nowak A. (2016), „Białoruś po 2015 r.”, „Nowa Europa Wschodnia”, nr 3, s. 12–20.", { title: "Białoruś po 2015 r.", issue: "3" }],
    ["Dupont J., La Lituanie, Paris, La Découverte, coll. « Repères », 2019.", { people: "Dupont, J.", title: "La Lituanie", "publisher-place": "Paris", publisher: "La Découverte", "collection-title": "Repères", issued: "2019" }],
    ["Dupont, Jean, La Lituanie, une frontière, Paris, PUF (coll. « Que sais-je ? »), 2019.", { title: "La Lituanie, une frontière", publisher: "PUF", "collection-title": "Que sais-je ?" }],
    ["Tereshkin, Pavel. Etnicheskaia istoriia Litvy. Minsk, BGU, 2004.", { title: "Etnicheskaia istoriia Litvy", "publisher-place": "Minsk", publisher: "BGU" }],
    ["Пат. 2412999 Российская Федерация, МПК G01N 21/00. Способ измерения / Ивин И. И., Перов П. П. ; заявитель МГУ. – № 2009123456/28 ; заявл. 20.06.2009 ; опубл. 20.02.2011, Бюл. № 5. – 8 с.", { type: "patent", people: "Ивин, И. И.; Перов, П. П.", title: "Способ измерения", issued: "2011-02-20", "number-of-pages": "8", publisher: undefined }],
    // What is said of a page that was kept, of a day, of a show
    ["Novikova, A. “Kak my zhili.” Meduza, 3 May 2021. Archived from the original on 5 May 2021. https://web.archive.org/web/20210505/https://meduza.io/x.", { "container-title": "Meduza", issued: "2021-05-03", note: "Archived from the original on 5 May 2021" }],
    ["Shevin, Lilia. “Bez tormozov.” Ekho Moskvy (blog), November 29, 2021. Archived December 4, 2021, at the Wayback Machine. https://echo.msk.ru/blog/2947300-echo/.", { "container-title": "Ekho Moskvy", issued: "2021-11-29" }],
    ["Karl Roth: Die Grenze, in: Die Zeit vom 3.4.2020, S. 5.", { type: "newspaperArticle", people: "Roth, Karl", "container-title": "Die Zeit", issued: "2020-04-03", page: "5" }],
    ["Kim, M., and M. Lipin, hosts. Eastern Roulette. Season 4, episode 12, “After the Mutiny.” Center for Strategic Studies, August 31, 2023. Podcast, 41 min. https://www.csis.org/podcasts/x.", { type: "podcast", title: "After the Mutiny", "container-title": "Eastern Roulette", number: "12", publisher: "Center for Strategic Studies", issued: "2023-08-31" }],
    // Acts, bills and cases
    ["U.S. Congress. House. Rivers Democracy Act of 2020. 116th Cong., H.R. 8438.", { type: "bill", people: "U.S. Congress. House", title: "Rivers Democracy Act of 2020", number: "H.R. 8438" }],
    ["Ministry of Rivers of Ukraine (2022), Poriadok peretynannia kordonu, order No. 57, 27 January, Kyiv.", { type: "statute", people: "Ministry of Rivers of Ukraine", title: "Poriadok peretynannia kordonu", number: "57", "publisher-place": "Kyiv" }],
    ["Kosov v Russia App nos 29580/12, 36847/12 (ECtHR [GC], 15 November 2018)", { type: "case", title: "Kosov v Russia", number: "29580/12, 36847/12", issued: "2018-11-15" }],
    // Works that were named elsewhere: no title is made up
    ["Nowak, op. cit., s. 15.", { people: "Nowak", title: undefined, page: "15" }],
    ["J. Kowal, dz. cyt., s. 33–35.", { people: "Kowal, J.", title: undefined, page: "33-35" }],
    ["Иванов И. И. Указ. соч. С. 45.", { people: "Иванов, И. И.", title: undefined, page: "45" }],
    ["Tamże, s. 5.", { title: undefined, page: "5" }],
  ] as [string, Record<string, string | undefined>][])("%s", (text, fields) => {
    const read: Record<string, string> = brief(parseText(text));
    expect(Object.fromEntries(Object.keys(fields).map((name) => [name, read[name]]))).toEqual(fields);
  }); // prettier-ignore
});
