import { describe, expect, it } from "vitest";
import { LAYOUTS } from "../../scripts/evaluate/footnotes/layouts.ts";
import { noteNumbers } from "../../scripts/evaluate/footnotes/note-numbers.ts";

const ARTICLE = [
  "A. Orlov 7",
  "The union was paid for,1 as the surveys show.2 It",
  "lasted until 2020.",
  "1 A. Nowak, Ład, Warszawa 2020.",
  "2 Ibid., 12.",
  "A. Orlov 8",
  "It was not sovereign.³",
  "3 B. Kos, War, London 2021, p.",
  "120.",
];
const text = ARTICLE.join("\n");
const printed = (layout: string): string =>
  LAYOUTS.find(([name]) => name === layout)![1](text).replaceAll("\n", "|");

describe("noteNumbers", () => {
  it("finds where notes begin and where the text has their numbers", () => {
    expect(
      noteNumbers(text).map(({ value, behind, mark }) => [value, text.slice(behind, behind + 5), mark && text.slice(mark.start - 5, mark.end)]),
    ).toEqual([[1, "A. No", " for,1"], [2, "Ibid.", "show.2"], [3, "B. Ko", "eign.³"]]);
  }); // prettier-ignore
});

describe("LAYOUTS", () => {
  it.each([
    ["as it was written", text.replaceAll("\n", "|")],
    ["numbers glued to the notes", "A. Orlov 7|The union was paid for,1 as the surveys show.2 It|lasted until 2020.|1A. Nowak, Ład, Warszawa 2020.|2Ibid., 12.|A. Orlov 8|It was not sovereign.³|3B. Kos, War, London 2021, p.|120."],
    ["raised numbers", "A. Orlov 7|The union was paid for,¹ as the surveys show.² It|lasted until 2020.|¹A. Nowak, Ład, Warszawa 2020.|²Ibid., 12.|A. Orlov 8|It was not sovereign.³|³B. Kos, War, London 2021, p.|120."],
    ["numbers lost, those of notes on lines of their own", "A. Orlov 7|The union was paid for, as the surveys show. It|lasted until 2020.|1|A. Nowak, Ład, Warszawa 2020.|2|Ibid., 12.|A. Orlov 8|It was not sovereign.|3|B. Kos, War, London 2021, p.|120."],
    ["without page numbers and heads", "The union was paid for,1 as the surveys show.2 It|lasted until 2020.|1 A. Nowak, Ład, Warszawa 2020.|2 Ibid., 12.|It was not sovereign.³|3 B. Kos, War, London 2021, p.|120."],
  ])("prints %s", (layout, expected) => {
    expect(printed(layout)).toBe(expected);
  }); // prettier-ignore
});
