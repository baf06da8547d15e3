import { expect, test } from "vitest";
import { normalizeTitle } from "../../../../src/core/index.ts";

test.each([
  // A verb in front of a short noun, and behind a name
  ["Politologi obsuzhdayutmir v regione", "Politologi obsuzhdayut mir v regione"],
  ["Fermery oblasti zakanchivayutsev yarovykh", "Fermery oblasti zakanchivayut sev yarovykh"],
  ["U Harodniznajšli staruju manetu", "U Harodni znajšli staruju manetu"],
  ["Z Mahilovapryvieźli dakumienty", "Z Mahilova pryvieźli dakumienty"],
  ["Uchenyy izuchayetles", "Uchenyy izuchayet les"],
  // A full adjective, also in front of what adjectives of places end in
  ["Novyygorodskoy transport", "Novyy gorodskoy transport"],
  ["Kopaygorodskiy rynok", "Kopaygorodskiy rynok"],
  // "And" behind the first word joins no verb to it; no pronoun without its н stands behind a preposition.
  ["Ekonomisti prognoziruyut rost cen", "Ekonomisti prognoziruyut rost cen"],
  ["Hieroji niabiesnaj sotni", "Hieroji niabiesnaj sotni"],
  ["Rost objemu dobyczi niefti w Biełarusi", "Rost objemu dobyczi niefti w Biełarusi"],
  // Forms of a word that the list has, a lost apostrophe, two halves of a loan
  ["Deputaty dopomohly pensionertsi z Kyieva", "Deputaty dopomohly pensionertsi z Kyieva"],
  ["Chamu moladz’ zyazdzhaye z vyoski", "Chamu moladz’ zyazdzhaye z vyoski"],
  ["Vremia sekond khend", "Vremia sekond khend"],
  ["Holod 1928–1929 rr. u radians’kii Ukraïni", "Holod 1928–1929 rr. u radians’kii Ukraïni"],
  ["“Net nikakoi ob”ektivnosti”", "“Net nikakoi ob”ektivnosti”"],
  ["Minsk gotovitsya obetom dogovore zabyt’", "Minsk gotovitsya ob etom dogovore zabyt’"],
  [
    "Pravitel’stvo priznalo vkhode peregovorov novyye granitsy",
    "Pravitel’stvo priznalo v khode peregovorov novyye granitsy",
  ],
  ["Storozh stoyal na vkhode ministerstva", "Storozh stoyal na vkhode ministerstva"],
  ["Chto delali deti vovremya voyny", "Chto delali deti vo vremya voyny"],
  ["Pozhar v lesu vovremya ostanovili", "Pozhar v lesu vovremya ostanovili"],
  ["Ministra obvinili v vodnom razboye", "Ministra obvinili v vodnom razboye"],
  ["Neftyanoy kontraktna 2024 god podpisan", "Neftyanoy kontrakt na 2024 god podpisan"],
  [
    "Vsebelorusskoye narodnoye sobraniye utverdilo zakon",
    "Vsebelorusskoye narodnoye sobraniye utverdilo zakon",
  ],
  ["Kak soagressor stal posrednikom", "Kak soagressor stal posrednikom"],
  ["Pochemu molchatintellektualy i pisateli", "Pochemu molchat intellektualy i pisateli"],
  ["Chto govoryatyego advokaty v sude", "Chto govoryat yego advokaty v sude"],
  ["Pochemu u dvukhstran net dogovora", "Pochemu u dvukh stran net dogovora"],
  // Compounds that no list has
  ["Redkiye vidy krasnoknizhnykh rasteniy", "Redkiye vidy krasnoknizhnykh rasteniy"],
  ["Chto takoye mnogovektornost’ ministra", "Chto takoye mnogovektornost’ ministra"],
  ["Zakhodnyabyelaruski natsyyanal’ny rukh", "Zakhodnyabyelaruski natsyyanal’ny rukh"],
  ["Elity neoavtoritarnogo rezhima", "Elity neoavtoritarnogo rezhima"],
  ["Roskomsvoboda nazvala zapreshchennye saity", "Roskomsvoboda nazvala zapreshchennye saity"],
  ["Pryfrontovi hromady bez svitla", "Pryfrontovi hromady bez svitla"],
  // No preposition stands before a verb, and -yi and -oi are endings
  ["Chinovnik zabyl zadeklarirovat dom", "Chinovnik zabyl zadeklarirovat dom"],
  [
    "Chem zhivet severnyi poselok posle zakrytiya shakhty",
    "Chem zhivet severnyi poselok posle zakrytiya shakhty",
  ],
  ["Краіназнаўчы музей у Слоніме", "Краіназнаўчы музей у Слоніме"],
  ["Symboli iściahi: heraldyka ŭ palitycy", "Symboli i ściahi: heraldyka ŭ palitycy"],
  // Parts of words beside a hyphen, Ukrainian words that the list lacks
  ["Status-kvo na yuzhnykh granitsakh", "Status-kvo na yuzhnykh granitsakh"],
  ["Деревня и ино-модерность провинции", "Деревня и ино-модерность провинции"],
  ["Promova prezydenta pro viinu", "Promova prezydenta pro viinu"],
  ["Kliuchivid mista zabraly", "Kliuchi vid mista zabraly"],
  // The words tell the language only when they are apart
  ["Belorusy za rubezhom: ktouekhal i ktovernulsya", "Belorusy za rubezhom: kto uekhal i kto vernulsya"],
  // A number and what it counts, but for what compounds with it end in
  ["Vybory v desyatiregionakh strany", "Vybory v desyati regionakh strany"],
  ["Pis’ma dvukhgeniyev i trekhdereven’", "Pis’ma dvukh geniyev i trekh dereven’"],
  [
    "Olimpiada dlya pyatiklassnikov v dvukhmetrovykh sugrobakh",
    "Olimpiada dlya pyatiklassnikov v dvukhmetrovykh sugrobakh",
  ],
  // One capital of two letters, what looks like a company's name, verbs with their not, Belarusian nouns with "and"
  ["IUnyekhokkeisty vyigrali turnir v Kazani", "IUnye khokkeisty vyigrali turnir v Kazani"],
  ["TSenyna zhil'e v stolitse", "TSeny na zhil'e v stolitse"],
  ["Obʺëmėksporta moloka vyros na tretʹ", "Obʺëm ėksporta moloka vyros na tretʹ"],
  ["My netoropimsya s otvetom", "My ne toropimsya s otvetom"],
  ["Narodny kasciumi tkactva Zachodniaha Paliessia", "Narodny kascium i tkactva Zachodniaha Paliessia"],
  ["Byelaruskaya prawda i yayechytachy", "Byelaruskaya prawda i yaye chytachy"],
  ["U vioscy niama śmiećciavoz, jaki jedzie", "U vioscy niama śmiećciavoz, jaki jedzie"],
  // Two words that are one, by what stands behind
  ["Russkaya shkola vnachale dvadtsatogo veka", "Russkaya shkola v nachale dvadtsatogo veka"],
  ["Vnachale planirovali postroit’ zavod", "Vnachale planirovali postroit’ zavod"],
  ["Otnosheniya vpervoy polovine veka", "Otnosheniya v pervoy polovine veka"],
  ["Vrach rasskazalo polze zimnikh progulok", "Vrach rasskazal o polze zimnikh progulok"],
  ["Zhyuri obʺyavilo pobediteley konkursa", "Zhyuri obʺyavilo pobediteley konkursa"],
  ["Palitsyya Nʹyuporta shukaye svyedkaw", "Palitsyya Nʹyuporta shukaye svyedkaw"],
  ["Ministerstvo rasskazalo molodezhi o vakansiyakh", "Ministerstvo rasskazalo molodezhi o vakansiyakh"],
  ["Zavodov bez rabochikhi ministrov bez del", "Zavodov bez rabochikh i ministrov bez del"],
])("%s", (printed, repaired) => {
  expect(normalizeTitle(printed).repaired).toBe(repaired);
});

test("a Belarusian form that the list lacks is no glued print", () => {
  const title = "Kol’ki epidemiyaw bylo w krainye";
  expect(normalizeTitle(title).repaired).toBe(title);
});

test.each([
  ["Budet zapushchen nalogovy komitet", "Будет запущен налоговый комитет"],
  ["Prinyat byudzhetny kodeks i nalogovy zakon", "Принят бюджетный кодекс и налоговый закон"],
])("adjectives without their last letter are no glued print: %s", (print, original) =>
  expect(normalizeTitle(print).original).toBe(original),
); // prettier-ignore

test.each([
  ["Obodnoj rukopisi Kirillo-Belozerskogo monastyrja", "Ob odnoj rukopisi Kirillo-Belozerskogo monastyrja"],
  ["Narysy zistoriji ukrajinsʹkojimovy", "Narysy z istoriji ukrajinsʹkoji movy"],
  ["Arkheolohichni rozkopky vhyrli Dnipra", "Arkheolohichni rozkopky v hyrli Dnipra"],
  ["Sobaki ne vidiat khozyaev, ne videv ikh dva goda", "Sobaki ne vidiat khozyaev, ne videv ikh dva goda"],
  ["Nashi seychas snimayut seriyu", "Nashi seychas snimayut seriyu"],
])("rare forms, forms that Ukrainian alone has: %s", (title, repaired) =>
  expect(normalizeTitle(title).repaired).toBe(repaired),
);

test.each([
  ["Kniga O’Konnora vyshla v Minske", "Книга О’Коннора вышла в Минске"],
  ["Premyer O'Khahan nye byu u Minsku", "Прэм’ер О’Хаган не быў у Мінску"],
  ["Tseny na neft marki Brent upali nizhe 40 dollarov", "Цены на нефть марки Brent упали ниже 40 долларов"],
])("names from abroad: %s", (title, original) => expect(normalizeTitle(title).original).toBe(original));
