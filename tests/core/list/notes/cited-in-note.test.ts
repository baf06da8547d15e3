import { describe, expect, it } from "vitest";
import { worksCitedFrom } from "../../../../src/core/list/notes/cited-in-note.ts";
import { findEntries } from "../../../../src/core/list/index.ts";

const parts = (text: string): string[] => {
  const cuts = [0, ...worksCitedFrom(text)];
  return cuts.map((from, k) => text.slice(from, cuts[k + 1]).replace(/; $/, ""));
};

describe("worksCitedFrom", () => {
  it.each([
    [["A. Nowak, Ład, Warszawa 2020, s. 4", "B. Kos, War, London 2021, p. 7."]],
    [["„Sanktsii i dolgi”, TASS, 3.02.2021, https://tass.ru/a/1", "„Novyy dogovor”, RIA, 4.02.2021."]],
    [["Ihar Kos, The State (Minsk, 2007)", "Anna Grib, “An Idea,” ARCHE, no. 3 (2005): 136–65."]],
    [["K. Nowak, Ład…, op. cit., s. 12", "A. M. Kos, Wojsko, „Biuletyn” 2022, nr 14, s. 1–2."]],
    [["См.: Иванов И. И. Курс. М., 2019. С. 5", "Петров П. Право. Минск, 2020. С. 7."]],
    [["Ibid., p. 5", "see also B. Kos, War, London 2021."]],
    [["Vgl. Hans Müller, Titel, Berlin 2019", "siehe auch A. Kos, Krieg, Wien 2020, S. 3."]],
  ])("parts %j", (works) => {
    expect(parts(works.join("; "))).toEqual(works);
  });

  it.each([
    ["Smith, J.; Brown, K.; Kos, B. War and Order. London, 2019.", "names"],
    ["Kos B. War. Minsk: BelTA; 2020 Apr 3 [cited 2021 May 1]. Available from: https://a.by/1", "Vancouver"],
    ["Kos B, Grib M. War. J Peace. 2013;15(5):1–118.", "Vancouver's journals"],
    ["Ivanov, I. War (1994–2020; A. Nowak’s edition of 2021), Minsk 2022.", "in brackets"],
    ["Nowak A., Crisis of 2020; The State and Its Friends after 2021, Warszawa 2022.", "in a title"],
    ["Право / И. Иванов ; под ред. А. Б. Петрова. — М. : Наука ; СПб. : Питер, 2019. — 5 с.", "GOST"],
    ["Kos B., War, London 2019; wyd. 2, London 2021.", "an edition"],
  ])("leaves %s: %s", (text) => {
    expect(worksCitedFrom(text)).toEqual([]);
  });
});

describe("notes", () => {
  const notes = [
    "¹ Zob. A. Wilson, Belarus, New Haven 2021, s. 45.",
    "² Ibidem, s. 47.",
    "³ K. Kos, War and Order, London 2019; szerzej: M. Grib, „Ład”, „Sprawy” 2020, nr 3, s. 7.",
    "⁴ A. Wilson, op. cit., s. 12.",
    "⁵ См. также: Иванов И. И. Курс. М., 2019.",
  ];
  const { entries } = findEntries(notes.join("\n"));

  it("are parted, without number and lead-in", () => {
    expect(entries.map(({ label, text }) => [label, text])).toEqual([
      ["¹ Zob.", "A. Wilson, Belarus, New Haven 2021, s. 45."],
      ["²", "Ibidem, s. 47."],
      ["³", "K. Kos, War and Order, London 2019"],
      ["szerzej:", "M. Grib, „Ład”, „Sprawy” 2020, nr 3, s. 7."],
      ["⁴", "A. Wilson, op. cit., s. 12."],
      ["⁵ См. также:", "Иванов И. И. Курс. М., 2019."],
    ]);
  });

  it("say which work they cite again", () => {
    expect(entries.map(({ repeats }) => repeats)).toEqual([
      undefined,
      { n: 1, what: "work" },
      undefined,
      undefined,
      { n: 1, what: "work" },
      undefined,
    ]);
  });

  it("keep their place in the source", () => {
    const source = notes.join("\n");
    expect(entries.map(({ source: { start, end } }) => source.slice(start, end))).toEqual([
      notes[0],
      notes[1],
      "³ K. Kos, War and Order, London 2019",
      "szerzej: M. Grib, „Ład”, „Sprawy” 2020, nr 3, s. 7.",
      notes[3],
      notes[4],
    ]);
  });

  it("takes what is longer than any work for no work", () => {
    const note = (words: number) =>
      `A. Nowak, Ład${" i porządek".repeat(words)}, Warszawa 2020; B. Kos, War, London 2021, p. 7.`;
    expect(worksCitedFrom(note(10))).toHaveLength(1);
    expect(worksCitedFrom(note(1000))).toEqual([]);
  });
});
