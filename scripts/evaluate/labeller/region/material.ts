/** Titles, names and outlets that the made-up works of works.ts are put together from. All titles were written for this. */

export type Language = "en" | "ru" | "be" | "uk" | "pl";

const lines = (text: string) => text.trim().split("\n").map((line) => line.trim()); // prettier-ignore
const parted = (text: string) => text.split("|").map((part) => part.trim());

/** Titles of articles, books and reports. */
export const SCHOLARLY: Readonly<Record<Language, readonly string[]>> = {
  en: lines(`
    Borders of memory: museums and the state in Western Belarus
    Small states, big pipes
    Authoritarian learning and the limits of borrowing
    How loyalty is paid for: rents, roads and refineries after 2010
    The Union State at twenty-five: what remains?
    Between two integrations
    Whose neighbourhood? The European Union and its eastern partners, 1991–2014
    Language policy in post-Soviet schools
    “We are not a province”: everyday nationalism in Minsk
    Transit, tolls and trust. The political economy of railways
    Mobilising the provinces: protest in small towns
    Patronal politics revisited
    Military exercises as signals: the case of Zapad
    From partnership to dependence? Belarusian oil processing under pressure
    Public diplomacy without a public
    Exile and its newspapers
    A comparative analysis of electoral fraud in three republics
    The Orthodox Church, the state and the school
    Sanctions and the shadow fleet: evidence from customs data
    In the shadow of the customs union
    Diaspora voting and political remittances
    The court, the camp and the archive: justice after 1937
    Peasants into citizens: reforms in the Vilna province
    Energy security of Lithuania and Belarus after the Astravets plant
    What do elites want? Interviews with former officials
    State capacity and vaccine hesitancy in Ukraine
    Trade unions, strikes and the factory gate
    Nuclear weapons in Belarus: doctrine, deployment, dilemmas
    Digital authoritarianism and its discontents
    Rewriting the constitution: referendums as rituals`),
  ru: lines(`
    Союзное государство: итоги двух десятилетий
    Политическая элита Беларуси в условиях кризиса
    Белорусско-российские отношения: от интеграции к зависимости?
    Энергетический фактор во внешней политике малых стран
    Между Востоком и Западом. Внешняя политика Республики Беларусь
    Память о войне в школьных учебниках истории
    Электоральное поведение в малых городах
    Парламентаризм на постсоветском пространстве: опыт и перспективы
    Институты гражданского общества и государство
    К вопросу о границах политической нации
    Нефтепереработка и бюджет: цена налогового маневра
    Почему не вышло: уроки переговоров 1999 года
    Военное сотрудничество России и Белоруссии в 2014–2022 гг.
    Советская номенклатура и её наследники
    Церковь, школа, государство
    Геополитика Балтийского региона
    Санкции как инструмент внешней политики: теория и практика
    Транзит, тарифы и таможня
    Миграция рабочей силы в рамках ЕАЭС
    О некоторых особенностях «мягкой силы» России
    Идеология белорусского государства: опыт критического анализа
    Протест и власть: социология уличной политики
    Средства массовой информации и «цветные революции»
    История одной границы
    Экономика и общество переходного периода
    Конституционная реформа 2022 года: основные новеллы
    Региональная безопасность в Восточной Европе
    Дипломатия малых шагов`),
  be: lines(`
    Беларуская мова ў сістэме адукацыі
    Гісторыя беларускай дзяржаўнасці
    Паміж Варшавай і Масквой: нацыянальнае пытанне ў 1921–1939 гадах
    Культура памяці і палітыка
    Заходняя Беларусь: штодзённае жыццё мястэчка
    Эліты і рэвалюцыя
    Што такое «русский мир» для беларусаў?
    Нацыянальная ідэнтычнасць у люстэрку сацыялогіі
    Грамадская думка ў часы крызісу
    Моўная палітыка ў БССР
    Дыяспара і палітычны пратэст. Вопыт 2020 года
    Цэнзура, друк і чытач`),
  uk: lines(`
    Зовнішня політика України: виклики та перспективи
    Національна пам’ять і державотворення
    Білорусь між Росією та Європейським Союзом
    Енергетична безпека держави: теорія і практика
    Гібридна війна та інформаційний простір
    Політичні партії в незалежній Україні
    Місто і кордон: соціологічний нарис
    Санкційна політика ЄС щодо Росії
    Громадянське суспільство у воєнний час
    Історія українського парламентаризму. Від Центральної Ради до сьогодення
    Чому не працює Мінський формат?
    Місцеве самоврядування після реформи`),
  pl: lines(`
    Polityka wschodnia Rzeczypospolitej po 1989 roku
    Białoruś wobec wojny w Ukrainie
    Tożsamość narodowa Białorusinów na Podlasiu
    Bezpieczeństwo energetyczne państw Grupy Wyszehradzkiej
    Między Rosją a Zachodem. Dylematy polityki zagranicznej Białorusi
    Kościół, naród, państwo: studium przypadku
    Sankcje gospodarcze jako narzędzie polityki
    Mniejszości narodowe w Europie Środkowej
    Autorytaryzm i społeczeństwo obywatelskie
    Pamięć zbiorowa i polityka historyczna
    Czy Unia Europejska ma strategię wobec Wschodu?
    „Russkij mir” i jego granice
    Wojna hybrydowa na granicy polsko-białoruskiej
    Elity polityczne w państwach poradzieckich
    Prawo mniejszości do własnej szkoły
    Emigracja białoruska w Polsce po 2020 r.`),
};

/** Headlines of press items, sites, posts and films. */
export const HEADLINES: Readonly<Record<Language, readonly string[]>> = {
  en: lines(`
    Belarus says Wagner fighters have left the country
    Lukashenko: ‘We will not be drawn into this war’
    Why Minsk needs the Chinese loan
    Poland shuts border crossing with Belarus
    EU agrees new sanctions on potash exports
    A year after the protests, prisons are still full
    Putin and Lukashenko meet in Sochi. What did they agree on?
    Explainer: What is the Union State?
    Ukraine’s grain finds a new road to the sea
    Inside the factory that would not strike
    Belarusian opposition leader calls for more pressure on Minsk
    Russia to move nuclear arms to Belarus by July, says Putin
    Statement on the situation in Belarus
    Questions and answers on visa policy
    Opinion: The border is not the problem
    Three scenarios for the day after
    Migrants, soldiers and a frozen river`),
  ru: lines(`
    Лукашенко и Путин обсудили поставки газа
    Минск не спешит с признанием
    Зачем Беларуси новая Конституция? Мнение юриста
    «Мы не воюем»: что говорят в белорусской армии
    Белнефтехим: переговоры о цене продолжаются
    Экспорт калия упал вдвое, бюджет недосчитался 2 млрд руб.
    Путин: «Союзное государство развивается поступательно»
    Кто будет строить АЭС – Россия или Китай?
    Встреча с губернатором Калининградской области
    Что изменится с 1 января: пенсии, тарифы, налоги
    В Гродно осудили журналиста
    Макей: мы готовы к диалогу с Западом
    Заседание Высшего государственного совета
    Как живут беженцы на границе. Репортаж
    Правительство утвердило программу импортозамещения
    Рубль, нефть и третий пакет
    О ходе выполнения союзных программ
    Дорога в никуда
    Почему подорожал бензин
    Военные учения завершились раньше срока`),
  be: lines(`
    Што будзе з «Белтэлерадыёкампаніяй» пасля рэформы?
    Ціханоўская сустрэлася з прэзідэнтам Літвы
    У Мінску затрымалі трох рэдактараў
    Навошта Лукашэнку новы саюз
    Картаграфія страху: як жыве Берасце
    Уголас пра эміграцыю. Гутарка з гісторыкам
    Латушка: санкцыі павінны быць хутчэйшымі
    Памерла пісьменніца з Гародні`),
  uk: lines(`
    Зеленський провів зустріч з делегацією Польщі
    Білорусь перекидає танки до кордону
    Хто стоїть за атаками на енергосистему?
    Кулеба: санкції проти Мінська потрібно посилити
    Заява МЗС України щодо виборів у Білорусі
    Що відомо про навчання біля Бреста
    Кордон на замку: репортаж з Волині`),
  pl: lines(`
    Łukaszenka grozi odcięciem gazu
    Co dalej z granicą? Trzy pytania do ministra
    Białoruś: kolejni dziennikarze skazani
    Morawiecki: nie ulegniemy szantażowi
    Rosja przerzuca wojska na Białoruś
    Cicha emigracja z Grodna
    „Nie wrócę do Mińska” – rozmowa z Aleksandrą Herasimienią
    Jak Mińsk omija sankcje`),
};

/** `Surname Given Patronymic`, the last where people have one. */
export const PEOPLE: Readonly<Record<Language, readonly string[]>> = {
  en: parted("Hartwell Margaret | O’Connor Liam J. | van der Berg Pieter | Stone-Hughes Emma | McAllister Ian | Whitfield David R. | Lindqvist Karin | de Souza Ana | Brown Thomas | Fischer Anna-Lena | Leroux Jean-Pierre | Ashby N. R. | Pritchard Samuel | Novotná Jana | Kask Tõnu | Yildiz Deniz"),
  ru: parted("Гордейчук Павел Иванович | Ярошевская Елена Викторовна | Чернышов Юрий Георгиевич | Щербина Наталья Юрьевна | Журавский Андрей Львович | Якубов Тимур Эдуардович | Эльяшевич Инна Яковлевна | Хмельницкая Ольга Сергеевна | Ёлкин Фёдор Борисович | Цыбульский Шамиль Юсупович | Петров-Водяной Олег Алексеевич | Ким Жанна Рашидовна | Юдина Мария Павловна | Салтыков Дмитрий Фёдорович"),
  be: parted("Астроўскі Міхась Якубавіч | Дубянецкая Ганна Юр’еўна | Гарэцкі Уладзімір Іванавіч | Ждановіч Алесь | Ламека Святлана Ўладзіміраўна | Цвяткова Вольга | Ўласаў Ігар"),
  uk: parted("Гриценко Олександр Іванович | Щепкіна Юлія Сергіївна | Їжакевич Євген Петрович | Лук’яненко Наталія Василівна | Панченко Тарас | Ярема Остап Юрійович"),
  pl: parted("Wójcicki Andrzej | Ślusarczyk Małgorzata | Zięba-Kowal Anna Maria | Łoś Krzysztof | Ćwiklińska Joanna | Żurek Piotr | Grabowski Tomasz Jan | Czachor Ewa | Dąbek Rafał"),
}; // prettier-ignore

export interface Outlet {
  name: string;
  host: string;
}
const outlets = (text: string): Outlet[] =>
  parted(text).map((part) => ({ name: part.replace(/ \S+$/, ""), host: part.replace(/^.* /, "") }));

/** Newspapers, agencies, broadcasters and sites, with the host of their links; some that no table knows. */
export const OUTLETS: Readonly<Record<Language, readonly Outlet[]>> = {
  en: outlets("The Guardian theguardian.com | Reuters reuters.com | BelTA eng.belta.by | The Moscow Times themoscowtimes.com | Al Jazeera aljazeera.com | Politico Europe politico.eu | BNE IntelliNews intellinews.com | Kyiv Post kyivpost.com | EUobserver euobserver.com | The Village Review villagereview.org | Baltic Observer balticobserver.eu"),
  ru: outlets("Коммерсантъ kommersant.ru | Ведомости vedomosti.ru | РИА Новости ria.ru | ТАСС tass.ru | Зеркало news.zerkalo.io | Наше мнение nmn.media | Белорусы и рынок belrynok.by | Российская газета rg.ru | СБ. Беларусь сегодня sb.by | Деловой вестник delvest.ru | Прибужье pribuzhye.by | Известия iz.ru | Медуза meduza.io"),
  be: outlets("Наша Ніва nashaniva.com | Радыё Свабода svaboda.org | Новы Час novychas.online | Звязда zviazda.by | Будзьма budzma.org | Палеская праўда paleskaja.by"),
  uk: outlets("Українська правда pravda.com.ua | Дзеркало тижня zn.ua | Укрінформ ukrinform.ua | Волинські новини volynnews.com | Степовий край stepkraj.com.ua"),
  pl: outlets("Gazeta Wyborcza wyborcza.pl | Rzeczpospolita rp.pl | Onet onet.pl | Polityka polityka.pl | Belsat belsat.eu | Kurier Podlaski kurierpodlaski.pl | Tygodnik Powszechny tygodnikpowszechny.pl"),
}; // prettier-ignore

export const JOURNALS: Readonly<Record<Language, readonly string[]>> = {
  en: parted("Europe-Asia Studies | Post-Soviet Affairs | Journal of Belarusian Studies | Nationalities Papers | East European Politics | Energy Policy | Democratization | Problems of Post-Communism | Journal of Borderlands Studies | The Slavonic and East European Review | Media, War & Conflict | Baltic Rim"),
  ru: parted("Мировая экономика и международные отношения | Полис. Политические исследования | Вестник МГИМО-Университета | Международная жизнь | Вестник БГУ. Серия 3. История. Экономика. Право | Россия в глобальной политике | Социологические исследования | Свободная мысль | Вопросы истории | Новая и новейшая история | Постсоветские тетради"),
  be: parted("Беларускі гістарычны часопіс | ARCHE Пачатак | Беларуская думка | Спадчына | Гісторыя і сучаснасць"),
  uk: parted("Політичний менеджмент | Науковий вісник Ужгородського університету | Зовнішні справи | Український історичний журнал | Стратегічна панорама"),
  pl: parted("Sprawy Międzynarodowe | Studia Białorutenistyczne | Rocznik Instytutu Europy Środkowo-Wschodniej | Przegląd Wschodni | Politeja | Studia z Dziejów Rosji i Europy Środkowo-Wschodniej | Pogranicze"),
}; // prettier-ignore

/** `Place: Publisher`. */
export const PUBLISHERS: Readonly<Record<Language, readonly string[]>> = {
  en: parted("London: Routledge | Oxford: Oxford University Press | New Haven, CT: Yale University Press | Cham: Palgrave Macmillan | Stuttgart: ibidem | Pittsburgh: University of Pittsburgh Press | Lanham, MD: Lexington Books | Leiden: Brill | Cheltenham: Edward Elgar | Budapest: Central European University Press | London: Hurst | Bristol: Marlowe & Daughters"),
  ru: parted("Москва: Наука | Москва: Аспект Пресс | Санкт-Петербург: Изд-во СПбГУ | Минск: БГУ | Москва: РОССПЭН | Минск: Беларуская навука | Гродно: ГрГУ | Москва: Весь Мир | Брест: Альтернатива | Москва: МГИМО-Университет | Екатеринбург: Изд-во Урал. ун-та"),
  be: parted("Мінск: Логвінаў | Мінск: Беларуская навука | Вільня: Інбелкульт | Мінск: БДУ | Беласток: БГТ | Гародня: Гарадзенская бібліятэка"),
  uk: parted("Київ: Либідь | Київ: НІСД | Львів: Світ | Харків: Право | Чернівці: Книги – ХХІ | Одеса: Астропринт"),
  pl: parted("Warszawa: Wydawnictwo Naukowe PWN | Kraków: Wydawnictwo Uniwersytetu Jagiellońskiego | Lublin: Wydawnictwo UMCS | Warszawa: Scholar | Toruń: Wydawnictwo Adam Marszałek | Białystok: Trans Humana | Kraków: Arcana"),
}; // prettier-ignore

/** Bodies that publish, write and own sites: `name @ host`. */
export const BODIES: Readonly<Record<Language, readonly string[]>> = {
  en: parted("Chatham House @ chathamhouse.org | International Crisis Group @ crisisgroup.org | Ministry of Foreign Affairs of the Republic of Belarus @ mfa.gov.by | European Council @ consilium.europa.eu | World Bank @ worldbank.org | Viasna Human Rights Centre @ spring96.org | Amnesty International @ amnesty.org | Office of the High Commissioner for Human Rights @ ohchr.org | BEROC @ beroc.org"),
  ru: parted("Министерство иностранных дел Российской Федерации @ mid.ru | Президент Республики Беларусь @ president.gov.by | Национальный статистический комитет Республики Беларусь @ belstat.gov.by | Совет Безопасности Российской Федерации @ scrf.gov.ru | Постоянный Комитет Союзного государства @ postkomsg.com | Евразийская экономическая комиссия @ eec.eaeunion.org"),
  be: parted("Праваабарончы цэнтр «Вясна» @ spring96.org | Рада БНР @ radabnr.org | Беларускі ПЭН @ penbelarus.org"),
  uk: parted("Міністерство закордонних справ України @ mfa.gov.ua | Верховна Рада України @ rada.gov.ua | Державна служба статистики України @ ukrstat.gov.ua"),
  pl: parted("Ośrodek Studiów Wschodnich @ osw.waw.pl | Ministerstwo Spraw Zagranicznych @ gov.pl | Polski Instytut Spraw Międzynarodowych @ pism.pl | Helsińska Fundacja Praw Człowieka @ hfhr.pl | Straż Graniczna @ strazgraniczna.pl"),
}; // prettier-ignore

/** Channels of Telegram and YouTube, pages of social networks: `name @ handle`. */
export const CHANNELS: Readonly<Record<"en" | "ru" | "be", readonly string[]>> = {
  en: parted("EU in Belarus @EUinBelarus | NEXTA @nexta_tv | Belarus Weekly @belarusweekly | RFE/RL @rferl"),
  ru: parted("Пул Первого @pul_1 | Телеканал ОНТ @ont_tv | Мотолько, помоги @motolkohelp | СТВ @ctvby | Беларусь 1 @tvbelarus1 | Рогачёв.LIVE @rogachevlive"),
  be: parted("Белсат @belsat | Беларускі Гаюн @Hajun_BY | Наша Ніва @nashaniva | Жыве Беларусь! @zhyve_by"),
}; // prettier-ignore

/** `title @ number @ date @ kind`: laws and decrees as they are named. */
export const LAWS: Readonly<Record<"en" | "ru" | "uk" | "pl", readonly string[]>> = {
  en: lines(`
    Law of the Republic of Belarus No. 136-Z on citizenship
    Council Regulation (EC) No 765/2006 of 18 May 2006 concerning restrictive measures in respect of Belarus
    Decree of the President of the Republic of Belarus No. 8 on the development of the digital economy
    Constitution of the Republic of Belarus`),
  ru: lines(`
    О гражданстве Республики Беларусь: Закон Республики Беларусь от 1 августа 2002 г. № 136-З
    Указ Президента Российской Федерации от 21.07.2020 № 474 «О национальных целях развития Российской Федерации»
    Декрет Президента Республики Беларусь от 21 декабря 2017 г. № 8 «О развитии цифровой экономики»
    Постановление Совета Министров Республики Беларусь от 15.03.2022 № 147
    О военном положении: Закон Республики Беларусь от 13 января 2003 г. № 185-З
    Конституция Республики Беларусь`),
  uk: lines(`
    Про правовий режим воєнного стану: Закон України від 12.05.2015 № 389-VIII
    Конституція України`),
  pl: lines(`
    Ustawa z dnia 7 września 2007 r. o Karcie Polaka
    Rozporządzenie Rady Ministrów z dnia 2 września 2021 r. w sprawie ograniczenia wolności i praw
    Konstytucja Rzeczypospolitej Polskiej z dnia 2 kwietnia 1997 r.`),
};
