import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { normalizeName, normalizeTitle, rewriteScheme } from "../../../src/core/index.ts";

const fold = (text: string | null) => (text ?? "").replaceAll("ё", "е").replaceAll("—", "–");

describe("normalizeTitle", () => {
  it.each([
    [
      "Novyye ogranicheniya dlyaprezidenta",
      "Novyye ogranicheniya dlya prezidenta",
      "Новые ограничения для президента",
    ],
    [
      "Zasedaniye Soveta Minиstrov Belarusi",
      "Zasedaniye Soveta Ministrov Belarusi",
      "Заседание Совета Министров Беларуси",
    ],
    [
      "Zarabotal nalogovy komitet strany",
      "Zarabotal nalogovyy komitet strany",
      "Заработал налоговый комитет страны",
    ],
    // A title that writes -iy so, too, has lost nothing.
    [
      "Russky teatr i nalogovy komitet strany",
      "Russky teatr i nalogovy komitet strany",
      "Русский театр и налоговый комитет страны",
    ],
    // Nor has one that leaves out the signs, too.
    [
      "Novy most cherez reku otkroyut osenyu",
      "Novy most cherez reku otkroyut osenyu",
      "Новый мост через реку откроют осенью",
    ],
    // The halves of a tie, as library catalogues print them.
    [
      "I︠U︡ridicheskai︠a︡ priroda t︠s︡erkovnoĭ obshchiny",
      "I︠U︡ridicheskai︠a︡ priroda t︠s︡erkovnoĭ obshchiny",
      "Юридическая природа церковной общины",
    ],
    [
      "Zapusk BelAES otlozhili iz-za NPZ",
      "Zapusk BelAES otlozhili iz-za NPZ",
      "Запуск БелАЭС отложили из-за НПЗ",
    ],
    [
      "Politika sankcij: čto izmenilosʹ",
      "Politika sankcij: čto izmenilosʹ",
      "Политика санкций: что изменилось",
    ],
    [
      "Zhiteli Brestanedovol’ny resheniyem suda",
      "Zhiteli Bresta nedovol’ny resheniyem suda",
      "Жители Бреста недовольны решением суда",
    ],
    // One word that no list has: a compound, an adjective with не.
    [
      "Gosprogramma pokazalas’ nelegitimnoy",
      "Gosprogramma pokazalas’ nelegitimnoy",
      "Госпрограмма показалась нелегитимной",
    ],
    // Without signs the words before a verb tell the infinitive.
    [
      "Deputaty predlozhili otmenit novyy nalog",
      "Deputaty predlozhili otmenit novyy nalog",
      "Депутаты предложили отменить новый налог",
    ],
    // A line break cut a word in two.
    [
      "Novyye sank- tsii protiv likero-vodochnykh zavodov",
      "Novyye sanktsii protiv likero-vodochnykh zavodov",
      "Новые санкции против ликеро-водочных заводов",
    ],
    ["Mer Orshi soobshchil o merakh", "Mer Orshi soobshchil o merakh", "Мэр Орши сообщил о мерах"],
    // A rare name makes a short title costly; words with a sign for ь are not English.
    ["Gemmel byl tam tri raza", "Gemmel byl tam tri raza", "Геммел был там три раза"],
    ["Reform i protest: pol’skiy put’", "Reform i protest: pol’skiy put’", "Реформ и протест: польский путь"],
  ])("reads %s", (printed, repaired, original) => {
    const result = normalizeTitle(printed);
    expect([result.language, result.repaired, fold(result.original)]).toEqual(["ru", repaired, original]);
  });

  it.each([
    ["en", "The Belarusian Revolution: Two years after the Storm"],
    ["en", "Sanctions and the economy of Russia"],
    ["pl", "Polityka zagraniczna Białorusi w latach 1991–2020"],
    ["de", "Die Sanktionen gegen Belarus und ihre Folgen für die Wirtschaft"],
    ["es", "Las relaciones entre Rusia y Bielorrusia"],
  ])("leaves a title in %s as printed: %s", (language, title) => {
    expect(normalizeTitle(title)).toMatchObject({
      language,
      scheme: null,
      repaired: title,
      original: null,
      changes: [],
    });
  });

  it("mends letters of the other script in Cyrillic words", () => {
    expect(normalizeTitle("Сoвет безопаснoсти")).toMatchObject({
      language: "ru",
      repaired: "Совет безопасности",
      script: "Cyrl",
    });
  });

  it("takes the words from the link where letters are lost", () => {
    const url = "https://example.org/strategicheskie-ucheniya-nachalis-segodnya/";
    const result = normalizeTitle("Segodnya v Belarusi nachalis’ bol’shiye strategheskiyeucheniya", { url });
    expect(result.repaired).toBe("Segodnya v Belarusi nachalis’ bol’shiye strategicheskiye ucheniya");
    expect(result.changes[0]?.why).toContain("link");
  });

  it("reads most of the romanised titles of the sample list", () => {
    const rows = readFileSync("tests/fixtures/titles/slowikowski-2024.tsv", "utf8")
      .trim()
      .split("\n")
      .slice(1);
    const titles = rows.map((row) => row.split("\t")).filter((row) => row[4] === "title");
    const right = titles.filter(
      ([raw, , , cyrillic]) => fold(normalizeTitle(raw!).original) === fold(cyrillic!),
    );
    expect(right.length).toBeGreaterThanOrEqual(20);
  });

  it("reads a title by its own words, whatever names in Latin letters are in it", () => {
    const title = "Технологии анализа воды: Data Mining, Visual Mining, Text Mining, OLAP";
    expect(normalizeTitle(title)).toMatchObject({ language: "ru", script: "Cyrl", repaired: title });
  });

  it("takes any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => normalizeTitle(text).input === text),
      { numRuns: 200 },
    );
  });
});

describe("rewriteScheme and normalizeName", () => {
  it("goes through the Cyrillic original", () => {
    expect(rewriteScheme("Belorusskiy rynok", "iso9")).toBe("Belorusskij rynok");
  });
  it.each([
    ["Shraybman A.", "Шрайбман А.", false],
    ["Drakakhrust Y.", null, true],
    // Names whose signs are left out
    ["Solovev V.", "Соловьев В.", false],
    ["Korolev A.", "Королев А.", false],
    ["Igor Yeltsin", "Игорь Ельцин", false],
  ])("%s", (name, original, uncertain) => {
    const result = normalizeName(name, { language: "ru", scheme: "bgn-pcgn" });
    expect(result.uncertain).toBe(uncertain);
    if (original !== null) expect(fold(result.original)).toBe(original);
  });
  it("takes the marks of the title's scheme for printed", () =>
    expect(normalizeName("Carik Ju.", { language: "ru", scheme: "scholarly" }).original).toBe("Царик Ю."));
});

describe("words that no list has get no dots that the print lacks, and a sign for ь tells a short title", () => {
  it.each([
    ["Autsayderskiye den’gi vlivayutsya v vybory", "Аутсайдерские деньги вливаются в выборы"],
    ["Alasder Lamont, reportazh so stadiona", "Аласдер Ламонт, репортаж со стадиона"],
    ["Kan’ye Uest: smenil imya na drugoye", "Канье Уэст: сменил имя на другое"],
  ])("%s", (title, original) => expect(normalizeTitle(title).original).toBe(original));
});
