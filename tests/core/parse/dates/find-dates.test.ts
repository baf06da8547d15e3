import { describe, expect, test } from "vitest";
import { findDates } from "../../../../src/core/parse/dates/index.ts";

describe("dates", () => {
  test.each([
    ["5.11.2023", "2023-11-05"],
    ["05/11/2023", "2023-11-05"],
    ["2023-11-05", "2023-11-05"],
    ["November 5, 2023", "2023-11-05"],
    ["5 Nov. 2023", "2023-11-05"],
    ["2023, November 5", "2023-11-05"],
    ["5 ноября 2023 г.", "2023-11-05"],
    ["5 лістапада 2023", "2023-11-05"],
    ["5 листопада 2023", "2023-11-05"],
    ["5 listopada 2023 r.", "2023-11-05"],
    ["5. November 2023", "2023-11-05"],
    ["21. 2. 2019", "2019-02-21"],
    ["26.10. 1995", "1995-10-26"],
    ["3. 11. 2021", "2021-11-03"],
    ["5 XI 2021", "2021-11-05"],
    ["12–14 мая 2016", "2016-05-12/2016-05-14"],
    ["2nd May 2020", "2020-05-02"],
    ["1er mars 2020", "2020-03-01"],
    ["5 novembre 2023", "2023-11-05"],
    ["5 noyabrya 2023", "2023-11-05"],
    ["February-May 2022", "2022-02/2022-05"],
    ["2021/22", "2021/2022"],
    ["May 2022", "2022-05"],
    ["2022a", "2022"],
    ["18 January", "--01-18"],
    ["September 28–October 1, 2021", "2021-09-28/2021-10-01"],
    ["29 November – 2 December 2021", "2021-11-29/2021-12-02"],
    ["29.11.–2.12.2021", "2021-11-29/2021-12-02"],
    ["29 ноября – 2 декабря 2021 г.", "2021-11-29/2021-12-02"],
    ["December 30, 2021–January 2, 2022", "2021-12-30/2022-01-02"],
    ["2021 Nov 29-Dec 2", "2021-11-29/2021-12-02"],
    ["Ministry; c2021", "2021"],
  ])("%s is %s", (text, iso) => expect(findDates(text).map((date) => date.iso)).toEqual([iso]));

  test("a year before a day with a year of its own", () =>
    expect(findDates("for 2021–2023, Nov. 4, 2021").map(({ iso }) => iso)).toEqual([
      "2021/2023",
      "2021-11-04",
    ]));

  test.each(["31.13.2020", "page 12", "Zapad-20213", "the Mayor of Minsk", "40.01.2020"])(
    "none in %s",
    (text) => expect(findDates(text).filter(({ kind }) => kind === "full")).toEqual([]),
  );
});

test.each([
  ["Bernardinai.lt, 2021 m. liepos 23 d.", "2021-07-23", "2021 m. liepos 23 d."],
  ["žiūrėta 2023 m. kovo 2 d.", "2023-03-02", "2023 m. kovo 2 d."],
  ["2023 m. gruodžio", "2023-12", "2023 m. gruodžio"],
  ["2020 m. Vilnius", "2020", "2020"],
])("the Lithuanian date of %s", (text, iso, printed) => {
  expect(findDates(text).map((date) => [date.iso, text.slice(date.start, date.end)])).toEqual([
    [iso, printed],
  ]);
});
