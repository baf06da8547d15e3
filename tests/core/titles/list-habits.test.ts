import { describe, expect, test } from "vitest";
import { normalizeTitle, readReadingList } from "../../../src/core/index.ts";
import { countHabits, isWhole, listHabits, mayDiffer } from "../../../src/core/titles/list-habits.ts";

const OTHERS = [
  "Vneshnyaya politika Rossiiskoi imperii",
  "Novyi zakon i staryi poryadok",
  "Zarplaty uchitelei v sel'skoi shkole",
  "Dolya gosudarstva v belorusskoi ekonomike",
  "Krizis pervoi partii",
];
const habits = listHabits(countHabits(OTHERS.map((title) => normalizeTitle(title))));

test("the letters that the titles of a list have for й, я and ю", () => {
  expect(habits).toEqual({
    shortI: "i",
    iotated: "y",
    signs: null,
    titles: 5,
    glued: 0,
    cyrillic: 0,
    cyrillicGlued: 0,
  });
  expect(
    listHabits(countHabits([null, normalizeTitle("The Reform of Local Government in England")])),
  ).toEqual({
    shortI: null,
    iotated: null,
    signs: null,
    titles: 0,
    glued: 0,
    cyrillic: 0,
    cyrillicGlued: 0,
  });
});

test("a list in which titles are glued is not whole", () => {
  const glued = normalizeTitle("Novyye ogranicheniya dlyaprezidenta");
  const list = listHabits(
    countHabits([...OTHERS.slice(0, 3).map((title) => normalizeTitle(title)), glued, glued]),
  );
  expect(list.glued).toBe(2);
  expect(isWhole(list, glued)).toBe(false);
  expect(isWhole(habits, normalizeTitle(OTHERS[0]!))).toBe(true);
});

test("titles in Cyrillic of a list without lost spaces are parted where it is nearly sure", () => {
  const whole = ["Палітыка памяці", "Новы закон і старыя парадкі", "Школы на мяжы", "Сельскія кнігі", "Дом над ракой"];
  const read = (title: string) => readReadingList([...whole, title].map((one, i) => `${i + 1}. Кос А. ${one} // Нёман. – 2020. – № ${i + 2}. – С. 3–9.`).join("\n")).entries.at(-1)!.item.title;
  expect(normalizeTitle("Цана нагаз вырасла").repaired).toBe("Цана на газ вырасла");
  expect(read("Цана нагаз вырасла")).toBe("Цана нагаз вырасла");
  expect(read("Рынак працыі міграцыя")).toBe("Рынак працы і міграцыя");
}); // prettier-ignore

describe("titles that their list says more of", () => {
  test.each([
    ["Ministerstvo bez polnomochii", "Министерство без полномочии", "Министерство без полномочий"],
    [
      "Agrokholdingi kak orudie gosudarstvennoi politiki",
      "Агрохолдинг и как орудие государственной политики",
      "Агрохолдинги как орудие государственной политики",
    ],
  ])("%s", (title, alone, inList) => {
    const first = normalizeTitle(title);
    expect(first.original).toBe(alone);
    expect(mayDiffer(first, habits)).toBe(true);
    const list = { ...habits, whole: isWhole(habits, first) };
    expect(normalizeTitle(title, { list }).original).toBe(inList);
  });

  test("in a list that is read", () => {
    const references = [...OTHERS, "Ministerstvo bez polnomochii"].map(
      (title, i) => `Kos A. ${title} // Polis. 20${10 + i}. № 2. S. 10–2${i}.`,
    );
    const { entries } = readReadingList(references.join("\n"));
    expect(entries.at(-1)!.title!.original).toBe("Министерство без полномочий");
  });
});

test("a list whose other titles have their signs", () => {
  const others = ["Sel'skaya shkola", "Novyy stroitel'", "Zhizn' i smert' goroda"];
  const { signs, ...rest } = listHabits(countHabits(others.map((title) => normalizeTitle(title))));
  expect(signs).toBe("printed");
  const title = normalizeTitle("Vrachi i shkoly: kto i gde reshit spor");
  expect(title.original).toBe("Врачи и школы: кто и где решить спор");
  expect(mayDiffer(title, { ...rest, signs })).toBe(true);
  const list = { shortI: null, iotated: null, signs, whole: false };
  expect(normalizeTitle(title.input, { list }).original).toBe("Врачи и школы: кто и где решит спор");
});

test("titles that are counted in steps come to the same as all at once", () => {
  const titles = OTHERS.map((title) => normalizeTitle(title));
  expect(listHabits(countHabits(titles.slice(2), countHabits(titles.slice(0, 2))))).toEqual(habits);
});
