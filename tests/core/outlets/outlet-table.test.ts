import { describe, expect, test } from "vitest";
import { builtInOutlets, outletTable, readReadingList, type Outlet } from "../../../src/core/index.ts";
import { spellingKey } from "../../../src/core/outlets/spelling-key.ts";

describe("a name is found however it is romanised", () => {
  test.each([
    ["Rossiyskaya gazeta", "Российская газета"],
    ["Rossiiskaia Gazeta", "Российская газета"],
    ["Rossijskaja gazeta", "Российская газета"],
    ["Izvestiia", "Известия"],
    ["Ogonëk", "Огонёк"],
    ["Ogonyok", "Огонёк"],
    ["Ėkho Moskvy", "Эхо Москвы"],
    ["Moskovskij komsomolec", "Московский комсомолец"],
    ["Nasza Niwa", "Наша Ніва"],
    ["Radio Swaboda", "Радыё Свабода"],
    ["Jewropejśka prawda", "Європейська правда"],
    ["Niezawisimaja gazieta", "Независимая газета"],
    ["Echo Moskwy", "Эхо Москвы"],
    ["Sowietskaja Biełorussija", "Советская Белоруссия"],
    ["Radyyo Svaboda", "Радыё Свабода"],
    ["Radyjo Svaboda", "Радыё Свабода"],
    ["Naša Niva", "Наша Ніва"],
    ["Źviazda", "Звязда"],
    ["Zviazda", "Звязда"],
    ["Yevropeiska pravda", "Європейська правда"],
    ["Dzerkalo tyzhnia", "Дзеркало тижня"],
    ["Zerkalo nedeli", "Зеркало недели"],
    ["газета «Звязда»", "Звязда"],
    ["Telekanal ONT", "Телеканал ОНТ"],
    ["“The Moscow Times”", "The Moscow Times"],
    ["kommersant.ru", "Коммерсантъ"],
    ["zhurnal “Ogonek”", "Огонёк"],
    ["Радіо Свобода", "Радіо Свобода"],
    ["Радио Свобода", "Радио Свобода"],
  ])("%s is %s", (printed, name) => expect(outletTable().named(printed)?.name).toBe(name));

  test.each(["сб.", "Minsk", "Unknown Herald", "Gazeta", "", "…", "Vestnik", "a".repeat(5000)])(
    "%s is none",
    (printed) => expect(outletTable().named(printed)).toBeUndefined(),
  );
});

test.each([
  ["https://www.svaboda.org/a/1.html", "Радыё Свабода"],
  ["https://news.zerkalo.io/1", "Зеркало"],
  ["https://m.nn.by/1", "Наша Ніва"],
  ["https://nn.by.example.org/1", undefined],
  ["nn.by", undefined],
])("at %s is %s", (url, name) => expect(outletTable().at(url)?.name).toBe(name));

describe("the built-in table", () => {
  const outlets = builtInOutlets();

  test("has a kind and a name for each, and some hundred of every region", () => {
    expect(outlets.length).toBeGreaterThan(900);
    expect(outlets.filter(({ name }) => !name || name !== name.trim())).toEqual([]);
  });

  test("has no spelling that is found without it", () => {
    const idle = outlets.flatMap(({ name, names = [] }) => {
      const keys = [name, ...names].map(spellingKey);
      return keys.flatMap((key, i) => (keys.indexOf(key) < i ? [[name, ...names][i]!] : []));
    });
    expect(idle).toEqual([]);
  });

  test("has each host once, in small letters", () => {
    const hosts = outlets.flatMap(({ hosts = [] }) => hosts);
    expect(hosts.filter((host, i) => hosts.indexOf(host) < i)).toEqual([]);
    expect(hosts.filter((host) => !/^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(host))).toEqual([]);
  });
});

describe("outlets of the user", () => {
  const own: Outlet[] = [
    { name: "Усходні веснік", kind: "magazine", names: ["Eastern Herald"], hosts: ["uv.example"], languages: ["be"] },
    { name: "Зеркало", kind: "newspaper", hosts: ["zerkalo-mirror.example"] },
    { name: "Коммерсантъ", kind: "blog", hosts: ["vedomosti.ru"] },
  ]; // prettier-ignore
  const table = outletTable(own);

  test("are found like built-in ones, also romanised", () => {
    expect(table.named("Uskhodni vesnik")).toMatchObject({ name: "Усходні веснік", kind: "magazine" });
    expect(table.named("Eastern Herald")?.name).toBe("Усходні веснік");
    expect(table.at("https://www.uv.example/1")?.languages).toEqual(["be"]);
  });

  test("go before built-in ones", () => {
    expect(table.named("Kommersant")?.kind).toBe("blog");
    expect(table.at("https://vedomosti.ru/1")?.kind).toBe("blog");
    expect(table.at("https://kommersant.ru/1")?.kind).toBe("newspaper");
  });

  test("with the name of a built-in one are of its house and languages", () => {
    expect(table.at("https://zerkalo-mirror.example/1")).toMatchObject({
      house: outletTable().named("Зеркало")!.house,
      languages: ["ru", "be"],
    });
  });

  test("leave other readings alone", () => expect(outletTable().named("Kommersant")?.kind).toBe("newspaper"));

  const list =
    "Kos A. (2023), Yak zhyvuts belarusy, “Uskhodni vesnik”, 5.11.2023, https://uv.example/1 (16.07.2024).\n\n" +
    "Kos A. (2023), Hto kupiŭ zavod, “Zerkalo”, 6.11.2023, https://zerkalo-mirror.example/2 (16.07.2024).";

  test("decide type, language and warnings of a list", () => {
    const [first, second] = readReadingList(list, { outlets: own }).entries;
    expect(first!.item).toMatchObject({ itemType: "magazineArticle", language: "be-Latn" });
    expect(first!.originals?.container?.name).toBe("Усходні веснік");
    expect(second!.item).toMatchObject({ itemType: "newspaperArticle" });
    expect(second!.warnings.map(({ code }) => code)).not.toContain("outlet-conflict");
    expect(readReadingList(list).entries[0]!.item.itemType).not.toBe("magazineArticle");
  });
});
