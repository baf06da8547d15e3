import { describe, expect, test } from "vitest";
import { normalizeTitle } from "../../../src/core/index.ts";

describe("Belarusian print that leaves marks out or mixes them", () => {
  test.each([
    ["Dzien Voli ŭ Vilni: chto i navošta vyjšaŭ", "Дзень Волі ў Вільні: хто і навошта выйшаў"],
    ["Sciah i hierb: historyja dziaržaŭnych znakaŭ", "Сцяг і герб: гісторыя дзяржаўных знакаў"],
    ["Što źmianiłasia ŭ bielarusach", "Што зьмянілася ў беларусах"],
    ["Belaruskaja mova ŭ pryvatnych kampanijach", "Беларуская мова ў прыватных кампаніях"],
    ["U Belarusi zakryli vydaviectva", "У Беларусі закрылі выдавецтва"],
    ["Khto bayitstsa byelaruskay movy", "Хто баіцца беларускай мовы"],
    ["Prava na pratest i pravou hramadzian ŭ krainie", "Права на пратэст і правоў грамадзян ў краіне"],
    [
      "Movy suchasnaj Belarusi: Vynik apytannia 2018 hoda",
      "Мовы сучаснай Беларусі: Вынік апытання 2018 года",
    ],
    ["Pastanova Savieta Ministrau ab tsenakh na paliva", "Пастанова Савета Міністраў аб цэнах на паліва"],
    ["Ihar Losik zastaietstsa u kalonii u Navapolatsku", "Ігар Лосік застаецца ў калоніі ў Наваполацку"],
    [
      "Relakanty i aitsishniki: khto i chamu z'ekhaw u Varshavu",
      "Рэлаканты і айцішнікі: хто і чаму з’ехаў у Варшаву",
    ],
    [
      "Yak pratsue «Prytysk»: chatboty, drony i kartka patrulyau",
      "Як працуе «Прытыск»: чатботы, дроны і картка патруляў",
    ],
    ["Bespilotniki nad Mazyrom: shto viadoma", "Беспілотнікі над Мазыром: што вядома"],
    ["Iak pratsuie sistema «Ploshcha»", "Як працуе сістэма «Плошча»"],
  ])("%s", (printed, original) => expect(normalizeTitle(printed).original).toBe(original));
});

describe("what both languages print alike is Russian, as most laws of the country are", () => {
  test.each([
    ["Ukaz Prezidenta Respubliki Belarus’", "Указ Президента Республики Беларусь"],
    ["Istoriya Belarusi", "История Беларуси"],
    ["Dekret Prezidenta", "Декрет Президента"],
    ["Historyya Belarusi", "Гісторыя Беларусі"],
    ["Kodeks Respubliki Belarus’ ab shlyube", "Кодэкс Рэспублікі Беларусь аб шлюбе"],
  ])("%s", (printed, original) => expect(normalizeTitle(printed).original).toBe(original));
});

describe("Belarusian words that no list has stay whole", () => {
  test.each([
    "Hruzapieravozčyki pamiž dźviuch sankcyj",
    "Novaje vodaschovišča kala Minska",
    "Štodziennasć i pamiać u časy kryzisu",
    "Uzaimadapamoha ŭ emihracyi",
    "Prahrama BelarusDocs i jaje hledačy",
    "Bijaarhaničnaja chimija ŭ pytańniach",
    "Kvietki ŭskłaści nie dali",
    "Dapamoha miedykam u baraćbie z karonavirusam",
    "Vykarystannie śviatłoadbivalnych elementaŭ",
    "Štoaŭtorak jana prychodzić na vartu",
    "Mikraaŭtobus pa-raniejšamu staić na parkoŭcy",
    "Niadaŭna nada mnoj pavisła kantrybucyja",
  ])("%s", (title) => expect(normalizeTitle(title).repaired).toBe(title));
});

describe("Russian words that no list has stay whole", () => {
  test.each([
    "Gormonozamestitelnaya terapiya i onkozabolevaniya",
    "Patsiyenty gorbolnitsy i psikhdispansera",
    "Obrabotka dorog protivogololednymi sredstvami",
    "Kak vospitat stressoustoychivykh sotrudnikov",
    "Doktrina kak signal dlya Zapada",
    "Akusherochka iz provintsii: vospominaniya",
    "Polslovtsa o glavnom: pis’ma chitateley",
    "Teplovodosnabzheniye rayona: otchet",
  ])("%s", (title) => expect(normalizeTitle(title).repaired).toBe(title));

  test.each([
    [
      "Soyuzniki bez soyuza: vneshnepoliticheskieozhidaniya Moskvy",
      "Soyuzniki bez soyuza: vneshnepoliticheskie ozhidaniya Moskvy",
    ],
    ["Oproselektronnoi pochty", "Opros elektronnoi pochty"],
  ])("and are parted from others: %s", (printed, repaired) =>
    expect(normalizeTitle(printed).repaired).toBe(repaired),
  );
});

test("a link that shortens words says nothing of print that reads well", () => {
  const url = "https://lb.ua/world/2022/03/29/1_bilorus_zaliznychnyky.html";
  expect(
    normalizeTitle("Reikova viina: yak biloruskizaliznychnyky zupynialy eshelony", { url }).repaired,
  ).toBe("Reikova viina: yak biloruski zaliznychnyky zupynialy eshelony");
});

describe("Belarusian names and words that no list has", () => {
  test.each([
    // Names whose spelling is not Belarusian.
    ["Mishel Dzhyeyms i Shyerlak Kholms pryyekhali w Minsk", "Мішэль Джеймс і Шерлак Холмс прыехалі ў Мінск"],
    ["Hutarka z Hansam Shyermanam ab vaynye", "Гутарка з Гансам Шерманам аб вайне"],
    // Who prints w for ў has u for у.
    ["Holas Boun i tryumf na festyvali w Minsku", "Голас Боун і трыумф на фэстывалі ў Мінску"],
    // A number and what counts by it.
    [
      "Dzvyenatstsatsiklasniki i adzinatstsatsiklasniki vybirayuts prafyesiyu w Minsku",
      "Дзвенаццацікласнікі і адзінаццацікласнікі выбіраюць прафесію ў Мінску",
    ],
    // Where the print has g, h is х.
    ["Gistoryja hrama i hadow vajny w Galshanah", "Гісторыя храма і хадоў вайны ў Гальшанах"],
    ["Dakumienty za 20 hadow vajny", "Дакументы за 20 гадоў вайны"],
    // No word ends in сц without its sign.
    ["Brutalnasc i cynizm u pracy amapawcaw", "Брутальнасць і цынізм у працы амапаўцаў"],
  ])("%s", (printed, original) => expect(normalizeTitle(printed).original).toBe(original));
});

describe("The orthography of Belarusian that leaves its signs out", () => {
  test.each([
    ["Nia treba sviatkavac: pytannie da ulad", "Ня трэба сьвяткаваць: пытаньне да ўлад"],
    ["Miensk i sviet pamiaci", "Менск і сьвет памяці"],
    [
      "Bielaruskaja dyjaspara w Kanadzie: gistoryja j suchasnasc",
      "Беларуская дыяспара ў Канадзе: гісторыя й сучаснасьць",
    ],
    // ь that both orthographies have.
    ["Chorny spis pismiennikau", "Чорны спіс пісьменнікаў"],
    ["Kali litaratary i lyudzmi byli, i pismyennikami", "Калі літаратары і людзьмі былі, і пісьменнікамі"],
    ["Khtostsi skazaw: ledzvye zhyvy", "Хтосьці сказаў: ледзьве жывы"],
    // Without a word that only Taraškievica has it is the official one, also where the marks of Łacinka are lost.
    ["Polskaja miensasc na Hrodzienscynie", "Польская меншасць на Гродзеншчыне"],
    ["Sajuznaja dziarzava: mify i realnasc", "Саюзная дзяржава: міфы і рэальнасць"],
    ["Vybary i pytannie pamiaci", "Выбары і пытанне памяці"],
    ["Abviashchana pahavannie piesniara", "Абвяшчана пахаванне песняра"],
  ])("%s", (printed, original) => expect(normalizeTitle(printed).original).toBe(original));
});

describe("i for й in Belarusian", () => {
  test.each([
    ["Belarus i Kitai: uplyu na ekanomiku", "Беларусь і Кітай: уплыў на эканоміку"],
    ["Prahramy asnounykh palitychnykh partyi", "Праграмы асноўных палітычных партый"],
    ["Vystava u Paryzhy: 15 kalektsyi belaruskaha stroiu", "Выстава ў Парыжы: 15 калекцый беларускага строю"],
    ["Historyia kampartyi Zakhodniai Belarusi", "Гісторыя кампартыі Заходняй Беларусі"],
    ["Krai pad bel-chyrvona-belym stsiaham", "Край пад бел-чырвона-белым сцягам"],
    // Under a table with y for it.
    ["Tol’ki adna sustrecha paishla z kakhanai zhonkai", "Толькі адна сустрэча пайшла з каханай жонкай"],
    ["Znaishli novyia dakumenty pra Kurapaty", "Знайшлі новыя дакументы пра Курапаты"],
    [
      "Na «Belaruskalii» i na «Azotse»: strai i vytvorchasts",
      "На «Беларуськаліі» і на «Азоце»: страі і вытворчасць",
    ],
    ["Z’iezd natsyyanal’nykh arhanizatsyi u Prazie", "З’езд нацыянальных арганізацый у Празе"],
    ["Handlyovy balans z Rasiyai znou admouny", "Гандлёвы баланс з Расіяй зноў адмоўны"],
    ["Yuryi Kaliada pra teatr", "Юрый Каляда пра тэатр"],
    // No abbreviation has й.
    ["DAI w vykhadnyya dni wzmotsnits’ kantrol’", "ДАІ ў выхадныя дні ўзмоцніць кантроль"],
  ])("%s", (printed, original) => expect(normalizeTitle(printed).original).toBe(original));
});

describe("words that lists from the web have without their apostrophe as well", () => {
  test.each([
    ["Zyezd nastaunikaŭ: pyats’ pytannyau", "З’езд настаўнікаў: пяць пытанняў"],
    ["Vuliyanty: spravy ŭ Belarusi (1863–1905 gg.)", "Вуліянты: справы ў Беларусі (1863–1905 гг.)"],
  ])("%s", (printed, original) => expect(normalizeTitle(printed).original).toBe(original));
});

describe("u for ў", () => {
  test.each([
    // Names and beginnings keep their У.
    ["Uzbroieny napad na inkasatarau u Minsku", "Узброены напад на інкасатараў у Мінску"],
    ["Sustrecha u Uiednai: pra vainu", null],
    ["Prezidyum savieta i kansortsyum bankau", "Прэзідыум савета і кансорцыум банкаў"],
    // At an end, and in print that has other marks.
    [
      "Teatr Kuprashou u Zhodzine: shto robits’ restaŭratar",
      "Тэатр Купрашоў у Жодзіне: што робіць рэстаўратар",
    ],
    ["Spis vučniou Połacka u knizie pryjozdu", "Спіс вучніоў Полацка ў кнізе прыёзду"],
  ])("%s", (printed, original) =>
    original === null
      ? expect(normalizeTitle(printed).original).not.toContain("Ў")
      : expect(normalizeTitle(printed).original).toBe(original),
  );
});

describe("iotated vowels of two kinds in one title", () => {
  test.each([
    [
      "Krynitsy pa historyi shlyakhty Mstsislauskaha vaiavodstva",
      "Крыніцы па гісторыі шляхты Мсціслаўскага ваяводства",
    ],
    ["Palityka: yakiia prychyny i nastupstvy", "Палітыка: якія прычыны і наступствы"],
    ["Kredytnaya palityka Natsyianalnaha banka", "Крэдытная палітыка Нацыянальнага банка"],
    ["Ilnavodstva i lnyanyia tkaniny", "Ільнаводства і льняныя тканіны"],
    ["Antyekstremistskae zakanadaustva i yakiia praktyki", "Антыэкстрэмісцкае заканадаўства і якія практыкі"],
    [
      "Pryaziornyia pasielishchy i antyalkaholnaia kampaniya",
      "Прыазёрныя паселішчы і антыалкагольная кампанія",
    ],
  ])("%s", (printed, original) => expect(normalizeTitle(printed).original).toBe(original));
});

describe("names in Latin letters in Belarusian", () => {
  test.each([
    // Letters that no Belarusian name has: soft т, doubled consonants and vowels.
    [
      "Praekt Via Baltica i tranzitnyya darohi Hrodzenshchyny",
      "Праект Via Baltica і транзітныя дарогі Гродзеншчыны",
    ],
    ["Jak Bellator zmianiŭ bajcoŭ", "Як Bellator змяніў байцоў"],
    // The European Union by any table.
    ["Pasly krain JES pakinuli Minsk", "Паслы краін ЕС пакінулі Мінск"],
    ["Krainy IEAES i myta na naftu", "Краіны ЕАЭС і мыта на нафту"],
    // No table reads w and g in one name; the other words tell the language.
    ["Kampaniya Wargaming pakidaye Minsk", "Кампанія Wargaming пакідае Мінск"],
    ["Čamu Wizz Air pakidaje Viĺniu", "Чаму Wizz Air пакідае Вільню"],
  ])("%s", (printed, original) => expect(normalizeTitle(printed).original).toBe(original));
});

describe("a loan that other languages have as well", () => {
  test.each([
    ["Pyensiynaya reforma: pohlyad ekanamistaw", "Пенсійная рэформа: погляд эканамістаў"],
    ["Piensijnaja reforma: pogliad ekanamistaw", "Пенсійная рэформа: погляд эканамістаў"],
    ["Pensiinaia reforma: pohliad ekanamistau", "Пенсійная рэформа: погляд эканамістаў"],
    ["Reforma emerytalna: nowa wizja systemu", null],
    ["Reforma a demokracie v Bělorusku", null],
  ])("%s", (printed, original) => expect(normalizeTitle(printed).original).toBe(original));
});

describe("loans in print that has e for э", () => {
  test.each([
    [
      "Palitychnyya eksperty kanstatuyuts peravahu demakratau",
      "Палітычныя эксперты канстатуюць перавагу дэмакратаў",
    ],
    [
      "Narada w Miensku: praspekt Skaryny i sviet pamiaci",
      "Нарада ў Менску: праспэкт Скарыны і сьвет памяці",
    ],
    // By BGN/PCGN all of these have э, but such print may have one letter for both.
    ["Referendum 1995 hoda: simvaly i mova", "Рэферэндум 1995 года: сімвалы і мова"],
    ["Mihratsyynaya palityka: vykliki i perspektyvy", "Міграцыйная палітыка: выклікі і перспектывы"],
    ["Semi represavanykh: pamyats i zabytstsyo", "Сем’і рэпрэсаваных: памяць і забыццё"],
    ["Film «Ploshcha» na festyvali Watch Docs", "Фільм «Плошча» на фестывалі Watch Docs"],
    // Few words tell nothing, and what has the signs of the table keeps to it.
    ["Fota z hazety «Svaboda»", "Фота з газэты «Свабода»"],
  ])("%s", (printed, original) => expect(normalizeTitle(printed).original).toBe(original));
});

test.each([
  // Who has g for г has h for х alone, in words that no list has, too
  ["Akcyi pratestu w hodzie vybaraw: gadzina cishyni", "Акцыі пратэсту ў ходзе выбараў: гадзіна цішыні"],
  ["Gulec «Hibernijana» zabiw dva galy", "Гулец «Хіберніяна» забіў два галы"],
  // Spellings that tell the orthography of the words that do not
  [
    "Kamisiya pa spravakh malaletnikh ne budze zbiratstsa paslya novaha hoda",
    "Камісія па справах малалетніх не будзе збірацца пасля новага года",
  ],
  [
    "Chamu paeta Uladzimera Nyaklyaeva ne pustsili na kirmash",
    "Чаму паэта Уладзімера Някляева не пусьцілі на кірмаш",
  ],
])("%s", (print, original) => expect(normalizeTitle(print).original).toBe(original));

describe("digraphs beside háčeks, l for ль, and j after a consonant", () => {
  test.each([
    ["Chamu haradžanie jeduć na vakzał", "Чаму гараджане едуць на вакзал"],
    ["Shto kažuć lekary ŭ rajonach", "Што кажуць лекары ў раёнах"],
    ["Na našych zemljach paslja vajny", "На нашых землях пасля вайны"],
    ["Ja liublju našuju krainu", "Я люблю нашую краіну"],
    ["Žyccë i pracja ŭ Zachodnjaj Belarusi pas’lja vajny", "Жыццё і праця ў Заходняй Беларусі пасьля вайны"],
    ["Yak u vioscy budavali muzei vainy", "Як у вёсцы будавалі музей вайны"],
  ])("%s", (printed, original) => expect(normalizeTitle(printed).original).toBe(original));
});

describe("loans with e in the official orthography", () => {
  test.each([
    [
      "Ekspertyza: kamu patrebny novyja hazety ŭ krainie",
      "Zviazda",
      "Экспертыза: каму патрэбны новыя газеты ў краіне",
    ],
    [
      "Ekspertyza: kamu patrebny novyja hazety ŭ krainie",
      "Radio Svaboda",
      "Экспэртыза: каму патрэбны новыя газэты ў краіне",
    ],
    ["Spis palitviazniau u Minsku", "Nasha Niva", "Спіс палітвязняў у Мінску"],
  ])("%s, %s", (printed, container, original) =>
    expect(normalizeTitle(printed, { container }).original).toBe(original),
  );
});
