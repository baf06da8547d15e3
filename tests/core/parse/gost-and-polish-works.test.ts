import { describe, expect, test } from "vitest";
import { isSlavicBody } from "../../../src/core/parse/slavic-body.ts";
import { brief, parseText } from "./entry-of.ts";

/** `null`: nothing. The works are made up. */
type Row = [text: string, right: Record<string, string | null>];

const kinds: Row[] = [
  ["Реки и люди: опыт, угрозы [Электронный ресурс] : отчёт / БАР. – Вильнюс, 2023. – 56 с. – URL: https://example.by/a (дата обращения: 11.11.2023).", { type: "report", title: "Реки и люди: опыт, угрозы", genre: "отчёт", publisher: "БАР", "publisher-place": "Вильнюс", "number-of-pages": "56" }],
  ["Reki i liudi [Elektronnyi resurs] : otchet / BAR. – Vil’nyus, 2023. – 56 s.", { type: "report", title: "Reki i liudi", publisher: "BAR", "publisher-place": "Vil’nyus" }],
  ["Стан рэк : справаздача / Асацыяцыя рыбакоў. – Вільня, 2022. – 38 с.", { type: "report", title: "Стан рэк", genre: "справаздача" }],
  ["River monitoring [Electronic resource] : policy brief / Belarusian Association of Anglers. – Vilnius, 2023. – 22 p.", { type: "report", title: "River monitoring", genre: "policy brief" }],
  ["Реки : отчёт о поездке / БАР. – Вильнюс, 2023. – 56 с.", { title: "Реки : отчёт о поездке" }],
  ["Кос А. С. Пошлины на реках : препринт WP14/2023/02. М. : Изд. дом ВШР, 2023. 48 с.", { type: "preprint", title: "Пошлины на реках", number: "WP14/2023/02" }],
  ["Замечания по докладу о реках : док. ООН CCPR/C/TKM/CO/2 / Комитет по рекам. – Женева, 2017. – 12 с.", { type: "report", title: "Замечания по докладу о реках", number: "CCPR/C/TKM/CO/2", publisher: "Комитет по рекам" }],
  ["Дело «Кос против реки» : постановление Европейского суда по правам человека от 30 мая 2023 г. // Бюллетень рек. – 2023. – № 9. – С. 12–15.", { type: "case", title: "Дело «Кос против реки»", issued: "2023-05-30" }],
  ["O likvidatsii «Reki» : reshenie Verkhovnogo Suda RF ot 28.12.2021 № AKPI21-969 // SPS «KonsultantPlyus».", { type: "case", title: "O likvidatsii «Reki»", number: "AKPI21-969", issued: "2021-12-28" }],
  ["Кос Д. Река : подкаст «Берег», вып. 77 [Электронный ресурс] / Д. Кос // Радио Свобода. – 2021. – 13 марта. – URL: https://example.org/a (дата обращения: 14.03.2021).", { type: "podcast", title: "Река", "container-title": "Берег", number: "77" }],
  ["Речной кодекс [Электронный ресурс] : 6 янв. 2021 г., № 91-З : принят Палатой представителей 18 дек. 2020 г. // ЭТАЛОН. Законодательство Республики Беларусь / Нац. центр правовой информ. Респ. Беларусь. – Минск, 2023.", { type: "statute", title: "Речной кодекс", issued: "2021-01-06", number: "91-З", "container-title": "ЭТАЛОН. Законодательство Республики Беларусь", "publisher-place": "Минск" }],
  ["О реках [Электронный ресурс] : Закон Респ. Беларусь, 1 авг. 2002 г., № 136-З : в ред. Закона от 05.01.2023 г. № 242-З // КонсультантПлюс. Беларусь / ООО «ЮрСпектр». – Минск, 2023.", { title: "О реках : Закон Респ. Беларусь, 1 авг. 2002 г., № 136-З", note: "в ред. Закона от 05.01.2023 г. № 242-З", "container-title": "КонсультантПлюс. Беларусь" }],
  ["Жук К. П. Мова і рэкі // Полымя. – 2012. – № 2. – С. 101–105.", { people: "Жук, К. П.", title: "Мова і рэкі" }],
]; // prettier-ignore

const theses: Row[] = [
  ["Кос В. В. Берега 1965–1985 гг. : дис. … канд. культурологии : 24.00.01. – Минск, 2014. – 168 л.", { type: "thesis", title: "Берега 1965–1985 гг.", "number-of-pages": "168" }],
  ["Кос, Н. Мова берагоў : магістарская дысертацыя / Н. Кос ; навук. кір. А. Ліс ; Еўрапейскі рачны ўніверсітэт. – Вільня, 2023. – 94 с.", { type: "thesis", title: "Мова берагоў", publisher: "Еўрапейскі рачны ўніверсітэт" }],
  ["Кос О. В. Річки : автореф. дис. ... канд. політ. наук : 23.00.02 / Ін-т річок ім. В. М. Лиса НАН України. Київ, 2016. 20 с.", { title: "Річки", publisher: "Ін-т річок ім. В. М. Лиса НАН України", "publisher-place": "Київ" }],
  ["Кос П. Р. Рэкі : аўтарэф. дыс. … канд. гіст. навук : 07.00.02 / П. Р. Кос ; БДУ. – Мінск, 2018. – 23 с.", { publisher: "БДУ" }],
  ["Кос В. В. Крызіс у рачным дыскурсе (2021–2022) : дыс. … магістра паліт. навук. Вільня : Рачны ўніверсітэт, 2023. 94 с.", { people: "Кос, В. В.", title: "Крызіс у рачным дыскурсе (2021–2022)", issued: "2023" }],
  ["Kos M. (2018), Pamięć rzek, rozprawa doktorska, promotor: prof. R. Lis, Uniwersytet Rzeczny w Poznaniu.", { type: "thesis", title: "Pamięć rzek", publisher: "Uniwersytet Rzeczny w Poznaniu" }],
]; // prettier-ignore

const parts: Row[] = [
  ["Кос А. А. Сети // Реки: вызовы : сб. ст. / под ред. Д. Б. Лиса. – 2-е изд., испр. – М. : ИМР РАН, 2022. – С. 61–79. – (Речное развитие ; вып. 23).", { type: "bookSection", page: "61-79", publisher: "ИМР РАН", issued: "2022", "collection-title": "Речное развитие", "collection-number": "23" }],
  ["Кос, Е. Л. Река как бренд / Е. Л. Кос. – М. : Изд. дом ВШР, 2021. – 44 с. – (Препринт / Нац. исслед. ун-т «Река» ; WP6/2021/04).", { publisher: "Изд. дом ВШР", issued: "2021", "collection-number": "WP6/2021/04" }],
  ["Кос А. П. Мосты // Реки: вызовы : коллективная монография / под ред. Е. Л. Лис. – М. : МедиаМир, 2021. – Гл. 6. – С. 144–171.", { publisher: "МедиаМир", section: "6", page: "144-171" }],
  ["Кос П. Мост // Речная энциклопедия : в 9 т. / гл. ред. А. А. Лис. – М. : Энцикл., 1967. – Т. 4. – Стб. 481–482.", { volume: "4", page: "481-482" }],
  ["Памяць : хроніка рэк / уклад. І. П. Кос. – Кн. 2. – Мінск : БелЭн, 2004. – 590 с.", { title: "Памяць : хроніка рэк", volume: "2", publisher: "БелЭн" }],
  ["История рек : в 6 т. / редкол.: М. Кос (гл. ред.) [и др.]. – Минск : Школа, 2005–2012. – Т. 6 : Реки с 1946 по 2009 г. / Л. Лыч [и др.]. – 2011. – 728 с.", { volume: "6", issued: "2011" }],
  ["Кос К. П. Мова рэк // Мова – рака : матэрыялы VII Міжнар. навук. канф., Мінск, 27–28 кастр. 2011 г. : у 2 ч. / БДУ. – Мінск, 2012. – Ч. 2. – С. 101–105.", { type: "conferencePaper", volume: "2", publisher: "БДУ" }],
  ["Кос, А. І. Як стала рака / А. І. Кос // Памяць : зб. навук. арт. / БДУ ; навук. рэд. А. А. Ліс. – Мінск, 2020. – Вып. 2. – С. 41–57.", { issue: null, "collection-number": "2" }],
  ["Kos Ya. V. Pamyat’ rek : [retsenziya] // Bereg. – 2019. – № 2 (124). – S. 288–293. – Rets. na kn.: Lis A. Kresy. Krakow, 2017.", { type: "journalArticle", issued: "2019", issue: "2 (124)", page: "288-293" }],
  ["О реках : интервью министра / беседовал В. Кос // Труд. – 2020. – № 31 (8 мая). – С. 2–3.", { issued: "2020-05-08", issue: "31" }],
  ["Торговля на реках : стат. сб. / Белстат, Росстат. – Минск ; Москва, 2021. – 164 с.", { people: null, title: "Торговля на реках", "publisher-place": "Минск ; Москва" }],
  ["Дело рек [Электронный ресурс] : отчёт / Казахстанское междунар. бюро по рекам и озёрам, «Қадір». – Алматы, 2023.", { title: "Дело рек", publisher: "Казахстанское междунар. бюро по рекам и озёрам, «Қадір»", "publisher-place": "Алматы" }],
]; // prettier-ignore

const screens: Row[] = [
  ["Кос А. Река [Видеозапись] // YouTube : канал «Берег». – 2024. – 12 февр. – URL: https://youtu.be/aaa (дата обращения: 15.02.2024).", { type: "videoRecording", "container-title": "YouTube", note: "канал «Берег»" }],
  ["Kos B. (2022), Jak żyje rzeka [film], YouTube, kanał „Brzeg”, 12.03.2022, https://youtu.be/abc (dostęp: 3.04.2022).", { type: "videoRecording", "container-title": "YouTube", note: "kanał „Brzeg”" }],
  ["О реках [Электронный ресурс] : [запись в Telegram-канале] / С. Кос. – 09.02.2024. – URL: https://t.me/kos/31 (дата обращения: 12.02.2024).", { type: "forumPost", title: "О реках", "container-title": "Telegram" }],
  ["О реках : [пост в Facebook] / С. Кос. – 09.02.2024. – URL: https://www.facebook.com/kos/31 (дата обращения: 12.02.2024).", { type: "forumPost", title: "О реках", "container-title": "Facebook" }],
  ["Река [Видеозапись] : худож. фильм / реж. Э. Кос ; в ролях: А. Лис. – М. : Крупный план, 2006. – 1 DVD-диск.", { type: "film", publisher: "Крупный план", issued: "2006" }],
  ["Kos S. (reż.) (2021), Rzeka. Konteksty, film dokumentalny, Warszawa: Fale.", { type: "film", people: "director Kos, S.", title: "Rzeka. Konteksty", publisher: "Fale" }],
]; // prettier-ignore

const polish: Row[] = [
  ["Archiwum MSZ, Notatka w sprawie rzek, 12.05.1992, zespół Departament Europy, 23/95, w. 4, k. 17–19.", { type: "manuscript", people: null, title: "Notatka w sprawie rzek", archive: "Archiwum MSZ", archive_location: "zespół Departament Europy, 23/95, w. 4, k. 17–19", issued: "1992-05-12", publisher: null }],
  ["AAN, KC PZPR, sygn. XI/412, Raport o rzekach, Wisła i Niemen, 14.05.1976, k. 33–34.", { title: "Raport o rzekach, Wisła i Niemen", archive: "AAN, KC PZPR", archive_location: "sygn. XI/412; k. 33–34" }],
  ["AIPN, Informacja o rzece, sygn. 0296/58, t. 2, k. 101–104.", { title: "Informacja o rzece", archive: "AIPN" }],
  ["CAW, Oddział II, Komunikat informacyjny nr 4, 11.02.1921, sygn. I.303.4.2675, k. 12.", { title: "Komunikat informacyjny nr 4", volume: null, issued: "1921-02-11" }],
  ["Narodowe Archiwum Republiki Białoruś, Protokół posiedzenia Biura, 12.08.1956, f. 4p, op. 81, d. 1221, k. 8–10.", { people: null, title: "Protokół posiedzenia Biura", archive_location: "f. 4p, op. 81, d. 1221, k. 8–10" }],
  ["Fundacja Rzeki (b.d.), Rtęć i azbest. Mapa zagrożeń, https://example.org/mapa (dostęp: 30.01.2024).", { people: "Fundacja Rzeki", title: "Rtęć i azbest. Mapa zagrożeń", "container-title": null }],
  ["Centrum Praw Rzek „Wiosna” (2023), Sytuacja rzek. Rok 2022, https://example.org/a (dostęp: 3.01.2024).", { people: "Centrum Praw Rzek „Wiosna”", title: "Sytuacja rzek. Rok 2022" }],
  ["Derżawna służba statystyky Ukrajiny (2021), Riczky Ukrajiny, Kyjiw.", { people: "Derżawna służba statystyky Ukrajiny", title: "Riczky Ukrajiny", "publisher-place": "Kyjiw" }],
  ["Biełaruskaja Asacyjacyja Rybakou (2022), Reki. Hadawy ahlad, Wilnia.", { people: "Biełaruskaja Asacyjacyja Rybakou", title: "Reki. Hadawy ahlad" }],
  ["Ustawa z dnia 14 czerwca 1960 r. – Kodeks rzeczny, Dz.U. z 2023 r. poz. 775, 803.", { type: "statute", title: "Ustawa z dnia 14 czerwca 1960 r. – Kodeks rzeczny", section: "775, 803" }],
  ["Konstytucja Rzeczypospolitej Rzecznej z dnia 2 kwietnia 1997 r., Dz.U. 1997, nr 78, poz. 483.", { type: "statute", issued: "1997-04-02" }],
  ["Traktat między Polską a Białorusią o rzekach z 23 czerwca 1992 r., Dz.U. 1993, Nr 118, poz. 527.", { issued: "1992-06-23" }],
  ["Europejski Trybunał Rzek (2022), Kos przeciwko Rosji, skargi nr 9988/13 i 60 innych, wyrok z 14.06.2022, https://example.int/a (dostęp: 3.03.2023).", { type: "case", title: "Kos przeciwko Rosji", issued: "2022-06-14" }],
  ["Kos M. (2022), Rozmowa o rzekach, podcast „Brzeg”, odc. 214, 3.05.2022, https://example.org/a (dostęp: 14.06.2023).", { type: "podcast", title: "Rozmowa o rzekach", "container-title": "Brzeg", number: "214" }],
  ["Kos A., Lis P. (2023), Baza rzek 2021–2023 [zbiór danych], wersja 1.2, RepOD. DOI: 10.18150/ABC", { type: "dataset", title: "Baza rzek 2021–2023", edition: "wersja 1.2", publisher: "RepOD" }],
  ["Kos P. (2021), Brzegi pod przymusem, [w:] Białoruś nad rzeką. Państwo – prawo, red. J. Lis, M. Wilk, Studia i Analizy nr 14, Wydawnictwo Naukowe Scholar, Warszawa, s. 87–109.", { "container-title": "Białoruś nad rzeką. Państwo – prawo", "collection-title": "Studia i Analizy", "collection-number": "14" }],
  ["Kos E. (2013), Becoming a River. The Experiment, The Modern River Experience, Bloomington: Indiana University Press.", { title: "Becoming a River. The Experiment", "collection-title": "The Modern River Experience", publisher: "Indiana University Press" }],
  ["Kos K. (2019), Ciągłość rzek. Polityka wodna Rosji, „Punkt Widzenia OSW” nr 76, Warszawa.", { type: "report" }],
  ["Główny Urząd Statystyczny, Rocznik Statystyczny Rzeczypospolitej Polskiej 2021, Warszawa 2021.", { type: "report", people: "Główny Urząd Statystyczny", title: "Rocznik Statystyczny Rzeczypospolitej Polskiej 2021" }],
  ["Kos P. (2023), Rzeki w Unii [wykład], Forum Ekonomiczne w Karpaczu, 6 września 2023.", { type: "conferencePaper", title: "Rzeki w Unii", "event-title": "Forum Ekonomiczne w Karpaczu" }],
  ["Kos K. (2020), Koniec mitu rzek, „Prace OSW”, nr 58, Ośrodek Studiów Wschodnich, Warszawa.", { type: "report", "collection-title": "Prace OSW", "collection-number": "58", issue: null }],
  ["Kos A. (2020), Nie boję się, wywiad przepr. M. Lis, „Tygodnik Powszechny”, nr 44.", { people: "Kos, A.; interviewer Lis, M.", title: "Nie boję się", "container-title": "Tygodnik Powszechny", issue: "44" }],
]; // prettier-ignore

for (const [name, rows] of Object.entries({ kinds, theses, parts, screens, polish }))
  describe(`works of GOST and of Polish lists: ${name}`, () => {
    test.each(rows)("%s", (text, right) => {
      const found = brief(parseText(text));
      for (const [field, value] of Object.entries(right))
        expect([field, found[field] ?? null]).toEqual([field, value]);
    });
  });

test("names of bodies in whatever letters", () => {
  for (const name of ["Nacyonalnyj statisticzeskij komitiet", "Natsional’nyy statisticheskiy komitet", "Нацыянальны статыстычны камітэт", "Derzhavna sluzhba statystyky", "Sojuz pisatielej", "Muzeum Pamięci Rzek"]) expect([name, isSlavicBody(name)]).toEqual([name, true]);
  for (const name of ["Anna Rada", "Radyjo Svaboda", "Zasedanie Vysshego gosudarstvennogo soveta", "Petro Sowa"]) expect([name, isSlavicBody(name)]).toEqual([name, false]);
}); // prettier-ignore
