import { describe, expect, test } from "vitest";
import { checkCodebook, parseCodebook, tagThemes, type Codebook } from "../../../src/core/index.ts";

const read = (text: string): Codebook => {
  const result = parseCodebook(text);
  if ("errors" in result) throw new Error(JSON.stringify(result.errors));
  return result.codebook;
};

const energy = `
name: Energy transition
tags:
  - tag: renewables
    definition: Wind, sun and other renewable sources.
    patterns:
      en: [renewable*, wind farm*, { match: solar, near: [power, panel*, energy], notNear: [eclipse] }]
      ru: [возобновляем*, ветр* электростанц*]
    implies: [energy]
    examples: [A wind farm near Brest, Vozobnovlyayemaya energetika]
    counterExamples: [Solar eclipse over solar panels, The wind rises]
  - tag: hearsay
    definition: Found in the outlet.
    patterns: { other: [svaboda] }
    fields: [container]
`;

describe("a codebook of one's own", () => {
  const book = read(energy);
  test("meets its examples", () => expect(checkCodebook(book)).toMatchObject({ checked: 4, failures: [] }));
  test("brings implied tags and shows why", () =>
    expect(tagThemes("New wind farms for Poland", [book])).toEqual([
      {
        tag: "renewables",
        matches: [
          {
            words: "wind farms",
            pattern: "wind farm*",
            field: "title",
            span: { start: 4, end: 14 },
            neighbours: [],
          },
        ],
      },
      { tag: "energy", matches: [], impliedBy: "renewables" },
    ]));
  test("looks at the fields that it names", () => {
    expect(tagThemes({ title: "Svaboda", container: "Times" }, [book])).toEqual([]);
    expect(tagThemes({ title: "x", container: "Radyo Svaboda" }, [book])[0]?.tag).toBe("hearsay");
  });
  test("says which example fails", () => {
    const wrong = read(energy.replace("[A wind farm near Brest,", "[Coal,"));
    expect(checkCodebook(wrong).failures).toEqual([
      {
        tag: "renewables",
        text: "Coal",
        code: "example-missed",
        message: expect.stringContaining("no pattern"),
        path: ["tags", 0, "examples", 0],
      },
    ]);
  });
});

describe("sets of words", () => {
  const book = read(`
name: Gas
sets:
  russia: { en: [russia*], ru: [росси*] }
  gas: { en: [gas], ru: [газ, газа] }
  price: { en: [price*], ru: [цен*] }
  other: { en: [gas mask*] }
  firms: [gazprom, газпром*]
tags:
  - tag: gas
    definition: The price of Russian gas.
    patterns:
      all:
        - { match: $gas, near: $price, within: 2, context: $russia, notNear: $other }
      en:
        - { match: [$firms, rosneft], near: $price }
`);
  test.each([
    ["The price of gas: what Russia wants", ["gas"]],
    ["Цена газа и Россия", ["gas"]],
    ["Tsena gaza i Rossiya", ["gas"]],
    ["Gas without Russia", []],
    ["The price of gas", []],
    ["The price that Russia had to pay for its gas", []],
    ["The price of a gas mask in Russia", []],
    ["Gazprom raises a price", ["gas"]],
    ["Rosneft names a price", ["gas"]],
  ])("%s", (title, tags) => expect(tagThemes(title, [book]).map(({ tag }) => tag)).toEqual(tags));

  test("show the words beside the match", () =>
    expect(tagThemes("The price of gas: what Russia wants", [book])[0]!.matches).toMatchObject([
      {
        words: "gas",
        pattern: "gas",
        neighbours: [
          { words: "price", span: { start: 4, end: 9 } },
          { words: "Russia", span: { start: 23, end: 29 } },
        ],
      },
    ]));
});

describe("groups that must stand together", () => {
  const book = read(`
name: Patrons
sets:
  patron: { en: [moscow, putin], ru: [москв*] }
  client: { en: [minsk], ru: [минск*] }
  cue: { en: [gives, money, give money], ru: [дал, деньг*, денег] }
tags:
  - tag: patron
    definition: Who gives what to whom.
    patterns:
      all:
        - { match: $cue, with: [$patron, [$client, $cue], $cue] }
  - tag: close
    definition: Within three words.
    patterns:
      en:
        - { match: gives, with: [$patron, [$client, its satellite*]], within: 3 }
`);
  test.each([
    ["Moscow gives Minsk money", ["patron", "close"]],
    ["Money: to Minsk Moscow gives it", ["patron", "close"]],
    ["Москва дала, Минску дал денег", ["patron"]],
    ["Moskva dala, Minsku dal deneg", ["patron"]],
    // A word counts for one group.
    ["Moscow gives Minsk nothing", ["close"]],
    ["Moscow gives nothing at all to Minsk", []],
    ["Moscow gives money", []],
    ["Moscow gives its satellites nothing", ["close"]],
    ["Minsk gives money", []],
  ])("%s", (title, tags) => expect(tagThemes(title, [book]).map(({ tag }) => tag)).toEqual(tags));

  test("show the words of each group", () =>
    expect(tagThemes("Moscow gives Minsk money", [book])[0]!.matches[0]).toMatchObject({
      words: "gives",
      neighbours: [{ words: "Moscow" }, { words: "Minsk" }, { words: "money" }],
    }));

  test("take no longer than the words' number where one is missing", () => {
    const started = performance.now();
    tagThemes("moscow gives money ".repeat(1000), [
      read(
        "name: x\ntags:\n  - { tag: a, definition: d, patterns: { en: [{ match: gives, with: [moscow, [moscow, gives], money, money, minsk] }] } }\n",
      ),
    ]);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe("patterns of another language", () => {
  const book = read(
    "name: x\ntags:\n  - { tag: embargo, definition: d, patterns: { pl: [embarg*], ru: [аэс], lt: [sankcij*] }, examples: [Embargo] }\n",
  );
  test.each([
    [{ title: "Embargoed until midnight", language: "en" }, 0],
    [{ title: "Embargo na drewno", language: "pl" }, 1],
    [{ title: "Embargo na drewno" }, 1],
    [{ title: "AES Corporation buys Ohio", language: "en" }, 0],
    [{ title: "AES v Ostrovtse", language: "ru" }, 1],
    [{ title: "Sankcijų apėjimas", language: "lt" }, 1],
    // Nobody has written a Latvian pattern that knows better.
    [{ title: "Sankcijas", language: "lv" }, 1],
    [{ title: "Bez sankcij", language: "ru" }, 0],
    [{ title: "Sankcija", language: "pl" }, 0],
  ])("%j", (text, count) => expect(tagThemes(text, [book])).toHaveLength(count));
});

test("a check says what may not be meant", () => {
  const result = parseCodebook(
    "name: x\ntags:\n  - tag: a\n    definition: b\n    implies: [energy transtion]\n    patterns: {en: [c]}\n",
  );
  if (!("codebook" in result)) throw new Error("no codebook");
  const { notices } = checkCodebook(result.codebook);
  expect(notices.map(({ message, path }) => [result.placeOf(path).line, message])).toEqual([
    [5, expect.stringContaining('implies "energy transtion"')],
    [3, expect.stringContaining("no examples")],
  ]);
});

describe("errors say where and what", () => {
  test.each([
    ["name: x\ntags:\n  - tag: a\n    definition: b\n    patterns:\n      xx: [a]\n", 6, /no language/],
    ["name: x\ntags:\n  - tag: a\n    definition: b\n", 3, /patterns are lists/],
    [
      "name: x\ntags:\n  - tag: a\n    definitoin: b\n    patterns: {en: [a]}\n",
      4,
      /"definitoin" is not known/,
    ],
    ['name: x\ntags:\n  - tag: a\n    definition: b\n    patterns: {en: ["a(b+)"]}\n', 5, /words of letters/],
    [
      "name: x\ntags:\n  - tag: a\n    definition: b\n    patterns: {en: [{match: a, within: 0}]}\n",
      5,
      /within/,
    ],
    [
      "name: x\nsets:\n  s: {en: [a]}\ntags:\n  - tag: a\n    definition: b\n    patterns: {en: [{match: $t}]}\n",
      7,
      /"\$t" is no set of this codebook; there are \$s/,
    ],
    [
      "name: x\nsets:\n  s: {en: [a]}\n  t: {ru: [б]}\ntags:\n  - tag: a\n    definition: b\n    patterns: {all: [{match: $s, near: $t}]}\n",
      8,
      /\$t: no words in "en"/,
    ],
    [
      "name: x\ntags:\n  - tag: a\n    definition: b\n    notNear: [$t]\n    patterns: {en: [gas]}\n",
      5,
      /"\$t" is no set/,
    ],
    [
      "name: x\ntags:\n  - tag: a\n    definition: b\n    patterns: {all: [gas]}\n",
      5,
      /under "all", "match" is a set/,
    ],
    [
      "name: x\ntags:\n  - tag: a\n    definition: b\n    patterns: {en: [{match: a, within: 2}]}\n",
      5,
      /there is neither here/,
    ],
    [
      "name: x\ntags:\n  - tag: a\n    definition: b\n    patterns: {en: [{match: a, with: b}]}\n",
      5,
      /"with" is a list of groups/,
    ],
    [
      "name: x\ntags:\n  - tag: a\n    definition: b\n    patterns:\n      en:\n        - match: a\n          with: [b, [$t]]\n",
      8,
      /"\$t" is no set/,
    ],
    [
      "name: x\nsets:\n  s: {en: [a]}\n  t: {ru: [б]}\ntags:\n  - tag: a\n    definition: b\n    patterns: {all: [{match: $s, with: [b, $t]}]}\n",
      8,
      /\$t: no words in "en"/,
    ],
    [
      "name: x\ntags:\n  - tag: a\n    definition: b\n    patterns: {en: [{match: a, with: [b, []]}]}\n",
      5,
      /no words here/,
    ],
    [
      "name: x\nsets: {s: {cz: [a]}}\ntags:\n  - tag: a\n    definition: b\n    patterns: {en: [a]}\n",
      2,
      /"cz" is no language.*other \(for any other one\)/,
    ],
    ['name: x\ntags:\n  - tag: a\n    definition: b\n    patterns: {en: ["R&D"]}\n', 5, /"R D" for R&D/],
    ["name: x", 1, /list of tags/],
    ["- 1", 1, /object/],
    ["name: [", 1, /not YAML/],
  ])("%j: line %i", (text, line, message) => {
    const result = parseCodebook(text);
    expect("errors" in result && result.errors[0]).toMatchObject({ message: expect.stringMatching(message) });
    expect("errors" in result && result.errors.map((error) => error.line)).toContain(line);
  });
});

test("ten thousand words take no longer than their number", () => {
  const started = performance.now();
  tagThemes("gas oil integration Россия санкции ".repeat(2000));
  expect(performance.now() - started).toBeLessThan(5000);
});

describe("what stems know of inflection", () => {
  const book = read(`
name: Stems
tags:
  - tag: found
    definition: Words whose stem changes.
    patterns:
      ru: [скидк*]
      be: [падтрымк*, дапамог*, пастаўк*]
      uk: [допомог*]
      pl: [zniżk*, rosyjsk*]
`);
  test.each([
    "Газ без скидок",
    "Gaz bez skidok",
    "На маскоўскай падтрымцы",
    "Na maskoŭskaj padtrymcy",
    "Аб дапамозе",
    "Без паставак",
    "У допомозі",
    "Bez zniżek",
    "O zniżce",
    "Rosyjscy lotnicy",
  ])("%s", (title) => expect(tagThemes(title, [book]).map(({ tag }) => tag)).toEqual(["found"]));
  test.each(["Скидалище", "Падтрымаць", "Rosyjszczyzna"])("not %s", (title) =>
    expect(tagThemes(title, [book])).toEqual([]),
  );
});

describe("words that must not stand near", () => {
  const book = read(`
name: Oil
sets:
  oil: { en: [oil*], ru: [нефт*], be: [нафт*] }
  other: { en: [oilcloth*], ru: [нефтехим*, детей], be: [дзяцей] }
tags:
  - tag: oil
    definition: Oil.
    patterns:
      all: [{ match: $oil, notNear: $other }]
`);
  test("may be the match itself with more letters", () => {
    expect(tagThemes("Нефтехимия в Мозыре", [book])).toEqual([]);
    expect(tagThemes("Oilcloth", [book])).toEqual([]);
    expect(tagThemes("Нефть в Мозыре", [book])).toHaveLength(1);
  });
  test("are said of all patterns of a tag at once", () => {
    const army = read(`
name: Army
sets:
  sport: { en: [hockey], ru: [хокке*] }
  army: { en: [army], ru: [арми*] }
tags:
  - tag: army
    definition: Armies.
    notNear: [$sport, museum]
    patterns:
      all: [{ match: $army }]
      en: [troops]
`);
    const tagged = (title: string) => tagThemes(title, [army]).length > 0;
    expect(
      [
        "The army",
        "Troops",
        "Армия",
        "Hockey of the army",
        "Troops play hockey",
        "Museum of troops",
        "Хоккей в армии",
        "Museum",
      ].map(tagged),
    ).toEqual([true, true, true, false, false, false, false, false]);
  });
  test("count in all Cyrillic languages", () => expect(tagThemes("Нафта для детей", [book])).toEqual([]));
  test("are those of the title's language, where a rule is written for it", () => {
    const integration = read(`
name: Integration
sets:
  word: { en: [integrat*], ru: [интеграц*] }
  other: { ru: [детей] }
tags:
  - tag: integration
    definition: Integration.
    patterns:
      all: [{ match: $word, notNear: $other }]
`);
    expect(tagThemes({ title: "Integratsiia deteĭ", language: "ru" }, [integration])).toEqual([]);
    expect(tagThemes({ title: "Integration", language: "en" }, [integration])).toHaveLength(1);
  });
});
