import { describe, expect, it } from "vitest";
import { monthOf, printedLength, withMonths } from "../../../../src/core/parse/dates/with-months.ts";

/** The months of a text, and what is left of it around them. */
function monthsOf(printed: string): string {
  const { text, lengths } = withMonths(printed);
  const shown = [...text].map((letter) => (letter >= "\ue001" && letter <= "\ue00c" ? `{${monthOf(letter)}}` : letter));
  return `${shown.join("")} ${lengths.join(",")} ${printedLength(text, lengths) === printed.length}`;
} // prettier-ignore

describe("withMonths", () => {
  it.each([
    ["5 may 2021", "5 {5} 2021 3 true"],
    ["29 november – 2 december 2021", "29 {11} – 2 {12} 2021 8,8 true"],
    ["5 ii͡unʹ 2021", "5 {6} 2021 6 true"],
    ["12 сакавіка 2020 г.", "12 {3} 2020 г. 8 true"],
    ["jan./feb. 2020", "{1}./{2}. 2020 3,3 true"],
    // No month: a longer word, a number with letters, a month's name inside of another word.
    ["maybe 2021", "maybe 2021  true"],
    ["2021 summary", "2021 summary  true"],
    ["dismay", "dismay  true"],
  ])("%s", (printed, months) => expect(monthsOf(printed)).toBe(months));

  it("takes characters for private use of the text for none", () => {
    expect(withMonths("5 \ue003 2021")).toEqual({ text: "5 \0 2021", lengths: [] });
  });
});
