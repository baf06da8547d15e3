import { describe, expect, it } from "vitest";
import { findEntries } from "../../../../src/core/list/index.ts";

const TEXT = [
  "The relations of the two capitals are described as a union in most of the",
  "literature, and yet the weaker party has refused what the stronger asked of",
  "it. This article asks why it was paid all the same, and what the price says",
  "about the order on which the union rests. It should be noted that official",
  "rhetoric did not always coincide with what was done, as the surveys show.",
  "Those who take another view point to the autonomy that the elites have kept.",
  "What is at stake is therefore not sovereignty but the imitation of it, which",
];
let pagesMade = 0;
/** A page with a text of its own: lines that come again would belong to the pages. */
function page(head: string, notes: readonly string[], foot: string): string[] {
  const word = [...String(pagesMade++)].map((digit) => "abcdefghij"[Number(digit)]).join("");
  return [head, ...TEXT.map((line) => line.replace(" ", ` ${word}ly `)), ...notes, foot];
}
const textsOf = (lines: readonly string[]): string[] =>
  findEntries(lines.join("\n")).entries.map(({ text }) => text);

describe("notes at the feet of pages", () => {
  const pages = [
    ...page("A. Orlov", ["1 Anna Nowak, Ład i porządek, Warszawa 2020, s. 4.", "2 Tamże, s. 7."], "12"),
    ...page("Sprawy Wschodu", ["3 Zob. B. Kos, War and Order,", "London 2021; C. Lis, Ład, Łódź 2019.", "4 Nie podaję nazwisk rozmówców."], "13"),
    ...page("A. Orlov", ["5 Иванов И. И. Курс права // Полис. 2019. № 3. С. 5–9.", "6 Nowak, Ład, s. 12."], "14"),
    ...page("Sprawy Wschodu", ["7 See Anna Grib, “An Idea,” ARCHE, no. 3 (2005): 136–65."], "15"),
  ]; // prettier-ignore

  it("are the list of an article that has no other, each work where it is cited first", () => {
    const { entries } = findEntries(pages.join("\n"));
    expect(entries.map(({ label, text }) => [label, text])).toEqual([
      ["1", "Anna Nowak, Ład i porządek, Warszawa 2020, s. 4."],
      ["3 Zob.", "B. Kos, War and Order, London 2021"],
      [undefined, "C. Lis, Ład, Łódź 2019."],
      ["5", "Иванов И. И. Курс права // Полис. 2019. № 3. С. 5–9."],
      ["7 See", "Anna Grib, “An Idea,” ARCHE, no. 3 (2005): 136–65."],
    ]);
  });

  it("keep their place in the source", () => {
    const source = pages.join("\n");
    const { start, end } = findEntries(source).entries[3]!.source;
    expect(source.slice(start, end)).toBe("5 Иванов И. И. Курс права // Полис. 2019. № 3. С. 5–9.");
  });

  it("yield to a list at the end", () => {
    const list = ["Bibliografia", "Grib A., An Idea, Vilnius 2005.", "Kos B., War and Order, London 2021.", "Lis C., Ład, Łódź 2019.", "Nowak A., Ład i porządek, Warszawa 2020."]; // prettier-ignore
    expect(textsOf([...pages, ...list])).toEqual(list.slice(1));
  });

  it("go on above the first number of the next page, in lines that go on with no sentence of the text", () => {
    const broken = [
      ...page("A. Orlov", ["1 Anna Nowak, Ład i porządek, Warszawa 2020, s. 4.", "2 Compare Henry Kos, Patronal Politics (Leeds: Gate, 2015), who gives laws a lar-", "ger"], "12"),
      ...page("Sprawy Wschodu", [], "").slice(0, -1), "It was formed before the next one came into being.", "role, and Keith A. Lis, “Power as a Tool of the State under", "Both,” East Review 10, nos. 2–3 (2001): 67–71.", "3 B. Kos, War and Order, London 2021.", "13",
      ...page("A. Orlov", ["4 Иванов И. И. Курс права // Полис. 2019. № 3. С. 5–9.", "5 Nowak, Ład, s. 12."], "14"),
    ]; // prettier-ignore
    expect(textsOf(broken)).toContain(
      "Keith A. Lis, “Power as a Tool of the State under Both,” East Review 10, nos. 2–3 (2001): 67–71.",
    );
  });

  it("may count anew on each page", () => {
    const anew = [
      ...page("A. Orlov", ["1 Шмелёв Б. А. Малые государства. М.: Наука, 2018. С. 44.", "2 Там же. С. 45."], "12"),
      ...page("Вестник", ["1 См.: Ковалёв С. П. Элиты и режим. Минск: Логвинов, 2020. С. 15."], "13"),
      ...page("A. Orlov", ["1 Ильин М. В. Хрестоматия. СПб.: Алетейя, 2021. С. 3.", "2 Шмелёв Б. А. Указ. соч. С. 51."], "14"),
    ]; // prettier-ignore
    expect(textsOf(anew)).toEqual([
      "Шмелёв Б. А. Малые государства. М.: Наука, 2018. С. 44.",
      "Ковалёв С. П. Элиты и режим. Минск: Логвинов, 2020. С. 15.",
      "Ильин М. В. Хрестоматия. СПб.: Алетейя, 2021. С. 3.",
    ]);
  });

  it("are parted where the text layer has their numbers in a stack", () => {
    const stacked = [
      ...page("A. Orlov", ["1", "2", "Vgl. Ernest Gellner, Nationalismus und Moderne, Berlin 1991.", "Siehe Jürgen Kocka, Das lange 19. Jahrhundert, Stuttgart 2002."], "12"),
      ...page("Osteuropa", ["3", "Karl Schlögel, Der große Exodus, München 1994."], "13"),
      ...page("A. Orlov", ["4 Ebd., S. 12.", "5 Vgl. Klaus J. Bade, Europa in Bewegung, München 2000, S. 3."], "14"),
    ]; // prettier-ignore
    expect(textsOf(stacked)).toEqual([
      "Ernest Gellner, Nationalismus und Moderne, Berlin 1991.",
      "Jürgen Kocka, Das lange 19. Jahrhundert, Stuttgart 2002.",
      "Karl Schlögel, Der große Exodus, München 1994.",
      "Klaus J. Bade, Europa in Bewegung, München 2000, S. 3.",
    ]);
  });

  it.each([
    ["stand on a line of their own", (n: number, note: string) => [String(n), note]],
    ["are glued to their notes", (n: number, note: string) => [`${n}${note}`]],
    ["have a bracket", (n: number, note: string) => [`${n}) ${note}`]],
  ])("are found where their numbers %s", (_, printed) => {
    const works = ["A. Nowak, Ład i porządek, Warszawa 2020, s. 4.", "S. Kos, Wojna i pokój na Wschodzie, Łódź 2019, s. 7.", "«Novyi dogovor», Narodnaia gazeta, 3 marta 2001, s. 1.", "H Lis, ‘Rule by Law’ (2012) 37 Law Review 205, 211.", "P. Grib, Fragen der Ordnung im Osten, Wien 2011, S. 9.", "Ustawa z dnia 7 września 2007 r. o Karcie, Dz.U. 2007 nr 180, poz. 1280."]; // prettier-ignore
    const pages = [0, 2, 4].flatMap((k) => {
      const [head, first, second, ...text] = page(
        k === 2 ? "Sprawy Wschodu" : "A. Orlov",
        [],
        String(12 + k / 2),
      );
      const foot = text.pop()!;
      return [head!, `${first!}.${k + 1}`, `${second!},${k + 2}`, ...text, ...printed(k + 1, works[k]!), ...printed(k + 2, works[k + 1]!), foot]; // prettier-ignore
    });
    expect(textsOf(pages)).toEqual(works);
  });

  describe("whose numbers the text above has lost", () => {
    const notes = [
      ["1 Zob. A. Nowak, Ład i porządek, Warszawa 2020, s. 4.", "2 Tamże, s. 7."],
      ["3 S. Kos, Wojna i pokój na Wschodzie w dobie wielkich imperiów i małych państw, Łódź 2019, s. 7; C. Lis,", "Pogranicze i jego mieszkańcy w świetle relacji podróżnych z Zachodu i Wschodu, Białystok 2011, s. 70.", "4 P. Grib, Fragen der Ordnung im Osten, Wien 2011, S. 9.", "5 H. Sas, Granice ładu i ich koszt w dobie przemian gospodarczych w Europie, Łódź 2017, s. 7.", "Szerzej K. Ruta, Handel i przemyt na pograniczu w latach wojny i pokoju z sąsiadami na", "Wschodzie i na Zachodzie, Lublin 1999, s. 12–30.", "6 Nowak, dz. cyt., s. 12."],
    ];
    const works = ["A. Nowak, Ład i porządek, Warszawa 2020, s. 4.", "S. Kos, Wojna i pokój na Wschodzie w dobie wielkich imperiów i małych państw, Łódź 2019, s. 7", "C. Lis, Pogranicze i jego mieszkańcy w świetle relacji podróżnych z Zachodu i Wschodu, Białystok 2011, s. 70.", "P. Grib, Fragen der Ordnung im Osten, Wien 2011, S. 9.", "H. Sas, Granice ładu i ich koszt w dobie przemian gospodarczych w Europie, Łódź 2017, s. 7.", "K. Ruta, Handel i przemyt na pograniczu w latach wojny i pokoju z sąsiadami na Wschodzie i na Zachodzie, Lublin 1999, s. 12–30."];
    const printed = (change: (note: string) => string[]): string[] =>
      notes.flatMap((lines, k) => page(k ? "Sprawy Wschodu" : "A. Orlov", lines.flatMap(change), String(12 + k)).filter((_, at) => at < 4 || at > 7));

    it("are told by what is said in them, with less text between", () => {
      expect(textsOf(printed((note) => [note]))).toEqual(works);
    });

    it("may have their numbers on lines of their own", () => {
      expect(textsOf(printed((note) => note.replace(/^(\d) /, "$1\n").split("\n")))).toEqual(works);
    });

    it("may have a blank line below each line", () => {
      expect(textsOf(printed((note) => [note]).flatMap((line) => [line, ""]))).toEqual(works);
    });
  }); // prettier-ignore

  it("may go on on the next page", () => {
    const long = [
      ...page("A. Orlov", ["1 Anna Nowak, Ład i porządek, Warszawa 2020, s. 4.", "2 The classic statement is Barbara Kos and Cezary Lis, War and Order"], "12"),
      ...page("Sprawy Wschodu", ["in the Age of Empire: A History of Several States and of Their Clients (London: Routledge, 2021).", "3 Anna Grib, “An Idea,” ARCHE, no. 3 (2005): 136–65."], "13"),
      ...page("A. Orlov", ["4 C. Lis, Ład, Łódź 2019, s. 7."], "14"),
    ]; // prettier-ignore
    expect(textsOf(long)).toEqual([
      "Anna Nowak, Ład i porządek, Warszawa 2020, s. 4.",
      "Barbara Kos and Cezary Lis, War and Order in the Age of Empire: A History of Several States and of Their Clients (London: Routledge, 2021).",
      "Anna Grib, “An Idea,” ARCHE, no. 3 (2005): 136–65.",
      "C. Lis, Ład, Łódź 2019, s. 7.",
    ]);
  });

  it("may go on below a blank line on the next page, even behind a full stop", () => {
    const gapped = (notes: readonly string[]) => ["", ...notes];
    const long = [
      ...page("A. Orlov", gapped(["1 Anna Nowak, Ład i porządek, Warszawa 2020, s. 4.", "2 B. Kos, War and Order, London 2021, p. 7."]), "12"),
      ...page("Sprawy Wschodu", gapped(["Inaczej: C. Lis, Ład bez porządku w Europie, Łódź 2019.", "3 A. Grib, An Idea of Order, Vilnius 2005."]), "13"),
      ...page("A. Orlov", gapped(["4 D. Sas, Granice ładu i ich koszt, Łódź 2017, s. 7."]), "14"),
      ...page("Sprawy Wschodu", gapped(["5 Tamże, s. 9."]), "15"),
    ]; // prettier-ignore
    expect(textsOf(long)).toEqual([
      "Anna Nowak, Ład i porządek, Warszawa 2020, s. 4.",
      "B. Kos, War and Order, London 2021, p. 7.",
      "C. Lis, Ład bez porządku w Europie, Łódź 2019.",
      "A. Grib, An Idea of Order, Vilnius 2005.",
      "D. Sas, Granice ładu i ich koszt, Łódź 2017, s. 7.",
    ]);
  });

  it("end above the text of the next page that has the numbers of further notes, where pages have no heads", () => {
    const marked = (from: number, notes: readonly string[]) => {
      const [, first, second, third, ...text] = page("", [], "").slice(0, -1);
      return [`${first!}.${from}`, `${second!},${from + 1}`, third!, ...text, ...notes];
    };
    const bare = [
      ...marked(1, ["1 Anna Nowak, Ład i porządek, Warszawa 2020, s. 4.", "2 The classic statement is Barbara Kos and Cezary Lis, War and Order"]),
      ...marked(3, ["in the Age of Empire: A History of Several States (London: Routledge, 2021).", "3 Anna Grib, “An Idea,” ARCHE, no. 3 (2005): 136–65.", "4 Ibid., 140."]),
      ...marked(5, ["5 D. Sas, Granice ładu i ich koszt, Łódź 2017, s. 7.", "6 E. Ruta, Handel i przemyt na pograniczu, Lublin 1999."]),
    ]; // prettier-ignore
    expect(textsOf(bare)).toEqual([
      "Anna Nowak, Ład i porządek, Warszawa 2020, s. 4.",
      "Barbara Kos and Cezary Lis, War and Order in the Age of Empire: A History of Several States (London: Routledge, 2021).",
      "Anna Grib, “An Idea,” ARCHE, no. 3 (2005): 136–65.",
      "D. Sas, Granice ładu i ich koszt, Łódź 2017, s. 7.",
      "E. Ruta, Handel i przemyt na pograniczu, Lublin 1999.",
    ]);
  });

  it("goes on with the name of a work that was dropped for being cited before", () => {
    const pages = [
      ...page("A. Orlov", ["1 Anna Nowak, Ład i porządek, Warszawa 2020, s. 4.", "2 B. Kos, War and Order, London 2021, p. 7."], "12"),
      ...page("Sprawy Wschodu", ["3 Nowak, Ład, s. 12; taż, Wolność bez ładu, Warszawa 2022, s. 5."], "13"),
      ...page("A. Orlov", ["4 C. Lis, Ład, Łódź 2019, s. 7."], "14"),
    ]; // prettier-ignore
    const { entries } = findEntries(pages.join("\n"));
    expect(entries.map(({ text, repeats }) => [text, repeats?.n])).toEqual([
      ["Anna Nowak, Ład i porządek, Warszawa 2020, s. 4.", undefined],
      ["B. Kos, War and Order, London 2021, p. 7.", undefined],
      ["taż, Wolność bez ładu, Warszawa 2022, s. 5.", 1],
      ["C. Lis, Ład, Łódź 2019, s. 7.", undefined],
    ]);
  });

  it("are looked for in time that grows with the text", () => {
    const time = (times: number): number => {
      const source = Array.from({ length: times }, (_, k) =>
        page(`A. Orlov`, [`${k + 1} Anna Nowak, Ład i porządek, Warszawa 2020, s. 4.`], String(k + 7)).join(
          "\n",
        ),
      ).join("\n");
      const from = performance.now();
      findEntries(source);
      return performance.now() - from;
    };
    time(20);
    expect(time(640)).toBeLessThan(12 * time(80) + 200);
  });

  it("go on below the rule of the next page", () => {
    const ruled = [
      ...page("405 • Slavic Quarterly", ["________", "1. Anna Nowak, Ład i porządek, Warszawa 2020, s. 4.", "2. Ibid., 7.", "3. Steven Kos, “The Others: Identi-"], ""),
      ...page("The Edge: Border Politics • 406", ["________", "fication and Order,” Soviet Studies 29, no. 1 (1977): 37–61.", "4. B. Kos, War and Order, London 2021."], ""),
      ...page("407 • Slavic Quarterly", ["________", "5. Nowak, Ład, 12.", "6. C. Lis, Ład w Europie Wschodniej, Łódź 2019."], ""),
    ].filter((line) => line !== "");
    expect(textsOf(ruled)).toEqual([
      "Anna Nowak, Ład i porządek, Warszawa 2020, s. 4.",
      "Steven Kos, “The Others: Identification and Order,” Soviet Studies 29, no. 1 (1977): 37–61.",
      "B. Kos, War and Order, London 2021.",
      "C. Lis, Ład w Europie Wschodniej, Łódź 2019.",
    ]);
  }); // prettier-ignore
});

describe("notes at the end of an article", () => {
  const notes = [
    "1. Anna Nowak, Ład i porządek, Warszawa 2020, s. 4.",
    "2. Tamże, s. 7; zob. też B. Kos, War and Order, London 2021, s. 8.",
    "3. Nie podaję nazwisk rozmówców.",
    "4. C. Lis, Ład w Europie Wschodniej, Łódź 2019. Tam też dalsza literatura.",
    "5. Nowak, Ład i porządek, s. 12.",
  ];
  const works = [
    "Anna Nowak, Ład i porządek, Warszawa 2020, s. 4.",
    "B. Kos, War and Order, London 2021, s. 8.",
    "C. Lis, Ład w Europie Wschodniej, Łódź 2019.",
  ];

  it.each(["Przypisy", "Endnotes", "Примечания", "Anmerkungen", "Poznámky"])("below %s give each work once", (heading) => {
    expect(textsOf([...TEXT, heading, ...notes])).toEqual(works);
  }); // prettier-ignore

  it("need no heading where their numbers stand in the text", () => {
    const text = TEXT.map((line, k) => line.replace(/ /, k < notes.length ? `${k + 1} ` : " "));
    expect(textsOf([...text, ...notes])).toEqual(works);
  });

  it("may stand below the thanks of the author", () => {
    expect(textsOf([...TEXT, "Notes", "I thank two readers, and the archivists of the region.", ...notes])).toEqual(works);
  }); // prettier-ignore

  it("need no heading where some repeat and some lead to works, behind a text that is longer", () => {
    const led = notes.map((note) => note.replace("4. ", "4. Por. "));
    expect(textsOf([...TEXT, ...TEXT.slice(1), ...led])).toEqual(works);
  });

  it("go on behind the head of a page", () => {
    const broken = [...notes.slice(0, 3), "4. C. Lis, Ład w Europie", "212 ANNA LIS", "Wschodniej, Łódź 2019. Tam też dalsza literatura.", notes[4]!];
    expect(textsOf(["211 ANNA LIS", ...TEXT, "Przypisy", ...broken])).toEqual(works);
  }); // prettier-ignore

  it("are a numbered list where nothing is repeated and nothing said", () => {
    const list = ["1. Nowak A., Ład, Warszawa 2020.", "2. Kos B., War, London 2021.", "3. Lis C., Order, Leeds 2019.", "4. Nowak A., Ład, Warszawa 2020."]; // prettier-ignore
    expect(textsOf([...TEXT, "Przypisy", ...list])).toHaveLength(list.length);
  });
});
