import { describe, expect, test } from "vitest";
import { romanize } from "../../../src/core/index.ts";
import type { Scheme } from "../../../src/core/index.ts";

const SCHEMES: Scheme[] = [
  ...(["bgn-pcgn", "ala-lc", "iso9", "gost-7.79-b", "scholarly", "icao", "ascii"] as const),
  ...(["be-bgn-pcgn-1979", "be-national-2007", "be-national-2023", "be-lacinka", "be-ala-lc"] as const),
  ...(["uk-national-2010", "uk-bgn-pcgn", "uk-ala-lc", "ru-through-be-bgn-pcgn"] as const),
];
/** The letters of the Slavic alphabets in Cyrillic, with those of the old orthography. */
const LETTERS = "абвгґѓдђеєёжзѕиіїйјкќлљмнњопрстћуўфхцчџшщъыьэюяѣѳѵ";

describe.each(["ru", "be", "uk"])("%s", (language) => {
  test.each(SCHEMES)("every letter becomes Latin in %s", (scheme) => {
    const text = `${LETTERS} ${LETTERS.toUpperCase()} ${Array.from(LETTERS, (letter) => `а${letter}`).join(" ")}`;
    const left = romanize(text, language, scheme).match(/\p{Script=Cyrillic}/gu) ?? [];
    const wanted =
      language === "ru" && scheme === "ru-through-be-bgn-pcgn" ? /[иіїєґўщъѓђѕјќљњћџѣѳѵ]/iu : /^$/;
    expect(left.filter((letter) => !wanted.test(letter))).toEqual([]);
  });

  test.each(["iso9", "scholarly", "be-lacinka", "bgn-pcgn"] as const)("a decomposed й is й in %s", (scheme) =>
    expect(romanize("май".normalize("NFD"), language, scheme)).toBe(romanize("май", language, scheme)),
  );
});

describe("examples of the standards themselves", () => {
  test.each<[string, Scheme, string]>([
    // Instruction of 2007, State Committee on Property, Minsk
    [
      "be",
      "be-national-2007",
      "Аршанскі Aršanski Бешанковічы Biešankovičy Гомель Homieĺ Гаўя Haŭja Ельск Jeĺsk Бабаедава Babajedava Венцавічы Viencavičy Ёды Jody Вераб'ёвічы Vierabjovičy Мёры Miory Зэльва Zeĺva Іўе Iŭje Круглае Kruhlaje Любань Liubań Смаргонь Smarhoń Шаркаўшчына Šarkaŭščyna Хоцімск Chocimsk Чэрвень Červień Друць Druć Юхнаўка Juchnaŭka Гаюціна Hajucina Цюрлі Ciurli Любонічы Liuboničy Валяр'яны Valiarjany",
    ],
    // Instruction of 2023, as the Belarusian press printed examples of it
    [
      "be",
      "be-national-2023",
      "Вераб'ёвічы Vierabjovichy Сафіеўка Safijewka Татаршчына Tatarshchyna Улукаўе Ulukawje Шаркаўшчына Sharkawshchyna Чарнаручча Charnaruchcha Жажэлка Zhazhelka Мураўёўка Murawjowka Дзедаў Dziedaw Курган Kurgan",
    ],
    // Resolution 55 of Ukraine's Cabinet, 2010
    [
      "uk",
      "uk-national-2010",
      "Алушта Alushta Борщагівка Borshchahivka Згурський Zghurskyi Ґалаґан Galagan Єнакієве Yenakiieve Гаєвич Haievych Короп'є Koropie Жежелів Zhezheliv Їжакевич Yizhakevych Кадиївка Kadyivka Мар'їне Marine Йосипівка Yosypivka Стрий Stryi Олексій Oleksii Київ Kyiv Ужгород Uzhhorod Щербухи Shcherbukhy Гоща Hoshcha Юрій Yurii Корюківка Koriukivka Яготин Yahotyn Костянтин Kostiantyn Знам'янка Znamianka Розгон Rozghon",
    ],
    // BGN/PCGN, examples of the published table
    [
      "be",
      "bgn-pcgn",
      "Вілейка Vilyeyka Віцебск Vitsyebsk Гомель Homyel’ Ёдкавічы Yodkavichy Нёман Nyoman Йосель Yosyel’ Крапіўна Krapiwna Магілёў Mahilyow Арэса Aresa Ганцавічы Hantsavichy цьмяны ts’myany Чэрыкаў Cherykaw Шчара Shchara Эйсманты Eysmanty Юры Yury з’езд z”yezd Задвор’е Zadvor”ye",
    ],
    [
      "uk",
      "bgn-pcgn",
      "Бабаї Babayi Віленька Vilen’ka Загір’я Zahir”ya Їжаківка Yizhakivka Йосиповичі Yosypovychi Нагірний Nahirnyy Приґородний Prygorodnyy Христофорівка Khrystoforivka Щербинівка Shcherbynivka Ясениця Yasenytsya",
    ],
    // ALA-LC, with both letters of a ligature in capitals as the table has them
    [
      "be",
      "ala-lc",
      "Магілёў Mahili͡oŭ Лукашэнка Lukashėnka сям’я si͡ami͡a Уручча Uruchcha Чалюскінцаў Chali͡uskintsaŭ Якуба I͡Akuba Культуры Kulʹtury",
    ],
    [
      "uk",
      "ala-lc",
      "Висунь Vysunʹ Мокіївці Mokiïvt͡si Кожанка Koz͡hanka Краснянка Krasni͡anka Новоєфремівка Novoi͡efremivka Рудаєве Rudai͡eve Пункт Punkt Зупиночний Zupynochnyĭ",
    ],
    [
      "ru",
      "ala-lc",
      "Цимлянск T͡Simli͡ansk Ельцин Elʹt͡sin Подъездной Podʺezdnoĭ Юбилейный I͡Ubileĭnyĭ Ключевская Kli͡uchevskai͡a Электрогорск Ėlektrogorsk Щёлково Shchëlkovo Вѣстникъ Vi͡estnikʺ",
    ],
    // ICAO Doc 9303
    [
      "be",
      "icao",
      "Аляксандр Aliaksandr Міховіч Mikhovich Марыя Maryia Ігар Ihar Мікалай Mikalai Алена Alena",
    ],
    ["uk", "icao", "Юрій Yurii Щербак Shcherbak"],
    // ISO 9:1995 is one table for all languages
    ["be", "iso9", "Мінск Mìnsk Лоеў Loeŭ шчасце ščasce Янка Ânka эха èha"],
    ["uk", "iso9", "Київ Kiïv щука ŝuka Єнакієве Ênakìêve цей cej"],
    ["ru", "iso9", "общество obŝestvo южный ûžnyj это èto ёлка ëlka съезд sʺezd міръ mìrʺ"],
    // GOST 7.79-2000, system B: c before e, i, y and j, else cz
    ["be", "gost-7.79-b", "шчасце shchasce цана czana быў by`u` здароўе zdarou`e"],
    ["uk", "gost-7.79-b", "щука shhuka цей cej цар czar їжа yizha ґанок g`anok син sy`n"],
    ["be", "scholarly", "Янка Janka шчасце ščasce ціхая cixaja ёсць ëscʹ быў byŭ"],
    ["uk", "scholarly", "Яценко Jacenko щастя ščastja їжак jižak хліб xlib Київ Kyjiv"],
    ["be", "be-lacinka", "Лукашэнка Łukašenka сьвет śviet Ельск Jelsk зіма zima ліст list лёс los"],
  ] as const)("%s %s", (language, scheme, pairs) => {
    const words = pairs.split(" ");
    const cyrillic = words.filter((_, i) => i % 2 === 0);
    expect(cyrillic.map((word) => romanize(word, language, scheme))).toEqual(
      words.filter((_, i) => i % 2 === 1),
    );
  });
});
