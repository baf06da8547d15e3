/**
 * Outlets of the region: the languages in which they publish, the most frequent first; the name in its own script; how lists print it;
 * hosts. An outlet in several languages tells only which ones are out of the question.
 */
export const OUTLETS = `
ru ; Коммерсантъ ; Kommersant, Kommersant”, Kommersant Daily, Коммерсант ; kommersant.ru
ru ; Ведомости ; Vedomosti ; vedomosti.ru
ru ; Известия ; Izvestia, Izvestiya ; iz.ru izvestia.ru
ru ; Российская газета ; Rossiyskaya Gazeta, Rossiiskaia gazeta, Rossijskaja gazeta ; rg.ru
ru ; Независимая газета ; Nezavisimaya Gazeta, Nezavisimaia gazeta ; ng.ru
ru ; Новая газета ; Novaya Gazeta, Novaia gazeta, Novaya Gazeta Europe ; novayagazeta.ru novayagazeta.eu novaya.media
ru ; Московский комсомолец ; Moskovskiy Komsomolets, Moskovskii komsomolets, MK ; mk.ru
ru ; Комсомольская правда ; Komsomolskaya Pravda, Komsomol’skaya Pravda ; kp.ru kp.by belkp.by
ru ; Аргументы и факты ; Argumenty i fakty ; aif.ru aif.by
ru ; РБК ; RBC, RBK ; rbc.ru
ru ; Газета.ру ; Gazeta.ru ; gazeta.ru
ru ; Лента.ру ; Lenta.ru, Lenta ; lenta.ru
ru ; Интерфакс ; Interfax, Interfaks ; interfax.ru
ru ; Интерфакс-Запад ; Interfax-West, Interfax-Zapad, Interfaks-Zapad ; interfax.by
ru ; ТАСС ; TASS, ITAR-TASS ; tass.ru
ru ; РИА Новости ; RIA Novosti ; ria.ru
ru ; Регнум ; Regnum, IA Regnum ; regnum.ru
ru ; Радио Свобода ; Radio Svoboda, Radio Liberty ; svoboda.org
ru ; Настоящее время ; Nastoyashcheye Vremya, Current Time ; currenttime.tv
ru ; Голос Америки ; Golos Ameriki ; golosameriki.com
ru ; Медуза ; Meduza ; meduza.io
ru ; Дождь ; Dozhd, Dozhd’, TV Rain ; tvrain.ru tvrain.tv
ru ; Эхо Москвы ; Ekho Moskvy ; echo.msk.ru echofm.online
ru ; Фонтанка ; Fontanka ; fontanka.ru
ru ; Огонёк ; Ogonyok, Ogonek ;
ru ; Эксперт ; Ekspert ; expert.ru
ru ; Россия в глобальной политике ; Rossiya v globalnoy politike, Rossiya v global’noy politike ; globalaffairs.ru
ru ; Вопросы экономики ; Voprosy ekonomiki ; vopreco.ru
ru ; Полис. Политические исследования ; Polis. Politicheskie issledovaniia, Polis. Politicheskiye issledovaniya ; politstudies.ru
ru ; Мировая экономика и международные отношения ; Mirovaya ekonomika i mezhdunarodnyye otnosheniya, MEiMO ; imemo.ru
ru ; Президент России ; Kremlin.ru, Administratsiya Prezidenta Rossii ; kremlin.ru
ru ; Русская служба Би-би-си ; BBC Russian Service, BBC News Russian, BBC Russian ; bbcrussian.com
ru be ; СБ. Беларусь сегодня ; SB. Belarus segodnya, SB Belarus Segodnya, SB. Belarus’ segodnya, Belarus Segodnya, Sovetskaya Belorussiya ; sb.by
ru be ; БелТА ; BelTA, BELTA ; belta.by
ru ; Народная воля ; Narodnaya Volya ; nv-online.info nv-online.com
ru ; Свободные новости ; Svobodnye novosti, Svobodnyye novosti ; sn-plus.com
ru be ; Зеркало ; Zerkalo, Zerkalo.io ; zerkalo.io
ru be ; TUT.BY ; Tut.by ; tut.by
ru be ; Onliner ; Onliner.by, Онлайнер ; onliner.by
ru be ; Reform.by ; Reform.news ; reform.by reform.news
ru be ; Хартия 97 ; Charter 97, Charter97, Khartyya 97, Khartiya 97 ; charter97.org charter97.link
ru be ; БелаПАН ; Belapan, BelaPAN, Naviny.by ; belapan.by belapan.com naviny.by naviny.media naviny.online
ru be ; Позірк ; Pozirk ; pozirk.online
ru ; Белорусский партизан ; Belorusskiy partizan ; belaruspartisan.by belaruspartisan.org
ru be ; Салідарнасць ; Salidarnasc, Gazeta Solidarnost ; gazetaby.com
ru ; Белорусы и рынок ; Belorusy i rynok, Belrynok ; belmarket.by belrynok.by
ru ; Наше мнение ; Nashe Mneniye, Nashe mnenie ; nmn.media nmnby.eu
ru be ; Ежедневник ; Ezhednevnik, Yezhednevnik ; ej.by
ru ; Телеканал ОНТ ; Telekanal ONT, ONT ; ont.by
ru be ; Белсат ; Belsat, Belsat TV ; belsat.eu
ru be ; Еврорадио ; Euroradio, Yevroradio ; euroradio.fm euroradio.by
ru ; Пресс-служба Президента Республики Беларусь ; Press-sluzhba Prezidenta Respubliki Belarus’, Press-sluzhba Prezidenta Respubliki Belarus ; president.gov.by
ru be ; Национальный правовой Интернет-портал Республики Беларусь ; Natsional’nyy pravovoy Internet-portal Respubliki Belarus’ ; pravo.by
be ; Радыё Свабода ; Radyyo Svaboda, Radyo Svaboda, Radyjo Svaboda, Radio Svaboda ; svaboda.org
be ; Наша Ніва ; Nasha Niva, Naša Niva ; nashaniva.com nashaniva.by nn.by
be ; Звязда ; Zviazda, Zvyazda ; zviazda.by zvyazda.minsk.by
be ru ; Народная газета ; Narodnaya gazeta, Narodnaja hazieta ;
be ; Літаратура і мастацтва ; Litaratura i mastatstva, Litaratura i mastactva ; lim.by
be ; Наша слова ; Nasha slova, Naša slova ; nslowa.by
be ; Новы час ; Novy chas, Novy čas ; novychas.online novychas.by
be ; Еўрарадыё ; Eŭraradyjo, Yewraradyyo ;
be ; Arche ; ARCHE, Arche Pachatak ; arche.by
be ; Беларускі гістарычны агляд ; Belaruski histarychny ahliad, Biełaruski histaryčny ahlad ; belhistory.eu
uk ; Українська правда ; Ukrainska Pravda, Ukrayinska Pravda, Ukrayins’ka pravda ; pravda.com.ua
uk ; Європейська правда ; Yevropeyska pravda, Yevropeiska pravda ; eurointegration.com.ua
uk ; Дзеркало тижня ; Dzerkalo Tyzhnia, Dzerkalo tyzhnya ; zn.ua
uk ; Укрінформ ; Ukrinform ; ukrinform.ua
uk ru ; УНІАН ; Unian, UNIAN ; unian.ua unian.net
uk ; Громадське ; Hromadske ; hromadske.ua hromadske.radio
uk ; Радіо Свобода ; Radio Svoboda Ukrayina ; radiosvoboda.org
uk ; Тиждень ; Tyzhden, Ukrainskyi tyzhden ; tyzhden.ua
pl ; Gazeta Wyborcza ; Wyborcza ; wyborcza.pl
pl ; Rzeczpospolita ; ; rp.pl
pl ; Polityka ; ; polityka.pl
pl ; Tygodnik Powszechny ; ; tygodnikpowszechny.pl
pl ; Dziennik Gazeta Prawna ; ; gazetaprawna.pl
pl ; Onet ; ; onet.pl
pl ; Sprawy Międzynarodowe ; ;
pl ; Stosunki Międzynarodowe ; ;
pl ; Studia Białorutenistyczne ; ;
de ; Der Spiegel ; Spiegel ; spiegel.de
de ; Frankfurter Allgemeine Zeitung ; FAZ ; faz.net
de ; Süddeutsche Zeitung ; ; sueddeutsche.de
de ; Neue Zürcher Zeitung ; NZZ ; nzz.ch
de ; Die Zeit ; ; zeit.de
de ; Osteuropa ; ;
fr ; Le Monde ; ; lemonde.fr
fr ; Le Figaro ; ; lefigaro.fr
cs ; Respekt ; ; respekt.cz
cs ; Lidové noviny ; ; lidovky.cz
lt ; Lietuvos rytas ; ; lrytas.lt
lt ; 15min ; ; 15min.lt
`;

/** Top-level domains whose pages are in one of some languages. */
export const DOMAIN_LANGUAGES: Readonly<Record<string, string>> = {
  by: "ru be en",
  ru: "ru en",
  su: "ru en",
  ua: "uk ru en",
  pl: "pl en",
  de: "de en",
  at: "de en",
  cz: "cs en",
  sk: "sk en",
  lt: "lt ru en",
  fr: "fr en",
  it: "it en",
  es: "es en",
};

/** Parts of a link that name the language of its page: `bel.svaboda.org`, `/ru/news/`; `uk` is Ukrainian only in Ukraine. */
export const LINK_LANGUAGES: Readonly<Record<string, string>> = {
  be: "be", bel: "be", blr: "be", by: "be", ru: "ru", rus: "ru", russian: "ru", ukr: "uk", ua: "uk", pl: "pl", pol: "pl", de: "de", fr: "fr",
  en: "en", eng: "en", english: "en",
}; // prettier-ignore
