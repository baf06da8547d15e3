import { describe, expect, test } from "vitest";
import { normalizeTitle } from "../../../src/core/index.ts";

describe("words that a line break cut", () => {
  test.each([
    // A capital behind a small word begins the next one.
    ["Rossiya priPutine", "Rossiya pri Putine"],
    ["Torgovye vojny: saharʹ iRosselʹhoznadzor", "Torgovye vojny: saharʹ i Rosselʹhoznadzor"],
    ["Politika v kontse XXI ve- ka", "Politika v kontse XXI veka"],
    ["Obshchestvo bez vsyakogo davle\u00ADniya", "Obshchestvo bez vsyakogo davleniya"],
    ["Čamu Pazniak nie padpisaŭ damovu zapazicyjaj", "Čamu Pazniak nie padpisaŭ damovu z apazicyjaj"],
    ["Novosti Kopajgorodskogo rajona", "Novosti Kopajgorodskogo rajona"],
    ["Dorogie moi, my vse eshche zdes′", "Dorogie moi, my vse eshche zdes′"],
    ["Belorusskiye sanktsio nirovannyye tovary", "Belorusskiye sanktsionirovannyye tovary"],
    ["Pravitel’stvo obsu dilo ros siyskiy kredit", "Pravitel’stvo obsudilo rossiyskiy kredit"],
    ["Novyye sank- tsii protiv zavodov", "Novyye sanktsii protiv zavodov"],
    ["Vstrecha premyer- ministrov v Minske", "Vstrecha premyer-ministrov v Minske"],
    ["Import- i eksport tovarov v Rossiyu", "Import- i eksport tovarov v Rossiyu"],
    ["Za dachu vzyatok osudili ministra", "Za dachu vzyatok osudili ministra"],
    ["Korol i shut v Minske", "Korol i shut v Minske"],
    ["Kto s kem o chem dogovorilsya", "Kto s kem o chem dogovorilsya"],
    ["Spor o Rechi Pos- politoi v arkhivakh", "Spor o Rechi Pospolitoi v arkhivakh"],
    ["Pochemu Lukash- enko uvolil ministra", "Pochemu Lukashenko uvolil ministra"],
    ["Otvet press- sluzhby ministerstva", "Otvet press-sluzhby ministerstva"],
    ["Khozyaystvo i tene-voy rynok goroda", "Khozyaystvo i tenevoy rynok goroda"],
    ["Novyya pravily razmye-rkavannya vypusknikow", "Novyya pravily razmyerkavannya vypusknikow"],
    ["Kto kupil internet-magazin eks-ministra", "Kto kupil internet-magazin eks-ministra"],
    // No preposition stands before a verb, and `samo` is no word before a noun.
    ["Khor z Brestu za pisaw novuyu pyesnyu", "Khor z Brestu zapisaw novuyu pyesnyu"],
    ["V gorode otkryli prachechnuyu samo obsluzhivaniya", "V gorode otkryli prachechnuyu samoobsluzhivaniya"],
    ["Pavodok prishel v derevni Luninets kogo rayona", "Pavodok prishel v derevni Luninetskogo rayona"],
    ["Ot” yezd khirurgov: bol’nitsa v Yel’ske zakryta", "Ot”yezd khirurgov: bol’nitsa v Yel’ske zakryta"],
    ["Listy z-za krataŭ i z turmy", "Listy z-za krataŭ i z turmy"],
    ["Lekcyja pra mahnataŭ u zamku", "Lekcyja pra mahnataŭ u zamku"],
    ["Lekcyja pramahnataŭ u zamku", "Lekcyja pra mahnataŭ u zamku"],
    ["Podgotovka k vyboram: vy derzhites za nimi", "Podgotovka k vyboram: vy derzhites za nimi"],
    ["Новые санк- ции против заводов", "Новые санкции против заводов"],
    ["Правительство обсу дило кредит", "Правительство обсудило кредит"],
  ])("%s", (printed, repaired) => expect(normalizeTitle(printed).repaired).toBe(repaired));
});

describe("a space that is missing where the print shows it", () => {
  test.each([
    [
      "Delo o vzyatkakh:rassledovaniyeprodlili do vesny",
      "Delo o vzyatkakh: rassledovaniye prodlili do vesny",
    ],
    ["«Dinamo» proigralo «Zenitu»i pokinulo turnir", "«Dinamo» proigralo «Zenitu» i pokinulo turnir"],
    ["Sud opravdal byvshegovitse-prem’yera Rossii", "Sud opravdal byvshego vitse-prem’yera Rossii"],
    ["Kto prodal uchastok uMTSdve nedeli nazad", "Kto prodal uchastok u MTS dve nedeli nazad"],
    ["Zavod kupil 15 000kontsentratorov", "Zavod kupil 15 000 kontsentratorov"],
    ["Dom na IUzhnoi ulitse i IAroslavskoe shosse", "Dom na IUzhnoi ulitse i IAroslavskoe shosse"],
    ["Vystupleniye ministraMakeya v Moskve", "Vystupleniye ministra Makeya v Moskve"],
    ["Zakon RespublikiBelarus’ o grazhdanstve", "Zakon Respubliki Belarus’ o grazhdanstve"],
    ["Peregovory vMoskve o tsenakh na gaz", "Peregovory v Moskve o tsenakh na gaz"],
    ["Lukashenko:Rossiya pomozhet Belarusi", "Lukashenko: Rossiya pomozhet Belarusi"],
    ["Gazeta «Zvyazda»napisala o vyborakh", "Gazeta «Zvyazda» napisala o vyborakh"],
    ["Vybory proshli.Chto dal’she", "Vybory proshli. Chto dal’she"],
    ["Soyuz –novaya realnost’ dlya Belarusi", "Soyuz – novaya realnost’ dlya Belarusi"],
    ["Vlasti goroda:«vyborov v mae ne budet»", "Vlasti goroda: «vyborov v mae ne budet»"],
    ["Skandal na zavode.Ot redaktsii", "Skandal na zavode. Ot redaktsii"],
    ["Zavod vchera2019 goda i segodnya", "Zavod vchera 2019 goda i segodnya"],
    ["Zakony prinyali v1996-m godu", "Zakony prinyali v 1996-m godu"],
    ["Vizit PrezidentaAleksandra v Minsk", "Vizit Prezidenta Aleksandra v Minsk"],
    ["Pochemu GlavaMID uyekhal iz Minska", "Pochemu Glava MID uyekhal iz Minska"],
    ["Kto napadaet na redaktsiyuNaviny", "Kto napadaet na redaktsiyu Naviny"],
    ["Novyy SmartfonA12 v prodazhe", "Novyy Smartfon A12 v prodazhe"],
    ["Zavod ekonomit 20 kVt v den’", "Zavod ekonomit 20 kVt v den’"],
    ["Zapusk BelAES i otvet KamAZ", "Zapusk BelAES i otvet KamAZ"],
    ["Voyna 90-khgodov i yeye itogi", "Voyna 90-kh godov i yeye itogi"],
    ["Pochemu SSHAo sanktsiyakh molchat", "Pochemu SSHA o sanktsiyakh molchat"],
    ["Zayavleniye glavy MIDa Belarusi", "Zayavleniye glavy MIDa Belarusi"],
    ["Novyya i “byvalyya”udzyel’niki rukhu", "Novyya i “byvalyya” udzyel’niki rukhu"],
    ["Set’ MakDonalds ushla iz strany", "Set’ MakDonalds ushla iz strany"],
    ["Kak YouTube i iSANS pishut o Belarusi", "Kak YouTube i iSANS pishut o Belarusi"],
    ["Pochemu I͡Aroslavlʹ zhdet i͡ubileĭ", "Pochemu I͡Aroslavlʹ zhdet i͡ubileĭ"],
    ["Marshrut Minsk–Moskva otkryt", "Marshrut Minsk–Moskva otkryt"],
    ["Выступление министраМакея в Москве", "Выступление министра Макея в Москве"],
  ])("%s", (printed, repaired) => expect(normalizeTitle(printed).repaired).toBe(repaired));
});

describe("glued Cyrillic words", () => {
  test.each([
    ["Новые ограничения дляпрезидента", "Новые ограничения для президента"],
    ["Улады ўвялі новыяабмежаванні", "Улады ўвялі новыя абмежаванні"],
    ["Речь Екатерины Скоробогатовой", "Речь Екатерины Скоробогатовой"],
  ])("%s", (printed, repaired) => expect(normalizeTitle(printed).repaired).toBe(repaired));
});

test("what is not sure enough is proposed and stays as printed", () => {
  const { repaired, changes } = normalizeTitle("Novosti turkluba v Minske");
  expect(repaired).toBe("Novosti turkluba v Minske");
  expect(changes).toMatchObject([{ from: "turkluba", to: "tur kluba", applied: false }]);
  expect(changes[0]!.confidence).toBeLessThan(0.5);
});

describe("words of one letter, adjectives and centuries that are glued to what stands beside them", () => {
  test.each([
    [
      "Energeticheskaya zavisimosti ekonomicheskaia politika",
      "Energeticheskaya zavisimost i ekonomicheskaia politika",
    ],
    [
      "Dziaržaŭnajamoŭnaja palitykaŭ savieckaj Bielarusi",
      "Dziaržaŭnaja moŭnaja palityka ŭ savieckaj Bielarusi",
    ],
    ["Biełaruskaja dyplamatyjaŭ mižvajennaj Eŭropie", "Biełaruskaja dyplamatyja ŭ mižvajennaj Eŭropie"],
    ["Miz͡hnarodnae pravai suverėnitėt malykh dzi͡arz͡haŭ", "Miz͡hnarodnae prava i suverėnitėt malykh dzi͡arz͡haŭ"],
    ["Jazykovoestroitelʹstvo na Kavkaze", "Jazykovoe stroitelʹstvo na Kavkaze"],
    ["Istorija diplomatiiXX veka: xrestomatija", "Istorija diplomatii XX veka: xrestomatija"],
    ["UkazPrezidentaRespubliki Belarus’", "Ukaz Prezidenta Respubliki Belarus’"],
    ["AstravyetskayaAES: druhi reaktar zapustsili", "Astravyetskaya AES: druhi reaktar zapustsili"],
    ["Novaja palityka škołaŭ", "Novaja palityka škołaŭ"],
    // A small word or a letter before a name, names in print with signs, a brand or an abbreviation before a word
    ["VTule zagorelsja sklad pirotexniki", "V Tule zagorelsja sklad pirotexniki"],
    ["Amnistii͡a kDni͡u Pobedy", "Amnistii͡a k Dni͡u Pobedy"],
    ["Start uRau`bichax na lyzhax", "Start u Rau`bichax na lyzhax"],
    ["Minchuki shukayucz` praczu u`RF", "Minchuki shukayucz` praczu u` RF"],
    ["TikTok iInstagram v bol’shoy politike", "TikTok i Instagram v bol’shoy politike"],
    ["E`lektroe`nergetikaSibiri: stanovlenie", "E`lektroe`nergetika Sibiri: stanovlenie"],
    ["BelAZpastaviŭ mašyny ŭ Indyju", "BelAZ pastaviŭ mašyny ŭ Indyju"],
    ["Sud nad YouTubeotlozhili do vesny", "Sud nad YouTube otlozhili do vesny"],
    ["Googlei Apple oshtrafovany sudom", "Google i Apple oshtrafovany sudom"],
    ["Ceny na akcii Googlom ne kontroliruyutsya", "Ceny na akcii Googlom ne kontroliruyutsya"],
    ["S·Hrodna ne vyyekhaw nikhto", "S·Hrodna ne vyyekhaw nikhto"],
    // Beside marks
    ["Vstrecha v Deli:o chem dogovorilis’ ministry", "Vstrecha v Deli: o chem dogovorilis’ ministry"],
    [
      "Blokada 1941–1944 gg.:evakuatsiya i vozvrashcheniye",
      "Blokada 1941–1944 gg.: evakuatsiya i vozvrashcheniye",
    ],
    ["NATO,SNG i drugiye soyuzy", "NATO, SNG i drugiye soyuzy"],
  ])("%s", (title, repaired) => expect(normalizeTitle(title).repaired).toBe(repaired));
});

describe("pronouns and counts before a verb are no prefixes of it", () => {
  test.each([
    "Kogda vy brali kredit v banke",
    "Kuda vy khodili vchera",
    "Yeshche raz ubedit’sya v etom",
    "On uzhe ne raz menyal partiyu",
    "Kazhdyy raz reshal sud",
    "Kali vy brali kredyt u banku",
  ])("%s", (title) => expect(normalizeTitle(title).repaired).toBe(title));
});

describe("verbs with their not, pronouns and longer pieces in glued print", () => {
  test.each([
    ["My nesmozhem otvetit’ na etot vopros", "Мы не сможем ответить на этот вопрос"],
    ["Pochemu vy negovorite imena svideteley", "Почему вы не говорите имена свидетелей"],
    ["Yesli yeytol’ko pozvolyat uyekhat’", "Если ей только позволят уехать"],
    ["Bank rezkosnizil stavku po vkladam", "Банк резко снизил ставку по вкладам"],
    ["Banki tikhomenyayut pravila perevodov", "Банки тихо меняют правила переводов"],
    ["Otvet Dzheremi Korbina svoim kritikam", "Ответ Джереми Корбина своим критикам"],
    ["Napisala odna pol’zovatel’nitsa seti", "Написала одна пользовательница сети"],
    ["Novaya autsorsingovaya kompaniya v Minske", "Новая аутсорсинговая компания в Минске"],
  ])("%s", (title, original) => expect(normalizeTitle(title).original).toBe(original));
});
