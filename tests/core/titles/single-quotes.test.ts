import { describe, expect, test } from "vitest";
import { normalizeTitle } from "../../../src/core/index.ts";
import { singleQuotes } from "../../../src/core/titles/single-quotes.ts";

describe("a single mark that closes a quotation is no sign for ь", () => {
  test.each([
    [
      "‘Poka Nord Stream molchit’: kak ‘Gazprom’ ishchet rynok",
      "«Пока Nord Stream молчит»: как «Газпром» ищет рынок",
    ],
    ["‘Mat’ i syn’ v Minske: istoriya odnoy sem’i", "«Мать и сын» в Минске: история одной семьи"],
    ["‘Den’ Voli’ v Minske: kto vyshel na ploshchad’", "«День Воли» в Минске: кто вышел на площадь"],
    ["Fil’m ‘Kupala’ vyshel na ekrany spustya dva goda", "Фильм «Купала» вышел на экраны спустя два года"],
    ["‘Nas ne ostanovit’’: dnevnik dobrovol’tsa", "«Нас не остановить»: дневник добровольца"],
    ["«Kniga ‘Tretiy front’ i yeye chitateli»", "«Книга „Третий фронт“ и её читатели»"],
    ["'Novyi mir' i ego avtory: pis'ma v redaktsiiu", "«Новый мир» и его авторы: письма в редакцию"],
    ["‘Zhyvye Byelarus’!’: historyya lozunha", "«Жыве Беларусь!»: гісторыя лозунга"],
    // What is a word without ь alone, though an end is nearer to the last mark.
    ["‘Narod’ i vlast’: sto let", "«Народ» и власть: сто лет"],
    ["‘Institut’ ishchet rektora i zritel’", "«Институт» ищет ректора и зритель"],
    // Two marks are ъ.
    ["Ob''yavleny' laureaty' premii za luchshij perevod", "Объявлены лауреаты премии за лучший перевод"],
    ["Smert’ ministra i yeyo posledstviya", "Смерть министра и её последствия"],
  ])("%s", (printed, original) => {
    const read = normalizeTitle(printed);
    expect([read.repaired, read.original]).toEqual([printed, original]);
  });

  test.each([
    ["The ‘Wagner Group’ and its men", [[4, 17]]],
    ["Workers’ rights", []],
    ["Die ‚neue Ordnung‘", []],
  ])("%s", (title, places) =>
    expect(singleQuotes(title).map(({ opens, closes }) => [opens, closes])).toEqual(places),
  );
});
