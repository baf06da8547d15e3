import { describe, expect, test } from "vitest";
import { readReadingList } from "../../../../src/core/index.ts";

/** Each line stands in a list, as people note it down. */
const itemOf = (text: string) =>
  readReadingList(`- Kos A., Rivers, Minsk 2019\n- ${text}\n- Lis B., Lakes, Vilnius 2020`).entries[1]!.item;

const surname = (lastName: string, creatorType = "author") => ({ creatorType, lastName });
const named = (firstName: string, lastName: string) => ({ creatorType: "author", firstName, lastName });

describe("surnames alone", () => {
  test.each([
    ["Makhova 2013, Vilnius: Stadt der Erinnerungen?, Osteuropa 6", [surname("Makhova")], "Vilnius: Stadt der Erinnerungen?"],
    ["Henschke & Kittler 2011, Weißrussische Dreisprachigkeit, Wiener Almanach 67, 107–135", [surname("Henschke"), surname("Kittler")], "Weißrussische Dreisprachigkeit"],
    ["Fedorov/Kangas/Lassila (eds) 2017, War and Memory in the East, Palgrave", [surname("Fedorov", "editor"), surname("Kangas", "editor"), surname("Lassila", "editor")], "War and Memory in the East"],
    ["Brzezicki / Nocuński, Niedoszły car. Biografia, Znak 2014", [surname("Brzezicki"), surname("Nocuński")], undefined],
    ["Гриневич, Поганий син, 2019", [surname("Гриневич")], "Поганий син"],
    ["Грыцук, Нарыс гісторыі краю, Смаленск 2010", [surname("Грыцук")], "Нарыс гісторыі краю"],
  ])("%s", (printed, creators, title) => {
    expect(itemOf(printed)).toMatchObject({ creators, ...(title && { title }) });
  }); // prettier-ignore
});

describe("names in full before a dash, a title in quotation marks or a title with a full stop", () => {
  test.each([
    ["Andrew Willis – Belarus: The Quiet Republic (Yale, 2021)", [named("Andrew", "Willis")], "Belarus: The Quiet Republic"],
    ["Светлана Кравец «Летняя молитва», изд. «Время», 2016", [named("Светлана", "Кравец")], "Летняя молитва"],
    ["Александр Федотов, Президент. Политическая биография, М.: Референдум, 2005", [named("Александр", "Федотов")], "Президент. Политическая биография"],
    ["Mykola MUŠKA – Alexander LIŠKA, Menšina pred zánikom?, Prešov 2011, s. 17", [named("Mykola", "Muška"), named("Alexander", "Liška")], "Menšina pred zánikom?"],
  ])("%s", (printed, creators, title) => {
    expect(itemOf(printed)).toMatchObject({ creators, title });
  }); // prettier-ignore
});

describe("titles that begin like these", () => {
  test.each([
    ["Minsk - Geschichte einer Stadt, 2010", "Minsk - Geschichte einer Stadt"],
    ["Belarus: The Quiet Republic, Yale UP 2010", "Belarus: The Quiet Republic"],
    ["Makarenko: “We are ready.” BelTA, 12.03.2021, https://belta.by/x", "We are ready"],
  ])("%s", (printed, title) => {
    expect(itemOf(printed).title).toContain(title);
  }); // prettier-ignore
});
