import { describe, expect, test } from "vitest";
import { findDates } from "../../../src/core/parse/dates.ts";

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
    ["5 novembre 2023", "2023-11-05"],
    ["5 noyabrya 2023", "2023-11-05"],
    ["February-May 2022", "2022-02/2022-05"],
    ["2021/22", "2021/2022"],
    ["May 2022", "2022-05"],
    ["2022a", "2022"],
    ["18 January", "--01-18"],
  ])("%s is %s", (text, iso) => expect(findDates(text).map((date) => date.iso)).toEqual([iso]));

  test.each(["31.13.2020", "page 12", "Zapad-20213", "the Mayor of Minsk", "40.01.2020"])(
    "none in %s",
    (text) => expect(findDates(text).filter(({ kind }) => kind === "full")).toEqual([]),
  );
});
