import type { OutletKind } from "../types.ts";

/**
 * Outlets that scholars of the region cite, by kind; a row is `languages|names|hosts`. The first name is the one in the outlet's own script.
 * Romanised spellings are not listed where `spellingKey` brings them to the same key: `Российская газета` also finds
 * Rossiyskaya, Rossiiskaia and Rossijskaja gazeta. A host stands for all hosts below it. A row that begins with `+` is of the same house as
 * the row above, a fourth column names the house: its pages are cited under each other's name. Put together from what the outlets say of themselves.
 */
export const BUILT_IN: Readonly<Record<OutletKind, string>> = {
  newspaper: `
ru|Коммерсантъ, Kommersant Daily, Kommersant.ru, Коммерсант-Власть, Коммерсантъ FM, Коммерсантъ-Украина, Коммерсантъ-Урал, Коммерсантъ-Сибирь, Коммерсантъ-Уфа, Коммерсантъ-Казань, Коммерсантъ-Волга|kommersant.ru
ru|Ведомости, VTimes|vedomosti.ru vtimes.io
ru|Известия|iz.ru izvestia.ru
ru|Российская газета, RG|rg.ru
+ en|Russia Beyond, Russia Beyond the Headlines|rbth.com
ru|Независимая газета, NG, Независимое военное обозрение, НВО|ng.ru
ru en|Новая газета, Новая газета Европа, Novaya Gazeta Europe, Новая газета Балтия|novayagazeta.ru novayagazeta.eu novaya.media novaya.no novayagazeta.ee
ru|Московский комсомолец, МК|mk.ru
ru|Комсомольская правда, КП, Комсомольская правда в Белоруссии|kp.ru kp.by belkp.by
ru|Аргументы и факты, АиФ|aif.ru aif.by
ru|Правда|gazeta-pravda.ru
ru en|Pravda.ru|pravda.ru
ru|Красная звезда|redstar.ru
ru|Военно-промышленный курьер|vpk-news.ru vpk.name
ru|Завтра|zavtra.ru
ru|Литературная газета, Литгазета|lgz.ru
ru|Новые известия|newizv.ru
ru|Парламентская газета|pnp.ru
ru|Взгляд, Vzglyad.ru|vz.ru
ru|РБК, RBC, РБК Daily|rbc.ru
ru|Газета.ру|gazeta.ru
ru|Лента.ру, Lenta|lenta.ru
ru|Фонтанка, Фонтанка.ру|fontanka.ru
ru|Деловой Петербург|dp.ru
ru|Znak, Znak.com|znak.com
ru|URA.RU|ura.ru ura.news
ru|Бизнес Online, Бизнес Онлайн, Business Online|business-gazeta.ru
ru|Реальное время|realnoevremya.ru
ru|Вечерняя Москва|vm.ru
ru|Росбалт|rosbalt.ru
ru|NEWSru.com, Newsru|newsru.com
ru|Утро.ру|utro.ru
ru|Slon, Republic, Slon.ru|republic.ru slon.ru
ru en|Медуза, Meduza.io|meduza.io
ru en|The Insider, Инсайдер|theins.ru theins.info theins.press
ru en|The Bell|thebell.io
ru en|Важные истории, iStories|istories.media
ru|Проект, Proekt.media|proekt.media
ru en|Верстка, Вёрстка|verstka.media
ru en|Холод|holod.media
ru en|Агентство, Agents Media, Агентство. Новости|agents.media
ru en|Mediazona, Mediazona Belarus|zona.media mediazona.by mediazona.ca
ru|ОВД-Инфо|ovd.info ovdinfo.org
ru|Такие дела|takiedela.ru
ru|Сноб|snob.ru
ru|The Village|the-village.ru
ru|Грани.ру|grani.ru graniru.org
ru|Каспаров.ру|kasparov.ru
ru|Ежедневный журнал, EJ.ru|ej.ru
ru|Кавказский узел, Caucasian Knot|kavkaz-uzel.eu kavkaz-uzel.ru eng.kavkaz-uzel.eu
ru|Кавказ.Реалии|kavkazr.com
ru|Актуальные комментарии|actualcomment.ru
ru|Свободная пресса|svpressa.ru
ru|Царьград|tsargrad.tv
ru|ИноСМИ|inosmi.ru
ru en|The Moscow Times|themoscowtimes.com moscowtimes.ru moscowtimes.eu
ru be|СБ. Беларусь сегодня, Беларусь сегодня, Советская Белоруссия, СБ, SB. Belarus Today|sb.by
+ be|Звязда|zviazda.by zvyazda.minsk.by
+ be ru|Народная газета|
+ ru be|Рэспубліка|
+ be|Літаратура і мастацтва, ЛіМ|lim.by
+ be|Настаўніцкая газета|nastgaz.by
+ ru|Сельская газета|
+ ru|Знамя юности|
+ be|Голас Радзімы|
+ ru|Минская правда|mlyn.by
ru be|Минск-Новости, Мінск-Навіны;Минский курьер;Вечерний Минск|minsknews.by
ru|Белорусская военная газета, Белорусская военная газета. Во славу Родины, Во славу Родины, Ваяр|vsr.mil.by vayar.mil.by bvg.mil.by
ru be|Народная воля|nv-online.info nv-online.com
ru|Свободные новости, Свободные новости плюс, СНплюс|sn-plus.com
be|Наша Ніва|nn.by nashaniva.com nashaniva.by
ru be|TUT.BY, TUT|tut.by
+ ru be|Зеркало, Люстэрка, Zerkalo.io|zerkalo.io
ru be|Onliner, Onliner.by, Онлайнер|onliner.by
ru be|Reform.by, Reform.news, Reform|reform.by reform.news
ru be|Хартия 97, Хартыя'97, Charter 97, Charter97, Charter97.org|charter97.org charter97.link
ru be|Белорусский партизан, Беларускі партызан, Belarusian Partisan, Белпартизан|belaruspartisan.by belaruspartisan.org
ru be|Салідарнасць, Солидарность, Gazeta Solidarnost|gazetaby.com gazeta.by
ru|Белорусы и рынок, Белрынок, Беларусы і рынак, Belarusians and Market|belmarket.by belrynok.by
ru|Наше мнение, Наша меркаванне|nmn.media nmnby.eu nmnby.org
ru be|Ежедневник|ej.by
ru|БДГ, Белорусская деловая газета, БДГ Деловая газета|bdg.by
ru|Белгазета, Белорусская газета|belgazeta.by
be|Наша слова|nslowa.by
be|Новы час|novychas.online novychas.by
be ru|Народныя навіны Віцебска|vitebskspring.org news.vitebsk.cc
ru be|Вечерний Гродно;Вечерний Брест|vgr.by;vb.by
ru|Брестская газета, BG.by|b-g.by
be|Рэгіянальная газета|rh.by
ru be|Hrodna.life, Grodno.life|hrodna.life
ru be|Флагшток, Флагшток Media|flagshtok.info
ru be|Инфо-Курьер;Intex-Press|kurjer.info;intex-press.by
ru|Ганцавіцкі час;Медиа-Полесье|gancavichy.by;media-polesye.com
ru be|Devby, dev.by|devby.io dev.by
ru|Про бизнес, probusiness.io|probusiness.io
ru be|Белорусский расследовательский центр, Беларускі расследавальніцкі цэнтр, Belarusian Investigative Center, BIC, БРЦ|investigatebel.org
ru be|Бюро, Buro Media|buromedia.io
ru be|MOST, Most Media|mostmedia.io
ru|Маланка, Malanka Media|malanka.media
be|Будзьма беларусамі, Budzma|budzma.org budzma.by
ru be|Белорусский журнал, Беларусский журнал|journalby.com
ru be|Вот так, VotTak|vot-tak.tv
ru|Sputnik Беларусь|sputnik.by sputnik-news.by
ru|Евразия Эксперт, Eurasia Expert|eurasia.expert
ru|Тэлескоп, Teleskop-by|teleskop-by.org
uk en|Українська правда, Украинская правда|pravda.com.ua
+ uk ru|Економічна правда, Экономическая правда|epravda.com.ua
+ uk|Історична правда, Историческая правда|istpravda.com.ua
+ uk en|Європейська правда, European Pravda, Европейская правда|eurointegration.com.ua
uk|Дзеркало тижня, ZN.UA, ZN, Mirror Weekly|zn.ua dt.ua
+ ru|Зеркало недели|
en|Kyiv Post, KyivPost|kyivpost.com
en|Kyiv Independent|kyivindependent.com
uk en|Громадське, Громадское, Hromadske.ua|hromadske.ua hromadske.radio
uk en|Тиждень, Український тиждень, Ukrainian Week|tyzhden.ua ukrainianweek.com
uk|День, The Day|day.kyiv.ua
uk|Голос України|golos.com.ua
uk|Урядовий кур'єр|ukurier.gov.ua
uk|Україна молода|umoloda.kyiv.ua
uk|Високий замок|wz.lviv.ua
uk ru|НВ, Новое время|nv.ua
uk ru|LB.ua, Левый берег, Лівий берег|lb.ua
uk ru|Ліга, LIGA.net|liga.net
uk ru|Корреспондент, Кореспондент, Korrespondent.net|korrespondent.net
uk ru|Обозреватель|obozrevatel.com
uk ru|Цензор.нет, Censor.net|censor.net censor.net.ua
uk|ZAXID.NET, Захід.нет|zaxid.net
uk ru|Страна, Страна.ua|strana.ua strana.news strana.today
uk ru|Бабель|babel.ua
uk ru|Апостроф, Apostrophe|apostrophe.ua
uk|Главком, Glavcom|glavcom.ua
uk|Тексти, Texty.org.ua|texty.org.ua
uk en|Euromaidan Press;StopFake|euromaidanpress.com;stopfake.org
uk ru|InformNapalm|informnapalm.org
uk|Слово і діло|slovoidilo.ua
uk ru|Фокус, Focus.ua|focus.ua
en|New York Times, NYT|nytimes.com
+ en|International New York Times, International Herald Tribune|iht.com
en|Washington Post|washingtonpost.com
en|Wall Street Journal, WSJ|wsj.com
en|Los Angeles Times, LA Times|latimes.com
en|USA Today|usatoday.com
en|Christian Science Monitor|csmonitor.com
en|Boston Globe;Chicago Tribune|bostonglobe.com;chicagotribune.com
en|Washington Times|washingtontimes.com
en|The Hill;Daily Beast|thehill.com;thedailybeast.com
en|Axios;Vox;Semafor|axios.com;vox.com;semafor.com
en|BuzzFeed News, BuzzFeed;HuffPost, Huffington Post|buzzfeednews.com buzzfeed.com;huffpost.com huffingtonpost.com
en|Business Insider|businessinsider.com insider.com
en|Defense News|defensenews.com
en|Breaking Defense|breakingdefense.com
en|Financial Times, FT|ft.com
en|The Guardian, Manchester Guardian|theguardian.com guardian.co.uk
+ en|The Observer|
en|The Times, The Sunday Times, Times of London|thetimes.co.uk thetimes.com
en|The Telegraph, Daily Telegraph, Sunday Telegraph|telegraph.co.uk
en|The Independent|independent.co.uk the-independent.com
en|Daily Mail, Mail Online|dailymail.co.uk
en|Daily Mirror;Daily Express;The Sun;Evening Standard|mirror.co.uk;express.co.uk;thesun.co.uk;standard.co.uk
en|Irish Times|irishtimes.com
en de fr pl|Politico, Politico Europe|politico.eu politico.com
en|EUobserver, EU Observer|euobserver.com
en de fr pl|Euractiv|euractiv.com euractiv.pl euractiv.de euractiv.fr
en|Bellingcat|bellingcat.com
en|OCCRP, Organized Crime and Corruption Reporting Project|occrp.org
en|openDemocracy, Open Democracy, oDR|opendemocracy.net
en|bne IntelliNews, BNE|intellinews.com bne.eu
en|Emerging Europe|emerging-europe.com
en|Balkan Insight, BIRN|balkaninsight.com
en|Times of Israel;Haaretz;Jerusalem Post|timesofisrael.com;haaretz.com;jpost.com
en|Global Times;China Daily;People's Daily|globaltimes.cn;chinadaily.com.cn;people.com.cn
en|South China Morning Post|scmp.com
en|Nikkei Asia;Japan Times|asia.nikkei.com;japantimes.co.jp
en|Hürriyet Daily News;Daily Sabah|hurriyetdailynews.com;dailysabah.com
fr en|Le Monde|lemonde.fr
fr en|Le Monde diplomatique|monde-diplomatique.fr mondediplo.com
fr|Le Figaro|lefigaro.fr
fr|Libération|liberation.fr
fr|La Croix;L’Humanité;Les Échos|la-croix.com;humanite.fr;lesechos.fr
fr|Mediapart;Ouest-France|mediapart.fr;ouest-france.fr
fr|Desk Russie;Le Courrier des Balkans|desk-russie.eu;courrierdesbalkans.fr
fr|Le Soir;La Libre Belgique|lesoir.be;lalibre.be
fr de|Le Temps|letemps.ch
de en|Der Spiegel, Spiegel, Spiegel Online|spiegel.de
de|Die Zeit, Zeit Online, Zeit|zeit.de
de en|Süddeutsche Zeitung, SZ|sueddeutsche.de
de|Frankfurter Allgemeine Zeitung, FAZ, Frankfurter Allgemeine, Frankfurter Allgemeine Sonntagszeitung|faz.net
de|Frankfurter Rundschau;Der Tagesspiegel, Tagesspiegel|fr.de;tagesspiegel.de
de en|Neue Zürcher Zeitung, NZZ|nzz.ch
de|Die Welt, Welt, Welt am Sonntag|welt.de
de|taz, die tageszeitung|taz.de
de|Handelsblatt|handelsblatt.com
de|Bild;Berliner Zeitung|bild.de;berliner-zeitung.de
de|Der Standard;Die Presse;Kurier|derstandard.at;diepresse.com;kurier.at
de ru|Dekoder, dekoder.org|dekoder.org
it|La Repubblica;Corriere della Sera;La Stampa|repubblica.it;corriere.it;lastampa.it
es|El País;El Mundo|elpais.com;elmundo.es
pl|Gazeta Wyborcza, Wyborcza|wyborcza.pl
+ pl|Gazeta.pl|gazeta.pl
pl|Rzeczpospolita|rp.pl
pl|Dziennik Gazeta Prawna, Gazeta Prawna, DGP|gazetaprawna.pl
pl|Gazeta Polska, Gazeta Polska Codziennie, Niezależna|niezalezna.pl gazetapolska.pl
pl|Nasz Dziennik|naszdziennik.pl
pl|Puls Biznesu;Parkiet|pb.pl;parkiet.com
pl|Fakt;Super Express|fakt.pl;se.pl
pl|Dziennik Polski;Kurier Poranny;Gazeta Współczesna|dziennikpolski24.pl;poranny.pl;wspolczesna.pl
pl|Onet, Onet Wiadomości, Onet.pl|onet.pl
pl|Wirtualna Polska, WP, WP Wiadomości, WP.pl|wp.pl
pl|Interia, Interia Wydarzenia|interia.pl
pl|Defence24|defence24.pl defence24.com
pl|Kresy24;Kresy.pl, Kresy|kresy24.pl;kresy.pl
pl|OKO.press|oko.press
pl|Krytyka Polityczna|krytykapolityczna.pl politicalcritique.org
pl|BiznesAlert;Business Insider Polska|biznesalert.pl;businessinsider.com.pl
pl|Notes from Poland|notesfrompoland.com
en|The First News|thefirstnews.com
lt lv et ru en|Delfi, Rus.Delfi, RU.DELFI, Delfi EN|delfi.lt delfi.lv delfi.ee
lt|Lietuvos rytas, Lrytas|lrytas.lt
lt|15min, 15min.lt|15min.lt
lt|Verslo žinios|vz.lt
lt|Kauno diena;Alfa.lt;Lietuvos žinios|kaunodiena.lt;alfa.lt
en|Baltic Times|baltictimes.com
lv|Diena;Latvijas Avīze;NRA|diena.lv;la.lv;nra.lv
lv|TVNET|tvnet.lv
et ru en|Postimees, Rus.Postimees, Postimees на русском языке|postimees.ee
et|Eesti Päevaleht;Eesti Ekspress;Õhtuleht|epl.ee;ekspress.ee;ohtuleht.ee
ro|Ziarul de Gardă;Jurnal de Chișinău|zdg.md;jc.md
ro ru|NewsMaker, Newsmaker.md|newsmaker.md
ru ro|Независимая Молдова;Комсомольская правда в Молдове|;kp.md
ro ru|Agora.md;Unimedia;Deschide.md|agora.md;unimedia.info;deschide.md
ro|Adevărul;Hotnews;G4Media|adevarul.ro;hotnews.ro;g4media.ro
ka en|Civil.ge, Civil Georgia;Netgazeti|civil.ge;netgazeti.ge
ka ru en|Эхо Кавказа, Echo of the Caucasus|ekhokavkaza.com
en ru|OC Media|oc-media.org
en ru|JAMnews, JAM News|jam-news.net
en|Agenda.ge;Georgia Today|agenda.ge;georgiatoday.ge
hy ru en|CivilNet;Hetq;Aravot;Azg|civilnet.am;hetq.am;aravot.am
hy ru en|Азатутюн|azatutyun.am
az ru en|Turan;Meydan TV;Haqqin.az, Haqqin|turan.az;meydan.tv;haqqin.az
en|Eurasianet|eurasianet.org
kk ru|Казахстанская правда;Егемен Қазақстан|kazpravda.kz;egemen.kz
kk ru|Tengrinews, Tengri News, Тенгриньюс|tengrinews.kz
kk ru|Zakon.kz;Nur.kz;Informburo, Informburo.kz|zakon.kz;nur.kz;informburo.kz
ru kk|Власть, Vlast.kz|vlast.kz
en|Astana Times|astanatimes.com
ky ru|Kloop, Kloop.kg|kloop.kg
ky ru|24.kg;Вечерний Бишкек;Слово Кыргызстана|24.kg;vb.kg;slovo.kg
ky ru|Kaktus.media|kaktus.media kaktus.kg
uz ru en|Gazeta.uz;Kun.uz|gazeta.uz;kun.uz
tg ru|Asia-Plus, Азия-Плюс|asiaplustj.info asiaplus.news
ru|Фергана, Фергана.Ру, Fergana News|fergana.media fergana.ru fergananews.com fergana.agency
cs|Lidové noviny;Hospodářské noviny;Mladá fronta Dnes, MF Dnes;Aktuálně.cz;Deník N|lidovky.cz;hn.cz ihned.cz;idnes.cz;aktualne.cz;denikn.cz
sk|SME;Denník N|sme.sk;dennikn.sk
hu|Telex;Népszava;Magyar Nemzet|telex.hu;nepszava.hu;magyarnemzet.hu
sv|Svenska Dagbladet;Dagens Nyheter;Aftonbladet|svd.se;dn.se;aftonbladet.se
fi|Helsingin Sanomat|hs.fi
no|Aftenposten;The Barents Observer|aftenposten.no;thebarentsobserver.com
ru|Псковская губерния;Псковская лента новостей|gubernia.media gubernia.pskovregion.org;pln-pskov.ru
ru|7x7, 7x7. Горизонтальная Россия|7x7-journal.ru semnasem.org semnasem.ru
ru|МБХ медиа|mbk-news.appspot.com mbk.news
ru|Тайга.инфо;Люди Байкала|tayga.info;baikal-journal.ru
ru|Бумага Медиа|paperpaper.ru paperpaper.io
ru|Собеседник|sobesednik.ru sobesednik.com
ru|Кедр.медиа;Спектр.Пресс|kedr.media;spektr.press
ru|Учительская газета;Советская Россия;Московская правда|ug.ru;sovross.ru;mospravda.ru
ru|Санкт-Петербургские ведомости;Областная газета|spbvedomosti.ru;oblgazeta.ru
ru|Советская культура;Советский спорт;Социалистическая индустрия;Экономическая газета;Медицинская газета;Пионерская правда|
ru|Московские новости;Общая газета;Невское время|mn.ru
ru|Readovka;Sota Vision, SOTA, SOTAvision|readovka.news;sotaproject.com
ru|Новости Приднестровья|novostipmr.com
ru|Демоскоп Weekly, Demoscope Weekly|demoscope.ru
ru|НГ-Религии;НГ-Экслибрис|
ru|Credo.Press, Портал-Credo.ru|credo.press portal-credo.ru
ru|Православие.ру|pravoslavie.ru
ru|Полит.ру;Русский журнал|polit.ru;russ.ru
ru en|T-invariant;Троицкий вариант, Троицкий вариант – Наука|t-invariant.org;trv-science.ru
ru|Союзное вече;Союз. Беларусь – Россия|souzveche.ru
be ru|Гродзенская праўда, Гродненская правда|grodnonews.by
be ru|Гомельская праўда, Гомельская правда|gp.by
be ru|Магілёўская праўда, Могилевская правда;Могилевские ведомости|
be ru|Віцебскі рабочы;Віцьбічы, Витьбичи;Витебские вести|;vitbichi.by;vitvesti.by
ru be|Витебский курьер, Віцебскі кур'ер, Vitebsk Courier|vkurier.by vkurier.info vkurier.media
ru be|Сильные новости, Gomel.today|gomel.today
ru be|CityDog, CityDog.by, CityDog.io|citydog.by citydog.io
ru|The Village Беларусь;KYKY, Kyky.org|the-village.me;kyky.org
ru|Myfin, Myfin.by;Office Life, Офис Life|myfin.by;officelife.media
ru|Ex-Press, Ex-press.by, Ex-press.live|ex-press.by ex-press.live
be|Газета Слонімская|gs.by
ru be|Region.by;Hazeta.by|region.by;hazeta.by hazeta.info
ru be|Бабруйскі кур'ер, Бобруйский курьер;Барысаўскія навіны, Борисовские новости|babruysk.by;
be|Чырвоная змена;Савецкая Беларусь;Піянер Беларусі|
ru be|Plan B Media, План Б.|planbmedia.io
ru|ABW.by;Realt.by;Tribuna.com|abw.by;realt.by;tribuna.com
be ru|Catholic.by;Царква.by, Царква|catholic.by;carkva-gazeta.by
uk|Детектор медіа, Телекритика|detector.media telekritika.ua
uk en|AIN, AIN.Capital, AIN.UA;Mezha.Media;dev.ua|ain.capital ain.ua;mezha.media;dev.ua
uk|Освіторія Медіа;Нова українська школа|osvitoria.media;nus.org.ua
uk en|РІСУ, Релігійно-інформаційна служба України|risu.ua risu.org.ua
uk|Релігія в Україні|religion.in.ua
uk en|Мілітарний;Defense Express|mil.in.ua;defence-ua.com
uk|Локальна історія;Читомо;Збруч|localhistory.org.ua;chytomo.com;zbruc.eu
uk ru|Gazeta.ua, Газета по-українськи;Факты и комментарии|gazeta.ua;fakty.ua
uk|Вечірній Київ;Літературна Україна;Львівська пошта|vechirniy.kyiv.ua;litukraina.com.ua;lvivpost.net
uk|Zmina, Центр прав людини ZMINA|zmina.info zmina.ua
pl|Kurier Wileński;Znad Wilii|kurierwilenski.lt;zw.lt
pl|Forsal, Forsal.pl;Money.pl;Bankier.pl|forsal.pl;money.pl;bankier.pl
pl|Gość Niedzielny;Tygodnik Solidarność;Przegląd Prawosławny|gosc.pl;tysol.pl;przegladprawoslawny.pl
pl|Obserwator Finansowy|obserwatorfinansowy.pl
pl|Dziennik Wschodni;Kurier Lubelski;Gazeta Krakowska;Dziennik Bałtycki;Głos Wielkopolski;Dziennik Zachodni|dziennikwschodni.pl;kurierlubelski.pl;gazetakrakowska.pl;dziennikbaltycki.pl;gloswielkopolski.pl;dziennikzachodni.pl
pl|Trybuna Ludu;Życie Warszawy;Express Wieczorny;Sztandar Młodych;Kurier Warszawski|
pl|wPolityce, wPolityce.pl;Konkret24;Demagog.org.pl|wpolityce.pl;konkret24.tvn24.pl;demagog.org.pl
pl|Energetyka24;CyberDefence24|energetyka24.com;cyberdefence24.pl
pl|Eastbook, Eastbook.eu|eastbook.eu
pl|Deon.pl|deon.pl
lt|Bernardinai, Bernardinai.lt;Literatūra ir menas|bernardinai.lt;literaturairmenas.lt
lt|Atvira Klaipėda;Vakarų ekspresas|atviraklaipeda.lt;ve.lt
lv|Apollo.lv;Jauns.lv|apollo.lv;jauns.lv
et|Äripäev|aripaev.ee
en|Baltic News Network;Estonian World|bnn-news.com;estonianworld.com
ro|Ziarul Național;Anticoruptie.md;RISE Moldova|ziarulnational.md;anticoruptie.md;rise.md
ro ru|Point.md;Noi.md;Știri.md;Nokta.md;Esp.md|point.md;noi.md;stiri.md;nokta.md;esp.md
ka en|Batumelebi;Publika.ge;On.ge|batumelebi.netgazeti.ge;publika.ge;on.ge
hy en|EVN Report;Panorama.am;Mediamax|evnreport.com;panorama.am;mediamax.am
az ru en|Caliber.Az;Contact.az;Minval.az;Day.Az;Abzas Media|caliber.az;contact.az;minval.az;day.az;abzas.org
kk ru|Orda.kz;Курсив, Kursiv.kz, Kursiv Media;The Village Казахстан|orda.kz;kursiv.media kursiv.kz;the-village-kz.com
ru en|CABAR.asia, CABAR;Хроника Туркменистана|cabar.asia;hronikatm.com
en|Times of Central Asia|timesca.com
uz ru|Daryo.uz, Daryo;Spot.uz;UzDaily;Hook.report|daryo.uz;spot.uz;uzdaily.uz;hook.report
ky ru|Economist.kg;ПолитКлиника|economist.kg;pk.kg
en|Vice News, Vice;The Intercept;ProPublica;Quartz|vice.com;theintercept.com;propublica.org;qz.com
en|The Conversation;Project Syndicate|theconversation.com;project-syndicate.org
en|Times Higher Education|timeshighereducation.com
en|World Nuclear News;Natural Gas World;Montel News|world-nuclear-news.org;naturalgasworld.com;montelnews.com
en|Argus Media, Argus;S&P Global Commodity Insights, S&P Global Platts|argusmedia.com;spglobal.com
en it|Vatican News;Orthodox Times;Crux Now|vaticannews.va;orthodoxtimes.com;cruxnow.com
de|Netzpolitik.org;Correctiv;n-tv;t-online|netzpolitik.org;correctiv.org;n-tv.de;t-online.de
de|Sächsische Zeitung;Ukraine verstehen|saechsische.de;ukraineverstehen.de
fr|L’Opinion;Le Grand Continent;Novastan|lopinion.fr;legrandcontinent.eu;novastan.org
nl|NRC, NRC Handelsblad;de Volkskrant;De Standaard|nrc.nl;volkskrant.nl;standaard.be
`,
  agency: `
ru en|ТАСС, ИТАР-ТАСС|tass.ru tass.com itar-tass.com
ru en|Интерфакс, Интерфакс-Россия|interfax.ru interfax.com interfax-russia.ru
+ ru|Интерфакс-Запад, Interfax-West|interfax.by
+ uk ru en|Интерфакс-Украина, Interfax-Ukraine|interfax.com.ua
+ ru kk|Интерфакс-Казахстан|interfax.kz
ru en|РИА Новости|ria.ru rian.ru
+ ru be en|Sputnik|sputniknews.com sputnikglobe.com sputnik.md sputnik.kz sputnik.kg sputnik-georgia.ru
+ ru|Прайм, 1prime;Россия сегодня|1prime.ru
ru|Регнум, ИА Регнум|regnum.ru
ru|ФАН, Федеральное агентство новостей, Riafan|riafan.ru
ru|Национальная служба новостей, НСН|nsn.fm
ru be en|БелТА, Белорусское телеграфное агентство, Беларускае тэлеграфнае агенцтва|belta.by
ru be en|БелаПАН, Naviny, Naviny.by|belapan.by belapan.com naviny.by naviny.media naviny.online
+ ru be en|Позірк|pozirk.online
ru be en|Прайм-Пресс, Прайм-ТАСС Беларусь|primepress.by prime-tass.by
uk en|Укрінформ|ukrinform.ua ukrinform.net ukrinform.ru ukrinform.com
uk ru en|УНІАН|unian.ua unian.net unian.info
uk ru|УНН, Українські національні новини;РБК-Україна, RBC-Ukraine|unn.ua;rbc.ua
en ru|Reuters, Рейтер, Thomson Reuters|reuters.com
en|Associated Press, AP, AP News|apnews.com ap.org
fr en|AFP, Agence France-Presse|afp.com
en|Bloomberg, Bloomberg News, Bloomberg Businessweek|bloomberg.com
en|United Press International, UPI|upi.com
de en|dpa, Deutsche Presse-Agentur|dpa.com
pl|PAP, Polska Agencja Prasowa|pap.pl
+ pl|ISBnews;IAR, Informacyjna Agencja Radiowa|isbnews.pl
lt en ru|BNS, Baltic News Service;ELTA|bns.lt bns.ee;elta.lt
lv en ru|LETA|leta.lv
ro ru en|IPN;Moldpres;Infotag|ipn.md;moldpres.md;infotag.md
ka ru en|InterPressNews, Интерпрессньюс;Новости-Грузия|interpressnews.ge;newsgeorgia.ge
hy ru en|Арменпресс;ARKA;News.am|armenpress.am;arka.am;news.am
az ru en|Азертадж, Azertag, Azertac;Trend, Trend.az;APA;Report.az|azertag.az;trend.az;apa.az;report.az
kk ru en|Казинформ|inform.kz
ky ru en|Кабар;АКИpress|kabar.kg;akipress.com akipress.org
uz ru en|УзА, Uzbekistan National News Agency;Podrobno.uz|uza.uz;podrobno.uz
zh en|Xinhua, Синьхуа|xinhuanet.com news.cn
cs|ČTK|ctk.cz ceskenoviny.cz
en|Anadolu Agency, Anadolu|aa.com.tr
en|Al-Monitor|al-monitor.com
ru|Интерфакс-Религия|interfax-religion.ru
pl|KAI, Katolicka Agencja Informacyjna|ekai.pl
en|Forum 18, Forum 18 News Service|forum18.org
en|Catholic News Agency|catholicnewsagency.com
tg ru|Ховар;Авеста|khovar.tj;avesta.tj
`,
  broadcaster: `
en|BBC, BBC News, Би-би-си, BBC Monitoring|bbc.com bbc.co.uk
+ ru|Русская служба Би-би-си, BBC Russian Service, BBC News Russian, BBC Russian, BBC News Русская служба, Би-би-си. Русская служба|bbcrussian.com
+ uk|BBC News Україна, BBC News Ukrainian, BBC Україна|
de en ru pl uk|Deutsche Welle, DW, Немецкая волна, Дойче Велле, Нямецкая хваля|dw.com dw.de
+ ru be|DW Беларусь, DW на русском|
en|Radio Free Europe/Radio Liberty, RFE/RL, RFERL, Radio Liberty, Radio Free Europe, RadioFreeEurope/RadioLiberty|rferl.org
+ ru|Радио Свобода, Радио Свободная Европа/Радио Свобода, Сибирь.Реалии, Север.Реалии, Крым.Реалии|svoboda.org sibreal.org severreal.org
+ be|Радыё Свабода, Svaboda|svaboda.org
+ uk|Радіо Свобода, Крим.Реалії|radiosvoboda.org krymr.com
+ ru|Настоящее время, Current Time, Current Time TV|currenttime.tv
+ kk ky uz tg|Азаттык, Azattyq, Азаттыҕ, Азаттык Үналгысы, Озоди, Озодлик|azattyq.org azattyk.org ozodi.org ozodlik.org
+ ro|Europa Liberă, Radio Europa Liberă Moldova, Europa Liberă Moldova|europalibera.org moldova.europalibera.org
en|Voice of America, VOA, VOA News|voanews.com
+ ru|Голос Америки|golosameriki.com golos-ameriki.ru
ru be pl|Белсат, Belsat TV|belsat.eu
ru be|Еврорадио, Euroradio, European Radio for Belarus|euroradio.fm euroradio.by euroradio.pl
+ be|Еўрарадыё, Eŭroradyjo|
be ru|Радыё Рацыя|racyja.com
ru|Дождь, TV Rain, Телеканал Дождь, TVRain|tvrain.ru tvrain.tv
ru|Эхо Москвы, Эхо, Echo of Moscow|echo.msk.ru echofm.online echo.ru
ru|Бизнес FM, Business FM|bfm.ru
en ru|RT, Russia Today, RT на русском|rt.com
ru|Вести, Вести.ру, Вести FM|vesti.ru radiovesti.ru
ru en|RTVI|rtvi.com
ru en|Euronews, Евроньюс, Euronews на русском|euronews.com
en|Al Jazeera, Aljazeera|aljazeera.com aljazeera.net
en|CNN, CNN International|cnn.com
en|NBC News, NBC|nbcnews.com
en|ABC News;CBS News;PBS, PBS NewsHour;MSNBC|abcnews.go.com;cbsnews.com;pbs.org;msnbc.com
en|CNBC|cnbc.com
en|Fox News|foxnews.com
en|NPR, National Public Radio|npr.org
en|Sky News;ITV News;Channel 4 News|news.sky.com;itv.com;channel4.com
fr en ru|RFI, Radio France Internationale|rfi.fr
fr en|France 24;France Info|france24.com;francetvinfo.fr
fr de en|Arte|arte.tv
de|ARD, Tagesschau;ZDF;Deutschlandfunk, Deutschlandfunk Kultur;MDR;NDR, Norddeutscher Rundfunk|tagesschau.de;zdf.de;deutschlandfunk.de deutschlandfunkkultur.de;mdr.de;ndr.de
de|ORF;SRF;Swissinfo|orf.at;srf.ch;swissinfo.ch
pl|Polskie Radio, Polskie Radio 24, Jedynka|polskieradio.pl polskieradio24.pl
+ en|Radio Poland, Polskie Radio dla Zagranicy|
pl|TVN24, TVN 24|tvn24.pl
pl|TVP, TVP Info, Telewizja Polska, TVP World|tvp.pl tvp.info tvpworld.com
pl|RMF24, RMF FM;Radio ZET;TOK FM;Polsat News|rmf24.pl;radiozet.pl;tokfm.pl;polsatnews.pl
pl|Radio Maryja;TV Republika|radiomaryja.pl;tvrepublika.pl
lt en ru|LRT, LRT Tyrimai, LRT English, Lietuvos radijas ir televizija|lrt.lt
lv en ru|LSM, Rus.LSM, Rus.LSM.lv, Eng.LSM.lv, Latvijas Sabiedriskie mediji, Public Broadcasting of Latvia, Latvijas Radio|lsm.lv
et en ru|ERR, ERR News, ERR. Rus, Rus.ERR, Rus.ERR.ee, Eesti Rahvusringhääling|err.ee
fi en ru|Yle, Yle News|yle.fi
sv en|SVT, Sveriges Radio|svt.se sverigesradio.se
no en|NRK|nrk.no
cs en|Český rozhlas, Radio Prague, ČT24|rozhlas.cz radio.cz ct24.cz
uk|Суспільне, Суспільне Новини|suspilne.media
uk ru|Еспресо, Espreso.tv;Прямий|espreso.tv;prm.ua
uk ru|5 канал;24 Канал, Канал 24|5.ua;24tv.ua
ro ru|TV8;Jurnal TV;TRM, Moldova 1|tv8.md;jurnaltv.md;trm.md
ka en|Rustavi 2;Mtavari|rustavi2.ge;mtavari.tv
ru be|Радио Минск;Первый национальный канал Белорусского радио|radiominsk.by
ka en|Georgian Public Broadcaster, 1TV.ge;Formula News|1tv.ge;formulanews.ge
hy ru|1lurer, Armenian Public TV|1lurer.am
fr|RTBF|rtbf.be
`,
  television: `
ru|Телеканал ОНТ, ОНТ, Общенациональное телевидение|ont.by
ru be|Телеканал СТВ, СТВ, CTV, Столичное телевидение|ctv.by
ru be|Беларусь 1|
+ ru be|Белтелерадиокомпания, Белтэлерадыёкампанія, Belteleradio, Belteleradiocompany;АТН, Агентство теленовостей;Беларусь 24|tvr.by
ru|Первый канал, Channel One Russia, Channel One|1tv.ru
ru|Россия 1, Russia-1;Россия 24|russia.tv
ru|НТВ|ntv.ru
ru|Звезда, Телеканал Звезда, Zvezda TV|tvzvezda.ru
ru|РЕН ТВ|ren.tv
ru|ТВ Центр, ТВЦ|tvc.ru
ru|МИР, МИР 24|mir24.tv
ru|Матч ТВ;СТС;ТНТ|
uk ru|1+1, ТСН, ТСН.ua|1plus1.ua tsn.ua
uk ru|ICTV;Інтер;СТБ|
`,
  magazine: `
ru|Огонёк, Огонек|
ru|Эксперт|expert.ru
ru|Профиль|profile.ru
ru|Русский репортер, Русский репортёр, Russian Reporter|rusrep.ru
ru|Итоги|itogi.ru
ru|The New Times|newtimes.ru
ru|Русская мысль|
ru en|Forbes, Forbes Russia, Форбс, Forbes Kazakhstan, Forbes Україна, Forbes Polska|forbes.ru forbes.com forbes.ua forbes.kz
ru|Деньги, Коммерсантъ-Деньги|
ru|Национальная оборона;Экспорт вооружений|nationaldefense.ru
ru|Новая Польша, Nowaja Polsza|novayapolsha.com novayapolsha.pl
be|Arche, Arche-Пачатак|arche.by
be|Дзеяслоў;Полымя;Маладосць;Спадчына;Тэрмапілы|dziejaslou.by
be|pARTisan, Партызан|partisanmag.by
ru be|Большой;Имена|bolshoi.by;imenamag.by
be|Наша вера;Czasopis|;czasopis.pl
ru|Беларуская думка, Белорусская думка|beldumka.belta.by
ru|Директор (Минск);Экономика Беларуси|
en|Time, Time Magazine|time.com
en pl|Newsweek, Newsweek Polska|newsweek.com newsweek.pl
en|The Economist|economist.com
en|The Diplomat|thediplomat.com
en|Foreign Policy|foreignpolicy.com
en|Foreign Affairs|foreignaffairs.com
en|The New Yorker|newyorker.com
en|The Atlantic, Atlantic Monthly|theatlantic.com
en|The National Interest|nationalinterest.org
en|The American Interest;The New Republic;National Review|the-american-interest.com;newrepublic.com;nationalreview.com
en|The New York Review of Books;London Review of Books|nybooks.com;lrb.co.uk
en|New Statesman;The Spectator;Prospect|newstatesman.com;spectator.co.uk;prospectmagazine.co.uk
en|The Nation;Jacobin;Dissent|thenation.com;jacobin.com;dissentmagazine.org
en|Wired;Vanity Fair;Rolling Stone|wired.com;vanityfair.com;rollingstone.com
en|Jane's Defence Weekly, Jane's, IHS Jane's Defence Weekly|janes.com
en|New Eastern Europe|neweasterneurope.eu
+ pl|Nowa Europa Wschodnia|new.org.pl
en|Transitions, Transitions Online, TOL|tol.org
en|Visegrad Insight|visegradinsight.eu
en|War on the Rocks|warontherocks.com
en de fr|Eurozine|eurozine.com
en|Russian Analytical Digest;Caucasus Analytical Digest|
de|Belarus-Analysen;Russland-Analysen;Ukraine-Analysen;Polen-Analysen|laender-analysen.de
en|Eurasia Daily Monitor||Jamestown Foundation
pl|Biuletyn PISM, PISM Bulletin||PISM
pl|Komentarze OSW, OSW Commentary, Analizy OSW, OSW Studies, Prace OSW||OSW
pl|Komentarze IEŚ||IEŚ
pl|Polityka|polityka.pl
pl|Tygodnik Powszechny|tygodnikpowszechny.pl
pl|Wprost;Do Rzeczy;Sieci, W Sieci|wprost.pl;dorzeczy.pl;wsieciprawdy.pl
pl|Tygodnik Przegląd, Przegląd;Przegląd Polityczny|tygodnikprzeglad.pl
pl|Więź;Res Publica Nowa|wiez.pl;publica.pl
pl|Kultura, Kultura Paryska;Zeszyty Historyczne|kulturaparyska.com
pl|Polska Zbrojna;Nowa Technika Wojskowa|polska-zbrojna.pl
pl|Kultura Liberalna|kulturaliberalna.pl
de|Focus;Stern;Cicero|focus.de;stern.de;cicero.de
de|Internationale Politik, IP|internationalepolitik.de ip-quarterly.com
de|Blätter für deutsche und internationale Politik;Religion & Gesellschaft in Ost und West|blaetter.de
fr|L’Express;Le Point;L’Obs, Le Nouvel Observateur;Marianne|lexpress.fr;lepoint.fr;nouvelobs.com;marianne.net
fr|Courrier international;Regard sur l’Est;Diploweb|courrierinternational.com;regard-est.com;diploweb.com
cs|Respekt|respekt.cz
lv en ru|Re:Baltica|rebaltica.lv
lt|Veidas|
uz kk ru|Exclusive, Exclusive.kz|exclusive.kz
ru|Colta.ru, Colta;OpenSpace.ru;Горький Медиа|colta.ru;openspace.ru;gorky.media
ru|Arzamas;N + 1;ПостНаука|arzamas.academy;nplus1.ru;postnauka.ru
ru|Вокруг света;Наука и жизнь;Искусство кино;Советский экран|vokrugsveta.ru;nkj.ru;kinoart.ru
ru|Новый мир;Дружба народов;Наш современник;Вопросы литературы|
ru|Журнал Московской Патриархии;Церковный вестник|jmp.ru
uk|Україна модерна|uamoderna.com
pl|Nowa Konfederacja|nowakonfederacja.pl
pl|Dwutygodnik;Magazyn Kontakt;Pismo. Magazyn Opinii|dwutygodnik.com;magazynkontakt.pl;magazynpismo.pl
en|The Tablet;Bitter Winter|thetablet.co.uk;bitterwinter.org
`,
  journal: `
en|Europe-Asia Studies, Soviet Studies|
en|Post-Soviet Affairs, Soviet Economy|
en|Problems of Post-Communism;Problems of Communism|
en|Communist and Post-Communist Studies;Journal of Communist Studies and Transition Politics|
en|East European Politics;East European Politics and Societies;East European Quarterly|
en|Demokratizatsiya, Demokratizatsiya: The Journal of Post-Soviet Democratization|demokratizatsiya.org
en|Slavic Review;Russian Review;Slavonic and East European Review;Slavic and East European Journal;Canadian Slavonic Papers|
en|Russian Politics;Russian Politics & Law;Russian Social Science Review;Russian History;Soviet and Post-Soviet Politics and Society|
en|Journal of Democracy;Democratization;Government and Opposition|journalofdemocracy.org
en|International Affairs;International Security;International Organization;International Studies Quarterly;International Studies Review;International Studies Perspectives;International Relations;International Politics|
en|European Journal of International Relations;Review of International Studies;Millennium;Millennium: Journal of International Studies;Security Dialogue;Security Studies|
en|European Security;Contemporary Security Policy;Journal of Strategic Studies;Journal of Slavic Military Studies;Defence Studies;Defense & Security Analysis;Survival|
en|Cooperation and Conflict;Conflict Security & Development;Journal of Conflict Resolution;Journal of Peace Research;Ethnopolitics;Ethnicities|
en|Nationalities Papers;Nations and Nationalism;Ethnic and Racial Studies;Nationalism and Ethnic Politics|
en|Eurasian Geography and Economics;Post-Soviet Geography;Political Geography;Geopolitics;Eurasia Border Review;Problems of Economic Transition|
en|Foreign Policy Analysis;Cambridge Review of International Affairs;Third World Quarterly;Global Policy;Orbis;The Washington Quarterly|
en|World Politics;Comparative Politics;Comparative Political Studies;Party Politics;Political Studies;Political Science Quarterly;American Political Science Review;American Journal of Political Science;Electoral Studies;European Journal of Political Research;West European Politics|
en|Journal of Common Market Studies;JCMS: Journal of Common Market Studies;Journal of European Public Policy;Journal of Contemporary European Studies;Journal of European Integration;European Politics and Society|
en|Journal of Baltic Studies;Journal of Belarusian Studies;Harvard Ukrainian Studies;East/West: Journal of Ukrainian Studies;Journal of Ukrainian Studies|
en|Caucasus Survey;Central Asian Survey;Central Asian Affairs;Central Asia and the Caucasus;Inner Asia;Iran and the Caucasus|
en|Journal of Eurasian Studies;Eurasian Review;Southeast European and Black Sea Studies;Southeastern Europe;Studies in East European Thought;Journal of Contemporary History;Cold War History;Journal of Cold War Studies|
en|Media Culture & Society;New Media & Society;Digital Icons;Digital War;Social Media + Society;Information Communication & Society|
en|Historical Materialism;New Perspectives;Analyse & Kritik;New Left Review;Foresight and STI Governance|
en|Nature;Science;PLoS ONE;Energy Policy;Energy Research & Social Science;Sustainability|
en ru|Ab Imperio, Kritika: Explorations in Russian and Eurasian History|abimperio.net
ru|Полис. Политические исследования, Полис, Политические исследования|politstudies.ru
ru|Мировая экономика и международные отношения, МЭиМО|imemo.ru
ru|Россия в глобальной политике, Russia in Global Affairs|globalaffairs.ru
ru|Вопросы экономики|vopreco.ru
ru|Вопросы истории;Вопросы философии;Вопросы политологии;Вопросы национализма|
ru|Международная жизнь, International Affairs (Moscow)|interaffairs.ru
ru|Международные процессы|intertrends.ru
ru|Вестник МГИМО-Университета, Вестник МГИМО, MGIMO Review of International Relations|vestnik.mgimo.ru
ru|Вестник Московского университета;Вестник Санкт-Петербургского университета;Вестник РУДН|
ru|Полития;Политическая наука;ПОЛИТЭКС, Политическая экспертиза|politeia.ru
ru|Социологические исследования, СОЦИС;Социологический журнал;Мир России;Общественные науки и современность;Pro et Contra|socis.isras.ru
ru|Современная Европа;США и Канада;Россия и новые государства Евразии;Постсоветские исследования;Проблемы постсоветского пространства|
ru|Неприкосновенный запас, НЗ|
ru|Отечественная история;Российская история;Славяноведение;Родина;Исторический архив|
ru|Свободная мысль;Россия XXI;Государство и право;Советское государство и право;Новая и новейшая история;Военная мысль|
ru be|Журнал международного права и международных отношений;Журнал Белорусского государственного университета;Вестник БГУ;Веснік БДУ, Веснік Беларускага дзяржаўнага ўніверсітэта|
ru be|Белорусский журнал международного права и международных отношений;Белорусский экономический журнал;Банкаўскі веснік;Банковский вестник|
ru be|Проблемы управления;Социология;Философия и социальные науки;Перекрёстки, Перекрестки;Труды БГТУ|
be ru|Весці НАН Беларусі, Весці Нацыянальнай акадэміі навук Беларусі;Известия Национальной академии наук Беларуси;Беларускі гістарычны часопіс|
be|Беларускі гістарычны агляд, Belarusian Historical Review;Гістарычны альманах;Запісы БІНіМ|belhistory.eu
be ru|Палітычная сфера, Политическая сфера, Political Sphere;Belarusian Political Science Review|palityka.org
uk|Політичні дослідження;Політичний менеджмент;Стратегічні пріоритети;Стратегічна панорама;Український історичний журнал;Політичне життя|
pl|Sprawy Międzynarodowe, Polish Quarterly of International Affairs|
pl|Stosunki Międzynarodowe, Stosunki Międzynarodowe – International Relations|
pl|Rocznik Instytutu Europy Środkowo-Wschodniej, Yearbook of the Institute of East-Central Europe|
pl|Studia Białorutenistyczne;Acta Albaruthenica;Studia Interkulturowe Europy Środkowo-Wschodniej|
pl|Politeja;Przegląd Politologiczny;Przegląd Sejmowy;Przegląd Zachodni;Przegląd Wschodni;Przegląd Strategiczny;Studia Politologiczne;Studia Polityczne|
pl|Wschodnioznawstwo;Wschód Europy;Nowa Polityka Wschodnia;Studia Wschodnie;Białoruskie Zeszyty Historyczne;Sprawy Narodowościowe|
pl|Athenaeum;Athenaeum. Polskie Studia Politologiczne;Rocznik Europy Środkowo-Wschodniej;Annales Universitatis Mariae Curie-Skłodowska;Bezpieczeństwo Narodowe;Rocznik Strategiczny;Teologia Polityczna|
pl|Studia Europejskie;Studies in European Affairs;Polish Political Science Yearbook;Środkowoeuropejskie Studia Polityczne;Przegląd Europejski|
de|Osteuropa;Osteuropa-Wirtschaft;Südosteuropa;Jahrbücher für Geschichte Osteuropas;Zeitschrift für Ostmitteleuropa-Forschung|zeitschrift-osteuropa.de
de|Leviathan;Politische Vierteljahresschrift;WeltTrends;SIRIUS|
fr|Revue d’études comparatives Est-Ouest;Cahiers du monde russe;Revue des études slaves;Politique étrangère;Critique internationale;Le Courrier des pays de l’Est;Hérodote|
lt en|Lithuanian Annual Strategic Review;Lithuanian Foreign Policy Review;Politologija;Baltic Journal of Political Science|
cs en|Slovanský přehled;Mezinárodní vztahy;Czech Journal of International Relations;Acta Universitatis Carolinae;Studia Territorialia|
ro|Studia Universitatis Moldaviae;Studia Politica|
be|Роднае слова;Адукацыя і выхаванне;Народная асвета|
`,
  blog: `
en be|Belarus Security Blog|bsblog.info
en|Belarus Digest, BelarusDigest|belarusdigest.com
en|Medium;Substack;WordPress;Blogger|medium.com;substack.com;wordpress.com;blogspot.com
ru|Живой журнал, ЖЖ, LiveJournal|livejournal.com
en|LSE Blog, EUROPP, LSE European Politics and Policy Blog|blogs.lse.ac.uk
en|The Monkey Cage;Riddle, Riddle Russia|;ridl.io
en|Verfassungsblog;Völkerrechtsblog;EJIL: Talk!;Strasbourg Observers|verfassungsblog.de;voelkerrechtsblog.org;ejiltalk.org;strasbourgobservers.com
ru|Дзен, Яндекс.Дзен|dzen.ru zen.yandex.ru
pl|Blog Wschodni;Salon24|blogwschodni.pl;salon24.pl
en|Just Security;Lawfare;Public Orthodoxy|justsecurity.org;lawfaremedia.org lawfareblog.com;publicorthodoxy.org
`,
  social: `
|Telegram, Telegram-канал, Telegram channel|t.me telegram.me tlgrm.ru
|Twitter, X, X (Twitter), Twitter/X, Твиттер|twitter.com x.com
|Facebook, Фейсбук, Facebook.com|facebook.com fb.com
|Instagram;TikTok;Threads;Bluesky;Mastodon|instagram.com;tiktok.com;threads.net;bsky.app;mastodon.social
|VK, VKontakte|vk.com vk.ru
|LinkedIn|linkedin.com
|Reddit|reddit.com
|Одноклассники, OK.ru|ok.ru
`,
  video: `
|YouTube, Ютуб|youtube.com youtu.be
|Vimeo|vimeo.com
|RuTube, Рутуб|rutube.ru
`,
  encyclopedia: `
|Wikipedia, Wikipedia The Free Encyclopedia, Википедия|wikipedia.org
en|Britannica, Encyclopaedia Britannica|britannica.com
ru|Большая российская энциклопедия, БРЭ;Большая советская энциклопедия|bigenc.ru
be|Беларуская энцыклапедыя;Энцыклапедыя гісторыі Беларусі|
uk|Енциклопедія сучасної України;Енциклопедія історії України|esu.com.ua
pl|Encyklopedia PWN|encyklopedia.pwn.pl
`,
  "think-tank": `
en|Chatham House, Royal Institute of International Affairs|chathamhouse.org
en ru|Carnegie Endowment for International Peace, Carnegie Moscow Center, Московский центр Карнеги, Carnegie Politika, Carnegie Russia Eurasia Center, Carnegie Europe, Carnegie Endowment|carnegieendowment.org carnegie.ru carnegiemoscow.org carnegieeurope.eu carnegieendowment.eu
en|CSIS, Center for Strategic and International Studies|csis.org
en|RAND, RAND Corporation|rand.org
en|Atlantic Council|atlanticcouncil.org
en|Brookings, Brookings Institution|brookings.edu
en|Council on Foreign Relations, CFR|cfr.org
en|RUSI, Royal United Services Institute|rusi.org
en|IISS, International Institute for Strategic Studies|iiss.org
en|SIPRI, Stockholm International Peace Research Institute|sipri.org
en|ECFR, European Council on Foreign Relations|ecfr.eu
en|Institute for the Study of War, ISW;Critical Threats|understandingwar.org;criticalthreats.org
en|Jamestown Foundation|jamestown.org
en|Wilson Center, Woodrow Wilson International Center for Scholars, Kennan Institute|wilsoncenter.org
en|German Marshall Fund, GMF, German Marshall Fund of the United States|gmfus.org
en|CEPA, Center for European Policy Analysis|cepa.org
en|Foreign Policy Research Institute, FPRI|fpri.org
en|PONARS Eurasia, PONARS|ponarseurasia.org
en|International Crisis Group, Crisis Group|crisisgroup.org
en|Freedom House|freedomhouse.org
en|Human Rights Watch|hrw.org
en|Amnesty International|amnesty.org amnesty.eu
en|OSCE, OSCE/ODIHR, ODIHR|osce.org
en|Transparency International;V-Dem, V-Dem Institute, Varieties of Democracy;Bertelsmann Stiftung|transparency.org;v-dem.net;bertelsmann-stiftung.de bti-project.org
en|World Bank;IMF, International Monetary Fund;EBRD|worldbank.org;imf.org;ebrd.com
en|Clingendael, Clingendael Institute;Egmont Institute;Bruegel;EUISS|clingendael.org;egmontinstitute.be;bruegel.org;iss.europa.eu
en|SCEEUS;Swedish Institute of International Affairs;FOI;FIIA, Finnish Institute of International Affairs;NUPI|sceeus.se;ui.se;foi.se;fiia.fi;nupi.no
en|ICDS, International Centre for Defence and Security;LIIA, Latvian Institute of International Affairs|icds.ee;liia.lv
lt en|EESC, Eastern Europe Studies Centre;Vilnius Institute for Policy Analysis|eesc.lt;vilniusinstitute.lt
de en|SWP, Stiftung Wissenschaft und Politik;DGAP;ZOiS;Institut für Europäische Politik|swp-berlin.org;dgap.org;zois-berlin.de;iep-berlin.de
de en ru|Konrad-Adenauer-Stiftung, KAS;Friedrich-Ebert-Stiftung, FES;Heinrich-Böll-Stiftung;LibMod, Zentrum Liberale Moderne|kas.de;fes.de;boell.de;libmod.de
fr en|IFRI;IRIS;Fondation pour la recherche stratégique|ifri.org;iris-france.org;frstrategie.org
pl en|PISM, Polski Instytut Spraw Międzynarodowych, Polish Institute of International Affairs|pism.pl
pl en|OSW, Ośrodek Studiów Wschodnich, Centre for Eastern Studies|osw.waw.pl
pl en|IEŚ, Instytut Europy Środkowej, Institute of Central Europe|ies.lublin.pl
pl en|Fundacja Batorego, Stefan Batory Foundation;Instytut Zachodni;Klub Jagielloński;Casimir Pulaski Foundation, Fundacja im. Kazimierza Pułaskiego;Warsaw Institute;CASE|batory.org.pl;iz.poznan.pl;klubjagiellonski.pl;pulaski.pl;warsawinstitute.org;case-research.eu
pl en|Kolegium Europy Wschodniej;Studium Europy Wschodniej|kew.org.pl
en cs|EUROPEUM;Association for International Affairs, AMO;GLOBSEC|europeum.org;amo.cz;globsec.org
ru en|iSANS|isans.org
ru en be|BISS, Belarusian Institute for Strategic Studies, Беларускі інстытут стратэгічных даследаванняў|belinstitute.com belinstitute.eu
ru en|BEROC, Белорусский экономический исследовательско-образовательный центр|beroc.org beroc.by
ru en be|Центр новых идей, Center for New Ideas, Center of New Ideas|newbelarus.vision
ru en be|Белорусский ежегодник, Беларускі штогоднік, Belarusian Yearbook|
ru en|Minsk Dialogue, Минский диалог, Council on International Relations Minsk Dialogue|minskdialogue.by
ru en be|Belarus in Focus;BIPART, SYMPA/BIPART, SYMPA|belarusinfocus.info;sympa-by.eu
ru en be|НИСЭПИ, IISEPS, Независимый институт социально-экономических и политических исследований|iiseps.org
ru|БИСИ, Белорусский институт стратегических исследований|bisr.gov.by
ru en|РСМД, Российский совет по международным делам, RIAC|russiancouncil.ru
ru en|Валдай, Международный дискуссионный клуб «Валдай», Valdai Club, Valdai Discussion Club|valdaiclub.com
ru|Левада-Центр, Levada Center;ВЦИОМ;ФОМ|levada.ru;wciom.ru;fom.ru
ru|ИМЭМО РАН, IMEMO;РИСИ;Центр стратегических разработок;СВОП;Институт Европы РАН|;riss.ru;csr.ru;svop.ru;instituteofeurope.ru
uk en|Центр Разумкова, Razumkov Centre;НІСД, Національний інститут стратегічних досліджень;Рада зовнішньої політики «Українська призма», Ukrainian Prism;Київський міжнародний інститут соціології, КМІС, KIIS|razumkov.org.ua;niss.gov.ua;prismua.org;kiis.com.ua
ka hy en|GIP, Georgian Institute of Politics;Rondeli Foundation;APRI Armenia|gip.ge;gfsis.org.ge;apri.institute
en|EAST Center;EU DisinfoLab;EUvsDisinfo|east-center.org;disinfo.eu;euvsdisinfo.eu
en|DFRLab, Digital Forensic Research Lab|dfrlab.org
en fr|Reporters Without Borders, RSF, Reporters sans frontières, Репортёры без границ|rsf.org
en|Committee to Protect Journalists, CPJ;Article 19;Access Now|cpj.org;article19.org;accessnow.org
en|NetBlocks;OONI, Open Observatory of Network Interference|netblocks.org;ooni.org
ru|Роскомсвобода|roskomsvoboda.org
ru en|Беллона|bellona.org bellona.ru bellona.no
ru be|Хрысціянская візія, Христианская визия, Christian Vision|belarus2020.churchby.info
ru be|Экодом, Ecohome|ecohome-ngo.by
en|Peterson Institute for International Economics, PIIE;wiiw, Vienna Institute for International Economic Studies;FREE Policy Briefs, FREE Network|piie.com;wiiw.ac.at;freepolicybriefs.org
uk en|KSE Institute, Kyiv School of Economics;VoxUkraine, Vox Ukraine|kse.ua;voxukraine.org
uk en|Харківська правозахисна група, Kharkiv Human Rights Protection Group;Центр громадянських свобод, Center for Civil Liberties|khpg.org;ccl.org.ua
ro en|Expert-Grup;IDIS Viitorul;WatchDog.MD|expert-grup.org;viitorul.org;watchdog.md
en|World Nuclear Association|world-nuclear.org
be ru en|Беларускі ПЭН, Белорусский ПЕН, PEN Belarus, Беларускі ПЭН-цэнтр|penbelarus.org pen-centre.by
ru be en|Lawtrend;Белорусский Хельсинкский комитет, Беларускі Хельсінкскі камітэт, Belarusian Helsinki Committee|lawtrend.org;belhelcom.org
`,
  official: `
ru|Пресс-служба Президента Республики Беларусь, Президент Республики Беларусь, Официальный интернет-портал Президента Республики Беларусь, Администрация Президента Республики Беларусь|president.gov.by
ru be en|Министерство иностранных дел Республики Беларусь, МИД Республики Беларусь, Міністэрства замежных спраў Рэспублікі Беларусь|mfa.gov.by
ru be|Министерство обороны Республики Беларусь;Совет Министров Республики Беларусь|mil.by;government.by
ru be en|Белстат, Национальный статистический комитет Республики Беларусь, Нацыянальны статыстычны камітэт Рэспублікі Беларусь|belstat.gov.by
ru be en|Национальный банк Республики Беларусь, Нацыянальны банк Рэспублікі Беларусь|nbrb.by
ru be|Следственный комитет Республики Беларусь;Генеральная прокуратура Республики Беларусь;Министерство внутренних дел Республики Беларусь, МВД Республики Беларусь|sk.gov.by;prokuratura.gov.by;mvd.gov.by
ru en|Президент России, Kremlin.ru, Администрация Президента России, Сайт Президента России, President of Russia|kremlin.ru
ru en|Министерство иностранных дел Российской Федерации, МИД России, Ministry of Foreign Affairs of the Russian Federation|mid.ru
ru|Министерство обороны Российской Федерации, Минобороны России|mil.ru
ru|Росстат, Федеральная служба государственной статистики|rosstat.gov.ru gks.ru
ru en|Банк России, Центральный банк Российской Федерации, Bank of Russia|cbr.ru
ru|Правительство России;Государственная Дума;Совет Федерации|government.ru;duma.gov.ru;council.gov.ru
ru en|Постоянный Комитет Союзного государства;Информационно-аналитический портал Союзного государства|postkomsg.com;soyuz.by
ru en|Евразийская экономическая комиссия, Eurasian Economic Commission|eurasiancommission.org eec.eaeunion.org
ru en|Организация Договора о коллективной безопасности, ОДКБ, CSTO;Исполнительный комитет СНГ|odkb-csto.org;cis.minsk.by
ru be en|Офис Светланы Тихановской, Office of Sviatlana Tsikhanouskaya;Координационный совет;Народное антикризисное управление|tsikhanouskaya.org;rada.vision;belarus-nau.org
ru be en|Правозащитный центр «Весна», Праваабарончы цэнтр «Вясна», Вясна, Human Rights Center Viasna|spring96.org prava-by.info
be ru en|БАЖ, Беларуская асацыяцыя журналістаў, Белорусская ассоциация журналистов, BAJ, Belarusian Association of Journalists|baj.media baj.by
uk en|Президент України, Офіс Президента України;Верховна Рада України;Кабінет Міністрів України|president.gov.ua;rada.gov.ua;kmu.gov.ua
uk|Державна служба статистики України, Держстат;Національний банк України|ukrstat.gov.ua stat.gov.ua;bank.gov.ua
pl en|Serwis Rzeczypospolitej Polskiej, Gov.pl, Kancelaria Prezesa Rady Ministrów, Ministerstwo Spraw Zagranicznych|gov.pl
pl|Biuro Bezpieczeństwa Narodowego;Kancelaria Prezydenta RP, Prezydent.pl|bbn.gov.pl;prezydent.pl
pl en|Główny Urząd Statystyczny, GUS;Straż Graniczna;CBOS;Sejm RP|stat.gov.pl;strazgraniczna.pl;cbos.pl;sejm.gov.pl
en|U.S. Department of State, US Department of State;U.S. Department of the Treasury;The White House|state.gov;treasury.gov;whitehouse.gov
en|UK Government, GOV.UK|gov.uk
en|European Commission;European Council, Council of the European Union;European Parliament;European External Action Service, EEAS|ec.europa.eu;consilium.europa.eu;europarl.europa.eu;eeas.europa.eu
en|NATO;United Nations;OHCHR;Council of Europe|nato.int;un.org;ohchr.org;coe.int
de en|Auswärtiges Amt;Bundesregierung;Deutscher Bundestag|auswaertiges-amt.de;bundesregierung.de;bundestag.de
`,
  law: `
ru be|Национальный правовой Интернет-портал Республики Беларусь, Pravo.by;Национальный реестр правовых актов Республики Беларусь;Эталон-online, ЭТАЛОН|pravo.by;;etalonline.by
ru|Официальный интернет-портал правовой информации;КонсультантПлюс;Гарант;Собрание законодательства Российской Федерации|pravo.gov.ru;consultant.ru;garant.ru
uk|Законодавство України;Відомості Верховної Ради України|zakon.rada.gov.ua
pl|Internetowy System Aktów Prawnych, ISAP;Dziennik Ustaw;Monitor Polski|isap.sejm.gov.pl;dziennikustaw.gov.pl
en|EUR-Lex;Official Journal of the European Union|eur-lex.europa.eu
lt|Teisės aktų registras, e-TAR|e-tar.lt
lv|Likumi, Likumi.lv;Latvijas Vēstnesis|likumi.lv
kk ru|Әділет, Adilet|adilet.zan.kz
en|Constitute Project;HUDOC|constituteproject.org;hudoc.echr.coe.int
lt|e-Seimas|e-seimas.lrs.lt
et|Riigi Teataja|riigiteataja.ee
ro|Registrul de stat al actelor juridice, Legis.md|legis.md
ka|Matsne, Legislative Herald of Georgia|matsne.gov.ge
`,
  preprint: `
en|arXiv;SSRN;OSF Preprints, SocArXiv;bioRxiv;medRxiv;Research Square;Preprints.org|arxiv.org;ssrn.com;osf.io;biorxiv.org;medrxiv.org;researchsquare.com;preprints.org
`,
};
