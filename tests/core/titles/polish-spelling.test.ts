import { describe, expect, test } from "vitest";
import { normalizeTitle } from "../../../src/core/index.ts";

describe("East Slavic titles by the Polish rules of transcription", () => {
  test.each([
    ["ru", "Wnieszniaja torgowla Riespubliki Biełaruś", "Внешняя торговля Республики Беларусь"],
    // ъ is left out, and so is the apostrophe.
    ["ru", "Szachtiory „Biełaruśkalija” objawili gołodowku", "Шахтёры «Беларуськалия» объявили голодовку"],
    [
      "be",
      "Kali zjawiłasia drukarnia? Razmowa z historykam",
      "Калі з’явілася друкарня? Размова з гісторыкам",
    ],
    ["ru", "Nacyonalnyj statisticzeskij komitiet", "Национальный статистический комитет"],
    [
      "ru",
      "Skolko Biełarus dołżna Rossii za AES? Sczitajem wmiestie s ekonomistom",
      "Сколько Беларусь должна России за АЭС? Считаем вместе с экономистом",
    ],
    [
      "ru",
      "Ukaz Priezidienta „O poriadkie wydaczi dokumientow i sowierszenii diejstwij”",
      "Указ Президента «О порядке выдачи документов и совершении действий»",
    ],
    ["ru", "Sowietskaja wlast´ i cerkow´", "Советская власть и церковь"],
    ["ru", "Polsko-russkije otnoszenija w XIX wiekie", "Польско-русские отношения в XIX веке"],
    ["ru", "Wybory bez wybora: kak gołosujut w Minskie", "Выборы без выбора: как голосуют в Минске"],
    ["ru", "Rossija i Zapad: nowaja chołodnaja wojna", "Россия и Запад: новая холодная война"],
    ["ru", "Rynki i jarmarki w Biełorussii XVII–XVIII ww.", "Рынки и ярмарки в Белоруссии XVII–XVIII вв."],
    ["be", "Szto zmianiłasia ŭ padruchnikach", "Што змянілася ў падручніках"],
    ["ru", "Litieraturnaja gazieta", "Литературная газета"],
    ["be", "Zajawa da czaćwiortaj hadawiny wybaraŭ", "Заява да чацьвёртай гадавіны выбараў"],
    ["be", "Kultura i mastactwa Biełarusi", "Культура і мастацтва Беларусі"],
    ["be", "Palityczny kryzis u Biełarusi paśla wybaraŭ", "Палітычны крызіс у Беларусі пасьля выбараў"],
    [
      "uk",
      "Hołosuwannia pid tyskom: szczo pokazały miscewi wybory w Mołdowi",
      "Голосування під тиском: що показали місцеві вибори в Молдові",
    ],
    ["uk", "Ukrajina pisla wijny: szlach do Jewropy", "Україна після війни: шлях до Європи"],
  ] as const)("%s %s", (language, title, original) => {
    const result = normalizeTitle(title);
    expect([result.language, result.scheme, result.repaired, result.original]).toEqual([
      language,
      "polish",
      title,
      original,
    ]);
  });

  test.each([
    "Prawda o wojnie",
    "Wojna w Ukrainie i jej skutki dla regionu",
    "Po co Łukaszence nowa armia? Reforma wojskowa",
    "Kultura i sztuka Białorusi",
    "Droga do wojny: Rosja i jej sojusznicy",
    "Twoja wojna, moja matka",
    "Kariera polityczna i bariery rozwoju",
    "Nasza historia: dwa narody w cieniu Kremla",
    "Szkice z dziejów Rosji",
  ])("Polish stays: %s", (title) => {
    const { language, repaired, original } = normalizeTitle(title);
    expect(["ru", "be", "uk"]).not.toContain(language);
    expect([repaired, original]).toEqual([title, null]);
  });
});
