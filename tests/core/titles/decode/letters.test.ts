import { expect, test } from "vitest";
import { normalizeTitle } from "../../../../src/core/index.ts";

const fold = (text: string | null) => (text ?? "").replaceAll("ё", "е").replaceAll("—", "–");

test.each([
  // Without any mark a title in ISO 9 has not lost those of я and ю.
  ["ru", "Deputaty Rady vystupili v Rade", "Депутаты Рады выступили в Раде"],
  // тс and ц, э and е in names and abbreviations
  ["ru", "Robertson i Matskevich vstretilis’ v Minske", "Робертсон и Мацкевич встретились в Минске"],
  ["ru", "Doklad MAGATE o rabote TETS", "Доклад МАГАТЭ о работе ТЭЦ"],
  ["ru", "Chen’ priletel v Shen’chzhen’", "Чэнь прилетел в Шэньчжэнь"],
  ["ru", "Chempionat po regbi otmenili", "Чемпионат по регби отменили"],
  // Spellings of plain print, the words of a link, Russian through the Belarusian table with its own letters for и, щ and ъ
  ["ru", "Hospis na Ohte ischet volonterov", "Хоспис на Охте ищет волонтеров"],
  ["ru", "hor-malchikov-spel-na-latyni", "хор мальчиков спел на латыни"],
  ["ru", "Hlavnyy inzhyenyer pohib pri vzryvye", "Главный инженер погиб при взрыве"],
  ["be", "Yak belarusy Varshavy rykhtuyutstsa da Kalyad", "Як беларусы Варшавы рыхтуюцца да Каляд"],
  ["be", "Ulady u Minsku zabaranili shestse", "Улады ў Мінску забаранілі шэсце"],
  ["be", "Zakhodniaia Belarus’ pamizh voinami", "Заходняя Беларусь паміж войнамі"],
  // Letters that print alike: a Cyrillic у for y, a Cyrillic а at the end of ya
  ["ru", "Novуe pravila dlya turistov", "Новые правила для туристов"],
  [
    "be",
    "Novyya pravily: nyezalyezhnayа kantrolnaya kamisiya",
    "Новыя правілы: незалежная кантрольная камісія",
  ],
  ["ru", "Robota EAĖS v Rossii", "Робота ЕАЭС в России"],
  // GOST 7.79 B and the soft signs of scholarly print left out, marks or not
  ["ru", "Xozyajstvo i novye pravila dlya zhitelej", "Хозяйство и новые правила для жителей"],
  ["ru", "Polša i Belarus zaključili dogovor", "Польша и Беларусь заключили договор"],
  // What the table never writes, and ŭ without its mark
  ["be", "Rėspublikanski zezd deputataŭ", "Рэспубліканскі з’езд дэпутатаў"],
  ["be", "Navuka u Minsku i jaje ludzi", "Навука ў Мінску і яе людзі"],
  // … and behind a hyphen, where names keep their capital
  ["be", "Paunochny-Uskhod i paunochna-uskhodni napramak", "Паўночны-Усход і паўночна-ўсходні напрамак"],
  ["be", "Z’yava s’vyatla i pyes’nya", "Зьява сьвятла і песьня"],
  ["be", "Bielarus i jaje susiedzi", "Беларусь і яе суседзі"],
  ["ru", "Stikhi i proza: poet v izgnanii", "Стихи и проза: поэт в изгнании"],
  // ii: a case after a preposition, the abbreviation, the number
  ["ru", "Uchastie v sozdanii kartiny", "Участие в создании картины"],
  ["ru", "Minstroi o primenenii II v stroitelstve", "Минстрой о применении ИИ в строительстве"],
  ["ru", "Vystavka o II mirovoi voine", "Выставка о II мировой войне"],
  ["ru", "Doklad CZRU o vojne", "Доклад ЦРУ о войне"],
  // No infinitive where somebody is quoted or something is done
  ["ru", "“Nam nuzhen mir”, - govorit ministr", "«Нам нужен мир», – говорит министр"],
  ["ru", "Novyy zakon budet prinyat v mae", "Новый закон будет принят в мае"],
  // Belarusian without signs is in the official orthography unless something speaks for the other
  ["be", "Mahchymasts razvitstsya i pytanni prava", "Магчымасць развіцця і пытанні права"],
])("%s %s", (language, print, original) => {
  const result = normalizeTitle(print);
  expect([result.language, fold(result.original)]).toEqual([language, original]);
});

test("an outlet in Taraškievica settles the orthography", () => {
  const { original } = normalizeTitle("Mahchymasts razvitstsya i pytanni prava", {
    container: "Radyyo Svaboda",
  });
  expect(original).toBe("Магчымасьць разьвіцьця і пытаньні права");
});
