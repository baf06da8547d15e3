import { describe, expect, it } from "vitest";
import { leadInLength } from "../../../../src/core/list/notes/lead-in.ts";

describe("leadInLength", () => {
  it.each([
    ["Zob. też: ", "A. Nowak, Ład, Warszawa 2020."],
    ["Por. ", "„Sanktsii”, TASS, 2021."],
    ["See also ", "A. Wilson, Belarus, 2021."],
    ["See, for example, ", "“The Plan,” TASS, May 3, 2021."],
    ["Cf. ", "Wilson, Belarus, 45."],
    ["См.: ", "Военная доктрина // Портал. 2021."],
    ["Подробнее см.: ", "Иванов И. И. Курс. М., 2019."],
    ["Гл.: ", "Грыб М. Дзяржава. Мінск, 2019."],
    ["Vgl. ", "Hans Müller: Titel. Berlin 2019."],
    ["Voir ", "Goujon, A., Les voisins, Paris 2009."],
  ])("%s", (lead, rest) => {
    const length = leadInLength(lead + rest);
    expect((lead + rest).slice(length)).toBe(rest);
  });

  it.each([
    ["See, S. (2020) Title. London: Routledge.", "a name"],
    ["See No Evil: The State and Its Friends. London, 2021.", "a title"],
    ["Also Sprach Lukaschenka. Berlin, 2020.", "a title"],
    ["Semaška V. Jak źnikaje. Minsk, 2021.", "a name"],
    ["Смирнов И. И. Курс. М., 2019.", "a name"],
  ])("none in %s: %s", (text) => {
    expect(leadInLength(text)).toBe(0);
  });
});
